"""A device that was heard and may be the session's scale."""

from dataclasses import dataclass

from loadtrainer.scales.base import Profile


def same_address(one: str, other: str) -> bool:
    """Radio addresses are compared without case."""
    return one.casefold() == other.casefold()


@dataclass(frozen=True, slots=True)
class Candidate:
    """A heard device and the profiles it may have.

    ``certain``: one profile, proven. ``known``: the user answered for this device before. ``heard_s``: when
    it was first heard.
    """

    address: str
    name: str | None
    profiles: tuple[Profile, ...]
    certain: bool
    known: bool
    heard_s: float = 0.0

    @property
    def standing(self) -> tuple[bool, bool]:
        """Devices of equal standing are a question: known ones first, then those that stream."""
        return self.known, any(profile.live for profile in self.profiles)

    @property
    def broadcasts(self) -> bool:
        """It says its load to everyone, as long as it is pressed."""
        return self.certain and self.profiles[0].link == "advert" and self.profiles[0].live

    @property
    def label(self) -> str:
        """How it is told from its equals."""
        return f"{self.display_name}, {self.address}"

    @property
    def kept_name(self) -> str:
        """A name to remember it by: never its address."""
        return self.name or self.profiles[0].label

    @property
    def display_name(self) -> str:
        """What it calls itself; else what it was recognised as."""
        return self.name or (self.profiles[0].label if self.certain else self.address)
