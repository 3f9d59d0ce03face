"""After a session: groups that add up, words that state facts, and "saved" only for a log read back."""

from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from loadtrainer.core.log import Event, Samples, TimeSummary
from loadtrainer.core.prescription import derive_rules
from loadtrainer.core.sample import Flag
from loadtrainer.ui.backend import Finished
from loadtrainer.ui.pages.summary import Summary
from loadtrainer.ui.summary_view import groups, headline, load_line, overload_line, overview, when
from loadtrainer.ui.theme import Look
from loadtrainer.ui.widgets.time_bar import LEAST_PX, widths
from support.backend import a_log, a_prescription, a_summary
from support.keyboard import press, shown_page, unnamed

Key = Qt.Key
RULES = derive_rules(a_prescription(), 0, 0.2)
SECONDS = st.floats(0, 4000, allow_nan=False)
PARTS = st.tuples(*[SECONDS] * 7)


def times(parts: tuple[float, ...]) -> TimeSummary:
    """Seven buckets and their sum."""
    names = ("in_band", "below", "above", "unloaded", "rest", "paused", "unknown")
    return TimeSummary(**dict(zip(names, parts, strict=True)), elapsed=sum(parts))


@pytest.fixture
def page(qtbot: QtBot) -> Summary:
    """The page on the screen with a finished log."""
    made = Summary()
    made.show_waiting("Session done")
    made.show_finished(Finished(a_log(), Path("/data/a.session.json")), 2, "")
    shown_page(qtbot, made)
    return made


@given(PARTS)
def test_the_five_groups_add_up_to_the_session_exactly_and_in_whole_seconds(parts: tuple[float, ...]) -> None:
    made = groups(times(parts))
    assert sum(group.seconds for group in made) == pytest.approx(sum(parts))
    assert sum(group.shown_s for group in made) == round(sum(group.seconds for group in made))
    assert all(abs(group.shown_s - group.seconds) <= 1 for group in made)


@given(PARTS)
@example((0.0, 0.0, 1.0, 1.1875, 1.1875, 4.1875, 1300.0))
def test_the_bar_is_full_and_every_group_that_took_time_can_be_seen(parts: tuple[float, ...]) -> None:
    made = groups(times(parts))
    painted = widths(made, 1000.0, LEAST_PX)
    assert sum(painted) == pytest.approx(1000.0 if sum(parts) > 0 else 0.0)
    for group, width in zip(made, painted, strict=True):
        assert (width >= LEAST_PX - 1e-9) == (group.seconds > 0)


def test_a_done_session_is_said_as_planned() -> None:
    assert headline(a_log()) == "20\u00a0min in band, as planned"


def test_a_part_is_never_rounded_up_to_the_whole() -> None:
    log = a_log(summary=a_summary(credited_s=1199.9, completed=False))
    assert headline(log) == "19:59 of 20\u00a0min in band"


@pytest.mark.parametrize(("count", "words"), [(1, "once"), (2, "twice"), (3, "3 times")])
def test_overloads_are_counted_in_words(count: int, words: str) -> None:
    said = overload_line(a_log(summary=a_summary(overloads=count)))
    assert said == f"Above the limit {words}. Please add a note."


def test_the_bouts_in_which_the_zero_moved_are_named_beside_a_sign(page: Summary) -> None:
    assert not page.drift.isVisible()
    moved = [
        Event(t_s=8.0, kind="zero_drift", reason="Zero has moved. Lift off.", bout=bout) for bout in (2, 0, 2)
    ]
    page.show_finished(
        Finished(a_log().model_copy(update={"events": moved}), Path("/data/a.session.json")), 2, ""
    )
    assert page.drift.text() == "Zero moved in bout 1. Zero moved in bout 3."
    assert page.drift_sign.isVisible()


def test_no_overload_says_nothing() -> None:
    assert overload_line(a_log()) == ""


def test_the_loads_are_those_shown_by_the_scale_and_the_highest_is_what_was_seen() -> None:
    said = load_line(a_log()).replace("\u00a0", " ")
    assert said == "Load shown by the scale: mean 19.9 kg. Highest seen 23.2 kg."


def test_no_loaded_time_is_no_data() -> None:
    summary = a_summary()
    loads = summary.load_kg.model_copy(update={"mean": None, "max": None})
    said = load_line(a_log(summary=summary.model_copy(update={"load_kg": loads})))
    assert said == "Load shown by the scale: no data."


def test_when_it_was_is_by_the_clock_of_the_place() -> None:
    assert when(a_log()) == "14:01 to 14:26, 24:57"


def test_the_line_is_broken_where_nothing_is_known() -> None:
    samples = Samples(t_s=[1.0, 1.2, 1.4, 9.0, 9.2], kg=[20.0] * 5, flags=[0, 0, 0, 0, Flag.HELD])
    line = overview(samples, RULES, 10.0)
    assert [len(run) for run in line.runs] == [3, 1]
    ends = [round(edge, 3) for gap in line.gaps for edge in gap]
    assert ends == [0.0, 1.0, round(1.4 + RULES.max_gap_s, 3), 9.0, round(9.0 + RULES.max_gap_s, 3), 10.0]


def test_a_session_without_a_reading_is_one_gap() -> None:
    line = overview(Samples(t_s=[], kg=[], flags=[]), RULES, 10.0)
    assert (line.runs, line.gaps) == ((), ((0.0, 10.0),))


def test_saved_is_said_only_with_a_log_read_back_and_where_it_lies(qtbot: QtBot) -> None:
    page = Summary()
    page.show_waiting("Session done")
    assert "Saved" not in page.saved.text()
    page.show_finished(Finished(a_log(), Path("/data/a.session.json")), 1, "")
    assert page.saved.text() == "Saved and checked"
    assert page.where.text() == "/data/a.session.json"
    qtbot.addWidget(page)


def test_a_log_that_could_not_be_saved_is_said(qtbot: QtBot) -> None:
    page = Summary()
    page.show_waiting("Session done")
    page.show_failed()
    assert page.saved.text() == "Saving failed. Tell your physio."
    qtbot.addWidget(page)


def test_pain_after_and_worst_are_asked_by_digits(page: Summary) -> None:
    answers: list[tuple[str, object]] = []
    page.answered.connect(lambda name, value: answers.append((name, value)))
    press(page, Key.Key_2)
    page.worst.keys[0].setFocus(Qt.FocusReason.TabFocusReason)
    press(page, Key.Key_1, Key.Key_0)
    assert answers == [("pain.after", 2), ("pain.worst", 1), ("pain.worst", 10)]
    assert (page.after.value(), page.worst.value()) == (2, 10)


def test_the_worst_pain_told_in_the_session_is_shown(qtbot: QtBot) -> None:
    page = Summary()
    page.show_waiting("")
    page.show_finished(Finished(a_log(worst=4), Path("a")), 1, "")
    assert page.worst.value() == 4
    assert page.after.value() is None
    qtbot.addWidget(page)


def test_a_note_is_kept_and_leaves_the_page_open(page: Summary) -> None:
    answers: list[tuple[str, object]] = []
    page.answered.connect(lambda name, value: answers.append((name, value)))
    page.note_button.click()
    page.note.setPlainText("  The pad slipped.  ")
    page.keep_button.click()
    assert answers == [("note", "The pad slipped.")]
    assert page.close_button.hasFocus()


def test_escape_in_a_note_keeps_it_and_stays_on_the_page(page: Summary) -> None:
    closed: list[bool] = []
    page.closed.connect(lambda: closed.append(True))
    page.note_button.click()
    page.note.setPlainText("x")
    press(page, Key.Key_Escape)
    assert closed == []
    press(page, Key.Key_Escape)
    assert closed == [True]


def test_space_types_in_a_note_and_closes_elsewhere(page: Summary) -> None:
    closed: list[bool] = []
    page.closed.connect(lambda: closed.append(True))
    page.note_button.click()
    press(page, Key.Key_A, Key.Key_Space)
    assert closed == []
    assert page.note.toPlainText() == "a "
    page.keep_button.click()
    press(page, Key.Key_Space)
    assert closed == [True]


def test_the_bar_can_be_heard(page: Summary) -> None:
    assert page.bar.accessibleName() == (
        "20:00 in band, 1:02 below, 0:09 above, 0:10 unknown, 3:36 rest and pauses"
    )


def test_every_control_has_a_name(page: Summary) -> None:
    assert unnamed(page) == []
    assert all(part.accessibleName() for part in page.chained())


def test_everything_fits_at_the_least_window(qtbot: QtBot) -> None:
    page = Summary()
    page.show_waiting("")
    page.show_finished(Finished(a_log(summary=a_summary(overloads=2)), Path("/data/a.session.json")), 1, "")
    shown_page(qtbot, page, 1024, 640)
    assert page.area.verticalScrollBar().maximum() == 0


def test_posture_and_pad_are_kept_as_they_are_chosen_and_never_preset(page: Summary) -> None:
    kept: list[tuple[str, object]] = []
    page.answered.connect(lambda field, value: kept.append((field, value)))
    page.note_button.click()
    tiles = {tile.text(): tile for tile in page.circumstances.tiles}
    assert not any(tile.isChecked() for tile in tiles.values())
    for words in ("Sitting", "Another one", "Standing"):
        tiles[words].click()
    assert kept == [("posture", "sitting"), ("pad", "other"), ("posture", "standing")]
    page.show_waiting("")
    assert not any(tile.isChecked() for tile in tiles.values())


def test_ten_minutes_later_the_focus_stays_in_its_place(page: Summary) -> None:
    page.worst.keys[3].setFocus(Qt.FocusReason.TabFocusReason)
    page.ask_ten_minutes()
    assert page.worst.keys[3].hasFocus()
    assert page.ten.isVisible()
    assert not page.after.isVisible()
    kept: list[tuple[str, object]] = []
    page.answered.connect(lambda field, value: kept.append((field, value)))
    page.ten.keys[2].click()
    page.ask_ten_minutes()
    assert (page.ten.value(), kept) == (2, [("pain.ten_minutes", 2)])
    page.show_waiting("")
    assert page.rows["ten_minutes"].isHidden()
    assert page.ten.value() is None


def test_with_large_text_the_pain_that_is_asked_for_stays_in_sight_once_the_log_is_shown(
    qtbot: QtBot,
) -> None:
    page = Summary()
    page.show_waiting("Stopped.")
    shown_page(qtbot, page, 1024, 640)
    page.set_look(Look(s=0.8), 2.0)
    page.enter()
    page.show_finished(Finished(a_log(summary=a_summary()), Path("x.json")), 2, "")
    for _ in range(5):
        QApplication.processEvents()
    key, view = page.after.keys[0], page.area.viewport()
    foot = key.mapTo(view, key.rect().bottomLeft()).y()
    assert page.area.verticalScrollBar().value() > 0
    assert 0 < foot <= view.height()
