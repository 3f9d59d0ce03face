"""Whether the logs of a folder are one unbroken chain: each names the digest of the one before it.

The newest one has no successor to name it, but the folder's index does until the folder is looked at again.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from loadtrainer.core.strictjson import LOG_CAP
from loadtrainer.core.words import say
from loadtrainer.errors import RefusedError
from loadtrainer.store.files import read_capped
from loadtrainer.store.index import Entry, known
from loadtrainer.store.sessions import SUFFIX, Seal, seal_of

_CLAIMS: Final = (
    ("sha256", "integrity.sha256", "the very session of"),
    ("id", "id", "another session has it:"),
    ("previous", "integrity.previous", "another session follows the same one:"),
)
"""What only one log of a folder may have, where it stands, and what is said of a second one."""


@dataclass(frozen=True, slots=True)
class Link:
    """One log of a folder and its seal."""

    name: str
    seal: Seal

    @property
    def started(self) -> datetime:
        """When its session started."""
        return datetime.fromisoformat(self.seal.started_at)


def chain_findings(folder: Path, names: Collection[str] | None = None) -> list[str]:
    """What is wrong with the chain of the logs in ``folder``, in words. Nothing is written.

    ``names``: only what is wrong with these logs; None = with all, and with those the index knows. A log that
    cannot be read is left to its own verification.
    """
    links, entries = list(_links(folder)), known(folder)
    told = [*_broken(links), *_claimed(links), *_early(links), *_other(links, entries)]
    said = [f"{name}: {words}" for name, words in told if names is None or name in names]
    if names is not None:
        return said
    gone = [entry for entry in entries.values() if not (folder / entry.name).exists()]
    return said + [f"{entry.name}: {say('review.gone', day=entry.started_at[:10])}" for entry in gone]


def only_log(path: Path) -> bool:
    """Whether no other log lies beside the one at ``path``."""
    return [other.name for other in path.parent.glob(f"*{SUFFIX}")] == [path.name]


def sent_alone(path: Path) -> bool:
    """Whether the log at ``path`` follows another one, and nothing in its folder knows of any other."""
    follows = any(link.seal.previous is not None for link in _links(path.parent))
    return follows and only_log(path) and not known(path.parent)


def _links(folder: Path) -> Iterator[Link]:
    for path in sorted(folder.glob(f"*{SUFFIX}")):
        try:
            seal = seal_of(read_capped(path, LOG_CAP))
        except RefusedError:
            continue
        if seal is not None:
            yield Link(path.name, seal)


Told = Iterator[tuple[str, str]]
"""A log's name, and what is wrong with it."""


def _broken(links: Sequence[Link]) -> Told:
    """Logs whose predecessor is not there."""
    digests = {link.seal.sha256 for link in links}
    for link in links:
        if link.seal.previous is not None and link.seal.previous not in digests:
            yield link.name, f"integrity.previous: {say('review.chain')}"


def _claimed(links: Sequence[Link]) -> Told:
    """Logs that claim what another one has, each for the first of its claims."""
    left = list(links)
    for field, where, why in _CLAIMS:
        first: dict[str, Link] = {}
        for link in left:
            value = getattr(link.seal, field)
            if value is not None and first.setdefault(value, link) is not link:
                yield link.name, f"{where}: {why} {first[value].name}"
        left = [link for link in left if first.get(getattr(link.seal, field), link) is link]


def _early(links: Sequence[Link]) -> Told:
    """Sessions that started before the one they follow."""
    places = {link.seal.sha256: link for link in links}
    for link in links:
        before = places.get(str(link.seal.previous))
        if before is not None and link.started < before.started:
            stored, other = link.seal.started_at, before.seal.started_at
            yield link.name, f"started_at: stored {stored}, earlier than the session it follows: {other}"


def _other(links: Sequence[Link], entries: dict[str, Entry]) -> Told:
    """Logs that the index knew with another seal."""
    for link in links:
        entry = entries.get(link.name)
        if entry is not None and entry.sha256 != link.seal.sha256:
            stored, other = link.seal.sha256, entry.sha256
            yield link.name, f"integrity.sha256: stored {stored}, the index says {other}"
