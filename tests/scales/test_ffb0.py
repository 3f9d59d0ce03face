"""What the FFB0 formats share: commands with their sums, weight words, the clock's limits."""

import pytest

from loadtrainer.scales.ffb0 import calendar, command, introduction, kg, sum5


@pytest.mark.parametrize(
    ("body", "written"),
    [
        ((0xFA, 0x01, 0x00, 0x00), "ac02fa010000ccc7"),
        ((0xFB, 0x02, 0x1F, 0xA5), "ac02fb021fa5cc8d"),
        ((0xFD, 0xE2, 0x01, 0x01), "ac02fde20101ccad"),
        ((0xFE, 0x06, 0x00, 0x00), "ac02fe060000ccd0"),
        ((0xF7, 0x00, 0x00, 0x00), "ac02f7000000ccc3"),
    ],
)
def test_commands_are_byte_for_byte_those_of_the_captures(body: tuple[int, ...], written: str) -> None:
    assert command(*body).data.hex() == written


def test_the_introduction_has_six_commands_with_the_clock_and_four_without() -> None:
    at_2026_03_01 = 1_772_323_200
    kinds = [write.data[2:6].hex() for write in introduction(at_2026_03_01 + 3_723, kg_code=1)]
    assert kinds == ["f7000000", "fa000000", "fb0128aa", "fd1a0301", "fc010203", "fe060100"]
    assert [kind[:2] for kind in kinds if kind[:2] not in ("fd", "fc")] == [
        write.data[2:3].hex() for write in introduction(None, kg_code=1)
    ]


@pytest.mark.parametrize(("unix_time_s", "year"), [(0, 1970), (1_772_323_200, 2026), (None, None)])
def test_a_time_has_a_date(unix_time_s: int | None, year: int | None) -> None:
    now = calendar(unix_time_s)
    assert (None if now is None else now.year) == year


@pytest.mark.parametrize("unix_time_s", [-1, 2**32, 2**40])
def test_a_time_no_scale_can_count_is_none(unix_time_s: int) -> None:
    assert calendar(unix_time_s) is None


@pytest.mark.parametrize(
    ("word", "load"),
    [("000ca8", 3.24), ("8d3240", 78.4), ("684e20", 20.0), ("695b8a", 88.97), ("ffffff", 262.143)],
)
def test_the_low_18_bits_of_a_weight_word_are_grams(word: str, load: float) -> None:
    assert kg(*bytes.fromhex(word)) == pytest.approx(load)


def test_the_check_of_five_bits() -> None:
    assert sum5(b"\xff\x02") == 0x01
