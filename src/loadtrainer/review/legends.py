"""The signs of the drawings, each as a small drawing beside its word."""

from collections.abc import Callable, Iterable
from typing import Final

from loadtrainer.core.words import say
from loadtrainer.review.charts_days import slot
from loadtrainer.review.model import Done
from loadtrainer.review.paper import Legend
from loadtrainer.review.svg import GREY, INK, Chart, Drawing, Pattern

WIDE: Final = 26.0
HIGH: Final = 14.0


def _sign(draw: Callable[[Drawing], None], width: float = WIDE) -> Chart:
    drawing = Drawing(width, HIGH)
    draw(drawing)
    return drawing.finish("")


def _square(done: Done) -> Chart:
    return _sign(lambda drawing: slot(drawing, 1, 1, done, 9), 12)


def _area(pattern: Pattern) -> Chart:
    return _sign(lambda drawing: drawing.area(1, 1, WIDE - 2, HIGH - 2, pattern))


def _plan(drawing: Drawing) -> None:
    drawing.rect(0, 2, WIDE, 10, fill=GREY)
    drawing.line([(0, 7), (WIDE, 7)], dash="2 2")


def _limit(drawing: Drawing) -> None:
    drawing.line([(0, 7), (WIDE, 7)], dash="7 4")


def _mean(drawing: Drawing) -> None:
    drawing.line([(7, 1), (7, 13)], width=3)
    drawing.dot(7, 7, 4.2, line=1)


def _over(drawing: Drawing) -> None:
    drawing.shape([(1, 2), (13, 2), (7, 12)])


def _none(drawing: Drawing) -> None:
    for lean in (-4, 4):
        drawing.line([(3, 7 - lean), (11, 7 + lean)])


def _before(drawing: Drawing) -> None:
    drawing.dot(7, 7, 3.8, fill="#ffffff", line=1.6)


def _worst(drawing: Drawing) -> None:
    drawing.rect(3, 3, 8, 8, fill=INK)


def squares(used: Iterable[Done]) -> Legend:
    """What the squares mean, of those that are ``used``."""
    there = set(used)
    return Legend(tuple((_square(done), say(f"report.strip.{done.value}")) for done in Done if done in there))


def loads(*, over: bool, none: bool, rule: bool) -> Legend:
    """What the signs of the load drawing mean, of those that are there."""
    items = [
        (_sign(_plan), say("report.legend.plan")),
        (_sign(_limit), say("report.legend.limit")),
        (_sign(_mean, 14), say("report.legend.mean")),
    ]
    if over:
        items.append((_sign(_over, 14), say("report.legend.over")))
    if none:
        items.append((_sign(_none, 14), say("report.legend.none")))
    items += [
        (_sign(_before, 14), say("report.legend.before")),
        (_sign(_worst, 14), say("report.legend.worst")),
    ]
    if rule:
        items.append((_sign(_limit), say("report.legend.rule")))
    return Legend(tuple(items))


def areas(groups: Iterable[tuple[Pattern, str, str]]) -> Legend:
    """What the patterns of time mean: pattern, word, how long."""
    return Legend(tuple((_area(pattern), f"{word} {long}") for pattern, word, long in groups))
