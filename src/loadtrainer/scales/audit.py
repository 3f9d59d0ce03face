"""The table of scales checks itself: mistakes in a row that would only show at a patient's scale."""

from collections import Counter
from collections.abc import Iterable
from uuid import UUID

from loadtrainer.scales.base import Profile


def problems(profiles: tuple[Profile, ...]) -> tuple[str, ...]:
    """What is wrong with the table, one sentence each; empty if it is sound."""
    found = [
        f"{key}: the key is used {n} times" for key, n in Counter(p.key for p in profiles).items() if n > 1
    ]
    found += _shared_names(profiles)
    for profile in profiles:
        found += [f"{profile.key}: {what}" for what in (*_claim_faults(profile), *_figure_faults(profile))]
    return tuple(found)


def _shared_names(profiles: tuple[Profile, ...]) -> list[str]:
    """Names of two rows where one begins with the other can never be told apart."""
    named = [(name, profile.key) for profile in profiles for name in profile.claim.names]
    return [
        f"{key}: the name {name!r} also belongs to {other_key} ({other!r})"
        for name, key in named
        for other, other_key in named
        if key != other_key and name.startswith(other)
    ]


def _claim_faults(profile: Profile) -> list[str]:
    claim = profile.claim
    faults = [
        f"{text!r} is not a full lower-case UUID" for text in _bad_uuids((*claim.services, *profile.notify))
    ]
    faults += [
        f"the name {name!r} is empty or not in lower case"
        for name in claim.names
        if name != name.lower().strip() or not name
    ]
    if not (claim.names or claim.services or claim.payload):
        faults.append("nothing is claimed")
    if profile.link == "gatt" and not profile.notify:
        faults.append("a scale that is connected to needs something to subscribe to")
    if profile.link == "advert" and profile.notify:
        faults.append("a scale that is only listened to has nothing to subscribe to")
    if profile.link == "advert" and claim.payload is None:
        faults.append("an advertisement without a checked payload proves nothing")
    if profile.link == "gatt" and profile.signature is None:
        faults.append("without a signature its first frame cannot decide a shared service")
    return faults


def _figure_faults(profile: Profile) -> list[str]:
    figures = {
        "nominal_hz": profile.nominal_hz,
        "hangs_up_s": profile.hangs_up_s,
        "resolution_kg": profile.resolution_kg,
        "capacity_kg": profile.capacity_kg,
    }
    faults = [
        f"{name} is not above 0" for name, figure in figures.items() if figure is not None and figure <= 0
    ]
    if not profile.label or not profile.models:
        faults.append("a label and at least one model are needed")
    if profile.nominal_hz is not None and not profile.live:
        faults.append("a scale that is not live has no live rate")
    return faults


def _bad_uuids(texts: Iterable[str]) -> list[str]:
    return [text for text in texts if not _is_full_uuid(text)]


def _is_full_uuid(text: str) -> bool:
    try:
        return str(UUID(text)) == text
    except ValueError:
        return False
