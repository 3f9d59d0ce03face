"""Makes a page of exactly one sheet: pictures grow into free room, and what may go goes where there is none.

The largest text that leaves everything on the page is taken. Below that, in this order: drawings shrink, a
drawing that a reader misses least goes, the end of notes goes, rows of tables go and are counted; at last the
text shrinks.
"""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import replace
from math import ceil, floor
from typing import Final

from loadtrainer.review.paper import HEIGHT_PX, WIDTH_PX, Block, Lines, Paper, Picture, Table, line
from loadtrainer.review.room import cut, height, rows_of

LEAST_PICTURE: Final = 0.75
MOST_PICTURE: Final = 1.8
NOTE_ROWS: Final = (6, 2)
"""So many rows are left of a note: at first, and where rows of tables have gone already."""
TABLE_ROWS: Final = 3
SHRINK: Final = 0.98


def fit(
    build: Callable[[float], Paper], zooms: Sequence[float], lean: Callable[[float], Paper] | None = None
) -> Paper:
    """The page, fitted. ``build``: makes it for a zoom; ``zooms``: those to try, the largest first.

    ``lean``: makes it without what a reader misses least.
    """
    paper = build(zooms[0])
    for zoom, made in [*((zoom, build) for zoom in zooms), *((zooms[-1], one) for one in [lean] if one)]:
        paper = made(zoom)
        if _over(_pictures(paper, LEAST_PICTURE)) <= 0:
            return _grown(paper)
    paper = _pictures(paper, LEAST_PICTURE)
    for rows in NOTE_ROWS:
        paper = _tables(_notes(paper, rows))
    while _over(paper) > 0:
        paper = replace(paper, zoom=paper.zoom * SHRINK)
    return paper


def _over(paper: Paper) -> float:
    return height(paper) - HEIGHT_PX / paper.zoom


def _pictures(paper: Paper, share: float) -> Paper:
    """The page with its elastic drawings at ``share`` of their height."""

    def drawn(block: Block) -> Block:
        if not isinstance(block, Picture) or block.redraw is None:
            return block
        return replace(block, chart=block.redraw(floor(block.chart.height_px * share)))

    return replace(paper, blocks=tuple(drawn(block) for block in paper.blocks))


def _grown(paper: Paper) -> Paper:
    """The page with its elastic drawings as high as there is room for."""
    elastic = [b.chart for b in paper.blocks if isinstance(b, Picture) and b.redraw is not None]
    high = sum(chart.height_px for chart in elastic)
    if not high:
        return paper
    share = 1 - _over(paper) / (high * WIDTH_PX / paper.zoom / elastic[0].width_px)
    return _pictures(paper, min(max(share, LEAST_PICTURE), MOST_PICTURE))


def _notes(paper: Paper, most: int) -> Paper:
    """The page with notes cut as far as needed, but not below ``most`` rows."""
    blocks, width = list(paper.blocks), WIDTH_PX / paper.zoom
    for place, block in enumerate(blocks):
        over = _over(replace(paper, blocks=tuple(blocks)))
        if over > 0 and isinstance(block, Lines) and block.spare:
            *first, last = block.lines
            rows = max(most, rows_of(last, width) - ceil(over / 14))
            blocks[place] = replace(block, lines=(*first, cut(last, width, rows)))
    return replace(paper, blocks=tuple(blocks))


def _tables(paper: Paper) -> Paper:
    """The page with rows of tables left out as far as needed, and counted below."""
    blocks: list[Block] = []
    for place, block in enumerate(paper.blocks):
        after, made = paper.blocks[place + 1 :], [block]
        if isinstance(block, Table) and block.rest is not None:
            kept = bisect_right(
                range(TABLE_ROWS, len(block.rows) + 1),
                0.0,
                key=lambda rows: _over(replace(paper, blocks=(*blocks, *_first_rows(block, rows), *after))),
            )
            made = _first_rows(block, TABLE_ROWS + max(kept - 1, 0))
        blocks += made
    return replace(paper, blocks=tuple(blocks))


def _first_rows(table: Table, kept: int) -> list[Block]:
    left = len(table.rows) - kept
    if not left or table.rest is None:
        return [table]
    return [replace(table, rows=table.rows[:kept]), Lines((line(table.rest(left)),))]
