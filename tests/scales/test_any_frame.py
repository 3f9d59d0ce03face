"""A hundred thousand frames a decoder, real ones damaged and noise: readings, writes or a refusal, no more.

Half of the damage keeps sums and exclusive ors as they were, so that it gets past the checks.
"""

from collections.abc import Iterator
from itertools import cycle
from math import isfinite
from random import Random

import pytest

from loadtrainer.core.sample import Reading
from loadtrainer.core.units import MassUnit
from loadtrainer.scales.base import Frame, Options, Output, Profile, Refused, Write
from loadtrainer.scales.registry import PROFILES
from support.vectors import CHANNELS_OF, of_format

FRAMES = 100_000
A_CONNECTION = 500
DRAW = 12
ANSWERS = (
    Options(),
    Options(divisor=10, unit=MassUnit.KG, address="a1b2c3d4e5f6", unix_time_s=1_763_800_000),
    Options(divisor=100, unit=MassUnit.LB, address="a1b2c3d4e5f6", unix_time_s=2**40, bind_key=bytes(16)),
    Options(divisor=7, unix_time_s=-5),
)


def damaged(seeds: list[bytes], random: Random) -> Iterator[bytes]:
    """Endless frames made of ``seeds``; ``random`` decides which."""
    while True:
        noise = random.randbytes(DRAW * 1000)
        for start in range(0, len(noise), DRAW):
            kind, which, a, b, by = noise[start : start + 5]
            data = bytearray(seeds[which % len(seeds)])
            size = len(data) or 1
            at, to = a % size, b % size
            if kind < 32 or not data:
                yield noise[start + 5 : start + 5 + b % 48]
            elif kind < 64:
                yield bytes(data[:at])
            elif kind < 96:
                yield bytes(data) + noise[start : start + a % DRAW]
            elif kind < 128:
                data[at], data[to] = by, kind
                yield bytes(data)
            elif kind < 192:
                data[at] ^= by
                data[to] ^= by if at != to else 0
                yield bytes(data)
            else:
                data[at] = (data[at] + by) & 0xFF
                data[to] = (data[to] - by) & 0xFF
                yield bytes(data)


def wrong(output: Output) -> str:
    """What is wrong with an output; empty if it is sound."""
    if type(output) is Reading:
        if output.kg is None:
            return "" if output.reason or output.overload else "neither a load nor a reason"
        return "" if isfinite(output.kg) and 0 <= output.before_s < 60 else "a load that is no number"
    if type(output) is Refused:
        return "" if output.reason else "refused without a reason"
    if type(output) is not Write:
        return f"a {type(output).__name__}"
    return "" if len(output.characteristic) == 36 and output.data else "a write of nothing"


@pytest.mark.parametrize("row", PROFILES, ids=lambda row: row.key)
def test_any_frame_gives_readings_writes_or_a_refusal(row: Profile) -> None:
    random = Random(row.key)
    frames = damaged([vector.data for vector in of_format(row.wire_format)], random)
    channels, answers = cycle(CHANNELS_OF[row.key]), cycle(ANSWERS)
    for _ in range(FRAMES // A_CONNECTION):
        decoder, channel = row.decoder(next(answers)), next(channels)
        assert not any(map(wrong, decoder.start()))
        for n in range(A_CONNECTION):
            data = next(frames)
            for output in decoder.feed(Frame(n / 8, channel, data)):
                fault = wrong(output)
                assert not fault, (fault, output, data.hex())


def test_the_damage_is_of_every_kind_and_mostly_new() -> None:
    seeds = [vector.data for vector in of_format("qn")]
    made = [data for data, _ in zip(damaged(seeds, Random(1)), range(10_000), strict=False)]
    assert len(set(made)) > 5_000
    assert {len(data) for data in made} >= set(range(21))
    sums = {sum(seed) & 0xFF for seed in seeds}
    assert sum(sum(data) & 0xFF in sums for data in made) > 2_500
