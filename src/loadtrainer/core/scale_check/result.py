"""From the bench to the result that is kept."""

from dataclasses import dataclass
from typing import Final

from loadtrainer.core.figures import tidy, tidy_or_none
from loadtrainer.core.sample import ScaleInfo
from loadtrainer.core.scale_check.bench import Bench
from loadtrainer.core.scale_check.measure import quantum_kg, usual_step_s
from loadtrainer.core.scale_check.model import CheckSource, ScaleCheck, UncertaintyFigures
from loadtrainer.core.scale_check.verdict import Evidence, judge
from loadtrainer.core.scale_check.weights import fit_line, uncertainty, weight_figures

AS_FOUND: Final = (
    "link",
    "wake_kg",
    "hold",
    "zero_return_kg",
    "leftover_kg",
    "wakes_loaded",
    "stored_records",
    "unit_changes",
)
"""Figures that the evidence and the result hold as they were found."""


@dataclass(frozen=True, slots=True)
class Label:
    """What the machine cannot know. ``at``: aware wall time. ``device``: salted hash of the address."""

    at: str
    source: CheckSource
    app_version: str
    device: str


def result(bench: Bench, scale: ScaleInfo, label: Label) -> ScaleCheck:
    """Everything found, judged."""
    found = bench.found
    evidence = _evidence(bench, scale)
    judgement = judge(evidence)
    # Final values of known weights are as far apart as the weights: they show no step of the scale.
    seen = bench.trace.since(bench.units_since_s) if scale.live else []
    quantum = quantum_kg(seen) if seen else scale.resolution_kg
    off = _uncertainty(bench, quantum, evidence.corner_kg)
    return ScaleCheck(
        at=label.at,
        source=label.source,
        app_version=label.app_version,
        device=label.device,
        name=scale.name,
        wire_format=scale.wire_format,
        profile=scale.profile,
        label=scale.label,
        body_fat=scale.body_fat,
        verdict=judgement.verdict,
        reasons=list(judgement.reasons),
        max_hold_s=judgement.max_hold_s,
        uncertainty_kg=off.expanded_kg if off is not None else None,
        still_s=found.still_s,
        quantum_kg=quantum,
        zero_kg=tidy_or_none(found.zero_kg),
        step_s=tidy_or_none(usual_step_s(found.steps)),
        link_life_s=evidence.link_life_s,
        silent_after_s=evidence.silent_after_s,
        link_back_s=tidy(max(found.back_s)) if found.back_s else None,
        corner_kg=evidence.corner_kg,
        weights=list(evidence.weights),
        line=fit_line(found.weighings),
        uncertainty=off,
        bad_frames=found.bad_frames,
        **{name: getattr(found, name) for name in AS_FOUND},
    )


def _evidence(bench: Bench, scale: ScaleInfo) -> Evidence:
    """What the verdict may rest on."""
    found = bench.found
    corners = found.corners_kg
    return Evidence(
        live=scale.live,
        link_life_s=tidy_or_none(min(found.lives_s, default=None)),
        silent_after_s=tidy_or_none(found.silent_after_s),
        corner_kg=tidy(max(corners) - min(corners)) if len(corners) > 1 else None,
        weights=weight_figures(found.weighings),
        **{name: getattr(found, name) for name in AS_FOUND},
    )


def _uncertainty(bench: Bench, quantum: float | None, corner: float | None) -> UncertaintyFigures | None:
    """Only known weights over 0 can say how far a shown load is from the true one."""
    found = bench.found
    line, used = fit_line(found.weighings), [kg for kg, _ in found.weighings]
    if line is None or not any(kg > 0 for kg in used):
        return None
    return uncertainty(
        line,
        used,
        quantum_kg=quantum,
        drift_kg=found.hold.drift_kg if found.hold is not None else None,
        corner_kg=corner,
        zero_return_kg=found.zero_return_kg,
    )
