"""The one path from radio facts to the session's inputs: Bluetooth, simulation, replay and decoding use it.

A :class:`Receiver` is synchronous and pure: facts with their host times in, link events and writes out. It
recognises the scale, binds the session to one address for good, keeps a fresh decoder per connection, and
lets only proven new transmissions through. How a radio uses it::

    heard = receiver.advert(t_s, advert, proof=None)     # while scanning
    if receiver.wants_connection: ...                    # connect to receiver.address, then
    heard = receiver.connected(t_s, address, name, services)
    ...                                                  # subscribe to .subscriptions, then send heard.writes
    heard = receiver.notify(t_s, characteristic, data)   # every notification and indication
    heard = receiver.tick(t_s)                           # several times a second: questions come up with time
    heard = receiver.disconnected(t_s, reason)

Each call gives a :class:`Heard`: its events go on unchanged, its writes are sent in order. Nothing is raised
for anything a radio says. Calls from an older connection must not be passed in (its caller knows which).
"""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Final

from loadtrainer.core.inputs import LinkDown, LinkEvent, LinkNote, LinkPhase
from loadtrainer.core.words import say
from loadtrainer.link.binding import Binding
from loadtrainer.link.candidate import same_address
from loadtrainer.link.freshness import Freshness
from loadtrainer.link.identity import any_advert, own_payload
from loadtrainer.link.recognise import Attentive, Catalogue, Recogniser
from loadtrainer.link.source import DeviceMemory, NoMemory
from loadtrainer.link.stream import Heard, Stream
from loadtrainer.scales.base import Advert, Channel, ChannelKind, Frame, Profile

__all__ = ["Heard", "Receiver"]

LOOK_EVERY_S: Final = 0.1
"""How often an open question is put anew: what scales show meanwhile changes with every packet."""


class Receiver:
    """Turns radio facts into the session's inputs (see the module's text).

    ``scale``: the only address to use; None = the first recognised one. ``gather_s``: listen so long for
    other scales before taking the first; two of equal standing are then a question, and so is a lone one that
    ``memory`` does not know (None = nobody answers: the lone one is taken). ``forced``: take this profile for
    every device and recognise nothing. ``unix_time``: wall clock in whole seconds for formats that set the
    scale's clock; None = it is not set.
    """

    def __init__(
        self,
        recogniser: Recogniser | None = None,
        *,
        scale: str | None = None,
        memory: DeviceMemory | None = None,
        gather_s: float = 0.0,
        forced: Profile | None = None,
        unix_time: Callable[[], int] | None = None,
    ) -> None:
        self._memory = memory or NoMemory()
        recognise = Attentive(recogniser or Catalogue())
        asks = memory is not None and gather_s > 0
        self._binding = Binding(recognise, self._memory, scale, gather_s, forced, asks)
        self._forced = forced is not None
        self._unix_time = unix_time
        self._stream: Stream | None = None
        self._fresh = Freshness()
        self._linked = False
        self._asked: LinkNote | None = None
        self._looked_s = float("-inf")
        self._found = False

    @property
    def address(self) -> str | None:
        """The session's scale; None until one is found."""
        return self._binding.bound.address if self._binding.bound else None

    @property
    def candidates(self) -> tuple[Profile, ...]:
        """The profiles the session's scale may have; empty until one is found."""
        return self._binding.bound.profiles if self._binding.bound else ()

    @property
    def profile(self) -> Profile | None:
        """The scale's profile once it is certain."""
        bound = self._binding.bound
        return bound.profiles[0] if bound is not None and bound.certain else None

    @property
    def wants_connection(self) -> bool:
        """The scale is found and must be connected to; False for one that is only listened to."""
        return bool(self.candidates) and all(profile.link == "gatt" for profile in self.candidates)

    @property
    def linked(self) -> bool:
        """A connection to the session's scale exists."""
        return self._linked

    @property
    def subscriptions(self) -> tuple[str, ...]:
        """Characteristics to subscribe to, in order, for every profile still possible."""
        return tuple(dict.fromkeys(uuid for profile in self.candidates for uuid in profile.notify))

    def advert(self, t_s: float, advert: Advert, proof: bool | None = None) -> Heard:
        """One advertisement callback.

        ``proof``: True = the platform proves a new packet, False = a replay, None = it says nothing.
        """
        self._binding.consider(t_s, advert, proof)
        news = self._news(t_s)
        profile = self.profile
        if profile is None or self.address is None or not same_address(self.address, advert.address):
            return Heard(news)
        if profile.link != "advert" and not self._forced:
            return Heard(news)
        claimable = profile.claim.payload if profile.claim.payload and not self._forced else any_advert
        fresh = self._fresh.judge(advert, proof, claimable)
        if fresh is None:
            return Heard(news)
        opened = Heard() if self._stream is not None else self._open(t_s)
        if self._stream is None:
            return Heard(news)
        if not self._forced and not own_payload(profile, advert, fresh):
            taken = self._stream.refuse(Frame(t_s, fresh.channel, fresh.data))
        else:
            taken = self._stream.take(Frame(t_s, fresh.channel, fresh.data), repeated=fresh.repeated)
        return Heard(news + opened.events + taken.events, opened.writes + taken.writes)

    def connected(self, t_s: float, address: str, name: str | None, services: Iterable[str]) -> Heard:
        """A connection is up and its services are known. Writes: send after subscribing."""
        self._stream = None
        self._linked = self._binding.connection(t_s, address, name, frozenset(services))
        news = self._news(t_s)
        opened = self._open(t_s) if self._linked else Heard()
        return Heard(news + opened.events, opened.writes)

    def notify(self, t_s: float, characteristic: str, data: bytes) -> Heard:
        """One notification or indication of the current connection; each proves a new transmission."""
        if not self._linked:
            return Heard()
        opened = Heard()
        if self._stream is None:
            self._binding.settle(data)
            opened = self._open(t_s)
        if self._stream is None:
            return Heard(self._news(t_s))
        channel = Channel(ChannelKind.CHARACTERISTIC, uuid=characteristic)
        taken = self._stream.take(Frame(t_s, channel, data), repeated=None)
        return Heard(opened.events + taken.events, opened.writes + taken.writes)

    def disconnected(self, t_s: float, reason: str) -> Heard:
        """The connection ended; ``reason`` in plain words."""
        if not self._linked:
            return Heard()
        self._linked, self._stream = False, None
        return Heard((LinkDown(t_s, reason),))

    def tick(self, t_s: float) -> Heard:
        """Time passed: the gathering may be over, or a question due."""
        self._binding.tick(t_s)
        return Heard(self._news(t_s))

    def choose(self, t_s: float, value: str) -> Heard:
        """The user's answer to the last question; anything else is ignored."""
        if self._stream is not None:
            options, said = self._stream.answer(t_s, value)
            if options is not None and self.address is not None:
                kept = replace(options, address=None, unix_time_s=None)
                self._memory.remember(self.address, replace(self._memory.recall(self.address), options=kept))
            return Heard(said)
        self._binding.choose(t_s, value)
        self._looked_s = float("-inf")
        news = self._news(t_s)
        opened = self._open(t_s) if self._linked else Heard()
        return Heard(news + opened.events, opened.writes)

    def _news(self, t_s: float) -> tuple[LinkEvent, ...]:
        """Notes about the search: a question that came up, a scale that was found."""
        events: tuple[LinkEvent, ...] = ()
        bound = self._binding.bound
        if t_s - self._looked_s >= LOOK_EVERY_S and (asked := self._binding.question(t_s)) is not None:
            self._looked_s = t_s
            if self._asked is None or replace(self._asked, t_s=t_s) != asked:
                self._asked = asked
                events = (asked,)
        if bound is not None and not self._found:
            self._found = True
            phase = LinkPhase.CONNECTING if self.wants_connection else LinkPhase.WAITING
            events += (LinkNote(t_s, phase, say("link.found", name=bound.display_name)),)
        return events

    def _open(self, t_s: float) -> Heard:
        """Start a fresh decoder, if the profile is certain."""
        bound, profile = self._binding.bound, self.profile
        if bound is None or profile is None:
            return Heard()
        options = self._memory.recall(bound.address).options
        if self._unix_time is not None:
            options = replace(options, unix_time_s=self._unix_time())
        self._stream = Stream(profile, bound.address, options)
        return self._stream.open(t_s, bound.name)
