"""The steps without known weights: zero, smallest load, rate, sudden load, hold, nudge, return to zero."""

from typing import Final

from loadtrainer.core.figures import tidy
from loadtrainer.core.preparation import Preparation
from loadtrainer.core.scale_check.bench import LOADED_KG, Bench
from loadtrainer.core.scale_check.measure import link_figures, step_time
from loadtrainer.core.scale_check.task import Task, take_off
from loadtrainer.core.scale_check.trace import Point, middle_kg
from loadtrainer.core.scale_check.view import Action, Ask, Step
from loadtrainer.core.words import load, say

AT_ZERO_KG: Final = 0.14
"""What may flicker on an empty scale."""
PRESS_KG: Final = 5.0
LINK_LEAST_S: Final = 5.0
UNSTEADY_S: Final = 15.0
"""A load that is not steady by then is as steady as it gets: a person stands on the scale."""
ASLEEP_S: Final = 5.0
RETURN_S: Final = 10.0
WINDOW_S: Final = 3.0
LEFTOVER_AFTER_S: Final = 2.0


class ZeroTask(Task):
    """The empty scale, steady for 3 s."""

    step = Step.ZERO

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        self._watch = Preparation(keep_zero=False)

    def take(self, point: Point) -> None:
        """Look for the zero."""
        self._watch.reading(point.t_s, point.kg)
        if self._watch.zero is not None:
            self.bench.zero_kg = self.bench.found.zero_kg = self._watch.zero[1]
            self.done = True

    def ask(self) -> Ask:
        """Nothing on it."""
        return Ask(Action.EMPTY, say("check.zero"), self._watch.zero_words)


class WakeTask(Task):
    """A slow press from nothing: the first value above zero is the smallest load the scale shows."""

    step = Step.WAKE

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        self._first_kg: float | None = None

    def take(self, point: Point) -> None:
        """Follow the press."""
        kg = self.bench.net(point)
        if kg <= AT_ZERO_KG:
            self._first_kg = None
        elif self._first_kg is None:
            self._first_kg = kg
        if self._first_kg is not None and kg >= LOADED_KG:
            self.bench.found.wake_kg = tidy(self._first_kg)
            self.done = True

    def ask(self) -> Ask:
        """Press slowly."""
        return Ask(Action.PRESS, say("check.wake"), say("check.wake.do", load=load(PRESS_KG)), PRESS_KG)


class LinkTask(Task):
    """Rate and gaps while a hand presses: a moving load is what a session sends."""

    step = Step.LINK

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        self._heard_s = 0.0
        self._last_s: float | None = None

    def take(self, point: Point) -> None:
        """Count the time in which the link was there."""
        last_s, self._last_s = self._last_s, point.t_s
        if last_s is not None and not self.bench.trace.broken(last_s, point.t_s):
            self._heard_s += point.t_s - last_s
        if self._heard_s >= self.bench.config.link_s:
            self._finish()

    def look(self) -> None:
        """A scale that turned itself off has sent all it will."""
        if self.bench.turned_off and self._heard_s >= LINK_LEAST_S:
            self._finish()

    def _finish(self) -> None:
        trace = self.bench.trace
        self.bench.found.link = link_figures(trace.intervals_s(trace.since(self.since_s)))
        self.done = True

    def ask(self) -> Ask:
        """Go on pressing."""
        return Ask(Action.PRESS, say("check.link"), kg=PRESS_KG)

    def progress(self) -> float | None:
        """Of the time to listen."""
        return min(1.0, self._heard_s / self.bench.config.link_s)


class LoadTask(Task):
    """A sudden load: how long until it shows. It then stays for the hold."""

    step = Step.LOAD

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        self._asked_s: float | None = None

    def look(self) -> None:
        """Wait for the empty scale, then for the load, then until it is steady."""
        bench = self.bench
        if self._asked_s is None:
            asleep = bench.silent_s > ASLEEP_S and bench.now_s - self.since_s > ASLEEP_S
            if bench.empty or asleep:
                self._asked_s = bench.now_s
                bench.unloaded()
            return
        kg = bench.steady(self._asked_s)
        if kg is not None and kg >= LOADED_KG:
            self._put(kg)
        elif self._came_s() is not None and bench.now_s - (self._came_s() or 0.0) > UNSTEADY_S:
            self.next()

    def next(self) -> None:
        """Take the load as it is; none on it means that there is nothing to hold."""
        points = self.bench.trace.since(max(self._asked_s or self.bench.now_s, self.bench.now_s - WINDOW_S))
        kg = middle_kg(points) - self.bench.zero_kg if points else 0.0
        if kg >= LOADED_KG:
            self._put(kg)
        self.done = True

    def _came_s(self) -> float | None:
        points = self.bench.trace.since(self._asked_s or self.bench.now_s)
        return next((point.t_s for point in points if self.bench.net(point) >= LOADED_KG), None)

    def _put(self, kg: float) -> None:
        bench = self.bench
        rising = bench.trace.since((self._asked_s or bench.now_s) - ASLEEP_S)
        shown = step_time(rising, bench.zero_kg, bench.zero_kg + kg)
        if shown is not None:
            bench.found.steps.append(shown)
        on = next(
            (p.t_s for p in rising if p.t_s >= (self._asked_s or 0.0) and bench.net(p) >= 0.9 * kg), None
        )
        bench.on_s, bench.load_kg = (bench.now_s if on is None else on), kg
        self.done = True

    def ask(self) -> Ask:
        """Take the hand off, then put the load on."""
        if self._asked_s is None:
            return take_off()
        heaviest_kg = self.bench.config.heaviest_kg
        words = say("check.load.any") if heaviest_kg is None else say("check.load", load=load(heaviest_kg))
        return Ask(Action.LOAD, words, say("check.load.do"), heaviest_kg)


class LoadAgainTask(LoadTask):
    """The same load once more, where a hold has to be repeated."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        self.done = bench.again_s is None
        if not self.done:
            bench.on_s = None


class ReturnTask(Task):
    """Everything off: what the scale shows 10 s later, and what it shows meanwhile."""

    step = Step.RETURN

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        self._off_s: float | None = bench.now_s if bench.empty else None

    def look(self) -> None:
        """Wait for the load to go, then 10 s."""
        bench = self.bench
        if self._off_s is None:
            if bench.empty:
                self._off_s = bench.now_s
                bench.unloaded()
            elif bench.silent_s > ASLEEP_S and bench.now_s - self.since_s > RETURN_S:
                self.done = True
        elif bench.now_s - self._off_s >= RETURN_S:
            self._finish(self._off_s)

    def _finish(self, off_s: float) -> None:
        bench = self.bench
        late = bench.trace.since(off_s + LEFTOVER_AFTER_S)
        if len(late) >= 2:
            window = [point for point in late if point.t_s >= late[-1].t_s - WINDOW_S]
            bench.found.zero_return_kg = tidy(abs(middle_kg(window) - bench.zero_kg))
            bench.found.leftover_kg = tidy(max(0.0, max(bench.net(point) for point in late)))
        bench.on_s = None
        self.done = True

    def ask(self) -> Ask:
        """Take it off, and then nothing: an empty scale that falls asleep is left asleep."""
        if self._off_s is None:
            return take_off()
        return Ask(Action.WAIT, say("check.weight.empty"))

    def progress(self) -> float | None:
        """Of the 10 s."""
        return None if self._off_s is None else min(1.0, (self.bench.now_s - self._off_s) / RETURN_S)
