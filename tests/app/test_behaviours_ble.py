"""What household scales do besides weighing, through unmodified bleak: named on the screen, never credited.

Delays are differences of time stamps of one clock: from the fault on the plate to the screen that names it.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from loadtrainer.app import check as scale_check
from loadtrainer.app import session
from loadtrainer.app.demo import demo_plan
from loadtrainer.app.verify import verify_log
from loadtrainer.core.prescription import Plan
from loadtrainer.core.scale_check.bench import CheckConfig
from loadtrainer.core.snapshot import Phase, Snapshot
from loadtrainer.link.capture import DisconnectedLine, Line, NotifyLine
from loadtrainer.link.sim_patient import Patient
from loadtrainer.link.sim_quirks import Quirks
from loadtrainer.link.sim_scale import ScaleTraits
from loadtrainer.link.sim_scenarios import FAULTY, SCENARIOS, DemoPlan, Scenario
from loadtrainer.link.simulated import STEP_S
from loadtrainer.store.checks import CheckBook
from loadtrainer.store.sessions import read_log
from loadtrainer.ui.pages.connect import Connect
from loadtrainer.ui.pages.train import TrainPage
from support.behaviours import Fact, Hands, Heedless, Played, Stage, check, clocked, sit
from support.bluez.control import FakeBluez
from support.keyboard import shown, shown_page
from support.runs import signed

AFTERWARDS_S = 4.0
"""How long a session goes on after its fault was named."""
LATEST_S = 120.0
CHECKED_S = 10.0
"""The signal is judged after so long."""
SETTLED_S = 3.0
"""An empty plate is given 2 s to settle and must be still for 1 s before its zero is judged."""
IDENTICAL_S = 8.2
"""Without a flag, a load is held when it stayed identical for 8 s; then comes the next frame."""
TICK_S = 0.08
"""A silence is seen at the source's next tick, at most a tick and a step after the limit."""
GAP_S = 0.65
"""The longest time one value may count for, and a frame."""
ROUND_KG = 1.0
"""A plate lags behind its load, so its time in the band is a little off the load's."""
HELD, LOST = "Reading held by the scale", "The scale ended the connection"
SLOW, MOVED = "Signal too weak or too slow", "Zero has moved. Lift off."


@dataclass(frozen=True)
class Behaviour:
    """One fault. ``begins_s`` finds it on the plate; ``says``: the words for it; ``within_s``: how soon.

    ``before_s``: how much time in the band may count between the fault and its name. ``begins``: the session
    begins; a signal that is refused lets none begin. ``replays``: see :class:`Stage`.
    """

    scenario: Scenario
    begins_s: Callable[[Played], float]
    says: str
    within_s: float = 1.0
    before_s: float = GAP_S
    begins: bool = True
    replays: bool = False


def when(found: Callable[[Fact], bool]) -> Callable[[Played], float]:
    """The time of the first fact that is ``found``."""
    return lambda played: next(fact.t_s for fact in played.facts if found(fact))


def sent(kind: type[Line], head: str = "") -> Callable[[Fact], bool]:
    """A line of ``kind`` was sent; a notification's bytes begin with ``head``."""
    return lambda fact: any(
        isinstance(line, kind) and (not isinstance(line, NotifyLine) or line.value.startswith(head))
        for line in fact.lines
    )


def lifted_s(played: Played) -> float:
    """When nothing lay on the plate for the first time after a press."""
    pressed_s = when(lambda fact: fact.load_kg > 10.0)(played)
    return when(lambda fact: fact.t_s > pressed_s and fact.load_kg == 0.0)(played)


def heard_s(played: Played) -> float:
    """When the first reading was on the screen."""
    return next(s.t_s for s in played.screens if s.prepare.raw_kg is not None)


def scale(wire: str, period_s: float, locks_after_s: float | None = None, **quirks: Any) -> Scenario:
    """A patient who lifts off after some seconds, on a scale with these quirks."""
    traits = ScaleTraits(
        wire=wire,
        period_s=period_s,
        locks_after_s=locks_after_s,
        quirks=Quirks(**quirks),
    )
    return replace(SCENARIOS["lift-off"], scale=traits)


STILL = replace(SCENARIOS["steady"].patient, sway_kg=0.0)
RESTLESS_MI = ScaleTraits(
    wire="mi_v2",
    period_s=0.3,
    step=0.005,
    creep_kg_s=0.0001,
    creep_kg=0.01,
    locks_after_s=2.0,
    quirks=Quirks(locks_unsaid=True),
)
"""Its advertisements carry no counter; while it is empty its last digit moves."""

latched = when(lambda fact: fact.latched)
asleep = when(lambda fact: not fact.awake)

BEHAVIOURS = {
    "locks": Behaviour(scale("etekcity_a5", 0.1, 2.0), latched, HELD),
    "locks, by advertisement": Behaviour(scale("if_b7", 0.125, 2.0), latched, HELD),
    "locks and does not say so": Behaviour(
        replace(scale("etekcity_a5", 0.1, 2.0, locks_unsaid=True), patient=STILL),
        latched,
        HELD,
        within_s=IDENTICAL_S,
        before_s=IDENTICAL_S,
    ),
    "advertises equal bytes": Behaviour(
        replace(SCENARIOS["steady"], scale=RESTLESS_MI),
        latched,
        "NO LIVE DATA",
        within_s=8.0,
        before_s=8.0,
    ),
    "hangs up": Behaviour(SCENARIOS["hangup"], when(sent(DisconnectedLine)), LOST),
    "sleeps under its load": Behaviour(
        replace(SCENARIOS["steady"], scale=scale("etekcity_a5", 0.1, sleeps_loaded_s=16.0).scale),
        asleep,
        LOST,
    ),
    "sleeps under its load, by advertisement": Behaviour(
        replace(SCENARIOS["steady"], scale=scale("if_b7", 0.125, sleeps_loaded_s=16.0).scale),
        asleep,
        "NO LIVE DATA",
    ),
    "sleeps while its last advertisement is repeated": Behaviour(
        replace(SCENARIOS["steady"], scale=scale("if_b7", 0.125, sleeps_loaded_s=16.0).scale),
        asleep,
        "NO LIVE DATA",
        replays=True,
    ),
    "speaks once a second": Behaviour(
        FAULTY["one-hz"], heard_s, SLOW, within_s=CHECKED_S + 1.0, begins=False
    ),
    "is heard irregularly": Behaviour(FAULTY["gappy"], heard_s, SLOW, within_s=CHECKED_S + 1.0, begins=False),
    "falls asleep before the start": Behaviour(
        FAULTY["woken"], asleep, "No reading from the scale", begins=False
    ),
    "moves its zero": Behaviour(
        scale("etekcity_a5", 0.1, zero_jump_kg=0.8, zero_jump_after_s=5.0),
        lifted_s,
        MOVED,
        within_s=SETTLED_S + 1.0,
    ),
    "shows a leftover, which is no load": Behaviour(
        scale("etekcity_a5", 0.1, ghost_kg=0.9, ghost_s=5.0), lifted_s, "NO LOAD"
    ),
    "shows a leftover, which is no zero": Behaviour(
        scale("etekcity_a5", 0.1, ghost_kg=0.9, ghost_s=5.0), lifted_s, MOVED, within_s=SETTLED_S + 1.0
    ),
    "has its unit changed": Behaviour(
        scale("etekcity_a5", 0.1, unit_button_s=14.0),
        when(lambda fact: fact.unit == "lb"),
        "The scale changed its unit",
    ),
    "sends a stored record": Behaviour(
        FAULTY["stored"], when(sent(NotifyLine, "23")), "Old weighing left out", begins=False
    ),
    "sends a stored record after a hang-up": Behaviour(
        replace(SCENARIOS["hangup"], scale=replace(SCENARIOS["hangup"].scale, quirks=Quirks(stored_kg=20.0))),
        lambda played: [fact.t_s for fact in played.facts if sent(NotifyLine, "23")(fact)][-1],
        "Old weighing left out",
    ),
}


@pytest.fixture(autouse=True)
def _one_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (session, scale_check):
        monkeypatch.setattr(module, "open_source", clocked)


def plan_for(scenario: Scenario) -> Plan:
    """What the scenario's demonstration asks for, as a clinician confirmed it."""
    return Plan(signed(demo_plan(scenario, date.today()).prescription), 0)


def words_of(snapshot: Snapshot) -> str:
    """Every sentence that a page may paint of this moment."""
    view = snapshot.prepare
    if snapshot.phase is Phase.PREPARE:
        return " | ".join((view.link_words, view.fitness_words, view.zero_words, snapshot.note))
    return " | ".join((snapshot.plate, snapshot.guidance, snapshot.why, snapshot.note))


def on_the_window(qtbot: QtBot, snapshot: Snapshot) -> str:
    """What the page of this moment says, to eyes and to a screen reader."""
    page: QWidget
    if snapshot.phase is Phase.PREPARE:
        page = connect = Connect()
        connect.clear()
        shown_page(qtbot, connect)
        connect.show_snapshot(snapshot)
    else:
        page = train = TrainPage()
        shown(qtbot, train)
        train.show_snapshot(snapshot)
    parts = [part for part in page.findChildren(QWidget) if part.isVisibleTo(page)]
    texts = [part.text() for part in parts if isinstance(part, QLabel)]
    return " | ".join([*texts, *(part.accessibleName() for part in parts)])


def first_named(played: Played, says: str, from_s: float) -> Snapshot:
    """The first screen with these words from then on."""
    return next(s for s in played.screens if s.t_s >= from_s and says in words_of(s))


def play_out(bluez: FakeBluez, home: Path, case: Behaviour) -> Played:
    """The scenario's patient on its scale, until some time after the fault was named, or for 2 min."""
    patient = Patient(case.scenario.patient, seed=1)
    seen: list[float] = []

    def enough(played: Played) -> bool:
        last = played.screens[-1]
        begun = last.phase is not Phase.PREPARE or not case.begins
        loaded = any(fact.load_kg > 10.0 for fact in played.facts[-500:]) or not case.begins
        if not seen and begun and loaded and case.says in words_of(last):
            seen.append(last.t_s)
        return last.t_s - played.screens[0].t_s > LATEST_S or bool(seen and last.t_s - seen[0] > AFTERWARDS_S)

    stage = Stage(bluez, case.scenario.scale, patient, replays=case.replays)
    return sit(stage, patient, home, plan_for(case.scenario), enough)


@pytest.mark.timeout(120)
@pytest.mark.parametrize("name", BEHAVIOURS)
def test_what_a_scale_does_wrong_is_named_in_time_and_never_credited(
    bluez: FakeBluez, tmp_path: Path, qtbot: QtBot, name: str
) -> None:
    case = BEHAVIOURS[name]
    played = play_out(bluez, tmp_path, case)
    fault_s = case.begins_s(played)
    named = first_named(played, case.says, fault_s)
    over_s = next(
        (s.t_s for s in played.screens if s.t_s > named.t_s and case.says not in words_of(s)),
        played.screens[-1].t_s,
    )

    assert named.t_s - fault_s <= case.within_s + TICK_S
    assert case.says.casefold() in on_the_window(qtbot, named).casefold()
    assert played.credited_s(named.t_s) - played.credited_s(fault_s) <= case.before_s
    assert played.credited_s(over_s) == pytest.approx(played.credited_s(named.t_s))
    assert (played.path is not None) is case.begins
    if played.path is not None:
        verified = verify_log(played.path)
        assert (verified.findings, verified.journal) == ([], "its journal agrees")
        log = read_log(played.path)
        followed_s = played.truly_s(log.rules.low_kg, log.rules.high_kg, ROUND_KG)
        assert log.summary.credited_s <= followed_s + case.before_s


BRIEF = CheckConfig(weights_kg=(0.0, 20.0), passes=1)
CHECKS = {
    "hangup": ("short_holds", {"link_life_s": 31.0, "rate_hz": 10.0}),
    "faint": ("long_holds", {"quantum_kg": 0.05}),
}
"""The verdict each deserves, and figures the simulation makes true; the last one only advertises."""


@pytest.mark.timeout(120)
@pytest.mark.parametrize("name", CHECKS)
def test_a_scale_check_over_bluetooth_comes_to_the_verdict_the_scale_deserves(
    bluez: FakeBluez, tmp_path: Path, name: str
) -> None:
    verdict, truth = CHECKS[name]
    hands = Hands()
    traits = (SCENARIOS | FAULTY)[name].scale

    found = check(Stage(bluez, traits, hands), hands, tmp_path, BRIEF)

    assert found is not None
    assert (found.source, found.verdict) == ("ble", verdict)
    measured = {"rate_hz": found.link.rate_hz if found.link else None}
    for figure, value in truth.items():
        assert measured.get(figure, getattr(found, figure, None)) == pytest.approx(value, rel=0.1)
    assert CheckBook(tmp_path).latest(found.device, "ble") == found


@pytest.mark.timeout(120)
def test_a_scale_that_wakes_under_a_load_fails_its_check_and_no_session_begins_on_it(
    bluez: FakeBluez, tmp_path: Path, qtbot: QtBot
) -> None:
    scenario, hands = FAULTY["woken"], Hands()
    found = check(Stage(bluez, scenario.scale, hands), hands, tmp_path, BRIEF)
    assert found is not None
    assert found.verdict == "not_usable"
    assert any("Wakes under a load" in reason for reason in found.reasons)

    bluez.reset()
    awake = replace(scenario, scale=replace(scenario.scale, quirks=Quirks()))
    patient = Patient(awake.patient, seed=1)
    stage = Stage(bluez, awake.scale, patient)
    played = sit(stage, patient, tmp_path, plan_for(awake), lambda played: len(played.screens) > 500)

    named = next(s for s in played.screens if "Wakes under a load" in s.prepare.check_words)
    heard_at_s = next(s.t_s for s in played.screens if s.scale is not None)
    assert named.t_s - heard_at_s <= 1.0
    assert "Wakes under a load" in on_the_window(qtbot, named)
    assert played.path is None
    assert {s.credited_s for s in played.screens} == {0.0}


@pytest.mark.timeout(120)
def test_a_load_that_wakes_a_sleeping_scale_pauses_the_session_and_is_never_credited(
    bluez: FakeBluez, tmp_path: Path, qtbot: QtBot
) -> None:
    quirks = Quirks(sleeps_empty_s=20.0, wakes_zeroed=True)
    presses = [
        (0.0, 0.0),
        (2.0, 0.0),
        (9.0, 20.0),
        (14.0, 20.0),
        (15.0, 0.0),
        (45.0, 0.0),
        (52.0, 20.0),
        (60.0, 24.0),
    ]
    person = Heedless(presses)
    plan = plan_for(replace(FAULTY["woken"], plan=DemoPlan(bouts=2, hold_s=3.0, rest_s=5.0)))

    stage = Stage(bluez, ScaleTraits(quirks=quirks), person)
    played = sit(stage, person, tmp_path, plan, lambda played: (played.screens[-1].session_t_s or 0.0) > 62.0)
    slept_s = asleep(played)
    woken_s = when(lambda fact: fact.t_s > slept_s and fact.awake)(played)
    shown = next(s for s in played.screens if s.t_s > woken_s and (s.kg or 0.0) >= s.rules.touch_kg)
    named = first_named(played, "The scale woke under the load", woken_s)

    assert played.credited_s(slept_s) == pytest.approx(3.0)
    assert named.t_s - shown.t_s <= STEP_S
    assert named.t_s - woken_s <= SETTLED_S
    assert "The scale woke under the load" in on_the_window(qtbot, named)
    assert played.screens[-1].credited_s == pytest.approx(3.0)
    assert played.path is not None
    assert verify_log(played.path).findings == []
