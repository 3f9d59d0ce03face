"""Xiaomi encrypted broadcasts: the right key gives a load, a wrong one is named, a missing one asked for."""

from dataclasses import replace

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESCCM

from loadtrainer.scales.base import Advert, Options, Refused
from loadtrainer.scales.mi_encrypted import ADVERTISED, NO_ADDRESS, NO_KEY, S200, S400, S800, claims
from support.vectors import decoder, feed, profile, readings

KEY = bytes(range(16))
MAC = bytes.fromhex("112233445566")
ADDRESS = "11:22:33:44:55:66"
KNOWN = Options(bind_key=KEY, address="112233445566")
TIME = (1_750_000_000).to_bytes(4, "little")
S400_CAPTURE = bytes.fromhex("4859d53b71530438b5894b242c209908da000000479ecda3")


def sealed(product: int, object_id: int, value: bytes, control: int = 0x5948, extra: bytes = b"") -> bytes:
    head = control.to_bytes(2, "little") + product.to_bytes(2, "little") + b"\x07"
    plain = object_id.to_bytes(2, "little") + bytes([len(value)]) + value
    extended = b"\x03\x00\x00"
    nonce = MAC[::-1] + head[2:5] + extended
    text = AESCCM(KEY, tag_length=4).encrypt(nonce, plain, b"\x11")
    return head + extra + text[:-4] + extended + text[-4:]


def s200(hundredths: int) -> bytes:
    return sealed(0x4DCB, 0x4E16, b"\x01" + hundredths.to_bytes(4, "little") + TIME)


def s400(packed: int, control: int = 0x5948, extra: bytes = b"") -> bytes:
    value = b"\x01" + packed.to_bytes(4, "little") + TIME
    return sealed(0x30D9, 0x6E16, value, control, extra)


@pytest.mark.parametrize(
    ("key", "data", "kg"),
    [
        ("mi_s200", s200(2005), 20.05),
        ("mi_s400", s400(200), 20.0),
        ("mi_s400", s400(200 | 0x7F << 11 | 0x3FFF << 18), 20.0),
        ("mi_s800", sealed(0x51E2, 0x4E16, bytes(7) + (2005).to_bytes(2, "little")), 20.05),
    ],
)
def test_each_product_gives_one_final_value(key: str, data: bytes, kg: float) -> None:
    (reading,) = readings(feed(decoder(key, KNOWN), ADVERTISED, data))
    assert (reading.kg, reading.stable, reading.final, reading.counter) == (kg, True, True, 3 << 8 | 7)
    assert not profile(key).live


@pytest.mark.parametrize("packed", [0, 5000 << 18])
def test_stepping_off_and_impedances_are_no_load(packed: int) -> None:
    assert feed(decoder("mi_s400", KNOWN), ADVERTISED, s400(packed)) == ()


def test_a_wrong_key_is_named() -> None:
    for options in (replace(KNOWN, bind_key=bytes(16)), replace(KNOWN, address="112233445567")):
        assert feed(decoder("mi_s400", options), ADVERTISED, s400(200)) == (Refused("wrong bind key"),)


@pytest.mark.parametrize(
    ("options", "reason"),
    [
        (Options(address="112233445566"), NO_KEY),
        (Options(bind_key=b"short", address="112233445566"), NO_KEY),
        (Options(bind_key=KEY), NO_ADDRESS),
        (Options(bind_key=KEY, address="9C2F-hidden"), NO_ADDRESS),
    ],
)
def test_without_key_or_address_there_is_a_reason_and_no_load(options: Options, reason: str) -> None:
    (reading,) = readings(feed(decoder("mi_s400", options), ADVERTISED, S400_CAPTURE))
    assert (reading.kg, reading.reason) == (None, reason)


def test_an_idle_beacon_tells_a_hidden_address() -> None:
    one = decoder("mi_s400", Options(bind_key=KEY))
    assert feed(one, ADVERTISED, bytes.fromhex("105ad9300b") + MAC[::-1]) == ()
    assert readings(feed(one, ADVERTISED, s400(200)))[0].kg == 20.0


@pytest.mark.parametrize(
    ("control", "extra"),
    [
        (0x5958, MAC[::-1]),
        (0x5968, b"\x08"),
        (0x5968, b"\x28\x00"),
        (0x5978, MAC[::-1] + b"\x28\x00"),
    ],
    ids=["address", "capabilities", "long capabilities", "both"],
)
def test_the_object_begins_after_what_the_frame_control_announces(control: int, extra: bytes) -> None:
    (reading,) = readings(feed(decoder("mi_s400", KNOWN), ADVERTISED, s400(200, control, extra)))
    assert reading.kg == 20.0


def test_other_devices_of_the_maker_are_of_no_interest() -> None:
    lamp = sealed(0x1234, 0x6E16, bytes(9))
    assert feed(decoder("mi_s400", KNOWN), ADVERTISED, lamp) == ()
    assert feed(decoder("mi_s400", KNOWN), ADVERTISED, b"\x10") == ()


def test_an_object_in_plain_text_is_refused() -> None:
    plain = bytes.fromhex("4050d93001166e0901c8000000") + TIME
    assert isinstance(feed(decoder("mi_s400", KNOWN), ADVERTISED, plain)[0], Refused)


@pytest.mark.parametrize("products", [S200, S400, S800])
def test_a_product_is_claimed_by_its_own_row_only(products: frozenset[int]) -> None:
    for product in S200 | S400 | S800:
        beacon = sealed(product, 0x6E16, bytes(9))
        own = claims(Advert(ADDRESS, service_data={ADVERTISED.uuid: beacon}), products)
        assert own is (product in products)


def test_a_beacon_that_names_another_sender_is_not_claimed() -> None:
    beacon = s400(200, 0x5958, MAC[::-1])
    assert claims(Advert(ADDRESS, service_data={ADVERTISED.uuid: beacon}), S400)
    assert not claims(Advert("11:22:33:44:55:67", service_data={ADVERTISED.uuid: beacon}), S400)
