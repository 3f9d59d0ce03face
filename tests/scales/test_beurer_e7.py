"""Beurer and Sanitas frames: greeting, acknowledgements, and a first weight that is a leftover."""

import pytest

from loadtrainer.scales.base import Options, Write
from loadtrainer.scales.beurer_e7 import E7, F7, NOTIFY, Decoder, signature
from support.vectors import feed, readings


def weight(raw: int, state: int = 1, first: int = E7) -> bytes:
    return bytes((first, 0x58, state)) + raw.to_bytes(2, "big")


def written(outputs: tuple[object, ...]) -> list[str]:
    return [output.data.hex() for output in outputs if isinstance(output, Write)]


@pytest.mark.parametrize(("first", "greeting"), [(E7, "e601"), (F7, "f601")])
def test_the_greeting_has_the_models_first_byte(first: int, greeting: str) -> None:
    assert written(Decoder(Options(), first=first).start()) == [greeting]


@pytest.mark.parametrize(
    ("unix_time_s", "answers"),
    [
        (0x6AB05077, ["e96ab05077", "e74f0000000000000000"]),
        (None, ["e74f0000000000000000"]),
        (2**40, ["e74f0000000000000000"]),
    ],
)
def test_once_greeted_the_clock_is_set_and_the_state_asked_for(
    unix_time_s: int | None, answers: list[str]
) -> None:
    one = Decoder(Options(unix_time_s=unix_time_s))
    assert written(feed(one, NOTIFY, b"\xe6\x00\x20")) == answers


@pytest.mark.parametrize(
    ("data", "answer"),
    [
        (weight(0x0680), "e7f1580106"),
        (bytes.fromhex("e7590301aabb"), "e7f1590301"),
        (b"\xe7\xf0\x4f\x00", None),
    ],
    ids=["weight", "part of a result", "an answer"],
)
def test_every_frame_but_an_answer_is_acknowledged(data: bytes, answer: str | None) -> None:
    assert written(feed(Decoder(Options()), NOTIFY, data)) == ([] if answer is None else [answer])


@pytest.mark.parametrize("leftover", [256, 285, 299, 352])
def test_the_first_weight_of_a_connection_is_a_leftover_until_it_moves(leftover: int) -> None:
    """12.80, 14.25, 14.95 and 17.60 kg came first before loads of 83 to 107 kg."""
    one = Decoder(Options())
    raws = (leftover, leftover, leftover, 1664, 1669, leftover)
    said = [readings(feed(one, NOTIFY, weight(raw)))[0] for raw in raws]
    assert [reading.low_confidence for reading in said] == [True, True, True, False, False, False]
    assert said[3].kg == pytest.approx(83.2)


def test_a_new_connection_begins_with_a_leftover_again() -> None:
    for _ in range(2):
        assert readings(feed(Decoder(Options()), NOTIFY, weight(400)))[0].low_confidence


@pytest.mark.parametrize(("state", "stable"), [(0, True), (1, False), (2, None)])
def test_states(state: int, stable: bool | None) -> None:
    assert readings(feed(Decoder(Options()), NOTIFY, weight(400, state)))[0].stable is stable


def test_the_older_models_are_read_only_where_their_sources_agree() -> None:
    one = Decoder(Options(), first=F7)
    short = readings(feed(one, NOTIFY, weight(400, first=F7)))[0]
    longer = readings(feed(one, NOTIFY, weight(400, first=F7) + b"\x90"))[0]
    assert short.kg == 20.0
    assert longer.kg is None
    assert longer.reason


def test_the_frames_themselves_say_which_model_it_is() -> None:
    one = Decoder(Options(), first=F7)
    assert written(feed(one, NOTIFY, weight(400))) == ["e7f1580101"]
    assert signature(weight(400))
    assert not signature(weight(400), first=F7)
    assert signature(weight(400, first=F7), first=F7)
