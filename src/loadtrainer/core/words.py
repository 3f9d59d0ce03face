"""One table of the words a person reads or hears, and how numbers are put into them.

Events store the very words shown, so the table is part of the domain. At most eight words a line.
"""

from typing import Final

from loadtrainer.core import phrasebook
from loadtrainer.core.units import MassUnit, from_kg
from loadtrainer.core.words_check import CHECK_WORDS
from loadtrainer.core.words_code import CODE_WORDS
from loadtrainer.core.words_completion import COMPLETION_WORDS
from loadtrainer.core.words_dates import DATE_WORDS
from loadtrainer.core.words_entry import ENTRY_WORDS
from loadtrainer.core.words_faults import FAULT_WORDS
from loadtrainer.core.words_link import LINK_WORDS
from loadtrainer.core.words_progress import PROGRESS_WORDS
from loadtrainer.core.words_ramp import RAMP_WORDS
from loadtrainer.core.words_report import REPORT_WORDS
from loadtrainer.core.words_review import REVIEW_WORDS

NBSP: Final = "\u00a0"

WORDS: Final[dict[str, str]] = {
    "none": "no data",
    "state.low": "LOW",
    "state.in": "IN BAND",
    "state.high": "HIGH",
    "state.none": "NO LOAD",
    "rung.low": "Low",
    "rung.in": "In band",
    "rung.high": "High",
    "rung.none": "No load",
    "guide.low": "Press a little more",
    "guide.in": "Hold here",
    "guide.high": "Ease off a little",
    "guide.prewarn": "Ease off now",
    "guide.start": "Press slowly to {load}",
    "guide.fast": "Press more slowly",
    "clock.run": "Clock running",
    "clock.wait": "Clock waiting",
    "time.left": "{time} left",
    "time.done": "{done} of {total} in band",
    "alarm.over": "UNLOAD NOW",
    "alarm.over.why": "Above the limit of {load}",
    "alarm.stale": "NO LIVE DATA",
    "alarm.stale.do": "UNLOAD",
    "alarm.stale.why": "No reading for {time}",
    "alarm.silent.why": "The app stopped. Trust the scale's display.",
    "alarm.do": "Hold your support. Lift off.",
    "alarm.link": "Reconnecting",
    "held": "Reading held by the scale",
    "held.do": "Lift off, press again",
    "verified": "Held, verified at {load}",
    "verified.next": "Verify again in {time}",
    "noread": "No reading from the scale",
    "noread.do": "Stay off. The app keeps trying.",
    "asleep": "Tap the scale with your hand",
    "asleep.why": "It is asleep. Keep the abutment off it.",
    "unit.changed": "The scale changed its unit",
    "unit.do": "Lift off. Check kg or lb.",
    "suspended": "The computer was asleep",
    "drift": "Zero has moved. Lift off.",
    "zero.bad": "Something is on the scale",
    "zero.ok": "Steady for {time}. Nothing on the scale.",
    "zero.wait": "Waiting for a steady zero",
    "rest": "Bout {bout} done. No load now.",
    "rest.go": "Start when you are ready",
    "pause": "Paused. Lift off now.",
    "pause.go": "Go on when you are ready",
    "rest.load": "Lift off now",
    "unloaded": "Scale shows {load}",
    "cont.reset": "Out too long. This hold starts again.",
    "window": "Make the window larger",
    "pain.ask": "Pain now?",
    "pain.stop": "Pain is {pain}. Lift off. Session ends.",
    "pain.note": "Pain is {pain}",
    "stop.ask": "Stop this session?",
    "stop.saved": "Stopped. All readings are saved.",
    "end.over": "Above the limit 3 times. Session ends.",
    "end.link": "No scale for 2 min. Session saved.",
    "end.source": "The recording ended. Session saved.",
    "end.time": "Longest time reached. Session saved.",
    "end.drop": "Unloaded. Clock waiting.",
    "end.recovered": "The program had stopped. Session recovered.",
    "sum.full": "{time} in band, as planned",
    "sum.part": "{done} of {total} in band",
    "sum.over": "Above the limit {times}. Please add a note.",
    "saved": "Saved and checked",
    "disk.full": "The disk is full.",
    "disk.readonly": "The disk is read-only.",
    "disk.fault": "The disk reports an error.",
    "disk.slow": "The disk is too slow.",
    "disk.moved": "Recording goes on in another place.",
    "disk.memory": "Recording goes on in memory only.",
    "save.fail": "Saving failed. Tell your physio.",
    "recovered": "Session of {time} was saved.",
    "block.plan": "Start is off. Plan ended.",
    "block.early": "Start is off. Plan begins {day}.",
    "block.none": "Start is off. No confirmed plan.",
    "block.alter": "Start is off. Plan was changed.",
    "block.soon": "Next session from {time}",
    "block.done": "Sessions for today are done",
    "block.check": "Check the scale first",
    "block.pain": "Do not load today.",
    "block.call": "Call your clinic: {phone}",
    "scale.ready": "Scale ready",
    "scale.live": "Scale live",
    "scale.lost": "No scale data",
    "scale.held": "Reading held",
    "fit.long": "Fit for long holds",
    "fit.short": "Short holds only",
    "fit.no": "Not usable",
    "sim": "SIMULATED",
    "replay": "REPLAY",
    "mute.on": "Muted, {time}",
    "mute.off": "Sound on",
    "mute.no": "This alarm cannot be muted",
    "sound.none": "No sound",
    "event.started": "Session started",
    "event.link_up": "Scale connected",
    "event.live": "Readings again after {time}",
    "event.unfrozen": "The reading moves again",
    "event.zeroed": "Zero is {load} on the scale",
    "event.bout": "Bout {bout} started",
    "event.in": "Load in the band",
    "event.out": "Load left the band",
    "event.ramp": "Load rises from zero",
    "event.ramp_end": "Band reached",
    "event.cleared": "Load is below the limit again",
    "event.paused": "Paused by you",
    "event.resumed": "Going on",
    "event.rest_end": "Rest over",
    "event.bout_done": "Bout done",
    "event.done": "Session done",
    "link.good": "Signal good",
    "link.warning": "Signal usable, with gaps",
    "link.refused": "Signal too weak or too slow",
    "link.pending": "Measuring the signal",
    "link.final": "Gives final values only. Not for holds.",
    "train.target": "Target {load}",
    "train.band": "{low} to {high}",
    "train.limit": "Limit {load}",
    "train.ago": "{time} ago",
    "train.now": "now",
    "train.bout": "Bout {bout} of {bouts}",
    "train.bout.short": "{bout}/{bouts}",
    "train.next": "Next",
    "train.next.full": "Bout {bout} of {bouts}: {time}",
    "train.next.left": "Bout {bout} of {bouts}: {time} left",
    "train.next.load": "{load}, {band}",
    "train.rest": "Rest",
    "train.rest.of": "of {time}",
    "train.paused": "Paused",
    "train.paused.since": "since {time}",
    "train.ending": "Session ends",
    "button.stop": "Stop",
    "button.pain": "Pain",
    "button.mute": "Mute",
    "button.unmute": "Unmute",
    "button.pause": "Pause",
    "button.go": "Go on",
    "button.bout": "Start bout {bout}",
    "button.back": "Back",
    "pain.scale": "0 no pain, 10 worst pain",
    "link.found": "Found {name}",
    "link.wait": "Waiting for the first reading",
    "link.search": "Looking for your scale",
    "link.hint": "No scale yet. Close other scale apps.",
    "link.connect": "Connecting to the scale",
    "link.retry": "The scale did not answer. Trying again.",
    "link.ended": "The scale ended the connection",
    "link.silent": "The scale sends nothing. Reconnecting.",
    "radio.off": "Bluetooth is off. Switch it on.",
    "radio.none": "No Bluetooth adapter found. Plug one in.",
    "radio.service": "The Bluetooth service is not running",
    "radio.bus": "The system's D-Bus is not running",
    "radio.denied": "Bluetooth is not allowed for you",
    "radio.stuck": "Bluetooth does not answer. Trying again.",
    "radio.failed": "Bluetooth failed. Trying again.",
    "ask.scale": "Which scale is yours?",
    "ask.format": "Which scale is this?",
    "ask.press": "Press the scale once with your hand",
    "ask.display": "What does the scale show?",
    "body_fat": "Sends a current through bare metal.",
    "body_fat.do": "Use an insulating pad, or a weight-only scale.",
    "say.over": "Unload now.",
    "say.stale": "No live data. Unload.",
    "say.prewarn": "Ease off now.",
    "say.high": "Ease off a little.",
    "say.held": "Reading held. Lift off, press again.",
    "say.noread": "No reading from the scale.",
    "say.low": "A little more.",
    "say.in": "Hold here.",
    "say.bout": "Bout done. Lift off.",
    "say.session": "Session done. Lift off.",
    "say.minutes": "{minutes} minutes left.",
    "say.minute": "One minute left.",
    **CHECK_WORDS,
    **DATE_WORDS,
    **CODE_WORDS,
    **COMPLETION_WORDS,
    **FAULT_WORDS,
    **RAMP_WORDS,
    **REPORT_WORDS,
    **REVIEW_WORDS,
    **ENTRY_WORDS,
    **PROGRESS_WORDS,
    **LINK_WORDS,
}


def say(key: str, /, **values: str | int) -> str:
    """The words of ``key`` with ``values`` filled in; loads and times come formatted.

    In the language of the run. Raises KeyError for an unknown key.
    """
    return phrasebook.in_use().text("words", key, WORDS[key]).format(**values)


def around(key: str, field: str) -> tuple[str, str]:
    """The words of ``key`` before and after its ``{field}``, for a value painted in another size."""
    before, _, after = phrasebook.in_use().text("words", key, WORDS[key]).partition(f"{{{field}}}")
    return before.strip(), after.strip()


def no_data() -> str:
    """What stands in place of a number that does not exist."""
    return say("none")


def source_tag(source: str) -> str:
    """What is painted over all that is not of a real scale: "SIMULATED", "REPLAY"; "" for a real one."""
    key = {"simulated": "sim", "replay": "replay"}.get(source)
    return "" if key is None else say(key)


def caution(*, body_fat: bool) -> str:
    """What a person must know of this kind of scale before it is used, a line each; "" = nothing."""
    return f"{say('body_fat')}\n{say('body_fat.do')}" if body_fat else ""


def fixed(value: float, decimals: int) -> str:
    """A number with all its decimals: 20.0 -> "20.0", in German "20,0"."""
    return f"{value:.{decimals}f}".replace(phrasebook.POINT, phrasebook.in_use().decimal)


def number(value: float, decimals: int) -> str:
    """Fixed decimals without trailing zeros, never "-0": 5.0 -> "5", 0.5 -> "0.5", in German "0,5"."""
    text = f"{value:.{decimals}f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text == "-0" else text.replace(phrasebook.POINT, phrasebook.in_use().decimal)


def load(kg: float | None, unit: MassUnit = MassUnit.KG, decimals: int = 1) -> str:
    """A load with its unit, non-breaking: 20.04 -> "20 kg"; None -> "no data"."""
    return no_data() if kg is None else f"{number(from_kg(kg, unit), decimals)}{NBSP}{unit.value}"


def clock(seconds: float) -> str:
    """Minutes and seconds, rounded up: 702 -> "11:42"."""
    whole = max(0, -int(-seconds // 1))
    return f"{whole // 60}:{whole % 60:02d}"


def duration(seconds: float | None) -> str:
    """A length of time: 3 -> "3 s", 300 -> "5 min", 102 -> "1:42"; None -> "no data"."""
    if seconds is None:
        return no_data()
    whole = round(seconds)
    if whole < 60:
        return f"{whole}{NBSP}s"
    return f"{whole // 60}{NBSP}min" if whole % 60 == 0 else clock(whole)
