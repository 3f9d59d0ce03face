"""A clinical protocol: a published loading programme, sourced, for no particular patient (docs/files.md).

None under load, dose or pain = no source gives a number; a clinician must. What loadtrainer itself suggests
there stands apart in ``proposed``. Loads in kg, durations in s.
"""

from collections.abc import Iterator
from typing import Annotated, Literal, Self

from pydantic import Field, ValidationError, model_validator

from loadtrainer.core.model import DiskModel
from loadtrainer.core.prescription import Mode, Nrs, PositiveKg

Certainty = Literal["read", "secondary", "patient", "brief", "recalled"]
Number = int | float
Count = Annotated[int, Field(ge=1, le=100)]
Duration = Annotated[float, Field(gt=0, le=7200)]


class Ceiling(DiskModel):
    """Where loading on the scale ends; of two values the smaller applies. None = not given."""

    body_weight_fraction: Annotated[float, Field(gt=0, le=1.5)] | None
    kg: PositiveKg | None


class Load(DiskModel):
    """First load, step, days between steps, and the ceiling."""

    start_kg: PositiveKg | None
    step_kg: PositiveKg | None
    step_every_days: Annotated[int, Field(ge=1, le=365)] | None
    ceiling: Ceiling


class Dose(DiskModel):
    """How often, how many bouts, how long each, and the rest between them."""

    sessions_per_day: Annotated[int, Field(ge=1, le=12)] | None
    bouts: Count | None
    hold_s: Duration | None
    rest_s: Annotated[float, Field(ge=0, le=7200)] | None
    mode: Mode


class Pain(DiskModel):
    """Pain 0 to 10: the load may rise while below ``progress_below``; at ``stop_at`` the session ends."""

    progress_below: Nrs | None
    stop_at: Nrs | None


class SourceRef(DiskModel):
    """Where numbers come from. ``address``: "" = none known. ``fields``: dotted names of the numbers.

    ``certainty``: read there; secondary (another's summary); a patient's account; brief (at second hand, the
    source itself not found); recalled, not read again.
    """

    text: Annotated[str, Field(min_length=1, max_length=500)]
    address: Annotated[str, Field(max_length=300)]
    fields: list[str]
    certainty: Certainty


class ClinicalProtocol(DiskModel):
    """One programme (docs/files.md, version 1).

    Raises pydantic's ValidationError where a number has no source, a source names no number, or a proposal
    stands where a source already gives one.
    """

    format: Literal["loadtrainer.protocol"] = "loadtrainer.protocol"
    version: Literal[1] = 1
    id: Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9-]{0,79}$")]
    title: Annotated[str, Field(min_length=1, max_length=200)]
    summary: Annotated[str, Field(max_length=2000)]
    track: Annotated[str, Field(min_length=1, max_length=40)]
    load: Load
    dose: Dose
    pain: Pain
    proposed: dict[str, Number]
    sources: Annotated[list[SourceRef], Field(min_length=1)]
    display_unit: Literal["kg", "lb"]

    @model_validator(mode="after")
    def _every_number_has_its_origin(self) -> Self:
        numbers = self.numbers()
        cited = {field for source in self.sources for field in source.fields}
        for field, value in numbers.items():
            if value is not None and field not in cited:
                raise ValueError(f"{field}: no source names this number; give one, or move it to proposed")
        for i, source in enumerate(self.sources):
            for field in source.fields:
                if numbers.get(field) is None:
                    raise ValueError(f"sources.{i}.fields: {field} is not a number of this protocol")
        for field in self.proposed:
            if field not in numbers:
                raise ValueError(f"proposed.{field}: there is no such number in a protocol")
            if numbers[field] is not None:
                raise ValueError(f"proposed.{field}: a source already gives this number")
        try:
            self.with_proposals()
        except ValidationError as error:
            first = error.errors()[0]
            where = ".".join(str(step) for step in first["loc"])
            raise ValueError(f"proposed.{error.title.lower()}.{where}: {first['msg']}") from None
        return self

    def numbers(self) -> dict[str, Number | None]:
        """Every number under load, dose and pain by its dotted name; None = not given."""
        parts = {"load": self.load, "dose": self.dose, "pain": self.pain}
        return {name: value for part, model in parts.items() for name, value in _flat(model, part)}

    def certainty(self, field: str) -> Certainty | None:
        """How sure the first source of a dotted number is; None = no source."""
        return next((source.certainty for source in self.sources if field in source.fields), None)

    def with_proposals(self) -> tuple[Load, Dose, Pain]:
        """Load, dose and pain with the proposals filled in. Raises ValidationError for one out of range."""
        parts = {"load": self.load, "dose": self.dose, "pain": self.pain}
        filled = {part: model.model_dump() for part, model in parts.items()}
        for field, value in self.proposed.items():
            *path, last = field.split(".")
            place = filled[path[0]]
            for step in path[1:]:
                place = place[step]
            place[last] = value
        return (
            Load.model_validate(filled["load"]),
            Dose.model_validate(filled["dose"]),
            Pain.model_validate(filled["pain"]),
        )


def _flat(model: DiskModel, prefix: str) -> Iterator[tuple[str, Number | None]]:
    for name in type(model).model_fields:
        value = getattr(model, name)
        if isinstance(value, DiskModel):
            yield from _flat(value, f"{prefix}.{name}")
        elif not isinstance(value, str):
            yield f"{prefix}.{name}", value
