"""Whether a session is missing from a folder of logs: each names the digest of the one before it.

The newest one has no successor to name it, but the folder's index does until the folder is looked at again.
"""

from pathlib import Path

from loadtrainer.core.words import say
from loadtrainer.errors import RefusedError
from loadtrainer.store.index import known
from loadtrainer.store.sessions import SUFFIX, read_log


def chain_findings(folder: Path) -> list[str]:
    """The sessions of ``folder`` that something else in it names and that are not there, in words.

    What cannot be read is left to its own verification. Nothing is written.
    """
    digests, before = set[str](), dict[str, str]()
    paths = sorted(folder.glob(f"*{SUFFIX}"))
    for path in paths:
        try:
            integrity = read_log(path).integrity
        except RefusedError:
            continue
        digests.add(str(integrity.sha256))
        if integrity.previous is not None:
            before[path.name] = integrity.previous
    broken = [name for name, previous in before.items() if previous not in digests]
    gone = [entry for entry in known(folder).values() if not (folder / entry.name).exists()]
    told = [f"{name}: integrity.previous: {say('review.chain')}" for name in broken]
    return told + [f"{entry.name}: {say('review.gone', day=entry.started_at[:10])}" for entry in gone]
