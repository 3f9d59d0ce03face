"""Reads the logs of a reviewed folder: at a glance, one after the other, or on all processors."""

import os
import sys
from collections.abc import Callable, Generator, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, Future, wait
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Final

from loadtrainer.core.strictjson import LOG_CAP
from loadtrainer.errors import RefusedError
from loadtrainer.review.glance import glance
from loadtrainer.review.records import record_of, row_of
from loadtrainer.store.clinic_rows import Row, Taken, Waiting
from loadtrainer.store.files import read_capped, read_ends
from loadtrainer.store.folder import Found
from loadtrainer.store.sessions import parse_log

BATCH: Final = 8
"""Logs read in one step: some tenths of a second."""
HEAD_BYTES: Final = 16 * 1024
TAIL_BYTES: Final = 12 * 1024
"""What stands before and after the samples of nearly every log."""
POOL_FROM: Final = 200
"""Fewer logs are read sooner than further processes have started."""
PATIENCE_S: Final = 0.1
"""Where no process has anything ready for so long, a log is read here."""
_BELOW_NORMAL_PRIORITY_CLASS: Final = 0x4000

Order = Callable[[list[Waiting]], None]
"""Puts the logs still to be read into the order in which they are wanted."""


def glanced(found: Found) -> Taken | None:
    """What a log says of itself; None = it has to be read to know what it is."""
    try:
        head, tail = read_ends(found.path, HEAD_BYTES, TAIL_BYTES)
        seen = glance(found.file, head, tail)
        if seen is None and tail:
            seen = glance(found.file, read_capped(found.path, LOG_CAP, found.file), b"")
    except RefusedError:
        return None
    return Taken(found, "", row_of(*seen)) if seen is not None else None


def taken(waiting: Waiting) -> Taken:
    """A log read strictly, its figures recomputed; nothing but its digest where the bytes are known."""
    found = waiting.found
    try:
        data = read_capped(found.path, LOG_CAP, found.file)
    except RefusedError as error:
        return Taken(found, "", problem=str(error))
    digest = sha256(data).hexdigest()
    if digest == waiting.digest:
        return Taken(found, digest)
    try:
        return Taken(found, digest, _row(found.file, data))
    except RefusedError as error:
        return Taken(found, digest, problem=str(error))


def _row(file: str, data: bytes) -> Row:
    log = parse_log(data, file)
    return row_of(record_of(file, log), log.prescription)


def _all_taken(some: Sequence[Waiting]) -> list[Taken]:
    return [taken(one) for one in some]


def read(waiting: list[Waiting], order: Order) -> Generator[list[Taken], None, None]:
    """Read all, some at a time; an empty list where the last are still being read.

    Many are read by further processes that give way to everything else, as far as the system lets us.
    """
    left = list(waiting)
    if len(left) >= POOL_FROM and _may_start_processes():
        with suppress(BrokenExecutor, OSError):
            yield from _by_processes(left, order)
    while left:
        order(left)
        some, left[:BATCH] = left[:BATCH], []
        yield _all_taken(some)


def _may_start_processes() -> bool:
    """Not where the program is its own interpreter: a further process would be a further window."""
    return Path(sys.executable).stem.lower().startswith("python")


def _by_processes(left: list[Waiting], order: Order) -> Iterator[list[Taken]]:
    """Take from ``left`` what was read; what was begun and lost lies in it again."""
    import multiprocessing
    from concurrent.futures import ProcessPoolExecutor

    workers = min(os.cpu_count() or 1, 8)
    pool = ProcessPoolExecutor(workers, multiprocessing.get_context("spawn"), _give_way)
    begun: dict[Future[list[Taken]], list[Waiting]] = {}
    try:
        while left or begun:
            order(left)
            while left and len(begun) < 2 * workers:
                some, left[:BATCH] = left[:BATCH], []
                begun[pool.submit(_all_taken, some)] = some
            finished = wait(begun, PATIENCE_S, FIRST_COMPLETED).done
            for ready in finished:
                found = ready.result()
                del begun[ready]
                yield found
            if not finished:
                some, left[:1] = left[:1], []
                yield _all_taken(some)
    finally:
        left += [one for some in begun.values() for one in some]
        pool.shutdown(wait=not left, cancel_futures=True)


def _give_way() -> None:
    """Let this process stand back behind the window and everything else a person waits for."""
    if sys.platform == "win32":
        import ctypes

        kernel = ctypes.windll.kernel32
        kernel.SetPriorityClass(kernel.GetCurrentProcess(), _BELOW_NORMAL_PRIORITY_CLASS)
    else:
        os.nice(10)
