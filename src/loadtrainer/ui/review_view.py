"""What the review window says: its lines in words, made of what the review knows. It computes no figure."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Final
from unicodedata import category

from loadtrainer.app.clinic import OpenSession
from loadtrainer.app.review_desk import Standing
from loadtrainer.core.dates import day as day_words
from loadtrainer.core.dates import days as with_days
from loadtrainer.core.dates import full_day
from loadtrainer.core.units import MassUnit
from loadtrainer.core.words import NBSP, clock, load, number, say
from loadtrainer.errors import LoadtrainerError, RefusedError
from loadtrainer.review import report_words
from loadtrainer.review.charts_time import long_time
from loadtrainer.review.flags import SIGNS, not_reported
from loadtrainer.review.loads import unit_of
from loadtrainer.review.model import Adherence, Mark, PatientReview, Remark, RemarkKind, SessionRecord, Trust
from loadtrainer.store.diary import Decision
from loadtrainer.ui.labels import label

MOST_FLAGS: Final = 3
PAINS: Final = ("before", "worst", "after", "ten_minutes", "next_morning")
UNREAL: Final = (RemarkKind.SIMULATED, RemarkKind.REPLAY)
BOUTS: Final = ("number", "in", "below", "above", "unknown", "mean", "highest")
LONG_WORD: Final = re.compile(r"(\S{24})(?=\S)")
NO_WIDTH: Final = "\u200b"
UNSEEN: Final = frozenset({"Cc", "Cf", "Zl", "Zp"})
"""Kinds of characters of the Unicode standard: control, format, line and paragraph separator."""


@dataclass(frozen=True, slots=True)
class Flag:
    """A red flag. ``icon``, ``token``: its sign and colour. ``session`` None = it concerns the day."""

    words: str
    more: str
    icon: str
    token: str
    day: date
    session: str | None


@dataclass(frozen=True, slots=True)
class Remarkable:
    """A session, or a day, worth a look, and all its reasons."""

    when: str
    why: str
    day: date
    session: str | None


def breakable(text: str) -> str:
    """Paths and names without spaces may break into lines as well."""
    return LONG_WORD.sub(rf"\1{NO_WIDTH}", text.replace("/", f"/{NO_WIDTH}"))


def visible(name: str) -> str:
    """A file's name without what would break its line, or turn its letters around."""
    return "".join("\ufffd" if category(one) in UNSEEN else one for one in name)


def short(when: date) -> str:
    """A day: "21 Nov"."""
    return day_words(when.isoformat())


def plan_words(found: PatientReview) -> str:
    """The plan and the stage in force."""
    plan = found.plan
    if plan is None:
        return say("report.none")
    stage = plan.stages.index(found.stage) if found.stage in plan.stages else 0
    return f"{report_words.plan_words(plan)} {report_words.stage_words(plan, stage)}"


def unit(found: PatientReview) -> MassUnit:
    """The unit of the plan."""
    return unit_of(found.plan) if found.plan is not None else MassUnit.KG


def span_words(found: PatientReview) -> str:
    """The period: "11 to 24 Nov 2026"."""
    return label("review.span", first=short(found.first), last=full_day(found.last))


def flags(found: PatientReview) -> list[Flag]:
    """The red flags, newest first."""
    return [_flag(remark) for remark in found.red_flags]


def _flag(remark: Remark) -> Flag:
    sign = SIGNS.get(remark.kind, "warn")
    where = short(remark.day)
    if remark.number is not None:
        where = label("review.session", day=where, number=remark.number)
    more = f"{where}. {remark.more}." if remark.more else f"{where}."
    icon, token = ("nolink", "ink") if sign == "gap" else ("warn", "limit" if sign == "limit" else "ink")
    return Flag(remark.words, more, icon, token, remark.day, remark.session)


def flag_note(found: PatientReview) -> str:
    """What was not reported, and the painkillers."""
    return " ".join(run.words for run in not_reported(found))


def exceptions(found: PatientReview) -> list[Remarkable]:
    """Sessions and days that are remarkable, newest first, each with its reasons."""
    groups: dict[tuple[date, str | None], list[Remark]] = {}
    for remark in found.remarks:
        if remark.kind in UNREAL and remark.session in found.counted:
            continue  # it was asked for, and every such session bears it
        groups.setdefault((remark.day, remark.session), []).append(remark)
    return [
        Remarkable(_when(remarks[0]), _why(remarks), day, session)
        for (day, session), remarks in groups.items()
    ]


def _when(remark: Remark) -> str:
    return short(remark.day) if remark.number is None else f"{short(remark.day)}, {remark.number}"


def _why(remarks: Iterable[Remark]) -> str:
    """All reasons, the gravest first; what is said twice stands once."""
    return "; ".join(dict.fromkeys(remark.words for remark in remarks))


def exception_title(found: PatientReview, listed: list[Remarkable]) -> str:
    """How many of the sessions, done or missed, are remarkable."""
    missed = found.adherence.missed
    count = sum(one.session is not None for one in listed) + missed
    return label("review.exceptions", count=count, total=len(found.sessions) + missed)


def rest_words(found: PatientReview, listed: list[Remarkable]) -> str:
    """How many sessions met the plan."""
    named = {one.session for one in listed}
    rest = sum(record.id not in named for record in found.sessions)
    if not listed:
        return label("review.exceptions.none")
    if rest == 0:
        return label("review.rest.none")
    return label("review.rest.one") if rest == 1 else label("review.rest", count=rest)


def trust_rows(trust: Trust, shown: MassUnit) -> Iterator[tuple[str, str]]:
    """Name and value of what the numbers stand on."""
    if trust.checked_at is None:
        yield label("review.trust.check.no"), label("review.trust.never")
    else:
        off = trust.uncertainty_kg
        value = (
            label("review.trust.bare") if off is None else label("review.trust.within", load=load(off, shown))
        )
        yield label("review.trust.check", day=day_words(trust.checked_at[:10])), value
    before, after = load(trust.zero_kg, shown), load(trust.zero_drift_kg, shown)
    yield label("review.trust.zero"), f"{before} / {after}"
    rate = trust.rate_hz
    yield label("review.trust.rate"), label("review.per_s", rate=number(rate, 1)) if rate else say("none")
    gap = trust.longest_gap_s
    yield label("review.trust.gap"), say("none") if gap is None else f"{number(gap, 1)}{NBSP}s"
    share = trust.unknown_pct
    value = say("none") if share is None else label("review.percent", value=number(share, 1))
    yield label("review.trust.unknown"), value
    if trust.intact < trust.logs:  # else the head says it
        yield label("review.trust.logs"), label("review.of", done=trust.intact, total=trust.logs)
    if trust.chain_breaks:
        yield label("review.trust.chain"), str(len(trust.chain_breaks))


def adherence_words(done: Adherence) -> tuple[str, str]:
    """What was done, and of how much."""
    first = label("review.adherence.count", full=done.full, part=done.part, missed=done.missed)
    more = [label("review.adherence.of", planned=done.planned)]
    for key in ("due", "apart", "extra"):
        if count := getattr(done, key):
            more.append(label(f"review.adherence.{key}", count=count))
    return first, ", ".join(more)


def dose_words(done: Adherence) -> tuple[str, str]:
    """Minutes in band of those planned, and the share."""
    total = done.prescribed_s
    first = label("review.dose.of", done=number(done.credited_s / 60, 0), total=number(total / 60, 0))
    share = label("review.dose.share", share=number(100 * done.credited_s / total, 0)) if total > 0 else ""
    return first, share


def marked(found: PatientReview) -> int:
    """How many sessions of the period bear a mark that keeps them out of figures."""
    return sum(bool(record.marks) for record in found.sessions)


def session_words(found: PatientReview, record: SessionRecord) -> str:
    """A session by its day and number."""
    day = next(day for day in found.days if day.day == record.day)
    return label("review.session", day=short(record.day), number=day.sessions.index(record.id) + 1)


def times_words(record: SessionRecord) -> str:
    """When it was, by the clock of its place."""
    return label("review.times", start=record.started_at[11:16], end=record.ended_at[11:16])


def mark_words(record: SessionRecord, counted: bool) -> str:
    """Why a session stays out of the figures; "" = it bears no mark."""
    names = [label(f"review.mark.{mark.value}") for mark in Mark if mark in record.marks]
    if names and not counted:
        names.append(label("review.mark.apart"))
    return ". ".join([*names, *record.findings[:1]])


def bout_rows(session: OpenSession) -> tuple[list[str], list[list[str]], set[tuple[int, int]]]:
    """Head, rows, and the cells of loads above the limit."""
    log, rows, over = session.log, list[list[str]](), set[tuple[int, int]]()
    shown = unit_of(log.prescription)
    for place, bout in enumerate(session.measured.summary.bouts):
        spent, loads = bout.time_s, bout.load_kg
        times = [clock(s) for s in (spent.in_band, spent.below, spent.above, spent.unknown)]
        rows.append([str(place + 1), *times, load(loads.mean, shown), load(loads.max, shown)])
        if loads.max is not None and loads.max > log.rules.overload_kg:
            over.add((place, len(BOUTS) - 1))
    return [label(f"review.bout.{column}") for column in BOUTS], rows, over


def event_rows(session: OpenSession) -> tuple[list[str], list[list[str]]]:
    """Head and rows: when, and the very words of the session."""
    head = [label("review.event.time"), label("review.event.what")]
    return head, [[clock(max(0.0, event.t_s)), event.reason] for event in session.log.events]


def answers(record: SessionRecord) -> str:
    """Pain, painkiller and note."""
    diary = record.diary
    said = [
        say(f"report.pain.{name}", pain=value)
        for name in PAINS
        if (value := getattr(diary.pain, name)) is not None
    ]
    parts = [say("report.pain", answers=", ".join(said))] if said else []
    if diary.analgesic:
        parts.append(label("review.analgesic"))
    rest_s = record.figures.rest_s
    if rest_s > 0:
        parts.append(
            f"{say('report.time.rest').capitalize()}: {long_time(rest_s + record.figures.paused_s)}."
        )
    if diary.note:
        parts.append(say("report.note", note=diary.note))
    return " ".join(parts)


def rule_words(standing: Standing) -> tuple[str, str]:
    """Whether the plan's rule speaks for the next stage, and why."""
    now = standing.progress
    reasons = now.evidence if now.eligible else now.blocks
    head = label("review.rule.met" if now.eligible else "review.rule.not")
    return head, "; ".join(with_days(reason) for reason in reasons)


def decision_words(made: Decision) -> str:
    """A decision that was kept."""
    at = datetime.fromisoformat(made.at).date()
    what = label(f"review.decided.{made.choice}")
    head = label("review.decided", day=full_day(at), who=made.by)
    return f"{head} {what}. {made.reason}"


def choice_words(standing: Standing) -> dict[str, str]:
    """The four choices with the loads they mean."""
    plan, shown = standing.plan, unit_of(standing.plan)

    def at(stage: int) -> str:
        return load(plan.stages[stage].target_kg, shown)

    up, down = standing.up, standing.down
    return {
        "hold": label("review.hold", load=at(standing.stage)),
        "next": label("review.next.none") if up is None else label("review.next", load=at(up)),
        "stop": label("review.stop"),
        "back": label("review.step.none") if down is None else label("review.step", load=at(down)),
    }


def unsaved_words(error: LoadtrainerError) -> str:
    """Why a decision is not kept, and that it is not lost."""
    why = f"{Path(error.which).name}: {error.why}" if isinstance(error, RefusedError) else str(error)
    return f"{label('review.saved.not')}. {why}. {label('review.saved.not.how')}"
