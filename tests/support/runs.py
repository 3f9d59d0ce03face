"""Whole sessions for tests: plans that may start today, captures of a person at a scale, the command line."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from math import sin
from pathlib import Path
from typing import Any

from loadtrainer.core.log import SessionLog
from loadtrainer.core.prescription import Prescription
from loadtrainer.link.capture import Line
from loadtrainer.store.prescriptions import confirmed, write_prescription
from loadtrainer.store.sessions import SUFFIX, read_log
from support.captures import sent, write_capture
from support.sessions import prescription

PREPARED_S = 15.0
"""A capture lies empty for so long: link check and zero are done by then."""
SHORT_HOLD_S = 3.0
UNCHECKED = "This scale was never checked"


def open_plan(**changes: Any) -> Prescription:
    """An unconfirmed plan of one short hold of 20 ± 2 kg that may start on any day of this century."""
    made = prescription(**({"hold_s": SHORT_HOLD_S} | changes))
    return made.model_copy(update={"valid_from": "2020-01-01", "valid_until": "2099-12-31"})


def signed(plan: Prescription) -> Prescription:
    """The plan as a clinician confirmed it."""
    return confirmed(plan, "A. Physio", "physiotherapist", datetime(2026, 11, 22, tzinfo=UTC), "plan")


def plan_file(folder: Path, plan: Prescription | None = None, name: str = "p.prescription.json") -> Path:
    """A plan's file in ``folder``."""
    path = folder / name
    write_prescription(path, plan or open_plan())
    return path


Load = Callable[[float], float]


def holds(*spans: tuple[float, float], kg: float = 20.0) -> Load:
    """A person who presses ``kg``, swaying by half a kg, in each span of seconds."""

    def load_kg(t_s: float) -> float:
        if not any(start_s <= t_s < stop_s for start_s, stop_s in spans):
            return 0.0
        return kg + 0.3 * sin(1.3 * t_s) + 0.2 * sin(4.1 * t_s)

    return load_kg


def capture(path: Path, seconds: float, load_kg: Load, *, silent: tuple[float, float] = (0.0, 0.0)) -> Path:
    """A capture of a 10 Hz scale under ``load_kg``; nothing was heard in the span ``silent``."""
    return write_capture(path, without(sent(seconds, load_kg), *silent))


def without(lines: Iterable[Line], start_s: float, stop_s: float) -> list[Line]:
    """The lines outside the span."""
    return [line for line in lines if not start_s <= line.t < stop_s]


def short_capture(folder: Path, name: str = "c.jsonl") -> Path:
    """20 s of prepared scale, a hold of 5 s, and the scale empty again."""
    return capture(folder / name, PREPARED_S + 9.0, holds((PREPARED_S, PREPARED_S + 5.0)))


def broken(path: Path, line: int, change: Callable[[bytes], bytes]) -> Path:
    """Spoil one line of a file, counted from 1."""
    lines = path.read_bytes().split(b"\n")
    lines[line - 1] = change(lines[line - 1])
    path.write_bytes(b"\n".join(lines))
    return path


def logs(home: Path) -> list[Path]:
    """The finished logs of a data folder."""
    return sorted((home / "sessions").glob(f"*{SUFFIX}"))


def only_log(home: Path) -> SessionLog:
    """The one finished log of a data folder."""
    (path,) = logs(home)
    return read_log(path)


def told(log: SessionLog) -> dict[str, Any]:
    """What a log tells of the session itself: everything but when, where and under which name."""
    value = log.model_dump(mode="json")
    for name in ("id", "started_at", "ended_at", "integrity", "app"):
        del value[name]
    del value["scale"]["device"]
    return value


@dataclass(frozen=True)
class Ran:
    """What a command printed and ended with."""

    code: int
    out: str
    err: str

    @property
    def said(self) -> list[str]:
        """The lines on stderr, but for the one about a scale nobody checked: simulated ones never are."""
        return [line for line in self.err.splitlines() if line != UNCHECKED]

    @property
    def json(self) -> dict[str, Any]:
        """The one line of JSON it printed."""
        (line,) = self.out.splitlines()
        value = json.loads(line)
        assert isinstance(value, dict)
        return value


def environment(changes: Mapping[str, str] | None = None) -> dict[str, str]:
    """The test's own environment with ``changes``."""
    return {**os.environ, **(changes or {})}


def command(*words: str | Path) -> list[str]:
    """``loadtrainer words...`` as a process of this very Python."""
    return [sys.executable, "-m", "loadtrainer.cli.main", *map(str, words)]


def shell(*words: str | Path, env: Mapping[str, str] | None = None) -> Ran:
    """Run ``loadtrainer words...`` in a process of its own."""
    done = subprocess.run(
        command(*words), capture_output=True, text=True, check=False, timeout=60, env=environment(env)
    )
    return Ran(done.returncode, done.stdout, done.stderr)
