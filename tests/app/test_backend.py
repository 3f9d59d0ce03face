"""The program beneath the window, driven as the window drives it: by polling and by commands."""

import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import uuid4

import pytest

from loadtrainer.app import session as joined
from loadtrainer.app.backend import Program
from loadtrainer.app.settings_file import write_settings
from loadtrainer.app.sources import Speed
from loadtrainer.app.verify import verify_log
from loadtrainer.core import words
from loadtrainer.core.effects import Cue
from loadtrainer.core.inputs import CommandKind, LinkPhase
from loadtrainer.core.log import SessionLog
from loadtrainer.core.snapshot import Phase
from loadtrainer.errors import RefusedError, UsageError
from loadtrainer.link.sim_scenarios import SCENARIOS
from loadtrainer.settings import Settings
from loadtrainer.sound.player import SilentPlayer
from loadtrainer.store.diary import read_diary
from loadtrainer.store.sessions import read_log, save_log
from loadtrainer.ui.backend import Backend, BeforeAnswers
from support.running import Script, holding, prepared
from support.runs import logs, only_log, open_plan, plan_file, short_capture, signed
from support.store import tree
from support.watching import ANSWERS, PATIENCE_S, Sitting


@pytest.fixture
def sit(tmp_path: Path) -> Iterator[Callable[..., Sitting]]:
    """Makes a program over ``tmp_path/home``; it is closed at the end."""
    made: list[Program] = []

    def make(source: str = "sim:steady", hold_s: float | None = 3.0, plan: Path | None = None) -> Sitting:
        if hold_s is not None and plan is None:
            plan = plan_file(tmp_path, open_plan(hold_s=hold_s), f"{uuid4()}.json")
        speed: Speed = "real" if source == "ble" else "max"
        player = SilentPlayer("test")
        made.append(Program(tmp_path / "home", source, plan=plan, speed=speed, player=player))
        return Sitting(made[-1])

    yield make
    for program in made:
        program.close()


Sit = Callable[..., Sitting]


# -- one session ---------------------------------------------------------------------------------------


def test_a_whole_session_from_preparing_to_the_answers_afterwards(sit: Sit, tmp_path: Path) -> None:
    sitting = sit()
    program: Backend = sitting.program
    assert program.source_tag == "SIMULATED"
    assert not program.running()
    sitting.begin()
    assert program.running()
    sitting.until(lambda: sitting.last.phase is Phase.SEALED)
    assert sitting.last.saved_path is not None
    saved = Path(sitting.last.saved_path)
    finished = program.finished()
    assert finished is not None
    assert (finished.path, finished.log) == (saved, read_log(saved))
    assert finished.log.summary.completed
    assert verify_log(saved).findings == []
    diary = finished.log.diary
    assert (diary.pain.before, diary.red_flags, diary.posture) == (1, {"fever": False}, "standing")

    sitting.end()
    program.answer_later("pain.after", 2)
    program.answer_later("note", "went well")
    told = [(line.session, line.field, line.value) for line in read_diary(tmp_path / "home").lines]
    assert told == [(finished.log.id, "pain.after", 2), (finished.log.id, "note", "went well")]


def test_a_snapshot_says_saved_only_after_the_log_was_read_back(
    sit: Sit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written, go_on = threading.Event(), threading.Event()

    def slowly(folder: Path, log: SessionLog) -> Path:
        path = save_log(folder, log)
        written.set()
        assert go_on.wait(PATIENCE_S)
        return path

    monkeypatch.setattr("loadtrainer.app.record.save_log", slowly)
    sitting = sit()
    sitting.begin()
    sitting.until(written.is_set)
    sitting.seen += sitting.program.poll()
    assert Phase.SEALED not in {snapshot.phase for snapshot in sitting.seen}
    assert {snapshot.saved_path for snapshot in sitting.seen} == {None}
    assert sitting.program.finished() is None
    assert sitting.program.silent_s() == 0.0
    go_on.set()
    sitting.until(lambda: sitting.last.phase is Phase.SEALED)
    assert sitting.last.saved_path == str(logs(tmp_path / "home")[0])


def test_snapshots_come_once_and_in_order(sit: Sit) -> None:
    sitting = sit()
    sitting.begin()
    sitting.end()
    times = [snapshot.t_s for snapshot in sitting.seen]
    assert times == sorted(times)
    assert {snapshot.source for snapshot in sitting.seen} == {"simulated"}
    assert sitting.program.poll() == []


def test_one_session_after_the_other(sit: Sit, tmp_path: Path) -> None:
    sitting = sit(plan=plan_file(tmp_path, open_plan(limits={"min_hours_between": 0.0})))
    for count in (1, 2):
        sitting.begin()
        sitting.end()
        assert len(logs(tmp_path / "home")) == count
        assert sitting.program.plans()[0].done_today == count


def test_a_preparation_given_up_at_once_leaves_nothing(sit: Sit, tmp_path: Path) -> None:
    sitting = sit()
    sitting.prepare()
    sitting.program.send(CommandKind.STOP)
    sitting.end()
    assert sitting.program.finished() is None
    assert logs(tmp_path / "home") == []


def test_stopping_ends_the_session_saved(sit: Sit, tmp_path: Path) -> None:
    sitting = sit(hold_s=600.0)
    sitting.begin()
    sitting.program.send(CommandKind.STOP)
    sitting.end()
    assert only_log(tmp_path / "home").ended == "stopped"
    assert sitting.last.ended == "stopped"


def test_commands_without_a_session_go_nowhere(sit: Sit) -> None:
    sitting = sit()
    sitting.program.send(CommandKind.STOP)
    sitting.program.answer_later("pain.after", 3)
    assert sitting.program.finished() is None
    assert sitting.program.silent_s() == 0.0
    sitting.begin()
    sitting.end()
    assert sitting.last.ended == "completed"


def test_closing_while_it_runs_saves_the_session(sit: Sit, tmp_path: Path) -> None:
    sitting = sit(hold_s=7000.0)
    sitting.begin()
    sitting.until(lambda: sitting.last.credited_s > 1.0)
    began = time.monotonic()
    sitting.program.close()
    assert time.monotonic() - began < 5.0
    log = only_log(tmp_path / "home")
    assert log.ended == "stopped"
    assert verify_log(logs(tmp_path / "home")[0]).findings == []
    assert not sitting.program.running()
    sitting.program.close()


# -- what keeps from starting --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("answers", "kept"),
    [
        (BeforeAnswers(pain=5), [("pain.before", 5)]),
        (
            BeforeAnswers(pain=0, red_flags={"fever": True, "fall": False}),
            [("pain.before", 0), ("red_flags.fever", True), ("red_flags.fall", False)],
        ),
    ],
    ids=["pain", "a red flag"],
)
def test_answers_that_block_a_start_are_said_and_kept(
    sit: Sit, tmp_path: Path, answers: BeforeAnswers, kept: list[tuple[str, int]]
) -> None:
    sitting = sit()
    view = sitting.program.plans()[0]
    assert sitting.program.blocked_by(view, answers) == "Do not load today."
    lines = read_diary(tmp_path / "home").lines
    assert [(line.session, line.field, line.value) for line in lines] == [(None, *one) for one in kept]


@pytest.mark.parametrize("answers", [BeforeAnswers(pain=5), BeforeAnswers(pain=0, red_flags={"fever": True})])
def test_no_session_starts_on_answers_that_block_one(sit: Sit, answers: BeforeAnswers) -> None:
    program = sit().program
    with pytest.raises(RefusedError, match="Do not load today"):
        program.prepare(program.plans()[0], answers)
    assert not program.running()


def test_answers_that_cannot_be_kept_block_a_start_all_the_same(
    sit: Sit, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    program = sit().program
    (tmp_path / "home" / "diary.jsonl").mkdir()
    assert program.blocked_by(program.plans()[0], BeforeAnswers(pain=9)) == "Do not load today."
    assert "could not be kept" in caplog.text


def test_a_plan_that_ended_while_the_window_was_open_starts_nothing(
    sit: Sit, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = sit().program
    (view,) = program.plans()
    assert view.blocked == ""
    monkeypatch.setattr("loadtrainer.app.backend.local_now", lambda: datetime(2100, 1, 1, tzinfo=UTC))
    with pytest.raises(RefusedError, match="Plan ended"):
        program.prepare(view, ANSWERS)


def test_answers_that_block_nothing_are_not_written_down_yet(sit: Sit, tmp_path: Path) -> None:
    sitting = sit()
    assert sitting.program.blocked_by(sitting.program.plans()[0], ANSWERS) == ""
    assert read_diary(tmp_path / "home").lines == ()


def test_an_unconfirmed_plan_serves_simulations_and_replays_but_no_real_scale(
    sit: Sit, tmp_path: Path
) -> None:
    plan = plan_file(tmp_path)
    sitting = sit("ble", plan=plan)
    (view,) = sitting.program.plans()
    assert (view.blocked, view.confirmed_by) == ("Start is off. No confirmed plan.", "")
    assert sitting.program.source_tag == ""
    with pytest.raises(RefusedError, match="No confirmed plan"):
        sitting.prepare(view)
    sitting.program.close()
    assert sit("sim:steady", plan=plan).program.plans()[0].blocked == ""


def test_a_confirmed_plan_may_start_on_a_real_scale_and_says_who_confirmed_it(
    sit: Sit, tmp_path: Path
) -> None:
    (view,) = sit("ble", plan=plan_file(tmp_path, signed(open_plan()))).program.plans()
    assert (view.blocked, view.confirmed_by) == ("", "A. Physio, physiotherapist, 2026-11-22")


def test_a_second_session_at_the_same_time_is_refused(sit: Sit) -> None:
    sitting = sit(hold_s=600.0)
    view = sitting.program.plans()[0]
    sitting.begin()
    with pytest.raises(RefusedError, match="runs already"):
        sitting.prepare(view)


def test_two_programs_cannot_share_a_folder(sit: Sit, tmp_path: Path) -> None:
    first = sit()
    with pytest.raises(RefusedError, match="already running"):
        sit()
    first.begin()
    first.end()
    first.program.close()
    assert sit().program.plans()[0].done_today == 1


def test_a_source_nobody_knows_is_refused_before_the_folder_is_made(tmp_path: Path) -> None:
    with pytest.raises(UsageError):
        Program(tmp_path / "home", "sim:nobody")
    assert not (tmp_path / "home").exists()


# -- plans ---------------------------------------------------------------------------------------------


def test_the_demonstration_brings_its_own_plan(sit: Sit) -> None:
    (view,) = sit("sim:lb", hold_s=None).program.plans()
    assert (view.title, view.blocked) == ("Demonstration: lb", "")
    assert view.plan is not None
    assert view.plan.prescription.display_unit == "lb"
    assert view.plan.current.bouts == SCENARIOS["lb"].plan.bouts
    assert view.plan.prescription.valid_from == date.today().isoformat()


def test_a_plan_that_cannot_be_read_is_shown_with_its_reason(sit: Sit, tmp_path: Path) -> None:
    sitting = sit("ble", hold_s=None)
    assert sitting.program.plans() == []
    good = sitting.program.open_plan(plan_file(tmp_path, signed(open_plan())))
    bad = good.path.with_name("bad.prescription.json")
    bad.write_bytes(good.path.read_bytes().replace(b'"target_kg": 20.0', b'"target_kg": NaN'))
    views = {view.path: view for view in sitting.program.plans()}
    assert set(views) == {good.path, bad}
    shown = views[bad]
    assert (shown.plan, shown.title, shown.remedy) == (None, "bad.prescription.json", "open")
    assert "NaN" in shown.blocked
    assert views[good.path].blocked == ""
    with pytest.raises(RefusedError):
        sitting.prepare(shown)
    assert sitting.program.blocked_by(shown, ANSWERS) == shown.blocked


def test_opening_a_plan_copies_it_and_never_overwrites_one(sit: Sit, tmp_path: Path) -> None:
    program = sit("ble", hold_s=None).program
    theirs = plan_file(tmp_path, signed(open_plan()))
    view = program.open_plan(theirs)
    folder = tmp_path / "home" / "prescriptions"
    assert view.path.parent == folder
    assert view.path.read_bytes() == theirs.read_bytes()
    kept = tree(folder)
    assert program.open_plan(theirs) == view
    assert tree(folder) == kept

    other = plan_file(tmp_path, signed(open_plan(hold_s=5.0)), "other.prescription.json")
    second = program.open_plan(other)
    assert second.path != view.path
    assert {**tree(folder), **kept} == tree(folder)
    assert len(tree(folder)) == 2


def test_a_plan_that_is_refused_is_not_taken_in(sit: Sit, tmp_path: Path) -> None:
    program = sit("ble", hold_s=None).program
    bad = plan_file(tmp_path)
    bad.write_bytes(b"{}")
    with pytest.raises(RefusedError, match=str(bad)):
        program.open_plan(bad)
    assert not (tmp_path / "home" / "prescriptions").exists()


def test_a_plan_without_the_wanted_stage_says_so_and_hides_no_other(tmp_path: Path) -> None:
    plan = open_plan()
    source = f"replay:{short_capture(tmp_path)}"
    program = Program(tmp_path / "home", source, stage=1, player=SilentPlayer("test"))
    try:
        program.open_plan(plan_file(tmp_path, signed(plan)))
        two = plan.model_copy(update={"stages": plan.stages * 2})
        program.open_plan(plan_file(tmp_path, signed(two), "two.json"))
        one_stage, two_stages = sorted(program.plans(), key=lambda view: view.plan is not None)
        assert "there is no stage 1" in one_stage.blocked
        assert (two_stages.blocked, two_stages.plan is not None) == ("", True)
    finally:
        program.close()


# -- faults --------------------------------------------------------------------------------------------


def test_a_source_that_cannot_be_opened_is_said_once_on_the_screen(sit: Sit, tmp_path: Path) -> None:
    path = short_capture(tmp_path)
    sitting = sit(f"replay:{path}")
    path.unlink()
    sitting.prepare()
    sitting.until(lambda: bool(sitting.seen))
    (said,) = sitting.seen
    assert (said.phase, said.prepare.link, said.prepare.ready) == (Phase.PREPARE, LinkPhase.FAULT, False)
    assert said.prepare.link_words == f"{path}: cannot be read: No such file or directory"
    assert sitting.program.poll() == []
    assert not sitting.program.running()


def test_a_link_that_fails_in_the_session_is_said_after_the_log_is_saved(
    sit: Sit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    began = threading.Event()

    def wait() -> None:
        assert began.wait(PATIENCE_S)

    def fail() -> None:
        raise OSError("gone")

    script = Script([*prepared(), wait, *holding(2.0), fail])
    monkeypatch.setattr(joined, "open_source", lambda *_, **__: script)
    sitting = sit(hold_s=600.0)
    sitting.prepare()
    sitting.until(lambda: bool(sitting.seen) and sitting.last.prepare.ready)
    sitting.program.send(CommandKind.BEGIN)
    began.set()
    sitting.end()
    sealed, fault = [snapshot for snapshot in sitting.seen if snapshot.phase is Phase.SEALED]
    assert sealed.saved_path == str(logs(tmp_path / "home")[0])
    assert fault.prepare.link is LinkPhase.FAULT
    assert fault.prepare.link_words == "The link to the scale failed. What was measured is saved."
    finished = sitting.program.finished()
    assert finished is not None
    assert finished.log.ended == "link_lost"
    assert len(finished.log.samples.t_s) >= 19


class Loud:
    """A player that remembers its cues and that it was closed."""

    ok, words, detail = True, "Sound on", "test"

    def __init__(self) -> None:
        self.played: list[Cue] = []
        self.hums: list[bool] = []
        self.closed = False

    def play(self, cue: Cue) -> None:
        self.played.append(cue)

    def set_volume(self, volume: float) -> None:
        raise AssertionError("nobody changed the volume")

    def hum(self, on: bool) -> None:
        self.hums.append(on)

    def close(self) -> None:
        self.closed = True


def test_cues_are_played_from_the_session_and_the_player_is_closed_with_the_program(tmp_path: Path) -> None:
    player = Loud()
    program = Program(tmp_path / "home", "sim:steady", plan=plan_file(tmp_path), speed="max", player=player)
    try:
        assert (program.sound().ok, program.sound().words) == (True, "Sound on")
        sitting = Sitting(program)
        sitting.begin()
        sitting.end()
        assert words.say("say.session") in {cue.speech for cue in player.played}
    finally:
        program.close()
    assert player.closed


@pytest.mark.parametrize("wished", [True, False])
def test_the_soft_tone_of_the_band_follows_the_session_where_it_is_wished_for(
    tmp_path: Path, wished: bool
) -> None:
    home = tmp_path / "home"
    write_settings(home, Settings(in_band_tone=wished))
    player = Loud()
    program = Program(home, "sim:steady", plan=plan_file(tmp_path), speed="max", player=player)
    try:
        sitting = Sitting(program)
        sitting.begin()
        sitting.end()
    finally:
        program.close()
    assert any(player.hums) == wished
    assert not player.hums[-1]


def test_without_a_sound_device_it_is_said_before_the_start(sit: Sit) -> None:
    sound = sit().program.sound()
    assert (sound.ok, sound.words) == (False, "No sound")
