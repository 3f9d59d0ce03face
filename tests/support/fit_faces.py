"""Every page and state of the program, put up with the same example, in the language of the run."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QWidget

from loadtrainer.core.inputs import Choice, ChoiceKind, LinkPhase
from loadtrainer.core.progression_asking import Agreement, Question
from loadtrainer.core.progression_model import Progress
from loadtrainer.core.reminders import CARES, Care
from loadtrainer.core.snapshot import Fitness, Snapshot
from loadtrainer.core.words import load, say, source_tag
from loadtrainer.settings import Settings
from loadtrainer.ui.backend import Finished, PlanView, SoundState
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
from loadtrainer.ui.shots import SETTLE_TURNS
from loadtrainer.ui.side_pages import SIDE_PAGES
from loadtrainer.ui.theme import Look, Tokens, scale_factor
from loadtrainer.ui.window import Window
from support.backend import (
    FakeBackend,
    a_log,
    a_plan_view,
    a_prepare_view,
    a_summary,
    asking,
    ready,
    searching,
)
from support.checks import Hand, a_check
from support.desk import FakeDesk, FakePreferences
from support.history import FakeHistory
from support.plan_desk import FakePlanDesk
from support.reviews import later

Key = Qt.Key
Made = tuple[QWidget, Callable[[], None]]
"""A page, and what is done once it is on the screen."""


@dataclass(frozen=True, slots=True)
class Canvas:
    """How a page is put up."""

    width: int
    height: int
    tokens: Tokens
    text_scale: float = 1.0


def nothing() -> None:
    """The page is as it came up."""


def put_up(made: Made, canvas: Canvas) -> QWidget:
    """Show a page as the window would, and let it settle."""
    page, settle = made
    page.resize(canvas.width, canvas.height)
    if isinstance(page, Page):
        page.set_look(Look(canvas.tokens, scale_factor(canvas.width, canvas.height)), canvas.text_scale)
    page.show()
    page.activateWindow()
    QApplication.processEvents()
    if isinstance(page, Page):
        page.enter()
    settle()
    for _ in range(SETTLE_TURNS):
        QApplication.processEvents()
    return page


def take_down(page: QWidget) -> None:
    """Away with a page, at once and without leaving a timer."""
    if isinstance(page, ScaleCheckPage | HistoryPage | ReviewPage):
        page.stop()
    page.hide()
    page.close()
    page.deleteLater()
    QApplication.sendPostedEvents(page, QEvent.Type.DeferredDelete.value)


@contextmanager
def on_screen(made: Made, canvas: Canvas) -> Iterator[QWidget]:
    """A page while it is needed."""
    page = put_up(made, canvas)
    try:
        yield page
    finally:
        take_down(page)


# -- today -----------------------------------------------------------------------------------------------


def _today(
    *views: PlanView, kept: tuple[str, ...] = (), ok: bool = True, care: tuple[Care, ...] = ()
) -> Made:
    page = Today(date(2026, 11, 24), sides=SIDE_PAGES)
    sound = SoundState(ok, say("mute.off") if ok else say("sound.none"))
    page.show_plans(list(views), source_tag("simulated"), sound, list(kept))
    page.show_care(care)
    return page, nothing


def _blocked(key: str, **words: str) -> Callable[[], Made]:
    return lambda: _today(a_plan_view(blocked=say(key, **words), remedy="open"))


def _progress(**changes: object) -> Progress:
    made = Progress(
        stage=1,
        stages=4,
        reason="Dr. A. Clinician, 2026-11-23",
        eligible=True,
        evidence=("1", "2"),
        blocks=(),
        away_days=0,
        finished_on=None,
        stopped=False,
    )
    return replace(made, **changes)  # type: ignore[arg-type]  # a face names the fields it changes


def _finished() -> Progress:
    return _progress(stage=3, eligible=False, evidence=(), finished_on=date(2026, 11, 24))


def _two_patients() -> Made:
    first = a_plan_view()
    assert first.plan is not None
    prescription = first.plan.prescription
    patient = prescription.patient.model_copy(update={"pseudonym": "P-018"})
    plan = replace(first.plan, prescription=prescription.model_copy(update={"patient": patient}))
    return _today(
        first, replace(first, plan=plan, path=Path("b.json")), kept=(say("recovered", time="14:01"),)
    )


def _asked_on_today(question: Question) -> Made:
    return _today(replace(a_plan_view(), question=question))


def _morning() -> Made:
    what = say("later.morning.what", day="2026-11-23")
    return _asked_on_today(Question("s", "pain.next_morning", say("later.morning"), what, True))


def _ten_minutes() -> Made:
    what = say("later.ten.what", time="14:26")
    return _asked_on_today(Question("s", "pain.ten_minutes", say("later.ten"), what, False))


def _agreement() -> Made:
    words = say("agree.step", before=load(20.0), after=load(27.0))
    return _today(replace(a_plan_view(), agreement=Agreement("step", words, say("agree.ask"))))


TODAY: dict[str, Callable[[], Made]] = {
    "today": lambda: _today(a_plan_view()),
    "today-first": lambda: _today(a_plan_view(done_today=0)),
    "today-two-patients": _two_patients,
    "today-no-plan": lambda: _today(),
    "today-plan-ended": _blocked("block.plan"),
    "today-plan-early": _blocked("block.early", day="24 Nov"),
    "today-plan-changed": _blocked("block.alter"),
    "today-too-soon": _blocked("block.soon", time="13:10"),
    "today-all-done": _blocked("block.done"),
    "today-check-due": _blocked("block.check"),
    "today-morning": _morning,
    "today-ten-minutes": _ten_minutes,
    "today-agreement": _agreement,
    "today-no-sound": lambda: _today(a_plan_view(), ok=False),
    "today-care": lambda: _today(a_plan_view(), care=tuple(CARES)),
    "today-eligible": lambda: _today(replace(a_plan_view(), progress=_progress()), care=tuple(CARES)),
    "today-finished": lambda: _today(replace(a_plan_view(), progress=_finished())),
}

# -- before the session ----------------------------------------------------------------------------------


def _prepare(fill: Callable[[Prepare], None]) -> Made:
    page = Prepare()
    page.set_tag(source_tag("simulated"))
    return page, lambda: fill(page)


def _answer(page: Prepare) -> None:
    page.press(Key.Key_2)
    for tile in (page.none, *page.ticks, page.no):
        tile.click()


def _block(page: Prepare) -> None:
    page.press(Key.Key_5)
    page.flags["fever"].click()
    page.show_blocked(say("block.pain"), "020 7946 0123")


def _connect(*snapshots: Snapshot, sound: bool = True) -> Made:
    page = Connect()
    page.clear(sound)
    page.set_tag(source_tag("simulated"))
    for snapshot in snapshots:
        page.show_snapshot(snapshot)
    return page, nothing


def _ready(**changes: object) -> Snapshot:
    words = {"fitness_words": say("link.good"), "zero_words": say("zero.ok", time="3\u00a0s")}
    return replace(ready(), prepare=a_prepare_view(**(words | changes)))


def _measuring() -> Snapshot:
    return _ready(
        fitness=Fitness.PENDING,
        progress=0.4,
        zero_kg=None,
        ready=False,
        check_words=say("block.check"),
        caution=say("asleep.why"),
    )


def _asked(words: str, *choices: Choice) -> Snapshot:
    asked = asking(*choices)
    return replace(asked, prepare=replace(asked.prepare, link_words=words))


def _watched() -> Made:
    rows = (
        Choice(f"device:{i}", f"MI_SCALE, {i}", ChoiceKind.WATCHED, load(7.4 * i), i == 1) for i in range(3)
    )
    return _connect(_asked(f"{say('ask.gesture')}\n{say('ask.gesture.how', load=load(5))}", *rows))


def _moved() -> Made:
    yes = Choice("device:b", say("ask.moved.yes", name="MI_SCALE, b"), shows=load(8.3), moves=True)
    return _connect(_asked(say("ask.moved"), yes, Choice("again", say("ask.moved.no"))))


def _bind_key() -> Made:
    return _connect(_asked(say("ask.key"), Choice("bind_key=", say("ask.key.label"), ChoiceKind.TYPED)))


BEFORE: dict[str, Callable[[], Made]] = {
    "prepare": lambda: _prepare(lambda _: None),
    "prepare-answered": lambda: _prepare(_answer),
    "prepare-missing": lambda: _prepare(Prepare.press_dark),
    "prepare-blocked": lambda: _prepare(_block),
    "connect-searching": lambda: _connect(searching()),
    "connect-measuring": lambda: _connect(_measuring()),
    "connect-ready": lambda: _connect(_ready()),
    "connect-no-sound": lambda: _connect(_ready(), sound=False),
    "connect-load-on": lambda: _connect(
        _ready(zero_kg=None, raw_kg=7.4, ready=False, zero_words=say("zero.bad"))
    ),
    "connect-not-found": lambda: _connect(searching(), searching(60.0)),
    "connect-fault": lambda: _connect(
        replace(searching(), prepare=a_prepare_view(link=LinkPhase.FAULT, link_words=say("ask.gesture")))
    ),
    "connect-watched": _watched,
    "connect-moved": _moved,
    "connect-key": _bind_key,
}

# -- after and beside ------------------------------------------------------------------------------------


def _summary(settle: Callable[[Summary], None] = lambda _: None, **changes: object) -> Made:
    page = Summary()
    page.set_tag(source_tag("simulated"))
    page.show_waiting(say("end.time"))
    log = a_log(source="simulated", summary=a_summary(**changes))  # type: ignore[arg-type]  # named by a face
    log = log.model_copy(update={"ended": "completed" if log.summary.completed else "stopped"})
    page.show_finished(Finished(log, Path("sessions/2026-11-24T140110.session.json")), 2, say("stop.saved"))
    page.after.set_value(2)
    return page, lambda: settle(page)


def _waiting(failed: bool) -> Made:
    page = Summary()
    page.show_waiting(say("end.link"))
    if failed:
        page.show_failed()
    return page, nothing


def _history(desk: FakeHistory, keys: tuple[Qt.Key, ...] = ()) -> Made:
    page = HistoryPage(desk, lambda: "P-001", lambda: later(1))
    page.set_tag(source_tag("simulated"))

    def settle() -> None:
        page.open()
        while page.timer.isActive():
            QApplication.processEvents()
        for key in keys:
            page.press(key)

    return page, settle


def _settings() -> Made:
    page = SettingsPage(FakePreferences(), Settings(), sides=SIDE_PAGES)
    page.open()
    return page, nothing


def _scales(settle: Callable[[SettingsPage], None] = lambda _: None) -> Made:
    known = [
        KnownScale("a", "Etekcity ESF-551, ESF93", "Etekcity Fitness Scale", date(2026, 11, 22)),
        KnownScale("b", "", "", None),
    ]
    page = SettingsPage(FakePreferences(known=known), Settings(), sides=SIDE_PAGES)
    page.open()
    return page, lambda: settle(page)


def _check(**changes: object) -> Made:
    page = ScaleCheckPage(FakeDesk())
    page.set_tag(source_tag("simulated"))
    page.show_check(a_check(source="simulated", **changes))
    return page, nothing


def _guide(hand: Hand) -> Made:
    page = ScaleCheckPage(FakeDesk())
    page.show_view(hand.machine.view())
    return page, nothing


def _check_intro() -> Made:
    page = ScaleCheckPage(FakeDesk())
    page.open()
    return page, nothing


def _prescribe(filled: bool) -> Made:
    page = PrescribePage(FakePlanDesk(), FakeDesk())

    def settle() -> None:
        form = page.form
        for field, text in {form.patient.code: "P-017", form.patient.weight: "78 kg"}.items():
            field.setText(text)
        form.choose(form.patient.show_choice("relimb-lower"))
        form.take_all()
        form.lines["pain.stop_at"].entry.clear()
        form.changed.emit()

    return page, settle if filled else nothing


AFTER: dict[str, Callable[[], Made]] = {
    "summary": _summary,
    "summary-part": lambda: _summary(credited_s=702.0, completed=False, overloads=2),
    "summary-note": lambda: _summary(Summary._open_note),
    "summary-ten": lambda: _summary(Summary.ask_ten_minutes),
    "summary-waiting": lambda: _waiting(False),
    "summary-failed": lambda: _waiting(True),
    "history": lambda: _history(FakeHistory()),
    "history-table": lambda: _history(FakeHistory(bad=2), (Key.Key_T,)),
    "history-empty": lambda: _history(FakeHistory(sessions=())),
    "settings": _settings,
    "settings-scales": _scales,
    "settings-forget": lambda: _scales(lambda page: page.scales.rows[0].ask.click()),
    "scale_check-intro": _check_intro,
    "scale_check": _check,
    "scale_check-short": lambda: _check(verdict="short_holds", max_hold_s=20.0),
    "scale_check-no": lambda: _check(verdict="not_usable", max_hold_s=None, reasons=["slow"]),
    "scale_check-empty": lambda: _guide(Hand()),
    "scale_check-guide": lambda: _guide(Hand().zeroed()),
    "prescribe": lambda: _prescribe(False),
    "prescribe-filled": lambda: _prescribe(True),
}


def _keys() -> Made:
    window = Window(FakeBackend(tag=source_tag("simulated")), Settings(theme="light"))
    return window, window.show_key_list


def _toast() -> Made:
    window = Window(FakeBackend(tag=source_tag("simulated")), Settings(theme="light"))
    return window, lambda: window.say_for_a_while(say("save.fail"), say("stop.saved"))


WINDOW: dict[str, Callable[[], Made]] = {"keys": _keys, "toast": _toast}
SET_UP = TODAY | BEFORE | AFTER
DESK_PAGES = ("prescribe", "history", "scale_check", "settings")
"""Pages that are read at a desk."""
