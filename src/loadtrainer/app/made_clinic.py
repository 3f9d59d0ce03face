"""A made-up clinic: many patients with weeks of sessions, by public protocols and a seed.

For demonstrations, measurements and tests; never a person. Every log is a real one: its loads went through
the session machine, it is sealed and chained, and it verifies. Sessions of one stage share a few traces, as
the machine takes longer than all the rest.
"""

import uuid
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any, Final

import numpy as np

from loadtrainer.app.made_session import Habit, Made, Mishap, make_session
from loadtrainer.app.record import app_info
from loadtrainer.core.canonical import canonical, sha256_hex
from loadtrainer.core.log import Diary, PainDiary, ScaleRecord, SessionLog, Source
from loadtrainer.core.prescribing import prescribe
from loadtrainer.core.prescribing_numbers import Choices
from loadtrainer.core.prescription import Patient, Plan, Prescription, derive_rules
from loadtrainer.core.sample import ScaleInfo
from loadtrainer.core.scale_check.model import ScaleCheck
from loadtrainer.core.summary import summarise
from loadtrainer.store.diary import DIARY_NAME, DiaryLine
from loadtrainer.store.files import make_folder
from loadtrainer.store.library import FOLDER
from loadtrainer.store.prescriptions import confirmed
from loadtrainer.store.protocols import find_protocol, reference
from loadtrainer.store.sessions import SUFFIX, SessionParts, build_log, log_bytes

PROTOCOLS: Final = ("slow-5kg-10min", "slow-5kg-10min", "generic-10lb", "relimb-lower")
NOTE: Final = "Made up. Not a person."
HOURS: Final = (8, 13, 18, 21)
TRACES: Final = 3
"""Different traces of one stage and one mishap."""

SCALE: Final = ScaleInfo(
    address="00:00:00:00:00:00",
    name="Made up",
    wire_format="etekcity_a5",
    profile="etekcity",
    label="Made-up scale",
    resolution_kg=0.05,
    capacity_kg=180.0,
)


@dataclass(frozen=True, slots=True)
class Size:
    """How large a clinic. ``per_patient``: sessions done; ``first_day``: of the first patient."""

    patients: int = 50
    per_patient: int = 40
    seed: int = 1
    source: Source = "simulated"
    first_day: date = date(2026, 10, 1)


@dataclass(frozen=True, slots=True)
class MadeLog:
    """One log with what was answered later. ``patient``: the pseudonym."""

    patient: str
    log: SessionLog
    later: tuple[DiaryLine, ...]


class Maker:
    """Makes a clinic of ``size``, the same one for the same seed."""

    def __init__(self, size: Size) -> None:
        self._size = size
        self._traces: dict[tuple[Any, ...], Made] = {}
        self._app = app_info()

    def logs(self) -> Iterator[MadeLog]:
        """Every log, patient by patient, oldest first."""
        for number in range(self._size.patients):
            yield from self._patient(number)

    def write(self, folder: Path) -> Iterator[tuple[int, int]]:
        """Write the clinic into ``folder``, a data folder each patient; yields (done, total)."""
        total, heads = self._size.patients * self._size.per_patient, dict[str, str]()
        for done, made in enumerate(self.logs(), start=1):
            home = folder / made.patient
            make_folder(home / FOLDER)
            (home / FOLDER / f"{made.log.id}{SUFFIX}").write_bytes(log_bytes(made.log))
            with (home / DIARY_NAME).open("ab") as diary:
                for line in made.later:
                    chained = line.model_copy(update={"previous": heads.get(made.patient)})
                    text = canonical(chained.model_dump(mode="json"))
                    heads[made.patient] = sha256_hex(text)
                    diary.write(text + b"\n")
            yield done, total

    def _patient(self, number: int) -> Iterator[MadeLog]:
        rng = np.random.default_rng([self._size.seed, number])
        plan = self._plan(number, rng)
        start = date.fromisoformat(plan.valid_from)
        habit = Habit(rate_hz=(4.0, 5.0, 6.5)[number % 3])
        check = _check(start, self._size.source) if number % 4 else None
        previous, made, slot = None, 0, 0
        while made < self._size.per_patient:
            stage = self._stage_at(plan, slot)
            per_day = plan.stages[stage].sessions_per_day
            day, hour = divmod(slot, per_day)
            slot += 1
            if rng.random() < 0.06:
                continue
            at = _midnight(start) + timedelta(days=day, hours=HOURS[hour], minutes=int(rng.integers(0, 50)))
            log = self._session(Plan(plan, stage), habit, check, at, previous, rng)
            previous = log.integrity.sha256
            made += 1
            yield MadeLog(plan.patient.pseudonym, log, _later(log, at, rng))

    @staticmethod
    def _stage_at(plan: Prescription, slot: int) -> int:
        """A step every four days, as far as the ladder goes."""
        return min(slot // (4 * plan.stages[0].sessions_per_day), len(plan.stages) - 1)

    def _plan(self, number: int, rng: np.random.Generator) -> Prescription:
        protocol = find_protocol(PROTOCOLS[number % len(PROTOCOLS)])
        start = self._size.first_day + timedelta(days=int(rng.integers(0, 10)))
        patient = Patient(
            pseudonym=f"P-{number + 1:03d}",
            side=("left", "right")[number % 2],
            level="transfemoral",
            body_weight_kg=float(rng.integers(60, 100)),
            body_weight_on=start.isoformat(),
        )
        choices = Choices(
            patient=patient,
            start=start,
            days=365,
            numbers={"load.ceiling.kg": 30.0},
            accept_proposed=True,
            contact="",
        )
        plan, _ = prescribe(protocol, reference(protocol), choices, self._id(rng))
        return confirmed(plan, "Made up", "physiotherapist", _midnight(start), plan.title)

    @staticmethod
    def _id(rng: np.random.Generator) -> str:
        return str(uuid.UUID(bytes=rng.bytes(16), version=4))

    def _session(
        self,
        plan: Plan,
        habit: Habit,
        check: ScaleCheck | None,
        at: datetime,
        previous: str | None,
        rng: np.random.Generator,
    ) -> SessionLog:
        kind = int(rng.choice(len(KINDS), p=[share for share, _ in KINDS]))
        made = self._trace(plan, habit, kind, int(rng.integers(0, TRACES)))
        last_s = max([0.0, *made.samples.t_s[-1:], *(event.t_s for event in made.events[-1:])])
        parts = SessionParts(
            id=self._id(rng),
            source=self._size.source,
            app=self._app,
            started_at=at.isoformat(timespec="milliseconds"),
            ended_at=(at + timedelta(seconds=last_s)).isoformat(timespec="milliseconds"),
            ended=made.ended,
            prescription=plan.prescription,
            stage=plan.stage,
            rules=made.rules,
            scale=_scale_record(check),
            zero=made.zero,
            samples=made.samples,
            events=made.events,
            diary=_diary(made, rng),
        )
        summary = summarise(made.samples, made.events, made.rules, plan.current)
        return build_log(parts, summary, "0" * 64, previous)

    def _trace(self, plan: Plan, habit: Habit, kind: int, number: int) -> Made:
        rules = derive_rules(plan.prescription, plan.stage, None)
        key = (rules.overload_kg, plan.current, habit, kind, number)
        if key not in self._traces:
            rng = np.random.default_rng([self._size.seed, 7, kind, number, len(self._traces)])
            dose_s = plan.current.bouts * plan.current.hold_s
            mishap = KINDS[kind][1](float(rng.uniform(0.2, 0.8)) * dose_s)
            bias_kg = float(rng.normal(-0.02, 0.02)) * plan.current.target_kg
            own = replace(habit, bias_kg=bias_kg, sway_kg=0.25 * plan.current.tolerance_kg)
            self._traces[key] = make_session(plan, self._size.source, SCALE, own, mishap, rng)
        return self._traces[key]


KINDS: Final = (
    (0.82, lambda at_s: Mishap()),
    (0.05, lambda at_s: Mishap(surge_s=at_s)),
    (0.05, lambda at_s: Mishap(stop_s=at_s)),
    (0.04, lambda at_s: Mishap(gap_s=at_s, gap_length_s=45.0)),
    (0.02, lambda at_s: Mishap(pain_s=at_s)),
    (0.02, lambda at_s: Mishap(cut_s=at_s)),
)
"""How often what happens."""


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)


def _diary(made: Made, rng: np.random.Generator) -> Diary:
    said = [event.pain for event in made.events if event.kind == "pain" and event.pain is not None]
    before = int(rng.integers(0, 4))
    worst = max([before, before + int(rng.integers(0, 2)), *said])
    flags = {"fall": False, "fever": False, "loose": bool(rng.random() < 0.004)}
    pain = PainDiary(before=before, worst=worst)
    return Diary(pain=pain, red_flags=flags, analgesic=bool(rng.random() < 0.3), posture=None, note=NOTE)


def _later(log: SessionLog, at: datetime, rng: np.random.Generator) -> tuple[DiaryLine, ...]:
    """Pain after the session and, most days, next morning."""
    worst = log.diary.pain.worst or 0
    answers = [("pain.after", timedelta(hours=1), max(0, worst - int(rng.integers(0, 2))))]
    if rng.random() < 0.8:
        answers.append(("pain.next_morning", timedelta(hours=20), max(0, worst - int(rng.integers(0, 3)))))
    return tuple(
        DiaryLine(session=log.id, at=(at + after).isoformat(timespec="seconds"), field=field, value=value)
        for field, after, value in answers
    )


def _scale_record(check: ScaleCheck | None) -> ScaleRecord:
    return ScaleRecord(
        wire_format=SCALE.wire_format,
        profile=SCALE.profile,
        label=SCALE.label,
        name=SCALE.name,
        device="0" * 64,
        resolution_kg=SCALE.resolution_kg,
        check=check,
    )


def _check(day: date, source: Source) -> ScaleCheck:
    """A check of the made-up scale: only what a review reads."""
    empty = {name: None for name, field in ScaleCheck.model_fields.items() if field.is_required()}
    given: dict[str, Any] = {
        "at": _midnight(day).isoformat(timespec="seconds"),
        "source": source,
        "app_version": "0",
        "device": "0" * 64,
        "name": SCALE.name,
        "wire_format": SCALE.wire_format,
        "profile": SCALE.profile,
        "label": SCALE.label,
        "verdict": "long_holds",
        "reasons": [],
        "weights": [],
        "max_hold_s": 1800.0,
        "uncertainty_kg": 0.2,
        "stored_records": 0,
        "bad_frames": 0,
        "unit_changes": 0,
    }
    return ScaleCheck.model_validate(empty | given)
