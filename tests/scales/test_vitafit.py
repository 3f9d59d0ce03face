"""Vitafit frames: three commands, and never the answer that starts the impedance measurement."""

from loadtrainer.scales.base import Options, Write
from loadtrainer.scales.vitafit import NOTIFY, Decoder
from support.vectors import feed, of_format


def test_the_three_commands_of_the_capture_start_the_stream() -> None:
    assert [write.data.hex() for write in Decoder(Options()).start()] == [
        "a50526330010aa",
        "a504264466aa",
        "a50526170135aa",
    ]


def test_nothing_is_ever_written_in_answer_to_a_weight() -> None:
    one = Decoder(Options())
    for vector in of_format("vitafit"):
        assert not [output for output in feed(one, NOTIFY, vector.data) if isinstance(output, Write)]
