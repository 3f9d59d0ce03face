"""The small checks that several formats share."""

import pytest

from loadtrainer.scales.checks import possible_stamp, radio_address, sum8, xor8


@pytest.mark.parametrize(
    ("data", "total", "folded"), [(b"", 0, 0), (b"\xff\x02", 0x01, 0xFD), (b"\x12\x34\x12", 0x58, 0x34)]
)
def test_sums_and_folds(data: bytes, total: int, folded: int) -> None:
    assert (sum8(data), xor8(data)) == (total, folded)


@pytest.mark.parametrize(
    ("stamp", "possible"),
    [
        ("00000000000000", True),
        ("b2070101000000", True),
        ("33080c1f173b3b", True),
        ("34080101000000", False),
        ("b1070101000000", False),
        ("e8070001000000", False),
        ("e8070d01000000", False),
        ("e8070100000000", False),
        ("e8070120000000", False),
        ("e8070101180000", False),
        ("e8070101003c00", False),
        ("e807010100003c", False),
    ],
)
def test_a_stamp_is_possible_from_1970_to_2099(stamp: str, possible: bool) -> None:
    assert possible_stamp(bytes.fromhex(stamp)) is possible


@pytest.mark.parametrize(
    ("address", "found"),
    [
        ("11:22:33:44:55:66", bytes.fromhex("112233445566")),
        ("aa-bb-cc-dd-ee-ff", bytes.fromhex("aabbccddeeff")),
        ("F1E2D3C4-0000-1000-8000-00805F9B34FB", None),
        ("zz:22:33:44:55:66", None),
        ("", None),
    ],
)
def test_a_hidden_address_is_none(address: str, found: bytes | None) -> None:
    assert radio_address(address) == found
