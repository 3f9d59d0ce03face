"""Who a heard device may be, as the receiver needs it: the profiles left, and whether that is certain."""

from typing import NamedTuple, Protocol

from loadtrainer.scales.base import Advert, Profile
from loadtrainer.scales.identify import Identified, Tie, Verdict, decide, identify
from loadtrainer.scales.registry import by_key


class Recognised(NamedTuple):
    """``profiles`` still possible: none = unknown. ``certain``: one is left, and proven."""

    profiles: tuple[Profile, ...] = ()
    certain: bool = False


class Recogniser(Protocol):
    """Names the profiles a device may have."""

    def heard(self, advert: Advert) -> Recognised:
        """What ``advert`` says about its sender."""
        ...

    def settle(self, candidates: tuple[Profile, ...], data: bytes) -> Recognised:
        """Which of the candidates a connection's notification belongs to."""
        ...

    def named(self, key: str) -> Profile | None:
        """The profile of this key; None if there is none."""
        ...


class Catalogue:
    """The recogniser of the program: its table of scales."""

    def heard(self, advert: Advert) -> Recognised:
        """What ``advert`` says about its sender."""
        return _recognised(identify(advert))

    def settle(self, candidates: tuple[Profile, ...], data: bytes) -> Recognised:
        """Which of the candidates a connection's notification belongs to."""
        return _recognised(decide(candidates, data))

    def named(self, key: str) -> Profile | None:
        """The profile of this key; None if there is none."""
        return by_key(key)


def _recognised(verdict: Verdict) -> Recognised:
    match verdict:
        case Identified(profile):
            return Recognised((profile,), certain=True)
        case Tie(candidates):
            return Recognised(candidates)
        case _:
            return Recognised()
