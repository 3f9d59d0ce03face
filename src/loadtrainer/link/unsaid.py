"""Questions about what the bytes do not say: the decimal point and the unit, answered from the display.

Also the bind key of a scale that encrypts its values, which the user types.
Nobody guesses: the frames heard so far are decoded under each possible answer, and the user picks the one
the scale's own display shows. While every answer would read the same (an empty scale), a press by hand is
asked for.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from itertools import product
from typing import Final

from loadtrainer.core.inputs import Choice, ChoiceKind, LinkNote, LinkPhase
from loadtrainer.core.sample import Reading
from loadtrainer.core.units import MassUnit
from loadtrainer.core.words import load, say
from loadtrainer.scales import mi_encrypted
from loadtrainer.scales.base import Decoder, Frame, Options, Output, Profile

DIVISORS: Final = (10, 100)
UNITS: Final = (MassUnit.KG, MassUnit.LB)
KEY_HEX: Final = re.compile(r"[0-9a-fA-F]{32}")
BIND_KEY: Final = "bind_key="


def encrypts(profile: Profile) -> bool:
    """A scale of this profile says nothing to whoever has not its key."""
    return profile.wire_format == "mi_encrypted"


def locked(output: Output) -> bool:
    """The frame behind this output cannot be read: no key is known, or it is not this one."""
    return output == mi_encrypted.WRONG_KEY or getattr(output, "reason", "") == mi_encrypted.NO_KEY


def opens(decoder: Decoder, frame: Frame) -> bool:
    """True if ``decoder`` has the key of ``frame``."""
    return not any(locked(output) for output in decoder.feed(frame))


def key_question(t_s: float, *, tried: bool) -> LinkNote:
    """Ask for the bind key. ``tried``: one was tried and is not it."""
    words = say("ask.key.wrong" if tried else "ask.key")
    typed = Choice(BIND_KEY, say("ask.key.label"), ChoiceKind.TYPED)
    return LinkNote(t_s, LinkPhase.WAITING, words, (typed,))


def reads(decoder: Decoder, frames: Iterable[Frame]) -> float | None:
    """The load, kg, that ``decoder`` finds in the last of ``frames``; None if it finds none there."""
    found: float | None = None
    for frame in frames:
        loads = [output.kg for output in decoder.feed(frame) if isinstance(output, Reading)]
        found = loads[-1] if loads else None
    return found


def answered(options: Options, value: str) -> Options | None:
    """``options`` with an answer such as "divisor=10" or "divisor=10,unit=lb"; None if it is not one."""
    for part in value.split(","):
        name, _, what = part.partition("=")
        if name == "divisor" and what in {str(divisor) for divisor in DIVISORS}:
            options = replace(options, divisor=int(what))
        elif name == "unit" and what in {unit.value for unit in UNITS}:
            options = replace(options, unit=MassUnit(what))
        elif name == "bind_key" and KEY_HEX.fullmatch(key := what.replace(" ", "")):
            options = replace(options, bind_key=bytes.fromhex(key))
        else:
            return None
    return options


def _answer_sets(options: Options) -> Iterable[tuple[str, ...]]:
    """The fullest question first: a decoder that only needs the one ignores the other."""
    divisors = tuple(f"divisor={d}" for d in DIVISORS) if options.divisor is None else ()
    units = tuple(f"unit={u.value}" for u in UNITS) if options.unit is None else ()
    yield tuple(",".join(pair) for pair in product(divisors, units))
    yield divisors
    yield units


def question(
    t_s: float, make: Callable[[Options], Decoder], options: Options, frames: tuple[Frame, ...], why: str
) -> LinkNote:
    """What to ask so that ``frames`` give a load; ``why`` is said where no answer would help."""
    alike = False
    for answers in _answer_sets(options):
        loads = [(value, _load_if(make, options, value, frames)) for value in answers]
        known = [(value, kg) for value, kg in loads if kg is not None]
        if not known or len(known) != len(loads):
            continue
        if len({kg for _, kg in known}) < len(known):
            alike = True
            continue
        choices = tuple(Choice(value, _label(value, kg)) for value, kg in known)
        return LinkNote(t_s, LinkPhase.WAITING, say("ask.display"), choices)
    return LinkNote(t_s, LinkPhase.WAITING, say("ask.press") if alike else why)


def _load_if(
    make: Callable[[Options], Decoder], options: Options, value: str, frames: tuple[Frame, ...]
) -> float | None:
    chosen = answered(options, value)
    return None if chosen is None else reads(make(chosen), frames)


def _label(value: str, kg: float) -> str:
    unit = MassUnit.LB if value.endswith("unit=lb") else MassUnit.KG
    return load(kg, unit, 2)
