"""From what a clinician typed to what the page shows: each number understood, and the plan made from them.

Pure. The plan is made by core.prescribing, as on the command line. Loads in kg, times in s.
"""

from dataclasses import replace
from typing import Final

from loadtrainer.core.entry import EntryError, read_load
from loadtrainer.core.prescribing import prescribe
from loadtrainer.core.prescribing_checks import Finding, findings, own_limit
from loadtrainer.core.prescribing_fields import (
    BY_NAME,
    CEILINGS,
    OWN_CEILING,
    OWN_LIMIT,
    TOLERANCE,
    Field,
    ceiling_kg,
    proposal,
    stated_numbers,
)
from loadtrainer.core.prescribing_numbers import FRACTION, OPTIONS, Choices
from loadtrainer.core.prescription import Patient
from loadtrainer.core.protocol import Number
from loadtrainer.core.units import MassUnit
from loadtrainer.core.words import say
from loadtrainer.errors import RefusedError
from loadtrainer.ui.labels import label
from loadtrainer.ui.prescribe_entry import clinic_load, shown, understand
from loadtrainer.ui.prescribe_view import CODE, OWN_FIELDS, STEP, VALID, WEIGHT, Draft, Line, Sheet, asked
from loadtrainer.ui.prescribe_words import finding_words

LEAST_WEIGHT_KG: Final = 20.0
MOST_WEIGHT_KG: Final = 400.0
MOST_DAYS: Final = 366
NOBODY: Final = "?"
"""Stands for the code while stages are only looked at; such a plan is never confirmed."""


class _Reader:
    """One draft being read."""

    def __init__(self, draft: Draft) -> None:
        self.draft, self.sources = draft, stated_numbers(draft.protocol)
        self.lines: dict[str, Line] = {}
        self.numbers: dict[str, Number] = {}
        self.given: dict[str, Number] = {}
        self.own: dict[str, float] = {}

    def read(self, field: Field, most_kg: float | None = None) -> None:
        """Read one number: as stated, as proposed, as typed, or still open."""
        draft, name = self.draft, field.name
        text = draft.texts.get(name, "")
        source, offered = self.sources.get(name), self._offered(field)
        source_text = shown(field, source.value, draft.unit) if source else ""
        offer = source_text
        if not source and (offered is not None or name == TOLERANCE):
            offer = shown(field, offered, draft.unit)
        if not text.strip():
            note = label("prescribe.emptied" if source else "prescribe.fill")
            self.lines[name] = Line(name, open=True, offer=offer, note=note)
            return
        try:
            typed = understand(field, text, draft.unit, most_kg)
        except EntryError as error:
            self.lines[name] = Line(name, trouble=str(error), offer=offer)
            return
        if source and text == source_text:
            self._keep(name, source.value)
            note = label(f"prescribe.certainty.{source.certainty}", number=source.source)
        elif offer and text == offer:
            self._keep(name, offered, given=True)
            note = _joined(typed.echo if name == TOLERANCE else "", label("prescribe.proposed"))
        else:
            self._keep(name, typed.value, given=True)
            whose = label("prescribe.yours.was", value=source_text) if source else label("prescribe.yours")
            note = _joined(typed.echo, whose)
        self.lines[name] = Line(name, note=note)

    def _offered(self, field: Field) -> Number | None:
        return proposal(self.draft.protocol, field.name, self.numbers)

    def _keep(self, name: str, value: Number | None, given: bool = False) -> None:
        if value is None:
            return
        self.numbers[name] = value
        if given:
            self.given[name] = value

    def read_own(self, name: str) -> None:
        """Read a limit of the clinician's own, which may stay empty."""
        text = self.draft.texts.get(name, "")
        if not text.strip():
            self.lines[name] = Line(name, note=label("prescribe.optional"))
            return
        try:
            typed = understand(OWN_FIELDS[name], text, self.draft.unit)
        except EntryError as error:
            self.lines[name] = Line(name, trouble=str(error))
            return
        self.lines[name] = Line(name, note=_joined(typed.echo, label("prescribe.yours")))
        if typed.value is not None:
            self.own[name] = float(typed.value)


def _joined(echo: str, whose: str) -> str:
    return f"{echo} · {whose}" if echo else whose


def read_weight(draft: Draft) -> tuple[Line, float | None]:
    """The body weight, in kg; None = none yet, or refused."""
    if not draft.weight.strip():
        return Line(WEIGHT, open=True, note=label("prescribe.weight.none")), None
    try:
        entry = read_load(draft.weight, draft.unit, least_kg=LEAST_WEIGHT_KG, most_kg=MOST_WEIGHT_KG)
    except EntryError as error:
        return Line(WEIGHT, trouble=str(error)), None
    return Line(WEIGHT, note=entry.echo()), round(entry.kg, 3)


def _valid(draft: Draft) -> Line:
    key = ""
    if draft.until <= draft.start:
        key = "prescribe.valid.bad"
    elif (draft.until - draft.start).days > MOST_DAYS:
        key = "prescribe.valid.long"
    elif draft.until < draft.today:
        key = "prescribe.valid.past"
    return Line(VALID, trouble=label(key) if key else "")


def read(draft: Draft, plan_id: str, smallest_kg: float | None = None) -> Sheet:
    """Everything the page shows of ``draft``. ``smallest_kg``: least load the checked scale shows."""
    reader = _Reader(draft)
    weight_line, weight_kg = read_weight(draft)
    code = Line(CODE) if draft.code.strip() else Line(CODE, open=True, note=label("prescribe.code.none"))
    reader.lines.update({CODE: code, WEIGHT: weight_line, VALID: _valid(draft)})
    for name in CEILINGS:
        reader.read(BY_NAME[name])
    reader.read_own(OWN_CEILING)
    top_kg = _ceiling(reader, weight_kg)
    for wanted in asked(draft):
        if wanted.name not in CEILINGS:
            reader.read(wanted, top_kg if wanted.name == "load.start_kg" else None)
    reader.read_own(OWN_LIMIT)
    sheet = Sheet(draft, reader.lines, reader.numbers, top_kg, weight_kg)
    return _with_plan(sheet, reader, plan_id, smallest_kg)


def _ceiling(reader: _Reader, weight_kg: float | None) -> float | None:
    """The ceiling that applies; one of the three is enough, and the clinician's own is only a lower one.

    A ceiling that is proposed stays to be decided: it is taken, or another is typed, never left out.
    """
    top_kg = ceiling_kg(reader.numbers, weight_kg)
    own_kg = reader.own.get(OWN_CEILING)
    lines = reader.lines
    some = own_kg is not None or any(name in reader.numbers for name in CEILINGS)
    for name in CEILINGS:
        if lines[name].open and some and not lines[name].offer:
            lines[name] = replace(lines[name], open=False, note=label("prescribe.optional"))
    if own_kg is None or (FRACTION in reader.numbers and weight_kg is None):
        return top_kg
    if top_kg is not None and own_kg > top_kg:
        words = label("prescribe.ceiling.own", load=clinic_load(top_kg, reader.draft.unit))
        lines[OWN_CEILING] = Line(OWN_CEILING, trouble=words)
        del reader.own[OWN_CEILING]
        return top_kg
    return own_kg


def _with_plan(sheet: Sheet, reader: _Reader, plan_id: str, smallest_kg: float | None) -> Sheet:
    """The sheet with its stages, once there is enough for them, and with what is unusual about them."""
    blocked = {name for name in sheet.troubled if name in OPTIONS or name in (TOLERANCE, VALID, *CEILINGS)}
    wanting = (
        sheet.weight_kg is None or sheet.ceiling_kg is None or any(n not in sheet.numbers for n in OPTIONS)
    )
    if blocked or wanting:
        return sheet
    try:
        plan, _ = prescribe(sheet.draft.protocol, sheet.draft.ref, _choices(sheet, reader), plan_id)
        own_kg = reader.own.get(OWN_LIMIT)
        found = findings(plan, smallest_kg)
        wrong = None if own_kg is None else own_limit(plan, own_kg)
        if wrong is not None:
            found.append(wrong)
        elif own_kg is not None:
            plan = plan.model_copy(update={"limits": plan.limits.model_copy(update={"overload_kg": own_kg})})
    except RefusedError as error:
        return _refused(sheet, error)
    return replace(sheet, plan=plan, found=tuple(found), lines=_told(sheet, found))


def _choices(sheet: Sheet, reader: _Reader) -> Choices:
    draft = sheet.draft
    tolerance_kg = sheet.numbers.get(TOLERANCE)
    return Choices(
        patient=Patient.model_validate(
            {
                "pseudonym": draft.code.strip() or NOBODY,
                "side": draft.side,
                "level": draft.level,
                "body_weight_kg": sheet.weight_kg,
                "body_weight_on": draft.weighed_on.isoformat(),
            }
        ),
        start=draft.start,
        days=(draft.until - draft.start).days,
        numbers={name: value for name, value in reader.given.items() if name != TOLERANCE},
        ceiling_kg=reader.own.get(OWN_CEILING),
        tolerance_kg=None if tolerance_kg is None else float(tolerance_kg),
        unit="lb" if draft.unit is MassUnit.LB else "kg",
        contact=draft.contact.strip(),
        mode=draft.mode,
        rule=draft.rule,
    )


def _told(sheet: Sheet, found: list[Finding]) -> dict[str, Line]:
    """The lines with what is unusual beside its field; of several steps, how many."""
    lines = dict(sheet.lines)
    for name in {finding.field for finding in found} & set(lines):
        line, mine = lines[name], [finding for finding in found if finding.field == name]
        words = finding_words(mine[0], sheet.draft.unit)
        if name == STEP:
            several = len(mine) > 1
            words = label("prescribe.find.steps" if several else "prescribe.find.step", count=len(mine))
        stop = any(finding.weight == "stop" for finding in mine)
        lines[name] = replace(line, trouble=words) if stop else replace(line, finding=words)
    return lines


def _refused(sheet: Sheet, error: RefusedError) -> Sheet:
    """What the plan's own rules refused, beside the field that mends it; else in the refusal's own words."""
    where = error.where.split(".")
    unit, top_kg = sheet.draft.unit, sheet.ceiling_kg or 0.0
    name, words = "", ""
    if where == ["stages"]:
        name, words = STEP, label("prescribe.many")
    elif where[0] == "stages" and where[-1] == "tolerance_kg":
        name, words = (
            TOLERANCE,
            label("prescribe.find.wide", stage=int(where[1]) + 1, load=_half_start(sheet)),
        )
    elif where[0] == "stages":
        name, words = "load.start_kg", say("entry.ceiling", most=clinic_load(top_kg, unit))
    if name not in sheet.lines:
        return replace(sheet, refused=str(error))
    return replace(sheet, lines={**sheet.lines, name: replace(sheet.lines[name], trouble=words)})


def _half_start(sheet: Sheet) -> str:
    return clinic_load(sheet.numbers["load.start_kg"] / 2, sheet.draft.unit)
