"""The samples of a log, read straight from its canonical bytes: nine tenths of a long file are their numbers.

Only what needs no second thought is taken: columns in the canonical order, of numbers in their only canonical
form with at most nine digits before and four after the point, so that the shortest form of each is itself.
Anything else is left to the strict reader, which says what is wrong.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, TypeVar

from loadtrainer.core.log import Samples

_START: Final = b'"samples":{"flags":['
_KG: Final = b'],"kg":['
_T_S: Final = b'],"t_s":['
_END: Final = b"]}"
EMPTY: Final[dict[str, list[float]]] = {"flags": [], "kg": [], "t_s": []}
"""What stands for the samples in the rest."""
_NUMBER: Final = r"(?:-?[1-9][0-9]{0,8}(?:\.[0-9]{0,3}[1-9])?|-?0\.[0-9]{0,3}[1-9]|0)"
_ONE: Final = re.compile(_NUMBER)
_MANY: Final = re.compile(rf"{_NUMBER}(?:,{_NUMBER})*+")
_FLAGS: Final = re.compile(r"0|[1-9][0-9]{0,5}")


@dataclass(frozen=True, slots=True)
class Cut:
    """``rest``: the bytes of the log with empty columns; ``samples``: what stood in them."""

    rest: bytes
    samples: Samples


def cut_samples(data: bytes) -> Cut | None:
    """The samples and the rest; None = the strict reader has to look."""
    start = data.find(_START)
    if start < 0 or data.find(_START, start + 1) >= 0:
        return None
    flags_at = start + len(_START)
    kg_at = data.find(_KG, flags_at)
    t_at = data.find(_T_S, kg_at)
    end = data.find(_END, t_at)
    if min(kg_at, t_at, end) < 0:
        return None
    flags = _often(data[flags_at:kg_at], _FLAGS, int)
    kgs = _often(data[kg_at + len(_KG) : t_at], _ONE, float)
    times_s = _rarely(data[t_at + len(_T_S) : end])
    if flags is None or kgs is None or times_s is None or not len(flags) == len(kgs) == len(times_s):
        return None
    rest = data[:flags_at] + _KG + _T_S + data[end:]
    return Cut(rest, Samples.model_construct(t_s=times_s, kg=kgs, flags=flags))


N = TypeVar("N", int, float)


def _often(column: bytes, form: re.Pattern[str], number: Callable[[str], N]) -> list[N] | None:
    """A column whose numbers come back often: each different one is looked at once. None = bad form."""
    if not column:
        return []
    tokens = column.decode("latin-1").split(",")
    known = set(tokens)
    if not all(form.fullmatch(token) for token in known):
        return None
    values = {token: number(token) for token in known}
    return [values[token] for token in tokens]


def _rarely(column: bytes) -> list[float] | None:
    """A column whose numbers are all different. None = bad form."""
    if not column:
        return []
    text = column.decode("latin-1")
    return list(map(float, text.split(","))) if _MANY.fullmatch(text) else None
