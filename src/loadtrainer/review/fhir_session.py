"""One session in a FHIR bundle: the trace, the time in band, the pain, and where they come from."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Final

from loadtrainer.review.export_model import Opened
from loadtrainer.review.fhir_parts import LOINC, Json, Scope, code, quantity, tagged
from loadtrainer.review.model import SessionRecord
from loadtrainer.review.sampled import sampled

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
    ("in_band_s", "Time in band", "s"),
    ("elapsed_s", "Time elapsed", "s"),
    ("unknown_s", "Time without a live reading", "s"),
    ("credited_s", "Time credited", "s"),
    ("prescribed_s", "Time prescribed", "s"),
    ("mean_kg", "Mean load while loaded", "kg"),
    ("max_kg", "Highest load shown", "kg"),
    ("dose_kg_s", "Load times time", "kg.s"),
)


def session_resources(
    record: SessionRecord, opened: Opened, scope: Scope, scale: Json, order: Json
) -> dict[str, Json]:
    """The resources of a session by their addresses. ``scale``, ``order``: references to both."""
    common = {
        "resourceType": "Observation",
        **tagged(record.marks),
        **scope.day(record.day),
        "basedOn": [order],
        "status": "final",
        "subject": scope.to("patient"),
    }
    made = dict(_observations(record, opened, scope, common, scale))
    name = scope.names.sessions[record.id]
    found = {scope.url(name, what): resource for what, resource in made.items()}
    return found | {scope.url(name, "provenance"): _provenance(record, scope, list(found))}


def _observations(
    record: SessionRecord, opened: Opened, scope: Scope, common: Json, scale: Json
) -> Iterator[tuple[str, Json]]:
    trace = _trace(opened)
    if trace is not None:
        span = {"start": record.started_at, "end": record.ended_at}
        what = code("load-trace", "Vertical load shown by a household scale")
        yield (
            "trace",
            {
                **common,
                "code": what,
                **scope.when(effectivePeriod=span),
                "device": scale,
                "valueSampledData": trace,
            },
        )
    if record.figures.elapsed_s > 0:
        yield "band", {**common, **_band(record, scope), "device": scale}
    for name, words in PAIN_WORDS.items():
        answer = getattr(record.diary.pain, name)
        if answer is not None:
            what = code(f"pain-{name.replace('_', '-')}", words, PAIN)
            yield (
                f"pain {name}",
                {**common, "code": what, **_asked(record, name, scope), "valueInteger": answer},
            )


def _trace(opened: Opened) -> Json | None:
    """The samples as SampledData; None = there are none."""
    grid = sampled(opened.log.samples, opened.log.rules.max_gap_s)
    if grid is None:
        return None
    return {"origin": quantity(0, "kg"), "period": grid.period_ms, "dimensions": 1, "data": grid.data}


def _band(record: SessionRecord, scope: Scope) -> Json:
    figures = record.figures
    parts = [(name, words, unit, getattr(figures, name)) for name, words, unit in COMPONENTS]
    told = [
        {"code": code(name.replace("_", "-"), words), "valueQuantity": quantity(value, unit)}
        for name, words, unit, value in parts
        if value is not None
    ]
    count = {"code": code("overloads", "Times above the limit"), "valueInteger": figures.overloads}
    return {
        "code": code("time-in-band", "Share of the session's time in the prescribed band"),
        **scope.when(effectivePeriod={"start": record.started_at, "end": record.ended_at}),
        "valueQuantity": quantity(round(100 * figures.in_band_s / figures.elapsed_s, 4), "%"),
        "component": [*told, count],
    }


def _asked(record: SessionRecord, name: str, scope: Scope) -> Json:
    """When a pain was felt, as closely as it is known."""
    if name == "before":
        return scope.when(effectiveDateTime=record.started_at)
    if name == "worst":
        return scope.when(effectivePeriod={"start": record.started_at, "end": record.ended_at})
    ended: date = datetime.fromisoformat(record.ended_at).date()
    return scope.when(effectiveDateTime=(ended + timedelta(days=name == "next_morning")).isoformat())


def _provenance(record: SessionRecord, scope: Scope, targets: list[str]) -> Json:
    """Which program made these observations, from which log."""
    log = {"identifier": {"system": "urn:loadtrainer:log-sha256", "value": record.sha256}}
    targets = targets or [scope.url("patient")]
    return {
        "resourceType": "Provenance",
        **tagged(record.marks),
        "target": [{"reference": url} for url in targets],
        **scope.when(occurredPeriod={"start": record.started_at, "end": record.ended_at}),
        "recorded": scope.stamp,
        "agent": [{"type": code("recorder", "Recorded and computed by"), "who": scope.to("program")}],
        **scope.when(entity=[{"role": "source", "what": log}]),
    }
