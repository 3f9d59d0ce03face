"""From bytes to a model: one line that says which file, where in it, and why."""

import json

import pytest

from loadtrainer.core.loading import load_model
from loadtrainer.core.log import SessionLog
from loadtrainer.core.prescription import Prescription
from loadtrainer.errors import RefusedError
from support.store import a_log, a_plan, edited

NEWER = "was written by a newer loadtrainer (version 2; this one reads up to 1)"
CASES = [
    ("version", lambda v: v.update(version=2), "version", NEWER),
    ("no version", lambda v: v.pop("version"), "version", "must be a whole number from 1"),
    ("version text", lambda v: v.update(version="1"), "version", "must be a whole number from 1"),
    ("version true", lambda v: v.update(version=True), "version", "must be a whole number from 1"),
    ("version zero", lambda v: v.update(version=0), "version", "must be a whole number from 1"),
    ("other format", lambda v: v.update(format="loadtrainer.session"), "format", "another kind of file"),
    ("no format", lambda v: v.pop("format"), "format", "another kind of file"),
    ("unknown field", lambda v: v.update(extra=1), "extra", "extra inputs are not permitted"),
    ("number as text", lambda v: v["stages"][0].update(target_kg="20"), "stages.0.target_kg", "valid number"),
    ("true as number", lambda v: v["stages"][0].update(target_kg=True), "stages.0.target_kg", "valid number"),
    ("missing field", lambda v: v["patient"].pop("side"), "patient.side", "field required"),
    ("rule", lambda v: v["limits"].update(ceiling_kg=21.0), "stages.0", "is above the ceiling"),
    ("two faults", lambda v: v.update(extra=1, title=""), "title", "(and 1 more)"),
]


@pytest.mark.parametrize(("change", "where", "why"), [c[1:] for c in CASES], ids=[c[0] for c in CASES])
def test_refusal_says_which_where_and_why(change: object, where: str, why: str) -> None:
    assert callable(change)
    with pytest.raises(RefusedError) as refused:
        load_model(Prescription, edited(a_plan(), change), "my.json")
    assert (refused.value.which, refused.value.where) == ("my.json", where)
    assert why in refused.value.why
    assert "\n" not in str(refused.value)


def test_a_sound_file_is_the_model() -> None:
    plan = a_plan()
    assert load_model(Prescription, json.dumps(plan.model_dump(mode="json")).encode(), "x") == plan


def test_a_part_of_a_newer_version_is_said_in_the_same_words() -> None:
    log = a_log().model_dump(mode="json")
    log["prescription"] |= {"version": 2, "schedule": "new"}
    with pytest.raises(RefusedError) as refused:
        load_model(SessionLog, json.dumps(log).encode(), "x")
    assert (refused.value.where, refused.value.why.startswith(NEWER)) == ("prescription.version", True)
    log["prescription"]["version"] = 0
    with pytest.raises(RefusedError, match="input should be 1"):
        load_model(SessionLog, json.dumps(log).encode(), "x")
