"""The book of scale checks: dated, chained, and only of the very scale."""

from pathlib import Path

from loadtrainer.store.checks import CHECKS_NAME, CheckBook
from support.checks import a_check

OTHER = "e" * 64


def test_the_latest_check_of_a_scale_is_the_last_that_was_added(tmp_path: Path) -> None:
    book = CheckBook(tmp_path)
    book.add(a_check(uncertainty_kg=0.1))
    book.add(a_check(uncertainty_kg=0.2))
    book.add(a_check(uncertainty_kg=0.3, device=OTHER))

    latest = book.latest(a_check().device, "ble")

    assert latest is not None
    assert latest.uncertainty_kg == 0.2


def test_a_scale_nobody_checked_has_none(tmp_path: Path) -> None:
    book = CheckBook(tmp_path)
    assert book.latest(OTHER, "ble") is None

    book.add(a_check())
    assert book.latest(OTHER, "ble") is None


def test_a_simulated_check_never_vouches_for_a_real_scale(tmp_path: Path) -> None:
    book = CheckBook(tmp_path)
    book.add(a_check(source="simulated"))

    assert book.latest(a_check().device, "ble") is None
    assert book.latest(a_check().device, "simulated") is not None


def test_each_line_follows_from_the_one_before(tmp_path: Path) -> None:
    book = CheckBook(tmp_path)
    first, second = book.add(a_check()), book.add(a_check())

    assert first.previous is None
    assert second.previous is not None
    assert book.read().problems == ()


def test_a_changed_line_is_found_and_the_rest_is_kept(tmp_path: Path) -> None:
    book = CheckBook(tmp_path)
    for _ in range(3):
        book.add(a_check())
    path = tmp_path / CHECKS_NAME
    path.write_bytes(path.read_bytes().replace(b'"uncertainty_kg":0.28', b'"uncertainty_kg":0.18', 1))

    read = book.read()

    assert len(read.lines) == 3
    assert len(read.problems) == 1
