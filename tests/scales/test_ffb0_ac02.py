"""AC02 frames: neither decimal point nor unit is guessed, pairs are taken apart, the scale is kept awake."""

import pytest

from loadtrainer.core.inputs import Choice
from loadtrainer.core.units import MassUnit
from loadtrainer.link.unsaid import question
from loadtrainer.scales.base import Advert, Frame, Options, Refused, Write
from loadtrainer.scales.ffb0 import NOTIFY, SERVICE
from loadtrainer.scales.ffb0_ac02 import COMPANY, KEEPALIVE, KEEPALIVE_S, Decoder, claims, signature
from support.vectors import feed, readings, refusals

LIVE_1361 = bytes.fromhex("ac0205510000ce24")
"""A FitTrack whose display showed 136.1 lb: nothing in the frame says so."""
EMPTY = bytes.fromhex("ac0200000000cece")
KG_10 = Options(divisor=10, unit=MassUnit.KG)


def test_the_five_commands_of_the_captures_start_the_stream() -> None:
    assert [write.data.hex() for write in Decoder(Options()).start()] == [
        "ac02fa010000ccc7",
        "ac02fb021fa5cc8d",
        "ac02fde20101ccad",
        "ac02fc010000ccc9",
        "ac02fe060000ccd0",
    ]


@pytest.mark.parametrize(
    ("options", "kg"),
    [
        (Options(), None),
        (Options(unit=MassUnit.LB), None),
        (Options(divisor=7), None),
        (Options(divisor=10), 136.1),
        (Options(divisor=100), 13.61),
        (Options(divisor=10, unit=MassUnit.LB), 61.734),
        (Options(divisor=10, unit=MassUnit.JIN), 68.05),
    ],
)
def test_the_load_is_what_the_user_has_said_about_the_display(options: Options, kg: float | None) -> None:
    (reading,) = readings(feed(Decoder(options), NOTIFY, LIVE_1361))
    assert reading.kg == (None if kg is None else pytest.approx(kg, abs=0.001))
    assert (reading.reason is None) is (kg is not None)
    assert reading.unit_seen is None


def test_the_user_is_asked_for_decimal_point_and_unit_in_one_question() -> None:
    note = question(1.0, Decoder, Options(), (Frame(0.0, NOTIFY, LIVE_1361),), "why")
    assert note.choices == (
        Choice("divisor=10,unit=kg", "136.1\u00a0kg"),
        Choice("divisor=10,unit=lb", "136.1\u00a0lb"),
        Choice("divisor=100,unit=kg", "13.61\u00a0kg"),
        Choice("divisor=100,unit=lb", "13.61\u00a0lb"),
    )


def test_while_the_scale_is_empty_no_answer_could_be_told_from_another() -> None:
    note = question(1.0, Decoder, Options(), (Frame(0.0, NOTIFY, EMPTY),), "why")
    assert note.choices == ()
    assert "press" in note.words.lower()


def test_two_frames_in_one_notification_are_two_readings_in_their_order() -> None:
    pair = bytes.fromhex("ac0203480000ce19ac0203490000ca16")
    said = readings(feed(Decoder(KG_10), NOTIFY, pair))
    assert [reading.kg for reading in said] == pytest.approx([84.0, 84.1])
    assert [reading.stable for reading in said] == [False, True]
    assert signature(pair)


def test_a_damaged_frame_of_a_pair_is_refused_and_the_other_is_read() -> None:
    pair = bytes.fromhex("ac0203480000ce18ac0203490000ca16")
    outputs = feed(Decoder(KG_10), NOTIFY, pair)
    assert len(refusals(outputs)) == len(readings(outputs)) == 1


def test_the_scale_is_kept_awake_every_few_seconds_of_frames() -> None:
    one = Decoder(KG_10)
    written = []
    for n in range(200):
        for output in one.feed(Frame(n / 5, NOTIFY, LIVE_1361)):
            if isinstance(output, Write):
                assert output == KEEPALIVE
                written.append(n / 5)
    gaps = [b - a for a, b in zip([0.0, *written], written, strict=False)]
    assert len(written) == 7
    assert all(KEEPALIVE_S <= gap < KEEPALIVE_S + 0.3 for gap in gaps)


def test_a_refused_frame_is_no_occasion_to_write() -> None:
    one = Decoder(KG_10)
    one.feed(Frame(0.0, NOTIFY, LIVE_1361))
    assert one.feed(Frame(60.0, NOTIFY, LIVE_1361[:-1] + b"\x00")) == (Refused("wrong checksum"),)


@pytest.mark.parametrize(
    ("data", "services", "claimed"),
    [
        ("665544332211", {SERVICE}, True),
        ("66554433221100", {SERVICE}, True),
        ("66554433221101", {SERVICE}, True),
        ("66554433221102", {SERVICE}, False),
        ("112233445566", {SERVICE}, False),
        ("665544332211", set(), False),
    ],
)
def test_the_advert_is_claimed_by_the_senders_own_address(
    data: str, services: set[str], claimed: bool
) -> None:
    advert = Advert(
        "11:22:33:44:55:66", services=frozenset(services), manufacturer={COMPANY: bytes.fromhex(data)}
    )
    assert claims(advert) is claimed
