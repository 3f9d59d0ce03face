"""Whole scale checks of simulated scales: the verdict each deserves, and figures near the simulated truth."""

from collections import deque
from dataclasses import replace
from math import log
from pathlib import Path
from typing import Any

import pytest

from loadtrainer.app.check import CheckRequest, run_check
from loadtrainer.app.sources import parse_source
from loadtrainer.core.inputs import CommandKind
from loadtrainer.core.scale_check.bench import CheckConfig
from loadtrainer.core.scale_check.model import ScaleCheck, Verdict
from loadtrainer.core.scale_check.view import CheckView, Step
from loadtrainer.errors import RefusedError, ScaleError
from loadtrainer.link.capture import Line
from loadtrainer.link.sim_quirks import Quirks
from loadtrainer.link.sim_scale import ScaleTraits
from loadtrainer.link.sim_scenarios import FAULTY, SCENARIOS, Scenario
from loadtrainer.store.checks import CheckBook
from support.captures import press_after, sent, write_capture
from support.checks import played

STEP = log(0.95 / 0.1)
"""5 to 90 % of the plate's filter, in its time constants."""

CORNERS = CheckConfig(corners=True)

BEHAVIOURS: list[tuple[str, Verdict, float | None, str, dict[str, float]]] = [
    ("steady", "long_holds", 60.0, "", {"rate_hz": 10.0, "step_s": STEP * 0.25, "slope": 1.0}),
    ("lb", "long_holds", 60.0, "", {"rate_hz": 4.0, "step_s": STEP * 0.25, "quantum_kg": 0.0454}),
    ("slow", "long_holds", 60.0, "with gaps", {"rate_hz": 1 / 0.9, "step_s": STEP * 0.4}),
    ("faint", "long_holds", 60.0, "with gaps", {"quantum_kg": 0.05}),
    ("lock", "spot_checks", None, "2 s only", {"rate_hz": 1 / 0.3, "lock_s": 2.3, "step_s": STEP * 0.25}),
    ("hangup", "short_holds", 31.0, "31 s", {"link_life_s": 31.0, "link_back_s": 4.0, "rate_hz": 10.0}),
    ("sleeper", "short_holds", 39.0, "39 s", {"off_s": 40.0, "silent_after_s": 40.0}),
    ("one-hz", "spot_checks", None, "too rare", {"rate_hz": 1.0, "step_s": STEP * 0.4}),
    ("gappy", "spot_checks", None, "too rare", {"step_s": STEP * 0.25}),
    ("woken", "not_usable", None, "Wakes under a load", {"rate_hz": 10.0}),
    ("moved-zero", "not_usable", None, "too much", {"zero_return_kg": 0.8, "offset_kg": 0.8}),
    ("unit-button", "long_holds", 60.0, "unit was changed", {"rate_hz": 10.0, "slope": 1.0}),
    ("ghost", "long_holds", 60.0, "Still shows 0.9", {"leftover_kg": 0.9, "rate_hz": 10.0}),
    ("stored", "long_holds", 60.0, "old weights", {"rate_hz": 10.0, "slope": 1.0}),
    ("heavy", "not_usable", None, "too much", {"slope": 1.06, "wake_kg": 2.65, "corner_kg": 0.6}),
]


def figure(check: ScaleCheck, name: str) -> Any:
    """A figure by its name, wherever it lies."""
    for part in (check, check.hold, check.link, check.line):
        if hasattr(part, name) and getattr(part, name) is not None:
            return getattr(part, name)
    return None


@pytest.mark.parametrize("seed", [1, 2, 3])
@pytest.mark.parametrize(
    ("name", "verdict", "hold_s", "why", "truth"), BEHAVIOURS, ids=[row[0] for row in BEHAVIOURS]
)
def test_each_scale_gets_the_verdict_it_deserves_and_figures_within_ten_percent(
    name: str, verdict: Verdict, hold_s: float | None, why: str, truth: dict[str, float], seed: int
) -> None:
    check = played((SCENARIOS | FAULTY)[name], seed, CORNERS if name == "heavy" else None)

    assert (check.verdict, check.max_hold_s) == (verdict, hold_s)
    said = " | ".join(check.reasons).replace("\u00a0", " ")
    assert why in said
    assert bool(why) == bool(said)
    found = {key: figure(check, key) for key in truth}
    assert found == {key: pytest.approx(value, rel=0.1) for key, value in truth.items()}


def test_every_faulty_scale_is_in_the_table() -> None:
    assert FAULTY.keys() <= {row[0] for row in BEHAVIOURS}


def scenario(**traits: Any) -> Scenario:
    return replace(SCENARIOS["steady"], scale=ScaleTraits(**traits))


@pytest.mark.parametrize("wire", ["etekcity_a5", "qn", "mi_v2", "if_b7", "yunmai"])
@pytest.mark.parametrize("locks_after_s", [15.0, 30.0])
def test_a_lock_is_found_with_and_without_a_flag_and_its_time_is_measured(
    wire: str, locks_after_s: float
) -> None:
    check = played(scenario(wire=wire, locks_after_s=locks_after_s))

    assert check.hold is not None
    assert check.hold.locks is True
    assert check.still_s is None
    if wire in ("qn", "mi_v2"):
        assert check.verdict == "short_holds"
        assert check.hold.lock_s == pytest.approx(locks_after_s, rel=0.1)
    else:
        assert check.hold.lock_s is not None
        assert check.hold.lock_s <= 1.1 * locks_after_s, "a load at rest may hide when, never that"


@pytest.mark.parametrize("life_s", [20.0, 45.0])
def test_a_connection_s_life_is_measured(life_s: float) -> None:
    check = played(scenario(wire="qn", hangs_up_s=life_s))

    assert check.verdict == "short_holds"
    assert check.link_life_s == pytest.approx(life_s, rel=0.1)


@pytest.mark.parametrize("creep_kg_min", [0.12, 0.3, 0.6])
def test_creep_is_measured_per_minute(creep_kg_min: float) -> None:
    check = played(scenario(creep_kg_s=creep_kg_min / 60, creep_kg=9.0))

    assert check.hold is not None
    assert check.hold.creep_kg_min == pytest.approx(creep_kg_min, rel=0.1)


@pytest.mark.parametrize("gain", [0.9, 0.97, 1.01, 1.1])
def test_a_wrong_gain_is_the_slope_and_never_corrected(gain: float) -> None:
    check = played(scenario(quirks=Quirks(gain=gain)))

    assert check.line is not None
    assert check.line.slope == pytest.approx(gain, abs=0.005)
    assert check.uncertainty_kg is not None
    assert check.uncertainty_kg >= 20 * abs(gain - 1) - 0.06
    assert check.verdict == ("long_holds" if abs(gain - 1) * 20 <= 0.5 else "not_usable")


def test_a_longer_hold_is_what_the_verdict_covers() -> None:
    assert played(SCENARIOS["steady"], config=CheckConfig(hold_s=300.0)).max_hold_s == 300.0
    assert played(FAULTY["sleeper"], config=CheckConfig(hold_s=30.0)).verdict == "short_holds"


def test_equal_seeds_give_equal_checks() -> None:
    assert played(SCENARIOS["faint"], 5) == played(SCENARIOS["faint"], 5)


# -- joined with the disk ------------------------------------------------------------------------------


def request(source: str, **changes: Any) -> CheckRequest:
    return CheckRequest(parse_source(source), speed="max", **changes)


def test_a_check_is_kept_with_its_source_and_found_again(tmp_path: Path) -> None:
    check = run_check(tmp_path, request("sim:steady"))

    assert CheckBook(tmp_path).latest(check.device, "simulated") == check
    assert len(check.device) == 64
    assert "D0:4D" not in (tmp_path / "checks.jsonl").read_text()


def test_the_guide_is_shown_from_the_search_to_the_end(tmp_path: Path) -> None:
    views: list[CheckView] = []
    run_check(tmp_path, request("sim:steady"), publish=views.append)

    steps = list(dict.fromkeys(view.step for view in views))
    assert steps[0] is Step.FIND
    assert steps[-1] is Step.WEIGHTS
    assert views[-1].finished


def test_a_person_who_stops_leaves_nothing_behind(tmp_path: Path) -> None:
    with pytest.raises(KeyboardInterrupt):
        run_check(tmp_path, request("sim:steady"), asked=deque([(CommandKind.STOP, None, None)]))

    assert not (tmp_path / "checks.jsonl").exists()


def recording(path: Path, lines: list[Line]) -> str:
    return f"replay:{write_capture(path, lines)}"


def test_a_recording_is_checked_as_far_as_it_goes(tmp_path: Path) -> None:
    lines = sent(60.0, lambda t_s: min(5.0, 0.5 * max(0.0, t_s - 6.0)))
    check = run_check(tmp_path / "home", request(recording(tmp_path / "c.jsonl", lines)))

    assert check.source == "replay"
    assert check.link is not None
    assert check.hold is None
    assert check.verdict == "spot_checks"


def test_a_recording_without_a_scale_is_no_check(tmp_path: Path) -> None:
    source = recording(tmp_path / "c.jsonl", sent(0.2, press_after(99.0, 0.0)))
    with pytest.raises(ScaleError, match="no scale was found"):
        run_check(tmp_path / "home", request(source))

    assert not (tmp_path / "home" / "checks.jsonl").exists()


def test_a_folder_that_cannot_be_used_is_refused_before_the_check(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(RefusedError):
        run_check(tmp_path / "file", request("sim:steady"))
