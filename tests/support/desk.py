"""A desk for checking scales that shows what a test gives it."""

from dataclasses import dataclass, field

from loadtrainer.core.inputs import CommandKind
from loadtrainer.core.scale_check.model import ScaleCheck
from loadtrainer.core.scale_check.view import CheckView
from loadtrainer.errors import RefusedError


@dataclass
class FakeDesk:
    """``started``, ``sent``: what the page asked, in order."""

    last: ScaleCheck | None = None
    shown: CheckView | None = None
    found: ScaleCheck | None = None
    failed: str = ""
    refuses: bool = False
    is_running: bool = False
    started: list[tuple[tuple[float, ...], bool]] = field(default_factory=list)
    sent: list[tuple[CommandKind, str | None]] = field(default_factory=list)

    def latest(self) -> ScaleCheck | None:
        return self.last

    def start(self, weights_kg: tuple[float, ...], *, corners: bool = False) -> None:
        if self.refuses:
            raise RefusedError("scale check", "", "a session or a check runs already")
        self.started.append((weights_kg, corners))
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
