"""A plan's stages, drawing and findings in words and figures for the clinician. Pure. Loads in kg."""

from dataclasses import dataclass
from typing import Final

from loadtrainer.core.prescribing_checks import Finding
from loadtrainer.core.prescription import Prescription, derive_rules
from loadtrainer.core.units import MassUnit
from loadtrainer.core.words import NBSP, duration, load, number
from loadtrainer.ui.labels import label
from loadtrainer.ui.prescribe_entry import clinic_load, percent

COLUMNS: Final = ("stage", "target", "band", "limit", "day", "bouts", "rest", "days")


@dataclass(frozen=True, slots=True)
class Tread:
    """One stage of the drawing: from ``start_day`` to ``end_day``, counted from 0."""

    start_day: int
    end_day: int
    target_kg: float
    low_kg: float
    high_kg: float
    limit_kg: float


@dataclass(frozen=True, slots=True)
class Stairs:
    """The stages over the days, under the ceiling."""

    treads: tuple[Tread, ...]
    ceiling_kg: float
    unit: MassUnit

    @property
    def spoken(self) -> str:
        """One sentence for a reader."""
        first, last = self.treads[0], self.treads[-1]
        return label(
            "prescribe.plot.name",
            first=clinic_load(first.target_kg, self.unit),
            last=clinic_load(last.target_kg, self.unit),
            days=last.end_day,
            ceiling=clinic_load(self.ceiling_kg, self.unit),
        )


def stairs(plan: Prescription) -> Stairs:
    """The drawing of ``plan``: each stage as long as its least days."""
    treads: list[Tread] = []
    day = 0
    for index, stage in enumerate(plan.stages):
        rules = derive_rules(plan, index, None)
        end = day + stage.min_days
        treads.append(Tread(day, end, stage.target_kg, rules.low_kg, rules.high_kg, rules.overload_kg))
        day = end
    return Stairs(tuple(treads), plan.limits.ceiling_kg, MassUnit(plan.display_unit))


def stage_rows(plan: Prescription) -> list[tuple[str, ...]]:
    """The table of stages, a text for each of COLUMNS; the limit is derived by the file contract."""
    unit = MassUnit(plan.display_unit)
    rows: list[tuple[str, ...]] = []
    for index, stage in enumerate(plan.stages):
        limit_kg = derive_rules(plan, index, None).overload_kg
        rows.append(
            (
                str(index + 1),
                clinic_load(stage.target_kg, unit),
                label("prescribe.cell.band", load=load(stage.tolerance_kg, unit, 2)),
                clinic_load(limit_kg, unit),
                label(
                    "prescribe.cell.day",
                    count=stage.sessions_per_day,
                    time=duration(stage.bouts * stage.hold_s),
                ),
                str(stage.bouts),
                duration(stage.rest_s),
                str(stage.min_days),
            )
        )
    return rows


def ceiling_words(ceiling_kg: float, weight_kg: float | None) -> str:
    """The ceiling in kg, in lb, and as a share of the body weight where that is known."""
    both = f"{load(ceiling_kg, decimals=2)} · {load(ceiling_kg, MassUnit.LB)}"
    if weight_kg is None:
        return both
    return label(
        "prescribe.ceiling.value",
        kg=load(ceiling_kg, decimals=2),
        lb=load(ceiling_kg, MassUnit.LB),
        share=percent(ceiling_kg / weight_kg),
    )


def finding_words(finding: Finding, unit: MassUnit) -> str:
    """One finding in words."""
    return label(
        f"prescribe.find.{finding.key}",
        stage=finding.stage,
        load=_load(finding.kg, unit),
        before=_load(finding.from_kg, unit),
        share=f"{number(100 * (finding.share or 0), 0)}{NBSP}%",
        time=duration(finding.time_s),
        count=finding.count or 0,
    )


def _load(kg: float | None, unit: MassUnit) -> str:
    return "" if kg is None else clinic_load(kg, unit)
