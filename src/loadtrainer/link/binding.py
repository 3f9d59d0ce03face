"""Which scale a session belongs to: found once, asked when two could be meant, then never changed."""

from dataclasses import dataclass, field, replace

from loadtrainer.core.inputs import Choice, LinkNote, LinkPhase
from loadtrainer.core.words import say
from loadtrainer.link.recognise import Recognised, Recogniser
from loadtrainer.link.source import DeviceMemory, Remembered
from loadtrainer.scales.base import Advert, Profile

ASK_AFTER_S = 3.0
"""A connection that has not shown by its frames which format it speaks is asked about after this long."""


def same_address(one: str, other: str) -> bool:
    """Radio addresses are compared without case."""
    return one.casefold() == other.casefold()


@dataclass(frozen=True, slots=True)
class Candidate:
    """A heard device and the profiles it may have.

    ``certain``: one profile, proven. ``known``: the user answered for this device before.
    """

    address: str
    name: str | None
    profiles: tuple[Profile, ...]
    certain: bool
    known: bool

    @property
    def standing(self) -> tuple[bool, bool]:
        """Devices of equal standing are a question: known ones first, then those that stream."""
        return self.known, any(profile.live for profile in self.profiles)

    @property
    def choice(self) -> Choice:
        """The device as an answer."""
        return Choice(f"device:{self.address}", f"{self.display_name}, {self.address}")

    @property
    def display_name(self) -> str:
        """What it calls itself; else what it was recognised as."""
        return self.name or (self.profiles[0].label if self.certain else self.address)


@dataclass(slots=True)
class Binding:
    """The search for the session's scale.

    ``scale``: the only address allowed; None = any. ``gather_s``: how long to listen for others before the
    first is taken; 0 = take the first. ``forced``: every device has this profile, nothing is recognised.
    """

    recogniser: Recogniser
    memory: DeviceMemory
    scale: str | None = None
    gather_s: float = 0.0
    forced: Profile | None = None
    bound: Candidate | None = None
    _heard: dict[str, Candidate] = field(default_factory=dict)
    _first_s: float | None = None
    _unsettled_since_s: float | None = None
    _stays_tied: bool = False

    def consider(self, t_s: float, advert: Advert) -> None:
        """Take note of what ``advert`` says about its sender, and bind if that is all that is needed."""
        if self.bound is not None:
            if not self.bound.certain and same_address(self.bound.address, advert.address):
                self.bound = self._refined(self.bound, advert)
            return
        if self.scale is not None and not same_address(self.scale, advert.address):
            return
        candidate = self._candidate(advert)
        if candidate is None:
            return
        self._heard[advert.address] = self._better(self._heard.get(advert.address), candidate)
        self._first_s = t_s if self._first_s is None else self._first_s
        if self.gather_s <= 0 or self.scale is not None:
            self._bind(candidate)
        else:
            self.tick(t_s)

    def connection(self, t_s: float, address: str, name: str | None, services: frozenset[str]) -> bool:
        """Note a connection to ``address``; True if it is the session's scale.

        A connection is the caller's own decision, so it binds an unbound session at once.
        """
        advert = Advert(address, name, services=services)
        if self.bound is None and (self.scale is None or same_address(self.scale, address)):
            candidate = self._candidate(advert)
            if candidate is not None:
                self._bind(self._better(self._heard.get(address), candidate))
            elif address in self._heard:
                self._bind(self._heard[address])
        if self.bound is None or not same_address(self.bound.address, address):
            return False
        if not self.bound.certain:
            self.bound = self._refined(self.bound, advert)
            self._unsettled_since_s = t_s
        return True

    def settle(self, data: bytes) -> bool:
        """Let a connection's notification decide what evidence so far did not; True once it is certain."""
        if self.bound is None:
            return False
        if not self.bound.certain:
            left = self.recogniser.settle(self.bound.profiles, data)
            if left.profiles:
                self.bound = replace(self.bound, profiles=left.profiles, certain=left.certain)
                self._stays_tied = not left.certain
        return self.bound.certain

    def tick(self, t_s: float) -> None:
        """Bind once the gathering time is over and only one device stands out."""
        if self.bound is None and self._first_s is not None and t_s - self._first_s >= self.gather_s:
            best = self._best()
            if len(best) == 1:
                self._bind(best[0])

    def question(self, t_s: float) -> LinkNote | None:
        """What only the user can answer now; None if nothing."""
        if self.bound is None:
            if self._first_s is None or t_s - self._first_s < self.gather_s:
                return None
            choices = tuple(candidate.choice for candidate in self._best())
            return LinkNote(t_s, LinkPhase.SEARCHING, say("ask.scale"), choices) if len(choices) > 1 else None
        if self.bound.certain or not self._must_ask(self.bound, t_s):
            return None
        formats = tuple(Choice(f"profile:{profile.key}", profile.label) for profile in self.bound.profiles)
        return LinkNote(t_s, LinkPhase.WAITING, say("ask.format"), formats)

    def choose(self, value: str) -> None:
        """Take an answer to :meth:`question`; anything else is ignored."""
        kind, _, what = value.partition(":")
        if kind == "device" and self.bound is None and what in self._heard:
            self._bind(self._heard[what])
        elif kind == "profile" and self.bound is not None:
            chosen = tuple(profile for profile in self.bound.profiles if profile.key == what)
            if chosen:
                self.bound = replace(self.bound, profiles=chosen, certain=True)
                address = self.bound.address
                self.memory.remember(address, replace(self.memory.recall(address), profile=what))

    def _must_ask(self, bound: Candidate, t_s: float) -> bool:
        if self._stays_tied or any(profile.link == "advert" for profile in bound.profiles):
            return True
        since_s = self._unsettled_since_s
        return since_s is not None and t_s - since_s >= ASK_AFTER_S

    def _best(self) -> list[Candidate]:
        top = max((candidate.standing for candidate in self._heard.values()), default=None)
        return [candidate for candidate in self._heard.values() if candidate.standing == top]

    def _bind(self, candidate: Candidate) -> None:
        self.bound = candidate
        self._heard.clear()

    def _refined(self, bound: Candidate, advert: Advert) -> Candidate:
        now = self.recogniser.heard(advert)
        left = tuple(profile for profile in bound.profiles if profile in now.profiles)
        return replace(bound, profiles=left, certain=now.certain) if left else bound

    def _candidate(self, advert: Advert) -> Candidate | None:
        remembered = self.memory.recall(advert.address)
        known = remembered != Remembered()
        named = self.recogniser.named(remembered.profile) if remembered.profile is not None else None
        chosen = self.forced or named
        who = Recognised((chosen,), certain=True) if chosen is not None else self.recogniser.heard(advert)
        return Candidate(advert.address, advert.name, *who, known) if who.profiles else None

    @staticmethod
    def _better(old: Candidate | None, new: Candidate) -> Candidate:
        if old is None:
            return new
        if old.certain and not new.certain:
            return old
        return new if new.name is not None else replace(new, name=old.name)
