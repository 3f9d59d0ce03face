"""Who a heard device is: by evidence, and a tie is a question."""

from collections.abc import Mapping
from dataclasses import replace
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loadtrainer.scales.base import Advert, ChannelKind, Profile, Strength, uuid128
from loadtrainer.scales.identify import UNKNOWN, Identified, Tie, Unknown, decide, identify, strength
from loadtrainer.scales.registry import PROFILES
from support.vectors import Foreign, KnownAdvert, Vector, adverts, foreigners, profile, vectors

ADDRESS = "11:22:33:44:55:66"
REVERSED = "665544332211"


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


KNOWN = adverts()
CERTAIN = [known for known in KNOWN if known.by > Strength.SERVICE]
SHARING = [known for known in KNOWN if known.by is Strength.SERVICE]


@pytest.mark.parametrize("known", CERTAIN, ids=str)
def test_a_profile_wins_its_own_advert(known: KnownAdvert) -> None:
    assert identify(known.advert) == Identified(profile(known.wins), known.by)


@pytest.mark.parametrize("known", CERTAIN, ids=str)
def test_no_other_profile_claims_that_advert_as_strongly(known: KnownAdvert) -> None:
    for other in PROFILES:
        if other.key != known.wins:
            assert strength(other, known.advert) < known.by, other.key


@pytest.mark.parametrize("known", [known for known in CERTAIN if known.by is Strength.NAME], ids=str)
def test_a_name_outweighs_shared_services(known: KnownAdvert) -> None:
    shared = frozenset(map(uuid128, (0xFFF0, 0xFFE0, 0xFFB0)))
    verdict = identify(replace(known.advert, services=known.advert.services | shared))
    assert verdict == Identified(profile(known.wins), Strength.NAME)


@pytest.mark.parametrize("known", SHARING, ids=str)
def test_a_service_is_only_a_question(known: KnownAdvert) -> None:
    verdict = identify(known.advert)
    assert isinstance(verdict, Tie)
    assert profile(known.wins) in verdict.candidates


def test_every_profile_wins_some_advert_or_is_decided_by_its_first_frame() -> None:
    assert {row.key for row in PROFILES} == {known.wins for known in KNOWN}
    assert all(profile(known.wins).signature is not None for known in SHARING)


@pytest.mark.parametrize(
    "services", [(0xFFF0,), (0xFFE0,), (0xFFE5,), (0xAE00,), (0x181D,), (0x181D, 0xFFF0)]
)
def test_a_shared_service_never_identifies_not_even_a_single_candidate(services: tuple[int, ...]) -> None:
    uuids = frozenset(map(uuid128, services))
    verdict = identify(advert("Somebody's lamp", services))
    assert isinstance(verdict, Tie)
    assert verdict.strength is Strength.SERVICE
    assert set(verdict.candidates) == {row for row in PROFILES if row.claim.services & uuids} != set()


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


MI_1 = "229e43e507040b101301"
CRANE = "020311" + "112233445566" + "0107d001f401d4cb"


def test_two_claims_of_equal_strength_are_a_question_whatever_the_order() -> None:
    both = advert("MI_SCALE", (0x181D,), {0x0100: CRANE}, {0x181D: MI_1})
    rows = (profile("mi_v1"), profile("if_b7"), profile("qn"))
    for order in permutations(rows):
        verdict = identify(both, order)
        assert isinstance(verdict, Tie)
        assert verdict.strength is Strength.PAYLOAD
        assert {candidate.key for candidate in verdict.candidates} == {"mi_v1", "if_b7"}


NOTIFIED = [v for v in vectors() if v.channel.kind is ChannelKind.CHARACTERISTIC and v.readings]
UNDECIDED = {"mi_v1", "mi_v2", "sig_body_composition", "sig_weight"}
"""Formats without a mark of their own, on characteristics that no other format uses."""


def sharing(row: Profile) -> tuple[Profile, ...]:
    """The rows that a connection to a scale of ``row`` may turn out to be."""
    return tuple(o for o in PROFILES if o is row or o.claim.services & row.claim.services)


@pytest.mark.parametrize("vector", NOTIFIED, ids=lambda vector: vector.label)
def test_any_notification_decides_among_those_who_share_a_service(vector: Vector) -> None:
    row = profile(vector.profile)
    verdict = decide(sharing(row), vector.data)
    if isinstance(verdict, Tie) and vector.profile in {v.key for v in verdict.candidates}:
        assert {other.wire_format for other in verdict.candidates} == {row.wire_format}
    else:
        assert verdict == Identified(row, Strength.PAYLOAD)
    others = tuple(other for other in sharing(row) if other.wire_format != row.wire_format)
    assert decide(others, vector.data) is UNKNOWN


def test_no_signature_of_the_table_takes_another_formats_notification() -> None:
    heard_of: tuple[Vector | Foreign, ...] = (*vectors(), *foreigners())
    signed = [row for row in PROFILES if row.signature is not None and row.wire_format not in UNDECIDED]
    wrong = {
        (row.key, heard.wire_format, heard.data.hex())
        for row in signed
        for heard in heard_of
        if heard.wire_format != row.wire_format
        and heard.channel.kind is ChannelKind.CHARACTERISTIC
        and isinstance(decide((row,), heard.data), Identified)
    }
    assert wrong == set()


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
