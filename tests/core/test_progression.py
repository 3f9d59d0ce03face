"""Stages over days: every history with the stage it leads to and the reason in words.

The letters of a day are explained in support.progression; the stage is that of the morning after them.
"""

from dataclasses import replace
from datetime import timedelta
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loadtrainer.core.log import PainDiary
from loadtrainer.core.prescription import Prescription
from loadtrainer.core.progression import progress
from loadtrainer.core.progression_model import Decided, History, Progress
from support.progression import CALM, DAYS, FIRST, Life, a_ladder, a_session, at, lived


class Case(NamedTuple):
    """The plan's rule and days, what happened, the stage it leads to, and words that are then said.

    ``ceiling_kg``, ``until``: of the plan; None = far away.
    """

    rule: str
    min_days: int
    days: str
    stage: int
    eligible: bool
    said: str
    ceiling_kg: float | None = None
    until: str | None = None

    @property
    def now(self) -> Progress:
        """Where the patient stands after the days."""
        plan = a_ladder(self.rule, self.min_days)
        if self.ceiling_kg is not None:
            limits = plan.limits.model_copy(update={"ceiling_kg": self.ceiling_kg})
            plan = plan.model_copy(update={"limits": limits})
        if self.until is not None:
            plan = plan.model_copy(update={"valid_until": self.until})
        return lived(plan, self.days).now


AUTO, PROPOSE, MANUAL = "automatic", "propose", "manual"
HISTORIES = [
    # -- going up by the confirmed rule
    Case(AUTO, 1, "", 0, False, "First stage of the plan"),
    Case(AUTO, 1, "g", 1, False, "One stage up, as the plan says"),
    Case(AUTO, 1, "g g g", 3, False, "One stage up, as the plan says"),
    Case(AUTO, 1, "g g g g g", 3, False, "This is the last stage"),
    Case(AUTO, 2, "g", 0, False, "1 of 2 days as planned"),
    Case(AUTO, 2, "g g", 1, False, "One stage up, as the plan says"),
    Case(AUTO, 2, "g g g", 1, False, "1 of 2 days as planned"),
    Case(AUTO, 3, "g g g g g g", 2, False, "One stage up, as the plan says"),
    Case(AUTO, 1, "n", 1, False, "One stage up, as the plan says"),
    # -- propose and manual never move by themselves
    Case(PROPOSE, 1, "g", 0, True, "As planned on 2026-11-23"),
    Case(PROPOSE, 2, "g g", 0, True, "As planned on 2 days, to 2026-11-24"),
    Case(PROPOSE, 2, "g g", 0, True, "Pain below 5, the morning after too"),
    Case(PROPOSE, 2, "g g", 0, True, "Never above the limit"),
    Case(PROPOSE, 2, "g g g g g g", 0, True, "As planned on 6 days, to 2026-11-28"),
    Case(PROPOSE, 3, "g g", 0, False, "2 of 3 days as planned"),
    Case(MANUAL, 1, "g g g g", 0, False, "Your clinic decides on each stage"),
    # -- partial sessions
    Case(AUTO, 1, "p", 0, False, "10 s of 20 s in band on 2026-11-23"),
    Case(AUTO, 2, "g p g", 0, False, "1 of 2 days as planned"),
    Case(AUTO, 2, "g p g g", 1, False, "One stage up, as the plan says"),
    Case(AUTO, 1, "s", 0, False, "0 s of 20 s in band on 2026-11-23"),
    Case(PROPOSE, 1, "g p", 0, False, "10 s of 20 s in band on 2026-11-24"),
    # -- pain that holds the stage
    Case(AUTO, 1, "h", 0, False, "Pain 5 on 2026-11-23"),
    Case(AUTO, 1, "b", 0, False, "Pain 5 on 2026-11-23"),
    Case(AUTO, 1, "h g", 1, False, "One stage up, as the plan says"),
    Case(AUTO, 2, "g h g", 0, False, "1 of 2 days as planned"),
    Case(PROPOSE, 1, "g h", 0, False, "Pain 5 on 2026-11-24"),
    # -- pain and warning signs that a clinician has to see
    Case(AUTO, 1, "m", 0, False, "Pain 5 the morning after 2026-11-23"),
    Case(AUTO, 1, "m g g g", 0, False, "Your clinic decides first"),
    Case(AUTO, 1, "g x g g", 1, False, "Pain 6 on 2026-11-24"),
    Case(AUTO, 1, "g r g g", 1, False, "Pain 6 before a session on 2026-11-24"),
    Case(AUTO, 1, "g f g g", 1, False, "A warning sign on 2026-11-24"),
    Case(PROPOSE, 1, "g m g", 0, False, "Your clinic decides first"),
    Case(PROPOSE, 1, "f g g g", 0, False, "A warning sign on 2026-11-23"),
    # -- above the limit
    Case(AUTO, 1, "o", 0, False, "Above the limit on 2026-11-23"),
    Case(AUTO, 1, "g o g", 2, False, "One stage up, as the plan says"),
    Case(PROPOSE, 2, "g o", 0, False, "Above the limit on 2026-11-24"),
    # -- answers that were not given
    Case(AUTO, 1, "u", 0, False, "No answer for the morning after 2026-11-23"),
    Case(AUTO, 1, "q", 0, False, "No pain answer on 2026-11-23"),
    Case(PROPOSE, 1, "g u", 0, False, "No answer for the morning after 2026-11-24"),
    # -- days without a session
    Case(AUTO, 1, ". . .", 0, False, "First stage of the plan"),
    Case(AUTO, 1, "g .", 0, False, "1 day without a session: same stage"),
    Case(AUTO, 1, "g g . .", 1, False, "2 days without a session: same stage"),
    Case(AUTO, 1, "g g . . .", 0, False, "3 days without a session: one stage back"),
    Case(AUTO, 1, "g g g . . . . . . .", 1, False, "7 days without a session: one stage back"),
    Case(AUTO, 1, "g . . .", 0, False, "3 days without a session. Ask your clinic."),
    Case(AUTO, 1, "g g . . . g", 1, False, "One stage up, as the plan says"),
    Case(AUTO, 2, "g . g", 0, False, "1 of 2 days as planned"),
    Case(PROPOSE, 1, "g .", 0, False, "1 day without a session: same stage"),
    Case(PROPOSE, 1, "gN g . . . .", 1, False, "4 days without a session. Ask your clinic."),
    Case(MANUAL, 1, "gN g . . .", 1, False, "3 days without a session. Ask your clinic."),
    # -- the clinician decides
    Case(MANUAL, 1, "g N", 1, False, "Dr. A decided on 2026-11-24: next stage"),
    Case(MANUAL, 1, "gN gN gN gN", 3, False, "Dr. A decided on 2026-11-26: next stage"),
    Case(MANUAL, 1, "B", 0, False, "Dr. A decided on 2026-11-23: one stage back"),
    Case(PROPOSE, 1, "g Ng", 1, True, "As planned on 2026-11-24"),
    Case(AUTO, 1, "g H g g g", 1, False, "Your clinic keeps you on this stage"),
    Case(AUTO, 1, "g H g g N g", 3, False, "One stage up, as the plan says"),
    Case(AUTO, 1, "g g B g", 2, False, "One stage up, as the plan says"),
    Case(AUTO, 1, "g g B", 1, False, "Dr. A decided on 2026-11-25: one stage back"),
    Case(AUTO, 1, "x N g", 2, False, "One stage up, as the plan says"),
    Case(AUTO, 1, "xN", 1, False, "Dr. A decided on 2026-11-23: next stage"),
    Case(AUTO, 1, "Nx g g", 1, False, "Pain 6 on 2026-11-23"),
    Case(AUTO, 1, "g S", 1, False, "Dr. A decided on 2026-11-24: no more loading"),
    # -- the ceiling, and the end of the plan
    Case(AUTO, 1, "g g g", 1, False, "The next stage is above the ceiling", ceiling_kg=16.0),
    Case(PROPOSE, 1, "g", 0, False, "The next stage is above the ceiling", ceiling_kg=11.0),
    Case(MANUAL, 1, "gN gN gN", 1, False, "The next stage is above the ceiling", ceiling_kg=20.9),
    Case(AUTO, 1, "g g", 2, False, "The plan ended on 2026-11-24", until="2026-11-24"),
    Case(PROPOSE, 1, "g g", 0, False, "The plan ended on 2026-11-24", until="2026-11-24"),
    Case(PROPOSE, 1, "g", 0, True, "As planned on 2026-11-23", until="2026-11-24"),
]


def words_of(now: Progress) -> tuple[str, ...]:
    return (now.reason, *now.evidence, *now.blocks)


def plain(words: str) -> str:
    return words.replace("\u00a0", " ")


@pytest.mark.parametrize("case", HISTORIES, ids=lambda case: f"{case.rule}-{case.min_days}: {case.days}")
def test_each_history_leads_to_its_stage_and_says_why(case: Case) -> None:
    now = case.now
    assert (now.stage, now.eligible) == (case.stage, case.eligible), words_of(now)
    assert case.said in [plain(words) for words in words_of(now)]


def test_there_are_at_least_forty_histories_and_each_is_told_once() -> None:
    assert len(set(HISTORIES)) == len(HISTORIES) >= 40


@pytest.mark.parametrize("case", HISTORIES, ids=lambda case: f"{case.rule}-{case.min_days}: {case.days}")
def test_a_stage_that_is_not_eligible_always_says_what_is_in_its_way(case: Case) -> None:
    now = case.now
    assert bool(now.blocks) != now.eligible


# -- the plan's own bounds -----------------------------------------------------------------------------


def test_an_unconfirmed_automatic_plan_only_proposes() -> None:
    now = lived(a_ladder(confirmed=False), "g").now
    assert (now.stage, now.eligible) == (0, True)


def test_after_its_last_day_nothing_is_proposed_and_the_day_is_said() -> None:
    now = lived(a_ladder("propose", valid_until="2026-11-24"), "g g").now
    assert (now.stage, now.eligible, now.blocks[0]) == (0, False, "The plan ended on 2026-11-24")


def test_before_its_first_day_nothing_is_proposed() -> None:
    now = lived(a_ladder("propose", valid_from="2026-12-01"), "g").now
    assert (now.eligible, now.blocks[0]) == (False, "The plan begins on 2026-12-01")


@pytest.mark.parametrize("rule", [AUTO, PROPOSE])
def test_a_next_stage_above_the_ceiling_is_never_reached(rule: str) -> None:
    plan = a_ladder(rule)
    low = plan.model_copy(update={"limits": plan.limits.model_copy(update={"ceiling_kg": 15.5})})
    now = lived(low, "g g g").now
    assert (now.stage, now.eligible) == (0, False)
    assert "The next stage is above the ceiling" in now.blocks


def test_a_decision_never_leads_above_the_ceiling() -> None:
    plan = a_ladder(MANUAL)
    low = plan.model_copy(update={"limits": plan.limits.model_copy(update={"ceiling_kg": 16.0})})
    assert lived(low, "gN gN gN").now.stage == 1


def test_decisions_about_another_patient_or_an_older_plan_are_not_about_this_one() -> None:
    plan = a_ladder(MANUAL)
    decided = Decided(at(FIRST, 8), "P-002", "Dr. A", "next", 0)
    older = replace(decided, patient="P-001", at=at(FIRST - timedelta(days=2), 8))
    assert progress(plan, History(decisions=(decided, older)), FIRST).stage == 0


def test_a_decision_of_tomorrow_does_not_hold_yet() -> None:
    tomorrow = Decided(at(FIRST + timedelta(days=1), 8), "P-001", "Dr. A", "next", 0)
    assert progress(a_ladder(MANUAL), History(decisions=(tomorrow,)), FIRST).stage == 0


def test_a_decision_made_twice_about_the_same_stage_counts_once() -> None:
    both = tuple(Decided(at(FIRST, hour), "P-001", "Dr. A", "next", 0) for hour in (8, 9))
    assert progress(a_ladder(MANUAL), History(decisions=both), FIRST).stage == 1


def test_stop_ends_the_loading_until_another_decision() -> None:
    assert lived(a_ladder(), "g S").now.stopped
    assert not lived(a_ladder(), "g S N").now.stopped


# -- evidence --------------------------------------------------------------------------------------------


def test_sessions_of_another_plan_or_at_another_load_are_no_evidence() -> None:
    plan = a_ladder(PROPOSE)
    both = [a_session(plan, 0, at(FIRST, hour)) for hour in (9, 15)]
    for change in ({"plan_id": "other"}, {"target_kg": 9.0}, {"stage": 1}):
        history = History(sessions=tuple(replace(one, **change) for one in both))
        assert not progress(plan, history, FIRST + timedelta(days=1)).eligible


def test_more_than_the_prescribed_time_of_one_session_does_not_stand_for_another() -> None:
    plan = a_ladder(PROPOSE)
    long = a_session(plan, 0, at(FIRST, 9), credited_s=100.0)
    assert not progress(plan, History(sessions=(long,)), FIRST + timedelta(days=1)).eligible


def test_pain_of_a_session_at_another_stage_still_counts_against_the_next() -> None:
    plan = a_ladder(PROPOSE)
    sessions = (
        *(a_session(plan, 0, at(FIRST, hour)) for hour in (9, 15)),
        a_session(plan, 1, at(FIRST, 19), pain=DAYS["h"]),
    )
    assert not progress(plan, History(sessions=sessions), FIRST + timedelta(days=1)).eligible


def test_without_a_morning_rule_no_morning_answer_is_needed() -> None:
    plan = a_ladder(PROPOSE)
    free = plan.model_copy(update={"pain": plan.pain.model_copy(update={"next_morning_flag_at": None})})
    now = lived(free, "u").now
    assert now.eligible
    assert "Pain below 5" in now.evidence


def test_a_morning_answer_below_the_flag_but_not_below_the_rule_does_not_count() -> None:
    plan = a_ladder(PROPOSE)
    strict = plan.model_copy(update={"progression": plan.progression.model_copy(update={"pain_below": 4})})
    assert "Pain 4 the morning after 2026-11-23" in lived(strict, "n").now.blocks


def test_pain_of_today_takes_back_what_the_days_before_had_shown() -> None:
    life = lived(a_ladder(PROPOSE), "g")
    assert life.now.eligible
    pained = a_session(life.plan, 0, at(life.today, 9), ended="pain", pain=DAYS["x"])
    today = replace(life.history, sessions=(*life.history.sessions, pained))
    now = progress(life.plan, today, life.today)
    assert (now.eligible, now.blocks[0]) == (False, "Pain 6 on 2026-11-24")


def test_a_session_of_today_never_changes_the_stage_of_today() -> None:
    life = lived(a_ladder(), "g")
    both = tuple(a_session(life.plan, 1, at(life.today, hour)) for hour in (9, 15))
    later = replace(life.history, sessions=life.history.sessions + both)
    assert progress(life.plan, later, life.today).stage == 1
    assert progress(life.plan, later, life.today + timedelta(days=1)).stage == 2


def test_finishing_the_last_stage_is_said_with_its_day_and_stays_said() -> None:
    plan = a_ladder(min_days=2, stages=2)
    assert lived(plan, "g g g").now.finished_on is None
    assert lived(plan, "g g g g").now.finished_on == FIRST + timedelta(days=3)
    assert lived(plan, "g g g g . .").now.finished_on == FIRST + timedelta(days=3)
    assert lived(plan, "g g g gB").now.finished_on is None


def test_away_days_are_told_only_where_they_have_to_be_asked_about() -> None:
    plan = a_ladder()
    assert [lived(plan, f"g{' .' * days}").now.away_days for days in range(5)] == [0, 0, 0, 3, 4]


# -- whatever happens ------------------------------------------------------------------------------------

WORDS = st.lists(st.sampled_from([*DAYS, "r", "f", ".", "rg", "gf"]), max_size=14)
DECISIVE = st.lists(st.sampled_from([*DAYS, "r", "f", ".", "gN", "H", "B", "gS", "Ng", "xN"]), max_size=14)
LADDERS = st.builds(a_ladder, st.sampled_from([AUTO, PROPOSE, MANUAL]), st.integers(1, 3), st.integers(1, 4))
FLAGS = "mxrf"


@given(LADDERS, DECISIVE, st.floats(11.0, 41.0))
def test_the_stage_exists_and_its_band_ends_under_the_ceiling(
    plan: Prescription, days: list[str], ceiling_kg: float
) -> None:
    low = plan.model_copy(update={"limits": plan.limits.model_copy(update={"ceiling_kg": ceiling_kg})})
    now = lived(low, " ".join(days)).now
    assert plan.stages[now.stage].high_kg <= ceiling_kg
    if now.eligible:
        assert plan.stages[now.stage + 1].high_kg <= ceiling_kg


@given(LADDERS, WORDS)
def test_without_a_decision_only_the_automatic_rule_ever_leaves_the_first_stage(
    plan: Prescription, days: list[str]
) -> None:
    if plan.progression.rule != AUTO:
        assert lived(plan, " ".join(days)).now.stage == 0


@given(LADDERS, WORDS)
def test_after_a_pain_flag_no_stage_goes_up_and_none_is_eligible(plan: Prescription, days: list[str]) -> None:
    life, lowest = Life(plan), None
    for word in days:
        before = life.now
        life.live(word)
        if lowest is not None:
            assert not life.now.eligible
            assert life.now.stage <= lowest
        if lowest is not None or set(word) & set(FLAGS):
            lowest = min(before.stage, life.now.stage, *([lowest] if lowest is not None else []))


@given(LADDERS, WORDS)
def test_the_day_after_pain_that_holds_is_never_a_stage_higher(plan: Prescription, days: list[str]) -> None:
    life = lived(plan, " ".join(days))
    before = life.now.stage
    life.live("h")
    assert life.now.stage <= before
    assert not life.now.eligible


@given(LADDERS, DECISIVE)
def test_a_stage_moves_by_one_at_most_from_day_to_day(plan: Prescription, days: list[str]) -> None:
    life = Life(plan)
    for word in days:
        before = life.now.stage
        life.live(word)
        assert abs(life.now.stage - before) <= 1 + sum(letter.isupper() for letter in word)


@given(LADDERS, WORDS, st.integers(0, 40), st.sampled_from(["pain", "time", "limit", "answer"]))
def test_worse_sessions_never_lead_to_a_higher_stage(
    plan: Prescription, days: list[str], which: int, how: str
) -> None:
    life = lived(plan, " ".join(days))
    sessions = list(life.history.sessions)
    if not sessions:
        return
    place = which % len(sessions)
    worse = {
        "pain": {"pain": sessions[place].pain.model_copy(update={"worst": 9})},
        "time": {"credited_s": 0.0},
        "limit": {"overloads": 2},
        "answer": {"pain": PainDiary()} if sessions[place].pain == CALM else {},
    }[how]
    sessions[place] = replace(sessions[place], **worse)  # type: ignore[arg-type]  # a table of changes
    after = progress(plan, replace(life.history, sessions=tuple(sessions)), life.today)
    assert after.stage <= life.now.stage
    if after.stage == life.now.stage:
        assert not after.eligible or life.now.eligible


@given(LADDERS, DECISIVE)
def test_the_same_history_in_another_order_says_the_same(plan: Prescription, days: list[str]) -> None:
    life = lived(plan, " ".join(days))
    history = life.history
    mixed = History(history.sessions[::-1], history.refused[::-1], history.decisions[::-1])
    assert progress(plan, mixed, life.today) == life.now
