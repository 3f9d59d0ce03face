"""The clinician's decisions beside the logs, as the rules of progress take them.

Two computers may each add a decision after the same one, and a sync program put both into one file. Both
stand. Who decided on one of them did not know of the other, so a "stop" there holds until a decision follows
it, whatever was decided meanwhile.
"""

from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Final

from loadtrainer.core.progression_model import Decided
from loadtrainer.errors import RefusedError
from loadtrainer.store.chained import Chained, append_chained, read_chained
from loadtrainer.store.diary import DECISIONS_NAME, Decision, read_decisions

COPIES: Final = "decisions[!a-z]*.jsonl"


def decide(folder: Path, decision: Decision) -> Decision:
    """Append a clinician's decision beside the logs of ``folder``. Raises RefusedError.

    It follows a stop of this patient that no decision has followed yet; else the last line.
    """
    if not decision.by.strip():
        raise RefusedError("decision", "by", "must name the clinician")

    def follow(kept: Chained[Decision]) -> str | None:
        place = _to_follow(kept, decision.patient)
        return kept.head if place is None else kept.digests[place]

    return append_chained(folder / DECISIONS_NAME, decision, follow)


def decided(folder: Path) -> tuple[Decided, ...]:
    """Every decision of ``folder``, in the order of the file.

    Raises RefusedError where a line was altered or lost: it may have been a "stop"; or where a sync program
    left a copy beside the file with a "stop" that the file has not. A torn line was never said to be saved.
    """
    kept = read_decisions(folder)
    if kept.altered:
        raise RefusedError(str(folder / DECISIONS_NAME), "", kept.problems[0])
    for copy in sorted(folder.glob(COPIES)):
        if copy.name != DECISIONS_NAME and _stops(copy, kept):
            why = f"holds a stop that {DECISIONS_NAME} has not. Compare both, then remove the copy."
            raise RefusedError(str(copy), "", why)
    return taken(kept)


def _stops(copy: Path, kept: Chained[Decision]) -> bool:
    """Whether a stop of ``copy`` is not among what is ``kept``."""
    with suppress(RefusedError):
        other = read_chained(copy, Decision)
        pairs = zip(other.lines, other.digests, strict=True)
        return any(line.choice == "stop" and digest not in kept.digests for line, digest in pairs)
    return False


def taken(kept: Chained[Decision]) -> tuple[Decided, ...]:
    """Kept decisions as the rules of progress take them, in the order of the file."""
    followed = _followed(kept)
    return tuple(
        Decided(
            at=datetime.fromisoformat(line.at),
            patient=line.patient,
            by=line.by,
            choice=line.choice,
            stage=line.stage,
            followed=place in followed,
        )
        for place, line in enumerate(kept.lines)
    )


def _followed(kept: Chained[Decision]) -> set[int]:
    """The places of decisions that a later one about the same patient follows, with others between."""
    found = set()
    for line, place in zip(kept.lines, kept.follows, strict=True):
        while place is not None and kept.lines[place].patient != line.patient:
            place = kept.follows[place]
        if place is not None:
            found.add(place)
    return found


def _to_follow(kept: Chained[Decision], patient: str) -> int | None:
    """The last line of the branch with the newest stop that nobody followed; None = there is no such stop."""
    followed = _followed(kept)
    found = None
    for place, line in enumerate(kept.lines):
        unfollowed = place not in followed and line.patient == patient and line.choice == "stop"
        if unfollowed or (found is not None and kept.follows[place] == found):
            found = place
    return found
