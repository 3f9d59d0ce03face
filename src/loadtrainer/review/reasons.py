"""Why a figure does not exist, in words. A figure that the readings cannot support is never shown."""

from typing import Final

from loadtrainer.core.figures import RAMP_MIN_HZ
from loadtrainer.core.words import duration, number, say
from loadtrainer.review.figures import Figures
from loadtrainer.review.metrics import STEADY_LEAST_HZ, STEADY_LEAST_S
from loadtrainer.review.pieces import SPELL_S

_ACCURACY: Final = frozenset({"uncertainty_kg", "in_band_sure_s", "in_band_possible_s"})
_LINK: Final = frozenset({"rate_hz", "longest_gap_s"})


def why_missing(figures: Figures, name: str) -> str:
    """Why the figure ``name`` of ``figures`` is None; "" = it is not.

    Raises AttributeError for a name that is no figure.
    """
    if getattr(figures, name) is not None:
        return ""
    if name in _ACCURACY:
        return say("review.why.accuracy")
    if name in _LINK:
        return say("review.why.readings")
    if name == "unknown_pct":
        return say("review.why.time")
    if name == "overload_max_kg":
        return say("review.over.scale" if figures.overloads else "review.why.over")
    if figures.loaded_s <= 0:
        return say("review.why.load")
    if not figures.load_bins:
        return say("review.why.unchecked")
    return _why_unsupported(figures, name)


def _why_unsupported(figures: Figures, name: str) -> str:
    if name == "zero_drift_kg":
        return say("review.why.zero")
    if name == "loading_rate_kg_s":
        return _slow(figures, RAMP_MIN_HZ) or say("review.why.rise")
    if name == "to_band_s" or figures.to_band_s is None:
        return say("review.why.reach", time=duration(SPELL_S))
    return _slow(figures, STEADY_LEAST_HZ) or say("review.why.steady", time=duration(STEADY_LEAST_S))


def _slow(figures: Figures, need_hz: float) -> str:
    """The readings come too rarely; "" = they do not."""
    if figures.rate_hz is None:
        return say("review.why.readings")
    if figures.rate_hz >= need_hz:
        return ""
    return say("review.why.rate", need=number(need_hz, 1), rate=number(figures.rate_hz, 1))
