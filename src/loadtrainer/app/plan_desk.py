"""Where a clinician makes a plan: protocols, the clock, confirmation, and the files that leave the window."""

import tempfile
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from uuid import uuid4

from loadtrainer.app.wall_clock import local_now
from loadtrainer.core.prescription import Prescription, ProtocolRef
from loadtrainer.core.protocol import ClinicalProtocol
from loadtrainer.store.plan_code import write_picture
from loadtrainer.store.prescriptions import SUFFIX, confirmed, write_prescription
from loadtrainer.store.protocols import all_protocols, reference
from loadtrainer.ui.backend import PlanView


class ClinicDesk:
    """Implements :class:`loadtrainer.ui.backend.PlanDesk`. ``take``: a plan file into the data folder."""

    def __init__(self, take: Callable[[Path], PlanView]) -> None:
        self._take = take

    def protocols(self) -> list[tuple[ClinicalProtocol, ProtocolRef]]:
        """Every protocol of the program with its digest; raises RefusedError for a damaged one."""
        return [(protocol, reference(protocol)) for protocol in all_protocols()]

    def now(self) -> datetime:
        """The local time."""
        return local_now()

    def new_id(self) -> str:
        """The id of a plan that begins to be made."""
        return str(uuid4())

    def confirm(self, plan: Prescription, by: str, role: str) -> Prescription:
        """``plan`` with the clinician's confirmation; raises RefusedError."""
        return confirmed(plan, by, role, local_now(), plan.title)

    def save_plan(self, path: Path, plan: Prescription) -> None:
        """Write a plan file; raises RefusedError, also where there is one of that name already."""
        write_prescription(path, plan)

    def save_code(self, path: Path, plan: Prescription) -> None:
        """Write a picture of the plan's code (PNG); raises RefusedError as ``save_plan``."""
        write_picture(path, plan)

    def keep_plan(self, plan: Prescription) -> PlanView:
        """Take ``plan`` into the data folder of this computer; raises RefusedError."""
        with tempfile.TemporaryDirectory(prefix="loadtrainer-plan-") as folder:
            path = Path(folder) / f"plan{SUFFIX}"
            write_prescription(path, plan)
            return self._take(path)
