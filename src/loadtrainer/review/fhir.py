"""One patient as a FHIR R4 bundle of plain dicts (docs/exports.md has the mapping).

Units are UCUM. Pain has its LOINC code, used under LOINC's licence; what has no code that was found is named
by this program's own code system and in words. Dates and names are left out of a de-identified bundle.
"""

import json
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from importlib.resources import files
from typing import Final

from loadtrainer import __version__
from loadtrainer.core.prescription import Patient, Plan, Prescription
from loadtrainer.review.export_model import File, Subject, safe_name
from loadtrainer.review.fhir_parts import CODES, MARKS, Json, Scope, code, quantity, spoken
from loadtrainer.review.fhir_session import session_resources
from loadtrainer.review.model import SessionRecord

ALTERED: Final = "Not what a clinician confirmed: unconfirmed, or changed afterwards."
DEIDENTIFIED: Final = {"system": MARKS, "code": "de-identified"}


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
        scope.url("program", __version__): _program(__version__),
    }
    scales: dict[str, str] = {}
    last = subject.sessions[-1]
    for record in subject.sessions:
        opened, plan = subject.open(record.id), subject.plans[record.plan]
        scale, version = opened.log.scale, opened.log.app.version
        known = scales.setdefault(f"{scale.device} {scale.label}", f"scale {len(scales) + 1}")
        entries[scope.url(known)] = _scale(scale.label, scale.device, scope)
        entries |= scope.when(**{scope.url("program", version): _program(version)})
        order = f"order {list(subject.plans).index(record.plan)} {record.stage}"
        current = (record.plan, record.stage) == (last.plan, last.stage)
        entries[scope.url(order)] = _order(record, Plan(plan, record.stage), current, scope)
        entries |= session_resources(record, opened, scope, scope.to(known), scope.to(order))
    return {
        "resourceType": "Bundle",
        "type": "collection",
        **({"meta": {"tag": [DEIDENTIFIED]}} if scope.deidentify else {"timestamp": scope.stamp}),
        "entry": [{"fullUrl": url, "resource": resource} for url, resource in entries.items()],
    }


def _patient(subject: Subject) -> Json:
    return {
        "resourceType": "Patient",
        "identifier": [{"system": "urn:loadtrainer:pseudonym", "value": spoken(subject.names.patient)}],
    }


def _program(version: str) -> Json:
    return {
        "resourceType": "Device",
        "type": code("program", "Program that records and exports sessions"),
        "deviceName": [{"name": "loadtrainer", "type": "model-name"}],
        "version": [{"value": spoken(version)}],
    }


def _scale(label: str, device: str, scope: Scope) -> Json:
    scale: Json = {"resourceType": "Device", "type": code("scale", "Household Bluetooth scale")}
    if scope.deidentify:
        return scale
    named = {"deviceName": [{"name": spoken(label), "type": "model-name"}]} if label else {}
    hashed = {"identifier": [{"system": "urn:loadtrainer:device", "value": spoken(device)}]} if device else {}
    return {**scale, **hashed, **named}


def _order(record: SessionRecord, plan: Plan, current: bool, scope: Scope) -> Json:
    """The prescription of one stage. ``current``: the latest session was done by it."""
    stage, whole = plan.current, plan.prescription
    repeat = {
        **scope.when(boundsPeriod={"start": whole.valid_from, "end": whole.valid_until}),
        "duration": stage.bouts * stage.hold_s,
        "durationUnit": "s",
        "frequency": stage.sessions_per_day,
        "period": 1,
        "periodUnit": "d",
    }
    over = not current or date.fromisoformat(whole.valid_until) < scope.made_at.date()
    words = f"{stage.bouts} x {stage.hold_s:g} s, {stage.mode}. Limit {record.overload_kg:g} kg."
    return {
        "resourceType": "ServiceRequest",
        "status": "completed" if over else "active",
        "intent": "proposal" if record.plan_altered else "order",
        "code": code("static-loading", "Static axial loading on a scale"),
        "subject": scope.to("patient"),
        "quantityRange": {"low": quantity(record.low_kg, "kg"), "high": quantity(record.high_kg, "kg")},
        "occurrenceTiming": {"repeat": repeat},
        **_site(whole.patient),
        "note": [{"text": f"{words} {ALTERED}" if record.plan_altered else words}],
        **scope.when(**_confirmed(record, whole)),
    }


def _site(patient: Patient) -> Json:
    """Side and level of the amputation, as far as the prescription says them."""
    told = [name for name in (patient.side, patient.level) if name is not None]
    sites = {"coding": [{"system": CODES, "code": name} for name in told], "text": ", ".join(told)}
    return {"bodySite": [sites]} if told else {}


def _confirmed(record: SessionRecord, plan: Prescription) -> Json:
    """By whom and when; nobody, where the prescription is not what was confirmed."""
    named: Json = {"identifier": [{"system": "urn:loadtrainer:prescription", "value": plan.id}]}
    by = plan.confirmed
    if by is not None and not record.plan_altered:
        named |= {"authoredOn": by.at, "requester": {"display": spoken(f"{by.by}, {by.role}")}}
    return named
