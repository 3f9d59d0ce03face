"""Every public vector decodes to its load and flags, by its own decoder and by no other."""

from importlib import import_module
from pkgutil import iter_modules

import pytest

import loadtrainer.scales
from loadtrainer.core.sample import Reading
from loadtrainer.core.units import MassUnit
from loadtrainer.scales import sig_weight
from loadtrainer.scales.base import Advert, Channel, ChannelKind, Options, Profile, Strength
from loadtrainer.scales.identify import strength
from loadtrainer.scales.registry import PROFILES, READ_THE_TABLE
from support.vectors import (
    CHANNELS_OF,
    FOLDER,
    ORIGINS,
    WITHIN_KG,
    Foreign,
    Vector,
    check,
    feed,
    foreigners,
    profile,
    readings,
    vectors,
)

VECTORS = vectors()
MODULES = {
    found.name
    for found in iter_modules(loadtrainer.scales.__path__)
    if found.name not in READ_THE_TABLE
    and hasattr(import_module(f"loadtrainer.scales.{found.name}"), "PROFILES")
}


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector.label)
def test_a_vector_decodes_within_10_g_with_its_flags(vector: Vector) -> None:
    check(vector)


def test_modules_vector_files_and_table_name_the_same_formats() -> None:
    files = {path.stem for path in FOLDER.glob("*.json")}
    assert files == MODULES == {profile.wire_format for profile in PROFILES}
    assert {vector.wire_format for vector in VECTORS} == files


def test_every_vector_says_where_it_comes_from() -> None:
    for vector in VECTORS:
        assert vector.origin in ORIGINS, vector.label
        assert vector.source, vector.label
    assert len({vector.label for vector in VECTORS}) == len(VECTORS)


def test_every_profile_has_a_vector_with_a_load() -> None:
    loaded = {vector.profile for vector in VECTORS if any(reading.kg for reading in vector.readings)}
    assert loaded == {profile.key for profile in PROFILES}


ANSWERED = Options(divisor=100, unit=MassUnit.KG)
"""With every question answered a decoder claims the most it ever can."""

BIT_FOR_BIT_THE_SAME = {
    (
        "sig_weight",
        "mi_v1",
    ): "a Mi 1 payload with flags 02 is a Weight Measurement with time, in the same steps"
}
"""Formats that no structure tells apart, should their bytes come on the same channel."""

ONLY_THE_ADDRESS_TELLS = {("okok_c0", "lefu"), ("okok_c0", "mi_v2"), ("okok_c0", "vitafit")}
"""Formats without a check that would take other bytes, were it not for the sender's address in the claim."""


def foreign(profile: Profile) -> list[Vector | Foreign]:
    """Everything any other format ever sent, with and without a decoder of its own."""
    heard: list[Vector | Foreign] = [*VECTORS, *foreigners()]
    return [v for v in heard if v.wire_format != profile.wire_format]


def claimed(profile: Profile, channel: Channel, data: bytes) -> tuple[Reading, ...]:
    return readings(feed(profile.decoder(ANSWERED), channel, data))


@pytest.mark.parametrize("profile", PROFILES, ids=lambda profile: profile.key)
def test_no_decoder_claims_another_formats_vector_on_its_real_channel(profile: Profile) -> None:
    wrong = [(v.wire_format, v.data.hex()) for v in foreign(profile) if claimed(profile, v.channel, v.data)]
    assert wrong == []


@pytest.mark.parametrize("profile", PROFILES, ids=lambda profile: profile.key)
def test_no_decoder_claims_another_formats_bytes_on_its_own_channels(profile: Profile) -> None:
    wrong = {
        (profile.wire_format, v.wire_format)
        for v in foreign(profile)
        for channel in CHANNELS_OF[profile.key]
        if claimed(profile, channel, v.data)
    }
    known = {*BIT_FOR_BIT_THE_SAME, *ONLY_THE_ADDRESS_TELLS}
    assert wrong == {pair for pair in known if pair[0] == profile.key}


LISTENED_TO = [row for row in PROFILES if row.link == "advert"]
SENDERS = ("5A:11:22:33:44:55", "9C2F1A00-0000-0000-0000-00000000000A")
"""A radio address that no vector holds, and what a platform shows instead of one."""


@pytest.mark.parametrize("sender", SENDERS)
@pytest.mark.parametrize("profile", LISTENED_TO, ids=lambda profile: profile.key)
def test_no_claim_takes_another_formats_bytes_on_its_own_channels(profile: Profile, sender: str) -> None:
    wrong = {
        (profile.wire_format, v.wire_format)
        for v in foreign(profile)
        for channel in CHANNELS_OF[profile.key]
        if strength(profile, carried(sender, channel, v.data)) is Strength.PAYLOAD
    }
    assert wrong == set()


def carried(sender: str, channel: Channel, data: bytes) -> Advert:
    if channel.kind is ChannelKind.MANUFACTURER:
        return Advert(sender, manufacturer={channel.company: data})
    return Advert(sender, service_data={channel.uuid: data})


def test_the_one_exception_reads_the_same_load_in_both_formats() -> None:
    """So even a mistaken identity there would show the right load, though not that it is still moving."""
    for vector in VECTORS:
        if vector.wire_format != "mi_v1":
            continue
        for found in claimed(profile("sig_weight"), sig_weight.NOTIFY, vector.data):
            assert vector.data[0] in (0x02, 0x03)
            assert found.kg == pytest.approx(vector.readings[0].kg, abs=WITHIN_KG)
            assert found.unit_seen == vector.readings[0].unit_seen


def test_the_two_weight_measurement_variants_refuse_each_other() -> None:
    pairs = {"sig_weight": "sig_weight_wbe28", "sig_weight_wbe28": "sig_weight"}
    for vector in VECTORS:
        if vector.wire_format == "sig_weight" and vector.readings:
            assert claimed(profile(pairs[vector.profile]), vector.channel, vector.data) == ()
