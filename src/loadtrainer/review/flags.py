"""The frame that opens a page: red flags, then what makes numbers doubtful, then what was not reported."""

from collections.abc import Iterable, Sequence
from typing import Final

from loadtrainer.core.dates import full_day
from loadtrainer.core.words import load, say
from loadtrainer.review.loads import unit_of
from loadtrainer.review.model import PatientReview, Remark, RemarkKind, SessionRecord
from loadtrainer.review.paper import Framed, Line, Sign, clip, line

MOST_FLAGS: Final = 6
MOST_YOURS: Final = 4
FLAGS: Final = ("fall", "fever", "wound", "new_pain", "loose", "dizzy")
DOUBTFUL: Final = frozenset(
    {
        RemarkKind.MIXED,
        RemarkKind.FAILED,
        RemarkKind.PLAN_ALTERED,
        RemarkKind.UNKNOWN,
        RemarkKind.LINK,
        RemarkKind.ZERO,
        RemarkKind.CHAIN,
        RemarkKind.RECOVERED,
    }
)
"""Not red, but figures hang on them."""
SIGNS: Final[dict[RemarkKind, Sign]] = {
    RemarkKind.OVERLOAD: "limit",
    **dict.fromkeys(DOUBTFUL, "gap"),
}


def flag_rows(review: PatientReview, most: int = MOST_FLAGS) -> Framed:
    """A clinician's frame: each kind of flag at least once, the newest first, at most ``most`` of them."""
    shown, more = chosen(review.remarks, most)
    rows: list[tuple[Sign, Line]] = [(SIGNS.get(r.kind, "warn"), _flag(r)) for r in shown]
    if not any(remark.red for remark in shown):
        rows.insert(0, ("", line(say("report.flags.none"))))
    if more:
        rows.append(("", line(say("report.flags.more", count=more))))
    said = not_reported(review)
    return Framed((*rows, ("", said)) if said else tuple(rows))


def not_reported(review: PatientReview) -> Line:
    """What was asked for and not reported, and the painkillers; () = nobody was asked."""
    if not review.sessions:
        return ()
    reported = {key for record in review.sessions for key, yes in record.diary.red_flags.items() if yes}
    absent = ", ".join(say(f"report.flag.{key}") for key in FLAGS if key not in reported)
    return line(say("report.flags.not", what=absent) if absent else "", _analgesic(review))


def own_flags(review: PatientReview) -> Framed | None:
    """The patient's frame: what to talk about with the clinic, in plain words; None = nothing."""
    red = [remark for remark in review.remarks if remark.red]
    shown, more = chosen(red, MOST_YOURS)
    records = {record.id: record for record in review.sessions}
    rows: list[tuple[Sign, Line]] = [
        (SIGNS.get(r.kind, "warn"), line(_where(r), bold=_own_words(r, records.get(r.session or ""), review)))
        for r in shown
    ]
    if more:
        rows.append(("", line(say("report.flags.yours.more", count=more))))
    return Framed(tuple(rows)) if rows else None


def chosen(remarks: Sequence[Remark], most: int) -> tuple[list[Remark], int]:
    """What is shown of red and doubtful remarks, in their order, and how many are not.

    First one of each kind, red ones before all others; then the newest red ones.
    """
    worth = [remark for remark in remarks if remark.red or remark.kind in DOUBTFUL]
    red = [remark for remark in worth if remark.red]
    doubtful = [remark for remark in worth if not remark.red]
    wanted = [*_first_of_each(red), *_first_of_each(doubtful), *red]
    picked = {id(remark) for remark in list({id(r): r for r in wanted}.values())[:most]}
    shown = [remark for remark in worth if id(remark) in picked]
    shown.sort(key=lambda remark: not remark.red)
    return shown, len(worth) - len(shown)


def _first_of_each(remarks: Iterable[Remark]) -> list[Remark]:
    found: dict[tuple[RemarkKind, str], Remark] = {}
    for remark in remarks:
        # each sign that was reported is a kind of its own
        found.setdefault((remark.kind, remark.words if remark.kind is RemarkKind.RED_FLAG else ""), remark)
    return list(found.values())


def _flag(remark: Remark) -> Line:
    more = f"{clip(remark.more)}." if remark.more else ""
    return line(_where(remark), more, bold=f"{clip(remark.words)}.")


def _where(remark: Remark) -> str:
    when = full_day(remark.day)
    return say("report.where", day=when, number=remark.number) if remark.number is not None else f"{when}."


def _own_words(remark: Remark, record: SessionRecord | None, review: PatientReview) -> str:
    """A load in the unit of the plan alone; all other words as they are."""
    if remark.kind is not RemarkKind.OVERLOAD or record is None:
        return f"{clip(remark.words)}."
    unit = unit_of(review.plans[record.plan])
    return f"{say('report.yours.over', load=load(record.figures.overload_max_kg, unit))}."


def _analgesic(review: PatientReview) -> str:
    total = len(review.counted)
    if total > 1:
        return say("report.analgesic", count=review.analgesic, total=total)
    answers = [record.diary.analgesic for record in review.sessions if record.id in review.counted]
    taken = answers[0] if answers else None
    return "" if taken is None else say("report.analgesic.yes" if taken else "report.analgesic.no")
