"""FHIR R4 bundles: valid, whole, and silent about dates and names where they are to be."""

import json
import re
from datetime import datetime
from typing import Any

import pytest
from fhir.resources.R4B.bundle import Bundle
from hypothesis import given
from hypothesis import strategies as st

from loadtrainer import __version__
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


@given(st.text(min_size=1), st.text(), st.text(min_size=1))
def test_no_words_of_anybody_make_a_bundle_invalid(name: str, label: str, by: str) -> None:
    log = a_log(5)
    confirmed = log.prescription.confirmed
    assert confirmed is not None
    plan = log.prescription.model_copy(update={"confirmed": confirmed.model_copy(update={"by": by})})
    scale = log.scale.model_copy(update={"label": label})
    subject = a_subject(log.model_copy(update={"prescription": plan, "scale": scale}), name=name)

    def texts(value: Any) -> list[str]:
        if isinstance(value, str):
            return [value]
        inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
        return [text for one in inner for text in texts(one)]

    for text in texts(bundle(subject, Scope(subject.names, False, NOW))):
        assert re.fullmatch(r"[ \r\n\t\S]+", text)
        assert not re.search(r"[\x00-\x08\x0b\x0c\x0e-\x1f]", text)


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
    assert "timestamp" not in found
    assert found["meta"]["tag"][0]["code"] == "de-identified"
    assert {origin["recorded"] for origin in of_kind(found, "Provenance")} == {"2031-01-01T00:00:00Z"}
    assert set(re.findall(r"\b\d{4}-\d\d-\d\d", text)) == {"2031-01-01"}
    days = {resource["extension"][0]["valueInteger"] for resource in of_kind(found, "Observation")}
    assert days == {1, 3}


def components(found: dict[str, Any]) -> dict[str, Any]:
    """What the time in band says besides, by its codes."""
    return {
        part["code"]["coding"][0]["code"]: next(
            value for key, value in part.items() if key.startswith("value")
        )
        for part in said(found, "time-in-band")["component"]
    }


def test_the_time_in_band_comes_with_how_the_session_ended_and_what_was_asked_for() -> None:
    log = a_log(100)
    told = components(made(log))
    assert told["within-pct"]["value"] == log.summary.share_pct.within
    assert (told["bouts-done"], told["bouts"]) == (0, log.prescription.stages[0].bouts)
    assert told["ended"]["coding"][0]["code"] == "stopped"
    units = {part["code"] for part in told.values() if isinstance(part, dict) and "unit" in part}
    assert units == {"s", "%", "kg", "kg.s"}


def test_the_trace_says_how_far_its_times_can_be_off() -> None:
    trace = said(made(), "load-trace")
    (note,) = trace["note"]
    assert f"up to {trace['valueSampledData']['period']} ms early" in note["text"]


@pytest.mark.parametrize(("ended", "status"), [("stopped", "final"), ("recovered", "preliminary")])
def test_a_recovered_session_is_preliminary_and_a_stopped_one_is_not(ended: Any, status: str) -> None:
    found = made(a_log(100).model_copy(update={"ended": ended}))
    assert {one["status"] for one in of_kind(found, "Observation")} == {status}


def test_an_altered_plan_is_a_proposal_of_nobody() -> None:
    log = a_log(100)
    plan = log.prescription.model_copy(update={"title": "changed afterwards"})
    (order,) = of_kind(made(log.model_copy(update={"prescription": plan})), "ServiceRequest")
    assert order["intent"] == "proposal"
    assert "Not what a clinician confirmed" in order["note"][0]["text"]
    assert not {"requester", "authoredOn"} & set(order)


def test_only_the_plan_of_the_latest_session_is_active_and_only_while_it_is_valid() -> None:
    early = a_log(100)
    later = planted_log(3)
    subject = a_subject(early, later)
    assert subject.sessions[-1].id == later.id

    def statuses(at: str) -> list[str]:
        scope = Scope(subject.names, False, datetime.fromisoformat(at))
        return [order["status"] for order in of_kind(bundle(subject, scope), "ServiceRequest")]

    assert statuses("2026-11-25T10:00:00+01:00") == ["completed", "active"]
    assert statuses("2031-01-02T15:16:17+01:00") == ["completed", "completed"]


def test_the_program_that_recorded_and_the_one_that_exported_are_told_apart() -> None:
    log = a_log(100)
    older = log.model_copy(update={"app": log.app.model_copy(update={"version": "0.0.9"})})

    def agents(deidentify: bool) -> dict[str, str]:
        found = made(older, deidentify=deidentify)
        devices = {entry["fullUrl"]: entry["resource"] for entry in found["entry"]}
        (origin,) = of_kind(found, "Provenance")
        return {
            agent["type"]["coding"][-1]["code"]: devices[agent["who"]["reference"]]["version"][0]["value"]
            for agent in origin["agent"]
        }

    assert agents(False) == {"assembler": __version__, "recorder": "0.0.9"}
    assert agents(True) == {"assembler": __version__}


def test_a_patient_has_a_file_and_loinc_its_notice() -> None:
    files = {file.path: file.data for file in fhir_files([a_subject(a_log(20))], False, NOW)}
    assert set(files) == {"bundles/P-001.json", "NOTICE.txt"}
    assert b"Regenstrief" in files["NOTICE.txt"]
    assert json.loads(files["bundles/P-001.json"])["type"] == "collection"
