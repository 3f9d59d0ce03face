"""The journal of a running session: hash-chained lines, written and synced by a thread of its own.

One line is ``{"h":"<64 hex>","body":<canonical JSON>}`` and a newline, where h = SHA-256 of the previous h
(its 64 hex digits as ASCII; at first 64 zeros) followed by the canonical bytes of the body. Bodies carry a
``kind``: header, event, samples, zero, seal (records.py).

The caller is never made to wait. A descriptor that failed once is never written or synced again: what was
not yet synced is written anew to a second file, or kept in memory where there is none.
"""

import errno
import os
import queue
import threading
import time
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass, field
from math import isfinite
from pathlib import Path
from typing import Final

from loadtrainer.core.canonical import canonical, sha256_hex
from loadtrainer.core.sample import Sample
from loadtrainer.core.words import say
from loadtrainer.store import files

FIRST_H: Final = "0" * 64
"""What stands before the first line of the chain."""
LATE_S: Final = 1.0
"""How long samples may wait for the disk (docs/files.md)."""
QUEUE_ITEMS: Final = 65_536
_LINE_SAMPLES: Final = 500
SUFFIX: Final = ".journal.jsonl"
SEGMENT_SUFFIX: Final = ".journal.2.jsonl"

Body = Mapping[str, object]


def chain(previous_h: str, body: bytes) -> str:
    """The ``h`` of a line: SHA-256 of the previous h (hex digits as ASCII) and the canonical body."""
    return sha256_hex(previous_h.encode("ascii") + body)


@dataclass(slots=True)
class _Segment:
    """One journal file being written: its descriptor and the last h that was written to it."""

    fd: int
    h: str = FIRST_H

    def append(self, body: bytes) -> None:
        h = chain(self.h, body)
        files.write_all(self.fd, b'{"h":"' + h.encode("ascii") + b'","body":' + body + b"}\n")
        self.h = h


@dataclass(slots=True)
class _Pending:
    """Samples that wait to become lines."""

    t_s: list[float] = field(default_factory=list)
    kg: list[float] = field(default_factory=list)
    flags: list[int] = field(default_factory=list)

    def bodies(self) -> list[bytes]:
        """The waiting samples as bodies, a bounded number in each; nothing waits afterwards."""
        found: list[bytes] = []
        for at in range(0, len(self.t_s), _LINE_SAMPLES):
            part = slice(at, at + _LINE_SAMPLES)
            columns = {"t_s": self.t_s[part], "kg": self.kg[part], "flags": self.flags[part]}
            found.append(canonical({"kind": "samples", **columns}))
        self.t_s, self.kg, self.flags = [], [], []
        return found


@dataclass(frozen=True, slots=True)
class _Record:
    body: bytes
    synced: "Future[None]"


@dataclass(frozen=True, slots=True)
class _Close:
    """The last thing in the queue."""


_Item = _Record | tuple[Sample, ...] | _Close


class JournalWriter:
    """Writes one session's journal. Making it writes and syncs the header, so do it before the start.

    ``path``: a new file. ``header``: the header body (records.Header as a dict). ``fallback``: folder for a
    second file if this one fails; None = memory only. ``on_fault``: called with words, on the writer thread,
    once for each place that fails. Raises OSError where the file cannot be made.
    """

    def __init__(
        self,
        path: Path,
        header: Body,
        *,
        fallback: Path | None = None,
        on_fault: Callable[[str], None] | None = None,
        late_s: float = LATE_S,
    ) -> None:
        self._header = header
        self._fallback = fallback / (path.name.removesuffix(SUFFIX) + SEGMENT_SUFFIX) if fallback else None
        self._on_fault, self._late_s = on_fault, late_s
        self._queue: queue.Queue[_Item] = queue.Queue(QUEUE_ITEMS)
        self._pending = _Pending()
        self._due: float | None = None
        self._unsynced: list[bytes] = []
        self._overrun = False
        self._segment: _Segment | None = _begin(path, canonical(header))
        self._synced_h = self._segment.h
        self._thread = threading.Thread(target=self._run, name="loadtrainer-journal", daemon=True)
        self._thread.start()

    def event(self, event: Body) -> "Future[None]":
        """Record an event. The future is done once it is on the medium, or fails with OSError."""
        return self.record({"kind": "event", "event": event})

    def zero(self, t_s: float, kg: float) -> "Future[None]":
        """Record a zero, in session seconds and kg."""
        return self.record({"kind": "zero", "t_s": t_s, "kg": kg})

    def record(self, body: Body) -> "Future[None]":
        """Record any body at once, after the samples before it. Raises ValueError for NaN and the like."""
        synced: Future[None] = Future()
        if not self._put(_Record(canonical(body), synced)):
            synced.set_exception(OSError(errno.EBUSY, "the journal's queue is full"))
        return synced

    def samples(self, batch: Iterable[Sample]) -> None:
        """Record samples: on the medium after at most ``late_s``, or with the next record.

        Raises ValueError for a value that is not finite.
        """
        items = tuple(batch)
        if not all(isfinite(sample.t_s) and isfinite(sample.kg) for sample in items):
            raise ValueError("a sample is not finite")
        self._put(items)

    def close(self, timeout_s: float = 10.0) -> str:
        """Write what waits, end the thread and return the last h on the medium (``journal_head``)."""
        if self._thread.is_alive():
            with suppress(queue.Full):
                self._queue.put(_Close(), timeout=timeout_s)
            self._thread.join(timeout_s)
        return self._synced_h

    def _put(self, item: _Item) -> bool:
        try:
            self._queue.put_nowait(item)
        except queue.Full:
            if not self._overrun:
                self._overrun = True
                self._tell(f"{say('disk.slow')} {say('disk.memory')}")
            return False
        return True

    def _run(self) -> None:
        closing = False
        while not closing:
            items = self._take()
            closing = any(isinstance(item, _Close) for item in items)
            bodies, waiting = self._sort(items, flush=closing)
            if bodies:
                self._keep(bodies, waiting)
        self._leave()

    def _take(self) -> list[_Item]:
        """Everything in the queue; waits for something, or until samples are due."""
        items: list[_Item] = []
        wait_s = None if self._due is None else max(0.0, self._due - time.monotonic())
        with suppress(queue.Empty):
            items.append(self._queue.get(timeout=wait_s))
            while True:
                items.append(self._queue.get_nowait())
        return items

    def _sort(self, items: list[_Item], *, flush: bool) -> tuple[list[bytes], "list[Future[None]]"]:
        """Items as bodies in their order; samples stay pending until they are due."""
        bodies: list[bytes] = []
        waiting: list[Future[None]] = []
        for item in items:
            if isinstance(item, _Record):
                bodies += [*self._pending.bodies(), item.body]
                waiting.append(item.synced)
            elif isinstance(item, tuple):
                self._pending.t_s += [sample.t_s for sample in item]
                self._pending.kg += [sample.kg for sample in item]
                self._pending.flags += [int(sample.flags) for sample in item]
        now = time.monotonic()
        if flush or (self._due is not None and now >= self._due):
            bodies += self._pending.bodies()
        if not self._pending.t_s:
            self._due = None
        elif self._due is None or bodies:
            self._due = now + self._late_s
        return bodies, waiting

    def _keep(self, bodies: list[bytes], waiting: "list[Future[None]]") -> None:
        """Bring the bodies to the medium, here or elsewhere, and say so to who waits."""
        self._unsynced += bodies
        try:
            self._write(bodies)
        except OSError as error:
            self._move(error)
        done = not self._unsynced
        for synced in waiting:
            if done:
                synced.set_result(None)
            else:
                synced.set_exception(OSError(errno.EIO, "the journal is in memory only"))

    def _write(self, bodies: list[bytes]) -> None:
        if self._segment is None:
            return
        for body in bodies:
            self._segment.append(body)
        files.sync(self._segment.fd)
        self._synced_h = self._segment.h
        self._unsynced.clear()

    def _move(self, error: OSError) -> None:
        """Leave the failed file for good and go on in the fallback folder, or in memory."""
        self._leave()
        target, self._fallback = self._fallback, None
        if target is not None:
            with suppress(OSError):
                files.make_folder(target.parent)
                header = canonical({**self._header, "continues": self._synced_h})
                self._segment = _begin(target, header)
                self._write(list(self._unsynced))
        moved = not self._unsynced
        if not moved:
            self._leave()
        self._tell(f"{fault_words(error)} {say('disk.moved' if moved else 'disk.memory')}")

    def _leave(self) -> None:
        if self._segment is not None:
            with suppress(OSError):
                os.close(self._segment.fd)
        self._segment = None

    def _tell(self, words: str) -> None:
        if self._on_fault is not None:
            self._on_fault(words)


def _begin(path: Path, header: bytes) -> _Segment:
    """A new journal file with its header on the medium. Raises OSError, leaving no file."""
    segment = _Segment(files.create(path))
    try:
        segment.append(header)
        files.sync(segment.fd)
        files.sync_folder(path.parent)
    except OSError:
        os.close(segment.fd)
        path.unlink(missing_ok=True)
        raise
    return segment


def fault_words(error: OSError) -> str:
    """What an error of the disk means, in words."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return say("disk.full")
    return say("disk.readonly" if error.errno in (errno.EROFS, errno.EACCES) else "disk.fault")
