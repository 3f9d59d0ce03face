"""Koogeek frames: no weight before the hello is answered."""

from loadtrainer.scales.base import Options, Write
from loadtrainer.scales.checks import xor8
from loadtrainer.scales.koogeek import CONTROL, NOTIFY, Decoder
from support.vectors import feed, of_format

HELLO = bytes.fromhex("55aa55aa010d010101162601735500000000001a")
QUESTION = bytes.fromhex("55aa55aa07012a")


def test_every_hello_is_answered() -> None:
    one = Decoder(Options())
    assert one.start() == ()
    for _ in range(3):
        (write,) = feed(one, NOTIFY, HELLO)
        assert isinstance(write, Write)
        assert (write.characteristic, write.data.hex()) == (CONTROL, "55aa55aa81010181")


def test_a_question_is_answered_with_its_own_byte() -> None:
    (write,) = feed(Decoder(Options()), NOTIFY, QUESTION + bytes((xor8(QUESTION),)))
    assert isinstance(write, Write)
    assert write.data[:7].hex() == "55aa55aa87012a"
    assert xor8(write.data) == 0


def test_weights_are_not_answered() -> None:
    weights = [v for v in of_format("koogeek") if v.readings]
    assert all(len(feed(Decoder(Options()), NOTIFY, v.data)) == 1 for v in weights)
