"""One session in a FHIR bundle: the trace, the time in band, the pain, and where they come from."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Final

from loadtrainer import __version__
from loadtrainer.review.export_model import Opened
from loadtrainer.review.fhir_parts import LOINC, Json, Scope, code, hl7, quantity, tagged
from loadtrainer.review.model import Mark, SessionRecord
from loadtrainer.review.sampled import Sampled, sampled

GRID: Final = (
    "The scale sent its readings unevenly; they are laid on an even grid. A value is the highest reading of"
    " the {period} ms that begin at its time, so a reading stands up to {period} ms early. Where none fell it"
    " repeats the reading before, while that was still live. E: no live reading."
)
PAIN: Final = {
    "system": LOINC,
    "code": "72514-3",
    "display": "Pain severity - 0-10 verbal numeric rating [Score] - Reported",
}
PAIN_WORDS: Final = {
    "before": "Pain before loading, 0 to 10",
    "worst": "Worst pain while loading, 0 to 10",
    "after": "Pain after loading, 0 to 10",
    "ten_minutes": "Pain ten minutes after loading, 0 to 10",
    "next_morning": "Pain the morning after loading, 0 to 10",
}
COMPONENTS: Final = (
    ("within_pct", "Share of the loaded time in band", "%"),
    ("in_band_s", "Time in band", "s"),
    ("in_band_sure_s", "Time in band if every load was off by the scale's uncertainty, against", "s"),
    ("in_band_possible_s", "Time in band if every load was off by the scale's uncertainty, in favour", "s"),
    ("elapsed_s", "Time elapsed", "s"),
    ("unknown_s", "Time without a live reading", "s"),
    ("credited_s", "Time credited", "s"),
    ("prescribed_s", "Time prescribed", "s"),
    ("mean_kg", "Mean load while loaded", "kg"),
    ("max_kg", "Highest load shown", "kg"),
    ("dose_kg_s", "Load times time", "kg.s"),
)

COUNTS: Final = (("bouts_done", "Bouts done"), ("bouts", "Bouts prescribed"))
ENDED: Final = {
    "completed": "Every bout was done",
    "stopped": "Stopped before every bout was done",
    "pain": "Ended by pain",
    "overload": "Ended by overloads",
    "link_lost": "Ended by the loss of the scale",
    "recovered": "Broke off; recovered from its journal",
}
UNSURE: Final = frozenset({Mark.RECOVERED, Mark.FAILED})
"""Marks of what FHIR calls preliminary: incomplete or unverified."""


def session_resources(
    record: SessionRecord, opened: Opened, scope: Scope, scale: Json, order: Json
) -> dict[str, Json]:
    """The resources of a session by their addresses. ``scale``, ``order``: references to both."""
    common = {
        "resourceType": "Observation",
        **tagged(record.marks),
        **scope.day(record.day),
        "basedOn": [order],
        "status": "preliminary" if record.marks & UNSURE else "final",
        "subject": scope.to("patient"),
    }
    made = dict(_observations(record, opened, scope, common, scale))
    name = scope.names.sessions[record.id]
    found = {scope.url(name, what): resource for what, resource in made.items()}
    return found | {scope.url(name, "provenance"): _provenance(record, opened, scope, list(found))}


def _observations(
    record: SessionRecord, opened: Opened, scope: Scope, common: Json, scale: Json
) -> Iterator[tuple[str, Json]]:
    grid = sampled(opened.log.samples, opened.log.rules.max_gap_s)
    if grid is not None:
        span = {"start": record.started_at, "end": record.ended_at}
        what = code("load-trace", "Vertical load shown by a household scale")
        yield (
            "trace",
            {
                **common,
                **_category("therapy"),
                "code": what,
                **scope.when(effectivePeriod=span),
                "device": scale,
                "valueSampledData": _trace(grid),
                "note": [{"text": GRID.format(period=grid.period_ms)}],
            },
        )
    if record.figures.elapsed_s > 0:
        yield "band", {**common, **_category("therapy"), **_band(record, scope), "device": scale}
    for name, words in PAIN_WORDS.items():
        answer = getattr(record.diary.pain, name)
        if answer is not None:
            what = {**_category("survey"), "code": code(f"pain-{name.replace('_', '-')}", words, PAIN)}
            yield f"pain {name}", {**common, **what, **_asked(record, name, scope), "valueInteger": answer}


def _category(name: str) -> Json:
    return {"category": [{"coding": [hl7("observation-category", name)]}]}


def _trace(grid: Sampled) -> Json:
    return {"origin": quantity(0, "kg"), "period": grid.period_ms, "dimensions": 1, "data": grid.data}


def _band(record: SessionRecord, scope: Scope) -> Json:
    figures = record.figures
    parts = [(name, words, unit, getattr(figures, name)) for name, words, unit in COMPONENTS]
    told: list[Json] = [
        {"code": code(name.replace("_", "-"), words), "valueQuantity": quantity(value, unit)}
        for name, words, unit, value in parts
        if value is not None
    ]
    counts = [("overloads", "Times above the limit", figures.overloads)]
    counts += [(name, words, getattr(record, name)) for name, words in COUNTS]
    told += [
        {"code": code(name.replace("_", "-"), words), "valueInteger": value} for name, words, value in counts
    ]
    end = code(record.ended.replace("_", "-"), ENDED[record.ended])
    told.append({"code": code("ended", "How the session ended"), "valueCodeableConcept": end})
    return {
        "code": code("time-in-band", "Share of the session's time in the prescribed band"),
        **scope.when(effectivePeriod={"start": record.started_at, "end": record.ended_at}),
        "valueQuantity": quantity(round(100 * figures.in_band_s / figures.elapsed_s, 4), "%"),
        "component": told,
    }


def _asked(record: SessionRecord, name: str, scope: Scope) -> Json:
    """When a pain was felt, as closely as it is known."""
    if name == "before":
        return scope.when(effectiveDateTime=record.started_at)
    if name == "worst":
        return scope.when(effectivePeriod={"start": record.started_at, "end": record.ended_at})
    ended: date = datetime.fromisoformat(record.ended_at).date()
    return scope.when(effectiveDateTime=(ended + timedelta(days=name == "next_morning")).isoformat())


def _provenance(record: SessionRecord, opened: Opened, scope: Scope, targets: list[str]) -> Json:
    """Which programs recorded the session and made these resources of it, and from which log."""
    log = {"identifier": {"system": "urn:loadtrainer:log-sha256", "value": record.sha256}}
    made = code("assembler", "Computed and exported by", hl7("provenance-participant-type", "assembler"))
    agents: list[Json] = [{"type": made, "who": scope.to("program", __version__)}]
    if not scope.deidentify:
        recorder = scope.to("program", opened.log.app.version)
        agents.append({"type": code("recorder", "Recorded by"), "who": recorder})
    targets = targets or [scope.url("patient")]
    return {
        "resourceType": "Provenance",
        **tagged(record.marks),
        "target": [{"reference": url} for url in targets],
        **scope.when(occurredPeriod={"start": record.started_at, "end": record.ended_at}),
        "recorded": scope.stamp,
        "agent": agents,
        **scope.when(entity=[{"role": "source", "what": log}]),
    }
