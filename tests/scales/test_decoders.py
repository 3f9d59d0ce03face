"""What holds for every decoder of the table: total on any bytes, and quick."""

import math
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loadtrainer.core.sample import Reading
from loadtrainer.core.units import MassUnit
from loadtrainer.scales.base import Channel, ChannelKind, Frame, Options, Output, Profile, Refused, Write
from loadtrainer.scales.registry import PROFILES
from support.vectors import CHANNELS_OF, Vector, decoder, feed, profile, readings, vectors

ALL_CHANNELS = sorted({channel for channels in CHANNELS_OF.values() for channel in channels}, key=str)
OTHER = Channel(ChannelKind.CHARACTERISTIC, uuid="12345678-1234-1234-1234-123456789abc")

profiles = st.sampled_from(PROFILES)
channels = st.sampled_from([*ALL_CHANNELS, OTHER])
options = st.builds(
    Options,
    divisor=st.sampled_from([None, 10, 100, 7]),
    unit=st.sampled_from([None, *MassUnit]),
    unix_time_s=st.sampled_from([None, 0, 1_763_800_000, 2**40, -5]),
)
seeds = st.sampled_from([vector.data for vector in vectors()])


@st.composite
def damaged(draw: st.DrawFn) -> bytes:
    """A real payload, cut, lengthened or with some bytes changed."""
    data = bytearray(draw(seeds))
    for at, byte in draw(st.lists(st.tuples(st.integers(0, 60), st.integers(0, 255)), max_size=4)):
        if at < len(data):
            data[at] = byte
    return bytes(data[: draw(st.integers(0, len(data)))]) + draw(st.binary(max_size=4))


def sound(output: Output) -> bool:
    """A refusal with a reason, a write with somewhere to go, or a reading with a load or a word why not."""
    if isinstance(output, Refused):
        return bool(output.reason)
    if isinstance(output, Write):
        return len(output.characteristic) == 36 and bool(output.data)
    if output.kg is None:
        return output.overload or bool(output.reason)
    return math.isfinite(output.kg) and math.isfinite(output.before_s) and output.before_s >= 0


@given(
    profiles, options, st.lists(st.tuples(channels, damaged() | seeds | st.binary(max_size=64)), max_size=8)
)
def test_any_frames_give_sound_outputs_and_never_raise(
    profile: Profile, options: Options, frames: list[tuple[Channel, bytes]]
) -> None:
    one = profile.decoder(options)
    assert all(sound(write) for write in one.start())
    for n, (channel, data) in enumerate(frames):
        outputs = one.feed(Frame(float(n), channel, data))
        assert all(isinstance(output, Reading | Write | Refused) and sound(output) for output in outputs)


@given(profiles, st.binary(max_size=64))
def test_frames_of_another_channel_are_of_no_interest(profile: Profile, data: bytes) -> None:
    assert feed(profile.decoder(Options()), OTHER, data) == ()


@given(profiles, st.binary(max_size=64))
def test_signatures_and_claims_take_any_bytes(profile: Profile, data: bytes) -> None:
    if profile.signature is not None:
        assert profile.signature(data) in (True, False)


@pytest.mark.parametrize("vector", vectors(), ids=lambda vector: vector.label)
def test_a_reading_follows_a_refused_frame_as_if_nothing_had_happened(vector: Vector) -> None:
    one = decoder(vector.profile, vector.options)
    before = feed(one, vector.channel, vector.data)
    if len(vector.data) > 4:
        feed(one, vector.channel, vector.data[:-3])
    assert readings(feed(one, vector.channel, vector.data)) == readings(before)


@pytest.mark.parametrize("key", [profile.key for profile in PROFILES])
def test_a_frame_costs_a_few_microseconds(key: str) -> None:
    """The bound is wide for a busy machine; it catches work that grows, not a slow day."""
    vector = next(v for v in vectors() if v.profile == key and v.readings)
    one, frame = decoder(key, vector.options), Frame(0.0, vector.channel, vector.data)
    best = min(_seconds(one.feed, frame) for _ in range(20))
    assert best < 50e-6, f"{best * 1e6:.1f} microseconds a frame"
    assert profile(key).wire_format == vector.wire_format


def _seconds(call: object, frame: Frame, times: int = 100) -> float:
    assert callable(call)
    start = perf_counter()
    for _ in range(times):
        call(frame)
    return (perf_counter() - start) / times
