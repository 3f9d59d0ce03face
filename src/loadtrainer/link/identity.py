"""Whether a payload is the sender's own, by what the payload itself says of who sent it."""

from dataclasses import replace

from loadtrainer.link.freshness import Fresh, only
from loadtrainer.scales.base import Advert, Profile


def own_payload(profile: Profile, advert: Advert, heard: Fresh) -> bool:
    """False if ``heard``, one payload of ``advert``, cannot have been sent by a scale of ``profile`` there.

    Formats whose payload carries the radio address, or a part of it, claim only adverts where the two agree.
    A name or service that came with another packet must not spoil that, so the claim is also tried without.
    """
    claims = profile.claim.payload
    if claims is None:
        return True
    alone = only(advert, heard.channel, heard.data)
    return claims(alone) or claims(replace(alone, name=None, services=frozenset()))


def any_advert(_: Advert) -> bool:
    """Every advert may be a scale's weight packet: nothing is known that tells them apart."""
    return True
