"""What the link asks once about a scale is there the next time."""

from pathlib import Path

import pytest

from loadtrainer.app.memory import StoredMemory, keep_answers, key_known
from loadtrainer.core.units import MassUnit
from loadtrainer.errors import UsageError
from loadtrainer.link.source import DeviceMemory, Remembered
from loadtrainer.scales.base import Options
from loadtrainer.store.devices import DeviceBook

ADDRESS = "AA:BB:CC:DD:EE:FF"
KEY = "000102030405060708090a0b0c0d0e0f"


def test_answers_are_kept_and_what_identifies_or_changes_is_not(tmp_path: Path) -> None:
    memory: DeviceMemory = StoredMemory(DeviceBook(tmp_path))
    assert memory.recall(ADDRESS) == Remembered()
    kept = Options(divisor=10, unit=MassUnit.LB, bind_key=b"k" * 16)
    memory.remember(ADDRESS, Remembered("qn", kept))
    assert StoredMemory(DeviceBook(tmp_path)).recall(ADDRESS) == Remembered("qn", kept)
    memory.remember(ADDRESS, Remembered("qn", Options(address="AABBCCDDEEFF", unix_time_s=5)))
    assert memory.recall(ADDRESS) == Remembered("qn")
    assert "AABBCCDDEEFF" not in (tmp_path / "devices.json").read_text(encoding="utf-8")


def test_the_user_s_own_scale_stays_so_beside_its_other_answers(tmp_path: Path) -> None:
    memory = StoredMemory(DeviceBook(tmp_path))
    assert not memory.owns()
    memory.remember(ADDRESS, Remembered("qn", Options(divisor=10), mine=True))
    again = StoredMemory(DeviceBook(tmp_path))
    assert again.owns()
    assert again.recall(ADDRESS) == Remembered("qn", Options(divisor=10), mine=True)


def test_answers_given_on_the_command_line_are_kept_beside_what_is_known(tmp_path: Path) -> None:
    StoredMemory(DeviceBook(tmp_path)).remember(ADDRESS, Remembered("qn", Options(divisor=10), mine=True))
    keep_answers(tmp_path, ADDRESS, ["unit=lb", f"bind_key={KEY}"])
    options = Options(divisor=10, unit=MassUnit.LB, bind_key=bytes.fromhex(KEY))
    assert StoredMemory(DeviceBook(tmp_path)).recall(ADDRESS) == Remembered("qn", options, mine=True)


@pytest.mark.parametrize(
    ("address", "answer"), [(None, "divisor=10"), (ADDRESS, "divisor=7"), (ADDRESS, f"bind_key={KEY}0")]
)
def test_what_is_no_answer_is_refused_without_a_key_in_the_words(
    tmp_path: Path, address: str | None, answer: str
) -> None:
    with pytest.raises(UsageError) as refused:
        keep_answers(tmp_path, address, [answer])
    assert KEY not in str(refused.value)
    assert list(tmp_path.iterdir()) == []


def test_asking_whether_a_key_is_known_writes_nothing(tmp_path: Path) -> None:
    assert not key_known(tmp_path, ADDRESS)
    assert list(tmp_path.iterdir()) == []
    keep_answers(tmp_path, ADDRESS, [f"bind_key={KEY}"])
    assert key_known(tmp_path, ADDRESS)
    assert not key_known(tmp_path, "11:22:33:44:55:66")
