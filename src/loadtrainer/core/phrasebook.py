"""The one language of a run: which words stand for the English ones, and how its numbers are written.

The program puts one phrasebook to use at its start, before any thread; nothing changes it afterwards, so the
words of a session's log are the words that were shown.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, Literal

Language = Literal["en", "sv", "nl", "de"]
LANGUAGES: Final[tuple[Language, ...]] = ("en", "sv", "nl", "de")
POINT: Final = "."
COMMA: Final = ","


@dataclass(frozen=True, slots=True)
class Phrasebook:
    """``texts``: id, such as "words:state.low", to the words of ``language``; without one it is English."""

    language: Language = "en"
    texts: Mapping[str, str] = field(default_factory=dict)

    @property
    def decimal(self) -> str:
        """The decimal sign."""
        return POINT if self.language == "en" else COMMA

    def text(self, table: str, key: str, english: str) -> str:
        """The words of ``key`` of ``table`` ("words" or "labels"); ``english`` where there are none."""
        return self.texts.get(f"{table}:{key}") or english


ENGLISH: Final = Phrasebook()
_in_use: Phrasebook = ENGLISH


def use(book: Phrasebook) -> None:
    """Speak by ``book`` from now on; called once, at the program's start."""
    global _in_use
    _in_use = book


def in_use() -> Phrasebook:
    """The phrasebook of this run."""
    return _in_use
