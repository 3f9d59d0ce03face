"""Decent frames: signed tenths of a gram, and a scale that has to be kept awake."""

from loadtrainer.scales.base import Frame, Options, Write
from loadtrainer.scales.checks import xor8
from loadtrainer.scales.decent import AWAKE_S, NOTIFY, STAY_AWAKE, Decoder

FRAME = bytes.fromhex("03ce270f0000e5")


def test_the_command_that_keeps_it_awake_is_sound() -> None:
    assert Decoder(Options()).start() == (STAY_AWAKE,)
    assert xor8(STAY_AWAKE.data) == 0


def test_it_is_repeated_every_few_seconds_of_frames() -> None:
    one = Decoder(Options())
    at = [n / 10 for n in range(100) for o in one.feed(Frame(n / 10, NOTIFY, FRAME)) if isinstance(o, Write)]
    assert at == [AWAKE_S, 2 * AWAKE_S, 3 * AWAKE_S]
