"""A Backend for window tests: plays snapshots it is given, remembers what was asked of it."""

from dataclasses import dataclass, field, replace
from pathlib import Path

from loadtrainer.core.inputs import Choice, CommandKind, LinkPhase
from loadtrainer.core.log import (
    AppInfo,
    Diary,
    ErrorSummary,
    Event,
    Integrity,
    LinkSummary,
    LoadSummary,
    OverloadSummary,
    PainDiary,
    RampSummary,
    Samples,
    ScaleRecord,
    SessionLog,
    ShareSummary,
    Source,
    Summary,
    TimeSummary,
)
from loadtrainer.core.prescription import (
    Confirmation,
    Limits,
    PainRules,
    Patient,
    Plan,
    Prescription,
    Progression,
    Stage,
    derive_rules,
)
from loadtrainer.core.sample import Sample, ScaleInfo
from loadtrainer.core.snapshot import BoutView, Display, Fitness, Phase, PrepareView, Snapshot
from loadtrainer.core.units import MassUnit
from loadtrainer.errors import RefusedError
from loadtrainer.ui.backend import BeforeAnswers, Finished, PlanView, SoundState
from support.desk import FakeDesk, FakeDiary, FakePreferences
from support.history import FakeHistory
from support.plan_desk import FakePlanDesk

BOUTS = (
    BoutView(300.0, 300.0, True),
    BoutView(198.0, 300.0, False),
    BoutView(0.0, 300.0, False),
    BoutView(0.0, 300.0, False),
)


def a_prescription() -> Prescription:
    """20 kg, 18 to 22 kg, limit 24 kg, four bouts of five minutes, twice a day."""
    return Prescription(
        id="7c410000-0000-4000-8000-000000000000",
        title="Phase 1 loading, slow track",
        protocol=None,
        patient=Patient(
            pseudonym="P-017",
            side="left",
            level="transfemoral",
            body_weight_kg=82.0,
            body_weight_on="2026-11-20",
        ),
        display_unit="kg",
        valid_from="2026-11-20",
        valid_until="2026-11-27",
        stages=[
            Stage(
                target_kg=20.0,
                tolerance_kg=2.0,
                sessions_per_day=2,
                bouts=4,
                hold_s=300.0,
                rest_s=60.0,
                mode="cumulative",
                grace_s=2.0,
                min_days=1,
            )
        ],
        allow_spot_checks=False,
        progression=Progression(rule="manual", required_fraction=0.8, pain_below=5),
        limits=Limits(
            ceiling_kg=41.0,
            overload_kg=None,
            max_session_s=2400.0,
            max_sessions_per_day=3,
            min_hours_between=3.0,
            max_loading_rate_kg_s=3.0,
        ),
        pain=PainRules(no_start_at=5, hold_stage_at=5, stop_at=6, next_morning_flag_at=5),
        contact="020 7946 0123",
        confirmed=Confirmation(
            by="J. Moreau", role="physiotherapist", at="2026-11-20T09:00:00+01:00", sha256="0" * 64
        ),
    )


def a_plan_view(blocked: str = "", remedy: str = "", done_today: int = 1) -> PlanView:
    """The plan of :func:`a_prescription` as Today gets it."""
    prescription = a_prescription()
    return PlanView(
        path=Path("plan.prescription.json"),
        plan=Plan(prescription, 0),
        rules=derive_rules(prescription, 0, None),
        blocked=blocked,
        remedy=remedy,
        done_today=done_today,
        title=prescription.title,
        confirmed_by="J. Moreau, physiotherapist, 20 Nov",
        valid_until="27 Nov",
    )


def a_prepare_view(**changes: object) -> PrepareView:
    """Everything well: Begin may be pressed."""
    view = PrepareView(
        link=LinkPhase.LIVE,
        link_words="Bathroom scale",
        choices=(),
        fitness=Fitness.GOOD,
        fitness_words="Signal good",
        progress=1.0,
        rate_hz=5.1,
        longest_gap_s=0.4,
        raw_kg=0.1,
        zero_kg=0.1,
        zero_words="Steady for 3 s. Nothing on the scale.",
        arrivals_s=tuple(70.0 + 0.196 * i for i in range(150)),
        ready=True,
    )
    return replace(view, **changes)  # type: ignore[arg-type]  # a test names the fields it changes


def searching(t_s: float = 0.0) -> Snapshot:
    """No scale heard yet, ``t_s`` host seconds."""
    empty = a_prepare_view(
        link=LinkPhase.SEARCHING,
        link_words="Looking for the scale",
        fitness=Fitness.PENDING,
        fitness_words="Measuring the signal",
        progress=0.0,
        rate_hz=None,
        longest_gap_s=None,
        raw_kg=None,
        zero_kg=None,
        zero_words="",
        arrivals_s=(),
        ready=False,
    )
    return a_snapshot(
        Phase.PREPARE, t_s=t_s, prepare=empty, session_t_s=None, scale=None, kg=None, age_s=None
    )


def asking(*choices: Choice) -> Snapshot:
    """The link asks which of ``choices`` is meant."""
    asked = replace(searching().prepare, choices=choices, link_words="Which scale is yours?")
    return replace(searching(), prepare=asked)


def ready() -> Snapshot:
    """Prepared: Begin may be pressed."""
    return a_snapshot(Phase.PREPARE, session_t_s=None, kg=0.0)


def a_snapshot(phase: Phase = Phase.BOUT, **changes: object) -> Snapshot:
    """20.3 kg in band in the second of four bouts, changed as asked."""
    snapshot = Snapshot(
        t_s=100.0,
        session_t_s=558.0,
        source="ble",
        phase=phase,
        display=Display.IN_BAND,
        rules=derive_rules(a_prescription(), 0, 0.2),
        target_kg=20.0,
        unit=MassUnit.KG,
        resolution_kg=0.1,
        scale=ScaleInfo("aa", "Scale", "etekcity_a5", "etekcity", "Bathroom scale", 0.01, 180.0),
        kg=20.3,
        age_s=0.1,
        aging=False,
        new_sample=Sample(558.0, 20.3),
        clock_running=True,
        plate="IN BAND",
        guidance="Hold here",
        why="",
        stale_why=False,
        credited_s=498.0,
        prescribed_s=1200.0,
        left_s=702.0,
        bouts=BOUTS,
        bout=1,
        rest_s=60.0,
        rest_left_s=None,
        unloaded=False,
        can_resume=False,
        can_next=False,
        pause_words="",
        mute_left_s=0.0,
        ended=None,
        ended_words="",
        overloads=0,
        prepare=a_prepare_view(),
    )
    return replace(snapshot, **changes)  # type: ignore[arg-type]  # a test names the fields it changes


def sealed(ended: str = "completed", **changes: object) -> Snapshot:
    """The session is over and its log written."""
    return a_snapshot(
        Phase.SEALED,
        ended=ended,
        ended_words="Session done",
        kg=0.0,
        unloaded=True,
        saved_path="/data/sessions/a.session.json",
        **changes,
    )


def a_summary(credited_s: float = 1200.0, completed: bool = True, overloads: int = 0) -> Summary:
    """Figures of a session of 25 minutes."""
    return Summary(
        time_s=TimeSummary(
            in_band=credited_s,
            below=62.0,
            above=9.0,
            unloaded=26.0,
            rest=180.0,
            paused=10.0,
            unknown=10.0,
            elapsed=credited_s + 297.0,
        ),
        credited_s=credited_s,
        prescribed_s=1200.0,
        completed=completed,
        dose_kg_s=25_000.0,
        load_kg=LoadSummary(mean=19.94, sd=0.6, cv_pct=3.0, median=20.0, max=23.2),
        error_kg=ErrorSummary(mean=-0.06, rmse=0.6),
        share_pct=ShareSummary(under=4.9, within=94.4, over=0.7),
        overload=OverloadSummary(count=overloads, time_s=1.5 * overloads, max_kg=25.1 if overloads else None),
        ramp=RampSummary(max_loading_rate_kg_s=2.1),
        link=LinkSummary(rate_hz=5.1, longest_gap_s=11.0, gaps=1),
        spot_checked_s=0.0,
        bouts=[],
    )


def a_log(source: Source = "ble", summary: Summary | None = None, worst: int | None = None) -> SessionLog:
    """A session of 25 minutes with one gap of 10 s."""
    times = [0.5 * i for i in range(2994) if not 1800 < i < 1821]
    loads = [0.0 if 300 < t_s % 380 < 340 else 20.0 + 0.25 * ((i * 7) % 5 - 2) for i, t_s in enumerate(times)]
    return SessionLog(
        id="11111111-0000-4000-8000-000000000000",
        source=source,
        app=AppInfo(version="0", python="3", platform="test"),
        started_at="2026-11-24T14:01:10.000+01:00",
        ended_at="2026-11-24T14:26:07.000+01:00",
        ended="completed",
        prescription=a_prescription(),
        stage=0,
        rules=derive_rules(a_prescription(), 0, 0.2),
        scale=ScaleRecord(
            wire_format="etekcity_a5",
            profile="etekcity",
            label="Bathroom scale",
            name=None,
            device="0",
            resolution_kg=0.01,
        ),
        zero=[],
        samples=Samples(t_s=times, kg=loads, flags=[0] * len(times)),
        events=[Event(t_s=0.0, kind="session_started", reason="Session started")],
        diary=Diary(pain=PainDiary(before=2, worst=worst)),
        summary=summary or a_summary(),
        integrity=Integrity(sha256=None, journal_head="0" * 64, previous=None),
    )


@dataclass
class FakeBackend:
    """Plays what is pushed. ``sent``, ``answers``, ``later``: what the window asked, in order."""

    tag: str = ""
    views: list[PlanView] = field(default_factory=lambda: [a_plan_view()])
    sound_state: SoundState = field(default_factory=lambda: SoundState(True, "Sound on"))
    recovered_words: list[str] = field(default_factory=list)
    block: str = ""
    result: Finished | None = None
    silent: float = 0.0
    is_running: bool = False
    closed: bool = False
    sent: list[tuple[CommandKind, int | None, str | None]] = field(default_factory=list)
    answers: list[BeforeAnswers] = field(default_factory=list)
    later: list[tuple[str, int | str]] = field(default_factory=list)
    queue: list[Snapshot] = field(default_factory=list)
    polls: int = 0
    desk: FakeDesk = field(default_factory=FakeDesk)
    plan_desk: FakePlanDesk = field(default_factory=FakePlanDesk)
    history: FakeHistory = field(default_factory=FakeHistory)
    diary: FakeDiary = field(default_factory=FakeDiary)
    preferences: FakePreferences = field(default_factory=FakePreferences)

    @property
    def source_tag(self) -> str:
        return self.tag

    def plans(self) -> list[PlanView]:
        return self.views

    def open_plan(self, path: Path) -> PlanView:
        if "bad" in path.name:
            raise RefusedError(path.name, "stages.0", "target + tolerance is above the ceiling")
        view = replace(a_plan_view(), path=path, title="Opened plan")
        self.views = [view, *self.views]
        return view

    def recovered(self) -> list[str]:
        return self.recovered_words

    def sound(self) -> SoundState:
        return self.sound_state

    def blocked_by(self, view: PlanView, answers: BeforeAnswers) -> str:
        return self.block or (
            "Do not load today." if answers.pain >= 5 or any(answers.red_flags.values()) else ""
        )

    def prepare(self, view: PlanView, answers: BeforeAnswers) -> None:
        self.answers.append(answers)
        self.is_running = True

    def send(self, kind: CommandKind, value: int | None = None, text: str | None = None) -> None:
        self.sent.append((kind, value, text))

    def poll(self) -> list[Snapshot]:
        self.polls += 1
        taken, self.queue = self.queue, []
        return taken

    def silent_s(self) -> float:
        return self.silent

    def finished(self) -> Finished | None:
        return self.result

    def answer_later(self, field_name: str, value: int | str) -> None:
        self.later.append((field_name, value))

    def running(self) -> bool:
        return self.is_running

    def close(self) -> None:
        self.closed = True

    def push(self, *snapshots: Snapshot) -> None:
        """Have these returned by the next poll."""
        self.queue.extend(snapshots)

    def kinds(self) -> list[CommandKind]:
        """The commands sent so far."""
        return [kind for kind, _, _ in self.sent]
