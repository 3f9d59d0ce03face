"""The table of scales is sound, and its mistakes would be found."""

from dataclasses import replace

import pytest

from loadtrainer.scales.audit import problems
from loadtrainer.scales.base import Claim, Profile, uuid128
from loadtrainer.scales.registry import PROFILES, by_key, named, of_format
from support.vectors import profile

QN = profile("qn")


def test_the_table_is_sound() -> None:
    assert problems(PROFILES) == ()


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        (replace(QN, label=""), "a label and at least one model are needed"),
        (replace(QN, models=()), "a label and at least one model are needed"),
        (replace(QN, claim=Claim()), "nothing is claimed"),
        (replace(QN, claim=Claim(names=("QN-Scale",))), "the name 'QN-Scale' is empty or not in lower case"),
        (replace(QN, claim=Claim(names=("",))), "the name '' is empty or not in lower case"),
        (replace(QN, claim=Claim(services=frozenset({"fff0"}))), "'fff0' is not a full lower-case UUID"),
        (replace(QN, notify=(uuid128(0xFFF1).upper(),)), "is not a full lower-case UUID"),
        (replace(QN, notify=()), "a scale that is connected to needs something to subscribe to"),
        (replace(QN, signature=None), "without a signature its first frame cannot decide a shared service"),
        (replace(profile("mi_v1"), notify=QN.notify), "a scale that is only listened to has nothing to"),
        (replace(profile("mi_v1"), claim=Claim(names=("mi",))), "without a checked payload proves nothing"),
        (replace(QN, live=False), "a scale that is not live has no live rate"),
        (replace(QN, capacity_kg=0.0), "capacity_kg is not above 0"),
        (replace(QN, nominal_hz=-1.0), "nominal_hz is not above 0"),
        (replace(QN, resolution_kg=0.0), "resolution_kg is not above 0"),
        (replace(QN, hangs_up_s=0.0), "hangs_up_s is not above 0"),
    ],
)
def test_a_wrong_row_is_named(wrong: Profile, said: str) -> None:
    assert any(said in problem and problem.startswith(wrong.key) for problem in problems((wrong,)))


def test_a_key_used_twice_is_named() -> None:
    assert problems((QN, QN)) == ("qn: the key is used 2 times",)


def test_names_that_can_never_be_told_apart_are_named() -> None:
    other = replace(QN, key="other", claim=Claim(names=("qn",)))
    assert any("'qn-scale' also belongs to other" in problem for problem in problems((QN, other)))


def test_rows_are_found_by_key_and_by_wire_format() -> None:
    assert by_key("qn") is QN
    assert by_key("nothing") is None
    assert [row.key for row in of_format("sig_weight")] == ["sig_weight", "sig_weight_wbe28"]
    assert of_format("nothing") == ()


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("etekcity_a5", "etekcity_esf551"),
        ("etekcity_a591s", "etekcity_a591s"),
        ("sig_weight", "sig_weight"),
        ("sig_weight_wbe28", "sig_weight_wbe28"),
        ("tindeq", "tindeq_progressor"),
    ],
)
def test_a_wire_format_stands_for_its_usual_row(name: str, key: str) -> None:
    assert named(name) is profile(key)


def test_an_unknown_name_is_none() -> None:
    assert named("nothing") is None


def test_no_row_says_a_final_value_is_live() -> None:
    final_only = {
        "etekcity_fit8s",
        "medisana",
        "mi_encrypted",
        "sig_body_composition",
        "sig_weight",
        "trisa",
    }
    assert {row.wire_format for row in PROFILES if not row.live} == final_only
    assert {row.wire_format for row in PROFILES if row.live}.isdisjoint(final_only)
