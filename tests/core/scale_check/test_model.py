"""The result as it crosses the disk: strict, whole, and the same when it comes back."""

import json
from typing import Any

import pytest

from loadtrainer.core.canonical import canonical_model
from loadtrainer.core.loading import load_model
from loadtrainer.core.scale_check.model import ScaleCheck
from loadtrainer.errors import RefusedError
from support.checks import Hand as Checked
from support.checks import a_check


def test_a_check_comes_back_as_it_was_written() -> None:
    for check in (a_check(), Checked().zeroed().result, Checked().loaded().result):
        assert load_model(ScaleCheck, canonical_model(check), "checks") == check


@pytest.mark.parametrize(
    "changes",
    [
        {"version": 2},
        {"format": "loadtrainer.session"},
        {"verdict": "fine"},
        {"uncertainty_kg": -0.1},
        {"uncertainty_kg": "0.1"},
        {"link": {"time_s": 20.0}},
        {"at": "yesterday"},
        {"extra": 1},
    ],
)
def test_anything_else_is_refused(changes: dict[str, Any]) -> None:
    data = a_check().model_dump(mode="json") | changes

    with pytest.raises(RefusedError):
        load_model(ScaleCheck, json.dumps(data).encode(), "checks")
