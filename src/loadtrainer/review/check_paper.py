"""A scale check as one page of paper: the verdict, why, every figure, and each known weight."""

from datetime import datetime

from loadtrainer.core.dates import full_day
from loadtrainer.core.phrasebook import in_use
from loadtrainer.core.scale_check.model import ScaleCheck
from loadtrainer.core.scale_check.report import figures, headline, scale_words, vouched, weighings
from loadtrainer.core.words import caution, say, source_tag
from loadtrainer.review.fit import fit
from loadtrainer.review.paper import Block, Framed, Heading, Lines, Paper, Table, line


def check_paper(check: ScaleCheck) -> Paper:
    """The page that a person can print or mail: it holds no radio address, only the scale's names."""
    made = datetime.fromisoformat(check.at)
    blocks = tuple(_blocks(check))

    def build(zoom: float) -> Paper:
        return Paper(
            title=say("check.report", day=full_day(made.date())),
            subtitle=line(scale_words(check)),
            aside=(f"{made:%H:%M}", say("check.app", version=check.app_version)),
            blocks=blocks,
            stamp=source_tag(check.source),
            language=in_use().language,
            zoom=zoom,
        )

    return fit(build, (1.25, 1.0))


def _blocks(check: ScaleCheck) -> list[Block]:
    blocks: list[Block] = [Framed((("", line(vouched(check), bold=headline(check))),))]
    if check.reasons:
        blocks += [Heading(say("check.why")), Lines(tuple(line(reason) for reason in check.reasons))]
    warning = caution(body_fat=bool(check.body_fat))
    if warning:
        blocks.append(Framed((("warn", line(*warning.splitlines())),)))
    measured = Table(say("check.figures"), ("", ""), tuple(figures(check)))
    blocks += [Heading(say("check.figures")), measured]
    weights = tuple(weighings(check))
    if weights:
        head = tuple(say(f"check.table.{name}") for name in ("weight", "shown", "error", "allowed"))
        blocks += [Heading(say("check.weights")), Table(say("check.weights"), head, weights)]
    return blocks
