"""One page of paper as a list of blocks: HTML and PDF are two printers of the same page."""

from dataclasses import dataclass
from typing import Literal

from loadtrainer.review.svg import Chart

Sign = Literal["", "warn", "limit", "gap"]


@dataclass(frozen=True, slots=True)
class Run:
    """Some words in one weight."""

    words: str
    bold: bool = False


Line = tuple[Run, ...]


def line(*parts: str, bold: str = "") -> Line:
    """A line of sentences; ``bold`` comes first and stands out. Empty sentences are left out."""
    runs = [Run(bold, bold=True)] if bold else []
    rest = " ".join(part for part in parts if part)
    return tuple([*runs, Run(rest)] if rest else runs)


@dataclass(frozen=True, slots=True)
class Heading:
    """The head of a part; ``aside``: plain words after it."""

    words: str
    aside: str = ""


@dataclass(frozen=True, slots=True)
class Lines:
    """Lines of words, one below the other."""

    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Framed:
    """Lines in a frame, each with a sign that is also said in its words."""

    rows: tuple[tuple[Sign, Line], ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawing over the whole width."""

    chart: Chart


@dataclass(frozen=True, slots=True)
class Legend:
    """What the signs of the drawing above mean."""

    items: tuple[tuple[Chart, str], ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells; the first column is left, the others right."""

    title: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Columns:
    """Two parts side by side, the left one wider."""

    left: tuple["Block", ...]
    right: tuple["Block", ...]


@dataclass(frozen=True, slots=True)
class Decision:
    """A box for a pen: choices to tick and lines to write on. ``chosen``: place of the saved choice."""

    title: str
    choices: tuple[str, ...]
    fields: tuple[tuple[str, str], ...]
    chosen: int | None = None


Block = Heading | Lines | Framed | Picture | Legend | Table | Columns | Decision


@dataclass(frozen=True, slots=True)
class Paper:
    """One page. ``aside``: small lines at the top right. ``stamp``: words across it, "" = none.

    ``language``: the code of the language of its words.
    """

    title: str
    subtitle: Line
    aside: tuple[str, ...]
    blocks: tuple[Block, ...]
    stamp: str
    language: str
