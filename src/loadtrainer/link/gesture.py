"""Which of several equal scales is the user's: the one that alone follows a press by hand.

What the scales broadcast meanwhile is only looked at: nothing read here ever becomes a sample of a session,
and the scale that moved is proposed, never taken. Times in host seconds, loads in kg.
"""

from dataclasses import dataclass, field
from typing import Final

from loadtrainer.core.sample import Reading
from loadtrainer.core.units import MassUnit
from loadtrainer.core.words import load
from loadtrainer.link.freshness import Freshness
from loadtrainer.link.identity import any_advert, own_payload
from loadtrainer.scales.base import Advert, Decoder, Frame, Options, Profile

RISE_KG: Final = 5.0
"""How far a value must rise to count as a press.

What an unloaded scale still sends stays below: 0.2 to 1.3 kg after stepping off (OKOK), under 5 kg some
seconds later (Mi scales; as reported in the issues of their readers). A hand gives it from a chair.
"""
SETTLE_S: Final = 1.5
"""How long a movement must stay alone before it is proposed.

Scales broadcast 0.3 to 1 s apart: a second scale that moved at the same time has spoken by then.
"""
OFF_KG: Final = 1.5
"""How near a value must come to where its press began for the hand to be off.

What an unloaded scale still sends is at most 1.3 kg (reliability notes, section 4.1).
"""
SILENT_S: Final = 3.0
"""A scale that says nothing new for so long has gone to rest, whatever it said last."""
CALM_S: Final = 3.0
"""After two moved at once, or a proposal was declined: movements that belong to the same press are over."""


@dataclass(slots=True)
class Value:
    """One scale's broadcasts. ``puzzling``: they came, but do not say a load by themselves."""

    profile: Profile
    decoder: Decoder
    fresh: Freshness = field(default_factory=Freshness)
    kg: float | None = None
    lowest_kg: float | None = None
    unit: MassUnit = MassUnit.KG
    puzzling: bool = False
    begun: bool = False
    rose_s: float | None = None
    read_s: float = float("-inf")

    def hear(self, t_s: float, advert: Advert, proof: bool | None) -> bool:
        """Take one callback; True if the value has just risen by a press.

        The first bytes may be the system's memory: they are where a rise may start from, and are not shown.
        """
        first, self.begun = not self.begun, True
        unproven = first and proof is None
        heard = self.fresh.judge(advert, proof or unproven or None, self.profile.claim.payload or any_advert)
        if proof is False or heard is None or not own_payload(self.profile, advert, heard):
            return False
        rose = False
        for output in self.decoder.feed(Frame(t_s, heard.channel, heard.data)):
            if isinstance(output, Reading) and not output.history:
                rose = self._read(t_s, output) or rose
        self.kg = None if unproven else self.kg
        return rose

    def rest(self) -> None:
        """What is on the scale now is where the next press starts from."""
        self.lowest_kg = self.lowest_kg if self.kg is None else self.kg
        self.rose_s = None

    def _read(self, t_s: float, reading: Reading) -> bool:
        kg = reading.kg
        self.puzzling = kg is None and not reading.overload
        if kg is None or reading.low_confidence or not -1.0 <= kg <= self.profile.capacity_kg:
            return False
        self.kg, self.read_s = kg, t_s
        self.unit = MassUnit.LB if reading.unit_seen is MassUnit.LB else MassUnit.KG
        self.lowest_kg = kg if self.lowest_kg is None else min(kg, self.lowest_kg)
        if self.rose_s is not None or kg - self.lowest_kg < RISE_KG:
            return False
        self.rose_s = t_s
        return True


@dataclass(slots=True)
class Gesture:
    """Watches the scales a session may have. ``clashed``: several moved at once, so none is proposed."""

    clashed: bool = False
    _values: dict[str, Value] = field(default_factory=dict)
    _deaf_until_s: float = float("-inf")

    def watches(self, address: str) -> bool:
        """True if the scale's broadcasts say a load, so that it must show itself by moving."""
        value = self._values.get(address)
        return value is not None and not value.puzzling

    def hear(
        self, t_s: float, profile: Profile, options: Options, advert: Advert, proof: bool | None
    ) -> None:
        """Look at one callback of a scale in question."""
        value = self._values.get(advert.address)
        if value is None or value.profile is not profile:
            value = self._values[advert.address] = Value(profile, profile.decoder(options))
        rose = value.hear(t_s, advert, proof)
        if t_s < self._deaf_until_s:
            value.rest()
        elif rose:
            self._risen(t_s)

    def moved(self, t_s: float) -> str | None:
        """The scale that alone has moved and may be proposed; None while there is none."""
        rose = [
            (value.rose_s, address) for address, value in self._values.items() if value.rose_s is not None
        ]
        if len(rose) != 1:
            return None
        rose_s, address = rose[0]
        return address if t_s - rose_s >= SETTLE_S else None

    def off(self, t_s: float, address: str) -> bool:
        """True once nothing presses this scale any more: it shows empty, or has gone to rest."""
        value = self._values.get(address)
        if value is None or value.kg is None or value.lowest_kg is None:
            return True
        return value.kg - value.lowest_kg <= OFF_KG or t_s - value.read_s >= SILENT_S

    def begin(self) -> None:
        """The press is asked for now: what moved before does not count."""
        for value in self._values.values():
            value.rest()

    def again(self, t_s: float) -> None:
        """The proposal was declined: watch anew once this press is over."""
        self.clashed = False
        self._rest(t_s)

    def shows(self, address: str) -> str:
        """What this scale says now, formatted; "" = it has said nothing yet."""
        value = self._values.get(address)
        return "" if value is None or value.kg is None else load(value.kg, value.unit)

    def moves(self, address: str) -> bool:
        """True if the scale has moved since it was asked for."""
        value = self._values.get(address)
        return value is not None and value.rose_s is not None

    def _risen(self, t_s: float) -> None:
        several = sum(value.rose_s is not None for value in self._values.values()) > 1
        self.clashed = several
        if several:
            self._rest(t_s)

    def _rest(self, t_s: float) -> None:
        self._deaf_until_s = t_s + CALM_S
        self.begin()
