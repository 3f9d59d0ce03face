"""Canonical JSON (RFC 8785) and the digests made from it."""

import hashlib
import json
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

import rfc8785

if TYPE_CHECKING:
    from pydantic import BaseModel

_STRING: Final = re.compile(rb'"[^"\\]*+(?:\\.[^"\\]*+)*+"')
_UNUSUAL_NUMBER: Final = re.compile(rb"\.0(?![0-9])|[0-9][eE]|-0(?![0-9.])|(?<![0-9])0\.0000")
_BEYOND_BMP: Final = re.compile(rb"[\xf0-\xf4]")


def canonical(value: object) -> bytes:
    """RFC 8785 bytes of a JSON value. Raises rfc8785.CanonicalizationError for NaN, infinities, huge ints."""
    plain: Any = value
    return rfc8785.dumps(plain)


def canonical_model(model: "BaseModel") -> bytes:
    """RFC 8785 bytes of a model as it is written to disk."""
    return canonical(model.model_dump(mode="json"))


def sha256_hex(data: bytes) -> str:
    """SHA-256 as 64 lower-case hex digits."""
    return hashlib.sha256(data).hexdigest()


def digest_without(value: Mapping[str, object], path: str) -> str:
    """Digest of ``value`` with the member at the dotted ``path`` set to null. ``value`` is not changed.

    Raises KeyError where there is no such member.
    """
    return sha256_hex(canonical(_nulled(value, path.split("."))))


def _nulled(value: Mapping[str, object], steps: list[str]) -> dict[str, object]:
    inner = value[steps[0]]
    if len(steps) == 1:
        return {**value, steps[0]: None}
    if not isinstance(inner, Mapping):
        raise KeyError(".".join(steps))
    return {**value, steps[0]: _nulled(inner, steps[1:])}


def is_canonical(data: bytes, parsed: object) -> bool:
    """Whether ``data`` is exactly the canonical form of ``parsed``, the value strictjson read from it.

    The standard encoder gives the same bytes unless a number is written unusually or a character lies
    beyond the Basic Multilingual Plane (key order): only then the slow canonical encoder decides.
    """
    bare = _STRING.sub(b"", data)
    if _UNUSUAL_NUMBER.search(bare) or _BEYOND_BMP.search(data):
        return canonical(parsed) == data
    usual = json.dumps(parsed, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return usual.encode() == data
