"""A2 frames: states, results and stored records, and the answers the scale waits for."""

import pytest

from loadtrainer.scales.base import Options, Write
from loadtrainer.scales.ffb0 import NOTIFY, RESULT, WRITE_TO, sum5
from loadtrainer.scales.ffb0_a2 import Decoder, acknowledgement, signature
from support.vectors import feed, of_format, readings


def frame(kind: int, *body: int, number: int = 5, length: int = 7, piece: int = 0) -> bytes:
    data = bytes((number, length, piece, kind, *body)).ljust(19, b"\x00")
    return data + bytes((sum5(data[3:]),))


@pytest.mark.parametrize(
    ("state", "stable"), [(0, False), (1, False), (2, False), (3, True), (4, True), (9, None)]
)
def test_states(state: int, stable: bool | None) -> None:
    (reading,) = readings(feed(Decoder(Options()), NOTIFY, frame(0xA2, state, 0x25, 0x00, 0x4E, 0x20)))
    assert (reading.kg, reading.stable, reading.counter) == (20.0, stable, 5)


def test_flags_above_the_grams_are_not_weight() -> None:
    """One model adds a base of 680000 to every weight."""
    (reading,) = readings(feed(Decoder(Options()), NOTIFY, frame(0xA2, 1, 0x25, 0x68, 0x4E, 0x20)))
    assert reading.kg == 20.0


@pytest.mark.parametrize("kind", [0xA1, 0xA3, 0xA4])
def test_what_the_scale_waits_for_is_answered_with_its_number(kind: int) -> None:
    one = Decoder(Options())
    first, second = feed(one, RESULT, frame(kind, number=7)), feed(one, RESULT, frame(kind, number=8))
    answers = [output for output in (*first, *second) if isinstance(output, Write)]
    assert [answer.data[:6].hex() for answer in answers] == ["000300b00700", "010300b00800"]
    assert all(answer.data[19] == sum5(answer.data[3:19]) and len(answer.data) == 20 for answer in answers)
    assert all(answer.characteristic == WRITE_TO for answer in answers)


def test_an_answer_has_the_form_of_the_recorded_ones() -> None:
    assert acknowledgement(9, 1).data.hex() == "090300b001000000000000000000000000000011"


def test_live_frames_are_not_answered() -> None:
    assert not [o for o in feed(Decoder(Options()), NOTIFY, frame(0xA2, 1)) if isinstance(o, Write)]


def test_a_stored_record_is_never_live_and_a_result_is() -> None:
    one = Decoder(Options())
    stored = frame(0xA4, 0x6A, 0x2E, 0xEF, 0xA9, 0x00, 0x01, 0x11, 0x70)
    (old,) = readings(feed(one, RESULT, stored))
    (new,) = readings(feed(one, RESULT, frame(0xA3, 0x00, 0x01, 0x2D, 0xC2)))
    assert (old.kg, old.history) == (70.0, True)
    assert (new.kg, new.history, new.final) == (77.25, False, True)


def test_later_pieces_of_a_message_are_of_no_interest() -> None:
    assert feed(Decoder(Options()), RESULT, frame(0x00, 1, 2, 3, piece=1)) == ()


def test_the_robi_is_greeted_with_the_recorded_exchange_and_goes_on_counting() -> None:
    one = Decoder(Options(), greeting="robi")
    greeting = one.start()
    assert [write.data[0] for write in greeting] == list(range(11))
    assert all(write.data[19] == sum5(write.data[3:19]) for write in greeting)
    assert all(write.pace_s > 0 for write in greeting)
    (answer,) = feed(one, RESULT, frame(0xA1))
    assert isinstance(answer, Write)
    assert answer.data[0] == 11


def test_runstar_r5_is_introduced_to_and_the_others_stream_by_themselves() -> None:
    assert Decoder(Options()).start() == ()
    assert len(Decoder(Options(unix_time_s=1_772_323_200), greeting="icomon").start()) == 6


def test_only_first_pieces_of_known_kinds_tell_the_format() -> None:
    assert all(signature(v.data) for v in of_format("ffb0_a2") if v.readings)
    assert not signature(frame(0x00, 1, 2, 3, piece=1))
    assert not signature(frame(0xA2, 1, length=8))
