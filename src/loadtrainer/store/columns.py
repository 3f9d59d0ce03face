"""The samples of a log, read straight from its canonical bytes: nine tenths of a long file are their numbers.

Only what needs no second thought is taken: columns in the canonical order, of numbers without exponent in
their only canonical form, with at most nine digits before the point and nine after it.
Anything else is left to the strict reader, which says what is wrong.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, NamedTuple, TypeVar

from pydantic_core import from_json, to_json

from loadtrainer.core.log import Samples

_START: Final = b'"samples":{"flags":['
_KG: Final = b'],"kg":['
_T_S: Final = b'],"t_s":['
_END: Final = b"]}"
_AFTER: Final = b']},"scale":'
EMPTY: Final[dict[str, list[float]]] = {"flags": [], "kg": [], "t_s": []}
"""What stands for the samples in the rest."""
_NUMBER: Final = r"(?:-?[1-9][0-9]{0,8}(?:\.[0-9]{0,3}[1-9])?|-?0\.[0-9]{0,3}[1-9]|0)"
_ONE: Final = re.compile(_NUMBER)
_ZEROS: Final = bytes.maketrans(b"123456789", b"000000000")
_TEN: Final = b"0" * 10
_FLAGS: Final = re.compile(r"0|[1-9][0-9]{0,5}")


class _Places(NamedTuple):
    """Where the columns begin and end in the bytes of a log."""

    flags: slice
    kg: slice
    t_s: slice


def _places(data: bytes) -> _Places | None:
    """None = not the columns of a canonical log, or there might be two of them."""
    start = data.find(_START)
    if start < 0 or data.find(_START, start + 1) >= 0:
        return None
    flags_at = start + len(_START)
    kg_at = data.find(_KG, flags_at)
    t_at = data.find(_T_S, kg_at)
    end = data.find(_END, t_at)
    if min(kg_at, t_at, end) < 0:
        return None
    return _Places(slice(flags_at, kg_at), slice(kg_at + len(_KG), t_at), slice(t_at + len(_T_S), end))


def without_samples(head: bytes, tail: bytes) -> bytes | None:
    """A log with empty columns, from its beginning and its end. ``tail`` empty: ``head`` is all of it.

    None = its samples do not begin in the one and end in the other. Nothing else is looked at.
    """
    start = head.find(_START)
    end = tail.find(_AFTER) if tail else head.find(_AFTER, max(start, 0))
    if min(start, end) < 0:
        return None
    return head[: start + len(_START)] + _KG + _T_S + (tail or head)[end:]


def _emptied(data: bytes, places: _Places) -> bytes:
    return data[: places.flags.start] + _KG + _T_S + data[places.t_s.stop :]


@dataclass(frozen=True, slots=True)
class Cut:
    """``rest``: the bytes of the log with empty columns; ``samples``: what stood in them."""

    rest: bytes
    samples: Samples


def cut_samples(data: bytes) -> Cut | None:
    """The samples and the rest; None = the strict reader has to look."""
    places = _places(data)
    if places is None:
        return None
    flags = _often(data[places.flags], _FLAGS, int)
    kgs = _often(data[places.kg], _ONE, float)
    times_s = _rarely(data[places.t_s])
    if flags is None or kgs is None or times_s is None or not len(flags) == len(kgs) == len(times_s):
        return None
    return Cut(_emptied(data, places), Samples.model_construct(t_s=times_s, kg=kgs, flags=flags))


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
    """A column whose numbers are all different. None = bad form.

    The numbers are in their shortest form if writing them again gives the same bytes.
    """
    if not column:
        return []
    digits = column.translate(_ZEROS)
    if digits.translate(None, b"0-.,") or _TEN in digits or b".0," in column or column.endswith(b".0"):
        return None
    text = b"[" + column + b"]"
    try:
        values = from_json(text, allow_inf_nan=False)
    except ValueError:
        return None
    return list(map(float, values)) if to_json(values) == text else None
