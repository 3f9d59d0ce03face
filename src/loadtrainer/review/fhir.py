"""One patient as a FHIR R4 bundle of plain dicts (docs/exports.md has the mapping).

Units are UCUM. Pain has its LOINC code, used under LOINC's licence; what has no code that was found is named
by this program's own code system and in words. Dates and names are left out of a de-identified bundle.
"""

import json
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from importlib.resources import files

from loadtrainer import __version__
from loadtrainer.core.prescription import Plan, Prescription
from loadtrainer.review.export_model import File, Subject, safe_name
from loadtrainer.review.fhir_parts import Json, Scope, code, quantity
from loadtrainer.review.fhir_session import session_resources
from loadtrainer.review.model import SessionRecord


def fhir_files(subjects: Iterable[Subject], deidentify: bool, made_at: datetime) -> Iterator[File]:
    """A bundle for each patient, and the notice that LOINC asks for. ``made_at``: an aware time."""
    for subject in subjects:
        found = bundle(subject, Scope(subject.names, deidentify, made_at))
        text = json.dumps(found, ensure_ascii=False, indent=1, allow_nan=False)
        yield File(f"bundles/{safe_name(subject.names.patient)}.json", text.encode())
    yield File("NOTICE.txt", files("loadtrainer.review").joinpath("templates/loinc.txt").read_bytes())


def bundle(subject: Subject, scope: Scope) -> Json:
    """Everything of one patient: patient, program, scales, prescriptions, then session by session."""
    entries: dict[str, Json] = {
        scope.url("patient"): _patient(subject),
        scope.url("program"): _program(),
    }
    scales: dict[str, str] = {}
    for record in subject.sessions:
        opened, plan = subject.open(record.id), subject.plans[record.plan]
        scale = opened.log.scale
        known = scales.setdefault(f"{scale.device} {scale.label}", f"scale {len(scales) + 1}")
        entries[scope.url(known)] = _scale(scale.label, scale.device, scope)
        order = f"order {list(subject.plans).index(record.plan)} {record.stage}"
        entries[scope.url(order)] = _order(record, Plan(plan, record.stage), scope)
        entries |= session_resources(record, opened, scope, scope.to(known), scope.to(order))
    return {
        "resourceType": "Bundle",
        "type": "collection",
        "timestamp": scope.stamp,
        "entry": [{"fullUrl": url, "resource": resource} for url, resource in entries.items()],
    }


def _patient(subject: Subject) -> Json:
    return {
        "resourceType": "Patient",
        "identifier": [{"system": "urn:loadtrainer:pseudonym", "value": subject.names.patient}],
    }


def _program() -> Json:
    return {
        "resourceType": "Device",
        "type": code("program", "Program that recorded the sessions"),
        "deviceName": [{"name": "loadtrainer", "type": "model-name"}],
        "version": [{"value": __version__}],
    }


def _scale(label: str, device: str, scope: Scope) -> Json:
    scale: Json = {"resourceType": "Device", "type": code("scale", "Household Bluetooth scale")}
    if scope.deidentify:
        return scale
    named = {"deviceName": [{"name": label, "type": "model-name"}]} if label else {}
    hashed = {"identifier": [{"system": "urn:loadtrainer:device", "value": device}]} if device else {}
    return {**scale, **hashed, **named}


def _order(record: SessionRecord, plan: Plan, scope: Scope) -> Json:
    """The prescription of one stage."""
    stage, whole = plan.current, plan.prescription
    repeat = {
        **scope.when(boundsPeriod={"start": whole.valid_from, "end": whole.valid_until}),
        "duration": stage.bouts * stage.hold_s,
        "durationUnit": "s",
        "frequency": stage.sessions_per_day,
        "period": 1,
        "periodUnit": "d",
    }
    return {
        "resourceType": "ServiceRequest",
        "status": _status(whole, scope.made_at.date()),
        "intent": "order" if whole.confirmed is not None else "proposal",
        "code": code("static-loading", "Static axial loading on a scale"),
        "subject": scope.to("patient"),
        "quantityRange": {"low": quantity(record.low_kg, "kg"), "high": quantity(record.high_kg, "kg")},
        "occurrenceTiming": {"repeat": repeat},
        "note": [
            {"text": f"{stage.bouts} x {stage.hold_s:g} s, {stage.mode}. Limit {record.overload_kg:g} kg."}
        ],
        **_confirmed(whole, scope),
    }


def _status(plan: Prescription, today: date) -> str:
    return "completed" if date.fromisoformat(plan.valid_until) < today else "active"


def _confirmed(plan: Prescription, scope: Scope) -> Json:
    """By whom and when, where that may leave."""
    named: Json = {"identifier": [{"system": "urn:loadtrainer:prescription", "value": plan.id}]}
    by = plan.confirmed
    if by is not None:
        named |= {"authoredOn": by.at, "requester": {"display": f"{by.by}, {by.role}"}}
    return scope.when(**named)
