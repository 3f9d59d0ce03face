"""The plan of a demonstration: unconfirmed, and usable with simulated scales only."""

import uuid
from datetime import date, timedelta

from loadtrainer.core.prescription import (
    Limits,
    PainRules,
    Patient,
    Plan,
    Prescription,
    Progression,
    Stage,
)
from loadtrainer.link.sim_scenarios import DemoPlan, Scenario

DEMO_NAMESPACE = uuid.UUID("5f0c7b1e-6a51-4d0a-9a54-2a6f3c3f6a10")
BODY_WEIGHT_KG = 82.0
LIMITS = Limits(
    ceiling_kg=BODY_WEIGHT_KG / 2,
    overload_kg=None,
    max_session_s=3600.0,
    max_sessions_per_day=12,
    min_hours_between=0.0,
    max_loading_rate_kg_s=3.0,
)


def demo_plan(scenario: Scenario, today: date) -> Plan:
    """The plan that suits ``scenario``, valid from ``today`` for a week."""
    prescription = Prescription(
        id=str(uuid.uuid5(DEMO_NAMESPACE, scenario.name)),
        title=f"Demonstration: {scenario.name}",
        protocol=None,
        patient=Patient(
            pseudonym="P-DEMO",
            side="left",
            level="transfemoral",
            body_weight_kg=BODY_WEIGHT_KG,
            body_weight_on=today.isoformat(),
        ),
        display_unit="lb" if scenario.plan.unit == "lb" else "kg",
        valid_from=today.isoformat(),
        valid_until=(today + timedelta(days=6)).isoformat(),
        stages=[_stage(scenario.plan)],
        allow_spot_checks=False,
        progression=Progression(rule="manual", required_fraction=0.8, pain_below=5),
        limits=LIMITS,
        pain=PainRules(no_start_at=5, hold_stage_at=5, stop_at=6, next_morning_flag_at=5),
        contact="no clinic: this is a demonstration",
        confirmed=None,
    )
    return Plan(prescription, 0)


def _stage(wanted: DemoPlan) -> Stage:
    return Stage(
        target_kg=round(wanted.target_kg, 3),
        tolerance_kg=round(wanted.tolerance_kg, 3),
        sessions_per_day=2,
        bouts=wanted.bouts,
        hold_s=wanted.hold_s,
        rest_s=wanted.rest_s,
        mode=wanted.mode,
        grace_s=2.0,
        min_days=1,
    )
