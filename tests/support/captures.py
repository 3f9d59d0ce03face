"""Captures for tests: lines a simulated scale sends under a load of the test's own, and files of them."""

from collections.abc import Callable, Iterable
from pathlib import Path

from loadtrainer.link.capture import CaptureWriter, Header, Line
from loadtrainer.link.receiver import Receiver
from loadtrainer.link.replay import play
from loadtrainer.link.sim_scale import ScaleTraits, SimScale
from loadtrainer.link.simulated import STEP_S

FOLDER = Path(__file__).parent.parent / "captures"
PREPARED_S = 15.0


def press_after(start_s: float, kg: float, stop_s: float = float("inf")) -> Callable[[float], float]:
    """Nothing until ``start_s``, then ``kg`` until ``stop_s``."""
    return lambda t_s: kg if start_s <= t_s < stop_s else 0.0


def sent(
    seconds: float, load_kg: Callable[[float], float], traits: ScaleTraits | None = None, seed: int = 1
) -> list[Line]:
    """What a simulated scale under ``load_kg(t_s)`` sends in ``seconds``; its handshake is answered."""
    scale, receiver = SimScale(traits or ScaleTraits(), seed), Receiver()
    lines: list[Line] = []
    for step in range(1, round(seconds / STEP_S) + 1):
        t_s = round(step * STEP_S, 6)
        for line in scale.step(t_s, STEP_S, load_kg(t_s)):
            lines.append(line)
            for write in play(receiver, line).writes:
                scale.radio.write(t_s, write)
    return lines


def write_capture(path: Path, lines: Iterable[Line], note: str = "") -> Path:
    """A capture file of ``lines``."""
    with path.open("w", encoding="utf-8") as stream:
        writer = CaptureWriter(stream, Header(source="simulated", note=note))
        for line in lines:
            writer.write(line)
    return path
