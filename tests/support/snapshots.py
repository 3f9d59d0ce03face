"""Snapshots of every display state as the session machine would make them, and pictures of a page."""

import math
import random
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from loadtrainer.core.inputs import LinkPhase
from loadtrainer.core.prescription import Rules
from loadtrainer.core.sample import Sample
from loadtrainer.core.snapshot import BoutView, Display, Fitness, Phase, PrepareView, Snapshot
from loadtrainer.core.units import MassUnit
from loadtrainer.core.words import say
from loadtrainer.ui.pages.train import TrainPage

RULES: Final = Rules(
    low_kg=18.0, high_kg=22.0, overload_kg=24.0, prewarn_kg=23.0, touch_kg=4.0, max_gap_s=0.6, stale_s=1.0
)
LIVE: Final = PrepareView(
    link=LinkPhase.LIVE,
    link_words="Scale live",
    choices=(),
    fitness=Fitness.GOOD,
    fitness_words="Signal good",
    progress=1.0,
    rate_hz=5.1,
    longest_gap_s=0.4,
    raw_kg=0.0,
    zero_kg=0.0,
    zero_words="Steady",
    arrivals_s=(),
    ready=False,
)
SENTENCES: Final[dict[Display, tuple[str, str, str]]] = {
    Display.OVERLOAD: (say("alarm.over"), say("alarm.do"), say("alarm.over.why", load="24 kg")),
    Display.NO_LIVE_DATA: (say("alarm.stale"), say("alarm.do"), say("alarm.stale.why", time="3 s")),
    Display.NO_READING: (say("noread"), say("noread.do"), say("alarm.stale.why", time="3 s")),
    Display.HELD: (say("held"), say("held.do"), say("held")),
    Display.PAUSED: (say("pause"), say("pause.go"), ""),
    Display.REST: (say("rest", bout=2), say("rest.go"), ""),
    Display.PREWARN: (say("state.high"), say("guide.prewarn"), ""),
    Display.HIGH: (say("state.high"), say("guide.high"), ""),
    Display.IN_BAND: (say("state.in"), say("guide.in"), ""),
    Display.LOW: (say("state.low"), say("guide.low"), ""),
    Display.NO_LOAD: (say("state.none"), say("guide.start", load="20 kg"), ""),
}
"""Plate, guidance and reason of each state."""

LOADS: Final[dict[Display, float | None]] = {
    Display.OVERLOAD: 26.3,
    Display.NO_LIVE_DATA: None,
    Display.NO_READING: None,
    Display.HELD: None,
    Display.PAUSED: 0.0,
    Display.REST: 0.0,
    Display.PREWARN: 23.4,
    Display.HIGH: 22.9,
    Display.IN_BAND: 20.3,
    Display.LOW: 16.4,
    Display.NO_LOAD: 0.0,
}
PHASES: Final[dict[Display, Phase]] = {Display.PAUSED: Phase.PAUSED, Display.REST: Phase.REST}
ALARMS: Final = (Display.OVERLOAD, Display.NO_LIVE_DATA)


def bouts_of(credited_s: float, count: int = 4, hold_s: float = 300.0) -> tuple[BoutView, ...]:
    """Bouts filled in order by ``credited_s``."""
    views = []
    for i in range(count):
        part = min(hold_s, max(0.0, credited_s - i * hold_s))
        views.append(BoutView(part, hold_s, part >= hold_s))
    return tuple(views)


def snapshot(display: Display, credited_s: float = 498.0, at_s: float = 600.0, **changes: Any) -> Snapshot:
    """One moment in ``display``, with any field changed; sample and load agree unless told otherwise."""
    plate, guidance, why = SENTENCES[display]
    kg = changes.pop("kg", LOADS[display])
    phase = PHASES.get(display, Phase.BOUT)
    made = Snapshot(
        t_s=at_s + 1000.0,
        session_t_s=at_s,
        source="ble",
        phase=phase,
        display=display,
        rules=RULES,
        target_kg=20.0,
        unit=MassUnit.KG,
        resolution_kg=0.1,
        scale=None,
        kg=kg,
        age_s=0.1 if kg is not None else 3.0,
        aging=False,
        new_sample=None if kg is None else Sample(at_s, kg),
        clock_running=display is Display.IN_BAND,
        plate=plate,
        guidance=guidance,
        why=why,
        stale_why=False,
        credited_s=credited_s,
        prescribed_s=1200.0,
        left_s=1200.0 - credited_s,
        bouts=bouts_of(credited_s),
        bout=min(3, int(credited_s // 300)),
        rest_s=60.0,
        rest_left_s=42.0 if phase is Phase.REST else None,
        unloaded=kg is not None and kg < RULES.touch_kg,
        can_resume=phase is Phase.PAUSED,
        can_next=phase is Phase.REST,
        pause_words="",
        mute_left_s=0.0,
        ended=None,
        ended_words="",
        overloads=0,
        prepare=LIVE,
    )
    return replace(made, **changes)


def load_at(display: Display, t_s: float, wobble: float) -> float:
    """An invented load that ends in ``display``; ``t_s``: 0 to 30."""
    if display in (Display.NO_LOAD, Display.PAUSED, Display.REST):
        return 0.0
    base = 20 + 0.55 * math.sin(t_s / 3.1) + 0.25 * math.sin(t_s / 1.27 + 1)
    if display is Display.LOW:
        base = 19.6 + 0.4 * math.sin(t_s / 3) - 2.9 / (1 + math.exp(-(t_s - 24.2) * 1.1))
    if display in (Display.HIGH, Display.PREWARN, Display.OVERLOAD):
        base = 20.2 + 0.45 * math.sin(t_s / 3.4) + 2.7 / (1 + math.exp(-(t_s - 26.3) * 1.2))
    return base + wobble


def history(display: Display, **changes: Any) -> Iterator[Snapshot]:
    """30 s at 5 Hz that end in ``display``; lost and held values begin 8.6 s before the end."""
    noise, x = random.Random(4), 0.0
    last = snapshot(display, **changes)
    end_s, end_kg = last.session_t_s or 0.0, LOADS[display]
    for i in range(150):
        t_s = i * 0.2
        x = 0.93 * x + noise.gauss(0, 0.13 if i < 145 else 0.03)
        kg = load_at(display, t_s, x if display is not Display.NO_LOAD else 0.0)
        if end_kg is None and t_s > 21.4:
            break
        shown = end_kg if end_kg is not None and i == 149 else kg
        at_s = end_s - 30 + t_s + 0.2
        shown_kg = None if last.kg is None and i == 149 else round(shown, 1)
        yield replace(
            last, t_s=at_s + 1000, session_t_s=at_s, kg=shown_kg, new_sample=Sample(at_s, round(shown, 1))
        )
    yield replace(last, new_sample=None)


def show(page: TrainPage, display: Display, **changes: Any) -> Snapshot:
    """Play :func:`history` into ``page``; returns the last snapshot."""
    last: Snapshot | None = None
    for last in history(display, **changes):
        page.show_snapshot(last)
    assert last is not None
    return last


def grab(page: QWidget, width: int = 1280, height: int = 800) -> QPixmap:
    """``page`` shown at that size, as a picture."""
    page.resize(QSize(width, height))
    page.show()
    QApplication.processEvents()
    return page.grab()
