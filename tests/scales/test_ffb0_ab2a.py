"""AB2A frames: live, final, and stored records that look like live ones but for one byte."""

from loadtrainer.scales.base import Options
from loadtrainer.scales.ffb0 import NOTIFY, sum5
from loadtrainer.scales.ffb0_ab2a import Decoder, request
from support.vectors import feed, of_format, readings

LIVE = bytes.fromhex("ab2a008d020200000000000000000000000ad510")


def test_the_stream_is_asked_for_with_the_time() -> None:
    (write,) = Decoder(Options(unix_time_s=0x6AB05077)).start()
    assert write.data[:7].hex() == "ab2a6ab0507700"
    assert write.data[18:] == bytes((0xD7, sum(write.data[2:19]) & 0xFF))
    assert request(None).data[2:6] == bytes(4)


def test_byte_7_makes_a_stored_record_of_a_live_frame() -> None:
    data = bytearray(LIVE)
    data[7], data[8:11] = 0x80, b"\x8c\xf8\x16"
    data[19] = sum5(bytes(data[2:19]))
    one = Decoder(Options())
    (stored,) = readings(feed(one, NOTIFY, bytes(data)))
    (live,) = readings(feed(one, NOTIFY, LIVE))
    assert (stored.kg, stored.history) == (63.51, True)
    assert (live.kg, live.history) == (66.05, False)


def test_no_vector_but_the_stored_one_is_history() -> None:
    kinds = [v.readings[0].history for v in of_format("ffb0_ab2a") if v.readings]
    assert kinds.count(True) == 1
