"""The physiotherapist's window in its states, on made-up folders that are written once a run."""

import atexit
from collections.abc import Callable
from datetime import UTC, datetime
from functools import cache, partial
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QApplication

from loadtrainer.app.review_desk import Period, ReviewDesk
from loadtrainer.core.log import Source
from loadtrainer.ui.pages.review import ReviewPage
from support.clinic import logs, write_clinic
from support.fit_faces import Made

NOW = datetime(2026, 10, 20, 20, 0, tzinfo=UTC)
Settle = Callable[[ReviewPage], None]


@cache
def _place() -> Path:
    kept = TemporaryDirectory(prefix="loadtrainer-faces-")
    atexit.register(kept.cleanup)
    return Path(kept.name)


@cache
def _clinic(source: Source) -> Path:
    """Two patients with some weeks of sessions, one where they are simulated."""
    return write_clinic(_place() / source, 2 if source == "ble" else 1, sessions=26, source=source)


@cache
def _troubled() -> Path:
    """One patient; logs that are cut short, lie there twice, or are of a newer version, and other files."""
    folder = write_clinic(_place() / "troubled", patients=1, sessions=8)
    cut, twin, newer = logs(folder)[:3]
    cut.write_bytes(cut.read_bytes()[:-9])
    (folder / f"Kopie von {twin.name}").write_bytes(twin.read_bytes())
    newer.write_bytes(newer.read_bytes().replace(b'"version":1}', b'"version":9}'))
    for number in range(120):
        (folder / f"picture-{number}.jpg").touch()
    return folder


@cache
def _nothing() -> Path:
    folder = _place() / "nothing"
    folder.mkdir()
    return folder


def settled(page: ReviewPage) -> None:
    """Wait until everything asked for is on the page."""
    while not page.flow.idle():
        QApplication.processEvents()


def _review(folder: Callable[[], Path], *steps: Settle) -> Made:
    page = ReviewPage(ReviewDesk(_place() / "home", folder(), lambda: NOW))

    def settle() -> None:
        page.open()
        settled(page)
        for step in steps:
            step(page)
            settled(page)
        page.enter()
        for _ in range(5):  # words that break anew change the height of a row, and that the room of others
            QApplication.processEvents()

    return page, settle


def _first(page: ReviewPage) -> None:
    page.flow.choose_patient(page.patients.lines[0].pseudonym)


def _counted(page: ReviewPage) -> None:
    page.flow.show_period(Period(marked=True))


def _all_days(page: ReviewPage) -> None:
    page.flow.span(None)


def _events(page: ReviewPage) -> None:
    page.session.tabs[1].click()


def _figures(page: ReviewPage) -> None:
    page.session.tabs[2].click()


def _compared(page: ReviewPage) -> None:
    page.flow.open_session(page.flow.shown.review.sessions[-1].id)  # type: ignore[union-attr]  # it is shown
    page.session.compare.click()


def _as_table(page: ReviewPage) -> None:
    page.middle.load.toggle()


def _written(page: ReviewPage) -> None:
    page.decision.choose("hold")
    page.decision.reason.setPlainText("Pain 5 in the evening, twice. Hold for a week, then look again.")
    page.decision.name.setText("A. Physiotherapist")


def _refused(page: ReviewPage) -> None:
    """A decision that the disk does not take."""
    (logs(page.flow.desk.folder)[-1].parent / "decisions.jsonl").mkdir(exist_ok=True)
    _written(page)
    page.decision.button.click()


def _reading(page: ReviewPage) -> None:
    page.head.say("", whole=True)
    page.flow._tell("review.reading", 1234, 2000)


_real, _made_up = partial(_clinic, "ble"), partial(_clinic, "simulated")
REVIEW: dict[str, Callable[[], Made]] = {
    "review-empty": lambda: _review(_nothing),
    "review-patients": lambda: _review(_real),
    "review": lambda: _review(_real, _first),
    "review-simulated": lambda: _review(_made_up, _first),
    "review-counted": lambda: _review(_made_up, _first, _counted),
    "review-all-days": lambda: _review(_real, _first, _all_days),
    "review-events": lambda: _review(_real, _first, _events),
    "review-figures": lambda: _review(_real, _first, _figures),
    "review-compared": lambda: _review(_real, _first, _compared),
    "review-table": lambda: _review(_real, _first, _as_table),
    "review-written": lambda: _review(_real, _first, _written),
    "review-reading": lambda: _review(_real, _first, _reading),
    "review-refused": lambda: _review(_troubled, _refused),
    "review-troubles": lambda: _review(_troubled, ReviewPage.show_troubles),
}
