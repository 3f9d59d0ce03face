"""Every state of the session's page and of the mini strip, in the language of the run."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt

from loadtrainer.core.snapshot import Display, Phase, Snapshot
from loadtrainer.core.units import MassUnit
from loadtrainer.core.words import load, say
from loadtrainer.ui.pages.train import TrainPage
from loadtrainer.ui.theme import Tokens
from loadtrainer.ui.widgets.alarm_words import alarm_words
from loadtrainer.ui.widgets.mini_strip import MiniStrip
from support.fit_faces import Made, nothing
from support.keyboard import press
from support.snapshots import bouts_of, history

Key = Qt.Key
EVERY = 6
"""Of the older moments, every so many: the trace looks alike and is there sooner."""
_WORDS: dict[Display, tuple[str, str, str]] = {
    Display.OVERLOAD: ("alarm.over", "alarm.do", "alarm.over.why"),
    Display.NO_LIVE_DATA: ("alarm.stale", "alarm.do", "alarm.stale.why"),
    Display.NO_READING: ("noread", "noread.do", "alarm.stale.why"),
    Display.HELD: ("held", "held.do", "held"),
    Display.PAUSED: ("pause", "pause.go", ""),
    Display.REST: ("rest", "rest.go", ""),
    Display.PREWARN: ("state.high", "guide.prewarn", ""),
    Display.HIGH: ("state.high", "guide.high", ""),
    Display.IN_BAND: ("state.in", "guide.in", ""),
    Display.LOW: ("state.low", "guide.low", ""),
    Display.NO_LOAD: ("state.none", "guide.start", ""),
}
"""Plate, guidance and reason of each state, by their keys."""


def _say(key: str) -> str:
    words: dict[str, dict[str, object]] = {
        "alarm.over.why": {"load": load(24.0)},
        "alarm.stale.why": {"time": "3\u00a0s"},
        "guide.start": {"load": load(20.0)},
        "rest": {"bout": 2},
    }
    return say(key, **words.get(key, {})) if key else ""  # type: ignore[arg-type]  # each key's own fields


def moments(display: Display, **changes: object) -> list[Snapshot]:
    """The last moments of 30 s that end in ``display``, in the language of the run."""
    plate, guidance, why = map(_say, _WORDS[display])
    spoken = {"plate": plate, "guidance": guidance, "why": why, "source": "simulated", **changes}
    played = list(history(display, **changes))
    kept = [*played[:-20:EVERY], *played[-20:]]
    return [replace(moment, **spoken) for moment in kept]  # type: ignore[arg-type]  # fields named by a face


def session(snapshots: list[Snapshot], settle: Callable[[TrainPage], None] = lambda _: None) -> Made:
    """The session's page after ``snapshots``, at the moment of the last one."""
    now_s = [0.0]
    page = TrainPage(clock=lambda: now_s[0], time_of_day=lambda: "14:18", reduce_motion=True)

    def settled() -> None:
        for moment in snapshots:
            now_s[0] = moment.t_s
            page.show_snapshot(moment)
        settle(page)

    return page, settled


def state(display: Display, **changes: object) -> Callable[[], Made]:
    """One state of the session's page."""
    return lambda: session(moments(display, **changes))


def _strip(display: Display) -> Made:
    strip = MiniStrip()
    last = moments(display)[-1]
    strip.show_snapshot(last, alarm_words(last))
    return strip, nothing


def dress(made: Made, tokens: Tokens, text_scale: float = 1.0) -> Made:
    """The page in a theme, and a session's at a text size."""
    page, _ = made
    if isinstance(page, TrainPage):
        page.set_tokens(tokens, text_scale)
    elif isinstance(page, MiniStrip):
        page.set_tokens(tokens)
    return made


def _sheet(key: Qt.Key) -> Callable[[], Made]:
    return lambda: session(moments(Display.IN_BAND), lambda page: press(page, key))


def _pounds() -> Made:
    last = moments(Display.IN_BAND)
    return session([replace(moment, unit=MassUnit.LB, target_kg=40.0, kg=45.3) for moment in last])


SESSION: dict[str, Callable[[], Made]] = {
    **{f"train-{display.value}": state(display) for display in Display},
    "train-ble": state(Display.LOW, source="ble"),
    "train-pounds": _pounds,
    "train-many-bouts": state(Display.IN_BAND, bouts=bouts_of(498.0, 20, 60.0), bout=8),
    "train-one-bout": state(Display.NO_LOAD, bouts=bouts_of(0.0, 1, 1200.0), bout=0),
    "train-muted": state(Display.HIGH, mute_left_s=118.0, sound_ok=True),
    "train-no-sound": state(Display.LOW, sound_ok=False, source="ble"),
    "train-unsaved": state(Display.IN_BAND, disk_fault="full"),
    "train-unload": state(Display.IN_BAND, phase=Phase.UNLOAD),
    "train-resting-load": state(Display.REST, kg=12.0, unloaded=False),
    "train-paused-load": state(Display.PAUSED, kg=12.0, unloaded=False, can_resume=False),
    "train-silent": lambda: session(moments(Display.IN_BAND), lambda page: page.show_silent(2.0)),
    "train-pain": _sheet(Key.Key_P),
    "train-stop": _sheet(Key.Key_Escape),
}
MINI: dict[str, Callable[[], Made]] = {
    f"mini-{display.value}": partial(_strip, display) for display in Display
}
