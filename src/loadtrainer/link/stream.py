"""One connection, or one listening, from first to last frame: its decoder and what that must still ask."""

from dataclasses import dataclass, field, replace
from typing import NamedTuple

from loadtrainer.core.inputs import Arrived, BadFrame, LinkEvent, LinkNote, LinkPhase, LinkUp
from loadtrainer.core.sample import Reading, ScaleInfo
from loadtrainer.core.words import say
from loadtrainer.link.unsaid import answered, key_question, locked, opens, question
from loadtrainer.scales.base import Channel, Decoder, Frame, Options, Profile, Refused, Write

OPENING_FRAMES = 32
"""Frames kept from the start: a decoder made anew after an answer must hear the handshake."""
ASK_EVERY_S = 1.0


class Heard(NamedTuple):
    """What one radio fact came to: ``events`` for the session, ``writes`` to send in order."""

    events: tuple[LinkEvent, ...] = ()
    writes: tuple[Write, ...] = ()


@dataclass(slots=True)
class Stream:
    """A decoder's life. ``options``: the user's answers; the log-in address is added from ``address``."""

    profile: Profile
    address: str
    options: Options
    _decoder: Decoder = field(init=False)
    _last: dict[Channel, bytes] = field(default_factory=dict)
    _opening: list[Frame] = field(default_factory=list)
    _said: tuple[object, ...] = ()
    _asked_s: float | None = None
    _live: bool = False
    _locked: Frame | None = None
    _opened: bool = False

    def __post_init__(self) -> None:
        self._decoder = self._make(self.options)

    def open(self, t_s: float, name: str | None) -> Heard:
        """Say that the scale is here, and what must be written so that it streams."""
        up = LinkUp(t_s, scale_info(self.profile, self.address, name))
        started = self._decoder.start()
        reasons = [output.reason for output in started if isinstance(output, Reading) and output.reason]
        waiting = LinkNote(t_s, LinkPhase.WAITING, reasons[0] if reasons else say("link.wait"))
        return Heard((up, waiting), tuple(output for output in started if isinstance(output, Write)))

    def take(self, frame: Frame, *, repeated: bool | None) -> Heard:
        """Decode one frame. ``repeated``: its bytes are the channel's last ones; None = find out here."""
        if repeated is None:
            repeated = self._last.get(frame.channel) == frame.data
            self._last[frame.channel] = frame.data
        if len(self._opening) < OPENING_FRAMES:
            self._opening.append(frame)
        events: list[LinkEvent] = []
        writes: list[Write] = []
        for output in self._decoder.feed(frame):
            if isinstance(output, Reading):
                reading = output._replace(repeated=True) if repeated and not output.repeated else output
                events += (Arrived(frame.t_s, reading), *self._note(frame, reading))
            elif isinstance(output, Refused):
                events += (BadFrame(frame.t_s, output.reason), *self._refused(frame, output))
            else:
                writes.append(output)
        return Heard(tuple(events), tuple(writes))

    def refuse(self, frame: Frame) -> Heard:
        """A frame that another scale sent, whatever address it came from."""
        return Heard((BadFrame(frame.t_s, say("payload.other")),))

    def answer(self, t_s: float, value: str) -> tuple[Options | None, tuple[LinkEvent, ...]]:
        """Decode on with what the user answered, and what is to be said of it.

        The options are None if ``value`` is not an answer, or a key that does not open what was heard.
        """
        options = answered(self.options, value)
        if options is None:
            return None, ()
        if self._locked is not None and not opens(self._make(options), self._locked):
            return None, (key_question(t_s, tried=True),)
        waiting = self._locked is not None
        self.options, self._decoder, self._said = options, self._make(options), ()
        self._locked = None
        for frame in self._opening:
            self._decoder.feed(frame)
        return options, (LinkNote(t_s, LinkPhase.WAITING, say("link.wait")),) if waiting else ()

    def _refused(self, frame: Frame, output: Refused) -> tuple[LinkEvent, ...]:
        """A key that never opened anything is the wrong one; one that did had a damaged frame."""
        return self._ask_key(frame) if locked(output) and not self._opened else ()

    def _ask_key(self, frame: Frame) -> tuple[LinkEvent, ...]:
        """The frame cannot be read: ask for the key, once for each key that fails."""
        self._locked, self._live = frame, False
        note = key_question(frame.t_s, tried=self.options.bind_key is not None)
        if self._said == (note.words, note.choices):
            return ()
        self._said = (note.words, note.choices)
        return (note,)

    def _make(self, options: Options) -> Decoder:
        digits = self.address.replace(":", "").replace("-", "").lower()
        known = len(digits) == 12 and all(digit in "0123456789abcdef" for digit in digits)
        return self.profile.decoder(replace(options, address=digits) if known else options)

    def _note(self, frame: Frame, reading: Reading) -> tuple[LinkEvent, ...]:
        """Say once that readings come, or ask what is needed for them."""
        if locked(reading):
            return self._ask_key(frame)
        if reading.history or reading.overload:
            return ()
        if reading.kg is not None:
            self._opened = True
            if self._live:
                return ()
            self._live, self._said = True, ()
            return (LinkNote(frame.t_s, LinkPhase.LIVE, say("scale.live")),)
        if self._asked_s is not None and frame.t_s - self._asked_s < ASK_EVERY_S:
            return ()
        self._asked_s, self._live = frame.t_s, False
        why = reading.reason or say("noread")
        note = question(frame.t_s, self._make, self.options, (*self._opening, frame), why)
        if self._said == (note.words, note.choices):
            return ()
        self._said = (note.words, note.choices)
        return (note,)


def scale_info(profile: Profile, address: str, name: str | None) -> ScaleInfo:
    """The scale at ``address`` as its profile describes it."""
    return ScaleInfo(
        address=address,
        name=name,
        wire_format=profile.wire_format,
        profile=profile.key,
        label=profile.label,
        resolution_kg=profile.resolution_kg,
        capacity_kg=profile.capacity_kg,
        locks_on=profile.locks_on,
        live=profile.live,
        body_fat=profile.body_fat,
    )
