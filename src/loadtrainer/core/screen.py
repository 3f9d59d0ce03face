"""What the screen shows: the precedence of docs/screens.md, and the Snapshot made from a session's state."""

from typing import Final, TypedDict

from loadtrainer.core import flow, ramp, spot, words, zeroing
from loadtrainer.core.alarm import Situation
from loadtrainer.core.hold import Bucket
from loadtrainer.core.inputs import LinkPhase
from loadtrainer.core.intake import credited_s
from loadtrainer.core.preparation import LinkCheck
from loadtrainer.core.prescription import stale_limit_s
from loadtrainer.core.snapshot import BoutView, Display, Fitness, PrepareView, Snapshot
from loadtrainer.core.state import SessionState
from loadtrainer.core.transitions import PHASE_OF, State

SITUATION_OF: Final[dict[Display, Situation]] = {
    Display.OVERLOAD: Situation.OVERLOAD,
    Display.NO_LIVE_DATA: Situation.STALE_LOADED,
    Display.NO_READING: Situation.NO_READING,
    Display.HELD: Situation.HELD,
    Display.PREWARN: Situation.PREWARN,
    Display.HIGH: Situation.HIGH,
    Display.LOW: Situation.LOW,
    Display.IN_BAND: Situation.IN_BAND,
}

ZONE_DISPLAY: Final[dict[Bucket, Display]] = {
    Bucket.IN_BAND: Display.IN_BAND,
    Bucket.BELOW: Display.LOW,
    Bucket.ABOVE: Display.HIGH,
}

FITNESS_WORDS: Final[dict[Fitness, str]] = {
    Fitness.PENDING: "link.pending",
    Fitness.GOOD: "link.good",
    Fitness.WARNING: "link.warning",
    Fitness.REFUSED: "link.refused",
}

FINEST_SHOWN_KG = 0.1


def display(st: SessionState) -> Display:
    """The first of the states of docs/screens.md that applies."""
    c = st.cond
    if st.state is State.SEALED:
        return Display.NO_LOAD
    if c.overload:
        return Display.OVERLOAD
    if st.state is State.PREPARE:
        return Display.NO_LOAD
    if c.stale:
        return Display.NO_LIVE_DATA if st.maybe_loaded else Display.NO_READING
    if c.held:
        return Display.HELD
    if st.state in (State.BOUT_PAUSED, State.REST_PAUSED, State.UNLOAD):
        return Display.PAUSED
    if st.state is State.REST:
        return Display.REST
    if c.last_kg is not None and c.last_kg > st.rules.prewarn_kg:
        return Display.PREWARN
    return ZONE_DISPLAY.get(c.zone, Display.NO_LOAD)


def situation(st: SessionState) -> Situation:
    """What the alarm ladder sounds for: the display's, or a silent window's technical alarm."""
    shown = display(st)
    over = st.state in (State.PREPARE, State.SEALED)
    if st.cond.window_silent and shown is not Display.OVERLOAD and not over:
        return Situation.STALE_LOADED if st.maybe_loaded else Situation.NO_READING
    if shown is Display.HELD and spot.standing(st):
        return Situation.CALM
    return SITUATION_OF.get(shown, Situation.CALM)


def snapshot(st: SessionState) -> Snapshot:
    """Everything the screen may know, now."""
    c, shown = st.cond, display(st)
    age_s = None if c.last_s is None else max(0.0, st.now_s - c.last_s)
    plate, guidance, why = _sentences(st, shown, age_s)
    return Snapshot(
        t_s=st.now_s + (st.t0_s or 0.0),
        session_t_s=st.now_s if st.started else None,
        source=st.source,
        phase=PHASE_OF[st.state],
        display=shown,
        rules=st.rules,
        target_kg=st.stage.target_kg,
        unit=st.unit,
        resolution_kg=_resolution_kg(st),
        scale=st.scale,
        kg=c.last_kg if st.live else None,
        age_s=age_s,
        aging=age_s is not None and not c.stale and age_s > 2 * st.usual.usual_s,
        new_sample=st.new_sample,
        clock_running=_clock_runs(st, shown, age_s),
        plate=plate,
        guidance=guidance,
        why=why,
        stale_why=c.overload and (c.stale or c.held),
        **_progress(st),
        unloaded=st.unloaded,
        can_resume=flow.may_resume(st),
        can_next=flow.may_start_next(st),
        pause_words=_pause_words(st),
        mute_left_s=st.ladder.muted_s(st.now_s),
        ended=st.ended,
        ended_words=st.ended_words,
        prepare=_prepare_view(st),
        pain_worst=st.pain_worst,
        disk_fault=st.disk_fault,
        note=c.note if st.now_s < c.note_until_s else zeroing.request(st),
        asks_zero=bool(zeroing.request(st)),
        guide_kg=ramp.guide_kg(st),
    )


def _resolution_kg(st: SessionState) -> float:
    """The scale's own step, never finer than is shown."""
    said = st.scale.resolution_kg if st.scale is not None else None
    return max(FINEST_SHOWN_KG, said or FINEST_SHOWN_KG)


class _Progress(TypedDict):
    credited_s: float
    prescribed_s: float
    left_s: float
    bouts: tuple[BoutView, ...]
    bout: int
    overloads: int
    rest_s: float
    rest_left_s: float | None


def _progress(st: SessionState) -> _Progress:
    """How far the session's dose has come."""
    credited, prescribed = credited_s(st), st.stage.bouts * st.stage.hold_s
    return _Progress(
        credited_s=credited,
        prescribed_s=prescribed,
        left_s=max(0.0, prescribed - credited),
        bouts=_bouts(st, credited),
        bout=min(st.bout, st.stage.bouts - 1),
        overloads=st.overloads,
        rest_s=st.stage.rest_s,
        rest_left_s=flow.rest_left_s(st) if st.state is State.REST else None,
    )


def _clock_runs(st: SessionState, shown: Display, age_s: float | None) -> bool:
    fresh = age_s is not None and age_s <= st.rules.max_gap_s
    return shown is Display.IN_BAND and fresh and st.tracker.running


def _bouts(st: SessionState, credited: float) -> tuple[BoutView, ...]:
    hold_s, done = st.stage.hold_s, len(st.tracker.completed)
    running_s = max(0.0, credited - sum(st.tracker.completed))
    return tuple(
        BoutView(hold_s if i < done else running_s if i == done else 0.0, hold_s, i < done, i in st.drifted)
        for i in range(st.stage.bouts)
    )


def _pause_words(st: SessionState) -> str:
    if st.state is State.UNLOAD:
        return st.ended_words
    return st.pause_words


def _sentences(st: SessionState, shown: Display, age_s: float | None) -> tuple[str, str, str]:
    """Plate, guidance and the alarm's reason line."""
    silent = _silence(st, age_s)
    if shown is Display.OVERLOAD:
        limit = words.say("alarm.over.why", load=st.words_load(st.rules.overload_kg))
        why = silent if st.cond.stale else words.say("held") if st.cond.held else limit
        return words.say("alarm.over"), words.say("alarm.do"), why
    if shown is Display.NO_LIVE_DATA:
        return words.say("alarm.stale"), words.say("alarm.do"), silent
    if shown is Display.NO_READING:
        return words.say("noread"), words.say("noread.do"), silent
    if shown is Display.HELD and spot.standing(st):
        verified = words.say("verified", load=st.words_load(st.cond.verified_kg))
        return verified, spot.guidance(st), verified
    if shown is Display.HELD:
        return words.say("held"), words.say("held.do"), words.say("held")
    if shown is Display.PAUSED:
        said = st.pause_words if st.pause_do else words.say("pause")
        return _at_rest(st, said, st.pause_do or words.say("pause.go"))
    if shown is Display.REST:
        return _at_rest(st, words.say("rest", bout=st.bout), words.say("rest.go"))
    return _guide(st, shown)


def _silence(st: SessionState, age_s: float | None) -> str:
    """For how long nothing came, and why as far as the link knows."""
    silent = words.say("alarm.stale.why", time=words.duration(age_s))
    why = st.link.words if st.link.phase is LinkPhase.FAULT else st.lost
    return f"{silent}. {why}" if why else silent


def _at_rest(st: SessionState, plate: str, go: str) -> tuple[str, str, str]:
    if st.state is State.UNLOAD:
        return st.ended_words, words.say("rest.load"), ""
    return plate, go if st.unloaded else words.say("rest.load"), ""


def _guide(st: SessionState, shown: Display) -> tuple[str, str, str]:
    start = words.say("guide.start", load=st.words_load(st.stage.target_kg))
    if shown is Display.PREWARN:
        return words.say("state.high"), words.say("guide.prewarn"), ""
    if shown is Display.HIGH:
        return words.say("state.high"), words.say("guide.high"), ""
    if shown is Display.IN_BAND:
        return words.say("state.in"), words.say("guide.in"), ""
    if shown is Display.LOW:
        return words.say("state.low"), _below(st, start), ""
    if st.drift.drifted:
        return words.say("state.none"), words.say("drift"), ""
    return words.say("state.none"), start, ""


def _below(st: SessionState, start: str) -> str:
    """What to do below the band: on the way to it, or fallen out of it."""
    if st.now_s < st.cond.fast_until_s:
        return words.say("guide.fast")
    if st.tracker.run_lost:
        return words.say("cont.reset")
    return start if st.cond.ramping else words.say("guide.low")


def _prepare_view(st: SessionState) -> PrepareView:
    check = st.prep.check(st.now_s) if st.state is State.PREPARE else None
    fitness = check.fitness if check else Fitness.GOOD
    unfit = st.scale is not None and not st.scale.live
    live = st.link.phase is LinkPhase.LIVE
    silent = check is not None and check.progress > 0 and not st.prep.fresh(st.now_s)
    return PrepareView(
        link=st.link.phase,
        link_words=st.link.words,
        choices=st.link.choices,
        fitness=Fitness.REFUSED if unfit else fitness,
        fitness_words=words.say("link.final" if unfit else FITNESS_WORDS[fitness]),
        progress=check.progress if check else 1.0,
        rate_hz=check.rate_hz if check else None,
        longest_gap_s=check.longest_s if check else None,
        raw_kg=st.cond.last_kg if st.live and live and st.state is State.PREPARE else None,
        zero_kg=st.prep.zero[1] if st.prep.zero else None,
        zero_words=words.say("noread") if silent else st.prep.zero_words,
        arrivals_s=st.prep.arrivals_s if st.state is State.PREPARE else (),
        ready=flow.may_begin(st),
        caution=words.caution(body_fat=st.scale is not None and st.scale.body_fat),
        check_words=st.scale.check_words if st.scale is not None else "",
        stale_s=_stale_s(st, check),
        cautioned=st.scale is not None and st.scale.cautioned,
    )


def _stale_s(st: SessionState, check: LinkCheck | None) -> float:
    """The stale limit: that of the running session, or the one the measured signal would set."""
    if check is None or check.median_s is None:
        return st.rules.stale_s
    return round(stale_limit_s(check.median_s), 4)
