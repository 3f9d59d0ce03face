"""What a scale is fit for, by what was measured, each reason in words. Nothing is passed by default.

Limits: the link by those of the link check (core.preparation.judge); a load shown wrong by more than 0.5 kg
or 2 %, whichever is more, is refused (about what a class IIII scale in service may be wrong by); drift during
a hold and return to zero at most 0.3 kg.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from math import floor
from typing import Final

from loadtrainer.core.scale_check.model import HoldFigures, LinkFigures, Verdict, WeightFigures
from loadtrainer.core.words import NBSP, duration, load, number, say

ERROR_KG: Final = 0.5
ERROR_SHARE: Final = 0.02
DRIFT_KG: Final = 0.3
RETURN_KG: Final = 0.3
CORNER_KG: Final = 0.3
LEFTOVER_KG: Final = 0.3
GAP_S: Final = 2.0
LONG_HOLD_S: Final = 60.0
"""A hold must have been seen to work for so long before long holds are called possible."""
SHORT_HOLD_S: Final = 10.0
"""Holds that end sooner are no holds: only single readings are left."""

LADDER: Final[tuple[Verdict, ...]] = ("long_holds", "short_holds", "spot_checks", "not_usable")


@dataclass(frozen=True, slots=True)
class Evidence:
    """Everything a verdict may rest on; None or empty = not measured. ``live``: sends unsettled values."""

    live: bool = True
    link: LinkFigures | None = None
    wake_kg: float | None = None
    hold: HoldFigures | None = None
    link_life_s: float | None = None
    silent_after_s: float | None = None
    zero_return_kg: float | None = None
    leftover_kg: float | None = None
    corner_kg: float | None = None
    wakes_loaded: bool | None = None
    weights: Sequence[WeightFigures] = field(default_factory=tuple)
    stored_records: int = 0
    unit_changes: int = 0


@dataclass(frozen=True, slots=True)
class Finding:
    """One reason. ``most``: the best verdict it leaves; ``hold_s``: the longest hold, None = any."""

    words: str
    most: Verdict = "long_holds"
    hold_s: float | None = None


@dataclass(frozen=True, slots=True)
class Judgement:
    """The verdict, why, and the longest hold; None = no hold at all."""

    verdict: Verdict
    reasons: tuple[str, ...]
    max_hold_s: float | None


def allowed_error_kg(kg: float) -> float:
    """How wrong a shown load may be."""
    return max(ERROR_KG, ERROR_SHARE * kg)


def judge(found: Evidence) -> Judgement:
    """The strictest of all findings; the reasons in their order, the strictest first."""
    findings = [finding for look in LOOKS for finding in look(found)]
    held_s = found.hold.held_s if found.hold is not None else None
    limits = [finding.hold_s for finding in findings if finding.hold_s is not None]
    longest = None if held_s is None else min([held_s, *limits])
    if longest is not None and longest < SHORT_HOLD_S:
        findings.append(Finding(say("check.why.brief", time=duration(longest)), "spot_checks"))
    elif longest is not None and (limits or longest < LONG_HOLD_S):
        findings.append(Finding(say("check.why.upto", time=duration(floor(longest))), "short_holds"))
    findings.sort(key=lambda finding: -LADDER.index(finding.most))
    verdict = findings[0].most if findings else "long_holds"
    holds = verdict in ("long_holds", "short_holds") and longest is not None
    return Judgement(
        verdict,
        tuple(finding.words for finding in findings),
        float(floor(longest)) if holds and longest is not None else None,
    )


def _link(found: Evidence) -> Iterator[Finding]:
    link = found.link
    if not found.live:
        yield Finding(say("link.final"), "spot_checks")
    elif link is None:
        yield Finding(say("check.none", what=say("check.rate")), "spot_checks")
    elif link.fitness == "refused":
        often = f"{number(link.rate_hz, 1)}{NBSP}per{NBSP}s"
        gap = f"{number(link.longest_gap_s, 1)}{NBSP}s"
        yield Finding(say("check.why.link", rate=often, gap=gap), "spot_checks")
    elif link.fitness == "warning":
        yield Finding(say("link.warning"))


def _load(found: Evidence) -> Iterator[Finding]:
    if found.wakes_loaded:
        yield Finding(say("check.why.woken"), "not_usable")
    nothing = found.wake_kg is None and found.hold is None and not any(w.kg > 0 for w in found.weights)
    if nothing and found.live:
        yield Finding(say("check.why.nothing"), "not_usable")


def _lock(found: Evidence) -> Iterator[Finding]:
    hold = found.hold
    if not found.live:
        return
    if found.silent_after_s is not None:
        after = duration(floor(found.silent_after_s))
        yield Finding(say("check.why.off", time=after), hold_s=found.silent_after_s)
    if found.link_life_s is not None:
        yield Finding(say("check.why.hangup", time=duration(found.link_life_s)), hold_s=found.link_life_s)
    if hold is None:
        yield Finding(say("check.none", what=say("check.lock")), "spot_checks")
        return
    if hold.locks is None:
        yield Finding(say("check.none", what=say("check.lock")), hold_s=hold.lock_s)
    elif hold.locks:
        yield Finding(say("check.why.lock", time=duration(hold.lock_s)), hold_s=hold.lock_s)
    if hold.longest_gap_s is not None and hold.longest_gap_s > GAP_S:
        gap = f"{number(hold.longest_gap_s, 1)}{NBSP}s"
        yield Finding(say("check.why.gap", gap=gap), "spot_checks")
    drift = hold.drift_kg
    if drift is not None and abs(drift) > DRIFT_KG:
        words = say("check.why.drift", load=load(abs(drift), decimals=2), time=duration(hold.held_s))
        yield Finding(words, hold_s=hold.held_s * DRIFT_KG / abs(drift))


def _zero(found: Evidence) -> Iterator[Finding]:
    back = found.zero_return_kg
    if back is None:
        if found.live:  # single values need not show the way back
            yield Finding(say("check.none", what=say("check.return")))
    elif back > ERROR_KG:
        yield Finding(say("check.why.return", load=load(back, decimals=2)), "not_usable")
    elif back > RETURN_KG:
        yield Finding(say("check.why.return", load=load(back, decimals=2)), "short_holds")
    leftover = found.leftover_kg
    if leftover is not None and leftover > LEFTOVER_KG and (back is None or leftover > back + LEFTOVER_KG):
        yield Finding(say("check.why.ghost", load=load(leftover, decimals=2)))


def _weights(found: Evidence) -> Iterator[Finding]:
    if not any(weight.kg > 0 for weight in found.weights):
        yield Finding(say("check.none", what=say("check.weights")))
    for weight in found.weights:
        if abs(weight.error_kg) > allowed_error_kg(weight.kg) + 1e-9:
            key = "check.why.high" if weight.error_kg > 0 else "check.why.low"
            off = load(abs(weight.error_kg), decimals=2)
            yield Finding(say(key, load=load(weight.kg), off=off), "not_usable")
    if found.corner_kg is not None and found.corner_kg > CORNER_KG:
        yield Finding(say("check.why.corner", load=load(found.corner_kg, decimals=2)))


def _notes(found: Evidence) -> Iterator[Finding]:
    if found.stored_records:
        yield Finding(say("check.why.stored"))
    if found.unit_changes:
        yield Finding(say("check.why.unit"))


LOOKS: Final[tuple[Callable[[Evidence], Iterator[Finding]], ...]] = (
    _load,
    _weights,
    _link,
    _lock,
    _zero,
    _notes,
)
