"""Who a heard device may be, as the receiver needs it: the profiles left, and whether that is certain."""

from dataclasses import dataclass, field
from typing import Final, NamedTuple, Protocol

from loadtrainer.scales.base import Advert, Profile
from loadtrainer.scales.identify import Identified, Tie, Verdict, decide, identify
from loadtrainer.scales.registry import by_key

MOST_SENDERS: Final = 1024
"""Senders whose last packet is kept; phones nearby change their addresses without end."""


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


@dataclass(slots=True)
class Attentive:
    """A recogniser that does not look twice at what a sender repeats, as most senders in a house do.

    A sender that was certain stays so while its packets only change their bytes, not their form.
    """

    beneath: Recogniser
    _last: dict[str, tuple[Advert, Recognised]] = field(default_factory=dict)

    def heard(self, advert: Advert) -> Recognised:
        """What ``advert`` says about its sender."""
        last = self._last.get(advert.address)
        if last is not None and _says_the_same(last[0], advert, in_form=last[1].certain):
            return last[1]
        if len(self._last) >= MOST_SENDERS:
            self._last.clear()
        found = self.beneath.heard(advert)
        self._last[advert.address] = advert, found
        return found

    def settle(self, candidates: tuple[Profile, ...], data: bytes) -> Recognised:
        """Which of the candidates a connection's notification belongs to."""
        return self.beneath.settle(candidates, data)

    def named(self, key: str) -> Profile | None:
        """The profile of this key; None if there is none."""
        return self.beneath.named(key)


def _says_the_same(last: Advert, now: Advert, *, in_form: bool) -> bool:
    if last.name != now.name or last.services != now.services:
        return False
    if last.manufacturer == now.manufacturer and last.service_data == now.service_data:
        return True
    return in_form and _form(last) == _form(now)


def _form(advert: Advert) -> tuple[dict[int, int], dict[str, int]]:
    return (
        {key: len(data) for key, data in advert.manufacturer.items()},
        {key: len(data) for key, data in advert.service_data.items()},
    )


def _recognised(verdict: Verdict) -> Recognised:
    match verdict:
        case Identified(profile):
            return Recognised((profile,), certain=True)
        case Tie(candidates):
            return Recognised(candidates)
        case _:
            return Recognised()
