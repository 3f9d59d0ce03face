"""kill -9 at random moments: no synced record is lost, no journal unreadable, every session offered again."""

import json
import os
import random
import selectors
import signal
import subprocess
import sys
import time
from collections import deque
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import support.journal_victim
from loadtrainer.store.journal_reader import read_journal
from loadtrainer.store.library import Library
from support.store import a_header, figures

KILLS = 200
MOST_EVENTS = 4
LONGEST_S = 0.02
PATIENCE_S = 60.0


class Victim:
    """The program under test, and what it has said so far."""

    def __init__(self, header: Path) -> None:
        self._process = subprocess.Popen(
            [sys.executable, support.journal_victim.__file__, str(header)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            bufsize=0,
        )
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._orders, self._said = self._process.stdin, self._process.stdout
        self._selector = selectors.DefaultSelector()
        self._selector.register(self._said, selectors.EVENT_READ)
        self._rest = b""
        self._heard: deque[str] = deque()

    def close(self) -> None:
        self._orders.close()
        self._process.wait(PATIENCE_S)
        self._said.close()
        self._selector.close()

    def lines(self, end_s: float) -> Iterator[list[str]]:
        """What it says until ``end_s`` (monotonic), line by line, in words."""
        while True:
            while self._heard:
                yield self._heard.popleft().split()
            left_s = end_s - time.monotonic()
            if left_s <= 0 or not self._selector.select(left_s):
                return
            *whole, self._rest = (self._rest + os.read(self._said.fileno(), 65536)).split(b"\n")
            self._heard.extend(line.decode() for line in whole)

    def live_and_die(self, path: Path, after: int, life_s: float) -> tuple[int, int]:
        """Let it keep a journal, and kill it ``life_s`` after it said that ``after`` events were synced.

        The events and samples it said were synced until then.
        """
        self._orders.write(f"{path}\n".encode())
        acked = (0, 0)
        pid, end_s, doomed, killed = 0, time.monotonic() + PATIENCE_S, False, False
        while True:
            for words in self.lines(end_s):
                if words[0] == "pid":
                    pid = int(words[1])
                if words[0] == "ack":
                    acked = (int(words[1]), int(words[2]))
                if words[0] == "dead":
                    return acked
                if pid and not doomed and acked[0] >= after:
                    doomed, end_s = True, time.monotonic() + life_s
                    break
            else:
                assert doomed, "the program did not start, or records nothing"
                assert not killed, "the program did not die"
                os.kill(pid, signal.SIGKILL)
                killed, end_s = True, time.monotonic() + PATIENCE_S


@pytest.fixture
def victim(tmp_path: Path) -> Iterator[Victim]:
    header = tmp_path / "header.json"
    header.write_text(json.dumps(a_header()), encoding="utf-8")
    made = Victim(header)
    yield made
    made.close()


def recorded(path: Path) -> tuple[int, int]:
    """Events and samples of a journal that must be sound but for its last line."""
    journal = read_journal(path)
    assert journal.bad_line is None
    events = [body for body in journal.bodies if body["kind"] == "event"]
    columns: list[Any] = [body["t_s"] for body in journal.bodies if body["kind"] == "samples"]
    times = [t_s for column in columns for t_s in column]
    assert times == [round(0.1 * i, 4) for i in range(len(times))]
    return len(events), len(times)


@pytest.mark.timeout(400)
def test_two_hundred_kills_lose_nothing_that_was_synced(tmp_path: Path, victim: Victim) -> None:
    library = Library(tmp_path / "home")
    library.make()
    chance = random.Random(20261122)
    expected, total = [], 0
    for number in range(KILLS):
        path = library.journal_path(f"7c410000-0000-4000-8000-{number:012d}")
        events, samples = victim.live_and_die(
            path, chance.randrange(MOST_EVENTS), chance.uniform(0.0, LONGEST_S)
        )
        found = recorded(path) if path.exists() else (0, 0)
        assert found[0] >= events
        assert found[1] >= samples
        total += events
        if found[0]:
            expected.append(path)
    assert total > KILLS, "the kills came before anything was recorded: they prove nothing"
    offered = library.unfinished()
    assert set(expected) <= set(offered)
    for path in offered:
        done = library.recover(path, figures)
        assert (done.log.ended, done.bad_line) == ("recovered", None)
    assert library.unfinished() == []
    assert len(library.entries()) == len(offered)
