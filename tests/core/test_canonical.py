"""RFC 8785 bytes, their digests, and the quick check that bytes are canonical."""

import hashlib
import json

import pytest
import rfc8785
from hypothesis import example, given
from hypothesis import strategies as st

from loadtrainer.core.canonical import canonical, digest_without, is_canonical

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=6)
NUMBER = st.integers(-(2**53) + 1, 2**53 - 1) | st.floats(-(2.0**53) + 1, 2.0**53 - 1)
VALUE = st.recursive(
    st.none() | st.booleans() | NUMBER | TEXT,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXT, inner, max_size=4),
    max_leaves=10,
)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ({"b": 1.0, "a": 2}, '{"a":2,"b":1}'),
        ([1e21, 1e20, 1e-6, 1e-7, -0.0], "[1e+21,100000000000000000000,0.000001,1e-7,0]"),
        (['€\n\x0f"\\/'], '["€\\n\\u000f\\"\\\\/"]'),
    ],
)
def test_numbers_keys_and_text_are_written_as_the_standard_says(value: object, text: str) -> None:
    assert canonical(value) == text.encode()


@given(VALUE)
@example({"\U0001f600": 1, "\ufb33": 2})
@example([5.0, 1e-7, 1e15, -0.0])
@example([1e-6, -0.00001, 0.0000999, 0.0001, 10.00001])
def test_canonical_bytes_are_known_and_others_are_not(value: object) -> None:
    data = canonical(value)
    assert is_canonical(data, json.loads(data))
    for other in (data + b" ", b" " + data, json.dumps(value, indent=1).encode()):
        assert is_canonical(other, value) == (other == data)


@pytest.mark.parametrize(
    "data",
    [
        b'{"a":5.0}',
        b'{"a":1E5}',
        b'{"a":1e5}',
        b'{"a":-0}',
        b'{"a":-0.0}',
        b'{"a":0.10}',
        b'{"b":1,"a":1}',
        b'{"a":"\\u0041"}',
        b'{"a":"\\/"}',
        b'{"a": 1}',
        b'{"a":1}\n',
    ],
)
def test_another_way_to_write_the_same_is_not_canonical(data: bytes) -> None:
    assert not is_canonical(data, json.loads(data))


def test_digest_is_of_the_object_with_one_member_null() -> None:
    value = {"x": 1, "integrity": {"sha256": "abc", "previous": None}}
    expected = hashlib.sha256(rfc8785.dumps({"x": 1, "integrity": {"sha256": None, "previous": None}}))
    assert digest_without(value, "integrity.sha256") == expected.hexdigest()
    assert value["integrity"] == {"sha256": "abc", "previous": None}
    with pytest.raises(KeyError):
        digest_without(value, "integrity.other.deeper")
