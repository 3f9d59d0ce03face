"""A scale check in lines of plain text: the verdict, why, and every figure or that it was not measured."""

from collections.abc import Iterator
from typing import Final

from loadtrainer.core.scale_check.model import HoldFigures, ScaleCheck
from loadtrainer.core.scale_check.standing import VERDICT_WORDS
from loadtrainer.core.scale_check.verdict import allowed_error_kg
from loadtrainer.core.words import NBSP, duration, number, say

TAGS: Final = {"ble": "", "simulated": "SIMULATED ", "replay": "REPLAY "}
NOT_MEASURED: Final = "not measured"


def headline(check: ScaleCheck) -> str:
    """The verdict with the longest hold it covers."""
    words = say(VERDICT_WORDS[check.verdict])
    if check.max_hold_s is None:
        return words
    return f"{words}, {say('check.upto', time=duration(check.max_hold_s))}"


def lines(check: ScaleCheck) -> Iterator[str]:
    """The whole check."""
    yield f"{TAGS[check.source]}{headline(check)}"
    for reason in check.reasons:
        yield f"  {reason}"
    yield f"Scale: {check.label}{f' ({check.name})' if check.name else ''}"
    for title, value in figures(check):
        yield f"{title}: {value}"
    for weight in check.weights:
        shown = " ".join(number(kg, 2) for kg in weight.shown_kg)
        allowed = number(allowed_error_kg(weight.kg), 2)
        worst = f"worst error {_signed(weight.error_kg)}, allowed {allowed}{NBSP}kg"
        yield f"  {number(weight.kg, 2)}{NBSP}kg: shown {shown}; {worst}"


def figures(check: ScaleCheck) -> Iterator[tuple[str, str]]:
    """Each figure by its name, in the order of the steps."""
    link = check.link
    yield "Rate", NOT_MEASURED if link is None else f"{number(link.rate_hz, 1)} per s"
    yield "Longest gap", _seconds(link.longest_gap_s if link is not None else None)
    yield "Smallest load", _kg(check.wake_kg)
    yield "Sudden load shown after", _seconds(check.step_s)
    yield "Holds its reading", _locks(check.hold)
    yield "Turns itself off", _turns_off(check.hold)
    if check.link_life_s is not None:
        back = _seconds(check.link_back_s)
        yield "Ends the connection", f"after {_seconds(check.link_life_s)}, readings again after {back}"
    yield "Drift during the hold", _kg(check.hold.drift_kg if check.hold is not None else None)
    yield "Zero return", _kg(check.zero_return_kg)
    if check.corner_kg is not None:
        yield "Corners", _kg(check.corner_kg)
    yield "Uncertainty", "±" + _kg(check.uncertainty_kg) if check.uncertainty_kg is not None else NOT_MEASURED


def _locks(hold: HoldFigures | None) -> str:
    if hold is None or hold.locks is None:
        return NOT_MEASURED
    return f"yes, after {_seconds(hold.lock_s)}" if hold.locks else f"no, in {_seconds(hold.held_s)}"


def _turns_off(hold: HoldFigures | None) -> str:
    if hold is None:
        return NOT_MEASURED
    return f"yes, after {_seconds(hold.off_s)}" if hold.turns_off else f"no, in {_seconds(hold.held_s)}"


def _seconds(value: float | None) -> str:
    return NOT_MEASURED if value is None else f"{number(value, 1)}{NBSP}s"


def _kg(value: float | None) -> str:
    return NOT_MEASURED if value is None else f"{number(value, 2)}{NBSP}kg"


def _signed(value: float) -> str:
    return f"{'+' if value > 0 else ''}{number(value, 2)}{NBSP}kg"
