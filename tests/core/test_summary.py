"""The summary of a session against a second, straightforward computation of the same contract."""

from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from loadtrainer.core.inputs import CommandKind, Input, SourceEnded
from loadtrainer.core.log import Event, Figures, Samples, SessionLog
from loadtrainer.core.sample import Flag
from loadtrainer.core.summary import end_of, summarise
from support.session_inputs import plans, prepared, scripts
from support.sessions import ask, at, lift, press, session

TICKS = 10_000
"""Time steps per second of the record: here all times are whole numbers of them."""

LOADED = ("below", "in_band", "above")


def ticks(t_s: float) -> int:
    return round(t_s * TICKS)


@dataclass(frozen=True)
class Piece:
    """A stretch of time in which nothing changes."""

    start: int
    stop: int
    bucket: str
    kg: float

    @property
    def length_s(self) -> float:
        return (self.stop - self.start) / TICKS


def spans(events: list[Event], opens: str, closes: str, end: int) -> list[tuple[int, int]]:
    """From each opening event to the next closing one."""
    found, since = [], None
    for event in events:
        if event.kind == opens and since is None:
            since = ticks(event.t_s)
        elif event.kind == closes and since is not None:
            found.append((since, ticks(event.t_s)))
            since = None
    return [*found, *([(since, end)] if since is not None else [])]


def end_ticks(log: SessionLog) -> int:
    for event in log.events:
        if event.kind in ("stopped", "session_completed"):
            return ticks(event.t_s)
    return max([0, *(ticks(t) for t in log.samples.t_s), *(ticks(event.t_s) for event in log.events)])


def pieces(log: SessionLog) -> list[Piece]:
    """The session cut at every moment at which anything can change, each piece judged by its own start."""
    end, gap = end_ticks(log), ticks(log.rules.max_gap_s)
    stamps = [ticks(t_s) for t_s in log.samples.t_s]
    rests = spans(log.events, "rest_started", "rest_ended", end)
    pauses = spans(log.events, "paused", "resumed", end)
    edges = {0, end, *stamps, *(t + gap for t in stamps)}
    edges |= {edge for span in rests + pauses for edge in span}
    edges |= {ticks(e.t_s) for e in log.events if e.kind in ("bout_started", "bout_completed")}
    inside = sorted(edge for edge in edges if 0 <= edge <= end)
    made = []
    for start, stop in pairwise(inside):
        i = int(np.searchsorted(stamps, start, side="right")) - 1
        kg = log.samples.kg[i] if i >= 0 else float("nan")
        made.append(Piece(start, stop, bucket(log, i, start, gap, stamps, rests, pauses), kg))
    return made


def bucket(
    log: SessionLog,
    i: int,
    start: int,
    gap: int,
    stamps: list[int],
    rests: list[tuple[int, int]],
    pauses: list[tuple[int, int]],
) -> str:
    if any(a <= start < b for a, b in pauses):
        return "paused"
    if any(a <= start < b for a, b in rests):
        return "rest"
    if i < 0 or start >= stamps[i] + gap or log.samples.flags[i] & Flag.HELD:
        return "unknown"
    kg, rules = log.samples.kg[i], log.rules
    if kg < rules.touch_kg:
        return "unloaded"
    if kg < rules.low_kg:
        return "below"
    return "in_band" if kg <= rules.high_kg else "above"


def credited_s(log: SessionLog, parts: list[Piece], completed: bool) -> float:
    stage = log.prescription.stages[log.stage]
    if completed:
        return stage.hold_s
    if stage.mode == "cumulative":
        return sum(part.length_s for part in parts if part.bucket == "in_band")
    runs, run, out = [0], 0, 0
    paused_at = {ticks(event.t_s) for event in log.events if event.kind == "paused"}
    for part in parts:
        if part.start in paused_at or part.bucket == "paused":
            runs, run, out = [*runs, run], 0, 0 if part.bucket == "paused" else out
        if part.bucket == "in_band":
            run, out = run + part.stop - part.start, 0
        elif part.bucket not in ("paused", "rest"):
            out += part.stop - part.start
            if out > ticks(stage.grace_s):
                runs, run = [*runs, run], 0
    return max([*runs, run]) / TICKS


def check_figures(log: SessionLog, figures: Figures, start: int, stop: int) -> None:
    parts = [part for part in pieces(log) if start <= part.start and part.stop <= stop]
    for name, seconds in figures.time_s.model_dump().items():
        here = [part.length_s for part in parts if part.bucket == name or name == "elapsed"]
        assert seconds == pytest.approx(sum(here), abs=1e-3), name
    check_load(log, figures, [part for part in parts if part.bucket in LOADED])
    inside = [
        (t, kg) for t, kg in zip(log.samples.t_s, log.samples.kg, strict=True) if start <= ticks(t) <= stop
    ]
    check_link(log, figures, np.array([t for t, _ in inside]), np.array([kg for _, kg in inside]))


def check_load(log: SessionLog, figures: Figures, loaded: list[Piece]) -> None:
    if not loaded:
        assert figures.dose_kg_s == 0
        assert {figures.load_kg.mean, figures.load_kg.median, figures.error_kg.rmse} == {None}
        return
    kg = np.array([part.kg for part in loaded])
    weight = np.array([part.length_s for part in loaded])
    target_kg = log.prescription.stages[log.stage].target_kg
    mean = np.average(kg, weights=weight)
    sd = np.sqrt(np.average((kg - mean) ** 2, weights=weight))
    assert figures.dose_kg_s == pytest.approx(float(kg @ weight), abs=1e-3)
    assert figures.load_kg.mean == pytest.approx(mean, abs=1e-3)
    assert figures.load_kg.sd == pytest.approx(sd, abs=1e-3)
    assert figures.load_kg.cv_pct == pytest.approx(100 * sd / mean, abs=1e-3)
    assert figures.load_kg.max == pytest.approx(kg.max(), abs=1e-3)
    assert figures.load_kg.median == lower_median(loaded)
    assert figures.error_kg.mean == pytest.approx(mean - target_kg, abs=1e-3)
    rmse = np.sqrt(np.average((kg - target_kg) ** 2, weights=weight))
    assert figures.error_kg.rmse == pytest.approx(rmse, abs=1e-3)
    for name, share in zip(LOADED, figures.share_pct.model_dump().values(), strict=True):
        here = sum(part.length_s for part in loaded if part.bucket == name)
        assert share == pytest.approx(100 * here / weight.sum(), abs=1e-3)


def lower_median(loaded: list[Piece]) -> float:
    """The lightest load at or below which half of the loaded time was spent; whole steps, so no rounding."""
    total = sum(part.stop - part.start for part in loaded)
    return min(
        part.kg
        for part in loaded
        if 2 * sum(other.stop - other.start for other in loaded if other.kg <= part.kg) >= total
    )


def check_link(log: SessionLog, figures: Figures, t_s: Any, kg: Any) -> None:
    if len(t_s) < 2:
        assert figures.link.rate_hz is None
        return
    steps = np.round(np.diff(t_s), 4)
    rate_hz = 1 / np.median(steps)
    assert figures.link.rate_hz == pytest.approx(rate_hz, abs=1e-3)
    assert figures.link.longest_gap_s == pytest.approx(steps.max())
    assert figures.link.gaps == int((steps > log.rules.max_gap_s).sum())
    rate = figures.ramp.max_loading_rate_kg_s
    if round(rate_hz, 4) < 5:
        assert rate is None
    elif rate is not None:
        windows = [(t_s >= t - 0.5 - 1e-6) & (t_s <= t) for t in t_s]
        filled = [w for w in windows if w.sum() >= 3 and np.ptp(t_s[w]) >= 0.3 - 1e-6]
        slopes = [np.polyfit(t_s[w], kg[w], 1)[0] for w in filled if kg[w][-1] > kg[w][0]]
        assert rate == pytest.approx(max(slopes), rel=1e-6, abs=1e-3)


def overloads(log: SessionLog) -> tuple[int, float]:
    """How many, and how long those lasted that ended."""
    began: list[float] = []
    lasted_s = 0.0
    for event in log.events:
        if event.kind == "overload":
            began.append(event.t_s)
        elif event.kind == "overload_cleared":
            lasted_s += event.t_s - began[-1]
    return len(began), lasted_s


@settings(max_examples=120)
@given(plans(), scripts(), st.sampled_from((0.1, 0.5, 1.0)))
def test_every_figure_agrees_with_a_second_computation(
    changes: dict[str, Any], script: list[Input], every_s: float
) -> None:
    run = prepared(changes, every_s)
    run.give(*script)
    log = run.log()
    check_figures(log, log.summary, 0, end_ticks(log))
    for bout in log.summary.bouts:
        start, stop = ticks(bout.t_start_s), ticks(bout.t_end_s)
        check_figures(log, bout, start, stop)
        during = [part for part in pieces(log) if start <= part.start and part.stop <= stop]
        assert bout.credited_s == pytest.approx(credited_s(log, during, bout.completed), abs=1e-3)
    assert log.summary.credited_s == pytest.approx(sum(bout.credited_s for bout in log.summary.bouts))
    stage = run.plan.current
    assert log.summary.prescribed_s == pytest.approx(stage.bouts * stage.hold_s)
    assert log.summary.completed is (sum(bout.completed for bout in log.summary.bouts) == stage.bouts)
    count, lasted_s = overloads(log)
    assert log.summary.overload.count == count
    assert log.summary.overload.time_s >= lasted_s - 1e-3
    assert (log.summary.overload.max_kg is None) or count > 0


# -- by hand -------------------------------------------------------------------------------------------


def test_a_session_of_two_bouts_is_told_bout_by_bout() -> None:
    run = session(
        [*lift(0.1, 2), *press(20, 2, 7), *lift(7, 13), *press(15, 13, 14), *press(21, 14, 19.5)],
        bouts=2,
        hold_s=5.0,
    )
    first, second = run.log().summary.bouts
    assert (first.t_start_s, first.t_end_s, second.t_start_s, second.t_end_s) == (0.0, 7.0, 13.0, 19.0)
    assert (first.credited_s, second.credited_s) == (5.0, 5.0)
    assert (first.time_s.unloaded, first.time_s.below, first.time_s.rest) == (2.0, 0.0, 0.0)
    assert (second.time_s.unloaded, second.time_s.below, second.time_s.rest) == (0.0, 1.0, 0.0)
    assert run.log().summary.time_s.rest == 6.0
    assert second.share_pct.under == pytest.approx(100 / 6, abs=1e-4)


def test_an_overload_is_counted_timed_and_its_highest_value_kept() -> None:
    run = session(
        [*lift(0.1, 1), at(1.0, 25.0), at(1.2, 27.0), at(1.4, 23.0), at(1.6, 20.0), *press(20, 1.7, 2)]
    )
    overload = run.log().summary.overload
    assert (overload.count, overload.time_s, overload.max_kg) == (1, 0.6, 27.0)


def test_an_overload_still_on_at_the_end_lasts_until_the_end() -> None:
    run = session([*lift(0.1, 1), at(1.0, 25.0), at(1.2, 27.0), SourceEnded(1.4)])
    overload = run.log().summary.overload
    assert (overload.count, overload.time_s, overload.max_kg) == (1, 0.4, 27.0)


def test_without_an_overload_there_is_no_highest_value() -> None:
    overload = session([*lift(0.1, 2)]).log().summary.overload
    assert (overload.count, overload.time_s, overload.max_kg) == (0, 0.0, None)


def test_an_overload_without_a_value_has_none() -> None:
    run = session([*lift(0.1, 1), at(0.95, 190.0), at(1.0, 0.0)])
    overload = run.log().summary.overload
    assert (overload.count, overload.max_kg) == (1, None)


def test_a_session_that_never_heard_a_sample_is_all_unknown() -> None:
    log = session([ask(0.05, CommandKind.STOP)]).log()
    nothing = Samples(t_s=[], kg=[], flags=[])
    again = summarise(nothing, log.events, log.rules, log.prescription.stages[0])
    assert again.time_s.unknown == again.time_s.elapsed > 0
    assert again.load_kg.mean is None


def test_a_slow_scale_has_no_loading_rate() -> None:
    run = session([*press(20, 1, 20, 1.0), SourceEnded(20.0)], every_s=1.0)
    assert run.log().summary.link.rate_hz == 1.0
    assert run.log().summary.ramp.max_loading_rate_kg_s is None


def test_an_interrupted_session_ends_with_the_last_thing_on_record() -> None:
    run = session([*lift(0.1, 2), *press(20, 2, 5)])
    assert end_of(run.columns(), run.events) == 4.9
    run.until(10.0)
    assert end_of(run.columns(), run.events) == 5.9001
    assert run.log().summary.time_s.elapsed == 5.9001
