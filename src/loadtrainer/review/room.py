"""How much room a page's blocks need: never less than either printer takes, whatever the words.

Widths of letters are the largest of Inter, which a PDF is set in, and Arial, on which an HTML page falls
back. Lengths are px before the page's zoom.
"""

from collections.abc import Iterable, Sequence
from typing import Final

from loadtrainer.review.paper import (
    WIDTH_PX,
    Block,
    Columns,
    Decision,
    Framed,
    Heading,
    Legend,
    Line,
    Lines,
    Paper,
    Picture,
    Run,
    Table,
)

TEXT_PX, HEAD_PX, TITLE_PX = 11.0, 13.0, 20.0
LINE_EM: Final = 1.28
"""The height of a line of text, in its size."""
FOREIGN: Final = "\u0500"
"""From here on letters come from another font, whose lines may be higher and letters wider."""
FOREIGN_EM: Final = 1.75
BOLD: Final = 1.07
GUTTER_PX: Final = 24.0
CELL_PX: Final = 12.0
ITEM_GAP_PX: Final = 18.0
"""Between the signs of a legend, and between the choices of a decision."""
_CLASSES: Final = {
    0.3: "' ,.Iijl\u00a0\u00b7",
    0.36: "!:;|",
    0.39: "()/[\\]frt{}",
    0.48: '"-\u201c\u201d\u201e',
    0.57: "*1J^_`ackvsxyz\u00e0\u00e4\u00e5",
    0.6: "7?Lehnou\u00e9\u00eb\u00f3\u00f6\u00fc",
    0.63: "25689FZbdgpq\u00df",
    0.66: "#$+034<=>T~\u00b1\u2212",
    0.69: "&BEKPSXY",
    0.75: "ACDHRUV",
    0.78: "GNOQ",
    0.88: "mw",
    0.9: "%M",
    1.04: "@W\u00a9\u00ae\u00bc\u00bd\u00be\u00c6\u00e6\u0152\u0153\u0174\u2014\u2026",
}
_EM: Final = {letter: em for em, letters in _CLASSES.items() for letter in letters}
_LATIN_EM, _OTHER_EM = 0.87, 1.4


def height(paper: Paper, width: float | None = None) -> float:
    """The height of the whole page."""
    width = WIDTH_PX / paper.zoom if width is None else width
    aside = max((_width(words) for words in paper.aside), default=0.0)
    room = width - aside - GUTTER_PX
    top = _high([Run(paper.title, bold=True)], room, TITLE_PX) + _high(paper.subtitle, room)
    top = max(top, len(paper.aside) * 15.0) + 13
    return top + (26 if paper.stamp else 0) + of_blocks(paper.blocks, width)


def of_blocks(blocks: Iterable[Block], width: float) -> float:
    """The height of blocks that stand below one another."""
    return sum(of_block(block, width) for block in blocks)


def of_block(block: Block, width: float) -> float:
    """The height of one block."""
    match block:
        case Heading(words, aside):
            return 9 + _high([Run(words, bold=True), Run(aside)], width, HEAD_PX)
        case Lines(lines):
            return sum(_high(line, width) + 2 for line in lines)
        case Framed(rows):
            return 12 + sum(max(16.0, _high(line, width - 40)) + 1 for _, line in rows)
        case Picture(chart):
            return chart.height_px * width / chart.width_px
        case Legend():
            return 4 + 16 * _rows([item.width_px + 5 + _width(words) for item, words in block.items], width)
        case Table():
            return _table(block, width)
        case Columns(left, right):
            wide = (width - GUTTER_PX) * 1.7 / 2.7
            return max(of_blocks(left, wide), of_blocks(right, width - GUTTER_PX - wide))
        case Decision():
            return _decision(block, width)


def rows_of(line: Sequence[Run], width: float, px: float = TEXT_PX) -> int:
    """Over how many rows some words go."""
    rows, at = 1, 0.0
    for run in line:
        for word in run.words.split(" "):
            long = _width(word, run.bold, px)
            space = _width(" ", run.bold, px)
            if at and at + space + long > width:
                rows, at = rows + 1, 0.0
            at += (space if at else 0.0) + long
            if at > width:  # a word longer than a row is broken anywhere
                more = int(at / (width - px))
                rows, at = rows + more, at - more * (width - px)
    return rows


def _high(line: Sequence[Run], width: float, px: float = TEXT_PX) -> float:
    tall = any(letter >= FOREIGN for run in line for letter in run.words)
    return rows_of(line, width, px) * px * (FOREIGN_EM if tall else LINE_EM)


def _width(words: str, bold: bool = False, px: float = TEXT_PX) -> float:
    return sum(map(_letter, words)) * px * (BOLD if bold else 1.0)


def _letter(letter: str) -> float:
    return _EM.get(letter, _LATIN_EM if letter < FOREIGN else _OTHER_EM)


def packed(widths: Sequence[float], room: float, gap: float) -> list[tuple[float, int]]:
    """Where things of some widths lie in rows, ``gap`` apart: from the left, and in which row from 0."""
    places, row, at = list[tuple[float, int]](), 0, 0.0
    for width in widths:
        if at and at + width > room:
            row, at = row + 1, 0.0
        places.append((at, row))
        at += width + gap
    return places


def _rows(widths: Sequence[float], room: float) -> int:
    return 1 + max((row for _, row in packed(widths, room, ITEM_GAP_PX)), default=0)


def _table(block: Table, width: float) -> float:
    column = width / max(len(block.head), 1) - CELL_PX
    used = 0.0
    for row in block.all_rows:
        used += max(_high([Run(cell, bold=row is block.head)], column) for cell in row) + 4
    return used


def _decision(block: Decision, width: float) -> float:
    room = width - 24
    lead = sum(_high(line, room) + 2 for line in block.lead)
    choices = 20 * _rows([20 + _width(choice, bold=True) for choice in block.choices], room)
    fields = max(
        _high([Run(value)], room * share - 16) + _high([Run(name)], room * share - 16)
        for share, (name, value) in zip(block.shares, block.fields, strict=True)
    )
    return 48 + lead + choices + fields


def cut(line: Line, width: float, rows: int) -> Line:
    """The line, its last run shortened with "…" until it goes over no more than ``rows`` rows."""
    if rows_of(line, width) <= rows:
        return line
    *first, last = line
    low, high = 0, len(last.words)
    while low < high:
        middle = (low + high + 1) // 2
        if rows_of([*first, _shortened(last, middle)], width) <= rows:
            low = middle
        else:
            high = middle - 1
    return (*first, _shortened(last, low))


def _shortened(run: Run, letters: int) -> Run:
    return Run(run.words[:letters].rstrip() + "\u2026", run.bold)
