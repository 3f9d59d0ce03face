"""A confirmed plan as the bytes of a QR code: whole, or refused in words."""

import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loadtrainer.core.canonical import canonical_model
from loadtrainer.core.strictjson import PLAN_CAP
from loadtrainer.errors import RefusedError
from loadtrainer.store.plan_code import MOST_BYTES, matrix, pack, unpack
from support.backend import a_prescription
from support.plans import a_confirmed


def wrapped(data: bytes) -> bytes:
    return b"LTP1" + zlib.compress(data)


def test_a_plan_comes_back_as_it_was_confirmed() -> None:
    plan = a_confirmed()
    assert unpack(pack(plan), "code.png") == plan


def test_the_largest_plan_of_the_contract_fits_one_code() -> None:
    first = a_prescription().stages[0]
    stages = [
        first.model_copy(
            update={"target_kg": round(1 + i * 0.387, 3), "tolerance_kg": round(0.1 + i * 0.00387, 3)}
        )
        for i in range(100)
    ]
    long_words = "".join(chr(0x61 + (i * i + i // 7) % 26) for i in range(200))
    plan = a_confirmed(stages=stages, contact=long_words, title=long_words[::-1])
    assert len(pack(plan)) <= MOST_BYTES
    assert 21 <= len(matrix(plan)) <= 177


def test_a_usual_plan_makes_a_code_a_phone_can_read() -> None:
    rows = matrix(a_confirmed())
    assert len(rows) <= 97
    assert all(len(row) == len(rows) for row in rows)


def test_only_a_confirmed_and_unaltered_plan_has_a_code() -> None:
    plan = a_confirmed()
    with pytest.raises(RefusedError, match="Only a confirmed plan"):
        pack(plan.model_copy(update={"confirmed": None}))
    with pytest.raises(RefusedError, match="changed after its confirmation"):
        pack(plan.model_copy(update={"contact": "another phone"}))


UNCONFIRMED = a_prescription().model_copy(update={"confirmed": None})


def altered() -> bytes:
    return wrapped(canonical_model(a_confirmed()).replace(b'"target_kg":20', b'"target_kg":30'))


REFUSED = [
    ("empty", b"", "is no plan"),
    ("another code", b"https://example.org", "is no plan"),
    ("a later version", b"LTP2" + zlib.compress(b"{}"), "newer"),
    ("no stream", b"LTP1", "damaged"),
    ("half a stream", pack(a_confirmed())[:-9], "damaged"),
    ("more behind it", pack(a_confirmed()) + b"x", "damaged"),
    ("garbage", b"LTP1" + bytes(range(200)), "damaged"),
    ("too much inside", wrapped(b" " * (PLAN_CAP + 1)), "damaged"),
    ("a bomb", wrapped(b"0" * 50_000_000), "damaged"),
    ("another kind of file", wrapped(b'{"format":"loadtrainer.protocol"}'), "another kind of file"),
    (
        "not confirmed",
        wrapped(canonical_model(a_prescription().model_copy(update={"confirmed": None}))),
        "Only",
    ),
    ("altered", altered(), "ceiling|changed after"),
]


@pytest.mark.parametrize(("data", "why"), [r[1:] for r in REFUSED], ids=[r[0] for r in REFUSED])
def test_any_other_code_is_refused_in_words(data: bytes, why: str) -> None:
    with pytest.raises(RefusedError, match=why) as refused:
        unpack(data, "photo.jpg")
    assert refused.value.which == "photo.jpg"


@given(st.binary(max_size=300), st.booleans(), st.booleans())
def test_no_bytes_do_more_than_be_refused(data: bytes, marked: bool, deflated: bool) -> None:
    body = zlib.compress(data) if deflated else data
    with pytest.raises(RefusedError):
        unpack((b"LTP1" if marked else b"") + body, "photo.jpg")
