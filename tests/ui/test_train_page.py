"""The train page in every state: what it says, what it shows, what it never shows, at every size."""

from collections.abc import Callable
from dataclasses import replace
from itertools import combinations, pairwise
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from loadtrainer.core.inputs import CommandKind
from loadtrainer.core.sample import Sample
from loadtrainer.core.snapshot import Display, Phase
from loadtrainer.core.words import WORDS
from loadtrainer.ui.pages.train import TrainPage
from loadtrainer.ui.theme import DARK, LIGHT, Look, Tokens, style_sheet
from loadtrainer.ui.widgets.ladder import RUNGS
from loadtrainer.ui.widgets.speech import announce
from support.fake_clock import FakeClock
from support.leaks import active_timers
from support.snapshots import ALARMS, LOADS, SENTENCES, show, snapshot

pytestmark = pytest.mark.qt_log_level_fail("WARNING")
RESTING = (Display.PAUSED, Display.REST)
CALM = [d for d in Display if d not in ALARMS]
LOADED = [d for d in CALM if d not in RESTING]
SIZES = [(1024, 640), (1280, 800), (1920, 1080), (3840, 2160)]
Maker = Callable[..., TrainPage]


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def make(qtbot: QtBot, clock: FakeClock) -> Maker:
    kept: list[TrainPage] = []

    def made(tokens: Tokens = LIGHT, size: tuple[int, int] = (1280, 800), **more: Any) -> TrainPage:
        page = TrainPage(tokens, clock, lambda: "14:18", **more)
        qtbot.addWidget(page)
        page.resize(*size)
        page.show()
        kept.append(page)
        return page

    return made


def test_a_new_zero_has_a_button_while_it_is_asked_for(make: Maker) -> None:
    page = make(size=(1024, 640))
    asked: list[object] = []
    page.command.connect(lambda kind, _: asked.append(kind))
    page.show_snapshot(snapshot(Display.REST))
    assert not page.parts.zero.isVisible()
    page.show_snapshot(snapshot(Display.REST, asks_zero=True))
    assert visible(page, page.parts.zero)
    assert page.parts.zero.height() >= 56 * page.parts.header._look.s
    assert page.parts.zero.geometry().right() < page.parts.primary.geometry().left()
    page.parts.zero.click()
    assert asked == [CommandKind.ZERO_AGAIN]
    page.show_snapshot(snapshot(Display.REST))
    assert not page.parts.zero.isVisible()


def test_a_bout_in_which_the_zero_moved_is_marked_by_sign_and_word(make: Maker) -> None:
    page = make()
    calm = snapshot(Display.REST)
    marked = replace(calm, bouts=(replace(calm.bouts[0], drifted=True), *calm.bouts[1:]))
    page.show_snapshot(calm)
    before = page.parts.row.bar.grab().toImage()
    page.show_snapshot(marked)
    assert page.parts.row.bar.grab().toImage() != before
    assert page.parts.row.bar.accessibleName().endswith("Zero moved in bout 1")


def visible(page: TrainPage, part: QWidget) -> bool:
    """Shown, inside the page, and not beneath a sibling that is opaque."""
    corner = part.mapTo(page, QPoint(0, 0))
    return part.isVisible() and page.rect().contains(QRect(corner, part.size()))


def said_by(page: TrainPage) -> str:
    """All names a screen reader can reach."""
    return " | ".join(w.accessibleName() for w in page.findChildren(QWidget) if w.isVisibleTo(page))


@pytest.mark.parametrize("display", LOADED)
def test_plate_and_guidance_are_the_snapshots_words(make: Maker, display: Display) -> None:
    page = make()
    page.show_snapshot(snapshot(display))
    plate, guidance, _ = SENTENCES[display]
    assert page.parts.panel.ladder.word == plate
    assert page.parts.panel.guidance.text() == guidance
    assert page.parts.panel.isVisible()
    assert not page.parts.rest.isVisible()


@pytest.mark.parametrize("display", RESTING)
def test_rest_and_pause_take_the_place_of_trace_and_panel(make: Maker, display: Display) -> None:
    page = make()
    page.show_snapshot(snapshot(display))
    assert page.parts.rest.isVisible()
    assert not page.parts.panel.isVisible()
    assert not page.parts.plot.isVisible()
    assert SENTENCES[display][0].split(". ")[0] in page.parts.rest.text.accessibleName()
    assert "Scale shows 0\u00a0kg" in page.parts.rest.text.accessibleName()


@pytest.mark.parametrize("display", Display)
def test_without_a_live_value_there_is_no_number_anywhere(make: Maker, display: Display) -> None:
    page = make()
    page.show_snapshot(snapshot(Display.IN_BAND))
    page.show_snapshot(snapshot(display, kg=None, at_s=600.1))
    assert page.parts.panel.number.shown is None
    assert page.parts.plot.gauge.tip is None
    assert page.parts.plot.trace.end is None
    assert page.parts.alarm.words.kg is None
    assert "20.3" not in said_by(page)


@pytest.mark.parametrize("display", [Display.HELD, Display.NO_READING])
def test_a_picture_without_a_live_value_does_not_depend_on_the_last_load(
    make: Maker, clock: FakeClock, display: Display
) -> None:
    pictures = []
    for kg in (20.3, 16.4, 23.0):
        page = make()
        page.show_snapshot(snapshot(Display.IN_BAND, kg=kg))
        clock.go(1.0)
        page.show_snapshot(snapshot(display, at_s=600.5))
        pictures.append(page.parts.panel.grab().toImage())
    assert pictures[0] == pictures[1] == pictures[2]


@pytest.mark.parametrize("display", ALARMS)
@pytest.mark.parametrize("before", [None, *CALM])
def test_an_alarm_is_up_in_the_frame_after_its_snapshot(
    make: Maker, display: Display, before: Display | None
) -> None:
    page = make()
    if before is not None:
        page.show_snapshot(snapshot(before))
    page.show_snapshot(snapshot(display, at_s=600.1))
    frame = page.grab().toImage()
    for spot in ((4, 400), (640, 4), (1276, 796)):
        assert QColor(frame.pixel(*spot)).name() == "#ffffff"
    assert QColor(frame.pixel(640, 770)).name() == LIGHT.alarm.lower()


def test_an_alarm_lies_above_watermark_and_sheets(make: Maker) -> None:
    page = make()
    page.show_snapshot(snapshot(Display.IN_BAND, source="simulated"))
    page.parts.pain.click()
    page.show_snapshot(snapshot(Display.OVERLOAD, source="simulated"))
    simulated = page.grab().toImage()
    other = make()
    other.show_snapshot(snapshot(Display.OVERLOAD))
    assert simulated == other.grab().toImage()


def test_an_alarm_closes_by_itself_and_shows_what_is_now(make: Maker) -> None:
    page = make()
    page.show_snapshot(snapshot(Display.OVERLOAD))
    page.show_snapshot(snapshot(Display.IN_BAND, at_s=601.0))
    assert page.parts.alarm.isHidden()
    assert page.parts.panel.ladder.word == WORDS["state.in"]


@pytest.mark.parametrize(("first", "second"), list(combinations(LOADED, 2)))
def test_every_pair_of_states_differs_without_colour(
    make: Maker, clock: FakeClock, first: Display, second: Display
) -> None:
    pictures = []
    for display in (first, second):
        page = make()
        page.show_snapshot(snapshot(display))
        pictures.append(page.parts.panel.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8))
    assert pictures[0] != pictures[1]
    if RUNGS[first] is not RUNGS[second]:
        size = pictures[0].width() * pictures[0].height()
        changed = sum(
            abs(QColor(pictures[0].pixel(x, y)).value() - QColor(pictures[1].pixel(x, y)).value()) > 40
            for x in range(0, pictures[0].width(), 4)
            for y in range(0, pictures[0].height(), 4)
        )
        assert changed * 16 / size > 0.03


def test_a_silent_session_thread_looks_like_no_live_data_and_says_why(make: Maker) -> None:
    page = make()
    page.show_snapshot(snapshot(Display.IN_BAND))
    page.show_silent(1.0)
    assert page.parts.alarm.isVisible()
    assert page.parts.alarm.words.kind == "stale"
    assert page.parts.alarm.words.why == WORDS["alarm.silent.why"]
    assert page.parts.panel.number.shown is None
    page.show_snapshot(snapshot(Display.IN_BAND, at_s=603.0))
    assert page.parts.alarm.isHidden()


def test_a_thread_that_is_silent_from_the_start_alarms_too(make: Maker) -> None:
    page = make()
    page.show_silent(1.2)
    assert page.parts.alarm.isVisible()


def test_reset_forgets_the_session(make: Maker) -> None:
    page = make()
    show(page, Display.OVERLOAD)
    page.reset()
    assert page.parts.alarm.isHidden()
    assert page.parts.plot.trace.buffer.last_s is None


def test_load_while_resting_is_shown_with_lift_off_now(make: Maker) -> None:
    page = make()
    page.show_snapshot(
        snapshot(Display.REST, kg=7.5, unloaded=False, can_next=False, guidance=WORDS["rest.load"])
    )
    assert page.parts.rest.number.isVisible()
    assert page.parts.rest.number.shown == "7.5"
    assert WORDS["rest.load"] in page.parts.rest.text.accessibleName()
    assert "Scale shows" not in page.parts.rest.text.accessibleName()


def test_a_pause_counts_from_when_the_page_saw_it(make: Maker) -> None:
    page = make()
    page.show_snapshot(snapshot(Display.PAUSED, at_s=600.0))
    page.show_snapshot(snapshot(Display.PAUSED, at_s=675.4))
    assert page.parts.rest.ring.accessibleName() == "Paused 1:15 since 14:18"
    page.show_snapshot(snapshot(Display.IN_BAND, at_s=676.0))
    page.show_snapshot(snapshot(Display.PAUSED, at_s=680.0))
    assert page.parts.rest.ring.accessibleName() == "Paused 0:00 since 14:18"


def test_the_dark_button_says_what_space_does(make: Maker) -> None:
    page = make()
    for display, word in (
        (Display.IN_BAND, "Pause"),
        (Display.PAUSED, "Go on"),
        (Display.REST, "Start bout 3"),
    ):
        page.show_snapshot(snapshot(display, credited_s=600.0))
        assert page.parts.primary.text() == word


def test_after_the_end_only_lifting_off_is_asked_for(make: Maker) -> None:
    page = make()
    words = WORDS["pain.stop"].format(pain=6)
    page.show_snapshot(
        snapshot(
            Display.PAUSED, kg=12.4, phase=Phase.UNLOAD, unloaded=False, plate=words, guidance="Lift off now"
        )
    )
    assert page.parts.rest.number.shown == "12.4"
    assert "Lift off now" in page.parts.rest.text.accessibleName()
    for button in (page.parts.stop, page.parts.pain, page.parts.primary):
        assert not button.isEnabled()


@pytest.mark.parametrize(
    ("display", "changes", "scale", "tag"),
    [
        (Display.IN_BAND, {}, "Scale live", ""),
        (Display.HELD, {}, "Reading held", ""),
        (Display.NO_READING, {}, "No scale data", ""),
        (Display.IN_BAND, {"source": "simulated"}, "", "SIMULATED"),
        (Display.IN_BAND, {"source": "replay"}, "", "REPLAY"),
        (Display.HELD, {"source": "simulated"}, "Reading held", "SIMULATED"),
    ],
)
def test_the_header_names_scale_and_source(
    make: Maker, display: Display, changes: dict[str, Any], scale: str, tag: str
) -> None:
    page = make()
    page.show_snapshot(snapshot(display, **changes))
    words = page.parts.header.words
    assert (words.scale, words.tag) == (scale, tag)
    assert (words.target, words.band, words.limit) == (
        "Target 20\u00a0kg",
        "18 to 22\u00a0kg",
        "Limit 24\u00a0kg",
    )
    assert words.time == "14:18"
    assert page.parts.watermark.text() == tag
    assert page.parts.watermark.isVisible() == bool(tag)


@pytest.mark.parametrize(
    ("changes", "words"),
    [({}, "Sound on"), ({"mute_left_s": 118.0}, "Muted, 1:58"), ({"sound_ok": False}, "No sound")],
)
def test_the_header_says_whether_cues_can_be_heard(make: Maker, changes: dict[str, Any], words: str) -> None:
    page = make()
    page.show_snapshot(snapshot(Display.IN_BAND, **changes))
    assert page.parts.header.words.sound == words


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("display", [d for d in Display if d not in (*ALARMS, *RESTING)])
def test_state_number_guidance_time_and_stop_are_visible_at_every_size(
    make: Maker, size: tuple[int, int], display: Display
) -> None:
    page = make(size=size)
    page.show_snapshot(snapshot(display))
    parts = page.parts
    shown = (
        parts.panel.ladder,
        parts.panel.number,
        parts.panel.guidance,
        parts.row.left,
        parts.plot.gauge,
        parts.stop,
        parts.primary,
    )
    for part in shown:
        assert visible(page, part)
    boxes = [QRect(p.mapTo(page, QPoint(0, 0)), p.size()) for p in (parts.plot, parts.panel, parts.row)]
    boxes += [button.geometry() for button in (parts.stop, parts.pain, parts.mute, parts.primary)]
    for one, other in combinations(boxes, 2):
        assert not one.intersects(other)


def longer(text: str) -> str:
    """``text`` and 40 % more."""
    return (text + " " + text)[: round(len(text) * 1.4)].strip()


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize(
    "display", [Display.HIGH, Display.LOW, Display.IN_BAND, Display.NO_LOAD, Display.HELD]
)
def test_words_that_are_40_percent_longer_are_not_cut(
    make: Maker, size: tuple[int, int], display: Display
) -> None:
    page = make(size=size)
    plate, guidance, _ = SENTENCES[display]
    page.show_snapshot(snapshot(display, plate=longer(plate), guidance=longer(guidance)))
    sentence = page.parts.panel.guidance
    style, lines = sentence.lines(sentence.width())
    assert len(lines) <= 2
    assert max(map(style.width, lines)) <= sentence.width()
    assert not reaches_the_edge(sentence.grab().toImage(), 1)
    assert not reaches_the_edge(page.parts.panel.ladder.grab().toImage(), round(14 * size[1] / 800))


def reaches_the_edge(picture: QImage, inset: int) -> bool:
    """Whether text touches the column ``inset`` px from the right: sharp changes down a column of paper."""
    x = picture.width() - 1 - inset
    column = [picture.pixelColor(x, y).lightness() for y in range(picture.height())]
    return sum(abs(a - b) > 60 for a, b in pairwise(column)) > 8


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=lambda t: t.name)
@pytest.mark.parametrize("display", Display)
def test_every_widget_of_the_page_has_a_name(make: Maker, tokens: Tokens, display: Display) -> None:
    page = make(tokens)
    page.show_snapshot(snapshot(display, source="simulated"))
    QApplication.processEvents()
    inner = set(page.parts.plot.trace.widget.findChildren(QWidget))
    unnamed = [w for w in page.findChildren(QWidget) if w not in inner and not w.accessibleName()]
    assert [type(w).__name__ for w in unnamed] == []


def test_every_widget_has_a_name_before_the_first_snapshot(make: Maker) -> None:
    page = make()
    inner = set(page.parts.plot.trace.widget.findChildren(QWidget))
    assert [w for w in page.findChildren(QWidget) if w not in inner and not w.accessibleName()] == []


@pytest.mark.parametrize(
    ("display", "name"),
    [
        (Display.IN_BAND, "In band. Hold here"),
        (Display.LOW, "Low. Press a little more"),
        (Display.HELD, "Reading held by the scale. Lift off, press again"),
    ],
)
def test_the_ladder_names_state_and_guidance(make: Maker, display: Display, name: str) -> None:
    page = make()
    page.show_snapshot(snapshot(display))
    assert page.parts.panel.ladder.accessibleName() == name


def test_time_and_bouts_are_named(make: Maker) -> None:
    page = make()
    page.show_snapshot(snapshot(Display.IN_BAND))
    assert page.parts.row.left.accessibleName() == "11 min 42 s left, clock running"
    assert page.parts.row.bar.accessibleName() == "Bout 2 of 4, 8 min 18 s of 20\u00a0min"
    assert page.parts.row.bar.value() == 498


def test_only_credited_time_fills_the_bar(make: Maker) -> None:
    page = make()
    page.show_snapshot(snapshot(Display.IN_BAND, credited_s=0.0))
    empty = page.parts.row.bar.grab().toImage()
    page.show_snapshot(snapshot(Display.LOW, credited_s=0.0, at_s=640.0))
    assert page.parts.row.bar.grab().toImage() == empty


def test_a_state_is_spoken_once_it_has_lasted(
    make: Maker, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr("loadtrainer.ui.widgets.ladder.announce", lambda _part, text: said.append(text))
    page = make()
    page.show_snapshot(snapshot(Display.LOW))
    page.show_snapshot(snapshot(Display.IN_BAND, at_s=600.1))
    assert said == []
    qtbot.waitUntil(lambda: said == ["In band. Hold here"], timeout=2000)


def test_an_announcement_reaches_the_toolkit_without_a_reader(make: Maker) -> None:
    announce(make(), "In band. Hold here.")


def test_the_page_leaves_no_timer_running_when_it_is_hidden(make: Maker) -> None:
    page = make()
    for i, display in enumerate(Display):
        page.show_snapshot(snapshot(display, at_s=600 + i / 100))
    page.parts.pain_sheet.open()
    page.parts.pain_sheet.digit(1)
    page.hide()
    mine = [t for t in active_timers() if isinstance(p := t.parent(), QWidget) and page.isAncestorOf(p)]
    assert mine == []


def test_digits_too_small_for_2_m_are_said_once(
    make: Maker, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = make(size=(1024, 640))
    monkeypatch.setattr(type(page.screen()), "physicalDotsPerInch", lambda _self: 160.0)
    page.show_snapshot(snapshot(Display.IN_BAND))
    assert WORDS["window"] in page.parts.row.clock.accessibleName()
    clock.go(10.0)
    page.show_snapshot(snapshot(Display.IN_BAND, at_s=610.0))
    assert WORDS["window"] not in page.parts.row.clock.accessibleName()


def test_a_failing_disk_is_said_for_as_long_as_it_lasts(make: Maker, clock: FakeClock) -> None:
    page = make()
    for at_s in (600.0, 700.0):
        clock.go(100.0)
        page.show_snapshot(snapshot(Display.IN_BAND, at_s=at_s, disk_fault="No space left"))
        assert WORDS["save.fail"] in page.parts.row.clock.accessibleName()


def test_a_cue_that_cannot_be_heard_frames_the_panel_once(make: Maker, qtbot: QtBot) -> None:
    page = make()
    page.show_snapshot(snapshot(Display.IN_BAND, sound_ok=False))
    page.show_snapshot(snapshot(Display.LOW, at_s=600.1, sound_ok=False))
    assert page.parts.panel.framed
    qtbot.waitUntil(lambda: not page.parts.panel.framed, timeout=3000)
    page.show_snapshot(snapshot(Display.LOW, at_s=600.8, sound_ok=False))
    assert not page.parts.panel.framed


def test_with_sound_the_panel_is_never_framed(make: Maker) -> None:
    page = make()
    page.show_snapshot(snapshot(Display.IN_BAND))
    page.show_snapshot(snapshot(Display.LOW, at_s=600.1))
    assert not page.parts.panel.framed


def test_another_theme_can_be_taken_at_any_time(make: Maker, clock: FakeClock) -> None:
    page, dark = make(LIGHT), make(DARK)
    for one in (page, dark):
        one.show_snapshot(snapshot(Display.IN_BAND))
    page.set_tokens(DARK)
    assert page.grab().toImage() == dark.grab().toImage()


def test_the_windows_style_sheet_changes_nothing_on_the_page(make: Maker) -> None:
    page = make()
    page.show_snapshot(snapshot(Display.IN_BAND))
    plain = page.grab().toImage()
    page.setStyleSheet(style_sheet(Look(LIGHT)))
    QApplication.processEvents()
    assert page.grab().toImage() == plain


def test_the_pointer_goes_after_3_s_of_rest(make: Maker, clock: FakeClock) -> None:
    page = make()
    for wait_s, shape in ((0.0, Qt.CursorShape.ArrowCursor), (3.1, Qt.CursorShape.BlankCursor)):
        clock.go(wait_s)
        page.show_snapshot(snapshot(Display.IN_BAND))
        assert page.cursor().shape() == shape


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_20000_frames_are_painted_in_one_process(make: Maker, clock: FakeClock) -> None:
    page = make(size=(1024, 640))
    states = [d for d in LOADED for _ in range(150)]
    still = {display: snapshot(display) for display in LOADED}
    painted = page.parts.plot.trace.repaints
    for i in range(20_000):
        clock.go(0.2)
        at_s, display = 600 + i * 0.2, states[i % len(states)]
        kg = LOADS[display]
        sample = None if kg is None else Sample(at_s, kg + (i % 7) / 10)
        page.show_snapshot(
            replace(
                still[display],
                session_t_s=at_s,
                kg=None if sample is None else sample.kg,
                new_sample=sample,
            )
        )
        QApplication.processEvents()
    assert page.parts.plot.trace.repaints - painted >= 20_000
