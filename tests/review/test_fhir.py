"""FHIR R4 bundles: valid, whole, and silent about dates and names where they are to be."""

import json
from datetime import datetime
from typing import Any

import pytest
from fhir.resources.R4B.bundle import Bundle

from loadtrainer.core.log import SessionLog
from loadtrainer.review.fhir import bundle, fhir_files
from loadtrainer.review.fhir_parts import Scope
from loadtrainer.review.sampled import sampled
from support.exports import a_subject, planted_log
from support.store import a_log

NOW = datetime.fromisoformat("2031-01-02T15:16:17+01:00")


def made(*logs: SessionLog, deidentify: bool = False) -> dict[str, Any]:
    subject = a_subject(*(logs or (a_log(100),)))
    return bundle(subject, Scope(subject.names, deidentify, NOW))


def of_kind(found: dict[str, Any], kind: str) -> list[dict[str, Any]]:
    return [e["resource"] for e in found["entry"] if e["resource"]["resourceType"] == kind]


def said(found: dict[str, Any], name: str) -> dict[str, Any]:
    """The observation of this program's own code ``name``."""
    (one,) = [
        resource
        for resource in of_kind(found, "Observation")
        if any(coding["code"] == name for coding in resource["code"]["coding"])
    ]
    return one


@pytest.mark.parametrize("deidentify", [False, True])
@pytest.mark.parametrize("source", ["ble", "simulated", "replay"])
def test_fhir_resources_takes_every_bundle(deidentify: bool, source: Any) -> None:
    found = made(a_log(100, source=source), deidentify=deidentify)
    Bundle.model_validate(json.loads(json.dumps(found)))


def test_a_session_without_samples_and_one_of_a_stranger_are_valid_too() -> None:
    Bundle.model_validate(made(a_log(0)))
    Bundle.model_validate(made(planted_log(1), planted_log(2)))


def test_every_reference_leads_to_a_resource_of_the_bundle() -> None:
    found = made()
    there = [entry["fullUrl"] for entry in found["entry"]]
    assert len(there) == len(set(there))

    def references(value: Any) -> list[str]:
        if isinstance(value, dict):
            own = [value["reference"]] if "reference" in value else []
            return own + [r for inner in value.values() for r in references(inner)]
        return [r for inner in value for r in references(inner)] if isinstance(value, list) else []

    named = references(found)
    assert named
    assert set(named) <= set(there)


def test_the_bundle_says_plan_trace_time_in_band_pain_and_origin() -> None:
    log = a_log(100)
    found = made(log)
    (order,) = of_kind(found, "ServiceRequest")
    assert order["quantityRange"]["low"]["value"] == log.rules.low_kg
    assert order["occurrenceTiming"]["repeat"]["frequency"] == 2
    assert order["requester"]["display"] == "A. Physio, physiotherapist"
    grid = sampled(log.samples, log.rules.max_gap_s)
    assert grid is not None
    trace = said(found, "load-trace")["valueSampledData"]
    assert (trace["data"], trace["period"], trace["origin"]["code"]) == (grid.data, grid.period_ms, "kg")
    band = said(found, "time-in-band")
    assert band["valueQuantity"]["code"] == "%"
    assert band["valueQuantity"]["value"] == round(
        100 * log.summary.time_s.in_band / log.summary.time_s.elapsed, 4
    )
    pain = said(found, "pain-before")
    assert (pain["valueInteger"], pain["code"]["coding"][0]["code"]) == (2, "72514-3")
    (origin,) = of_kind(found, "Provenance")
    assert len(origin["target"]) == len(of_kind(found, "Observation"))
    assert origin["entity"][0]["what"]["identifier"]["value"] == log.integrity.sha256


def test_the_only_loinc_code_is_the_one_for_pain() -> None:
    text = json.dumps(made(planted_log(1)))
    assert text.count("http://loinc.org") == text.count('"72514-3"') == 2


def test_a_session_that_does_not_count_is_tagged_wherever_it_appears() -> None:
    found = made(a_log(100, source="simulated"))
    for resource in (*of_kind(found, "Observation"), *of_kind(found, "Provenance")):
        assert [tag["code"] for tag in resource["meta"]["tag"]] == ["simulated"]
        assert resource["meta"]["security"][0]["code"] == "HTEST"
    assert "meta" not in said(made(), "load-trace")


def test_a_de_identified_bundle_tells_the_day_by_number_and_nothing_else_of_time() -> None:
    found = made(planted_log(1), planted_log(3), deidentify=True)
    text = json.dumps(found)
    assert "effective" not in text
    assert "authoredOn" not in text
    assert found["timestamp"] == "2031-01-02T00:00:00Z"
    days = {resource["extension"][0]["valueInteger"] for resource in of_kind(found, "Observation")}
    assert days == {1, 3}


def test_a_patient_has_a_file_and_loinc_its_notice() -> None:
    files = {file.path: file.data for file in fhir_files([a_subject(a_log(20))], False, NOW)}
    assert set(files) == {"bundles/P-001.json", "NOTICE.txt"}
    assert b"Regenstrief" in files["NOTICE.txt"]
    assert json.loads(files["bundles/P-001.json"])["type"] == "collection"
