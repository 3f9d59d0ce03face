"""What no program of ours would write is refused, with where it stands and why."""

import json
import sys
import time
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loadtrainer.core.strictjson import parse
from loadtrainer.errors import RefusedError

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
NUMBER = st.integers(-(2**53) + 1, 2**53 - 1) | st.floats(allow_nan=False, allow_infinity=False)
VALUE = st.recursive(
    st.none() | st.booleans() | NUMBER | TEXT,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXT, inner, max_size=4),
    max_leaves=12,
)


@given(st.dictionaries(TEXT, VALUE, max_size=5), st.booleans())
def test_what_is_sound_is_read_as_the_standard_library_reads_it(
    value: dict[str, object], ascii_only: bool
) -> None:
    data = json.dumps(value, ensure_ascii=ascii_only).encode()
    assert parse(data, "x") == value


# Python 3.13 and newer point at the comma, older ones at what follows it.
COMMA = "line 1, column 7" if sys.version_info >= (3, 13) else "line 1, column 8"

REFUSED = [
    (b"", "size", "empty"),
    (b" \n", "size", "empty"),
    (b"[1]", "line 1, column 1", "one JSON object"),
    (b'"x"', "line 1, column 1", "one JSON object"),
    (b'\xef\xbb\xbf{"a":1}', "first bytes", "byte-order mark"),
    ('{"a":1}'.encode("utf-16"), "first bytes", "byte-order mark"),
    (b'{"a":"\xff"}', "byte 6", "not UTF-8"),
    (b'{"a":"\xed\xa0\x80"}', "byte 6", "not UTF-8"),
    (b'{\n "a": NaN}', "line 2, column 7", "NaN is not a number"),
    (b'{"b":"NaN","a":-Infinity}', "line 1, column 16", "-Infinity is not a number"),
    (b'{"a":\n\n1e999}', "line 3, column 1", "too large"),
    (b'{"a":-1e999}', "line 1, column 6", "too large"),
    (b'{"a":9007199254740993}', "line 1, column 6", "too large to be kept exactly"),
    (b'{"a":' + b"9" * 5000 + b"}", "line 1, column 6", "too large to be kept exactly"),
    (b'{"a":1,"b":{"side":1,"side":1}}', '"side"', "stands twice"),
    (b'{"a":1,}', COMMA, "not JSON"),
    (b'{"a":1}}', "line 1, column 8", "not JSON"),
    (b"{'a':1}", "line 1, column 2", "not JSON"),
    (b'{"a":01}', "line 1, column 7", "not JSON"),
    (b'{"a":"\x01"}', "line 1, column 7", "not JSON"),
    (b'{"a":{"b":["\\ud800"]}}', "a.b.0", "half of a character"),
    (b'{"\\udc00":1}', "", "half of a character"),
    (b'{"a":' + b"[" * 300_000, "line 1, column 37", "deeper than 32"),
    (b'{"a":' + b"[" * 40 + b"]" * 40 + b"}", "line 1, column 37", "deeper than 32"),
]


@pytest.mark.parametrize(("data", "where", "why"), REFUSED, ids=[repr(case[0][:24]) for case in REFUSED])
def test_refusal_says_which_where_and_why(data: bytes, where: str, why: str) -> None:
    with pytest.raises(RefusedError) as refused:
        parse(data, "plan.json", cap=400_000)
    assert refused.value.which == "plan.json"
    assert refused.value.where == where
    assert why in refused.value.why
    assert "\n" not in str(refused.value)


def test_thirty_two_levels_are_allowed_and_brackets_in_text_are_no_levels() -> None:
    deep = b'{"a":' + b"[" * 31 + b"]" * 31 + b',"b":"' + b"[{" * 100 + b'\\"[["}'
    assert parse(deep, "x")["b"] == "[{" * 100 + '"[['


def test_size_is_refused_before_anything_is_read() -> None:
    with pytest.raises(RefusedError, match=r"x: size: is larger than 256 KB"):
        parse(b"{" * (256 * 1024 + 1), "x")


def test_a_whole_pair_of_surrogates_is_one_character() -> None:
    assert parse(b'{"a":"\\ud83d\\ude00"}', "x") == {"a": "\U0001f600"}


@pytest.mark.parametrize("piece", [b'"\\"', b'["', b"[]{}", b'\\"', b'"', b'{"a":'], ids=repr)
def test_hostile_repetition_is_refused_quickly(piece: bytes) -> None:
    data = b'{"a":' + piece * (250_000 // len(piece))
    start_s = time.perf_counter()
    with pytest.raises(RefusedError):
        parse(data, "x")
    assert time.perf_counter() - start_s < 2.0


@given(
    st.binary(max_size=60)
    | st.text(alphabet='{}[]",:0123456789eE+-.\\udNaIfty \n', max_size=40).map(str.encode)
)
def test_any_bytes_give_an_object_or_one_refusal(data: bytes) -> None:
    with suppress(RefusedError):
        assert isinstance(parse(data, "x"), dict)
