"""What the link asks once about a scale is there the next time."""

from pathlib import Path

from loadtrainer.app.memory import StoredMemory
from loadtrainer.core.units import MassUnit
from loadtrainer.link.source import DeviceMemory, Remembered
from loadtrainer.scales.base import Options
from loadtrainer.store.devices import DeviceBook

ADDRESS = "AA:BB:CC:DD:EE:FF"


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
