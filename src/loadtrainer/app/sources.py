"""From the words of ``--source`` to a source of readings; nothing falls back from one kind to another."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from loadtrainer.core.log import Source
from loadtrainer.core.words import source_tag
from loadtrainer.errors import UsageError
from loadtrainer.link.pace import FullSpeed, Pace, RealTime
from loadtrainer.link.sim_scenarios import Scenario, parse
from loadtrainer.link.source import DeviceMemory, LoadSource

Speed = Literal["real", "max"]


@dataclass(frozen=True, slots=True)
class SourceSpec:
    """``ble``, ``sim:SCENARIO[:SEED]`` or ``replay:CAPTURE``, taken apart."""

    kind: Source
    scenario: Scenario | None = None
    seed: int = 0
    capture: Path | None = None

    @property
    def tag(self) -> str:
        """What is painted over every page; empty for a real scale."""
        return source_tag(self.kind)


def parse_source(text: str) -> SourceSpec:
    """Take ``--source`` apart; raises UsageError with what is allowed."""
    if text == "ble":
        return SourceSpec("ble")
    head, _, rest = text.partition(":")
    if head == "replay" and rest:
        return SourceSpec("replay", capture=Path(rest))
    if head == "sim" and rest:
        scenario, seed = parse(rest)
        return SourceSpec("simulated", scenario=scenario, seed=seed)
    raise UsageError(f"no source {text!r}; use ble, sim:SCENARIO[:SEED] or replay:CAPTURE")


def check_source(spec: SourceSpec, speed: Speed) -> None:
    """Refuse what can be known to fail before anything is opened or written.

    Raises UsageError for ``max`` with a real scale, RefusedError for a capture that cannot be read.
    """
    if speed == "max" and spec.kind == "ble":
        raise UsageError("a real scale cannot be run at --speed max")
    if spec.capture is not None:
        from loadtrainer.link.capture import open_capture

        open_capture(spec.capture)


async def check_radio(spec: SourceSpec) -> None:
    """Raises NoBluetoothError where a real scale is wanted and Bluetooth cannot be used."""
    if spec.kind == "ble":
        from loadtrainer.link.ble import ensure_bluetooth

        await ensure_bluetooth()


def left_out(source: LoadSource) -> list[str]:
    """The lines of a replayed capture that were broken and not used, each with why; [] for other sources."""
    from loadtrainer.link.replay import Replay

    if not isinstance(source, Replay):
        return []
    capture = source.capture
    said = [f"{capture.path}: line {line.line}: {line.why}; left out" for line in capture.broken]
    unnamed = capture.broken_count - len(said)
    return [*said, f"{capture.path}: {unnamed} more broken lines were left out"] if unnamed else said


def open_source(
    spec: SourceSpec, *, speed: Speed = "real", memory: DeviceMemory | None = None, scale: str | None = None
) -> LoadSource:
    """A source for one session. ``scale``: the only address to use; None = the one found or asked for.

    Raises UsageError for ``max`` with a real scale, RefusedError for a capture that cannot be read.
    """
    check_source(spec, speed)
    pace: Pace = FullSpeed() if speed == "max" else RealTime()
    if spec.scenario is not None:
        from loadtrainer.link.simulated import Simulated

        return Simulated(spec.scenario, spec.seed, pace)
    if spec.capture is not None:
        from loadtrainer.link.replay import Replay

        return Replay(spec.capture, pace, scale=scale, memory=memory)
    from loadtrainer.link.ble import BleSource

    return BleSource(address=scale, memory=memory)
