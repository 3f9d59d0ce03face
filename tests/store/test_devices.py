"""Answers per scale: kept without its address, in one step, never over a file that cannot be read."""

import json
import stat
from pathlib import Path

import pytest

from loadtrainer.core.units import MassUnit
from loadtrainer.errors import RefusedError
from loadtrainer.store.devices import DeviceAnswers, DeviceBook
from support.store import tree

ADDRESS = "AA:BB:CC:DD:EE:FF"


def test_nothing_is_known_of_a_stranger(tmp_path: Path) -> None:
    assert DeviceBook(tmp_path).recall(ADDRESS) == DeviceAnswers()


def test_answers_outlive_the_program_and_each_scale_has_its_own(tmp_path: Path) -> None:
    answers = DeviceAnswers("yunmai", 100, MassUnit.ST_LB, bytes(range(16)))
    DeviceBook(tmp_path).remember(ADDRESS, answers)
    DeviceBook(tmp_path).remember("11:22:33:44:55:66", DeviceAnswers(divisor=10))
    assert DeviceBook(tmp_path).recall("aa:bb:cc:dd:ee:ff ") == answers
    assert DeviceBook(tmp_path).recall("11:22:33:44:55:66") == DeviceAnswers(divisor=10)


def test_no_file_holds_the_address_and_all_are_private(tmp_path: Path) -> None:
    DeviceBook(tmp_path).remember(ADDRESS, DeviceAnswers("qn"))
    for path in tmp_path.iterdir():
        text = path.read_text(encoding="utf-8").upper()
        assert ADDRESS not in text
        assert ADDRESS.replace(":", "") not in text
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_the_key_is_private_and_in_no_representation(tmp_path: Path) -> None:
    key = bytes(range(16))
    book = DeviceBook(tmp_path)
    book.remember(ADDRESS, DeviceAnswers(bind_key=key))
    book.remember(ADDRESS, DeviceAnswers(bind_key=key, mine=True))
    kept = book.recall(ADDRESS)
    assert kept.bind_key == key
    assert key.hex() not in repr(kept)
    assert repr(key) not in repr(kept)
    assert stat.S_IMODE((tmp_path / "devices.json").stat().st_mode) == 0o600


def test_a_damaged_key_is_refused_without_showing_it(tmp_path: Path) -> None:
    book = DeviceBook(tmp_path)
    book.remember(ADDRESS, DeviceAnswers(bind_key=bytes(range(16))))
    path = tmp_path / "devices.json"
    path.write_text(path.read_text(encoding="utf-8").replace("0e0f", "0e0g"), encoding="utf-8")
    with pytest.raises(RefusedError) as refused:
        book.recall(ADDRESS)
    assert "0e0g" not in str(refused.value)


def test_it_is_known_whether_any_scale_is_the_user_s_own(tmp_path: Path) -> None:
    book = DeviceBook(tmp_path)
    assert not book.owns()
    book.remember(ADDRESS, DeviceAnswers(divisor=10))
    assert not book.owns()
    book.remember(ADDRESS, DeviceAnswers(divisor=10, mine=True))
    assert book.owns()


def test_a_file_from_before_scales_were_one_s_own_is_read(tmp_path: Path) -> None:
    book = DeviceBook(tmp_path)
    book.remember(ADDRESS, DeviceAnswers("qn"))
    path = tmp_path / "devices.json"
    older = path.read_text(encoding="utf-8").replace(',\n      "mine": false', "")
    path.write_text(older, encoding="utf-8")
    assert "mine" not in older
    assert book.recall(ADDRESS) == DeviceAnswers("qn")


def test_the_hash_is_the_same_here_and_another_elsewhere(tmp_path: Path) -> None:
    here = DeviceBook(tmp_path / "here").hash(ADDRESS)
    assert here == DeviceBook(tmp_path / "here").hash(ADDRESS)
    assert here != DeviceBook(tmp_path / "there").hash(ADDRESS)
    assert len(here) == 64


@pytest.mark.parametrize("damage", [b"", b"{", b'{"format":"loadtrainer.devices","version":2,"devices":{}}'])
def test_an_unreadable_file_is_refused_and_never_overwritten(tmp_path: Path, damage: bytes) -> None:
    book = DeviceBook(tmp_path)
    book.remember(ADDRESS, DeviceAnswers("qn"))
    (tmp_path / "devices.json").write_bytes(damage)
    before = tree(tmp_path)
    with pytest.raises(RefusedError):
        book.recall(ADDRESS)
    with pytest.raises(RefusedError):
        book.remember(ADDRESS, DeviceAnswers("qn"))
    assert tree(tmp_path) == before


def test_a_damaged_salt_is_not_replaced(tmp_path: Path) -> None:
    (tmp_path / "salt").write_bytes(b"short")
    with pytest.raises(RefusedError, match="salt: is damaged"):
        DeviceBook(tmp_path).hash(ADDRESS)
    assert (tmp_path / "salt").read_bytes() == b"short"


def test_one_scale_is_forgotten_and_the_others_stay(tmp_path: Path) -> None:
    book, other = DeviceBook(tmp_path), "11:22:33:44:55:66"
    kept = DeviceAnswers(mine=True, name="MI_SCALE", cautioned=True)
    book.remember(ADDRESS, DeviceAnswers(mine=True))
    book.remember(other, kept)
    book.forget(book.hash(ADDRESS))
    book.forget("0" * 64)
    assert book.all() == {book.hash(other): kept}
    assert book.recall(ADDRESS) == DeviceAnswers()
    assert book.owns()


def test_answers_of_an_earlier_version_are_read(tmp_path: Path) -> None:
    book = DeviceBook(tmp_path)
    old = {"profile": None, "divisor": None, "unit": None, "bind_key": None, "mine": True}
    path = tmp_path / "devices.json"
    devices = {book.hash(ADDRESS): old}
    path.write_text(json.dumps({"format": "loadtrainer.devices", "version": 1, "devices": devices}))
    assert book.recall(ADDRESS) == DeviceAnswers(mine=True)
