"""Which scale a session belongs to: found once, asked when it may be another's, then never changed.

A scale the user never answered for is asked about even if it is the only one heard: it may be a neighbour's.
Scales that broadcast their load are told apart by a press (:mod:`loadtrainer.link.gesture`). The others say
nothing before they are connected: there the user reads names and addresses, helped by what is newly heard.
"""

from dataclasses import dataclass, field, replace
from typing import Final

from loadtrainer.core.inputs import Choice, ChoiceKind, LinkNote, LinkPhase
from loadtrainer.core.words import load, say
from loadtrainer.link.candidate import Candidate, same_address
from loadtrainer.link.gesture import RISE_KG, Gesture
from loadtrainer.link.recognise import Recognised, Recogniser
from loadtrainer.link.source import DeviceMemory, Remembered
from loadtrainer.scales.base import Advert, Profile

ASK_AFTER_S = 3.0
"""A connection that has not shown by its frames which format it speaks is asked about after this long."""
MOST_RECALLED: Final = 1024
"""Answers kept at hand while searching; phones nearby change their addresses without end."""
DEVICE: Final = "device:"
AGAIN: Final = "again"


@dataclass(slots=True)
class Binding:
    """The search for the session's scale.

    ``scale``: the only address allowed; None = any. ``gather_s``: how long to listen for others before the
    first is taken; 0 = take the first. ``forced``: every device has this profile, nothing is recognised.
    ``asks``: a device that the memory does not know is confirmed by the user before it is taken.
    """

    recogniser: Recogniser
    memory: DeviceMemory
    scale: str | None = None
    gather_s: float = 0.0
    forced: Profile | None = None
    asks: bool = False
    bound: Candidate | None = None
    _heard: dict[str, Candidate] = field(default_factory=dict)
    _first_s: float | None = None
    _unsettled_since_s: float | None = None
    _stays_tied: bool = False
    _gesture: Gesture = field(default_factory=Gesture)
    _recalled: dict[str, Remembered] = field(default_factory=dict)
    _asked_s: float | None = None
    _picked: str | None = None
    _owns: bool | None = None

    def consider(self, t_s: float, advert: Advert, proof: bool | None = None) -> None:
        """Take note of what ``advert`` says about its sender, and bind if no others are waited for.

        ``proof``: whether the platform proves a new packet, for what its load says of a press.
        """
        if self.bound is not None:
            if not self.bound.certain and same_address(self.bound.address, advert.address):
                self.bound = self._refined(self.bound, advert)
            return
        if self.scale is not None and not same_address(self.scale, advert.address):
            return
        candidate = self._candidate(advert, t_s)
        if candidate is None:
            return
        best = self._heard[advert.address] = self._better(self._heard.get(advert.address), candidate)
        self._first_s = t_s if self._first_s is None else self._first_s
        if self.gather_s <= 0 or self.scale is not None:
            self._bind(candidate)
            return
        if best.broadcasts:
            options = self._recall(advert.address).options
            self._gesture.hear(t_s, best.profiles[0], options, advert, proof)

    def connection(self, t_s: float, address: str, name: str | None, services: frozenset[str]) -> bool:
        """Note a connection to ``address``; True if it is the session's scale.

        A connection is the caller's own decision, so it binds an unbound session at once.
        """
        advert = Advert(address, name, services=services)
        if self.bound is None and (self.scale is None or same_address(self.scale, address)):
            candidate = self._candidate(advert, t_s)
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
        """Bind once the gathering time is over and only one device stands out, if it may be the user's.

        One that the user confirmed is bound once the hand is off: its press is no load of the session.
        """
        if self.bound is not None:
            return
        if self._picked is not None:
            if self._gesture.off(t_s, self._picked):
                self._take(self._picked)
        elif self._gathered(t_s):
            best = self._best()
            if len(best) == 1 and not self._stranger(best[0]):
                self._bind(best[0])

    def question(self, t_s: float) -> LinkNote | None:
        """What only the user can answer now; None if nothing."""
        if self.bound is None:
            return self._which(t_s) if self._gathered(t_s) and self._heard else None
        if self.bound.certain or not self._must_ask(self.bound, t_s):
            return None
        formats = tuple(Choice(f"profile:{profile.key}", profile.label) for profile in self.bound.profiles)
        return LinkNote(t_s, LinkPhase.WAITING, say("ask.format"), formats)

    def choose(self, t_s: float, value: str) -> None:
        """Take an answer to :meth:`question`; anything else is ignored."""
        kind, _, what = value.partition(":")
        if self.bound is None:
            if value == AGAIN:
                self._picked = None
                self._gesture.again(t_s)
            elif kind == "device":
                self._pick(t_s, next((heard for heard in self._heard if same_address(heard, what)), None))
        elif kind == "profile":
            chosen = tuple(profile for profile in self.bound.profiles if profile.key == what)
            if chosen:
                self.bound = replace(self.bound, profiles=chosen, certain=True)
                address = self.bound.address
                self.memory.remember(address, replace(self.memory.recall(address), profile=what))

    def _gathered(self, t_s: float) -> bool:
        return self._first_s is not None and t_s - self._first_s >= self.gather_s

    def _stranger(self, candidate: Candidate) -> bool:
        """The user never said that this is their scale: it may be a neighbour's."""
        return self.asks and not candidate.known

    def _has_another(self) -> bool:
        """The user has a scale of their own; looked up once, as it may cost a file."""
        self._owns = self.memory.owns() if self._owns is None else self._owns
        return self._owns

    def _pick(self, t_s: float, address: str | None) -> None:
        """The user says that this is the scale; one that is watched must have shown itself."""
        if address is None or (self._gesture.watches(address) and self._gesture.moved(t_s) != address):
            return
        if self._gesture.off(t_s, address):
            self._take(address)
        else:
            self._picked = address

    def _take(self, address: str) -> None:
        """Bind the scale that the user confirmed, and remember it as theirs."""
        chosen = self._heard[address]
        self._bind(chosen)
        kept = replace(self.memory.recall(address), mine=True, name=chosen.kept_name)
        self.memory.remember(address, kept)

    def _which(self, t_s: float) -> LinkNote | None:
        """The question which scale is meant: the one that moved, or else all that could be."""
        best = self._best()
        if self._picked is not None:
            choices = (self._watched(self._heard[self._picked]), Choice(AGAIN, say("ask.moved.no")))
            return LinkNote(t_s, LinkPhase.SEARCHING, say("ask.off"), choices)
        if len(best) == 1 and not self._stranger(best[0]):
            return None
        if self._asked_s is None:
            self._asked_s = t_s
            self._gesture.begin()
        moved = next((c for c in best if c.address == self._gesture.moved(t_s)), None)
        if moved is not None:
            return LinkNote(t_s, LinkPhase.SEARCHING, say("ask.moved"), self._proposal(moved))
        watched = [candidate for candidate in best if self._gesture.watches(candidate.address)]
        others = [candidate for candidate in best if candidate not in watched]
        lone = len(best) == 1
        words = self._which_words(lone=lone, press=bool(watched))
        listed = (self._listed(candidate, lone=lone) for candidate in others)
        return LinkNote(t_s, LinkPhase.SEARCHING, words, (*map(self._watched, watched), *listed))

    def _which_words(self, *, lone: bool, press: bool) -> str:
        strange = lone and self._has_another()
        if press:
            asked = "ask.other.press" if strange else "ask.gesture"
            asked = "ask.gesture.two" if self._gesture.clashed else asked
            return f"{say(asked)}\n{say('ask.gesture.how', load=load(RISE_KG))}"
        if lone:
            return say("ask.other" if strange else "ask.lone")
        return "\n".join(say(key) for key in ("ask.scale", "ask.newly", "ask.newly.sure"))

    def _proposal(self, moved: Candidate) -> tuple[Choice, ...]:
        shows = self._gesture.shows(moved.address)
        yes = say("ask.moved.yes", name=moved.label)
        return (
            Choice(f"{DEVICE}{moved.address}", yes, shows=shows, moves=True),
            Choice(AGAIN, say("ask.moved.no")),
        )

    def _watched(self, candidate: Candidate) -> Choice:
        address = candidate.address
        shows, moves = self._gesture.shows(address), self._gesture.moves(address)
        return Choice(f"{DEVICE}{address}", candidate.label, ChoiceKind.WATCHED, shows, moves)

    def _listed(self, candidate: Candidate, *, lone: bool) -> Choice:
        new = not lone and self._asked_s is not None and candidate.heard_s > self._asked_s
        shows = say("ask.newly.mark") if new else ""
        said = say("ask.moved.yes", name=candidate.label) if lone else candidate.label
        return Choice(f"{DEVICE}{candidate.address}", said, shows=shows, moves=new)

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

    def _recall(self, address: str) -> Remembered:
        """What is known of ``address``; looked up once, as it may cost a file."""
        kept = self._recalled.get(address)
        if kept is None:
            if len(self._recalled) >= MOST_RECALLED:
                self._recalled.clear()
            kept = self._recalled[address] = self.memory.recall(address)
        return kept

    def _candidate(self, advert: Advert, t_s: float) -> Candidate | None:
        remembered = self._recall(advert.address)
        known = remembered != Remembered()
        named = self.recogniser.named(remembered.profile) if remembered.profile is not None else None
        chosen = self.forced or named
        who = Recognised((chosen,), certain=True) if chosen is not None else self.recogniser.heard(advert)
        return Candidate(advert.address, advert.name, *who, known, t_s) if who.profiles else None

    @staticmethod
    def _better(old: Candidate | None, new: Candidate) -> Candidate:
        if old is None:
            return new
        if old.certain and not new.certain:
            return old
        return replace(new, name=new.name or old.name, heard_s=old.heard_s)
