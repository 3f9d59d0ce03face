"""A patient's review: which days were asked for what, what is in the figures, what is remarked."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from loadtrainer.core.prescription import Patient, Prescription
from loadtrainer.review.model import Done, Mark, Remark, RemarkKind, SessionRecord
from loadtrainer.review.patients import Ask, Known, review
from loadtrainer.review.records import plan_digest
from loadtrainer.store.diary import DiaryLine
from support.reviews import DAY, a_record, known, later, partial
from support.store import a_plan

PERIOD = Ask(first=DAY, last=later(2))


def words(remarks: tuple[Remark, ...]) -> list[tuple[str, int | None, str, str]]:
    return [(f"{r.day:%d}", r.number, r.words, r.more) for r in remarks]


def one(record: SessionRecord, **about: object) -> list[tuple[str, str]]:
    """The remarks of a single session whose day is else fulfilled."""
    other = a_record(99, hour=20)
    ask = Ask(first=record.day, last=record.day)
    found = review("P-001", [record, other], known(record, other), ask)
    return [(remark.words, remark.more) for remark in found.remarks if remark.session == record.id]


# -- days ----------------------------------------------------------------------------------------------


def test_a_day_without_a_session_is_missed_and_owes_its_whole_dose() -> None:
    sessions = [a_record(1), a_record(2, hour=15), a_record(3, later(2)), a_record(4, later(2), 15)]
    found = review("P-001", sessions, known(*sessions), PERIOD)
    assert [" ".join(slot.done for slot in day.slots) for day in found.days] == [
        "full full",
        "missed missed",
        "full full",
    ]
    a = found.adherence
    assert (a.planned, a.full, a.missed, a.credited_s, a.prescribed_s) == (6, 4, 2, 40.0, 60.0)
    assert a.prescribed_dose_kg_s == 1200.0
    assert words(found.remarks) == [("23", None, "No session, 2 planned", "")]


def test_today_owes_nothing_yet_and_tomorrow_asks_for_nothing() -> None:
    sessions = [a_record(1)]
    found = review("P-001", sessions, known(*sessions), Ask(first=DAY, last=later(1), today=DAY))
    assert [[slot.done for slot in day.slots] for day in found.days] == [[Done.FULL, Done.DUE], []]
    assert found.adherence.prescribed_s == 10.0
    assert found.remarks == ()


def test_the_period_is_the_last_14_days_unless_asked_otherwise() -> None:
    sessions = [a_record(1), a_record(2, later(9))]
    found = review("P-001", sessions, known(*sessions), Ask())
    assert (found.first, found.last) == (date(2026, 11, 18), later(9))
    assert [day.planned for day in found.days[:3]] == [0, 0, 2]  # the plan begins on the 20th


def test_the_last_session_before_the_period_tells_what_was_asked_for() -> None:
    sessions = [a_record(1)]
    found = review("P-001", sessions, known(*sessions), Ask(first=later(1), last=later(1)))
    assert [slot.done for slot in found.days[0].slots] == [Done.MISSED, Done.MISSED]
    assert found.days[0].target_kg == 20.0
    assert found.figures is None


def two_plans() -> tuple[list[SessionRecord], dict[str, Prescription]]:
    """A plan that ended on the 23rd and one that began on the 25th, first trained on the 27th."""
    old = a_plan().model_copy(update={"valid_until": "2026-11-23"})
    stage = old.stages[0].model_copy(update={"target_kg": 25.0, "sessions_per_day": 1})
    limits = old.limits.model_copy(update={"ceiling_kg": 60.0})
    new = old.model_copy(
        update={"valid_from": "2026-11-25", "valid_until": "2026-12-09", "stages": [stage], "limits": limits}
    )
    sessions = [a_record(1, plan="old"), a_record(2, later(5), plan="new", target_kg=25.0)]
    return sessions, {"old": old, "new": new}


def test_between_two_plans_each_day_is_asked_for_by_the_plan_whose_day_it_is() -> None:
    sessions, plans = two_plans()
    around = Known(plans, {record.sha256 for record in sessions}, {})
    found = review("P-001", sessions, around, Ask(first=DAY, last=later(6)))
    assert [(day.planned, day.target_kg) for day in found.days] == [
        (2, 20.0),
        (2, 20.0),
        (0, None),
        (1, 25.0),
        (1, 25.0),
        (1, 25.0),
        (1, 25.0),
    ]
    assert (found.adherence.planned, found.adherence.missed) == (8, 6)


def test_a_day_with_a_session_is_asked_for_what_its_last_session_was_asked_for() -> None:
    """A stage that went up in the middle of the day, from two sessions of 20 kg a day to three of 25 kg."""
    plan = a_plan()
    heavier = plan.stages[0].model_copy(update={"target_kg": 25.0, "sessions_per_day": 3})
    plan = plan.model_copy(update={"stages": [plan.stages[0], heavier]})
    figures: dict[str, Any] = {"prescribed_s": 10.0, "prescribed_dose_kg_s": 250.0}
    sessions = [
        a_record(1, plan="p"),
        a_record(2, hour=15, plan="p", stage=1, target_kg=25.0, **figures),
        a_record(3, later(1), plan="p", stage=1, target_kg=25.0, **figures),
    ]
    around = Known({"p": plan}, {record.sha256 for record in sessions}, {})
    found = review("P-001", sessions, around, Ask(first=DAY, last=later(1)))
    first, second = found.days
    assert (first.planned, first.stage, first.target_kg, second.planned) == (3, 1, 25.0, 3)
    assert (first.prescribed_s, first.prescribed_dose_kg_s) == (30.0, 200.0 + 250.0 + 250.0)
    assert [(span.stage, span.sessions) for span in found.stages] == [(0, 1), (1, 2)]


def test_days_are_those_of_the_patient_who_travels() -> None:
    """Begun on the 23rd in the east, then flown to where it is still the 22nd."""
    there = replace(a_record(1, later(1)), started_at="2026-11-23T00:30:00+10:00")
    here = replace(a_record(2), started_at="2026-11-22T20:00:00-05:00")
    back = replace(a_record(3, later(1)), started_at="2026-11-23T09:00:00-05:00")
    sessions = [there, here, back]
    found = review("P-001", sessions, known(*sessions), Ask(first=DAY, last=later(1)))
    assert [day.sessions for day in found.days] == [(here.id,), (there.id, back.id)]
    assert [" ".join(slot.done for slot in day.slots) for day in found.days] == ["full missed", "full full"]


@pytest.mark.parametrize(
    ("started_at", "day"),
    [
        ("2026-11-22T23:59:59.999+01:00", DAY),
        ("2026-11-23T00:00:00.000+01:00", later(1)),
        ("2026-10-25T02:30:00.000+02:00", date(2026, 10, 25)),  # the hour that comes twice
        ("2026-10-25T02:30:00.000+01:00", date(2026, 10, 25)),
    ],
)
def test_a_session_belongs_to_the_day_it_began_on_by_the_patients_clock(started_at: str, day: date) -> None:
    assert replace(a_record(1), started_at=started_at).day == day


def test_a_log_that_states_no_prescribed_time_fills_a_day_last() -> None:
    empty = a_record(1, prescribed_s=0.0)
    sessions = [empty, a_record(2, hour=12), a_record(3, hour=15)]
    found = review("P-001", sessions, known(*sessions), Ask(first=DAY, last=DAY))
    assert [slot.session for slot in found.days[0].slots if slot.done is Done.EXTRA] == [empty.id]


def test_the_pain_of_a_day_is_the_highest_of_its_sessions() -> None:
    sessions = [a_record(1, before=1, worst=4), a_record(2, hour=15, before=2, worst=3, next_morning=0)]
    pain = review("P-001", sessions, known(*sessions), Ask(first=DAY, last=DAY)).days[0].pain
    assert (pain.before, pain.worst, pain.after, pain.next_morning) == (2, 4, None, 0)


# -- what counts ---------------------------------------------------------------------------------------

APART = [
    (a_record(2, hour=15, source="simulated"), Mark.SIMULATED, "full missed"),
    (a_record(2, hour=15, source="replay"), Mark.REPLAY, "full missed"),
    (a_record(2, hour=15, ended="recovered"), Mark.RECOVERED, "full apart"),
    (a_record(2, hour=15, findings=("summary: x",)), Mark.FAILED, "full apart"),
]


@pytest.mark.parametrize(("record", "mark", "squares"), APART, ids=[mark for _, mark, _ in APART])
def test_marked_sessions_are_shown_and_stay_out_of_the_figures_unless_asked(
    record: SessionRecord, mark: Mark, squares: str
) -> None:
    sessions = [a_record(1), record]
    day = Ask(first=DAY, last=DAY)
    found = review("P-001", sessions, known(*sessions), day)
    assert record.marks == {mark}
    assert found.counted == {sessions[0].id}
    assert found.figures is not None
    assert found.figures.credited_s == 10.0
    assert " ".join(slot.done for slot in found.days[0].slots) == squares
    assert any(remark.session == record.id for remark in found.remarks)
    asked = review("P-001", sessions, known(*sessions), replace(day, include=frozenset({mark})))
    assert asked.figures is not None
    assert asked.figures.credited_s == 20.0
    assert " ".join(slot.done for slot in asked.days[0].slots) == "full full"


def test_a_simulated_overload_is_no_red_flag() -> None:
    record = a_record(1, source="simulated", overloads=2, worst=9)
    found = review("P-001", [record], known(record), Ask(first=DAY, last=DAY))
    assert found.red_flags == ()
    assert [remark.kind for remark in found.remarks] == [RemarkKind.SIMULATED]


def test_each_stage_has_its_span_and_the_error_over_its_sessions() -> None:
    sessions = [a_record(1, error_mean_kg=-0.5), a_record(2, later(1), error_mean_kg=0.1)]
    (span,) = review("P-001", sessions, known(*sessions), PERIOD).stages
    assert (span.sessions, span.first, span.last, span.target_kg) == (2, DAY, later(1), 20.0)
    assert span.session_error_mean_kg == -0.2
    assert span.session_error_sd_kg == pytest.approx(0.4243, abs=1e-4)


LIMB = {
    "pseudonym": "P-001",
    "side": "left",
    "level": "transfemoral",
    "body_weight_kg": 82.0,
    "body_weight_on": "2026-11-20",
}

# -- remarks -------------------------------------------------------------------------------------------

REMARKS = [
    (a_record(1), []),
    (a_record(1, red_flags=("fall",)), [("A fall is reported", "")]),
    (a_record(1, red_flags=("odd_thing",)), [("Reported: odd thing", "")]),
    (
        a_record(1, overloads=1, overload_s=1.2, overload_max_kg=25.12),
        [("Limit passed: 25.1\u00a0kg", "Once, for 1.2\u00a0s")],
    ),
    (
        a_record(1, overloads=2, overload_s=12.0, overload_max_kg=None),
        [("Limit passed, beyond the scale", "2 times, 12\u00a0s in all")],
    ),
    (a_record(1, after=5, worst=5), [("Pain 5 after session", "Rule: hold the load at 5")]),
    (a_record(1, after=3, worst=7), [("Pain 7 during session", "Rule: stop at 6")]),
    (a_record(1, after=4, worst=4), []),
    (a_record(1, before=5), [("Pain 5 before session", "Rule: no start at 5")]),
    (a_record(1, next_morning=6), [("Pain 6 next morning", "Rule: report at 5")]),
    (
        a_record(1, unknown_s=1.1, elapsed_s=10.0, gaps=2, longest_gap_s=33.0),
        [("Unknown time 11 %", "2 gaps, the longest 33\u00a0s")],
    ),
    (
        a_record(1, unknown_s=1.1, elapsed_s=10.0, gaps=0),
        [("Unknown time 11 %", "Readings were held by the scale")],
    ),
    (a_record(1, unknown_s=0.5, elapsed_s=10.0), []),
    (a_record(1, rate_hz=1.25), [("Few readings: 1.2 per s", "")]),
    (a_record(1, zero_drift_kg=-0.7), [("Zero moved by -0.7\u00a0kg", "")]),
    (a_record(1, zero_drifts=1), [("Zero moved during the session", "")]),
    (partial(1, 4.0), [("4\u00a0s of 10\u00a0s in band", "Stopped early")]),
    (partial(1, 0.0), [("Nothing in band", "Stopped early")]),
    (a_record(1, plan_altered=True), [("Plan changed since it was confirmed", "")]),
    (a_record(1, previous="f" * 64), [("The session before is not here", "")]),
    (a_record(1, findings=("summary.dose_kg_s: x",)), [("Verification failed", "summary.dose_kg_s: x")]),
    (a_record(1, ended="recovered"), [("Recovered after the program had stopped", "Not in the figures")]),
]


@pytest.mark.parametrize(("record", "said"), REMARKS, ids=[str(said) for _, said in REMARKS])
def test_what_is_remarked_about_a_session(record: SessionRecord, said: list[tuple[str, str]]) -> None:
    assert one(record) == said


def test_red_flags_are_the_grave_ones_newest_day_first() -> None:
    sessions = [
        a_record(1, worst=5),
        a_record(2, hour=15, red_flags=("loose",), rate_hz=1.0),
        a_record(3, later(1), overloads=1),
        partial(4, 3.0, day=later(1), hour=15),
    ]
    found = review("P-001", sessions, known(*sessions), Ask(first=DAY, last=later(1)))
    assert [(remark.kind, f"{remark.day:%d}", remark.number) for remark in found.red_flags] == [
        (RemarkKind.OVERLOAD, "23", 1),
        (RemarkKind.PAIN, "22", 1),
        (RemarkKind.RED_FLAG, "22", 2),
    ]
    assert [remark.kind for remark in found.remarks if not remark.red] == [RemarkKind.PART, RemarkKind.LINK]


def of_two_plans(**other: str) -> list[str]:
    """What is remarked where a second plan of the same pseudonym says something else of the patient."""
    about = known(a_record(1))
    (plan,) = about.plans.values()
    first = plan.model_copy(update={"patient": Patient.model_validate(LIMB)})
    second = plan.model_copy(update={"patient": Patient.model_validate(LIMB | other)})
    plans = {plan_digest(one): one for one in (first, second)}
    sessions = [a_record(1, plan=plan_digest(first)), a_record(2, later(1), plan=plan_digest(second))]
    found = review("P-001", sessions, replace(about, plans=plans), Ask(first=DAY, last=later(1)))
    return [f"{remark.words}. {remark.more}" for remark in found.remarks if remark.kind is RemarkKind.MIXED]


def test_another_side_or_level_under_one_pseudonym_is_asked_about() -> None:
    asked = ["Another side or level than before. Is this the same person?"]
    assert of_two_plans(side="right") == of_two_plans(level="transtibial") == asked
    assert of_two_plans(body_weight_on="2026-11-21") == []


def test_two_sessions_at_one_time_are_asked_about_and_a_simulated_one_between_is_not() -> None:
    long = a_record(1, ended_at="2026-11-22T11:00:00+01:00")
    inside = a_record(2, started_at="2026-11-22T10:30:00+01:00", ended_at="2026-11-22T10:50:00+01:00")
    for second, asked in ((inside, 1), (replace(inside, source="simulated"), 0)):
        found = review("P-001", [long, second], known(long, second), Ask(first=DAY, last=DAY))
        mixed = [remark for remark in found.remarks if remark.kind is RemarkKind.MIXED]
        assert [(one.session, one.words) for one in mixed] == [
            (second.id, "Began before the session before it ended")
        ] * asked


# -- later answers -------------------------------------------------------------------------------------


def line(session: str | None, field: str, value: int | bool) -> DiaryLine:
    return DiaryLine(session=session, at="2026-11-22T20:00:00+01:00", field=field, value=value)


def test_answers_given_later_are_merged_in() -> None:
    record = a_record(1, worst=2)
    answers = {record.id: [line(record.id, "pain.next_morning", 6)]}
    found = review("P-001", [record], known(record, answers=answers), Ask(first=DAY, last=DAY))
    assert found.sessions[0].diary.pain.next_morning == 6
    assert [remark.words for remark in found.red_flags] == ["Pain 6 next morning"]


def test_an_answer_no_diary_can_hold_hides_none_of_the_others() -> None:
    record = a_record(1, worst=2)
    lines = [
        line(record.id, "pain.after", 3),
        line(record.id, "pain.next_morning", 11),
        line(record.id, "pain.next_morning", 6),
        line(record.id, "pain.after", 4),
        line(record.id, "analgesic", 7),
    ]
    found = review("P-001", [record], known(record, answers={record.id: lines}), Ask(first=DAY, last=DAY))
    pain = found.sessions[0].diary.pain
    assert (pain.worst, pain.after, pain.next_morning) == (2, 4, 6)
    assert [remark.words for remark in found.red_flags] == ["Pain 6 next morning"]


def test_pain_below_the_rule_kept_nothing_where_a_red_flag_did() -> None:
    """The diary holds every answer of a start that was blocked, also those that did not block it."""
    record = a_record(1)

    def kept(pain: int, fever: bool, minute: int) -> list[DiaryLine]:
        at = f"2026-11-22T20:{minute:02d}:00+01:00"
        answers = [("pain.before", pain), ("red_flags.fever", fever), ("red_flags.fall", False)]
        return [DiaryLine(session=None, at=at, field=field, value=value) for field, value in answers]

    blocked = [*kept(2, True, 1), *kept(5, True, 2), *kept(6, False, 3)]
    found = review("P-001", [record], known(record, blocked=blocked), Ask(first=DAY, last=DAY))
    fever = "No start: Fever or feeling ill is reported"
    assert [remark.words for remark in found.red_flags] == [
        fever,
        "Pain 5 kept a session from starting",
        fever,
        "Pain 6 kept a session from starting",
    ]


def test_an_answer_that_kept_a_session_from_starting_is_a_red_flag() -> None:
    record = a_record(1)
    blocked = [
        line(None, "pain.before", 7),
        line(None, "red_flags.fever", True),
        line(None, "red_flags.fall", False),
    ]
    found = review("P-001", [record], known(record, blocked=blocked), Ask(first=DAY, last=DAY))
    assert [remark.words for remark in found.red_flags] == [
        "Pain 7 kept a session from starting",
        "No start: Fever or feeling ill is reported",
    ]


def test_trust_sums_up_how_far_the_numbers_go() -> None:
    sessions = [
        a_record(1, rate_hz=5.0, zero_drift_kg=0.1, checked_at="2026-11-20T09:00:00+01:00"),
        a_record(2, hour=15, rate_hz=4.0, zero_drift_kg=-0.3, previous="e" * 64, findings=("x",)),
    ]
    trust = review("P-001", sessions, known(*sessions), Ask(first=DAY, last=DAY)).trust
    assert (trust.logs, trust.intact, trust.rate_hz, trust.zero_drift_kg) == (2, 1, 4.0, -0.3)
    assert trust.checked_at == "2026-11-20T09:00:00+01:00"
    assert trust.chain_breaks == (sessions[1].id,)
