"""What a scale said and when: readings, samples and the scale's identity.

A :class:`Reading` is what the bytes say. A :class:`Sample` is a reading that was accepted into a session,
zeroed and stamped. An absent value is None, never 0.
"""

from dataclasses import dataclass
from enum import IntFlag
from typing import Final, Literal, NamedTuple

from loadtrainer.core.units import MassUnit

TIME_DECIMALS: Final = 4
KG_DECIMALS: Final = 3
TIME_STEP_S: Final = 10.0**-TIME_DECIMALS
"""The shortest time the record can tell apart."""


class Reading(NamedTuple):
    """One weight statement decoded from one frame; a named tuple, as making one is most of a frame's cost.

    ``kg``: load in kg, or None when the bytes do not say (``reason`` says why, or ``overload`` is set).
    ``stable`` / ``final``: the scale's own flags; None where the format has none.
    ``unit_seen``: the scale's display unit; None where the format does not carry it.
    ``history``: a stored record, never live. ``removed``: the scale says the load was taken off.
    ``overload``: the scale's own over-capacity marker. ``low_confidence``: e.g. a first frame that may be
    a leftover. ``counter``: the format's running counter, None if it has none.
    ``before_s``: how long before the frame's arrival the value was taken, by the scale's own clock.
    """

    kg: float | None
    stable: bool | None = None
    final: bool | None = None
    unit_seen: MassUnit | None = None
    history: bool = False
    removed: bool = False
    overload: bool = False
    low_confidence: bool = False
    repeated: bool = False
    counter: int | None = None
    before_s: float = 0.0
    reason: str | None = None


class Flag(IntFlag):
    """Bits of a stored sample's ``flags`` (session log contract)."""

    STABLE = 1
    FINAL = 2
    REPEATED = 4
    HELD = 8
    AFTER_GAP = 16
    LOW_CONFIDENCE = 32


@dataclass(frozen=True, slots=True)
class Sample:
    """One accepted value: ``t_s`` in session seconds (4 decimals), ``kg`` after zero (3 decimals)."""

    t_s: float
    kg: float
    flags: int = 0


LocksOn = Literal["stable", "final"]


@dataclass(frozen=True, slots=True)
class ScaleInfo:
    """Who the session's scale is, as far as the link knows.

    ``address``: the radio address, used only in memory and to make the salted device hash.
    ``locks_on``: the flag after which this family stops following the load; None if it is not known to lock.
    ``resolution_kg``: smallest step on the wire or display; None if unknown.
    ``body_fat``: passes a current through bare metal on its platform.
    ``capacity_kg``: values above it are not samples. From its latest scale check: ``still_s``, a load
    identical for so long is held (None = the usual limit); ``uncertainty_kg``, how far a shown load may be
    from the true one (None = not measured); ``check_words``, what must be said of the check, a line each
    ("" = nothing); ``usable``, False = no session may begin on it. ``cautioned``: the person began a session
    with the caution about its kind in sight.
    """

    address: str
    name: str | None
    wire_format: str
    profile: str
    label: str
    resolution_kg: float | None
    capacity_kg: float
    locks_on: LocksOn | None = None
    live: bool = True
    body_fat: bool = False
    still_s: float | None = None
    check_words: str = ""
    usable: bool = True
    uncertainty_kg: float | None = None
    cautioned: bool = False
