"""One session from its first event to its saved log, with scripted parts around the runner."""

import asyncio
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from types import SimpleNamespace

import pytest

from loadtrainer.core import words
from loadtrainer.core.effects import Priority, Started, Tone
from loadtrainer.core.inputs import CommandKind, SourceEnded, Tick
from loadtrainer.core.log import Event, ZeroMark
from loadtrainer.core.sample import Sample
from loadtrainer.core.session import SessionMachine
from loadtrainer.core.snapshot import Phase, Snapshot
from loadtrainer.runtime import runner as module
from loadtrainer.runtime.ports import Saved
from loadtrainer.runtime.runner import SessionRunner
from support.fake_clock import FakeClock
from support.running import BEGIN_S, SAVED, Ears, Memory, Script, Step, emptied, holding, prepared
from support.sessions import plan

HOLD_S = 3.0


@dataclass
class Setting:
    """A runner and the parts around it; ``did`` is what source and recorder did, in order."""

    steps: list[Step]
    did: list[str] = field(default_factory=list)
    shown: list[Snapshot] = field(default_factory=list)
    window_age_s: float = 0.0
    follows: bool = False
    asked: deque[module.Asked] = field(default_factory=deque)
    source: Script = field(init=False)
    recorder: Memory = field(init=False)
    ears: Ears = field(default_factory=Ears)
    runner: SessionRunner = field(init=False)

    def __post_init__(self) -> None:
        self.source, self.recorder = Script(self.steps, self.did), Memory(self.did)
        self.runner = SessionRunner(
            SessionMachine(plan(hold_s=HOLD_S), "simulated", auto_begin=True),
            self.source,
            self.recorder,
            self.ears,
            publish=self.publish,
            follows=self.follows,
            window_age_s=lambda: self.window_age_s,
            asked=self.asked,
        )

    def publish(self, snapshot: Snapshot) -> None:
        if snapshot.saved_path is not None:
            self.did.append("saved shown")
        self.shown.append(snapshot)

    def then(self, *steps: Step) -> "Setting":
        """Go on with these steps."""
        self.steps.extend(steps)
        return self


def a_session(*more: Step) -> Setting:
    """A prepared scale, pressed for 2 of the 3 s that are wanted, and ``more``."""
    return Setting([*prepared(), *holding(2.0), *more])


AFTER_S = BEGIN_S + 2.2


# -- the way to the log --------------------------------------------------------------------------------


async def test_a_session_is_begun_recorded_sealed_and_only_then_shown_as_saved() -> None:
    setting = Setting([*prepared(), *holding(HOLD_S + 1), *emptied(BEGIN_S + 5)])
    assert await setting.runner.run() == SAVED
    kept = setting.recorder.kept
    assert [type(kept[0]), kept[-1]] == [Started, "completed"]
    assert any(isinstance(one, ZeroMark) for one in kept)
    assert setting.recorder.kinds[-3:] == ["session_completed", "ramp_started", "ramp_ended"]
    assert setting.did == ["sealed", "saved shown", "stream closed", "link closed"]
    assert setting.runner.saved == SAVED


async def test_what_happened_is_recorded_in_the_order_in_which_it_happened() -> None:
    setting = Setting([*prepared(), *holding(HOLD_S + 1), *emptied(BEGIN_S + 5)])
    await setting.runner.run()
    times = [one.t_s for one in setting.recorder.kept if isinstance(one, Sample | Event)]
    assert times == sorted(times)
    assert sum(isinstance(one, Sample) for one in setting.recorder.kept) > 30


async def test_snapshots_come_in_order_and_the_last_one_alone_is_sealed() -> None:
    setting = Setting([*prepared(), *holding(HOLD_S + 1), *emptied(BEGIN_S + 5)])
    await setting.runner.run()
    phases = [snapshot.phase for snapshot in setting.shown]
    assert list(dict.fromkeys(phases)) == [Phase.PREPARE, Phase.BOUT, Phase.UNLOAD, Phase.SEALED]
    assert phases.count(Phase.SEALED) == 1
    times = [snapshot.t_s for snapshot in setting.shown]
    assert times == sorted(times)
    last = setting.shown[-1]
    assert (last.saved_path, last.disk_fault, last.ended) == (str(SAVED.path), None, "completed")


async def test_a_log_that_could_not_be_written_is_said_and_never_shown_as_saved() -> None:
    setting = a_session()
    setting.recorder.saved = Saved(None, "The disk is full.")
    assert await setting.runner.run() == Saved(None, "The disk is full.")
    last = setting.shown[-1]
    assert (last.phase, last.saved_path, last.disk_fault) == (Phase.SEALED, None, "The disk is full.")


async def test_a_preparation_that_is_given_up_leaves_nothing() -> None:
    setting: Setting = Setting([*prepared()[:20], lambda: setting.runner.send(CommandKind.STOP), Tick(3.0)])
    assert await setting.runner.run() is None
    assert setting.recorder.kept == []
    assert setting.did == ["discarded", "stream closed", "link closed"]


@pytest.mark.parametrize("last", [[], [SourceEnded(AFTER_S)]], ids=["without a word", "with one"])
async def test_a_source_that_ends_in_the_session_ends_it_saved(last: list[Step]) -> None:
    setting = a_session(*last)
    assert await setting.runner.run() == SAVED
    assert setting.recorder.kept[-1] == "link_lost"
    assert setting.recorder.kinds[-1] == "stopped"


# -- faults --------------------------------------------------------------------------------------------


def fail() -> None:
    raise OSError("the radio is gone")


async def test_a_source_that_fails_is_raised_after_the_session_is_saved() -> None:
    setting = a_session(fail)
    with pytest.raises(OSError, match="the radio is gone"):
        await setting.runner.run()
    assert setting.recorder.kept[-1] == "link_lost"
    assert setting.did == ["stream closed", "sealed", "saved shown", "link closed"]
    assert setting.runner.saved == SAVED


async def test_a_source_that_fails_under_overload_is_saved_all_the_same() -> None:
    setting = Setting([*prepared(), *holding(1.0, kg=30.0), fail])
    with pytest.raises(OSError, match="the radio is gone"):
        await setting.runner.run()
    assert "overload" in setting.recorder.kinds
    assert setting.recorder.kept[-1] == "link_lost"


async def test_a_source_that_fails_at_once_leaves_nothing_and_is_raised() -> None:
    setting = Setting([fail])
    with pytest.raises(OSError, match="the radio is gone"):
        await setting.runner.run()
    assert setting.did == ["stream closed", "discarded", "link closed"]


async def test_a_link_that_does_not_close_well_costs_no_log() -> None:
    setting = a_session()
    setting.source.close_error = OSError("stuck")
    with pytest.raises(OSError, match="stuck"):
        await setting.runner.run()
    assert setting.runner.saved == SAVED


async def test_a_disk_fault_is_an_event_and_on_the_screen_at_the_next_event() -> None:
    setting: Setting = a_session(lambda: setting.recorder.troubles.append("The disk is full."), Tick(AFTER_S))
    await setting.runner.run()
    at = next(snapshot for snapshot in setting.shown if snapshot.t_s == AFTER_S)
    before = [snapshot for snapshot in setting.shown if snapshot.t_s < AFTER_S]
    assert (at.disk_fault, before[-1].disk_fault) == (words.say("save.fail"), None)
    (fault,) = [
        one for one in setting.recorder.kept if isinstance(one, Event) and one.kind == "journal_fault"
    ]
    assert fault.reason == f"{words.say('save.fail')} The disk is full."


# -- being stopped -------------------------------------------------------------------------------------


async def cancelled(setting: Setting) -> None:
    """Run ``setting`` until it waits for the last of its steps, then cancel it."""
    waits = asyncio.Event()

    async def hang() -> None:
        waits.set()
        await asyncio.Event().wait()

    setting.then(hang)
    task = asyncio.create_task(setting.runner.run())
    await waits.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


async def test_a_cancelled_session_is_saved_as_stopped_before_anything_else() -> None:
    setting = a_session()
    await cancelled(setting)
    assert setting.recorder.kept[-1] == "stopped"
    assert setting.did == ["stream closed", "sealed", "link closed"]
    assert setting.runner.saved == SAVED


async def test_a_session_cancelled_under_overload_is_saved_too() -> None:
    setting = Setting([*prepared(), *holding(1.0, kg=30.0)])
    await cancelled(setting)
    assert (setting.recorder.kept[-1], setting.runner.saved) == ("stopped", SAVED)


async def test_a_cancelled_preparation_leaves_nothing() -> None:
    setting = Setting([*prepared()[:20]])
    await cancelled(setting)
    assert setting.recorder.kept == []
    assert setting.did == ["stream closed", "discarded", "link closed"]


async def test_commands_come_in_from_another_thread_in_their_order() -> None:
    def type_them() -> None:
        for kind in (CommandKind.PAUSE, CommandKind.RESUME, CommandKind.PAUSE, CommandKind.STOP):
            setting.runner.send(kind)

    async def person() -> None:
        thread = threading.Thread(target=type_them)
        thread.start()
        await asyncio.to_thread(thread.join)

    lifted = emptied(AFTER_S, 0.5)
    setting = a_session(*lifted, person, *emptied(AFTER_S + 0.5))
    await setting.runner.run()
    kinds = setting.recorder.kinds
    assert kinds[kinds.index("paused") :] == ["paused", "resumed", "paused", "stopped"]
    assert setting.recorder.kept[-1] == "stopped"


async def test_commands_asked_for_before_the_runner_existed_are_not_lost() -> None:
    setting = Setting([*prepared(), *holding(2.0)], asked=deque([(CommandKind.STOP, None, None)]))
    assert await setting.runner.run() is None
    assert "discarded" in setting.did


async def test_pain_given_while_it_runs_is_recorded_with_its_value() -> None:
    setting: Setting = a_session(lambda: setting.runner.send(CommandKind.PAIN, 3), Tick(AFTER_S))
    await setting.runner.run()
    (pain,) = setting.recorder.events("pain")
    assert (pain.pain, pain.by) == (3, "user")


async def test_an_answer_to_the_links_question_goes_to_the_link() -> None:
    setting: Setting = Setting(
        [Tick(0.1), lambda: setting.runner.send(CommandKind.CHOOSE, text="qn"), Tick(0.2)]
    )
    await setting.runner.run()
    assert setting.source.chosen == ["qn"]


# -- who looks and listens -----------------------------------------------------------------------------


def silent_window(silent_s: float, seconds: float) -> Setting:
    """A window that stops looking in the hold, for ``seconds``, and looks again."""

    def look(age_s: float) -> Callable[[], None]:
        def change() -> None:
            setting.window_age_s = age_s

        return change

    steps: list[Step] = [*prepared(), *holding(1.0), look(silent_s)]
    steps += [
        *holding(seconds, start_s=BEGIN_S + 1.1),
        look(0.0),
        *holding(0.2, start_s=BEGIN_S + 1.1 + seconds),
    ]
    setting = Setting(steps)
    return setting


async def test_a_window_that_looks_away_for_more_than_a_second_raises_the_technical_alarm_at_once() -> None:
    setting = silent_window(1.01, 1.0)
    await setting.runner.run()
    alarms = [cue for cue in setting.ears.heard if cue.priority is Priority.HIGH]
    assert alarms
    assert {cue.tone for cue in alarms} == {Tone.STALE}
    assert alarms[0].t_s == pytest.approx(1.1, abs=0.01)
    assert max(cue.t_s for cue in alarms) < 2.1


async def test_a_window_that_looks_often_enough_raises_none() -> None:
    setting = silent_window(1.0, 1.0)
    await setting.runner.run()
    assert [cue for cue in setting.ears.heard if cue.priority is Priority.HIGH] == []


async def test_without_sound_every_snapshot_says_so() -> None:
    setting = a_session()
    setting.ears.ok = False
    await setting.runner.run()
    assert {snapshot.sound_ok for snapshot in setting.shown[:-1]} == {False}


async def test_a_simulated_patient_sees_what_the_person_sees_to_the_very_end() -> None:
    setting = Setting([*prepared(), *holding(HOLD_S + 1), *emptied(BEGIN_S + 5)], follows=True)
    await setting.runner.run()
    assert setting.source.seen[: len(setting.shown) - 1] == setting.shown[:-1]
    assert setting.source.seen[-1].phase is Phase.SEALED


async def test_a_real_scale_gets_no_feedback() -> None:
    setting = a_session()
    await setting.runner.run()
    assert setting.source.seen == []


async def test_the_thread_is_silent_only_while_the_source_should_speak(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    clock = FakeClock()
    monkeypatch.setattr(module, "time", SimpleNamespace(monotonic=clock))
    found: list[float] = []

    def wait(seconds: float) -> Callable[[], None]:
        def pass_time() -> None:
            clock.go(seconds)
            found.append(round(setting.runner.silent_s(), 3))

        return pass_time

    setting: Setting = Setting(
        [wait(0.5), *prepared(), *holding(1.0), wait(0.2), wait(1.3), Tick(AFTER_S), wait(0.1)]
    )
    clock.go(5.0)
    assert setting.runner.silent_s() == 0.0
    await setting.runner.run()
    assert found == [0.5, 0.2, 1.5, 0.1]
    clock.go(5.0)
    assert setting.runner.silent_s() == 0.0


async def test_it_knows_whether_the_session_has_begun() -> None:
    found: list[bool] = []
    look = lambda: found.append(setting.runner.preparing)  # noqa: E731 - a step of the script
    setting: Setting = Setting([look, *prepared()[:50], look, *prepared()[50:], look])
    await setting.runner.run()
    assert found == [True, True, False]
