"""The signs of the drawings, each as a small drawing beside its word."""

from collections.abc import Callable, Iterable
from typing import Final

from loadtrainer.core.words import say
from loadtrainer.review.charts_days import slot
from loadtrainer.review.charts_load import diamond
from loadtrainer.review.model import Done
from loadtrainer.review.paper import Legend
from loadtrainer.review.svg import GREY, INK, LINE_PX, PAPER, Chart, Drawing, Pattern

WIDE: Final = 26.0
HIGH: Final = 14.0


def _sign(draw: Callable[[Drawing], None], width: float = WIDE) -> Chart:
    drawing = Drawing(width, HIGH)
    draw(drawing)
    return drawing.finish("")


def _square(done: Done) -> Chart:
    return _sign(lambda drawing: slot(drawing, 1, 1, done, 9, 12), 11)


def _area(pattern: Pattern) -> Chart:
    return _sign(lambda drawing: drawing.area(1, 1, WIDE - 2, HIGH - 2, pattern))


def _plan(drawing: Drawing) -> None:
    drawing.rect(0, 2, WIDE, 10, fill=GREY)
    drawing.line([(0, 7), (WIDE, 7)], dash="2 2")


def _limit(drawing: Drawing) -> None:
    drawing.line([(0, 7), (WIDE, 7)], dash="7 4")


def _mean(drawing: Drawing) -> None:
    drawing.line([(7, 1), (7, 13)], width=3)
    drawing.dot(7, 7, 4.2, stroke=PAPER, line=1)


def _over(drawing: Drawing) -> None:
    drawing.shape([(1, 2), (13, 2), (7, 12)])


def _none(drawing: Drawing) -> None:
    for lean in (-4, 4):
        drawing.line([(3, 7 - lean), (11, 7 + lean)])


def _before(drawing: Drawing) -> None:
    drawing.dot(7, 7, 3.8, fill=PAPER, line=LINE_PX)


def _worst(drawing: Drawing) -> None:
    drawing.rect(3, 3, 8, 8, fill=INK)


def squares(used: Iterable[Done], *, yours: bool = False) -> Legend:
    """What the squares mean, of those that are ``used``. ``yours``: in a patient's words."""
    there = set(used)
    return Legend(tuple((_square(done), _done_words(done, yours)) for done in Done if done in there))


def _done_words(done: Done, yours: bool) -> str:
    return say("report.strip.missed.yours" if yours and done is Done.MISSED else f"report.strip.{done.value}")


def _morning(drawing: Drawing) -> None:
    diamond(drawing, 7, 7)


def loads(*, over: bool, none: bool, yours: bool = False) -> Legend:
    """What the signs of the load drawing mean, of those that are there. ``yours``: in a patient's words."""
    mean = "report.legend.mean.yours" if yours else "report.legend.mean"
    items = [
        (_sign(_plan), say("report.legend.plan")),
        (_sign(_limit), say("report.legend.limit")),
        (_sign(_mean, 14), say(mean)),
    ]
    if over:
        items.append((_sign(_over, 14), say("report.legend.over")))
    if none:
        items.append((_sign(_none, 14), say("report.legend.none")))
    return Legend(tuple(items))


def pains(*, morning: bool, rule_at: int | None) -> Legend:
    """What the signs of the pain drawing mean. ``rule_at``: where the plan's rule lies; None = nowhere."""
    items = [
        (_sign(_before, 14), say("report.legend.before")),
        (_sign(_worst, 14), say("report.legend.worst")),
    ]
    if morning:
        items.append((_sign(_morning, 14), say("report.legend.morning")))
    if rule_at is not None:
        items.append((_sign(_limit), say("report.legend.rule", pain=rule_at)))
    return Legend(tuple(items))


def trace() -> Legend:
    """What the signs of one session's drawing mean."""
    plan = _sign(lambda drawing: drawing.rect(0, 2, WIDE, 10, fill=GREY))
    items = (plan, "band"), (_sign(_limit), "limit"), (_area("unknown"), "gap")
    return Legend(tuple((chart, say(f"report.legend.{word}")) for chart, word in items))


def areas(groups: Iterable[tuple[Pattern, str, str]]) -> Legend:
    """What the patterns of time mean: pattern, word, how long."""
    return Legend(tuple((_area(pattern), f"{word} {long}") for pattern, word, long in groups))
