"""Answers given after a session was sealed, or that kept one from starting; and the clinician's decisions."""

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any, Final, Literal

from pydantic import Field, ValidationError

from loadtrainer.core.loading import refusal
from loadtrainer.core.log import Diary
from loadtrainer.core.model import DiskModel
from loadtrainer.core.prescription import IsoTime, Sha256
from loadtrainer.store.chained import Chained, append_chained, read_chained
from loadtrainer.store.records import Uuid

DIARY_NAME: Final = "diary.jsonl"
DECISIONS_NAME: Final = "decisions.jsonl"
FIELDS: Final = frozenset(
    {"pain.before", "pain.worst", "pain.after", "pain.ten_minutes", "pain.next_morning"}
    | {"analgesic", "posture", "note"}
)
"""Fields that :func:`merged` puts into a diary, besides ``red_flags.<question>``."""


class DiaryLine(DiskModel):
    """One answer. ``session``: its id; None = it kept a session from starting. ``field``: dotted name."""

    format: Literal["loadtrainer.diary"] = "loadtrainer.diary"
    version: Literal[1] = 1
    session: Uuid | None
    at: IsoTime
    field: Annotated[str, Field(min_length=1, max_length=80)]
    value: int | bool | Annotated[str, Field(max_length=4000)] | None
    previous: Sha256 | None = None


class Decision(DiskModel):
    """What a clinician decided about a patient's next stage, and why."""

    format: Literal["loadtrainer.decision"] = "loadtrainer.decision"
    version: Literal[1] = 1
    patient: Annotated[str, Field(min_length=1, max_length=40)]
    at: IsoTime
    by: Annotated[str, Field(min_length=1, max_length=120)]
    choice: Literal["hold", "next", "back", "stop"]
    stage: Annotated[int, Field(ge=0)]
    reason: Annotated[str, Field(max_length=1000)]
    previous: Sha256 | None = None


def answer(
    home: Path, session: str | None, field: str, value: int | bool | str | None, now: datetime
) -> DiaryLine:
    """Append one answer to the diary of the data folder; ``now`` aware. Raises RefusedError.

    Pain is 0 to 10; a value that would not fit the diary of a log is refused.
    """
    line = DiaryLine(session=session, at=now.isoformat(timespec="milliseconds"), field=field, value=value)
    merged(Diary(), [line])
    return append_chained(home / DIARY_NAME, line)


def read_diary(home: Path) -> Chained[DiaryLine]:
    """Every answer of the data folder. Raises RefusedError where the file cannot be read at all."""
    return read_chained(home / DIARY_NAME, DiaryLine)


def merged(diary: Diary, lines: Iterable[DiaryLine]) -> Diary:
    """A log's diary with the later answers of its session put in, the last one of a field counting.

    ``lines``: those of one session. Raises RefusedError for a value no diary can hold.
    """
    values: dict[str, Any] = diary.model_dump()
    for line in lines:
        part, _, name = line.field.partition(".")
        if line.field in FIELDS or (part == "red_flags" and name):
            place, key = (values[part], name) if name else (values, part)
            place[key] = line.value
    try:
        return Diary.model_validate(values)
    except ValidationError as error:
        raise refusal(error, "diary") from None


def diary_of(session: str, diary: Diary, lines: Iterable[DiaryLine]) -> Diary:
    """A log's diary with all later answers to ``session``. Raises RefusedError."""
    return merged(diary, [line for line in lines if line.session == session])


def read_decisions(folder: Path) -> Chained[Decision]:
    """Every decision beside the logs of ``folder``."""
    return read_chained(folder / DECISIONS_NAME, Decision)
