"""What lies beside the logs of a reviewed folder: later answers, and decisions of clinicians."""

from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from loadtrainer.core.progression_model import Decided
from loadtrainer.core.words import say
from loadtrainer.errors import RefusedError
from loadtrainer.store.chained import Chained
from loadtrainer.store.decisions import taken
from loadtrainer.store.diary import Decision, DiaryLine, read_decisions, read_diary
from loadtrainer.store.folder import Contents
from loadtrainer.store.sessions import SUFFIX


@dataclass(frozen=True, slots=True)
class Trouble:
    """Something of the folder that is not shown, or not as it should be. ``file``: its path in the folder."""

    file: str
    words: str


class Beside:
    """Read once from ``contents``, all of ``folder``; the decisions are read anew each time they are wanted.

    ``answers``: by session. ``troubles``: what could not be read.
    """

    def __init__(self, folder: Path, contents: Contents) -> None:
        self._folder, self._contents = folder, contents
        self.answers: dict[str, list[DiaryLine]] = defaultdict(list)
        self.troubles: list[Trouble] = []
        self._blocked: list[tuple[Path, DiaryLine]] = []
        self._owned: dict[Path, set[str]] = {}
        for path in contents.diaries:
            self._read_diary(path)
        for path in contents.decisions:
            with self._noting(path):
                self._note_all(path, read_decisions(path.parent))

    def _read_diary(self, path: Path) -> None:
        with self._noting(path):
            diary = read_diary(path.parent)
            self._note_all(path, diary)
            for line in diary.lines:
                if line.session is None:
                    self._blocked.append((path.parent, line))
                else:
                    self.answers[line.session].append(line)

    @contextmanager
    def _noting(self, path: Path) -> Iterator[None]:
        try:
            yield
        except RefusedError as error:
            self._note(path, str(error))

    def _note_all(self, path: Path, kept: Chained[Any]) -> None:
        for problem in kept.problems:
            self._note(path, problem)
        for one, other in kept.forks:
            self._note(path, say("review.bad.fork", one=one, other=other))

    def _note(self, path: Path, words: str) -> None:
        file = path.relative_to(self._folder).as_posix()
        self.troubles.append(Trouble(file, words.removeprefix(str(path)).removeprefix(": ").strip()))

    # -- asking ----------------------------------------------------------------------------------------

    def blocked_starts(self, sessions: set[str]) -> list[DiaryLine]:
        """Answers that kept a session from starting, of diaries that hold these sessions alone."""
        return [line for place, line in self._blocked if self._owner(place) <= sessions]

    def _owner(self, place: Path) -> set[str]:
        """The sessions whose logs lie in or under a data folder."""
        if place not in self._owned:
            logs = [log.path for log in self._contents.logs if log.path.is_relative_to(place)]
            self._owned[place] = {path.name.removesuffix(SUFFIX) for path in logs}
        return self._owned[place]

    def decisions(self, pseudonym: str) -> list[Decision]:
        """What clinicians decided about a patient, oldest first."""
        found = [line for kept in self._kept() for line in kept.lines if line.patient == pseudonym]
        return sorted(found, key=lambda line: datetime.fromisoformat(line.at))

    def decided(self, pseudonym: str) -> tuple[Decided, ...]:
        """The same as the rules of progress take it."""
        return tuple(one for kept in self._kept() for one in taken(kept) if one.patient == pseudonym)

    def _kept(self) -> Iterator[Chained[Decision]]:
        for path in self._contents.decisions:
            with suppress(RefusedError):
                yield read_decisions(path.parent)
