"""What is remarkable about a session or a day, in words; everything else met the plan."""

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from loadtrainer.core.prescription import Prescription
from loadtrainer.core.words import NBSP, WORDS, duration, number, say
from loadtrainer.review.adherence import done
from loadtrainer.review.loads import exact, unit_of
from loadtrainer.review.model import Day, Done, Remark, RemarkKind, SessionRecord

UNKNOWN_PCT: Final = 5.0
"""More unknown time than this is worth a look."""
LINK_HZ: Final = 2.0
ZERO_KG: Final = 0.5
RED: Final = frozenset({RemarkKind.RED_FLAG, RemarkKind.OVERLOAD, RemarkKind.PAIN, RemarkKind.BLOCKED})
_ORDER: Final = tuple(RemarkKind)


class Said(NamedTuple):
    """A remark before its place is known."""

    kind: RemarkKind
    words: str
    more: str = ""


def of_session(
    record: SessionRecord, plan: Prescription, *, chain_broken: bool = False, real: bool = True
) -> list[Said]:
    """Everything remarkable about one session, gravest first.

    ``chain_broken``: the session before it is not here. ``real`` False: only what it is and whether it is
    intact, as a simulated session says nothing of a patient.
    """
    if not real:
        return list(_marks(record))
    looks = (_red_flags, _unknown, _link, _ended, _marks)
    found = [said for look in looks for said in look(record)]
    found += _overload(record, plan)
    found += _zero(record, plan)
    found += _pain(record, plan)
    found += _plan(record, plan)
    if chain_broken:
        found.append(Said(RemarkKind.CHAIN, say("review.chain")))
    return sorted(found, key=lambda said: _ORDER.index(said.kind))


def placed(said: Sequence[Said], record: SessionRecord, number_in_day: int) -> Iterator[Remark]:
    """The remarks of a session with their place."""
    for kind, words, more in said:
        yield Remark(kind, kind in RED, words, more, record.day, number_in_day, record.id)


def of_day(day: Day) -> Iterator[Remark]:
    """What is remarkable about the day itself: sessions that were planned and did not happen."""
    missed = sum(slot.done is Done.MISSED for slot in day.slots)
    if missed:
        key = "review.missed" if missed < day.planned or day.sessions else "review.missed.all"
        words = say(f"{key}.one") if missed == 1 else say(key, count=missed)
        yield Remark(RemarkKind.MISSED, False, words, "", day.day, None, None)
    extra = [slot.session for slot in day.slots if slot.done is Done.EXTRA]
    for session in extra:
        place = day.sessions.index(str(session)) + 1
        yield Remark(RemarkKind.EXTRA, False, say("review.extra"), "", day.day, place, session)


def flag_words(question: str) -> str:
    """What a red flag of the diary says."""
    key = f"review.flag.{question}"
    return say(key) if key in WORDS else say("review.flag.other", what=question.replace("_", " "))


def _red_flags(record: SessionRecord) -> Iterator[Said]:
    for question, yes in record.diary.red_flags.items():
        if yes:
            yield Said(RemarkKind.RED_FLAG, flag_words(question))


def _overload(record: SessionRecord, plan: Prescription) -> Iterator[Said]:
    figures = record.figures
    if not figures.overloads:
        return
    highest = figures.overload_max_kg
    words = (
        say("review.over.scale")
        if highest is None
        else say("review.over", load=exact(highest, unit_of(plan)))
    )
    spent_s = figures.overload_s
    time = f"{number(spent_s, 1)}{NBSP}s" if spent_s < 10 else duration(spent_s)
    key = "review.over.once" if figures.overloads == 1 else "review.over.times"
    yield Said(RemarkKind.OVERLOAD, words, say(key, count=figures.overloads, time=time))


def _pain(record: SessionRecord, plan: Prescription) -> Iterator[Said]:
    """Answers at or above the plan's own rules; of those during and after the session the highest."""
    pain, rules = record.diary.pain, plan.pain
    if pain.before is not None and rules.no_start_at is not None and pain.before >= rules.no_start_at:
        yield _pain_said("before", pain.before, "start", rules.no_start_at)
    answers = {field: getattr(pain, field) for field in ("after", "worst", "ten_minutes")}
    known = {field: answer for field, answer in answers.items() if answer is not None}
    field = max(known, key=lambda name: known[name], default="")
    highest = known.get(field, -1)
    if rules.stop_at is not None and highest >= rules.stop_at:
        yield _pain_said(field, highest, "stop", rules.stop_at)
    elif rules.hold_stage_at is not None and highest >= rules.hold_stage_at:
        yield _pain_said(field, highest, "hold", rules.hold_stage_at)
    elif record.ended == "pain":
        yield Said(RemarkKind.PAIN, say("review.pain.ended"))
    morning, flag_at = pain.next_morning, rules.next_morning_flag_at
    if morning is not None and flag_at is not None and morning >= flag_at:
        yield _pain_said("next_morning", morning, "flag", flag_at)


def _pain_said(field: str, answer: int, rule: str, value: int) -> Said:
    words = say(f"review.pain.{field}", pain=answer)
    return Said(RemarkKind.PAIN, words, say(f"review.pain.{rule}", pain=value))


def _plan(record: SessionRecord, plan: Prescription) -> Iterator[Said]:
    if record.plan_altered:
        key = "review.unconfirmed" if plan.confirmed is None else "review.altered"
        yield Said(RemarkKind.PLAN_ALTERED, say(key))


def _unknown(record: SessionRecord) -> Iterator[Said]:
    figures = record.figures
    share = figures.unknown_pct
    if share is None or share <= UNKNOWN_PCT:
        return
    more = say("review.unknown.held")
    if figures.gaps:
        key = "review.unknown.gap" if figures.gaps == 1 else "review.unknown.gaps"
        more = say(key, count=figures.gaps, time=duration(figures.longest_gap_s))
    yield Said(RemarkKind.UNKNOWN, say("review.unknown", share=number(share, 0)), more)


def _link(record: SessionRecord) -> Iterator[Said]:
    rate_hz = record.figures.rate_hz
    if rate_hz is not None and rate_hz < LINK_HZ:
        yield Said(RemarkKind.LINK, say("review.link", rate=number(rate_hz, 1)))


def _zero(record: SessionRecord, plan: Prescription) -> Iterator[Said]:
    drift_kg = record.figures.zero_drift_kg
    if drift_kg is not None and abs(drift_kg) > ZERO_KG:
        yield Said(RemarkKind.ZERO, say("review.zero", load=exact(drift_kg, unit_of(plan))))
    elif record.zero_drifts:
        yield Said(RemarkKind.ZERO, say("review.zero.seen"))


def _ended(record: SessionRecord) -> Iterator[Said]:
    """A session that did not do all the plan asks: how far it came, and how it ended."""
    if record.completed:
        return
    figures = record.figures
    of = say("review.part", done=duration(figures.credited_s), total=duration(figures.prescribed_s))
    words = say("review.part.none") if done(record) is Done.MISSED else of
    early = record.ended not in ("completed", "recovered")
    yield Said(RemarkKind.PART, words, say(f"review.ended.{record.ended}") if early else "")


def _marks(record: SessionRecord) -> Iterator[Said]:
    apart = say("review.apart")
    if record.findings:
        yield Said(RemarkKind.FAILED, say("review.failed"), record.findings[0])
    if record.ended == "recovered":
        yield Said(RemarkKind.RECOVERED, say("review.recovered"), apart)
    if record.source == "simulated":
        yield Said(RemarkKind.SIMULATED, say("review.simulated"), apart)
    if record.source == "replay":
        yield Said(RemarkKind.REPLAY, say("review.replay"), apart)
    if not record.checked:
        yield Said(RemarkKind.UNCHECKED, say("review.unchecked"))
