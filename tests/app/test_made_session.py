"""Made-up sessions are genuine: whatever happens in one, its log verifies; the same seed gives the same."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from loadtrainer.app.made_clinic import Maker, Size
from loadtrainer.app.made_session import Habit, Made, Mishap, make_session
from loadtrainer.app.verify import verify_log
from loadtrainer.core.prescription import Plan
from loadtrainer.store.sessions import SessionParts, build_log, save_log
from support.sessions import SCALE
from support.store import a_plan, figures, parts, tree


def made(mishap: Mishap, **plan: Any) -> tuple[Plan, Made]:
    """A session of 40 s in band by the test plan."""
    chosen = Plan(a_plan(**({"hold_s": 40.0} | plan)), 0)
    return chosen, make_session(chosen, "ble", SCALE, Habit(), mishap, np.random.default_rng(3))


def log_of(plan: Plan, session: Made, folder: Path) -> Path:
    """The log of a made-up session, saved."""
    fields = {name: getattr(parts(), name) for name in SessionParts.__dataclass_fields__}
    fields |= {name: getattr(session, name) for name in ("ended", "rules", "zero", "samples", "events")}
    whole = SessionParts(**(fields | {"prescription": plan.prescription}))
    return save_log(folder, build_log(whole, figures(whole), "0" * 64, None))


HAPPENED = [
    (Mishap(), "completed", "session_completed"),
    (Mishap(surge_s=15.0), "completed", "overload"),
    (Mishap(gap_s=15.0, gap_length_s=5.0), "completed", "stale"),
    (Mishap(stop_s=20.0), "stopped", "stopped"),
    (Mishap(pain_s=20.0), "pain", "pain"),
    (Mishap(cut_s=20.0), "recovered", "bout_started"),
]


@pytest.mark.parametrize(("mishap", "ended", "kind"), HAPPENED, ids=[kind for *_, kind in HAPPENED])
def test_what_happens_is_on_record_and_verifies(
    tmp_path: Path, mishap: Mishap, ended: str, kind: str
) -> None:
    plan, session = made(mishap)
    assert session.ended == ended
    assert kind in {event.kind for event in session.events}
    assert verify_log(log_of(plan, session, tmp_path)).findings == []


def test_bouts_with_rests_come_to_their_end(tmp_path: Path) -> None:
    plan, session = made(Mishap(), bouts=3, hold_s=8.0, rest_s=4.0)
    assert [event.kind for event in session.events].count("bout_completed") == 3
    assert verify_log(log_of(plan, session, tmp_path)).findings == []


def test_the_same_seed_makes_the_same_clinic_and_another_one_another(tmp_path: Path) -> None:
    for name, seed in (("a", 1), ("b", 1), ("c", 2)):
        for _ in Maker(Size(1, 1, seed=seed)).write(tmp_path / name):
            pass
    files = {name: [data for data, _ in tree(tmp_path / name).values()] for name in "abc"}
    assert files["a"] == files["b"] != files["c"]
