"""What the lines of a journal say: the bodies, by their ``kind``."""

from typing import Annotated, Literal

from pydantic import Field, TypeAdapter

from loadtrainer.core.log import AppInfo, Diary, Ended, Event, Samples, ScaleRecord, Source
from loadtrainer.core.model import DiskModel
from loadtrainer.core.prescription import IsoTime, Prescription, Rules, Sha256

Uuid = Annotated[str, Field(pattern=r"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$")]


class Header(DiskModel):
    """The first line: all that was settled before the session started.

    ``previous``: digest of the session before, None = the first. ``continues``: in a second file, the last h
    that was surely on the medium in the first one.
    """

    kind: Literal["header"] = "header"
    format: Literal["loadtrainer.journal"] = "loadtrainer.journal"
    version: Literal[1] = 1
    id: Uuid
    source: Source
    app: AppInfo
    started_at: IsoTime
    prescription: Prescription
    stage: int
    rules: Rules
    scale: ScaleRecord
    diary: Diary
    previous: Sha256 | None
    continues: Sha256 | None = None


class EventRecord(DiskModel):
    """One event."""

    kind: Literal["event"]
    event: Event


class SamplesRecord(Samples):
    """Accepted samples."""

    kind: Literal["samples"]


class ZeroRecord(DiskModel):
    """The scale's own value that counts as no load."""

    kind: Literal["zero"]
    t_s: float
    kg: float


class SealRecord(DiskModel):
    """The session is over; its log follows. ``diary``: the answers as the log holds them."""

    kind: Literal["seal"] = "seal"
    ended: Ended
    ended_at: IsoTime
    diary: Diary


Record = EventRecord | SamplesRecord | ZeroRecord | SealRecord
RECORD: TypeAdapter[Record] = TypeAdapter(Annotated[Record, Field(discriminator="kind")])
"""Validates any line after the first."""
