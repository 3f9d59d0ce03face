"""One page of paper as a list of blocks: HTML and PDF are two printers of the same page.

Lengths are CSS px, 96 an inch, before the page's ``zoom``.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Literal

from loadtrainer.review.svg import Chart

Sign = Literal["", "warn", "limit", "gap", "cross"]
WIDTH_PX: Final = 688.0
HEIGHT_PX: Final = 1016.0
"""What lies between the margins of an A4 page."""
MOST_LETTERS: Final = 120
MOST_NAME: Final = 60
"""So long may words from outside be, and names."""


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


def clip(words: str, most: int = MOST_LETTERS) -> str:
    """Words that came from outside, on one line and no longer than ``most`` letters."""
    words = " ".join(re.split(r"[ \t\r\n]+", words.strip()))
    return words if len(words) <= most else f"{words[: most - 1].rstrip()}\u2026"


@dataclass(frozen=True, slots=True)
class Heading:
    """The head of a part; ``aside``: plain words after it."""

    words: str
    aside: str = ""


@dataclass(frozen=True, slots=True)
class Lines:
    """Lines of words, one below the other. ``spare``: the end of the last may go where the page is full."""

    lines: tuple[Line, ...]
    spare: bool = False


@dataclass(frozen=True, slots=True)
class Framed:
    """Lines in a frame, each with a sign that is also said in its words."""

    rows: tuple[tuple[Sign, Line], ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawing over the whole width. ``redraw``: the same at another height; None = it has but one."""

    chart: Chart
    redraw: Callable[[float], Chart] | None = None


@dataclass(frozen=True, slots=True)
class Legend:
    """What the signs of the drawing above mean."""

    items: tuple[tuple[Chart, str], ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells; the first column is left, the others right.

    ``rest``: says how many rows were left out where the page is full; None = every row has to stand on it.
    """

    title: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    rest: Callable[[int], str] | None = None

    @property
    def all_rows(self) -> tuple[tuple[str, ...], ...]:
        """The head, where it says anything, and the rows."""
        return (self.head, *self.rows) if any(self.head) else self.rows


@dataclass(frozen=True, slots=True)
class Columns:
    """Two parts side by side, the left one wider."""

    left: tuple["Block", ...]
    right: tuple["Block", ...]


@dataclass(frozen=True, slots=True)
class Decision:
    """What is decided: choices to tick and lines to write on, each with its name below.

    ``lead``: lines above the choices. ``chosen``: place of the saved choice; None = it is for a pen.
    """

    title: str
    lead: tuple[Line, ...]
    choices: tuple[str, ...]
    fields: tuple[tuple[str, str], ...]
    chosen: int | None = None

    @property
    def shares(self) -> tuple[float, ...]:
        """How much of the width each field has."""
        return (0.5, 0.3, 0.2) if len(self.fields) == 3 else (0.7, 0.3)


Block = Heading | Lines | Framed | Picture | Legend | Table | Columns | Decision


@dataclass(frozen=True, slots=True)
class Paper:
    """One page. ``aside``: small lines at the top right. ``stamp``: words across it, "" = none.

    ``language``: the code of the language of its words. ``zoom``: how much larger than 8.25 pt its text is.
    """

    title: str
    subtitle: Line
    aside: tuple[str, ...]
    blocks: tuple[Block, ...]
    stamp: str
    language: str
    zoom: float = 1.0
