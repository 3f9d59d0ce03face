"""Reading a journal back: every line that proves itself, up to the first that does not."""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from loadtrainer.core.canonical import is_canonical
from loadtrainer.core.strictjson import LOG_CAP, parse
from loadtrainer.errors import RefusedError
from loadtrainer.store.files import read_capped
from loadtrainer.store.journal import FIRST_H, SEGMENT_SUFFIX, SUFFIX, chain

JOURNAL_CAP: Final = 4 * LOG_CAP
_LINE_CAP: Final = 1024 * 1024
_LINE: Final = re.compile(rb'\{"h":"([0-9a-f]{64})","body":(\{.*\})\}', re.DOTALL)


@dataclass(frozen=True, slots=True)
class BadLine:
    """A line that does not prove itself: its number from 1, and why."""

    number: int
    why: str


@dataclass(frozen=True, slots=True)
class Journal:
    """What could be read. ``bodies``: good lines in order, ``chain``: their h. ``head``: the last of them.

    ``torn_tail``: an unfinished last line was dropped. ``bad_line``: reading ended there; None = all is well.
    """

    bodies: tuple[dict[str, object], ...]
    chain: tuple[str, ...]
    torn_tail: bool
    bad_line: BadLine | None

    @property
    def head(self) -> str:
        """The h of the last good line; 64 zeros if there is none."""
        return self.chain[-1] if self.chain else FIRST_H


def read_journal(path: Path) -> Journal:
    """Read a journal file; it is never altered. Raises RefusedError only where the file cannot be read."""
    *lines, tail = read_capped(path, JOURNAL_CAP).split(b"\n")
    bodies: list[dict[str, object]] = []
    hashes: list[str] = []
    bad: BadLine | None = None
    for number, line in enumerate(lines, start=1):
        found = _prove(line, hashes[-1] if hashes else FIRST_H, f"{path} line {number}")
        if isinstance(found, str):
            bad = BadLine(number, found)
            break
        hashes.append(found[0])
        bodies.append(found[1])
    return Journal(tuple(bodies), tuple(hashes), bool(tail), bad)


def _prove(line: bytes, previous_h: str, which: str) -> tuple[str, dict[str, object]] | str:
    """The h and body of a line, or why it is not believed."""
    found = _LINE.fullmatch(line) if len(line) <= _LINE_CAP else None
    if found is None:
        return "is not in the form of a journal line"
    h, body = found.group(1).decode("ascii"), found.group(2)
    if chain(previous_h, body) != h:
        return "does not follow from the line before: it, or that one, was altered or is missing"
    try:
        value = parse(body, which, _LINE_CAP)
    except RefusedError as error:
        return error.why
    return (h, value) if is_canonical(body, value) else "is not in canonical form"


def read_whole(path: Path, fallback: Path | None = None) -> Journal:
    """A session's journal together with the second file that took over when the first one failed.

    ``fallback``: the folder given to the writer. Of the first file, what lies beyond the last line that was
    surely on the medium is taken from the second, which repeats it.
    """
    first = read_journal(path)
    second_path = fallback / (path.name.removesuffix(SUFFIX) + SEGMENT_SUFFIX) if fallback else None
    if second_path is None or not second_path.exists():
        return first
    second = read_journal(second_path)
    if not second.bodies or second.bodies[0].get("continues") not in first.chain:
        return first
    kept = first.chain.index(str(second.bodies[0]["continues"])) + 1
    return Journal(
        first.bodies[:kept] + second.bodies[1:],
        first.chain[:kept] + second.chain[1:],
        second.torn_tail,
        second.bad_line,
    )
