"""What decoding one frame costs, for every row of the table, and beside two well-known parsers.

Run by scripts/bench on a quiet machine. Nothing here fails on a slow day: read the table. The goal is below
5 microseconds a frame, and no slower than the others for the same bytes.
"""

from collections.abc import Callable

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from loadtrainer.scales.base import ChannelKind, Frame
from loadtrainer.scales.registry import PROFILES
from support.vectors import Vector, decoder, of_format, vectors


def frames_of(key: str) -> list[Vector]:
    return [vector for vector in vectors() if vector.profile == key and vector.readings]


def ours(vector: Vector) -> Callable[[], object]:
    """Our decoder over one frame."""
    feed, frame = decoder(vector.profile, vector.options).feed, Frame(0.0, vector.channel, vector.data)
    return lambda: feed(frame)


@pytest.mark.parametrize("key", [row.key for row in PROFILES])
def test_a_frame_of_every_row(benchmark: BenchmarkFixture, key: str) -> None:
    """All the row's vectors in turn; the figure is for all of them, so it is divided in the printed line."""
    benchmark.group = "one pass over a row's frames"
    calls = [ours(vector) for vector in frames_of(key)]

    def one_pass() -> None:
        for call in calls:
            call()

    benchmark(one_pass)
    print(f"\n{key}: {benchmark.stats.stats.min / len(calls) * 1e6:.2f} microseconds a frame")


def etekcity(module: str, vector: Vector) -> Callable[[], object]:
    """The parser of etekcity_esf551_ble for the same bytes."""
    package = pytest.importorskip(
        f"etekcity_esf551_ble.{module}.protocol", reason="only scripts/bench installs it"
    )
    data = bytearray(vector.data)
    assert package.parse(data) is not None
    return lambda: package.parse(data)


def xiaomi(vector: Vector) -> Callable[[], object]:
    """The parser of xiaomi-ble for the same bytes, which come wrapped in its own type of advertisement."""
    parser = pytest.importorskip("xiaomi_ble.parser", reason="only scripts/bench installs it")
    wrapping = pytest.importorskip("home_assistant_bluetooth", reason="only scripts/bench installs it")
    key = vector.options.bind_key
    one = parser.XiaomiBluetoothDeviceData(bindkey=key)
    info = wrapping.BluetoothServiceInfo(
        name="MIBFS",
        address="A4:C1:38:8D:18:B2",
        rssi=-60,
        manufacturer_data={},
        service_data={vector.channel.uuid: vector.data},
        service_uuids=[vector.channel.uuid],
        source="",
    )
    assert one.update(info).entity_values
    return lambda: one.update(info)


def stable(wire_format: str, kinds: tuple[ChannelKind, ...] = tuple(ChannelKind)) -> Vector:
    """A settled load, which both sides read."""
    loads = [v for v in of_format(wire_format) if v.readings and v.readings[0].stable and v.readings[0].kg]
    return next(v for v in loads if v.channel.kind in kinds)


@pytest.mark.parametrize("who", ["loadtrainer", "etekcity_esf551_ble"])
@pytest.mark.parametrize(("wire_format", "module"), [("etekcity_a5", "esf551"), ("etekcity_fit8s", "fit8s")])
def test_beside_etekcity(benchmark: BenchmarkFixture, who: str, wire_format: str, module: str) -> None:
    benchmark.group = wire_format
    vector = stable(wire_format)
    benchmark(ours(vector) if who == "loadtrainer" else etekcity(module, vector))


@pytest.mark.parametrize("who", ["loadtrainer", "xiaomi-ble"])
@pytest.mark.parametrize("wire_format", ["mi_v1", "mi_v2"])
def test_beside_xiaomi(benchmark: BenchmarkFixture, who: str, wire_format: str) -> None:
    benchmark.group = wire_format
    vector = stable(wire_format, (ChannelKind.SERVICE_DATA,))
    benchmark(ours(vector) if who == "loadtrainer" else xiaomi(vector))
