"""The checks of a plan and its confirmation: what still stands in the way, in words. Pure. Loads in kg."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Final, Literal

from loadtrainer.core.entry import EntryError, read_load
from loadtrainer.core.prescribing_fields import TOLERANCE
from loadtrainer.core.prescription import derive_rules
from loadtrainer.core.scale_check.model import ScaleCheck
from loadtrainer.core.scale_check.standing import age_days, age_words
from loadtrainer.core.words import load, say
from loadtrainer.ui.labels import label
from loadtrainer.ui.prescribe_view import CODE, STEP, VALID, WEIGHT, Sheet

SAME_KG: Final = 0.025
"""Two entries of one load differ by no more: half a tenth of a pound, the finest that is shown."""
MOST_LETTERS: Final = 120
TARGET, LIMIT, MEAN, NAME, ROLE = "target", "limit", "mean", "name", "role"
State = Literal["well", "look", "unknown"]


@dataclass(frozen=True, slots=True)
class Signing:
    """What the clinician types to confirm."""

    target: str = ""
    limit: str = ""
    mean: str = ""
    name: str = ""
    role: str = ""


@dataclass(frozen=True, slots=True)
class Check:
    """One line of the checks. ``look``: it needs the clinician's eye; ``unknown``: nothing to tell it by."""

    state: State
    words: str


def field_name(name: str) -> str:
    """What a field is called on the page."""
    own = {CODE: "prescribe.code", WEIGHT: "prescribe.weight", VALID: "prescribe.valid"}
    return label(own.get(name, f"prescribe.f.{name}"))


def checks(sheet: Sheet, scale: ScaleCheck | None, now: datetime) -> list[Check]:
    """Every check there is for this draft; ``scale``: the latest check of a scale here, None = none."""
    return [*_of_plan(sheet), *_of_scale(sheet, scale, now), _of_fields(sheet)]


def _of_plan(sheet: Sheet) -> Iterator[Check]:
    if sheet.plan is None:
        if sheet.refused:
            yield Check("look", sheet.refused)
        elif "load.start_kg" in sheet.troubled and sheet.ceiling_kg is not None:
            yield Check("look", label("prescribe.check.bands.bad"))
        return
    yield Check("well", label("prescribe.check.bands"))
    wide = TOLERANCE in sheet.troubled
    yield _either(not wide, "prescribe.check.wide", "prescribe.check.wide.bad")
    steps = sum(finding.field == STEP for finding in sheet.found)
    key = "prescribe.check.step.large" if steps == 1 else "prescribe.check.steps.large"
    yield Check("look", label(key, count=steps)) if steps else Check("well", label("prescribe.check.steps"))
    usual = not any(finding.key in ("often", "long") for finding in sheet.found)
    yield _either(usual, "prescribe.check.dose", "prescribe.check.dose.bad")


def _either(well: bool, good: str, bad: str) -> Check:
    return Check("well", label(good)) if well else Check("look", label(bad))


def _of_scale(sheet: Sheet, scale: ScaleCheck | None, now: datetime) -> Iterator[Check]:
    if scale is None:
        yield Check("unknown", label("prescribe.check.scale.none"))
        return
    if scale.wake_kg is None:
        yield Check("unknown", label("prescribe.check.scale.unknown"))
    else:
        unseen = any(finding.key == "unseen" for finding in sheet.found)
        words = label(
            "prescribe.check.scale.bad" if unseen else "prescribe.check.scale",
            load=load(scale.wake_kg, sheet.draft.unit),
        )
        yield Check("look" if unseen else "well", words)
    yield Check("well", label("prescribe.check.age", age=age_words(age_days(scale, now))))


def _of_fields(sheet: Sheet) -> Check:
    if sheet.troubled:
        return Check("look", label("prescribe.check.trouble", what=field_name(sheet.troubled[0])))
    missing = sheet.missing
    if not missing:
        return Check("well", label("prescribe.check.full"))
    if len(missing) == 1:
        return Check("look", label("prescribe.check.one", what=field_name(missing[0])))
    return Check("look", label("prescribe.check.missing", count=len(missing)))


def sign_troubles(sheet: Sheet, signing: Signing) -> dict[str, str]:
    """What stands between a ready sheet and its confirmation, by field, in words; empty = nothing."""
    plan = sheet.plan
    if plan is None:
        return {}
    found: dict[str, str] = {}
    wanted = {
        TARGET: (signing.target, plan.stages[0].target_kg),
        LIMIT: (signing.limit, derive_rules(plan, 0, None).overload_kg),
    }
    for name, (text, kg) in wanted.items():
        words = _differs(text, kg, sheet)
        if words:
            found[name] = words
    if sheet.asks and _plain(signing.mean) != _plain(label("prescribe.sign.mean")):
        found[MEAN] = label("prescribe.sign.mean.bad")
    for name, text in ((NAME, signing.name), (ROLE, signing.role)):
        if not text.strip():
            found[name] = label(f"prescribe.sign.{name}.none")
        elif len(text.strip()) > MOST_LETTERS:
            found[name] = say("entry.high", most=MOST_LETTERS)
    return found


def _differs(text: str, kg: float, sheet: Sheet) -> str:
    try:
        typed = read_load(text, sheet.draft.unit)
    except EntryError as error:
        return str(error)
    return "" if abs(typed.kg - kg) <= SAME_KG else label("prescribe.sign.differs")


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())
