"""Strict JSON: what no program of ours would write is refused, with where it stands and why.

One object, UTF-8 without a byte-order mark, at most ``cap`` bytes and 32 levels; no duplicate keys, NaN,
infinities, numbers beyond the doubles, integers beyond 2^53 - 1, or halves of surrogate pairs.
"""

import json
import math
import re
from typing import Final, NoReturn

from loadtrainer.errors import RefusedError

MAX_DEPTH: Final = 32
PLAN_CAP: Final = 256 * 1024
"""Bytes a protocol or a prescription may have (docs/files.md)."""
LOG_CAP: Final = 64 * 1024 * 1024
"""Bytes a session log may have (docs/files.md)."""
_MAX_INT: Final = 2**53 - 1
_MAX_DIGITS: Final = 16

# A string (also one that never ends, so that the search stays linear), a bracket, or a bare token.
_TOKEN: Final = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+(?:"|\\?\Z)|[\[\]{}]|[^\s\[\]{}",:]++', re.DOTALL)
_STRING: Final = re.compile(rb'"[^"\\]*+(?:\\.[^"\\]*+)*+(?:"|\\?\Z)', re.DOTALL)
_SURROGATE: Final = re.compile(rb"\\u[dD][89a-fA-F]")
_OTHERS: Final = bytes(set(range(256)) - set(b"[]{}"))


class _TokenError(Exception):
    """A token was refused; where it stands is looked for afterwards."""

    def __init__(self, token: str, why: str) -> None:
        self.token, self.why = token, why


class _DuplicateError(Exception):
    """A key stands twice in one object."""


def parse(data: bytes, which: str, cap: int = PLAN_CAP, depth: int = MAX_DEPTH) -> dict[str, object]:
    """The object in ``data``. ``which`` names the file in errors. Raises RefusedError."""
    text = _decode(data, which, cap)
    if _too_deep(data, depth):
        _refuse_depth(text, which, depth)
    value = _loads(text, which)
    if not isinstance(value, dict):
        raise RefusedError(which, "line 1, column 1", "must be one JSON object")
    if _SURROGATE.search(data):
        _refuse_surrogates(value, which, "")
    return value


def _decode(data: bytes, which: str, cap: int) -> str:
    if len(data) > cap:
        raise RefusedError(which, "size", f"is larger than {cap // 1024} KB; no such file is this large")
    if data.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")):
        raise RefusedError(which, "first bytes", "starts with a byte-order mark; save it as plain UTF-8")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise RefusedError(which, f"byte {error.start}", "is not UTF-8 text") from None
    if not text.strip():
        raise RefusedError(which, "size", "is empty")
    return text


def _loads(text: str, which: str) -> object:
    try:
        return json.loads(
            text,
            object_pairs_hook=_pairs,
            parse_int=_integer,
            parse_float=_double,
            parse_constant=_constant,
        )
    except _DuplicateError as error:
        raise RefusedError(
            which, f'"{error}"', "stands twice in one object; which one counts is unclear"
        ) from None
    except _TokenError as error:
        raise RefusedError(which, _where_token(text, error.token), error.why) from None
    except json.JSONDecodeError as error:
        where = f"line {error.lineno}, column {error.colno}"
        raise RefusedError(which, where, f"is not JSON ({error.msg})") from None


def _pairs(pairs: list[tuple[str, object]]) -> dict[str, object]:
    value = dict(pairs)
    if len(value) != len(pairs):
        seen: set[str] = set()
        for key, _ in pairs:
            if key in seen:
                raise _DuplicateError(key[:80].encode("utf-8", "replace").decode())
            seen.add(key)
    return value


def _integer(token: str) -> int:
    if len(token.lstrip("-")) > _MAX_DIGITS or abs(int(token)) > _MAX_INT:
        raise _TokenError(token, "is an integer too large to be kept exactly")
    return int(token)


def _double(token: str) -> float:
    value = float(token)
    if math.isinf(value):
        raise _TokenError(token, "is a number too large to be kept")
    return value


def _constant(token: str) -> NoReturn:
    raise _TokenError(token, f"{token} is not a number")


def _place(text: str, at: int) -> str:
    return f"line {text.count(chr(10), 0, at) + 1}, column {at - text.rfind(chr(10), 0, at)}"


def _where_token(text: str, token: str) -> str:
    for found in _TOKEN.finditer(text):
        if found.group() == token:
            return _place(text, found.start())
    return ""


def _too_deep(data: bytes, depth: int) -> bool:
    """Whether brackets are left after ``depth`` layers of innermost pairs were taken away."""
    rest = _STRING.sub(b"", data).translate(None, _OTHERS)
    for _ in range(depth):
        if not rest:
            return False
        rest = rest.replace(b"[]", b"").replace(b"{}", b"")
    return bool(rest)


def _refuse_depth(text: str, which: str, depth: int) -> None:
    """Refuse where it nests too deep; brackets that merely do not match are left to the JSON parser."""
    level = 0
    for found in _TOKEN.finditer(text):
        token = found.group()
        level += (token in "[{") - (token in "]}")
        if level > depth:
            raise RefusedError(which, _place(text, found.start()), f"nests deeper than {depth} levels")


def _refuse_surrogates(value: object, which: str, where: str) -> None:
    if isinstance(value, dict):
        for key, inner in value.items():
            _refuse_surrogates(key, which, where)
            _refuse_surrogates(inner, which, f"{where}.{key}" if where else key)
    elif isinstance(value, list):
        for i, inner in enumerate(value):
            _refuse_surrogates(inner, which, f"{where}.{i}")
    elif isinstance(value, str):
        try:
            value.encode("utf-8")
        except UnicodeEncodeError:
            raise RefusedError(which, where, "holds half of a character (a lone surrogate)") from None
