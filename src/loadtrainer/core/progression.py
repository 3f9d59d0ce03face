"""Which stage is trained today, and whether the next one may be proposed, by the prescription's rule only.

*The rule* (``progression.rule``): ``manual`` and ``propose`` never change the stage by themselves;
``propose`` shows that the next one is eligible, and why. ``automatic`` goes up one stage in the morning, only
where a clinician confirmed it; unconfirmed it is ``propose``.

*Evidence* is ``min_days`` days in a row up to yesterday, each with ``required_fraction`` of its prescribed
time in the band, pain below ``pain_below`` (the morning after too), all asked and answered, and no time above
the limit. The form is that of the clinical ground truth, section 8: "'Eligible to progress' may be *shown*
if: >= 80 % of minutes on >= 2 (slow: 3) consecutive days, no over-ceiling, NRS < 5 incl. next morning, no red
flag."

*Pain* (section 1.4): "0-4 go on and may progress; 5 = hold the same load, no progress; >= 6 or sharp/new/
implant-moving pain = stop, unload, flag; [...] next-morning >= 5 [...] = same or last comfortable load and
flag". Holding starts the count anew; a flag keeps every stage from going up until a clinician decided.

*Missed days* (section 10): "no source gave [...] rules after a missed day (proposal: repeat last completed
load; > 2 missed days -> step back one and ask)". So one or two days keep the stage; more step back one stage
where the rule is ``automatic`` and confirmed, and are asked about under every rule.

*Decisions* of the clinician rule over all of this. ``hold`` keeps the stage until the next decision; ``next``
and ``back`` count from the stage they were made about; ``stop`` ends the loading. Those made before the plan
was confirmed are about an older plan. Where two computers decided at a time, what was decided after a
``stop`` by someone who did not know of it does not end it. No stage is ever above the ceiling.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Final

from loadtrainer.core.prescription import Prescription
from loadtrainer.core.progression_day import judge
from loadtrainer.core.progression_model import Decided, History, Progress
from loadtrainer.core.words import say

MOST_MISSED_DAYS: Final = 2
_DECIDED: Final = {"next": "progress.next", "back": "progress.down"} | {
    choice: f"progress.{choice}" for choice in ("hold", "stop")
}


@dataclass(frozen=True, slots=True)
class _State:
    """Where the patient stands. ``run``: days in a row that count for this stage.

    ``trained``: the last day with a session at all since the last decision; ``why`` it does not count.
    ``decided``: when the clinician last did.
    """

    reason: str
    stage: int = 0
    run: tuple[date, ...] = ()
    trained: date | None = None
    why: str = ""
    flag: str = ""
    away_days: int = 0
    rested: bool = False
    held: bool = False
    stopped: bool = False
    decided: datetime | None = None
    finished_on: date | None = None


def progress(plan: Prescription, history: History, today: date) -> Progress:
    """Where the patient stands on ``today`` (local date)."""
    decisions = _valid(plan, history.decisions)
    state = _State(say("progress.first"))
    days = {session.day for session in history.sessions if session.loaded}
    days |= {decision.at.date() for decision in decisions} | {start.at.date() for start in history.refused}
    for day in sorted({one for one in days if one < today} | {today}):
        state = _morning(plan, state, day)
        for decision in decisions:
            if decision.at.date() == day:
                state = _decide(plan, state, decision)
        state = _evening(plan, state, history, day, over=day < today)
    return _told(plan, state, today)


def _valid(plan: Prescription, decisions: Sequence[Decided]) -> list[Decided]:
    """Decisions about this patient's present plan, oldest first."""
    since = datetime.fromisoformat(plan.confirmed.at) if plan.confirmed is not None else None
    mine = [d for d in decisions if d.patient == plan.patient.pseudonym and (since is None or d.at >= since)]
    mine.sort(key=lambda decision: decision.at)
    stopped = next((d.at for d in mine if d.choice == "stop" and not d.followed), None)
    return [d for d in mine if stopped is None or d.at <= stopped]


def _automatic(plan: Prescription) -> bool:
    return plan.progression.rule == "automatic" and plan.confirmed is not None


def _fits(plan: Prescription, stage: int) -> bool:
    """Whether there is such a stage and its band ends under the ceiling."""
    return 0 <= stage < len(plan.stages) and plan.stages[stage].high_kg <= plan.limits.ceiling_kg


def _nearest(plan: Prescription, stage: int) -> int:
    """``stage``, or the next lower one that fits; the first where none does."""
    wanted = min(max(stage, 0), len(plan.stages) - 1)
    return next((one for one in range(wanted, -1, -1) if _fits(plan, one)), 0)


def _ready(plan: Prescription, state: _State, day: date) -> bool:
    """Whether the days up to the one before ``day`` are evidence enough."""
    enough = len(state.run) >= plan.stages[state.stage].min_days
    return enough and state.run[-1] == day - timedelta(days=1) and not (state.flag or state.held)


def _morning(plan: Prescription, state: _State, day: date) -> _State:
    """What the days before ``day`` mean for its stage."""
    away = (day - state.trained).days - 1 if state.trained is not None else 0
    state = replace(state, away_days=0, rested=False)
    if away > MOST_MISSED_DAYS:
        return _return(plan, replace(state, run=(), trained=day - timedelta(days=1)), away)
    if away > 0:
        key = "progress.rest.one" if away == 1 else "progress.rest"
        return replace(state, run=(), rested=True, reason=say(key, days=away))
    if _automatic(plan) and _ready(plan, state, day) and _fits(plan, state.stage + 1):
        return replace(state, stage=state.stage + 1, run=(), why="", reason=say("progress.up"))
    return state if state.trained is None else replace(state, reason=say("progress.same"))


def _return(plan: Prescription, state: _State, away: int) -> _State:
    """After more days than may be missed; asked about whatever the rule."""
    if _automatic(plan) and not state.held and state.stage > 0:
        stage, reason = state.stage - 1, say("progress.back", days=away)
        return replace(state, stage=stage, finished_on=None, away_days=away, reason=reason)
    return replace(state, away_days=away, rested=True, reason=say("progress.away", days=away))


def _decide(plan: Prescription, state: _State, decision: Decided) -> _State:
    """What the clinician decided holds, whatever was before."""
    step = {"next": 1, "back": -1}.get(decision.choice, 0)
    stage = _nearest(plan, decision.stage + step)
    return _State(
        reason=say(_DECIDED[decision.choice], by=decision.by, day=decision.at.date().isoformat()),
        stage=stage,
        held=decision.choice in ("hold", "stop"),
        stopped=decision.choice == "stop",
        decided=decision.at,
        finished_on=state.finished_on if stage == len(plan.stages) - 1 else None,
    )


def _evening(plan: Prescription, state: _State, history: History, day: date, *, over: bool) -> _State:
    """Take in what happened on ``day``; while it is not ``over``, only what speaks against the next stage."""
    sessions = [s for s in history.sessions if s.loaded and s.day == day and _new(state, s.started)]
    refused = [r for r in history.refused if r.at.date() == day and _new(state, r.at)]
    if not sessions and not refused:
        return state
    verdict = judge(plan, state.stage, day, sessions, refused)
    flag = verdict.why if verdict.flagged else state.flag
    if not over:
        return replace(state, flag=flag) if verdict.flagged else state
    run = state.run if state.run[-1:] == (day - timedelta(days=1),) else ()
    run = (*run, day) if verdict.counts else ()
    last = state.stage == len(plan.stages) - 1
    done = last and not flag and len(run) >= plan.stages[state.stage].min_days
    return replace(
        state,
        run=run,
        flag=flag,
        why=verdict.why,
        trained=day if sessions else state.trained,
        finished_on=state.finished_on or (day if done else None),
    )


def _new(state: _State, at: datetime) -> bool:
    """Whether the clinician could not have known of it when deciding."""
    return state.decided is None or at > state.decided


def _told(plan: Prescription, state: _State, today: date) -> Progress:
    stage = _nearest(plan, state.stage)
    blocks = _blocks(plan, state, today)
    return Progress(
        stage=stage,
        stages=len(plan.stages),
        reason=state.reason,
        eligible=not blocks,
        evidence=_evidence(plan, state),
        blocks=tuple(blocks),
        away_days=state.away_days,
        finished_on=state.finished_on,
        stopped=state.stopped,
    )


def _blocks(plan: Prescription, state: _State, today: date) -> list[str]:
    """All that keeps from the next stage, the weightiest first; empty = it is eligible."""
    found = []
    if today > date.fromisoformat(plan.valid_until):
        found.append(say("progress.ended", day=plan.valid_until))
    elif today < date.fromisoformat(plan.valid_from):
        found.append(say("progress.early", day=plan.valid_from))
    if state.flag:
        found += [state.flag, say("progress.clinic")]
    if state.held:
        found.append(say("progress.held"))
    elif plan.progression.rule == "manual":
        found.append(say("progress.manual"))
    if state.stage + 1 >= len(plan.stages):
        found.append(say("progress.last"))
    elif not _fits(plan, state.stage + 1):
        found.append(say("progress.ceiling"))
    if state.rested:
        found.append(state.reason)
    elif not _ready(plan, state, today):
        wanted = plan.stages[state.stage].min_days
        found += [state.why] if state.why and not state.flag else []
        found.append(say("progress.count", done=len(state.run), wanted=wanted))
    return found


def _evidence(plan: Prescription, state: _State) -> tuple[str, ...]:
    """What speaks for the next stage, as far as it goes."""
    if not state.run:
        return ()
    count, last = len(state.run), state.run[-1].isoformat()
    key = "progress.for.day" if count == 1 else "progress.for.days"
    asked = plan.pain.next_morning_flag_at is not None
    pain = say("progress.for.pain" if asked else "progress.for.pain.day", pain=plan.progression.pain_below)
    return (say(key, count=count, day=last), pain, say("progress.for.limit"))
