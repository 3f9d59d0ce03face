"""A patient's whole review against plain loops over the raw logs, in exact fractions.

Two stages, days of none to four sessions, a plan that asks for one and then three a day: what a day, a stage
and the period say is computed here once more, from the samples and the plan alone.
"""

import random
from dataclasses import replace
from datetime import datetime, timedelta
from fractions import Fraction
from functools import cache
from math import sqrt
from typing import Any

import pytest

from loadtrainer.core.inputs import CommandKind
from loadtrainer.core.log import SessionLog
from loadtrainer.core.prescription import Plan, Prescription, Stage
from loadtrainer.review.figures import Figures
from loadtrainer.review.model import Done, PatientReview
from loadtrainer.review.patients import Ask, Known, review
from loadtrainer.review.records import plan_digest, record_of
from support import reference_metrics as exact
from support.sessions import STAGE, Run, ask, lift, prescription, press
from support.store import a_log

FIRST = datetime.fromisoformat("2026-11-22T08:00:00+01:00")
DAYS = 7
HOLD = 8
ZERO = Fraction(0)


def ladder() -> Prescription:
    """20 kg once a day, then 25 kg three times a day."""
    heavier = STAGE | {"target_kg": 25.0, "tolerance_kg": 3.0, "sessions_per_day": 3}
    stages = [Stage(**(STAGE | {"hold_s": 8.0, "sessions_per_day": 1})), Stage(**(heavier | {"hold_s": 8.0}))]
    return prescription().model_copy(update={"stages": stages})


def trained(stage: int, number: int, at: datetime, rng: random.Random) -> SessionLog:
    """One session: full, cut short, never in band, or with a surge over the limit."""
    target = ladder().stages[stage].target_kg
    run = Run(Plan(ladder(), stage)).prepare()
    kg, long_s = target + rng.uniform(-1.5, 1.5), rng.choice((1.0, 5.0, 12.0, 12.0, 12.0))
    kg = rng.choice((kg, kg, kg, target / 2))
    run.give(*lift(0.1, 1.0), *press(kg, 1.0, 1.0 + long_s))
    if rng.random() < 0.3:
        run.give(*press(target + 7, 1.0 + long_s, 1.5 + long_s), *press(kg, 1.5 + long_s, 2.0 + long_s))
    run.give(*lift(2.0 + long_s, 5.0 + long_s), ask(5.0 + long_s, CommandKind.STOP))
    identity = f"00000000-0000-4000-8000-{number:012d}"
    moved = {"id": identity, "source": "ble", "started_at": at.isoformat(), "ended_at": at.isoformat()}
    log = run.log().model_copy(update=moved)
    sealed = log.integrity.model_copy(update={"sha256": f"{number:064d}"})
    return log.model_copy(update={"integrity": sealed, "scale": a_log().scale})


@cache
def logs(seed: int) -> tuple[SessionLog, ...]:
    """All sessions of a patient who goes up a stage in the middle of the fourth day."""
    rng, made = random.Random(seed), list[SessionLog]()
    for day in range(DAYS):
        for number in range(rng.randint(0 if day else 1, 4)):
            stage = int(day > 3 or (day == 3 and number > 0))
            at = FIRST + timedelta(days=day, hours=4 * number)
            made.append(trained(stage, len(made) + 1, at, rng))
    return tuple(made)


def reviewed(many: tuple[SessionLog, ...]) -> PatientReview:
    records = [replace(record_of(log.id, log), plan="p") for log in many]
    assert {plan_digest(log.prescription) for log in many} == {plan_digest(ladder())}
    around = Known({"p": ladder()}, {record.sha256 for record in records}, {})
    last = FIRST.date() + timedelta(days=DAYS - 1)
    return review("P-001", records, around, Ask(first=FIRST.date(), last=last))


def of(log: SessionLog) -> Stage:
    return log.prescription.stages[log.stage]


def credit(log: SessionLog) -> Fraction:
    return sum((exact.credited(log, bout) for bout in exact.bouts(log)), ZERO)


def full(log: SessionLog) -> bool:
    return sum(bout.done for bout in exact.bouts(log)) == of(log).bouts


def together(many: list[SessionLog]) -> dict[str, Any]:
    """What the sessions say as one; loads are weighted by time, errors are against each one's own target."""
    rows = [(log, exact.slices(log)) for log in many]
    load = [
        (part.kg, part.length, exact.exact(of(log).target_kg)) for log, s in rows for part in exact.loaded(s)
    ]
    time = sum((length for _, length, _ in load), ZERO)
    mean = sum((kg * length for kg, length, _ in load), ZERO) / time
    error = sum(((kg - target) * length for kg, length, target in load), ZERO) / time
    counts = [exact.overloads(log, None) for log in many]
    near = sum((length for kg, length, target in load if abs(kg - target) <= target / 10), ZERO)
    rates = [link.rate for log in many if (link := exact.link(log, ZERO, exact.ended(log))).rate is not None]
    rises = [exact.loading_rate(log, ZERO, exact.ended(log)) for log in many]
    return {
        **{
            f"{z}_s": exact.in_zone([p for _, s in rows for p in s], z) for z in ("in_band", "below", "above")
        },
        "elapsed_s": sum((exact.ended(log) for log in many), ZERO),
        "credited_s": sum(map(credit, many), ZERO),
        "prescribed_s": Fraction(HOLD * len(many)),
        "prescribed_dose_kg_s": sum((HOLD * exact.exact(of(log).target_kg) for log in many), ZERO),
        "dose_kg_s": mean * time,
        "loaded_s": time,
        "mean_kg": mean,
        "sd_kg": sqrt(sum(((kg - mean) ** 2 * length for kg, length, _ in load), ZERO) / time),
        "error_mean_kg": error,
        "error_sd_kg": sqrt(sum(((kg - t - error) ** 2 * length for kg, length, t in load), ZERO) / time),
        "rmse_kg": sqrt(sum(((kg - target) ** 2 * length for kg, length, target in load), ZERO) / time),
        "within_10_pct": 100 * near / time,
        "within_pct": 100 * exact.in_zone([p for _, s in rows for p in s], "in_band") / time,
        "max_kg": max(kg for kg, _, _ in load),
        "overloads": sum(count for count, _, _ in counts),
        "overload_s": sum((seconds for _, seconds, _ in counts), ZERO),
        "overload_max_kg": max((kg for _, _, kg in counts if kg is not None), default=None),
        "rate_hz": min(rates),
        "loading_rate_kg_s": max(rise for rise in rises if rise is not None),
    }


def differ(found: Figures | None, many: list[SessionLog]) -> dict[str, Any]:
    """Figures that are not those of the loops; sums of stored figures may be off by their last digits."""
    if not many or found is None:
        return {} if not many and found is None else {"figures": (found, many)}
    right = together(many)
    return {
        name: (value, getattr(found, name))
        for name, value in right.items()
        if getattr(found, name) != (None if value is None else pytest.approx(float(value), abs=3e-3))
    }


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_day_stage_and_period_say_what_the_samples_say(seed: int) -> None:
    many = logs(seed)
    found = reviewed(many)
    assert differ(found.figures, list(many)) == {}
    for day in found.days:
        mine = [log for log in many if datetime.fromisoformat(log.started_at).date() == day.day]
        assert differ(day.figures, mine) == {}, day.day
    assert [span.stage for span in found.stages] == [0, 1]
    for span in found.stages:
        mine = [log for log in many if log.stage == span.stage]
        assert differ(span.figures, mine) == {}, span.stage
        assert (span.sessions, span.completed) == (len(mine), sum(map(full, mine)))


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_the_error_of_a_stage_counts_each_session_once(seed: int) -> None:
    """Signed mean and deviation of applied minus prescribed over trials, as the studies report them."""
    for span in reviewed(logs(seed)).stages:
        errors = []
        for log in logs(seed):
            mean = exact.mean(exact.loaded(exact.slices(log)))
            if log.stage == span.stage and mean is not None:
                errors.append(mean - exact.exact(of(log).target_kg))
        centre = sum(errors, ZERO) / len(errors)
        spread = sqrt(sum(((error - centre) ** 2 for error in errors), ZERO) / (len(errors) - 1))
        assert span.session_error_mean_kg == pytest.approx(float(centre), abs=2e-4)
        assert span.session_error_sd_kg == pytest.approx(spread, abs=2e-4)


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_adherence_is_what_the_plan_asked_for_day_by_day(seed: int) -> None:
    many, found = logs(seed), reviewed(logs(seed))
    kinds, owed = dict.fromkeys(Done, 0), ZERO
    for offset in range(DAYS):
        day = FIRST.date() + timedelta(days=offset)
        before = [log for log in many if datetime.fromisoformat(log.started_at).date() <= day]
        asked = of(before[-1])
        mine = [log for log in before if datetime.fromisoformat(log.started_at).date() == day]
        worth = sorted((log for log in mine if full(log) or credit(log) > 0), key=credit, reverse=True)
        for log in worth[: asked.sessions_per_day]:
            kinds[Done.FULL if full(log) else Done.PART] += 1
        kinds[Done.EXTRA] += len(worth[asked.sessions_per_day :])
        kinds[Done.MISSED] += max(0, asked.sessions_per_day - len(worth))
        owed += HOLD * asked.sessions_per_day
    a = found.adherence
    assert (a.full, a.part, a.extra, a.missed) == (
        kinds[Done.FULL],
        kinds[Done.PART],
        kinds[Done.EXTRA],
        kinds[Done.MISSED],
    )
    assert a.planned == a.full + a.part + a.missed
    assert a.prescribed_s == float(owed)
    assert a.credited_s == pytest.approx(float(sum(map(credit, many), ZERO)), abs=1e-3)
    assert min(kinds[Done.FULL], kinds[Done.MISSED], kinds[Done.EXTRA]) > 0
