"""Files for the tests of the store: confirmed prescriptions, small sessions, what a folder holds."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from loadtrainer.core.log import (
    AppInfo,
    Diary,
    Event,
    PainDiary,
    Samples,
    ScaleRecord,
    SessionLog,
    Source,
    Summary,
    ZeroMark,
)
from loadtrainer.core.prescription import Prescription, derive_rules
from loadtrainer.core.summary import summarise
from loadtrainer.store.prescriptions import confirmed
from loadtrainer.store.records import Header
from loadtrainer.store.sessions import SessionParts, build_log
from support.sessions import prescription

NOW = datetime(2026, 11, 22, 10, 3, 11, 123000, tzinfo=UTC)
SESSION_ID = "7c410000-0000-4000-8000-000000000001"
APP = AppInfo(version="0.1.0", python="3.11.0", platform="test")
SCALE = ScaleRecord(
    wire_format="etekcity_a5",
    profile="etekcity",
    label="A scale",
    name="Scale ü",
    device="ab" * 32,
    resolution_kg=0.1,
)


def a_plan(**changes: Any) -> Prescription:
    """A confirmed prescription of 20 ± 2 kg, valid on the day of :data:`NOW`."""
    return confirmed(prescription(**changes), "A. Physio", "physiotherapist", NOW, "plan")


def figures(parts: SessionParts) -> Summary:
    """The summary of the parts, by the code the program uses."""
    return summarise(parts.samples, parts.events, parts.rules, parts.prescription.stages[parts.stage])


def parts(
    count: int = 20,
    *,
    session_id: str = SESSION_ID,
    started_at: str = "2026-11-22T10:03:11.123+00:00",
    ended_at: str = "2026-11-22T10:03:13.123+00:00",
    source: Source = "ble",
    plan: Prescription | None = None,
    kg: float = 20.0,
) -> SessionParts:
    """A stopped session of ``count`` samples at 10 Hz, all of ``kg``."""
    plan = plan or a_plan()
    end_s = max(2.0, round(0.1 * count, 4))
    return SessionParts(
        id=session_id,
        source=source,
        app=APP,
        started_at=started_at,
        ended_at=ended_at,
        ended="stopped",
        prescription=plan,
        stage=0,
        rules=derive_rules(plan, 0, None),
        scale=SCALE,
        zero=[ZeroMark(t_s=-1.5, kg=0.1)],
        samples=Samples(t_s=[round(0.1 * i, 4) for i in range(count)], kg=[kg] * count, flags=[1] * count),
        events=[
            Event(t_s=0.0, kind="session_started", reason="Session started"),
            Event(t_s=0.0, kind="bout_started", reason="Bout 1 started", bout=0),
            Event(t_s=end_s, kind="stopped", reason="Stopped. All readings are saved.", by="user"),
        ],
        diary=Diary(pain=PainDiary(before=2)),
    )


def a_log(count: int = 20, previous: str | None = None, **changes: Any) -> SessionLog:
    """The sealed log of :func:`parts`."""
    made = parts(count, **changes)
    return build_log(made, figures(made), "0" * 64, previous)


def a_header(**changes: Any) -> dict[str, Any]:
    """The first body of a journal of :func:`parts`."""
    made = parts(0, **changes)
    header = Header(
        id=made.id,
        source=made.source,
        app=made.app,
        started_at=made.started_at,
        prescription=made.prescription,
        stage=made.stage,
        rules=made.rules,
        scale=made.scale,
        diary=made.diary,
        previous=None,
    )
    return header.model_dump(mode="json")


def edited(plan: Prescription, change: Callable[[dict[str, Any]], object]) -> bytes:
    """A prescription's file after someone changed its values by hand."""
    value = plan.model_dump(mode="json")
    change(value)
    return json.dumps(value).encode()


def tree(folder: Path) -> dict[str, tuple[bytes, int]]:
    """Every file under ``folder`` with its bytes and time of change."""
    return {
        str(path.relative_to(folder)): (path.read_bytes(), path.stat().st_mtime_ns)
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
