"""A protocol's numbers each have their origin; what has none is a proposal, or is missing."""

import json
from typing import Any

import pytest

from loadtrainer.core.loading import validate
from loadtrainer.core.protocol import ClinicalProtocol
from loadtrainer.errors import RefusedError
from loadtrainer.store.protocols import all_protocols, protocol_folder

IDS = [
    "badalx-week1",
    "generic-10lb",
    "oga-20-5",
    "opra-half-speed",
    "opra-standard",
    "radboud-slow",
    "radboud-standard",
    "relimb-lower",
    "slow-5kg-10min",
    "us-25lb-5lb",
]


def a_protocol() -> dict[str, Any]:
    value: dict[str, Any] = json.loads((protocol_folder() / "relimb-lower.json").read_text(encoding="utf-8"))
    return value


def test_the_ten_protocols_come_with_the_program_and_are_named_as_their_files() -> None:
    assert [protocol.id for protocol in all_protocols()] == IDS
    assert sorted(path.stem for path in protocol_folder().glob("*.json")) == IDS


@pytest.mark.parametrize("protocol", all_protocols(), ids=IDS)
def test_every_number_without_a_source_is_missing_and_at_most_proposed(protocol: ClinicalProtocol) -> None:
    for field, value in protocol.numbers().items():
        assert (value is None) == (protocol.certainty(field) is None)
        assert value is None or field not in protocol.proposed


def test_sourced_numbers_are_those_of_the_sources() -> None:
    by_id = {protocol.id: protocol for protocol in all_protocols()}
    oga = by_id["oga-20-5"].load
    assert (oga.start_kg, oga.step_kg, oga.step_every_days, oga.ceiling.kg) == (20.0, 5.0, 1, 50.0)
    assert by_id["radboud-standard"].load.start_kg is None
    assert by_id["radboud-standard"].pain.progress_below == 5
    assert by_id["us-25lb-5lb"].display_unit == "lb"
    assert by_id["opra-standard"].certainty("load.step_kg") == "recalled"


BROKEN = [
    ("number without a source", lambda p: p["load"].update(step_kg=5.0), "load.step_kg", "no source names"),
    (
        "source of nothing",
        lambda p: p["sources"][0]["fields"].append("load.step_kg"),
        "sources.0.fields",
        "is not a number",
    ),
    (
        "proposal beside a source",
        lambda p: p["proposed"].update({"load.start_kg": 4.0}),
        "proposed.load.start_kg",
        "already",
    ),
    (
        "proposal for nothing",
        lambda p: p["proposed"].update({"load.colour": 4.0}),
        "proposed.load.colour",
        "no such number",
    ),
    (
        "proposal out of range",
        lambda p: p["proposed"].update({"pain.stop_at": 11}),
        "proposed.pain.stop_at",
        "less than or equal to 10",
    ),
    ("confirmed", lambda p: p.update(confirmed=True), "confirmed", "not permitted"),
    ("id that is a path", lambda p: p.update(id="../x"), "id", "pattern"),
    ("no source at all", lambda p: p.update(sources=[]), "sources", "at least 1"),
    (
        "unsure certainty",
        lambda p: p["sources"][0].update(certainty="maybe"),
        "sources.0.certainty",
        "'read'",
    ),
]


@pytest.mark.parametrize(("change", "where", "why"), [c[1:] for c in BROKEN], ids=[c[0] for c in BROKEN])
def test_a_broken_protocol_is_refused(change: Any, where: str, why: str) -> None:
    value = a_protocol()
    change(value)
    with pytest.raises(RefusedError) as refused:
        validate(ClinicalProtocol, value, "p.json")
    assert refused.value.where == where
    assert why in refused.value.why
