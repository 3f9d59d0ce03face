"""The numbers of a prescription that is being made: whose each is, and which are still missing.

A clinician's number goes before a source's, and a source's before a proposal. Proposals for the load and the
dose are used only when they were accepted. Loads in kg, durations in s.
"""

from dataclasses import dataclass, field
from datetime import date
from math import isfinite
from typing import Final, Literal

from loadtrainer.core.prescription import Mode, Patient, Rule
from loadtrainer.core.protocol import ClinicalProtocol, Number
from loadtrainer.errors import RefusedError

OPTIONS: Final = {
    "load.start_kg": "--start-kg",
    "load.step_kg": "--step-kg",
    "load.step_every_days": "--step-every-days",
    "dose.sessions_per_day": "--sessions-per-day",
    "dose.bouts": "--bouts",
    "dose.hold_s": "--hold-s",
    "dose.rest_s": "--rest-s",
}
"""The numbers no prescription can do without, and the option that gives each."""
CEILING_OPTION: Final = "--ceiling-kg"
FRACTION, CEILING = "load.ceiling.body_weight_fraction", "load.ceiling.kg"
OWN_PROPOSALS: Final[dict[str, Number]] = {
    "pain.progress_below": 5,
    "pain.stop_at": 6,
    "pain.no_start_at": 5,
    "pain.hold_stage_at": 5,
    "pain.next_morning_flag_at": 5,
    "limits.min_hours_between": 3.0,
    "limits.max_loading_rate_kg_s": 3.0,
    "stages.grace_s": 2.0,
    "progression.required_fraction": 0.8,
}
"""What this program proposes where neither the clinician nor the protocol gives a number; no source does."""
MAY_BE_ZERO: Final = frozenset({"dose.rest_s", "limits.min_hours_between", "stages.grace_s"})
OWN_PROPOSAL: Final = "proposed by loadtrainer, no source"


@dataclass(frozen=True, slots=True)
class Choices:
    """What the clinician adds. None = not given.

    ``numbers``: by the dotted names of the protocol, or of the prescription for those a protocol never has.
    ``ceiling_kg``: may only be lower than the protocol's. ``days``: length of validity after ``start``.
    ``mode`` None = the protocol's.
    """

    patient: Patient
    start: date
    days: int
    numbers: dict[str, Number] = field(default_factory=dict)
    accept_proposed: bool = False
    ceiling_kg: float | None = None
    overload_kg: float | None = None
    tolerance_kg: float | None = None
    unit: Literal["kg", "lb"] | None = None
    contact: str = ""
    title: str | None = None
    mode: Mode | None = None
    rule: Rule = "manual"


@dataclass(frozen=True, slots=True)
class Origin:
    """Where one number of the prescription comes from, in words."""

    name: str
    value: str
    origin: str


@dataclass(slots=True)
class Settling:
    """Numbers being settled, with their origins."""

    protocol: ClinicalProtocol
    choices: Choices
    origins: list[Origin] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)

    def find(self, name: str) -> Number | None:
        """The clinician's number, else a source's, else an accepted proposal; None = there is none."""
        given, sourced = self.choices.numbers.get(name), self.protocol.numbers().get(name)
        proposal = self.protocol.proposed.get(name) if self.choices.accept_proposed else None
        if given is not None:
            self.note(name, given, "given on the command line")
            return given
        if sourced is not None:
            self.note(name, sourced, f"protocol {self.protocol.id}, {self.protocol.certainty(name)}")
            return sourced
        if proposal is not None:
            self.note(name, proposal, f"proposed in protocol {self.protocol.id}, accepted")
        return proposal

    def need(self, name: str) -> Number:
        """As :meth:`find`; what there is not is listed as missing and stands as 1 until that is refused."""
        value = self.find(name)
        if value is None:
            self.missing.append(self.ask(name, OPTIONS[name]))
        return 1 if value is None else value

    def ask(self, name: str, option: str) -> str:
        """How a missing number is named: its option, and what the protocol proposes."""
        proposal = self.protocol.proposed.get(name)
        return option if proposal is None else f"{option} (proposed: {proposal:g})"

    def note(self, name: str, value: Number | str, origin: str) -> None:
        """Keep where a number comes from."""
        self.origins.append(Origin(name, value if isinstance(value, str) else f"{value:g}", origin))

    def settle(self, name: str, own: Number, origin: str = OWN_PROPOSAL) -> Number:
        """As :meth:`find`; where there is none, the program's ``own``, which says so."""
        value = self.find(name)
        if value is None:
            self.note(name, own, origin)
        return own if value is None else value


def refuse_nonsense(choices: Choices) -> None:
    """Refuse what would break the arithmetic before any of it is done. Raises RefusedError."""
    own = {
        CEILING_OPTION: choices.ceiling_kg,
        "--overload-kg": choices.overload_kg,
        "--tolerance-kg": choices.tolerance_kg,
    }
    for name, value in (*choices.numbers.items(), *own.items()):
        if value is None:
            continue
        zero = name in MAY_BE_ZERO or name.startswith("pain.")
        if not isfinite(value) or value < 0 or (value == 0 and not zero):
            raise RefusedError("prescription", OPTIONS.get(name, name), "must be a number above 0")
    if not 1 <= choices.days <= 366:
        raise RefusedError("prescription", "--days", "must be 1 to 366")
