"""Who a heard device may be, in the shape the receiver needs: the profiles left after all evidence."""

from typing import Protocol

from loadtrainer.scales.base import Advert, Profile
from loadtrainer.scales.identify import Identified, Tie, decide, identify
from loadtrainer.scales.registry import PROFILES


class Recogniser(Protocol):
    """Names the profiles a device may have: none = unknown, one = identified, several = a tie."""

    def heard(self, advert: Advert) -> tuple[Profile, ...]:
        """The profiles that claim ``advert`` at the best strength."""
        ...

    def settle(self, candidates: tuple[Profile, ...], data: bytes) -> tuple[Profile, ...]:
        """The candidates to which a connection's first notification belongs."""
        ...

    def named(self, key: str) -> Profile | None:
        """The profile of this key; None if there is none."""
        ...


class Catalogue:
    """The recogniser of the program: its table of scales."""

    def heard(self, advert: Advert) -> tuple[Profile, ...]:
        """The profiles that claim ``advert`` at the best strength."""
        return _profiles(identify(advert))

    def settle(self, candidates: tuple[Profile, ...], data: bytes) -> tuple[Profile, ...]:
        """The candidates to which a connection's first notification belongs."""
        return _profiles(decide(candidates, data))

    def named(self, key: str) -> Profile | None:
        """The profile of this key; None if there is none."""
        return next((profile for profile in PROFILES if profile.key == key), None)


def _profiles(result: object) -> tuple[Profile, ...]:
    if isinstance(result, Identified):
        return (result.profile,)
    return tuple(result.candidates) if isinstance(result, Tie) else ()
