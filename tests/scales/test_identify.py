"""Who a heard device is: by evidence, and a tie is a question."""

from collections.abc import Mapping
from dataclasses import replace
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loadtrainer.scales.base import Advert, Strength, uuid128
from loadtrainer.scales.identify import UNKNOWN, Identified, Tie, Unknown, decide, identify, strength
from loadtrainer.scales.registry import PROFILES
from support.vectors import profile, vectors

ADDRESS = "11:22:33:44:55:66"
REVERSED = "665544332211"
TINDEQ_SERVICE = "7e4e1701-1ea6-40c9-9dcc-13d34ffead57"


def advert(
    name: str | None = None,
    services: tuple[int, ...] = (),
    manufacturer: Mapping[int, str] = {},
    service_data: Mapping[int, str] = {},
) -> Advert:
    return Advert(
        ADDRESS,
        name,
        services=frozenset(map(uuid128, services)),
        manufacturer={company: bytes.fromhex(data) for company, data in manufacturer.items()},
        service_data={uuid128(short): bytes.fromhex(data) for short, data in service_data.items()},
    )


MI_1 = "229e43e507040b101301"
MI_2 = "0204e3070a1e163b0d00005230"
CRANE = "020311" + "112233445566" + "0107d001f401d4cb"

BY_PAYLOAD = {
    "etekcity_esf551": advert("Etekcity Smart Fitness Scale", (0xFFF0,), {0x06D0: f"01{REVERSED}000200"}),
    "etekcity_a591s": advert("Etekcity Smart Fitness Scale", (0xFFF0,), {0x06D0: f"01{REVERSED}000500"}),
    "qn": advert("anything", (0xFFF0,), {0xFFFF: f"099b000000{REVERSED}"}),
    "tindeq_progressor": replace(advert("Progressor_1234"), services=frozenset({TINDEQ_SERVICE})),
    "if_b7": advert("IF_B7", (), {0x0100: CRANE}),
    "mi_v1": advert("MI_SCALE", (0x181D,), {}, {0x181D: MI_1}),
    "mi_v2": advert("MIBFS", (0x181B,), {}, {0x181B: MI_2}),
    "sig_weight_wbe28": advert("Renpho-Scale", (0x181D, 0x181B)),
}
BY_NAME = {
    "Etekcity Smart Fitness Scale": "etekcity_esf551",
    "ESF-551": "etekcity_esf551",
    "Etekcity_Apex": "etekcity_a591s",
    "YUNMAI-SIGNAL-M5US": "yunmai",
    "YUNMAI-ISSE-EU": "yunmai",
    "QN-Scale": "qn",
    "QN-Scale1": "qn",
    "Renpho-Scale": "qn",
    "Etekcity ESF-24": "qn",
    "ESF24": "qn",
    "Fit Plus": "qn",
    "Arboleaf": "qn",
    "FITINDEX": "qn",
    "Progressor_7125": "tindeq_progressor",
    "IF_B7": "if_b7",
    "MI_SCALE": "mi_v1",
    "MI SCALE2": "mi_v1",
    "MIBCS": "mi_v2",
    "MIBFS": "mi_v2",
}


@pytest.mark.parametrize("key", BY_PAYLOAD)
def test_a_payload_identifies(key: str) -> None:
    assert identify(BY_PAYLOAD[key]) == Identified(profile(key), Strength.PAYLOAD)


@pytest.mark.parametrize("key", BY_PAYLOAD)
def test_no_other_profile_claims_that_advert_as_strongly(key: str) -> None:
    for other in PROFILES:
        if other.key != key:
            assert strength(other, BY_PAYLOAD[key]) < Strength.PAYLOAD, other.key


@pytest.mark.parametrize("name", BY_NAME)
def test_a_name_alone_identifies(name: str) -> None:
    assert identify(advert(name)) == Identified(profile(BY_NAME[name]), Strength.NAME)


@pytest.mark.parametrize("name", BY_NAME)
def test_a_name_outweighs_a_shared_service(name: str) -> None:
    verdict = identify(advert(name, (0xFFF0, 0xFFE0)))
    assert verdict == Identified(profile(BY_NAME[name]), Strength.NAME)


def test_every_profile_wins_some_advert_or_is_decided_by_its_first_frame() -> None:
    won = {*BY_PAYLOAD, *BY_NAME.values()}
    assert {row.key for row in PROFILES} - won == {"sig_weight"}
    assert isinstance(identify(advert("BF720", (0x181D,))), Tie)


@pytest.mark.parametrize(
    ("services", "keys"),
    [
        ((0xFFF0,), {"etekcity_esf551", "qn"}),
        ((0xFFE0,), {"yunmai", "qn"}),
        ((0xFFE5,), {"yunmai"}),
        ((0xAE00,), {"qn"}),
        ((0x181D,), {"sig_weight"}),
        ((0x181D, 0xFFF0), {"sig_weight", "etekcity_esf551", "qn"}),
    ],
)
def test_a_shared_service_never_identifies_not_even_a_single_candidate(
    services: tuple[int, ...], keys: set[str]
) -> None:
    verdict = identify(advert("Somebody's lamp", services))
    assert isinstance(verdict, Tie)
    assert verdict.strength is Strength.SERVICE
    assert {candidate.key for candidate in verdict.candidates} == keys


@pytest.mark.parametrize(
    "other",
    [
        advert(),
        advert("Lamp", (0x180F,)),
        advert(None, (), {0x06D0: f"01{REVERSED}c62300"}),
        advert(None, (), {0xFFFF: "099b000000010203040506"}),
        advert(None, (), {0x0100: "0102"}),
        advert(None, (), {}, {0x181D: "00"}),
    ],
    ids=["nothing", "a lamp", "an air purifier", "another maker", "a watch", "a stump"],
)
def test_strangers_stay_unknown(other: Advert) -> None:
    assert identify(other) is UNKNOWN


def test_two_claims_of_equal_strength_are_a_question_whatever_the_order() -> None:
    both = replace(BY_PAYLOAD["mi_v1"], manufacturer=BY_PAYLOAD["if_b7"].manufacturer)
    both = replace(both, address=BY_PAYLOAD["if_b7"].address)
    rows = (profile("mi_v1"), profile("if_b7"), profile("qn"))
    for order in permutations(rows):
        verdict = identify(both, order)
        assert isinstance(verdict, Tie)
        assert verdict.strength is Strength.PAYLOAD
        assert {candidate.key for candidate in verdict.candidates} == {"mi_v1", "if_b7"}


FIRST_FRAMES = {
    "etekcity_esf551": "a502cc10001b0161a10072190100008a6c706a000101",
    "qn": "120b15000000000000 0001",
    "yunmai": "0d130b010000004f1f2f66",
    "sig_weight": "0e783eea07050c12353601ee002607",
}


@pytest.mark.parametrize("key", FIRST_FRAMES)
def test_the_first_frame_decides_among_those_who_share_a_service(key: str) -> None:
    candidates = tuple(profile(other) for other in FIRST_FRAMES)
    first = bytes.fromhex(FIRST_FRAMES[key])
    assert decide(candidates, first) == Identified(profile(key), Strength.PAYLOAD)
    without = tuple(candidate for candidate in candidates if candidate.key != key)
    assert decide(without, first) is UNKNOWN


def test_first_frames_of_formats_we_do_not_speak_decide_nothing() -> None:
    shared = tuple(row for row in PROFILES if row.signature is not None)
    for data in ("cf0000e803000000000024", "5a0a26100100002121437eaa", "e758010680", "ac0204060000cad4"):
        assert decide(shared, bytes.fromhex(data)) is UNKNOWN


def test_a_frame_that_fits_two_formats_stays_a_tie() -> None:
    mi_or_standard = bytes.fromhex("021644e207010a0a1a0a")
    verdict = decide((profile("mi_v1"), profile("sig_weight")), mi_or_standard)
    assert isinstance(verdict, Tie)
    assert {candidate.key for candidate in verdict.candidates} == {"mi_v1", "sig_weight"}


def test_a_candidate_without_a_signature_is_never_decided_for() -> None:
    assert decide((profile("if_b7"),), b"\x00") is UNKNOWN


@pytest.mark.parametrize("row", [row for row in PROFILES if row.signature], ids=lambda row: row.key)
def test_every_profile_knows_its_own_live_frames(row: object) -> None:
    for vector in vectors():
        chosen = profile(vector.profile)
        if chosen is row and vector.readings:
            assert isinstance(decide((chosen,), vector.data), Identified), vector.label


@given(
    st.text(max_size=12) | st.none(),
    st.sets(st.sampled_from([0xFFF0, 0xFFE0, 0x181D, 0x181B, 0x180F])),
    st.dictionaries(st.sampled_from([0x0100, 0x06D0, 0xFFFF, 0x004C]), st.binary(max_size=20), max_size=3),
    st.dictionaries(st.sampled_from([0x181D, 0x181B]), st.binary(max_size=16), max_size=2),
    st.sampled_from([ADDRESS, "9C2F-hidden", ""]),
)
def test_any_advert_gets_a_verdict(
    name: str | None,
    services: set[int],
    manufacturer: dict[int, bytes],
    service_data: dict[int, bytes],
    address: str,
) -> None:
    heard = Advert(
        address,
        name,
        services=frozenset(map(uuid128, services)),
        manufacturer=manufacturer,
        service_data={uuid128(short): data for short, data in service_data.items()},
    )
    assert isinstance(identify(heard), Identified | Tie | Unknown)
