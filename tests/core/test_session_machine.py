"""A session under any order of inputs: at every step the screen says what follows from what was heard."""

from dataclasses import dataclass, replace

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from loadtrainer.core.effects import Discard, Effect, Priority, RecordSample, Seal
from loadtrainer.core.inputs import (
    Arrived,
    BadFrame,
    CommandKind,
    DiskFault,
    Input,
    LinkDown,
    LinkUp,
    SourceEnded,
    Suspended,
    Tick,
    WindowSilent,
)
from loadtrainer.core.sample import Flag, Reading
from loadtrainer.core.snapshot import Display, Phase
from support.session_inputs import BEYOND, LOCKING, NO_VALUES, loads
from support.sessions import Run, ask, plan

LOW_KG, HIGH_KG, PREWARN_KG, OVERLOAD_KG, TOUCH_KG = 18.0, 22.0, 23.0, 24.0, 4.0
STALE_S, MAX_GAP_S = 1.0, 0.5
WAITS_S = st.sampled_from((0.0, 0.05, 0.1, 0.1, 0.1, 0.3, 0.5, 0.5001, 1.0, 1.001, 2.5, 61.0, 121.0))


@dataclass
class Heard:
    """What a listener beside the machine knows: the last accepted value and whether an overload is on."""

    since_s: float = 0.0
    kg: float | None = None
    held: bool = False
    overload: bool = False

    def stale(self, now_s: float) -> bool:
        return now_s - self.since_s > STALE_S + 1e-6

    def rows(self, phase: Phase, now_s: float) -> set[Display]:
        """Every row of the table that applies, whatever its place in it."""
        if phase in (Phase.PREPARE, Phase.SEALED):
            return {Display.OVERLOAD} if self.overload and phase is Phase.PREPARE else {Display.NO_LOAD}
        kg, true = self.kg, {Display.NO_LOAD}
        if self.stale(now_s):
            loaded = kg is None or kg >= TOUCH_KG
            true.add(Display.NO_LIVE_DATA if loaded else Display.NO_READING)
        if self.overload:
            true.add(Display.OVERLOAD)
        if self.held:
            true.add(Display.HELD)
        if phase in (Phase.PAUSED, Phase.UNLOAD):
            true.add(Display.PAUSED)
        if phase is Phase.REST:
            true.add(Display.REST)
        if kg is not None:
            true |= {display for display, here in zones(kg).items() if here}
        return true


def zones(kg: float) -> dict[Display, bool]:
    return {
        Display.PREWARN: kg > PREWARN_KG,
        Display.HIGH: kg > HIGH_KG,
        Display.IN_BAND: LOW_KG <= kg <= HIGH_KG,
        Display.LOW: TOUCH_KG <= kg < LOW_KG,
    }


PRECEDENCE = list(Display)


class AnySession(RuleBasedStateMachine):
    """Feeds a session anything in any order; the invariants are checked after every input."""

    @initialize(
        mode=st.sampled_from(("cumulative", "continuous")),
        bouts=st.integers(1, 2),
        auto_begin=st.booleans(),
    )
    def prepare(self, mode: str, bouts: int, auto_begin: bool) -> None:
        chosen = plan(mode=mode, bouts=bouts, hold_s=1.0, rest_s=0.5, grace_s=0.5)
        self.run = Run(chosen, "simulated" if auto_begin else "ble", auto_begin, LOCKING).prepare()
        self.now_s = 0.0
        self.heard = Heard(kg=0.0)
        self.was_sealed = False
        self.last: list[Effect] = []
        if not auto_begin:
            self.begin()

    def begin(self) -> None:
        self.give(ask(self.now_s, CommandKind.BEGIN))
        self.heard = Heard(since_s=self.now_s)

    def give(self, one: Input) -> None:
        self.was_sealed = self.run.machine.sealed
        self.last = self.run.give(replace(one, t_s=self.now_s))

    @rule(wait_s=WAITS_S)
    def time_passes(self, wait_s: float) -> None:
        self.now_s = round(self.now_s + wait_s, 4)
        self.give(Tick(0.0))

    @rule(kg=loads(), stable=st.sampled_from((None, None, None, True)), count=st.integers(1, 15))
    def the_scale_reports(self, kg: float, stable: bool | None, count: int) -> None:
        for _ in range(count):
            self.now_s = round(self.now_s + 0.1, 4)
            self.give(Arrived(0.0, Reading(kg, stable=stable)))
            self.hear(kg, stable)

    def hear(self, kg: float, stable: bool | None) -> None:
        flags = [effect.sample.flags for effect in self.last if isinstance(effect, RecordSample)]
        still = bool(flags and flags[0] & Flag.HELD) or (not flags and self.run.shown.kg is None)
        self.heard.held = kg >= TOUCH_KG and (bool(stable) or still)
        self.heard.since_s, self.heard.kg = self.now_s, kg
        if kg > OVERLOAD_KG:
            self.heard.overload = True
        elif kg <= HIGH_KG and not self.heard.held:
            self.heard.overload = False

    @rule(reading=st.sampled_from(NO_VALUES))
    def the_scale_says_nothing_usable(self, reading: Reading) -> None:
        self.give(Arrived(0.0, reading))

    @rule(reading=st.sampled_from(BEYOND))
    def the_scale_is_beyond_its_capacity(self, reading: Reading) -> None:
        self.give(Arrived(0.0, reading))
        self.heard.overload = True

    @rule(
        kind=st.sampled_from([kind for kind in CommandKind if kind is not CommandKind.STOP]),
        value=st.sampled_from((0, 3, None)),
    )
    def the_person_asks(self, kind: CommandKind, value: int | None) -> None:
        self.give(ask(0.0, kind, value))

    @rule(
        one=st.sampled_from(
            [
                BadFrame(0.0, "checksum"),
                LinkDown(0.0, "Lost"),
                LinkUp(0.0, LOCKING),
                DiskFault(0.0, "The disk is full."),
                WindowSilent(0.0, True),
                WindowSilent(0.0, False),
            ]
        )
    )
    def the_machinery_reports(self, one: Input) -> None:
        self.give(one)

    @rule(gap_s=st.sampled_from((1.5, 30.0)))
    def the_computer_sleeps(self, gap_s: float) -> None:
        self.now_s = round(self.now_s + gap_s, 4)
        self.give(Suspended(0.0, gap_s))

    @precondition(lambda self: self.now_s > 5)
    @rule()
    def the_person_stops(self) -> None:
        self.give(ask(0.0, CommandKind.STOP))

    @precondition(lambda self: self.now_s > 20)
    @rule()
    def the_source_ends(self) -> None:
        self.give(SourceEnded(0.0))

    @invariant()
    def the_first_row_of_the_table_that_applies_is_shown(self) -> None:
        shown = self.run.shown
        rows = self.heard.rows(shown.phase, self.now_s)
        assert shown.display is min(rows, key=PRECEDENCE.index)

    @invariant()
    def a_value_is_painted_only_while_it_is_live(self) -> None:
        live = not self.heard.stale(self.now_s) and not self.heard.held and self.heard.kg is not None
        shown = self.run.shown
        if shown.phase is not Phase.SEALED:
            assert shown.kg == (self.heard.kg if live else None)

    @invariant()
    def the_clock_runs_only_on_a_live_load_in_the_band(self) -> None:
        shown = self.run.shown
        if not shown.clock_running:
            return
        assert shown.phase is Phase.BOUT
        assert shown.display is Display.IN_BAND
        assert shown.kg is not None
        assert LOW_KG <= shown.kg <= HIGH_KG
        assert self.now_s - self.heard.since_s <= MAX_GAP_S + 1e-6

    @invariant()
    def going_on_is_offered_only_while_proven_unloaded(self) -> None:
        shown = self.run.shown
        if shown.can_resume:
            assert shown.kg is not None
            assert shown.kg < TOUCH_KG

    @invariant()
    def the_end_comes_once_and_is_final(self) -> None:
        ends = [effect for effect in self.run.effects if isinstance(effect, Seal | Discard)]
        assert len(ends) == (1 if self.run.machine.sealed else 0)
        if self.was_sealed:
            assert not self.last
            assert self.run.machine.sealed

    @invariant()
    def credit_never_passes_the_prescription(self) -> None:
        shown = self.run.shown
        assert 0 <= shown.credited_s <= shown.prescribed_s + 1e-3
        assert shown.left_s >= 0
        assert sum(bout.completed for bout in shown.bouts) * 1.0 <= shown.credited_s + 1e-3

    @invariant()
    def an_alarm_is_never_muted(self) -> None:
        if self.was_sealed or self.run.shown.display is not Display.OVERLOAD:
            return
        started = [event.t_s for event in self.run.events if event.kind == "overload"]
        loud = [cue.t_s for cue in self.run.cues if cue.priority is Priority.HIGH]
        assert started
        assert loud
        assert loud[-1] >= min(started[-1], self.now_s - 2.6)


TestAnySession = AnySession.TestCase
TestAnySession.settings = settings(max_examples=120, stateful_step_count=40, deadline=None)
