"""A session without a window: any pace, half an hour of it, and an end nobody planned."""

import asyncio
import os
import shutil
import signal
import subprocess
import time
from collections.abc import Awaitable, Callable, Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from loadtrainer.app import headless, sources
from loadtrainer.app.backend import Program
from loadtrainer.app.headless import Outcome, Request, run_headless
from loadtrainer.app.sources import Speed, parse_source
from loadtrainer.app.verify import verify_log
from loadtrainer.core.log import SessionLog
from loadtrainer.errors import RefusedError, ScaleError, UsageError
from loadtrainer.link.capture import Line
from loadtrainer.link.pace import RealTime
from loadtrainer.sound.player import SilentPlayer
from loadtrainer.store.journal import SUFFIX as JOURNAL_SUFFIX
from loadtrainer.store.lock import InstanceLock
from support.captures import sent, write_capture
from support.runs import (
    command,
    environment,
    holds,
    logs,
    only_log,
    open_plan,
    plan_file,
    shell,
    short_capture,
    told,
    without,
)
from support.sessions import LIMITS
from support.store import tree

Pace = Callable[[], RealTime]


class Ticking:
    """A clock of its own that only sleeping moves; ``late_s``: by how much each sleep comes out too long."""

    def __init__(self, late_s: tuple[float, ...] = (0.0,)) -> None:
        self.now_s, self._late_s, self._sleeps = 1000.0, late_s, 0

    def clock(self) -> float:
        return self.now_s

    async def sleep(self, seconds: float) -> None:
        self.now_s += seconds + self._late_s[self._sleeps % len(self._late_s)]
        self._sleeps += 1
        await asyncio.sleep(0)

    def pace(self) -> RealTime:
        return RealTime(self.clock, self.sleep)


def hurried(times: float) -> Callable[[], RealTime]:
    """The computer's own clock and sleep, ``times`` as fast."""

    def sleep(seconds: float) -> Awaitable[None]:
        return asyncio.sleep(seconds / times)

    return lambda: RealTime(lambda: time.monotonic() * times, sleep)


def run(folder: Path, source: str, speed: Speed = "max", plan: Path | None = None) -> Outcome:
    plan = plan or plan_file(folder, name=f"{speed}.json")
    return run_headless(folder / f"home-{speed}", Request(plan, 0, parse_source(source), speed=speed))


# -- any pace, one log ---------------------------------------------------------------------------------

PACES: list[tuple[str, Callable[[], Pace]]] = [
    ("punctual", lambda: Ticking().pace),
    ("jumping", lambda: Ticking((0.0, 0.013, 0.0, 0.4, 0.002, 1.7)).pace),
]
SOURCES = ["sim:steady", "sim:overload", "sim:dropouts:3", "sim:lock", "sim:hangup", "replay"]


@pytest.mark.parametrize("source", SOURCES)
@pytest.mark.parametrize("pace", [case[1] for case in PACES], ids=[case[0] for case in PACES])
def test_full_speed_gives_the_log_of_real_time_sample_for_sample_and_event_for_event(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, source: str, pace: Callable[[], Pace]
) -> None:
    plan = plan_file(tmp_path, open_plan(hold_s=15.0, bouts=2, rest_s=5.0))
    if source == "replay":
        source = f"replay:{short_capture(tmp_path)}"
    monkeypatch.setattr(sources, "RealTime", pace())
    real = run(tmp_path, source, "real", plan).log
    fast = run(tmp_path, source, "max", plan).log
    assert len(fast.samples.t_s) > 30
    assert told(fast) == told(real)


def test_a_session_on_the_computers_own_clock_gives_the_same_log_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = f"replay:{short_capture(tmp_path)}"
    monkeypatch.setattr(sources, "RealTime", hurried(20.0))
    began = time.monotonic()
    real = run(tmp_path, source, "real").log
    assert time.monotonic() - began > 0.9
    assert told(run(tmp_path, source).log) == told(real)


# -- half an hour --------------------------------------------------------------------------------------

HALF_HOUR_S = 1800.0
PRESSES = ((15.0, 875.0), (935.0, 1785.0))
LOST = (1200.0, 1220.0)


@pytest.fixture(scope="module")
def half_hour() -> list[Line]:
    """30 minutes at 10 Hz, with two holds of 14 minutes."""
    return sent(HALF_HOUR_S, holds(*PRESSES))


@pytest.fixture
def whole(half_hour: list[Line], tmp_path: Path) -> Path:
    return write_capture(tmp_path / "whole.jsonl", half_hour)


@pytest.fixture
def dropped(half_hour: list[Line], tmp_path: Path) -> Path:
    """The same with nothing heard for 20 s in the second hold."""
    return write_capture(tmp_path / "dropped.jsonl", without(half_hour, *LOST))


def half_hour_plan(folder: Path, hold_s: float) -> Path:
    return plan_file(folder, open_plan(bouts=2, hold_s=hold_s, rest_s=30.0), f"{hold_s}.json")


def test_half_an_hour_at_full_speed_is_completed_and_how_long_it_took_is_said(
    tmp_path: Path, dropped: Path, record_property: Callable[[str, object], None]
) -> None:
    plan = half_hour_plan(tmp_path, 820.0)
    began, worked = time.monotonic(), time.process_time()
    done = run(tmp_path, f"replay:{dropped}", plan=plan)
    took_s, cpu_s = time.monotonic() - began, time.process_time() - worked
    record_property("half_hour_wall_s", round(took_s, 2))
    print(f"30 minutes at 10 Hz replayed in {took_s:.2f} s ({cpu_s:.2f} s of processor time)")

    assert (done.log.ended, done.log.summary.completed) == ("completed", True)
    assert len(done.log.samples.t_s) > 17_000
    assert [bout.completed for bout in done.log.summary.bouts] == [True, True]
    assert verify_log(done.path).findings == []


def second_bout(folder: Path, path: Path) -> tuple[SessionLog, float]:
    """The log of a replay whose second hold is too long to be completed, and what that hold was credited."""
    plan = half_hour_plan(folder, 855.0)
    request = Request(plan, 0, parse_source(f"replay:{path}"), speed="max")
    log = run_headless(folder / path.stem, request).log
    first, second = log.summary.bouts
    assert (first.completed, second.completed) == (True, False)
    return log, second.credited_s


def test_twenty_seconds_without_data_in_a_hold_credit_no_more_than_the_longest_gap(
    tmp_path: Path, whole: Path, dropped: Path
) -> None:
    log, credited_s = second_bout(tmp_path, dropped)
    (tmp_path / "855.0.json").unlink()
    _, without_loss_s = second_bout(tmp_path, whole)
    gap_s = log.summary.link.longest_gap_s
    assert gap_s is not None
    assert gap_s == pytest.approx(20.0, abs=0.2)
    assert without_loss_s - credited_s == pytest.approx(gap_s - log.rules.max_gap_s, abs=0.002)
    assert log.summary.time_s.unknown >= gap_s - log.rules.max_gap_s - 0.001
    stale = next(event for event in log.events if event.kind == "stale")
    last_before_s = max(t_s for t_s in log.samples.t_s if t_s < stale.t_s)
    assert stale.t_s - last_before_s == pytest.approx(1.0, abs=0.001)


# -- before the start ----------------------------------------------------------------------------------


def test_a_real_scale_cannot_be_run_faster_than_it_is(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="real scale"):
        run(tmp_path, "ble")
    assert not (tmp_path / "home-max").exists()


def test_a_folder_in_use_is_refused_and_left_alone(tmp_path: Path) -> None:
    home = tmp_path / "home-max"
    with InstanceLock(home):
        before = tree(home)
        with pytest.raises(RefusedError, match="already running"):
            run(tmp_path, "sim:steady")
        assert logs(home) == []
        assert tree(home).keys() == before.keys()


def test_a_scale_that_is_never_ready_is_given_up_after_a_while(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(headless, "FIND_S", 0.2)
    monkeypatch.setattr(sources, "RealTime", hurried(20.0))
    loaded = write_capture(tmp_path / "c.jsonl", sent(100.0, lambda _: 8.0))
    began = time.monotonic()
    with pytest.raises(ScaleError, match="not fit for a session"):
        run(tmp_path, f"replay:{loaded}", "real")
    assert time.monotonic() - began < 4.0
    assert logs(tmp_path / "home-real") == []


def test_what_the_screen_would_say_is_told_once_each_time_it_changes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sources, "RealTime", Ticking().pace)
    said: list[str] = []
    request = Request(plan_file(tmp_path), 0, parse_source("sim:steady"), speed="real")
    run_headless(tmp_path / "home", request, open_player=lambda: SilentPlayer("test"), tell=said.append)
    assert said[0].startswith("searching: Measuring the signal")
    assert "IN BAND: Hold here" in said
    assert all(one != other for one, other in pairwise(said))


# -- an end nobody planned -----------------------------------------------------------------------------

WAIT_S = 60.0


class Running:
    """``run --headless`` at real speed in a process of its own, up to its first recorded samples."""

    def __init__(self, folder: Path) -> None:
        self.home = folder / "home"
        self.plan = plan_file(folder, open_plan(hold_s=600.0, limits=LIMITS | {"min_hours_between": 0.0}))
        words = ("run", "--headless", "--prescription", self.plan, "--source", "sim:steady", "--json")
        self.process = subprocess.Popen(
            command(*words, "--data-dir", self.home),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env=environment(),
        )

    def journal(self) -> Path | None:
        """The journal, once samples are in it."""
        for path in (self.home / "sessions").glob(f"*{JOURNAL_SUFFIX}"):
            if b'"kind":"samples"' in path.read_bytes():
                return path
        return None

    def wait(self) -> Path:
        """Until the session is recorded."""
        end_s = time.monotonic() + WAIT_S
        while (found := self.journal()) is None:
            assert self.process.poll() is None, self.process.communicate()
            assert time.monotonic() < end_s, "no session was begun"
            time.sleep(0.02)
        return found

    def end(self, number: signal.Signals) -> tuple[int, str, str]:
        """Send a signal; code, stdout and stderr of its end."""
        self.process.send_signal(number)
        out, err = self.process.communicate(timeout=WAIT_S)
        return self.process.returncode, out, err


posix_only = pytest.mark.skipif(os.name == "nt", reason="signals are sent to processes by POSIX only")


@pytest.fixture(scope="module")
def two_running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Running, Running]]:
    """Two sessions in real time, each in its own folder: preparing takes them ten seconds together."""
    both = (Running(tmp_path_factory.mktemp("one")), Running(tmp_path_factory.mktemp("two")))
    for one in both:
        one.wait()
    yield both
    for one in both:
        if one.process.poll() is None:
            one.process.kill()
            one.process.communicate(timeout=WAIT_S)


@posix_only
@pytest.mark.slow
def test_ctrl_c_ends_a_session_saved(two_running: tuple[Running, Running]) -> None:
    running = two_running[0]
    code, out, err = running.end(signal.SIGINT)
    assert code == 130, err
    assert "Traceback" not in err
    log = only_log(running.home)
    assert f'"id": "{log.id}"' in out
    assert log.ended == "stopped"
    assert log.samples.t_s
    assert verify_log(logs(running.home)[0]).findings == []
    assert verify_log(logs(running.home)[0]).journal == "its journal agrees"


@posix_only
def test_ctrl_c_before_the_session_leaves_nothing(tmp_path: Path) -> None:
    running = Running(tmp_path)
    assert running.process.stderr is not None
    while "Measuring the signal" not in running.process.stderr.readline():
        assert running.process.poll() is None
    code, out, err = running.end(signal.SIGINT)
    assert (code, out) == (130, ""), err
    assert "Traceback" not in err
    assert list((running.home / "sessions").iterdir()) == []


@posix_only
@pytest.mark.slow
def test_a_killed_session_is_recovered_at_the_next_start(
    two_running: tuple[Running, Running], tmp_path: Path
) -> None:
    running = two_running[1]
    other = shell(
        "run", "--headless", "--speed", "max", "--prescription", running.plan,
        "--source", "sim:steady", "--data-dir", running.home,
    )  # fmt: skip
    assert (other.code, other.out) == (3, "")
    assert "already running" in other.err

    running.end(signal.SIGKILL)
    journal = running.journal()
    assert journal is not None
    assert logs(running.home) == []
    shutil.copytree(running.home, tmp_path / "copy")

    source = f"replay:{short_capture(tmp_path)}"
    words = ("run", "--headless", "--speed", "max", "--prescription", running.plan, "--source", source)
    ran = shell(*words, "--data-dir", running.home)
    (recovered_words,) = ran.said
    assert recovered_words.startswith("Session of 0:")
    assert recovered_words.endswith("was saved.")
    recovered = running.home / "sessions" / journal.name.replace(".journal.jsonl", ".session.json")
    assert len(logs(running.home)) == 2
    verified = shell("verify", *logs(running.home))
    assert (verified.code, verified.out.count("its journal agrees")) == (0, 2)
    assert b'"ended":"recovered"' in recovered.read_bytes()

    program = Program(tmp_path / "copy", "sim:steady", player=SilentPlayer("test"))
    try:
        (said,) = program.recovered()
    finally:
        program.close()
    assert said.startswith("Session of 0:")
    log = only_log(tmp_path / "copy")
    assert (log.ended, bool(log.samples.t_s)) == ("recovered", True)
    again = Program(tmp_path / "copy", "sim:steady", player=SilentPlayer("test"))
    assert again.recovered() == []
    again.close()
