"""A desk for making plans with a clock that stands still and no disk."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from loadtrainer.core.prescription import Plan, Prescription, ProtocolRef, derive_rules
from loadtrainer.core.protocol import ClinicalProtocol
from loadtrainer.errors import RefusedError
from loadtrainer.store.plan_code import write_picture
from loadtrainer.store.prescriptions import confirmed
from loadtrainer.store.protocols import all_protocols, reference
from loadtrainer.ui.backend import PlanView

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
PLAN_ID = "7c410000-0000-4000-8000-000000000000"


@dataclass
class FakePlanDesk:
    """``saved``, ``kept``: what was asked of it, in order."""

    saved: list[tuple[Path, Prescription]] = field(default_factory=list)
    kept: list[Prescription] = field(default_factory=list)

    def protocols(self) -> list[tuple[ClinicalProtocol, ProtocolRef]]:
        return [(protocol, reference(protocol)) for protocol in all_protocols()]

    def now(self) -> datetime:
        return NOW

    def new_id(self) -> str:
        return PLAN_ID

    def confirm(self, plan: Prescription, by: str, role: str) -> Prescription:
        return confirmed(plan, by, role, NOW, "plan")

    def save_plan(self, path: Path, plan: Prescription) -> None:
        if "there" in path.name:
            raise RefusedError(path.name, "", "exists already; choose another name")
        self.saved.append((path, plan))

    def save_code(self, path: Path, plan: Prescription) -> None:
        write_picture(path, plan)

    def keep_plan(self, plan: Prescription) -> PlanView:
        self.kept.append(plan)
        return PlanView(
            path=Path("kept.prescription.json"),
            plan=Plan(plan, 0),
            rules=derive_rules(plan, 0, None),
            blocked="",
            remedy="",
            done_today=0,
            title=plan.title,
            confirmed_by="",
            valid_until=plan.valid_until,
        )
