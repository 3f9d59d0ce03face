"""The alarm ladder: what sounds when, how often, and what mute covers (docs/screens.md)."""

from dataclasses import dataclass

import pytest

from loadtrainer.core.alarm import LADDER, Ladder, Situation, rehearsal
from loadtrainer.core.effects import Cue, Priority, Tone
from loadtrainer.core.inputs import CommandKind, WindowSilent
from support.sessions import Run, ask, at, lift, press, session, times


def heard(ladder: Ladder, situation: Situation, start_s: float, stop_s: float) -> list[Cue]:
    """The cues of a situation that lasts from ``start_s`` to ``stop_s``, asked for every 10 ms."""
    cues: list[Cue] = []
    for t_s in times(start_s, stop_s, 0.01):
        ladder.see(t_s, situation)
        cue = ladder.sound(t_s)
        if cue is not None:
            cues.append(cue)
    return cues


@dataclass(frozen=True)
class Row:
    """One line of the table."""

    situation: Situation
    priority: Priority
    tone: Tone
    speech: str
    at_s: list[float]


TABLE = [
    Row(Situation.OVERLOAD, Priority.HIGH, Tone.OVERLOAD, "Unload now.", [0, 2.5, 5, 7.5, 10]),
    Row(Situation.STALE_LOADED, Priority.HIGH, Tone.STALE, "No live data. Unload.", [0, 2.5, 5, 7.5, 10]),
    Row(Situation.PREWARN, Priority.MEDIUM, Tone.PREWARN, "Ease off now.", [0, 2.5, 5, 7.5, 10]),
    Row(Situation.HIGH, Priority.MEDIUM, Tone.HIGH, "Ease off a little.", [1, 6, 11]),
    Row(Situation.HELD, Priority.MEDIUM, Tone.HELD, "Reading held. Lift off, press again.", [0, 10]),
    Row(Situation.NO_READING, Priority.MEDIUM, Tone.HELD, "No reading from the scale.", [0, 10]),
    Row(Situation.LOW, Priority.LOW, Tone.LOW, "A little more.", [2, 10]),
    Row(Situation.IN_BAND, Priority.INFO, Tone.IN_BAND, "Hold here.", [0.3]),
]

each_row = pytest.mark.parametrize("row", TABLE, ids=lambda row: row.situation.value)


@each_row
def test_a_cue_comes_at_its_times_with_its_class_tone_and_words(row: Row) -> None:
    cues = heard(Ladder(), row.situation, 0.0, 12.0)
    tones = [cue for cue in cues if cue.tone is not None]
    assert [cue.t_s for cue in tones] == pytest.approx(row.at_s)
    assert {(cue.priority, cue.tone) for cue in tones} == {(row.priority, row.tone)}
    assert {cue.speech for cue in cues} - {None} == {row.speech}


@each_row
def test_a_change_must_last_300_ms_before_its_words_except_for_a_high_alarm(row: Row) -> None:
    ladder = Ladder()
    spoken = [cue for cue in heard(ladder, row.situation, 0.0, 12.0) if cue.speech is not None]
    first_s = row.at_s[0] if row.priority is Priority.HIGH else max(0.3, row.at_s[0])
    assert spoken[0].t_s == pytest.approx(first_s)
    assert row.priority is spoken[0].priority
    short = heard(Ladder(), row.situation, 0.0, 0.29)
    assert row.priority is Priority.HIGH or not any(cue.speech for cue in short)


def test_words_that_were_about_to_come_are_dropped_with_their_situation() -> None:
    ladder = Ladder()
    first = heard(ladder, Situation.PREWARN, 0.0, 0.2)
    after = heard(ladder, Situation.CALM, 0.2, 3.0)
    assert [(cue.tone, cue.speech) for cue in first + after] == [(Tone.PREWARN, None)]


def test_words_that_are_due_move_with_the_clock() -> None:
    ladder = Ladder()
    heard(ladder, Situation.HELD, 100.0, 100.1)
    ladder.shift(-100.0)
    assert ladder.due_s == pytest.approx(0.3)


def test_every_situation_but_calm_has_its_row() -> None:
    assert {row.situation for row in TABLE} == set(LADDER) == set(Situation) - {Situation.CALM}


def test_calm_is_silent() -> None:
    assert heard(Ladder(), Situation.CALM, 0.0, 60.0) == []


def test_low_repeats_after_8_s_and_then_every_20_s_and_speaks_once() -> None:
    cues = heard(Ladder(), Situation.LOW, 0.0, 75.0)
    assert [cue.t_s for cue in cues] == pytest.approx([2, 10, 30, 50, 70])
    assert [cue.speech for cue in cues] == ["A little more.", None, None, None, None]


def test_the_next_low_excursion_speaks_again() -> None:
    ladder = Ladder()
    heard(ladder, Situation.LOW, 0.0, 5.0)
    heard(ladder, Situation.IN_BAND, 5.0, 6.0)
    cues = heard(ladder, Situation.LOW, 6.0, 9.0)
    assert [(cue.t_s, cue.speech) for cue in cues] == [(8.0, "A little more.")]


def test_the_other_cues_speak_every_time() -> None:
    for row in TABLE:
        if row.situation is not Situation.LOW:
            later = heard(Ladder(), row.situation, 0.0, 12.0)[2:]
            assert {cue.speech for cue in later} <= {row.speech}


@pytest.mark.parametrize(
    ("situation", "lasts_s", "sounds"),
    [
        (Situation.LOW, 1.99, False),
        (Situation.LOW, 2.02, True),
        (Situation.HIGH, 0.99, False),
        (Situation.HIGH, 1.02, True),
        (Situation.IN_BAND, 0.29, False),
        (Situation.IN_BAND, 0.32, True),
    ],
)
def test_an_excursion_shorter_than_its_delay_is_silent(
    situation: Situation, lasts_s: float, sounds: bool
) -> None:
    assert bool(heard(Ladder(), situation, 0.0, lasts_s)) is sounds


def trembling(ladder: Ladder, one: Situation, other: Situation, stop_s: float) -> list[Cue]:
    cues: list[Cue] = []
    for i, t_s in enumerate(times(0.0, stop_s, 0.1)):
        ladder.see(t_s, one if i % 2 else other)
        cue = ladder.sound(t_s)
        if cue is not None:
            cues.append(cue)
    return cues


def test_a_load_that_trembles_at_the_pre_warning_does_not_rattle() -> None:
    cues = trembling(Ladder(), Situation.PREWARN, Situation.HIGH, 10.0)
    assert [cue.t_s for cue in cues] == pytest.approx([0.1, 2.7, 5.3, 7.9], abs=0.11)


def test_a_load_that_trembles_at_the_band_s_edge_is_silent() -> None:
    assert trembling(Ladder(), Situation.IN_BAND, Situation.LOW, 30.0) == []


def test_a_new_overload_sounds_at_once_however_soon_it_comes() -> None:
    ladder = Ladder()
    heard(ladder, Situation.OVERLOAD, 0.0, 0.1)
    heard(ladder, Situation.IN_BAND, 0.1, 0.2)
    assert [cue.t_s for cue in heard(ladder, Situation.OVERLOAD, 0.2, 0.3)] == [0.2]


def test_a_cue_is_due_at_times_the_record_can_hold() -> None:
    """0.3 s after 1.1 s is not 1.4 s in binary: a deadline must still be met when it is due."""
    ladder = Ladder()
    ladder.see(1.1, Situation.IN_BAND)
    assert ladder.due_s == 1.4
    assert ladder.sound(1.4) is not None


# -- mute ----------------------------------------------------------------------------------------------


@each_row
def test_mute_covers_info_low_and_medium_and_never_high(row: Row) -> None:
    ladder = Ladder()
    assert ladder.toggle_mute(0.0)
    cues = heard(ladder, row.situation, 0.0, 12.0)
    assert bool(cues) is (row.priority is Priority.HIGH)


def test_mute_ends_after_two_minutes_and_the_cues_go_on_in_their_time() -> None:
    ladder = Ladder()
    ladder.toggle_mute(0.0)
    assert ladder.muted_s(0.0) == 120.0
    assert ladder.muted_s(119.0) == 1.0
    assert ladder.muted_s(120.0) == 0.0
    cues = heard(ladder, Situation.HELD, 0.0, 125.0)
    assert [cue.t_s for cue in cues] == pytest.approx([120.0])


def test_muting_again_ends_it() -> None:
    ladder = Ladder()
    ladder.toggle_mute(0.0)
    assert not ladder.toggle_mute(5.0)
    assert ladder.muted_s(5.0) == 0.0


def test_a_finished_bout_and_session_are_told_unless_muted() -> None:
    ladder = Ladder()
    assert ladder.done(1.0, session=False) == Cue(1.0, Priority.INFO, Tone.DONE, "Bout done. Lift off.")
    assert ladder.done(1.0, session=True) == Cue(1.0, Priority.INFO, Tone.DONE, "Session done. Lift off.")
    ladder.toggle_mute(1.0)
    assert ladder.done(2.0, session=True) is None


# -- minutes left --------------------------------------------------------------------------------------


def test_minutes_left_are_spoken_at_ten_five_two_and_one() -> None:
    ladder = Ladder()
    cues = [ladder.minutes(t_s, 1200 - t_s) for t_s in times(0, 1200, 0.5)]
    spoken = [(cue.t_s, cue.tone, cue.speech) for cue in cues if cue is not None]
    assert spoken == [
        (600.0, None, "10 minutes left."),
        (900.0, None, "5 minutes left."),
        (1080.0, None, "2 minutes left."),
        (1140.0, None, "One minute left."),
    ]


def test_a_dose_of_just_five_minutes_is_not_announced_at_its_start() -> None:
    ladder = Ladder()
    assert ladder.minutes(0.0, 300.0) is None
    assert ladder.minutes(0.1, 299.9) is None


# -- in a session --------------------------------------------------------------------------------------


def tones(run: Run) -> list[tuple[float, str]]:
    return [(cue.t_s, cue.tone.value) for cue in run.cues if cue.tone is not None]


def test_a_session_sounds_what_its_load_deserves() -> None:
    run = session(
        [
            *lift(0.1, 1),
            *press(15, 1, 5),
            *press(20, 5, 7),
            *press(22.5, 7, 9),
            *press(23.5, 9, 10),
            *press(25, 10, 11),
            *lift(11, 12),
        ],
        hold_s=60.0,
    )
    assert tones(run) == [
        (3.0, "low"),
        (5.3, "in_band"),
        (8.0, "high"),
        (9.0, "prewarn"),
        (10.0, "overload"),
    ]


def test_a_cue_falls_due_between_two_readings_at_its_own_time() -> None:
    run = session([*lift(0.1, 1.1), at(1.1, 20.0), at(1.5, 20.1)])
    assert tones(run) == [(1.4, "in_band")]


def test_no_live_data_sounds_only_while_loaded_as_unload() -> None:
    loaded = session([*lift(0.1, 1), *press(20, 1, 2)])
    loaded.until(6.0)
    assert tones(loaded)[1:] == [(2.9001, "stale"), (5.4001, "stale")]
    empty = session([*lift(0.1, 2)])
    empty.until(15.0)
    assert tones(empty) == [(2.9001, "held"), (12.9001, "held")]


def test_an_overload_that_goes_stale_keeps_its_own_alarm() -> None:
    run = session([*lift(0.1, 1), at(1.0, 30.0)])
    run.until(6.0)
    assert tones(run) == [(1.0, "overload"), (3.5, "overload"), (6.0, "overload")]


def test_an_overload_sounds_through_mute_pause_and_rest() -> None:
    run = session([*lift(0.1, 1), ask(0.95, CommandKind.MUTE), ask(0.97, CommandKind.PAUSE), at(1.0, 30.0)])
    assert tones(run) == [(1.0, "overload")]


def test_an_overload_in_the_preparation_sounds_at_once_whatever_the_host_s_clock() -> None:
    run = Run(auto_begin=False)
    done = run.give(at(0.1 + 0.2, 30.0))
    assert [effect.tone for effect in done if isinstance(effect, Cue)] == [Tone.OVERLOAD]


def test_a_window_that_stopped_looking_is_a_technical_alarm() -> None:
    run = session([*lift(0.1, 1), *press(20, 1, 2), WindowSilent(2.0, True), *press(20, 2, 5)])
    assert tones(run)[1:] == [(2.0, "stale"), (4.5, "stale")]
    run.give(WindowSilent(5.0, False), *press(20, 5, 6))
    assert tones(run)[3:] == [(5.3, "in_band")]


def test_a_paused_or_resting_load_is_not_guided() -> None:
    run = session([*lift(0.1, 1), ask(0.95, CommandKind.PAUSE), *press(15, 1, 6)])
    assert tones(run) == []


def test_the_rehearsal_has_every_tone_once_and_the_alarms_last() -> None:
    cues = rehearsal()
    assert sorted(cue.tone or "" for cue in cues) == sorted(Tone)
    assert [cue.priority for cue in cues] == sorted(cue.priority for cue in cues)
    assert cues[-1].tone is Tone.OVERLOAD
    assert all(cue.speech for cue in cues)
