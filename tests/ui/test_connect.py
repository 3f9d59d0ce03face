"""The scale page: three checks in order, gaps seen as gaps, and no Begin before all of them hold."""

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from loadtrainer.core.inputs import Choice, CommandKind, LinkPhase
from loadtrainer.core.snapshot import Fitness, Snapshot
from loadtrainer.core.units import MassUnit
from loadtrainer.core.words import say
from loadtrainer.ui.pages.connect import PATIENCE_S, Connect
from support.backend import a_prepare_view, asking, ready, searching
from support.keyboard import press, shown_page, unnamed

Key = Qt.Key
SCALES = (Choice("aa", "Bathroom scale"), Choice("bb", "Kitchen scale"))


@pytest.fixture
def page(qtbot: QtBot) -> Connect:
    """The page on the screen, cleared."""
    made = Connect()
    made.clear()
    shown_page(qtbot, made)
    return made


def commands(page: Connect) -> list[tuple[CommandKind, str | None]]:
    """What the page asks of the session."""
    asked: list[tuple[CommandKind, str | None]] = []
    page.command.connect(lambda kind, text: asked.append((kind, text)))
    return asked


def changed(**changes: object) -> Snapshot:
    """A ready preparation, changed as asked."""
    return replace(ready(), prepare=a_prepare_view(**changes))


def test_three_checks_are_shown_with_their_figures(page: Connect) -> None:
    page.show_snapshot(ready())
    assert page.found.accessibleName() == "Scale found Bathroom scale"
    assert page.signal.accessibleName() == "Signal good"
    assert page.zero.accessibleName() == "Zero checked"
    figures = [words.text().replace("\u00a0", " ") for words in page.facts.values()]
    assert figures == ["5.1 per s", "0.4 s", "1 s"]
    assert page.load_word.text() == "0\u00a0kg"


def test_without_sound_nothing_begins_until_the_person_says_they_watch(page: Connect) -> None:
    asked = commands(page)
    page.clear(sound=False)
    page.show_snapshot(ready())
    press(page, Key.Key_Space)
    assert asked == []
    assert page.no_sound.isVisible()
    assert not page.begin_button.isVisible()

    press(page, Key.Key_S)
    page.show_snapshot(ready())
    press(page, Key.Key_Space)
    assert asked == [(CommandKind.BEGIN, None)]
    assert not page.no_sound.isVisible()


def test_without_sound_it_is_asked_for_each_session(page: Connect) -> None:
    page.clear(sound=False)
    press(page, Key.Key_S)
    page.clear(sound=False)
    page.show_snapshot(ready())

    assert page.no_sound.isVisible()
    assert not page.begin_button.isVisible()


def test_with_sound_nothing_is_asked(page: Connect) -> None:
    page.clear(sound=True)
    page.show_snapshot(ready())
    press(page, Key.Key_S)

    assert not page.no_sound.isVisible()
    assert page.begin_button.isVisible()


def test_figures_that_do_not_exist_are_no_data_not_zero(page: Connect) -> None:
    page.show_snapshot(searching())
    assert [page.facts["rate"].text(), page.facts["gap"].text(), page.load_word.text()] == ["no data"] * 3


def test_a_gap_in_the_arrivals_is_a_gap_on_the_screen(page: Connect) -> None:
    arrivals = (80.0, 80.2, 80.4, 90.0, 90.2)
    page.show_snapshot(replace(changed(arrivals_s=arrivals), t_s=100.0))
    at = page.raster.positions()
    steps = [b - a for a, b in pairwise(at)]
    assert len(at) == 5
    assert steps[2] > 20 * steps[0]


def test_arrivals_older_than_30_s_are_not_painted(page: Connect) -> None:
    page.show_snapshot(replace(changed(arrivals_s=(60.0, 69.9, 70.1)), t_s=100.0))
    assert len(page.raster.positions()) == 1


@pytest.mark.parametrize(
    "snapshot",
    [
        searching(),
        changed(ready=False, fitness=Fitness.PENDING),
        changed(ready=False, zero_kg=None),
        changed(ready=False, fitness=Fitness.REFUSED),
        asking(*SCALES),
        changed(ready=True, choices=SCALES),
        changed(ready=True, link=LinkPhase.FAULT, link_words="Bluetooth is off"),
    ],
)
def test_begin_cannot_be_reached_before_all_checks_hold(page: Connect, snapshot: Snapshot) -> None:
    asked = commands(page)
    page.show_snapshot(snapshot)
    press(page, Key.Key_Space)
    page.begin_button.click()
    assert (CommandKind.BEGIN, None) not in asked
    assert not page.begin_button.isVisible()


def test_begin_has_the_focus_once_ready_and_space_begins(page: Connect) -> None:
    asked = commands(page)
    page.show_snapshot(searching())
    page.show_snapshot(ready())
    assert page.begin_button.hasFocus()
    press(page, Key.Key_Space)
    assert asked == [(CommandKind.BEGIN, None)]


def test_begin_goes_away_when_the_zero_is_lost_again(page: Connect) -> None:
    page.show_snapshot(ready())
    page.show_snapshot(changed(ready=False, zero_kg=None, zero_words="Something is on the scale"))
    asked = commands(page)
    press(page, Key.Key_Space)
    assert asked == []
    assert page.zero_words.text() == "Something is on the scale"
    assert page.back_button.hasFocus()


def test_z_takes_the_zero_again(page: Connect) -> None:
    asked = commands(page)
    page.show_snapshot(ready())
    press(page, Key.Key_Z)
    assert asked == [(CommandKind.ZERO_AGAIN, None)]


def test_before_the_zero_the_scales_own_value_is_shown(page: Connect) -> None:
    page.show_snapshot(changed(raw_kg=3.2, zero_kg=None, ready=False))
    assert page.load_word.text() == "3.2\u00a0kg"


def test_loads_are_shown_in_the_plans_unit(page: Connect) -> None:
    page.show_snapshot(replace(changed(raw_kg=4.536, zero_kg=0.0), unit=MassUnit.LB))
    assert page.load_word.text() == "10\u00a0lb"


def test_after_15_s_of_search_five_causes_are_shown(page: Connect) -> None:
    page.show_snapshot(searching(0.0))
    page.show_snapshot(searching(PATIENCE_S))
    assert not page.not_found.isVisible()
    page.show_snapshot(searching(PATIENCE_S + 0.5))
    assert page.not_found.isVisible()
    assert page.not_found.notice.title.text() == "Tap the scale with your hand"
    assert len(page.not_found.marks) == 5
    assert page.not_found.since.text() == "0:16"


def test_a_scale_that_is_heard_again_brings_the_checks_back(page: Connect) -> None:
    page.show_snapshot(searching(0.0))
    page.show_snapshot(searching(20.0))
    page.show_snapshot(ready())
    assert not page.not_found.isVisible()
    assert page.begin_button.isVisible()


def test_a_fault_is_said_at_once_in_its_own_words(page: Connect) -> None:
    page.show_snapshot(changed(link=LinkPhase.FAULT, link_words="Bluetooth is off. Switch it on."))
    assert page.not_found.isVisible()
    assert page.not_found.notice.text.text() == "Bluetooth is off. Switch it on."
    assert [mark.state for mark in page.not_found.marks] == ["number"] * 5


def test_the_simulated_scale_is_never_offered_when_none_is_found(page: Connect) -> None:
    page.show_snapshot(searching(0.0))
    page.show_snapshot(searching(60.0))
    said = [part.text().lower() for part in page.findChildren(QAbstractButton)]
    said += [part.text().lower() for part in page.findChildren(QLabel)]
    assert not any("simulat" in words for words in said)


def test_a_question_is_answered_by_its_number(page: Connect) -> None:
    asked = commands(page)
    page.show_snapshot(asking(*SCALES))
    assert page.question.words.text() == "Which scale is yours?"
    press(page, Key.Key_2)
    assert asked == [(CommandKind.CHOOSE, "bb")]


def test_a_question_is_answered_by_enter_and_the_focus_is_on_its_first_choice(
    page: Connect, qtbot: QtBot
) -> None:
    asked = commands(page)
    page.show_snapshot(asking(*SCALES))
    qtbot.waitUntil(lambda: page.question.tiles[0].hasFocus())
    press(page, Key.Key_Return)
    assert asked == [(CommandKind.CHOOSE, "aa")]


def test_asking_twice_the_same_keeps_the_choice_and_a_new_question_replaces_it(page: Connect) -> None:
    page.show_snapshot(asking(*SCALES))
    tiles = page.question.tiles
    page.show_snapshot(asking(*SCALES))
    assert page.question.tiles is tiles
    page.show_snapshot(asking(Choice("kg", "kilograms"), Choice("lb", "pounds"), Choice("st", "stones")))
    assert [tile.accessibleName() for tile in page.question.tiles] == [
        "1: kilograms",
        "2: pounds",
        "3: stones",
    ]


def test_escape_goes_back(page: Connect) -> None:
    back: list[bool] = []
    page.back.connect(lambda: back.append(True))
    press(page, Key.Key_Escape)
    assert back == [True]


def test_every_control_has_a_name(page: Connect) -> None:
    page.show_snapshot(asking(*SCALES))
    assert unnamed(page) == []
    assert all(part.accessibleName() for part in page.chained())


@pytest.mark.parametrize("snapshot", [ready(), searching(0.0)])
def test_everything_fits_at_the_least_window(qtbot: QtBot, snapshot: Snapshot) -> None:
    page = Connect()
    page.show_snapshot(snapshot)
    page.show_snapshot(replace(snapshot, t_s=snapshot.t_s + 20))
    shown_page(qtbot, page, 1024, 640)
    assert page.area.verticalScrollBar().maximum() == 0


def test_for_a_person_who_is_ready_it_begins_by_itself_once_and_says_so_before(page: Connect) -> None:
    asked = commands(page)
    page.clear(at_once=True)
    page.show_snapshot(changed(ready=False, zero_kg=None))
    assert page.waiting.text() == "Begins by itself after the three checks"
    assert asked == []
    known = changed(check_words="20.0 ± 0.3 kg, checked today")
    page.show_snapshot(known)
    page.show_snapshot(known)
    assert asked == [(CommandKind.BEGIN, None)]


@pytest.mark.parametrize(
    "before",
    [
        asking(*SCALES),
        changed(ready=False, check_words=say("check.missing")),
        changed(ready=False, check_words=f"20 kg, checked today\n{say('check.overdue')}"),
        changed(ready=False, fitness=Fitness.WARNING),
        changed(ready=False, caution=say("body_fat")),
    ],
)
def test_it_never_begins_by_itself_where_anything_was_asked_or_said(page: Connect, before: Snapshot) -> None:
    asked = commands(page)
    page.clear(at_once=True)
    page.show_snapshot(before)
    page.show_snapshot(ready())
    assert asked == []
    press(page, Key.Key_Space)
    assert asked == [(CommandKind.BEGIN, None)]


def test_a_caution_stands_out_until_a_person_has_begun_with_it_and_is_quiet_after(page: Connect) -> None:
    asked = commands(page)
    page.clear(at_once=True)
    page.show_snapshot(changed(caution=say("body_fat"), cautioned=True))
    assert asked == [(CommandKind.BEGIN, None)]
    assert say("body_fat") in page.notes.text()
    quiet = page.notes.font().weight()
    page.show_snapshot(changed(caution=say("body_fat")))
    assert page.notes.font().weight() > quiet


def test_without_sound_it_never_begins_by_itself(page: Connect) -> None:
    asked = commands(page)
    page.clear(sound=False, at_once=True)
    page.show_snapshot(ready())
    press(page, Key.Key_S)
    page.show_snapshot(ready())
    assert asked == []


def test_who_ticked_one_by_one_presses_begin(page: Connect) -> None:
    asked = commands(page)
    page.clear(at_once=False)
    page.show_snapshot(ready())
    assert asked == []
