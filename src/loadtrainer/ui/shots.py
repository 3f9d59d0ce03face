"""Pages drawn to PNG without a display: how the pictures of the manual are made."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QEventLoop, Qt
from PySide6.QtWidgets import QApplication, QWidget

from loadtrainer.app.review_desk import Period, ReviewDesk
from loadtrainer.core.effects import Cue
from loadtrainer.core.inputs import CommandKind
from loadtrainer.core.scale_check.model import ScaleCheck
from loadtrainer.core.scale_check.view import CheckView
from loadtrainer.core.snapshot import Snapshot
from loadtrainer.core.words import say, source_tag
from loadtrainer.errors import UsageError
from loadtrainer.settings import Settings
from loadtrainer.ui.backend import Finished, HistoryDesk, PlanDesk, PlanView, SoundState
from loadtrainer.ui.frame import LEAST_HEIGHT, LEAST_WIDTH
from loadtrainer.ui.known_scales import KnownScale
from loadtrainer.ui.pages.base import Page
from loadtrainer.ui.pages.connect import Connect
from loadtrainer.ui.pages.history import HistoryPage
from loadtrainer.ui.pages.prepare import Prepare
from loadtrainer.ui.pages.prescribe import PrescribePage
from loadtrainer.ui.pages.review import ReviewPage
from loadtrainer.ui.pages.scale_check import ScaleCheckPage
from loadtrainer.ui.pages.settings import SettingsPage
from loadtrainer.ui.pages.summary import Summary
from loadtrainer.ui.pages.today import Today
from loadtrainer.ui.pages.train import TrainPage
from loadtrainer.ui.qtapp import application
from loadtrainer.ui.side_pages import SIDE_PAGES
from loadtrainer.ui.theme import LIGHT, Look, Tokens, scale_factor
from loadtrainer.ui.widgets.alarm_words import alarm_words
from loadtrainer.ui.widgets.mini_strip import MiniStrip

PAGES: Final = (
    *("today", "prepare", "connect", "train", "mini", "summary"),
    *("history", "scale_check", "settings", "prescribe", "review"),
)
SETTLE_TURNS: Final = 5
"""Words that break anew change the height of their row, and that the room of others."""
SHOT_TIME: Final = "14:18"


@dataclass(frozen=True, slots=True)
class Canvas:
    """How large and in which theme a page is drawn."""

    width: int = 1280
    height: int = 800
    tokens: Tokens = LIGHT


def parse_size(text: str) -> tuple[int, int]:
    """Take "1280x800" apart; raises UsageError for anything else, or below the least window."""
    width, _, height = text.lower().partition("x")
    if not (width.isascii() and width.isdigit() and height.isascii() and height.isdigit()):
        raise UsageError(f"the size {text!r} is not WIDTHxHEIGHT, as in 1280x800")
    size = int(width), int(height)
    if size[0] < LEAST_WIDTH or size[1] < LEAST_HEIGHT or max(size) > 8000:
        raise UsageError(f"the size {text} is outside {LEAST_WIDTH}x{LEAST_HEIGHT} to 8000x8000")
    return size


def require_page(name: str) -> None:
    """Raises UsageError for a page that does not exist."""
    if name not in PAGES:
        raise UsageError(f"no page {name!r}; there are: {', '.join(PAGES)}")


def draw_today(views: list[PlanView], tag: str, today: date, canvas: Canvas, path: Path) -> None:
    """The Today page with these plans."""
    application()
    page = Today(today, sides=SIDE_PAGES)
    page.show_plans(views, tag, SoundState(True, say("mute.off")), [])
    _save_page(page, canvas, path)


def draw_prepare(tag: str, canvas: Canvas, path: Path) -> None:
    """The page before a session, answered so that the session may start."""
    application()
    page = Prepare()
    page.set_tag(tag)
    page.press(Qt.Key.Key_2)
    for tile in (page.none, *page.ticks, page.no):
        tile.click()
    _save_page(page, canvas, path, page.next_button)


def draw_connect(snapshots: list[Snapshot], canvas: Canvas, path: Path) -> None:
    """The scale page after ``snapshots`` of a preparation, oldest first."""
    application()
    page = Connect()
    for snapshot in snapshots:
        page.set_tag(source_tag(snapshot.source))
        page.show_snapshot(snapshot)
    _save_page(page, canvas, path)


def draw_train(snapshots: list[Snapshot], canvas: Canvas, path: Path) -> None:
    """The session page after ``snapshots``, oldest first, as it looks at the last one's moment."""
    application()
    now_s = [0.0]
    page = TrainPage(canvas.tokens, clock=lambda: now_s[0], time_of_day=lambda: SHOT_TIME, reduce_motion=True)
    page.resize(canvas.width, canvas.height)
    for snapshot in snapshots:
        now_s[0] = snapshot.t_s
        page.show_snapshot(snapshot)
    _save(page, path, lambda: page.show_snapshot(snapshots[-1]))


def draw_mini(snapshots: list[Snapshot], canvas: Canvas, path: Path) -> None:
    """The mini strip at the last of ``snapshots``; it has one size of its own."""
    application()
    strip = MiniStrip()
    strip.set_tokens(canvas.tokens)
    strip.show_snapshot(snapshots[-1], alarm_words(snapshots[-1]))
    _save(strip, path, lambda: None)


def draw_summary(finished: Finished, canvas: Canvas, path: Path) -> None:
    """The page after a session, with its log as it is on the disk."""
    application()
    page = Summary()
    page.set_tag(source_tag(finished.log.source))
    page.show_waiting("")
    page.show_finished(finished, 1, "")
    page.after.set_value(2)
    _save_page(page, canvas, path, page.close_button)


class _NoPreferences:
    """Settings that are only drawn, with a usual data folder and no scale yet."""

    folder = Path("~/.local/share/loadtrainer")
    warning = ""

    def change(self, **changes: object) -> None:
        """Nothing is kept."""

    def scales(self) -> tuple[KnownScale, ...]:
        """None."""
        return ()

    def forget(self, device: str) -> None:
        """There is none to forget."""

    def sound(self) -> SoundState:
        """As with a sound device."""
        return SoundState(True, say("mute.off"))

    def voice(self) -> bool:
        """Nobody speaks."""
        return False

    def try_cue(self, cue: Cue) -> None:
        """Nobody hears."""


def draw_settings(tag: str, canvas: Canvas, path: Path) -> None:
    """The settings page as it is at first."""
    application()
    page = SettingsPage(_NoPreferences(), Settings().changed(theme=canvas.tokens.name), sides=SIDE_PAGES)
    page.set_tag(tag)
    page.open()
    _save_page(page, canvas, path)


def draw_history(desk: HistoryDesk, patient: str, today: date, tag: str, canvas: Canvas, path: Path) -> None:
    """The history of ``patient`` as of ``today``, once everything is read."""
    app = application()
    page = HistoryPage(desk, lambda: patient, lambda: today)
    page.set_tag(tag)
    page.open()
    while page.timer.isActive():
        app.processEvents()
    _save_page(page, canvas, path)


def draw_review(desk: ReviewDesk, tag: str, canvas: Canvas, path: Path, period: Period | None = None) -> None:
    """The first patient of a folder, once everything is read and proved. ``period`` None = the usual one."""
    app = application()
    page = ReviewPage(desk)
    page.set_tag(tag)
    page.resize(canvas.width, canvas.height)
    page.open()
    _wait(app, page)
    if page.flow.shown is None and page.patients.lines:
        page.flow.choose_patient(page.patients.lines[0].pseudonym)
        _wait(app, page)
    if period is not None:
        page.flow.show_period(period)
        _wait(app, page)
    page.stop()
    _save_page(page, canvas, path)


def _wait(app: QApplication, page: ReviewPage) -> None:
    while not page.flow.idle():
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


class _NoDesk:
    """A desk for a page that is only drawn."""

    def latest(self) -> ScaleCheck | None:
        """No check."""
        return None

    def start(self, weights_kg: tuple[float, ...], *, corners: bool = False, hold_s: float = 60.0) -> None:
        """Nothing starts."""

    def send(self, kind: CommandKind, text: str | None = None) -> None:
        """Nobody listens."""

    def view(self) -> CheckView | None:
        """No guide."""
        return None

    def running(self) -> bool:
        """Nothing runs."""
        return False

    def result(self) -> ScaleCheck | None:
        """Nothing was found."""
        return None

    def failure(self) -> str:
        """Nothing failed."""
        return ""


def draw_scale_check(found: ScaleCheck | CheckView, tag: str, canvas: Canvas, path: Path) -> None:
    """The scale check page with a result, or with one moment of its guide."""
    application()
    page = ScaleCheckPage(_NoDesk())
    page.set_tag(tag)
    if isinstance(found, ScaleCheck):
        page.show_check(found)
    else:
        page.show_view(found)
    _save_page(page, canvas, path)


def draw_prescribe(desk: PlanDesk, tag: str, canvas: Canvas, path: Path) -> None:
    """The clinician's page, every proposal taken but the last, which is still to be decided."""
    application()
    page = PrescribePage(desk, _NoDesk())
    page.set_tag(tag)
    example = {page.form.patient.code: "P-017", page.form.patient.weight: "78 kg"}
    for field, text in example.items():
        field.setText(text)
    page.form.choose(page.form.patient.show_choice("relimb-lower"))
    page.form.take_all()
    page.form.lines["pain.stop_at"].entry.clear()
    page.form.changed.emit()
    _save_page(page, canvas, path, page.form.patient.protocol)


def _save_page(page: Page, canvas: Canvas, path: Path, focus: QWidget | None = None) -> None:
    page.resize(canvas.width, canvas.height)
    page.set_look(Look(canvas.tokens, scale_factor(canvas.width, canvas.height)))

    def focused() -> None:
        page.enter()
        if focus is not None:
            focus.setFocus(Qt.FocusReason.TabFocusReason)

    _save(page, path, focused)


def _save(page: QWidget, path: Path, settle: Callable[[], None]) -> None:
    """Draw ``page`` once it is up and ``settle`` has run; raises UsageError where it cannot be written."""
    app = application()
    page.show()
    page.activateWindow()
    app.processEvents()
    settle()
    for _ in range(SETTLE_TURNS):
        app.processEvents()
    picture = page.grab()
    page.hide()
    page.deleteLater()
    app.sendPostedEvents(page, QEvent.Type.DeferredDelete.value)
    if picture.devicePixelRatio() != 1.0:
        picture.setDevicePixelRatio(1.0)
    if not picture.save(str(path), "PNG"):
        raise UsageError(f"{path}: the picture cannot be written; name a folder that exists")
