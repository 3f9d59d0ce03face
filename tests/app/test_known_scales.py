"""The scales a user has answered for, by what a person knows of them, and how one is forgotten."""

from datetime import date
from pathlib import Path

import pytest

from loadtrainer.app.known_scales import KnownScales
from loadtrainer.app.memory import StoredMemory
from loadtrainer.errors import RefusedError
from loadtrainer.link.source import Remembered
from loadtrainer.scales.base import Options
from loadtrainer.store.checks import CheckBook
from loadtrainer.store.devices import DeviceBook
from loadtrainer.ui.known_scales import KnownScale
from support.checks import a_check

ONE, TWO = "AA:BB:CC:DD:EE:01", "AA:BB:CC:DD:EE:02"


def test_a_scale_is_listed_by_kind_name_and_the_day_of_its_last_check(tmp_path: Path) -> None:
    book = DeviceBook(tmp_path)
    memory = StoredMemory(book)
    memory.remember(ONE, Remembered(mine=True, name="MI_SCALE"))
    memory.remember(TWO, Remembered(profile="if_b7", options=Options(divisor=100)))
    check = a_check(device=book.hash(ONE), at="2026-11-22T10:00:00+01:00")
    CheckBook(tmp_path).add(check)

    first, second = KnownScales(tmp_path).scales()
    assert first == KnownScale(book.hash(ONE), check.label, "MI_SCALE", date(2026, 11, 22))
    assert (second.label, second.name, second.checked_on) == (
        "IF_B7: WH-C06, Senssun, Grifema",
        "",
        None,
    )


def test_a_forgotten_scale_is_a_stranger_and_its_checks_stay(tmp_path: Path) -> None:
    book = DeviceBook(tmp_path)
    memory, shelf = StoredMemory(book), KnownScales(tmp_path)
    memory.remember(ONE, Remembered(mine=True, options=Options(bind_key=bytes(16))))
    CheckBook(tmp_path).add(a_check(device=book.hash(ONE)))
    checks = (tmp_path / "checks.jsonl").read_bytes()
    shelf.forget(book.hash(ONE))

    assert shelf.scales() == ()
    assert memory.recall(ONE) == Remembered()
    assert not memory.owns()
    assert (tmp_path / "checks.jsonl").read_bytes() == checks


def test_an_answer_about_a_scale_keeps_what_else_is_known_of_it(tmp_path: Path) -> None:
    book = DeviceBook(tmp_path)
    memory = StoredMemory(book)
    memory.remember(ONE, Remembered(mine=True, name="MI_SCALE"))
    memory.remember(ONE, Remembered(mine=True, name="MI_SCALE", profile="mi_v1"))
    assert memory.recall(ONE).name == "MI_SCALE"


def test_answers_that_cannot_be_read_are_refused_and_stay(tmp_path: Path) -> None:
    (tmp_path / "devices.json").write_bytes(b"{")
    shelf = KnownScales(tmp_path)
    for act in (shelf.scales, lambda: shelf.forget("0" * 64)):
        with pytest.raises(RefusedError):
            act()
    assert (tmp_path / "devices.json").read_bytes() == b"{"
