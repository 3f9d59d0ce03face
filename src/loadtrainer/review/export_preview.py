"""A look at an export before it leaves: every file by name and size, and the beginning of each kind."""

from collections.abc import Iterable, Iterator
from typing import Final

from loadtrainer.review.export_model import File

WIDEST: Final = 500
"""Characters of a line; a longer one is cut unless everything is asked for."""
_PER_ROW: Final = 15
"""Lines of JSON that say as much as a row of a table."""


def preview(files: Iterable[File], rows: int) -> Iterator[str]:
    """Lines to read. ``rows``: so many of the first file of each kind; 0 = everything of every file."""
    seen = set[str]()
    for file in files:
        yield f"== {file.path} ({len(file.data)} bytes)"
        kind = _kind(file.path)
        if rows and kind in seen:
            continue
        seen.add(kind)
        lines = file.data.decode("utf-8-sig").splitlines()
        shown = len(lines) if not rows else rows * _PER_ROW if file.path.endswith(".json") else rows + 1
        yield from (line if not rows else _cut(line) for line in lines[:shown])
        if len(lines) > shown:
            yield f"... {len(lines) - shown} more lines"


def _kind(path: str) -> str:
    """Files of one kind differ in the names of patients and sessions alone."""
    folder, _, name = path.rpartition("/")
    if not folder:
        return path
    return f"{folder.split('/')[0].partition('-')[0]}/{name.rpartition('_')[2].partition('.')[2]}" + (
        name.rpartition("_")[2] if "_" in name and name.startswith("sub-") else ""
    )


def _cut(line: str) -> str:
    return line if len(line) <= WIDEST else f"{line[:WIDEST]}... ({len(line)} characters)"
