"""Desks for checking scales and for settings that show what a test gives them."""

from dataclasses import dataclass, field
from pathlib import Path

from loadtrainer.core.effects import Cue
from loadtrainer.core.inputs import CommandKind
from loadtrainer.core.progression_asking import Agreement, Question
from loadtrainer.core.reminders import Care
from loadtrainer.core.scale_check.model import ScaleCheck
from loadtrainer.core.scale_check.view import CheckView
from loadtrainer.errors import RefusedError
from loadtrainer.ui.backend import SoundState
from loadtrainer.ui.known_scales import KnownScale


@dataclass
class FakeDesk:
    """``started``, ``sent``: what the page asked, in order."""

    last: ScaleCheck | None = None
    shown: CheckView | None = None
    found: ScaleCheck | None = None
    failed: str = ""
    refuses: bool = False
    is_running: bool = False
    started: list[tuple[tuple[float, ...], bool, float]] = field(default_factory=list)
    sent: list[tuple[CommandKind, str | None]] = field(default_factory=list)

    def latest(self) -> ScaleCheck | None:
        return self.last

    def start(self, weights_kg: tuple[float, ...], *, corners: bool = False, hold_s: float = 60.0) -> None:
        if self.refuses:
            raise RefusedError("scale check", "", "a session or a check runs already")
        self.started.append((weights_kg, corners, hold_s))
        self.is_running = True

    def send(self, kind: CommandKind, text: str | None = None) -> None:
        self.sent.append((kind, text))

    def view(self) -> CheckView | None:
        return self.shown

    def running(self) -> bool:
        return self.is_running

    def result(self) -> ScaleCheck | None:
        return self.found

    def failure(self) -> str:
        return self.failed

    def ends(self, found: ScaleCheck | None = None, failed: str = "") -> None:
        """The check is over."""
        self.is_running, self.found, self.failed = False, found, failed


@dataclass
class FakePreferences:
    """``changes``: what was changed, in order; ``cues``: what was tried. ``refuses``: nothing can be kept."""

    folder: Path = Path("/data/loadtrainer")
    warning: str = ""
    refuses: bool = False
    has_voice: bool = False
    state: SoundState = field(default_factory=lambda: SoundState(True, "Sound on"))
    changes: list[dict[str, object]] = field(default_factory=list)
    cues: list[Cue] = field(default_factory=list)
    known: list[KnownScale] = field(default_factory=list)

    def scales(self) -> tuple[KnownScale, ...]:
        return tuple(self.known)

    def forget(self, device: str) -> None:
        if self.refuses:
            raise RefusedError("devices.json", "", "cannot be written: read-only file system")
        self.known = [scale for scale in self.known if scale.device != device]

    def change(self, **changes: object) -> None:
        self.changes.append(changes)
        if self.refuses:
            raise RefusedError("settings.toml", "", "cannot be written: read-only file system")

    def sound(self) -> SoundState:
        return self.state

    def voice(self) -> bool:
        return self.has_voice

    def try_cue(self, cue: Cue) -> None:
        self.cues.append(cue)


@dataclass
class FakeDiary:
    """``due``: the care that is due; ``answers``, ``agreed``, ``done``: what was kept, in order."""

    due: tuple[Care, ...] = ()
    refuses: bool = False
    answers: list[tuple[Question, int | None]] = field(default_factory=list)
    agreed: list[Agreement] = field(default_factory=list)
    done: list[Care] = field(default_factory=list)

    def answer(self, question: Question, value: int | None) -> None:
        self._refuse()
        self.answers.append((question, value))

    def agree(self, agreement: Agreement) -> None:
        self._refuse()
        self.agreed.append(agreement)

    def care(self) -> tuple[Care, ...]:
        return tuple(care for care in self.due if care not in self.done)

    def care_done(self, care: Care) -> None:
        self._refuse()
        self.done.append(care)

    def _refuse(self) -> None:
        if self.refuses:
            raise RefusedError("diary.jsonl", "", "cannot be written: read-only file system")
