"""A program that keeps journals until it is killed: run by tests/store/test_kill.py, one child per journal.

Argument: a file with the header as JSON. On stdin the paths of journals, one a line. For each a child
process is made, "pid N" printed, then "ack EVENTS SAMPLES" for what is synced, and "dead" once it was killed.
"""

import json
import os
import sys
from pathlib import Path
from typing import Any, NoReturn

from loadtrainer.core.sample import Sample
from loadtrainer.store.journal import SUFFIX, JournalWriter


def say(words: str) -> None:
    """One line in one write, so that a kill cannot tear it."""
    os.write(1, words.encode() + b"\n")


def keep(path: Path, header: dict[str, Any]) -> NoReturn:
    """Record samples and events without end; an acknowledgement follows each synced event."""
    writer = JournalWriter(path, header | {"id": path.name.removesuffix(SUFFIX)}, late_s=0.005)
    events = samples = 0
    while True:
        for _ in range(3):
            writer.samples((Sample(round(0.1 * samples, 4), 20.0, 1),))
            samples += 1
        synced = writer.event(
            {"t_s": round(0.1 * samples, 4), "kind": "entered_band", "reason": "Load in the band"}
        )
        events += 1
        synced.result(60)
        say(f"ack {events} {samples}")


def main() -> None:
    """One child after the other."""
    header = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    for line in sys.stdin:
        pid = os.fork()
        if pid == 0:
            keep(Path(line.strip()), header)
        say(f"pid {pid}")
        os.waitpid(pid, 0)
        say("dead")


if __name__ == "__main__":
    main()
