"""Unmodified bleak against a pretended BlueZ: every fact below passed through D-Bus and the real decoders."""

import asyncio
import time
from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from loadtrainer.core.inputs import Arrived, BadFrame, LinkDown, LinkNote, LinkPhase, LinkUp, Suspended, Tick
from loadtrainer.core.words import say
from loadtrainer.link import ble
from loadtrainer.link.ble import BleSource, Limits, SearchTimes, Timings
from loadtrainer.link.ble_link import Connection
from loadtrainer.link.boottime import boot_clock
from support.bluez.control import FakeBluez
from support.bluez.reader import Reader, forget_bleak
from support.bluez.scales import Etekcity, uuid

ONE, TWO = "AA:BB:CC:00:00:01", "AA:BB:CC:00:00:02"
QUICK = Timings(search=SearchTimes(gather_s=0.1, probe_every_s=0.1))
FFF1 = uuid(0xFFF1)


@pytest.fixture(autouse=True)
async def nothing_left(bluez: FakeBluez) -> AsyncIterator[None]:
    """After every test: no task, no bus name, no scan and no link is left."""
    yield
    await forget_bleak()
    assert asyncio.all_tasks() == {asyncio.current_task()}
    bluez.until(lambda: bluez.clients() == 0)
    assert bluez.discovering == 0


def source(timings: Timings = QUICK, address: str | None = None) -> BleSource:
    return BleSource(timings=timings, address=address)


def loads(reader: Reader) -> list[float | None]:
    return [event.reading.kg for event in reader.all(Arrived)]


async def test_a_streaming_scale_is_found_and_loses_nothing(bluez: FakeBluez) -> None:
    scale = bluez.add("etekcity", rate_hz=50.0)
    scale.load(20.0, sway_kg=0.3)
    async with Reader(source()) as reader:
        up = await reader.first(LinkUp)
        await reader.until(lambda: len(loads(reader)) >= 100)
    counters = [event.reading.counter for event in reader.all(Arrived)]
    assert (up.scale.address, up.scale.wire_format) == (ONE, "etekcity_a5")
    assert counters == [(counters[0] or 0) + n for n in range(len(counters))]
    assert all(19.6 <= (kg or 0) <= 20.4 for kg in loads(reader))
    assert reader.all(BadFrame) == []
    assert scale.status["connected"] is False


async def test_ten_a_second_arrive_ten_a_second(bluez: FakeBluez) -> None:
    bluez.add("etekcity").load(20.0, sway_kg=0.3)
    async with Reader(source()) as reader:
        await reader.until(lambda: len(loads(reader)) >= 15)
    times = [event.t_s for event in reader.all(Arrived)]
    assert 1.1 < times[14] - times[0] < 1.9


async def test_time_goes_on_and_never_back(bluez: FakeBluez) -> None:
    bluez.add("etekcity").load(20.0, sway_kg=0.3)
    async with Reader(source()) as reader:
        await reader.until(lambda: len(loads(reader)) >= 10)
    times = [event.t_s for event in reader.events]
    ticks = [event.t_s for event in reader.all(Tick)]
    assert times == sorted(times)
    assert len(ticks) >= (ticks[-1] - ticks[0]) / 0.1
    assert times[-1] == pytest.approx(boot_clock()(), abs=2.0)


@pytest.mark.parametrize("lead", [0xFF, 0x15])
async def test_a_qn_scale_streams_once_its_handshake_is_done(bluez: FakeBluez, lead: int) -> None:
    scale = bluez.add("qn", lead=lead)
    scale.load(20.0)
    async with Reader(source()) as reader:
        arrived = await reader.first(Arrived, lambda event: not event.reading.history)
    assert arrived.reading.kg == pytest.approx(20.0)
    opcodes = [written[:2] for written in scale.status["written"]]
    assert [opcode for opcode in opcodes if opcode != "a0"] == ["13", "20", "22"]


@pytest.mark.parametrize("kind", ["mi_v1", "mi_v2"])
async def test_a_mi_scale_is_followed_by_its_advertisements(bluez: FakeBluez, kind: str) -> None:
    bluez.add(kind, advert_hz=25.0).follow([(0.0, 20.0), (10.0, 120.0)])
    async with Reader(source()) as reader:
        up = await reader.first(LinkUp)
        await reader.until(lambda: len(loads(reader)) >= 15)
    assert up.scale.wire_format == kind
    heard = loads(reader)
    assert heard == sorted(kg or 0 for kg in heard)
    assert len(set(heard)) == len(heard)


async def test_equal_adverts_and_replays_renew_nothing(bluez: FakeBluez) -> None:
    scale = bluez.add("mi_v1", advert_hz=50.0)
    scale.load(20.0)
    async with Reader(source()) as reader:
        await reader.first(LinkNote, lambda note: note.words == say("link.found", name="MI_SCALE"))
        before = scale.status["adverts"]
        for what in ("rssi", "rssi_removed", "trusted"):
            scale.replay(what)
        await asyncio.to_thread(scale.wait_for, lambda status: status["adverts"] > before + 20)
        assert loads(reader) == []
        scale.load(21.0)
        await reader.first(Arrived)
        before = scale.status["adverts"]
        await asyncio.to_thread(scale.wait_for, lambda status: status["adverts"] > before + 20)
    assert loads(reader) == [21.0]


async def test_a_link_that_drops_is_made_again(bluez: FakeBluez) -> None:
    scale = bluez.add("etekcity")
    scale.load(20.0, sway_kg=0.3)
    async with Reader(source()) as reader:
        await reader.first(Arrived)
        scale.drop()
        down = await reader.first(LinkDown)
        mark = reader.events.index(down)
        await reader.first(LinkUp, after=mark)
        await reader.first(Arrived, after=mark)
        live = await reader.first(LinkNote, lambda note: note.phase is LinkPhase.LIVE, after=mark)
    assert down.reason == say("link.ended")
    assert live.t_s - down.t_s < 2.0


async def test_a_scale_that_vanished_is_taken_back_when_it_returns(bluez: FakeBluez) -> None:
    scale = bluez.add("etekcity")
    timings = replace(QUICK, search=replace(QUICK.search, hint_s=0.3))
    async with Reader(source(timings)) as reader:
        await reader.first(Arrived)
        scale.vanish()
        down = await reader.first(LinkDown)
        mark = reader.events.index(down)
        await reader.first(LinkNote, lambda note: note.words == say("link.hint"), after=mark)
        scale.come_back()
        await reader.first(Arrived, after=mark)


async def test_a_connection_that_says_nothing_any_more_is_made_again(bluez: FakeBluez) -> None:
    scale = bluez.add("etekcity")
    async with Reader(source(replace(QUICK, silent_s=0.4))) as reader:
        await reader.first(Arrived)
        scale.vanish(drop=False)
        down = await reader.first(LinkDown)
        scale.come_back()
        await reader.first(Arrived, after=reader.events.index(down))
    assert down.reason == say("link.silent")


@pytest.mark.parametrize(
    ("member", "error", "message"),
    [
        ("Connect", "org.bluez.Error.Failed", "le-connection-abort-by-peer"),
        ("Connect", "org.bluez.Error.InProgress", "Operation already in progress"),
        ("Connect", "org.freedesktop.DBus.Error.UnknownObject", "gone"),
        ("StartNotify", "org.bluez.Error.Failed", "Operation failed with ATT error: 0x0e"),
        ("StartNotify", "org.bluez.Error.NotPermitted", "Not paired"),
    ],
)
async def test_a_failed_attempt_is_said_and_tried_again(
    bluez: FakeBluez, member: str, error: str, message: str
) -> None:
    bluez.add("etekcity")
    bluez.fail(member, error, message=message)
    async with Reader(source()) as reader:
        said = await reader.first(LinkNote, lambda note: note.words == say("link.retry"))
        await reader.first(Arrived, after=reader.events.index(said))
    assert said.phase is LinkPhase.CONNECTING


@pytest.mark.parametrize("member", ["Connect", "StartNotify"])
async def test_a_call_that_hangs_is_given_up_and_time_goes_on(bluez: FakeBluez, member: str) -> None:
    bluez.add("etekcity")
    bluez.fail(member, hang=True)
    limits = Limits(connect_s=0.3, subscribe_s=0.3)
    async with Reader(source(replace(QUICK, limits=limits))) as reader:
        await reader.first(Arrived)
        said = await reader.first(LinkNote, lambda note: note.words == say("link.retry"))
    ticks = [event for event in reader.all(Tick) if 0 < said.t_s - event.t_s < 0.3]
    assert len(ticks) >= 3


@pytest.mark.parametrize(
    ("member", "error"),
    [
        ("GetManagedObjects", None),
        ("SetDiscoveryFilter", "org.bluez.Error.Failed"),
        ("StartDiscovery", "org.bluez.Error.InProgress"),
        ("StartDiscovery", None),
        ("StopDiscovery", "org.bluez.Error.InProgress"),
        ("WriteValue", "org.bluez.Error.Failed"),
        ("WriteValue", None),
    ],
)
async def test_whatever_call_fails_or_hangs_the_scale_comes_in_the_end(
    bluez: FakeBluez, member: str, error: str | None
) -> None:
    bluez.add("qn").load(20.0)
    bluez.fail(member, error, hang=error is None)
    search = replace(QUICK.search, start_s=0.3, stop_s=0.3, probe_s=0.3)
    timings = replace(QUICK, search=search, first_s=1.0, limits=Limits(write_s=0.3))
    async with Reader(source(timings)) as reader:
        await reader.first(Arrived, lambda event: event.reading.kg == 20.0)


async def test_a_device_bluez_forgot_is_found_again(bluez: FakeBluez) -> None:
    scale = bluez.add("etekcity")
    async with Reader(source()) as reader:
        await reader.first(Arrived)
        scale.drop()
        scale.forget()
        down = await reader.first(LinkDown)
        await reader.first(Arrived, after=reader.events.index(down))


async def test_equal_notifications_all_arrive(bluez: FakeBluez) -> None:
    scale = bluez.add("etekcity", rate_hz=0.0)
    frame = Etekcity(ONE, None, 0.0).frame(20.0)
    async with Reader(source()) as reader:
        await reader.first(LinkUp)
        await asyncio.to_thread(scale.wait_for, lambda status: status["subscribers"] > 0)
        scale.notify(FFF1, frame, times=30)
        await reader.until(lambda: len(loads(reader)) >= 30)
    assert loads(reader) == [20.0] * 30
    assert [event.reading.repeated for event in reader.all(Arrived)] == [False] + [True] * 29


async def test_a_bad_frame_is_said_and_ends_nothing(bluez: FakeBluez) -> None:
    scale = bluez.add("etekcity")
    async with Reader(source()) as reader:
        await reader.first(Arrived)
        scale.notify(FFF1, bytes.fromhex("a502bb10000000000000521b01130213c0986a010101"))
        bad = await reader.first(BadFrame)
        await reader.first(Arrived, after=reader.events.index(bad))
    assert reader.all(LinkDown) == []


async def test_callbacks_of_an_older_connection_are_dropped(
    bluez: FakeBluez, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[Connection] = []

    class Remembered(Connection):
        def __init__(self, *given: object) -> None:
            super().__init__(*given)  # type: ignore[arg-type]  # passed on as they came
            made.append(self)

    monkeypatch.setattr(ble, "Connection", Remembered)
    scale = bluez.add("etekcity")
    scale.load(20.0)
    async with Reader(source()) as reader:
        await reader.first(Arrived)
        scale.drop()
        down = await reader.first(LinkDown)
        await reader.first(Arrived, after=reader.events.index(down))
        made[0]._heard(FFF1, Etekcity(ONE, None, 0.0).frame(99.0))
        seen = len(loads(reader))
        await reader.until(lambda: len(loads(reader)) > seen)
    assert set(loads(reader)) == {20.0}


async def test_a_scale_left_connected_by_a_crash_is_found(bluez: FakeBluez) -> None:
    scale = bluez.add("etekcity")
    scale.load(20.0)
    scale.hold_link()
    async with Reader(source()) as reader:
        await reader.first(Arrived)
    assert scale.status["adverts"] == 0


async def test_two_equal_scales_are_a_question(bluez: FakeBluez) -> None:
    mine, other = bluez.add("etekcity", ONE), bluez.add("etekcity", TWO)
    mine.load(20.0)
    other.load(70.0)
    async with Reader(source()) as reader:
        asked = await reader.first(LinkNote, lambda note: bool(note.choices))
        assert {choice.value for choice in asked.choices} == {f"device:{ONE}", f"device:{TWO}"}
        assert reader.all(LinkUp) == []
        reader.source.choose(f"device:{ONE}")
        await reader.until(lambda: len(loads(reader)) >= 5)
    assert {up.scale.address for up in reader.all(LinkUp)} == {ONE}
    assert set(loads(reader)) == {20.0}


async def test_the_scale_named_is_the_scale_used(bluez: FakeBluez) -> None:
    bluez.add("etekcity", ONE).load(70.0)
    bluez.add("etekcity", TWO).load(20.0)
    async with Reader(source(address=TWO.lower())) as reader:
        await reader.until(lambda: len(loads(reader)) >= 3)
    assert set(loads(reader)) == {20.0}


async def test_no_other_scale_takes_over_when_ours_is_gone(bluez: FakeBluez) -> None:
    mine = bluez.add("etekcity", ONE)
    async with Reader(source()) as reader:
        await reader.first(Arrived)
        other = bluez.add("etekcity", TWO)
        mine.vanish()
        await reader.first(LinkDown)
        await asyncio.to_thread(other.wait_for, lambda status: status["adverts"] > 10)
    assert other.status["notified"] == 0


async def test_a_lamp_is_no_scale(bluez: FakeBluez) -> None:
    lamp = bluez.add("stranger", advert_hz=50.0)
    timings = replace(QUICK, search=replace(QUICK.search, hint_s=0.5))
    async with Reader(source(timings)) as reader:
        hint = await reader.first(LinkNote, lambda note: note.words == say("link.hint"))
        await asyncio.to_thread(lamp.wait_for, lambda status: status["adverts"] > 10)
    assert hint.phase is LinkPhase.SEARCHING
    assert {type(event) for event in reader.events} == {LinkNote, Tick}


async def test_bluetooth_switched_off_is_a_fault_until_it_is_back(bluez: FakeBluez) -> None:
    bluez.add("etekcity")
    async with Reader(source()) as reader:
        await reader.first(Arrived)
        bluez.power(on=False)
        fault = await reader.first(LinkNote, lambda note: note.phase is LinkPhase.FAULT)
        bluez.power(on=True)
        await reader.first(Arrived, after=reader.events.index(fault))
    assert fault.words == say("radio.off")


async def test_a_listened_to_scale_is_live_again_after_a_fault(bluez: FakeBluez) -> None:
    bluez.add("mi_v1").follow([(0.0, 20.0), (60.0, 80.0)])
    async with Reader(source()) as reader:
        await reader.first(Arrived)
        bluez.power(on=False)
        fault = await reader.first(LinkNote, lambda note: note.phase is LinkPhase.FAULT)
        bluez.power(on=True)
        mark = reader.events.index(fault)
        await reader.first(Arrived, after=mark)
        await reader.first(LinkNote, lambda note: note.phase is LinkPhase.LIVE, after=mark)


async def test_bluetoothd_may_die_and_come_back(bluez: FakeBluez) -> None:
    bluez.add("etekcity")
    async with Reader(source()) as reader:
        await reader.first(Arrived)
        bluez.daemon(on=False)
        fault = await reader.first(LinkNote, lambda note: note.phase is LinkPhase.FAULT)
        bluez.daemon(on=True)
        await reader.first(Arrived, after=reader.events.index(fault))
    assert fault.words == say("radio.none")


async def test_a_session_on_a_computer_without_bluetooth_waits_in_words(
    bluez: FakeBluez, monkeypatch: pytest.MonkeyPatch, tmp_path: object
) -> None:
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", f"unix:path={tmp_path}/none")
    async with Reader(source()) as reader:
        fault = await reader.first(LinkNote, lambda note: note.phase is LinkPhase.FAULT)
        await reader.until(lambda: len(reader.all(Tick)) >= 10)
    assert fault.words == say("radio.bus")
    assert reader.all(LinkNote) == [fault]


async def test_a_sleep_of_the_computer_comes_before_what_follows_it(bluez: FakeBluez) -> None:
    bluez.add("etekcity")
    slept_s = 0.0
    made = BleSource(timings=QUICK, clock=lambda: time.monotonic() + slept_s)
    async with Reader(made) as reader:
        await reader.first(Arrived)
        slept_s = 60.0
        slept = await reader.first(Suspended)
        await reader.first(Arrived, after=reader.events.index(slept))
    assert slept.gap_s == pytest.approx(60.0, abs=0.5)
    times = [event.t_s for event in reader.events]
    assert times == sorted(times)


async def test_close_ends_within_five_seconds_although_bluez_hangs(bluez: FakeBluez) -> None:
    bluez.add("etekcity")
    bluez.fail("StopNotify", hang=True)
    bluez.fail("Disconnect", hang=True)
    async with Reader(source()) as reader:
        await reader.first(Arrived)
        began_s = time.monotonic()
        await reader.source.close()
        assert time.monotonic() - began_s < 5.0


async def test_close_waits_for_a_slow_disconnect(bluez: FakeBluez) -> None:
    scale = bluez.add("etekcity")
    bluez.disconnect_takes(0.5)
    async with Reader(source()) as reader:
        await reader.first(Arrived)
        await reader.source.close()
        assert scale.status["connected"] is False


async def test_close_before_anything_began_is_harmless(bluez: FakeBluez) -> None:
    made = source()
    await made.close()
    assert [event async for event in made.events()] == []
