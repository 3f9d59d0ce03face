"""Session files: sealed with a digest, written whole, read back before they count as saved."""

import re
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from loadtrainer.core.canonical import canonical_model, digest_without, is_canonical, sha256_hex
from loadtrainer.core.loading import validate
from loadtrainer.core.log import (
    MOST,
    AppInfo,
    Diary,
    Ended,
    Event,
    Integrity,
    Samples,
    ScaleRecord,
    SessionLog,
    Source,
    Summary,
    ZeroMark,
)
from loadtrainer.core.prescription import Prescription, Rules
from loadtrainer.core.strictjson import LOG_CAP, parse
from loadtrainer.errors import RefusedError
from loadtrainer.store.columns import EMPTY, cut_samples
from loadtrainer.store.files import make_folder, plain, read_capped, write_atomic

SUFFIX: Final = ".session.json"
_SEAL: Final = re.compile(
    rb'"id":"([0-9a-f-]{36})","integrity":\{"journal_head":"[0-9a-f]{64}","previous":(?:null|"([0-9a-f]{64})"),'
    rb'"sha256":("([0-9a-f]{64})")\}'
)
_STARTED: Final = re.compile(rb'"started_at":"([0-9T:.+Z-]+)"')
_UUID: Final = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


@dataclass(frozen=True, slots=True)
class SessionParts:
    """A session that is over, before its figures and its digest: the fields of SessionLog."""

    id: str
    source: Source
    app: AppInfo
    started_at: str
    ended_at: str
    ended: Ended
    prescription: Prescription
    stage: int
    rules: Rules
    scale: ScaleRecord
    zero: list[ZeroMark]
    samples: Samples
    events: list[Event]
    diary: Diary


def build_log(parts: SessionParts, summary: Summary, journal_head: str, previous: str | None) -> SessionLog:
    """The sealed log. ``previous``: digest of the session before, None = the first."""
    draft = SessionLog(
        id=parts.id,
        source=parts.source,
        app=parts.app,
        started_at=parts.started_at,
        ended_at=parts.ended_at,
        ended=parts.ended,
        prescription=parts.prescription,
        stage=parts.stage,
        rules=parts.rules,
        scale=parts.scale,
        zero=parts.zero,
        samples=parts.samples,
        events=parts.events,
        diary=parts.diary,
        summary=summary,
        integrity=Integrity(sha256=None, journal_head=journal_head, previous=previous),
    )
    sealed = draft.integrity.model_copy(update={"sha256": sha256_hex(canonical_model(draft))})
    return draft.model_copy(update={"integrity": sealed})


def log_bytes(log: SessionLog) -> bytes:
    """The file of a log: its canonical bytes and one newline."""
    return canonical_model(log) + b"\n"


def save_log(folder: Path, log: SessionLog) -> Path:
    """Write a sealed log into ``folder`` and read it back; only then is it saved. Returns its path.

    Raises RefusedError: the disk refused, a log of this id exists, or what was read back differs.
    """
    if not _UUID.fullmatch(log.id):
        raise RefusedError("session log", "id", "is not a UUID; it would name the file")
    path, data = folder / f"{log.id}{SUFFIX}", log_bytes(log)
    if path.exists():
        raise RefusedError(str(path), "", "exists already; a finished session is never overwritten")
    try:
        make_folder(folder)
        write_atomic(path, data)
    except OSError as error:
        raise RefusedError(str(path), "", f"cannot be written: {plain(error)}") from None
    if read_capped(path, LOG_CAP) != data or read_log(path) != log:
        raise RefusedError(str(path), "", "did not read back as written; do not trust this disk")
    return path


def read_log(path: Path) -> SessionLog:
    """A finished session from disk. Raises RefusedError for any bytes that were not written by a seal."""
    return parse_log(read_capped(path, LOG_CAP), str(path))


@dataclass(frozen=True, slots=True)
class Seal:
    """What a log says of itself and of the one before it; ``previous`` None = it is the first."""

    id: str
    sha256: str
    previous: str | None
    started_at: str


def seal_of(data: bytes) -> Seal | None:
    """The seal of a log whose digest fits its bytes, far sooner than :func:`parse_log`; None = it is none.

    No word in a log can look like what is searched for: quotation marks in it are escaped.
    """
    found, started = _SEAL.search(data), _STARTED.search(data)
    if found is None or started is None or not data.endswith(b"}\n"):
        return None
    start, stop = found.span(3)
    digest = found[4].decode("ascii")
    if sha256_hex(data[:start] + b"null" + data[stop:-1]) != digest:
        return None
    try:
        started_at = datetime.fromisoformat(started[1].decode("ascii"))
    except ValueError:
        return None
    previous = found[2].decode("ascii") if found[2] is not None else None
    aware = started_at.tzinfo is not None
    return Seal(found[1].decode("ascii"), digest, previous, started[1].decode("ascii")) if aware else None


def parse_log(data: bytes, which: str) -> SessionLog:
    """The log in ``data``. Raises RefusedError: not canonical, another digest, a newer version, and so on."""
    return _quickly(data, which) or _strictly(data, which)


def _quickly(data: bytes, which: str) -> SessionLog | None:
    """The log in bytes that are just as a seal writes them; None = :func:`_strictly` has to say why not."""
    cut = cut_samples(data) if len(data) <= LOG_CAP else None
    if cut is None or not data.endswith(b"}\n"):
        return None
    try:
        value = parse(cut.rest, which, LOG_CAP)
        if value.get("samples") != EMPTY or not is_canonical(cut.rest[:-1], value) or _beyond(value):
            return None
        log = validate(SessionLog, {**value, "samples": cut.samples}, which)
    except RefusedError:
        return None
    return log if log.integrity.sha256 == _digest(data[:-1], value, log.integrity) else None


def _strictly(data: bytes, which: str) -> SessionLog:
    """As :func:`parse_log`, number by number."""
    value = parse(data, which, LOG_CAP)
    log = validate(SessionLog, value, which)
    if where := _beyond({name: part for name, part in value.items() if name != "samples"}):
        raise RefusedError(which, where, "holds what no scale and no session reaches")
    body = data.removesuffix(b"\n")
    if len(body) + 1 != len(data) or not is_canonical(body, value):
        raise RefusedError(
            which, "form", "is not in the canonical form a log has; it was written anew or altered"
        )
    if log.integrity.sha256 != _digest(body, value, log.integrity):
        raise RefusedError(
            which, "integrity.sha256", "does not fit the contents: the file was altered or damaged"
        )
    return log


def _beyond(value: object) -> str:
    """Where a number is so large that sums with it leave all bounds; "" = nowhere."""
    if isinstance(value, dict | list):
        for name, part in value.items() if isinstance(value, dict) else enumerate(value):
            if isinstance(part, dict | list):
                if inner := _beyond(part):
                    return f"{name}.{inner}"
            elif isinstance(part, int | float) and abs(part) >= MOST:
                return str(name)
    return ""


def _digest(body: bytes, value: dict[str, object], integrity: Integrity) -> str:
    """The digest of the bytes with its own value null; encoded anew only if its place is in doubt."""
    previous = "null" if integrity.previous is None else f'"{integrity.previous}"'
    start = f'"integrity":{{"journal_head":"{integrity.journal_head}","previous":{previous},"sha256":'
    whole, bare = (f"{start}{digest}}}".encode() for digest in (f'"{integrity.sha256}"', "null"))
    if body.count(whole) != 1:
        return digest_without(value, "integrity.sha256")
    return sha256_hex(body.replace(whole, bare))
