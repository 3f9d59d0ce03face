"""The result of a scale check: what was measured, what was not, and what the scale is fit for.

One line of ``checks.jsonl`` and the ``scale.check`` of every log (docs/scale-check.md). Loads in kg, times in
s. None = not measured; a list that is empty = not measured. No figure is ever made up.
"""

from typing import Annotated, Literal

from pydantic import Field

from loadtrainer.core.model import DiskModel
from loadtrainer.core.prescription import IsoTime, Sha256
from loadtrainer.core.sample import LocksOn

Verdict = Literal["long_holds", "short_holds", "spot_checks", "not_usable"]
Heard = Literal["good", "warning", "refused"]
CheckSource = Literal["ble", "simulated", "replay"]

Seconds = Annotated[float, Field(ge=0)]
Count = Annotated[int, Field(ge=0)]


class LinkFigures(DiskModel):
    """How readings came over ``time_s`` of listening, without the times the link was down.

    ``rate_hz``: 1 / median interval. ``p95_gap_s``, ``longest_gap_s``: intervals between readings.
    ``fitness``: their verdict by the limits of the link check.
    """

    time_s: Seconds
    rate_hz: Annotated[float, Field(gt=0)]
    p95_gap_s: Seconds
    longest_gap_s: Seconds
    fitness: Heard


class HoldFigures(DiskModel):
    """What the scale did under a constant load.

    ``load_kg``: as shown. ``held_s``: how long it lay there. ``locks``: the value stopped following the load
    after ``lock_s``; None = a still load cannot tell, and nothing was pressed on it. ``lock_flag``: the
    scale's own flag at that moment; None = it has none. ``turns_off``: it went silent after ``off_s``.
    ``longest_gap_s``: between readings, where the link stayed.
    ``creep_kg_min``: slope of a fitted line; ``drift_kg``: the same over the whole hold. ``still_s``: longest
    run of identical values.
    """

    load_kg: float
    held_s: Seconds
    locks: bool | None
    lock_s: Seconds | None
    lock_flag: LocksOn | None
    turns_off: bool
    off_s: Seconds | None
    longest_gap_s: Seconds | None
    creep_kg_min: float | None
    drift_kg: float | None
    still_s: Seconds | None


class WeightFigures(DiskModel):
    """One known weight. ``shown_kg``: every steady value shown for it, after zero.

    ``error_kg``: the worst of their differences from ``kg``, with its sign.
    """

    kg: Annotated[float, Field(ge=0)]
    shown_kg: Annotated[list[float], Field(min_length=1)]
    error_kg: float


class LineFigures(DiskModel):
    """Least-squares line through the known weights: shown = offset_kg + slope * kg.

    ``residual_sd_kg``: scatter about it; None with fewer than three values.
    """

    slope: float
    offset_kg: float
    residual_sd_kg: float | None


class UncertaintyFigures(DiskModel):
    """How far a shown load may be from the true one; the formula is in core.scale_check.weights.

    Each part is a standard uncertainty; None = not measured and so not contained in ``expanded_kg``.
    ``bias_kg``: largest distance of the fitted line from the true weights, which nothing corrects.
    """

    quantum_kg: float | None
    residual_kg: float | None
    creep_kg: float | None
    corner_kg: float | None
    zero_kg: float | None
    bias_kg: float
    expanded_kg: float


class ScaleCheck(DiskModel):
    """One scale check.

    ``device``: salted hash of the radio address. ``quantum_kg``: smallest step seen between two values.
    ``zero_kg``: the empty scale's value. ``wake_kg``: smallest load it showed. ``step_s``: from 5 to 90 % of
    a sudden load shown. ``link_life_s``: after which the scale ended the link by itself; ``link_back_s``:
    the silence that followed. ``silent_after_s``: it sent nothing for 20 s or more after so long under any
    load. ``zero_return_kg``: distance from zero 10 s after unloading. ``leftover_kg``:
    highest value from 2 s after unloading on. ``corner_kg``: range between centre and corners.
    ``wakes_loaded``: it took a load it woke under as zero. ``still_s``: a load identical for so long is
    held, not still; None = not learned. ``max_hold_s``: longest hold that was seen to work; None = none.
    ``body_fat``: it passes a current through bare metal; None = not known (older checks).
    ``uncertainty_kg``: about 95 in 100 shown loads are nearer to the true one.
    """

    format: Literal["loadtrainer.scale_check"] = "loadtrainer.scale_check"
    version: Literal[1] = 1
    at: IsoTime
    source: CheckSource
    app_version: str
    device: str
    name: str | None
    wire_format: str
    profile: str
    label: str
    body_fat: bool | None = None
    verdict: Verdict
    reasons: list[str]
    max_hold_s: Seconds | None
    uncertainty_kg: Annotated[float, Field(ge=0)] | None
    still_s: Seconds | None
    quantum_kg: float | None
    zero_kg: float | None
    wake_kg: float | None
    link: LinkFigures | None
    step_s: Seconds | None
    hold: HoldFigures | None
    link_life_s: Seconds | None
    link_back_s: Seconds | None
    silent_after_s: Seconds | None
    zero_return_kg: float | None
    leftover_kg: float | None
    corner_kg: float | None
    wakes_loaded: bool | None
    weights: list[WeightFigures]
    line: LineFigures | None
    uncertainty: UncertaintyFigures | None
    stored_records: Count
    bad_frames: Count
    unit_changes: Count
    previous: Sha256 | None = None
