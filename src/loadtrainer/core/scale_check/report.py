"""A scale check in lines of plain text: the verdict, why, and every figure or that it was not measured."""

from collections.abc import Iterator

from loadtrainer.core.scale_check.model import HoldFigures, ScaleCheck
from loadtrainer.core.scale_check.standing import VERDICT_WORDS
from loadtrainer.core.scale_check.verdict import allowed_error_kg
from loadtrainer.core.words import NBSP, duration, number, say, source_tag


def headline(check: ScaleCheck) -> str:
    """The verdict with the longest hold it covers."""
    words = say(VERDICT_WORDS[check.verdict])
    if check.max_hold_s is None:
        return words
    return f"{words}, {say('check.upto', time=duration(check.max_hold_s))}"


def scale_words(check: ScaleCheck) -> str:
    """Which scale it was."""
    if check.name:
        return say("check.scale.named", name=check.label, own=check.name)
    return say("check.scale", name=check.label)


def vouched(check: ScaleCheck) -> str:
    """For how long a hold the verdict speaks: never longer than one was seen."""
    hold = check.hold
    return say("check.vouches.not") if hold is None else say("check.vouches", time=duration(hold.held_s))


def lines(check: ScaleCheck) -> Iterator[str]:
    """The whole check."""
    tag = source_tag(check.source)
    yield f"{tag} {headline(check)}" if tag else headline(check)
    for reason in check.reasons:
        yield f"  {reason}"
    yield scale_words(check)
    for title, value in figures(check):
        yield f"{title}: {value}"
    for weight, shown, error, allowed in weighings(check):
        worst = say("check.fig.worst", error=error, allowed=allowed)
        yield f"  {say('check.fig.weight', weight=weight, shown=shown)}; {worst}"


def weighings(check: ScaleCheck) -> Iterator[tuple[str, str, str, str]]:
    """Each known weight, what was shown for it, its worst error and what is allowed."""
    for weight in check.weights:
        shown = " ".join(number(kg, 2) for kg in weight.shown_kg)
        yield _kg(weight.kg), shown, _signed(weight.error_kg), _kg(allowed_error_kg(weight.kg))


def figures(check: ScaleCheck) -> Iterator[tuple[str, str]]:
    """Each figure by its name, in the order of the steps."""
    link, hold = check.link, check.hold
    often = None if link is None else say("check.fig.rate.value", rate=number(link.rate_hz, 1))
    yield say("check.fig.rate"), often or say("check.fig.none")
    yield say("check.fig.gap"), _seconds(link.longest_gap_s if link is not None else None)
    yield say("check.fig.wake"), _kg(check.wake_kg)
    yield say("check.fig.step"), _seconds(check.step_s)
    yield say("check.fig.lock"), _locks(hold)
    yield say("check.fig.off"), _turns_off(hold)
    if check.link_life_s is not None:
        life, back = _seconds(check.link_life_s), _seconds(check.link_back_s)
        yield say("check.fig.life"), say("check.fig.life.value", time=life, back=back)
    yield say("check.fig.drift"), _kg(hold.drift_kg if hold is not None else None)
    yield say("check.fig.return"), _kg(check.zero_return_kg)
    if check.corner_kg is not None:
        yield say("check.fig.corners"), _kg(check.corner_kg)
    off_by = check.uncertainty_kg
    yield say("check.fig.off_by"), say("check.fig.none") if off_by is None else f"±{_kg(off_by)}"


def _locks(hold: HoldFigures | None) -> str:
    if hold is None or hold.locks is None:
        return say("check.fig.none")
    if hold.locks:
        return say("check.fig.yes", time=_seconds(hold.lock_s))
    return say("check.fig.no", time=_lasting(hold.held_s))


def _turns_off(hold: HoldFigures | None) -> str:
    if hold is None:
        return say("check.fig.none")
    if hold.turns_off:
        return say("check.fig.yes", time=_seconds(hold.off_s))
    return say("check.fig.no", time=_lasting(hold.held_s))


def _seconds(value: float | None) -> str:
    return say("check.fig.none") if value is None else f"{number(value, 1)}{NBSP}s"


def _lasting(seconds: float) -> str:
    """A time that may be minutes."""
    return _seconds(seconds) if seconds < 60 else duration(seconds)


def _kg(value: float | None) -> str:
    return say("check.fig.none") if value is None else f"{number(value, 2)}{NBSP}kg"


def _signed(value: float) -> str:
    return f"{'+' if value > 0 else ''}{_kg(value)}"
