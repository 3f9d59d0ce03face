"""Which row of the table a heard device is, by evidence; a tie is a question, never list order."""

from dataclasses import dataclass

from loadtrainer.scales.base import Advert, Profile, Strength
from loadtrainer.scales.registry import PROFILES


@dataclass(frozen=True, slots=True)
class Identified:
    """One profile is left; ``strength``: how much its claim proves."""

    profile: Profile
    strength: Strength


@dataclass(frozen=True, slots=True)
class Tie:
    """Evidence that does not settle it. With SERVICE the first frames must decide, even for one candidate."""

    candidates: tuple[Profile, ...]
    strength: Strength


@dataclass(frozen=True, slots=True)
class Unknown:
    """No profile claims the device."""


Verdict = Identified | Tie | Unknown
UNKNOWN = Unknown()


def strength(profile: Profile, advert: Advert) -> Strength:
    """How strongly ``profile`` claims ``advert``."""
    claim = profile.claim
    if claim.payload is not None and claim.payload(advert):
        return Strength.PAYLOAD
    if claim.names and advert.name and advert.name.lower().startswith(claim.names):
        return Strength.NAME
    return Strength.SERVICE if claim.services & advert.services else Strength.NONE


def identify(advert: Advert, profiles: tuple[Profile, ...] = PROFILES) -> Verdict:
    """The profile with the best claim on ``advert``; a shared service alone never identifies."""
    claims = [(strength(profile, advert), profile) for profile in profiles]
    best = max((given for given, _ in claims), default=Strength.NONE)
    if best is Strength.NONE:
        return UNKNOWN
    left = tuple(profile for given, profile in claims if given is best)
    if len(left) == 1 and best > Strength.SERVICE:
        return Identified(left[0], best)
    return Tie(left, best)


def decide(candidates: tuple[Profile, ...], first_notification: bytes) -> Verdict:
    """The candidate whose signature the first notification carries; several: still a tie; none: unknown.

    Unknown says only that this notification settles nothing; the next one may.
    """
    left = tuple(
        profile
        for profile in candidates
        if profile.signature is not None and profile.signature(first_notification)
    )
    if not left:
        return UNKNOWN
    return Identified(left[0], Strength.PAYLOAD) if len(left) == 1 else Tie(left, Strength.PAYLOAD)
