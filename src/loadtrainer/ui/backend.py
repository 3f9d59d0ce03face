"""What the window needs from the program beneath it. app.py implements it; tests may use a small fake.

The window paints what :meth:`Backend.poll` returns and sends commands. It computes no threshold, owns no
clock of the session, and writes no file.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Protocol

from loadtrainer.core.effects import Cue
from loadtrainer.core.inputs import CommandKind
from loadtrainer.core.log import SessionLog
from loadtrainer.core.prescription import Plan, Prescription, ProtocolRef, Rules
from loadtrainer.core.progression_asking import Agreement, Question
from loadtrainer.core.progression_model import Progress
from loadtrainer.core.protocol import ClinicalProtocol
from loadtrainer.core.reminders import Care
from loadtrainer.core.scale_check.model import ScaleCheck
from loadtrainer.core.scale_check.view import CheckView
from loadtrainer.core.snapshot import Snapshot
from loadtrainer.review.model import PatientReview
from loadtrainer.ui.known_scales import KnownScale as KnownScale
from loadtrainer.ui.known_scales import ScaleShelf


@dataclass(frozen=True, slots=True)
class PlanView:
    """A prescription file as the Today page shows it.

    ``plan`` None: unreadable. ``blocked``: why Start is off, in words (empty = may start); ``remedy``: what
    mends it. ``rules``: derived without a link check. ``done_today`` of ``sessions_per_day``. ``progress``:
    why this stage, and what is known of the next. ``question``, ``agreement``: asked of the patient now.
    """

    path: Path
    plan: Plan | None
    rules: Rules | None
    blocked: str
    remedy: str
    done_today: int
    title: str
    confirmed_by: str
    valid_until: str
    progress: Progress | None = None
    question: Question | None = None
    agreement: Agreement | None = None


@dataclass(frozen=True, slots=True)
class BeforeAnswers:
    """What was answered before a session. ``pain``: 0 to 10. ``red_flags``: question key -> yes."""

    pain: int
    red_flags: dict[str, bool] = field(default_factory=dict)
    analgesic: bool | None = None
    posture: str | None = None


@dataclass(frozen=True, slots=True)
class SoundState:
    """``ok``: a sound device works. ``words``: "Sound on", "No sound" with the reason."""

    ok: bool
    words: str


@dataclass(frozen=True, slots=True)
class Finished:
    """The log of a finished session as read back from disk, and where it lies."""

    log: SessionLog
    path: Path


class CheckDesk(Protocol):
    """Where scales are checked. One check at a time, and none while a session runs."""

    def latest(self) -> ScaleCheck | None:
        """The last check of any scale with this kind of source; None = there is none."""
        ...

    def start(self, weights_kg: tuple[float, ...], *, corners: bool = False, hold_s: float = 60.0) -> None:
        """Look for the scale and begin; raises RefusedError where that cannot be."""
        ...

    def send(self, kind: CommandKind, text: str | None = None) -> None:
        """Send a person's command to the check."""
        ...

    def view(self) -> CheckView | None:
        """What the guide says now; None before the first event."""
        ...

    def running(self) -> bool:
        """A check runs."""
        ...

    def result(self) -> ScaleCheck | None:
        """What the check that just ended found; None while it runs, or if nothing was kept."""
        ...

    def failure(self) -> str:
        """Why the check that just ended found nothing, in words; "" = it did not fail."""
        ...


class SettingsDesk(ScaleShelf, Protocol):
    """Where settings and answers about scales are kept, and sounds are tried."""

    @property
    def folder(self) -> Path:
        """The data folder."""
        ...

    @property
    def warning(self) -> str:
        """Why the settings file is not used, in words; "" = it is used, or there is none."""
        ...

    def change(self, **changes: object) -> None:
        """Use and keep other values; raises RefusedError where they are used but cannot be kept."""
        ...

    def sound(self) -> SoundState:
        """Whether cues can be heard."""
        ...

    def voice(self) -> bool:
        """Whether there is a voice that speaks the words of a cue."""
        ...

    def try_cue(self, cue: Cue) -> None:
        """Sound a cue as a session would."""
        ...


class DiaryDesk(Protocol):
    """Where answers between the sessions are kept. Each raises RefusedError where they cannot be."""

    def answer(self, question: Question, value: int | None) -> None:
        """Keep the answer to a question about an earlier session; None = it was skipped."""
        ...

    def agree(self, agreement: Agreement) -> None:
        """Keep that the patient agreed this with the clinic."""
        ...

    def care(self) -> tuple[Care, ...]:
        """The care of the abutment that is due and not switched off."""
        ...

    def care_done(self, care: Care) -> None:
        """Keep that the care was done today."""
        ...


class PlanDesk(Protocol):
    """Where a clinician makes a plan."""

    def protocols(self) -> list[tuple[ClinicalProtocol, ProtocolRef]]:
        """Every protocol of the program with its digest; raises RefusedError for a damaged one."""
        ...

    def now(self) -> datetime:
        """The local time, aware."""
        ...

    def new_id(self) -> str:
        """The id of a plan that begins to be made."""
        ...

    def confirm(self, plan: Prescription, by: str, role: str) -> Prescription:
        """``plan`` with the clinician's confirmation; raises RefusedError."""
        ...

    def save_plan(self, path: Path, plan: Prescription) -> None:
        """Write a plan file; raises RefusedError, also where there is one of that name already."""
        ...

    def save_code(self, path: Path, plan: Prescription) -> None:
        """Write a picture of the plan's QR code; raises RefusedError as ``save_plan``."""
        ...

    def keep_plan(self, plan: Prescription) -> PlanView:
        """Take ``plan`` into the data folder of this computer; raises RefusedError."""
        ...


class HistoryDesk(Protocol):
    """The sessions of this data folder."""

    def refresh(self) -> Iterator[tuple[int, int]]:
        """Read what is new; yields (done, total). Raises RefusedError."""
        ...

    def review(self, patient: str, today: date, *, every: bool) -> PatientReview | None:
        """The patient's days: the last four whole weeks or all weeks; None = no session yet."""
        ...

    def troubles(self) -> int:
        """How many files cannot be shown."""
        ...

    def share(self, patient: str, path: Path) -> None:
        """Pack the patient's sessions into a ZIP file; raises RefusedError."""
        ...

    def close(self) -> None:
        """Let go of what was read."""
        ...


class Backend(Protocol):
    """One running program."""

    @property
    def history(self) -> HistoryDesk:
        """The sessions of this data folder."""
        ...

    @property
    def diary(self) -> DiaryDesk:
        """Where answers between the sessions are kept."""
        ...

    @property
    def preferences(self) -> SettingsDesk:
        """Where settings are kept and sounds are tried."""
        ...

    @property
    def desk(self) -> CheckDesk:
        """Where scales are checked."""
        ...

    @property
    def plan_desk(self) -> PlanDesk:
        """Where plans are made."""
        ...

    @property
    def source_tag(self) -> str:
        """Painted on every page: "SIMULATED" or "REPLAY", nothing for a real scale."""
        ...

    def plans(self) -> list[PlanView]:
        """The prescriptions in the data folder, newest first."""
        ...

    def open_plan(self, path: Path) -> PlanView:
        """Take a prescription file into the data folder; raises RefusedError with which, where and why."""
        ...

    def recovered(self) -> list[str]:
        """Words about sessions recovered at this start; empty if none."""
        ...

    def sound(self) -> SoundState:
        """Whether cues can be heard."""
        ...

    def blocked_by(self, view: PlanView, answers: BeforeAnswers) -> str:
        """Why these answers block a start, in words; "" if they do not."""
        ...

    def prepare(self, view: PlanView, answers: BeforeAnswers) -> None:
        """Look for the scale, check link and zero; snapshots with phase PREPARE begin to arrive."""
        ...

    def send(self, kind: CommandKind, value: int | None = None, text: str | None = None) -> None:
        """Send a person's command to the session."""
        ...

    def poll(self) -> list[Snapshot]:
        """All snapshots since the last call, oldest first. Taking them proves the window is alive."""
        ...

    def silent_s(self) -> float:
        """Seconds since the session thread last showed life; 0 when no session runs."""
        ...

    def finished(self) -> Finished | None:
        """The sealed log of the session that just ended; None while it runs or if none was kept."""
        ...

    def answer_later(self, field_name: str, value: int | str) -> None:
        """Append an answer given after sealing (pain after, note) to the diary."""
        ...

    def running(self) -> bool:
        """A session is being prepared or runs: quitting is refused."""
        ...

    def close(self) -> None:
        """Stop everything within 5 s; a running session is saved."""
        ...
