"""Commands about clinical protocols and prescriptions."""

from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from loadtrainer.cli.common import DataDir, Json, emit
from loadtrainer.errors import UsageError

if TYPE_CHECKING:
    from loadtrainer.core.prescribing_numbers import Choices, Origin
    from loadtrainer.core.prescription import Patient, Prescription
    from loadtrainer.core.protocol import ClinicalProtocol

Kg = Annotated[float | None, typer.Option(show_default=False)]
Seconds = Annotated[float | None, typer.Option(show_default=False)]
Whole = Annotated[int | None, typer.Option(show_default=False)]
Day = Annotated[str | None, typer.Option(help="YYYY-MM-DD; today if left out.", show_default=False)]
FirstDay = Annotated[
    str | None, typer.Option("--from", help="First day, YYYY-MM-DD; today if left out.", show_default=False)
]
Accept = Annotated[bool, typer.Option("--accept-proposed", help="Use the protocol's proposals.")]
Side = Literal["left", "right"]
Level = Literal["transfemoral", "transtibial", "upper"]
Unit = Literal["kg", "lb"]

protocols = typer.Typer(no_args_is_help=True, help="The clinical protocols that come with the program.")


def register(app: typer.Typer) -> None:
    """Add this group's commands."""
    app.add_typer(protocols, name="protocol")
    app.command()(prescribe)
    app.command()(confirm)


@protocols.command("list")
def list_protocols(data_dir: DataDir = None, as_json: Json = False) -> None:
    """List the clinical protocols; "-" stands where no source gives a number."""
    from loadtrainer.store.protocols import all_protocols

    found = all_protocols()
    if as_json:
        emit([protocol.model_dump(mode="json") for protocol in found])
        return
    head = ("id", "start kg", "step kg", "every days", "sessions", "bouts", "hold s", "title")
    rows = [head, *(_row(protocol) for protocol in found)]
    widths = [max(len(row[i]) for row in rows) for i in range(len(head))]
    for row in rows:
        typer.echo("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())


def _row(protocol: "ClinicalProtocol") -> tuple[str, ...]:
    load, dose = protocol.load, protocol.dose
    values = (
        load.start_kg,
        load.step_kg,
        load.step_every_days,
        dose.sessions_per_day,
        dose.bouts,
        dose.hold_s,
    )
    return (protocol.id, *("-" if value is None else f"{value:g}" for value in values), protocol.title)


@protocols.command()
def show(
    name: Annotated[str, typer.Argument(metavar="ID")], data_dir: DataDir = None, as_json: Json = False
) -> None:
    """Show one clinical protocol: every number, how sure it is, and where it comes from."""
    from loadtrainer.store.protocols import find_protocol

    protocol = find_protocol(name)
    if as_json:
        emit(protocol.model_dump(mode="json"))
        return
    typer.echo(f"{protocol.id}: {protocol.title}\n{protocol.summary}\n")
    for field, value in protocol.numbers().items():
        proposal = protocol.proposed.get(field)
        if value is not None:
            words = f"{value:g} ({protocol.certainty(field)})"
        else:
            words = "no source" + ("" if proposal is None else f"; proposed {proposal:g}")
        typer.echo(f"  {field:<40}{words}")
    typer.echo("\nSources:")
    for source in protocol.sources:
        typer.echo(f"  [{source.certainty}] {source.text} {source.address}".rstrip())
    typer.echo("\nNot confirmed for anyone: a clinician must fill, change and confirm a prescription.")


@protocols.command()
def validate(file: Annotated[Path, typer.Argument(metavar="FILE")], data_dir: DataDir = None) -> None:
    """Check a protocol file; prints "ok", or which, where and why (exit 3)."""
    from loadtrainer.store.protocols import read_protocol

    read_protocol(file)
    typer.echo("ok")


def _day(option: str, text: str | None) -> date:
    try:
        return date.fromisoformat(text) if text else datetime.now().astimezone().date()
    except ValueError:
        raise UsageError(f"{option}: {text!r} is not a day like 2026-11-22.") from None


def _patient(given: dict[str, Any]) -> "Patient":
    from pydantic import ValidationError

    from loadtrainer.core.loading import refusal
    from loadtrainer.core.prescription import Patient

    try:
        return Patient.model_validate(
            {
                "pseudonym": given["patient"],
                "side": given["side"],
                "level": given["level"],
                "body_weight_kg": given["body_weight"],
                "body_weight_on": _day("--body-weight-on", given["body_weight_on"]).isoformat(),
            }
        )
    except ValidationError as error:
        raise refusal(error, "patient") from None


def _choices(given: dict[str, Any]) -> "Choices":
    """The command's options as what the clinician adds."""
    from loadtrainer.core.prescribing_numbers import OPTIONS, Choices

    numbers = {name: given[option.lstrip("-").replace("-", "_")] for name, option in OPTIONS.items()}
    same = (
        "days",
        "accept_proposed",
        "ceiling_kg",
        "overload_kg",
        "tolerance_kg",
        "unit",
        "contact",
        "title",
    )
    return Choices(
        patient=_patient(given),
        start=_day("--from", given["start"]),
        numbers={name: value for name, value in numbers.items() if value is not None},
        **{name: given[name] for name in same},
    )


def prescribe(
    ctx: typer.Context,
    protocol: Annotated[str, typer.Option(help="A protocol's id, or a .json file.")],
    patient: Annotated[str, typer.Option(help="A pseudonym, never a name.")],
    body_weight: Annotated[float, typer.Option(metavar="KG")],
    output: Annotated[Path, typer.Option("-o", "--output", metavar="FILE")],
    body_weight_on: Day = None,
    side: Annotated[Side | None, typer.Option()] = None,
    level: Annotated[Level | None, typer.Option()] = None,
    start: FirstDay = None,
    days: Annotated[int, typer.Option(help="Length of validity.")] = 14,
    start_kg: Kg = None,
    step_kg: Kg = None,
    step_every_days: Whole = None,
    tolerance_kg: Kg = None,
    sessions_per_day: Whole = None,
    bouts: Whole = None,
    hold_s: Seconds = None,
    rest_s: Seconds = None,
    ceiling_kg: Kg = None,
    overload_kg: Kg = None,
    unit: Annotated[Unit | None, typer.Option(help="What the screen shows; loads here are kg.")] = None,
    contact: Annotated[str, typer.Option(help="Clinic phone, shown when something is wrong.")] = "",
    title: Annotated[str | None, typer.Option()] = None,
    accept_proposed: Accept = False,
    data_dir: DataDir = None,
) -> None:
    """Make an unconfirmed prescription from a clinical protocol. Loads in kg, times in seconds."""
    from uuid import uuid4

    from loadtrainer.core import prescribing
    from loadtrainer.store.prescriptions import write_prescription
    from loadtrainer.store.protocols import find_protocol, reference

    chosen = find_protocol(protocol)
    made, origins = prescribing.prescribe(chosen, reference(chosen), _choices(ctx.params), str(uuid4()))
    write_prescription(output, made)
    _tell(output, made, origins)


def _tell(path: Path, made: "Prescription", origins: "list[Origin]") -> None:
    """Say what was written: every number with its origin, every stage with its band and limit."""
    from loadtrainer.core.prescription import derive_rules

    typer.echo(f"{path}: {made.title}, for {made.patient.pseudonym}, NOT CONFIRMED")
    for origin in origins:
        typer.echo(f"  {origin.name:<40}{origin.value}  ({origin.origin})")
    typer.echo("\nstage  target kg  band kg          limit kg")
    for i, stage in enumerate(made.stages):
        rules = derive_rules(made, i, None)
        band = f"{rules.low_kg:g} to {rules.high_kg:g}"
        typer.echo(f"{i:<7}{stage.target_kg:<11g}{band:<17}{rules.overload_kg:g}")
    typer.echo(f"\nNo band passes the ceiling of {made.limits.ceiling_kg:g} kg; that ends the steps.")
    typer.echo(f"Valid {made.valid_from} to {made.valid_until}. Check every number, then:")
    typer.echo(f'  loadtrainer confirm "{path}" --by NAME --role ROLE')


def confirm(
    file: Annotated[Path, typer.Argument(metavar="FILE")],
    by: Annotated[str, typer.Option(help="The clinician's name.")],
    role: Annotated[str, typer.Option(help="For example physiotherapist.")],
    data_dir: DataDir = None,
) -> None:
    """Check every rule of a prescription and confirm it, in place, in one step."""
    from loadtrainer.store.prescriptions import confirm_file

    made = confirm_file(file, by, role, datetime.now().astimezone())
    typer.echo(f"{file}: confirmed by {by} ({role}), valid {made.valid_from} to {made.valid_until}")
