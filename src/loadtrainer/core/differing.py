"""Where two nested values differ: by path, with both values."""

from collections.abc import Iterator
from math import isclose
from typing import NamedTuple

LONGEST = 60
"""Of a value in words; a note of the patient may be longer."""


class Odd(NamedTuple):
    """One difference: its dotted path, and both values in words."""

    where: str
    stored: str
    other: str


def differing(where: str, stored: object, other: object, tolerance: float = 0.0) -> Iterator[Odd]:
    """Every place at which ``stored`` and ``other`` differ, first to last; None = it is not there.

    ``where``: path of the values themselves. ``tolerance``: by how much numbers may differ.
    """
    if isinstance(stored, dict) and isinstance(other, dict):
        for key in [*stored, *(key for key in other if key not in stored)]:
            yield from differing(
                f"{where}.{key}" if where else key, stored.get(key), other.get(key), tolerance
            )
    elif isinstance(stored, list) and isinstance(other, list):
        if len(stored) != len(other):
            yield Odd(where, f"{len(stored)} entries", f"{len(other)} entries")
        for i, (a, b) in enumerate(zip(stored, other, strict=False)):
            yield from differing(f"{where}.{i}", a, b, tolerance)
    elif isinstance(stored, float) and isinstance(other, float):
        if not isclose(stored, other, abs_tol=tolerance, rel_tol=1e-9 if tolerance else 0.0):
            yield Odd(where, str(stored), str(other))
    elif stored != other:
        yield Odd(where, _words(stored), _words(other))


def _words(value: object) -> str:
    text = str(value)
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"
