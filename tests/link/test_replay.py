"""A capture as a source: its own clock, its own end, and the same events at any pace."""

import asyncio
import time
from itertools import pairwise
from pathlib import Path

import pytest

from loadtrainer.core.inputs import Arrived, LinkDown, LinkEvent, LinkUp, SourceEnded, Tick
from loadtrainer.core.units import MassUnit
from loadtrainer.errors import RefusedError
from loadtrainer.link.capture import (
    AdvertLine,
    ConnectedLine,
    DisconnectedLine,
    Line,
    NotifyLine,
    WriteLine,
)
from loadtrainer.link.pace import FullSpeed, Pace, RealTime
from loadtrainer.link.receiver import Receiver
from loadtrainer.link.replay import TICK_S, CaptureMemory, Replay, play
from loadtrainer.link.sim_scale import ScaleTraits
from loadtrainer.link.sim_wire import Etekcity, MiV2, Shown
from loadtrainer.link.source import Remembered
from loadtrainer.scales.base import Options
from support.captures import FOLDER, press_after, sent, write_capture
from support.radio import MINE, OTHER, Notebook


class Quick:
    """A pace that only counts how far it was asked to wait."""

    def __init__(self) -> None:
        self.now_s = 0.0

    async def until(self, t_s: float) -> None:
        assert t_s >= self.now_s, "a source's clock never runs backwards"
        self.now_s = t_s


async def events_of(path: Path, pace: Pace | None = None, scale: str | None = None) -> list[LinkEvent]:
    return [event async for event in Replay(path, pace or FullSpeed(), scale=scale).events()]


def loads(events: list[LinkEvent]) -> list[float | None]:
    return [event.reading.kg for event in events if isinstance(event, Arrived)]


def etekcity(*frames: tuple[float, float]) -> list[Line]:
    """A connected scale that says these loads at these times."""
    wire = Etekcity()
    lines = [wire.idle(0.0), *wire.connected(0.5)]
    return lines + [line for t, kg in frames if (line := wire.frame(t, Shown(kg))) is not None]


async def test_a_capture_becomes_readings_on_its_own_clock(tmp_path: Path) -> None:
    events = await events_of(write_capture(tmp_path / "c.jsonl", etekcity((1.0, 0.0), (1.2, 20.05))))
    arrived = [event for event in events if isinstance(event, Arrived)]

    assert [(event.t_s, event.reading.kg) for event in arrived] == [(1.0, 0.0), (1.2, 20.05)]
    assert any(isinstance(event, LinkUp) for event in events)


async def test_it_ends_where_the_capture_ends(tmp_path: Path) -> None:
    events = await events_of(write_capture(tmp_path / "c.jsonl", etekcity((1.0, 3.0), (31.0, 4.0))))

    assert [event for event in events if isinstance(event, SourceEnded)] == [SourceEnded(31.0)]
    assert isinstance(events[-1], SourceEnded)


async def test_gaps_are_filled_with_ticks_and_time_never_falls(tmp_path: Path) -> None:
    events = await events_of(
        write_capture(tmp_path / "c.jsonl", etekcity((1.0, 3.0), (5.55, 4.0))), pace=Quick()
    )
    times = [event.t_s for event in events]

    assert times == sorted(times)
    assert all(b - a <= TICK_S + 1e-6 for a, b in pairwise(times))
    assert sum(isinstance(event, Tick) for event in events) > 40


async def test_real_time_and_full_speed_give_the_same_events(tmp_path: Path) -> None:
    path = write_capture(tmp_path / "c.jsonl", sent(20.0, press_after(5.0, 20.0)))
    now_s = 0.0

    async def sleep(seconds: float) -> None:
        nonlocal now_s
        now_s += seconds

    real = await events_of(path, RealTime(lambda: now_s, sleep))

    assert real == await events_of(path, FullSpeed())
    assert now_s == pytest.approx(real[-1].t_s, abs=0.5)


async def test_only_one_scale_of_a_capture_is_used(tmp_path: Path) -> None:
    mine, other = MiV2(), MiV2()
    mine.address, other.address = MINE, OTHER
    lines = [wire.frame(t / 10, Shown(kg)) for t in range(20) for wire, kg in ((mine, 10.0), (other, 70.0))]
    path = write_capture(tmp_path / "c.jsonl", lines)

    assert set(loads(await events_of(path))) == {10.0}
    assert set(loads(await events_of(path, scale=OTHER.lower()))) == {70.0}


async def test_broken_lines_do_not_end_a_replay() -> None:
    replay = Replay(FOLDER / "broken_lines.jsonl", FullSpeed())
    events = [event async for event in replay.events()]

    assert len(loads(events)) >= 3
    assert replay.capture.broken_count >= 3
    assert isinstance(events[-1], SourceEnded)


def test_a_file_that_is_no_capture_is_refused_at_once(tmp_path: Path) -> None:
    path = tmp_path / "other.txt"
    path.write_text("hello\n")

    with pytest.raises(RefusedError, match="header"):
        Replay(path, FullSpeed())


async def test_a_closed_replay_stops(tmp_path: Path) -> None:
    replay = Replay(write_capture(tmp_path / "c.jsonl", etekcity((1.0, 3.0), (60.0, 4.0))), FullSpeed())
    seen = 0
    async for event in replay.events():
        seen += 1
        if event.t_s > 2.0:
            await replay.close()

    assert 10 < seen < 40


async def test_a_link_that_ended_in_the_capture_ends_in_the_replay(tmp_path: Path) -> None:
    lines = [*etekcity((1.0, 3.0)), DisconnectedLine(t=2.0), *Etekcity().connected(4.0)]
    events = await events_of(write_capture(tmp_path / "c.jsonl", lines))

    downs = [event for event in events if isinstance(event, LinkDown)]
    assert [event.t_s for event in downs] == [2.0]
    assert sum(isinstance(event, LinkUp) for event in events) == 2


def test_what_was_sent_to_the_scale_is_not_heard() -> None:
    receiver = Receiver()
    for line in etekcity((1.0, 3.0)):
        play(receiver, line)
    sent_line = WriteLine(
        t=1.1, characteristic="0000fff1-0000-1000-8000-00805f9b34fb", value="00", response=True
    )

    assert play(receiver, sent_line).events == ()


def test_each_line_of_an_advert_is_a_packet_so_equal_bytes_are_repeats() -> None:
    receiver, wire = Receiver(), MiV2()
    play(receiver, wire.frame(1.0, Shown(10.0)))
    (event,) = play(receiver, wire.frame(1.3, Shown(10.0))).events

    assert isinstance(event, Arrived)
    assert event.reading.repeated


async def test_a_question_of_the_decoder_is_answered_from_outside(tmp_path: Path) -> None:
    char = "0000fff1-0000-1000-8000-00805f9b34fb"
    frame = bytes.fromhex("100b151c660000000000b2")
    lines: list[Line] = [ConnectedLine(t=0.0, address=MINE, name="QN-Scale", services={})]
    lines += [NotifyLine(t=1 + n, characteristic=char, value=frame.hex()) for n in range(4)]
    replay = Replay(write_capture(tmp_path / "c.jsonl", lines), FullSpeed())
    found: list[float | None] = []
    async for event in replay.events():
        found += loads([event])
        if len(found) == 2:
            replay.choose("divisor=100")

    assert found == [None, None, 72.7, 72.7]


def test_keys_in_a_capture_go_to_the_device_they_belong_to() -> None:
    beneath = Notebook()
    beneath.kept[MINE] = Remembered(options=Options(unit=MassUnit.LB))
    memory = CaptureMemory({MINE.lower(): "ab" * 16}, beneath)

    assert memory.recall(MINE).options == Options(unit=MassUnit.LB, bind_key=b"\xab" * 16)
    assert memory.recall(OTHER) == Remembered()


def test_half_an_hour_at_10_hz_is_replayed_in_a_fraction_of_the_five_seconds_a_session_has(
    tmp_path: Path,
) -> None:
    wire = Etekcity()
    lines: list[Line] = list(wire.connected(0.0))
    for n in range(18_000):
        frame = wire.frame(round(0.5 + n / 10, 4), Shown(20.0 + n % 7 / 10))
        assert frame is not None
        lines.append(frame)
    path = write_capture(tmp_path / "c.jsonl", lines)
    began_s = time.process_time()
    events = asyncio.run(events_of(path))

    assert len(loads(events)) == 18_000
    assert time.process_time() - began_s < 2.5


def test_adverts_of_the_scale_while_connected_change_nothing() -> None:
    receiver = Receiver()
    lines = etekcity((1.0, 3.0))
    for line in lines:
        play(receiver, line)
    idle = lines[0]
    assert isinstance(idle, AdvertLine)

    assert play(receiver, idle.model_copy(update={"t": 1.05})).events == ()


def test_the_handshake_of_a_simulated_scale_can_be_replayed() -> None:
    lines = sent(6.0, press_after(0.0, 20.0), ScaleTraits(wire="qn"))
    receiver = Receiver()
    found = [kg for line in lines for kg in loads(list(play(receiver, line).events))]

    assert found[-1] == pytest.approx(20.0, abs=0.1)
