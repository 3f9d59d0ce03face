"""From a reading to a sample: what is accepted, and what each accepted value changes."""

from math import isfinite

from loadtrainer.core import flow, ramp, spot, waking, words, zeroing
from loadtrainer.core.arithmetic import HELD
from loadtrainer.core.effects import RecordSample
from loadtrainer.core.hold import zone_of
from loadtrainer.core.sample import KG_DECIMALS, TIME_DECIMALS, Flag, Reading, Sample
from loadtrainer.core.state import SessionState
from loadtrainer.core.transitions import State

LOWEST_KG = -1.0
NO_SCALE_CAPACITY_KG = 300.0
RESTING = (State.REST, State.REST_PAUSED)


def take_reading(st: SessionState, reading: Reading) -> None:
    """Accept a reading or leave it; a value that is not accepted renews nothing and clears nothing."""
    if st.state is State.SEALED:
        return
    if reading.history:
        st.say_note(words.say("stored"))
        return
    capacity_kg = st.scale.capacity_kg if st.scale else NO_SCALE_CAPACITY_KG
    raw_kg = reading.kg
    if reading.overload or (raw_kg is not None and isfinite(raw_kg) and raw_kg > capacity_kg):
        take_overload_marker(st)
        return
    if raw_kg is None or not isfinite(raw_kg) or raw_kg < LOWEST_KG:
        return
    _watch_unit(st, reading)
    if st.state is State.PREPARE:
        _prepare(st, reading, raw_kg)
        if not (st.auto_begin and flow.may_begin(st)):
            return
        flow.begin(st)
    taken_s = _taken_s(st, reading)
    kg = round(raw_kg - st.zero_kg, KG_DECIMALS) + 0.0
    flags = _flags(st, taken_s, reading, kg)
    st.now_s = taken_s
    take_sample(st, taken_s, kg, flags)


def _taken_s(st: SessionState, reading: Reading) -> float:
    """When the value was taken, by the scale's clock, but never before what is on record already.

    What was decided before the value arrived stays decided, in the log as in the session.
    """
    return round(max(st.now_s - reading.before_s, st.recorded_s, st.free_s, 0.0), TIME_DECIMALS)


def take_overload_marker(st: SessionState) -> None:
    """The scale says, or proves, that it is beyond its capacity: never a sample, always an overload."""
    if not st.cond.overload:
        flow.overload_began(st, None)


def change_unit(st: SessionState) -> None:
    """The scale's unit button was pressed: stop counting at once, until the person confirms by going on."""
    st.event("unit_changed", words.say("unit.changed"))
    if st.state is State.PREPARE:
        st.prep.restart()
        st.say_note(words.say("unit.changed"))
    flow.pause(st, words.say("unit.changed"), user=False, do=words.say("unit.do"))


def _watch_unit(st: SessionState, reading: Reading) -> None:
    seen, before = reading.unit_seen, st.cond.unit_seen
    if seen is None or seen == before:
        return
    st.cond.unit_seen = seen
    if before is not None:
        change_unit(st)


def _prepare(st: SessionState, reading: Reading, raw_kg: float) -> None:
    c = st.cond
    if c.last_s is not None and st.now_s > c.last_s:
        st.usual.add(st.now_s - c.last_s)
    c.last_s, c.last_kg, c.stale = st.now_s, round(raw_kg, KG_DECIMALS), False
    c.held = st.held.held(st.now_s, reading, raw_kg, st.rules.touch_kg)
    st.prep.reading(st.now_s, raw_kg, trusted=not reading.low_confidence)
    _watch_overload(st, raw_kg, held=c.held)


def _flags(st: SessionState, t_s: float, reading: Reading, kg: float) -> int:
    last_s = st.cond.last_s
    after_gap = last_s is not None and round(t_s - last_s, TIME_DECIMALS) > st.rules.max_gap_s
    held = st.held.held(t_s, reading, kg, st.rules.touch_kg)
    return int(
        (Flag.STABLE if reading.stable else 0)
        | (Flag.FINAL if reading.final else 0)
        | (Flag.REPEATED if reading.repeated else 0)
        | (Flag.HELD if held else 0)
        | (Flag.AFTER_GAP if after_gap else 0)
        | (Flag.LOW_CONFIDENCE if reading.low_confidence else 0)
    )


def take_sample(st: SessionState, t_s: float, kg: float, flags: int) -> None:
    """One accepted, zeroed value at ``t_s``: everything it changes, in one step."""
    c = st.cond
    held = bool(flags & HELD)
    if c.last_s is not None and t_s > c.last_s:
        st.usual.add(min(t_s - c.last_s, st.rules.stale_s))
    _revive(st, t_s)
    if st.state is not State.UNLOAD:
        st.new_sample = Sample(t_s, kg, flags)
        st.effects.append(RecordSample(st.new_sample))
        st.tracker.sample(t_s, kg, held)
    previous_s, previous_kg = c.last_s, c.last_kg
    c.last_s, c.last_kg, c.last_flags = t_s, kg, flags
    _watch_held(st, held, kg)
    zone = zone_of(kg, held, st.rules)
    if zone is not c.zone:
        c.zone, c.zone_since_s = zone, t_s
    _watch_overload(st, kg, held=held)
    zeroing.watch(st, t_s, kg, flags)
    waking.watch(st, t_s, kg, previous_s, previous_kg)
    ramp.watch_off(st)
    if st.state in RESTING:
        st.rest_unloaded = st.rest_unloaded or st.unloaded
    if st.state is State.REST and not held and kg >= st.rules.touch_kg:
        flow.end_rest(st, user=False)
    if st.state is State.BOUT:
        _watch_bout(st, t_s, kg, previous_kg)
    elif st.state is State.UNLOAD and st.unloaded:
        st.seal()


def _revive(st: SessionState, t_s: float) -> None:
    c = st.cond
    if c.stale:
        gap_s = t_s - (c.last_s if c.last_s is not None else 0.0)
        c.stale = False
        st.event("live", words.say("event.live", time=words.duration(gap_s)), at_s=t_s, gap_s=gap_s)


def _watch_held(st: SessionState, held: bool, kg: float) -> None:
    if held == st.cond.held:
        return
    st.cond.held = held
    if held:
        st.cond.in_band_said = False
        st.event("frozen", words.say("held"), kg=st.cond.last_kg)
        spot.verify(st, kg)
    else:
        spot.drop(st)
        st.event("unfrozen", words.say("event.unfrozen"), kg=st.cond.last_kg)


def _watch_overload(st: SessionState, kg: float, *, held: bool) -> None:
    c = st.cond
    if kg > st.rules.overload_kg:
        if not c.overload:
            flow.overload_began(st, kg)
        elif c.overload_max_kg is None or kg > c.overload_max_kg:
            c.overload_max_kg = kg
    elif c.overload and kg <= st.rules.high_kg and not held:
        flow.overload_ended(st, kg)


def _watch_bout(st: SessionState, t_s: float, kg: float, previous_kg: float | None) -> None:
    c, rules = st.cond, st.rules
    ramp.watch_on(st, t_s, kg, previous_kg)
    if kg > rules.prewarn_kg and not c.prewarned and not c.overload:
        c.prewarned = True
        st.event("prewarning", words.say("guide.prewarn"), kg=kg)
    elif kg <= rules.high_kg:
        c.prewarned = False
    left_s = st.stage.bouts * st.stage.hold_s - credited_s(st)
    st.cue(st.ladder.minutes(st.now_s, left_s))


def credited_s(st: SessionState) -> float:
    """Credited seconds of all bouts as of now."""
    running = st.tracker.credited_at(st.now_s) if st.ended is None else st.tracker.unfinished_s()
    return sum(st.tracker.completed) + (running if st.started else 0.0)
