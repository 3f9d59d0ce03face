"""What one advertisement callback costs while a scale is looked for, and once it is found.

Run by scripts/bench on a quiet machine. With 2,000 callbacks a second, 50 microseconds are a tenth of a core.
"""

from collections.abc import Callable
from itertools import cycle

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from loadtrainer.link.receiver import Receiver
from loadtrainer.scales.base import Advert, uuid128

MI_TIME = bytes((0xEA, 0x07, 11, 22, 10, 3, 11))
LAMP = Advert("DD:EE:FF:00:00:01", "Lamp", -80, manufacturer={0x004C: bytes(20)})


def weighed(number: int, raw: int) -> Advert:
    data = b"\x02" + raw.to_bytes(2, "little") + MI_TIME
    address = f"AA:BB:CC:00:00:{number:02X}"
    return Advert(address, "MI_SCALE", -60, service_data={uuid128(0x181D): data})


def searching() -> Receiver:
    """Ten equal scales are watched for a press."""
    receiver = Receiver(gather_s=2.0)
    for t_s in (0.0, 1.0, 2.0):
        for number in range(10):
            receiver.advert(t_s, weighed(number, round(t_s)))
    return receiver


def found() -> Receiver:
    """One of them is the session's."""
    receiver = Receiver(scale="AA:BB:CC:00:00:03")
    for raw in range(3):
        receiver.advert(0.0, weighed(3, raw))
    return receiver


@pytest.mark.parametrize("receiver", [searching, found])
@pytest.mark.parametrize("who", ["a stranger", "an equal scale", "the session's scale"])
def test_one_callback(benchmark: BenchmarkFixture, receiver: Callable[[], Receiver], who: str) -> None:
    benchmark.group = receiver.__name__
    number = 3 if who == "the session's scale" else 5
    heard = [LAMP] if who == "a stranger" else [weighed(number, raw) for raw in range(100, 200)]
    made, adverts, ticks = receiver(), cycle(heard), iter(range(10**9))
    benchmark(lambda: made.advert(3.0 + next(ticks) / 2000, next(adverts)))
