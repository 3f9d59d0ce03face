"""The patient's own history: what is read, which days are shown, and what goes into a share."""

import zipfile
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from loadtrainer.app.history import History
from loadtrainer.app.made_clinic import Maker, Size
from loadtrainer.errors import RefusedError

START = date(2026, 10, 5)
NOW = datetime.fromisoformat("2026-10-17T12:00:00+02:00")


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with twelve days of one patient."""
    folder = tmp_path_factory.mktemp("clinic")
    for _ in Maker(Size(patients=1, per_patient=16, source="ble", first_day=START)).write(folder):
        pass
    (made,) = folder.iterdir()
    (made / "scales.json").write_text('{"bind_key": "secret"}', encoding="utf-8")
    return made


@pytest.fixture
def history(home: Path) -> Iterator[History]:
    desk = History(home, "ble", lambda: NOW)
    yield desk
    desk.close()


def read(desk: History) -> None:
    for _ in desk.refresh():
        pass


def test_nothing_is_known_before_it_was_read(history: History) -> None:
    assert history.review("P-001", NOW.date(), every=False) is None
    assert history.troubles() == 0


def test_four_whole_weeks_up_to_this_one_are_shown(history: History) -> None:
    read(history)
    found = history.review("P-001", NOW.date(), every=False)
    assert found is not None
    assert len(found.days) == 28
    assert (found.first.isoweekday(), found.last.isoweekday()) == (1, 7)
    assert found.first <= NOW.date() - timedelta(weeks=3)
    assert len(found.sessions) == 16


def test_another_patients_history_is_empty(history: History) -> None:
    read(history)
    assert history.review("P-999", NOW.date(), every=True) is None


def test_a_share_holds_logs_diary_and_a_page_and_no_secret(history: History, tmp_path: Path) -> None:
    read(history)
    history.share("P-001", tmp_path / "mine.zip")
    with zipfile.ZipFile(tmp_path / "mine.zip") as packed:
        names = packed.namelist()
        page = packed.read("report.html").decode()
    assert len([name for name in names if name.endswith(".session.json")]) == 16
    assert {"report.html", "diary.jsonl"} <= set(names)
    assert "scales.json" not in names
    assert "Loading report" in page


def test_sharing_before_reading_or_to_nowhere_is_refused(history: History, tmp_path: Path) -> None:
    with pytest.raises(RefusedError, match="no session to share"):
        history.share("P-001", tmp_path / "mine.zip")
    read(history)
    with pytest.raises(RefusedError, match="cannot be written"):
        history.share("P-001", tmp_path / "none" / "mine.zip")
