"""The quality of the load in sentences: how near to the target, how steady, how high; or why not known."""

from loadtrainer.core.units import MassUnit
from loadtrainer.core.words import NBSP, duration, load, number, say
from loadtrainer.review.figures import Figures
from loadtrainer.review.loads import exact, signed
from loadtrainer.review.paper import Line, line
from loadtrainer.review.reasons import why_missing


def quality(figures: Figures, unit: MassUnit) -> Line:
    """For a clinician: error, shares, steadiness and what was above the limit; () = nothing was loaded."""
    if figures.mean_kg is None:
        return ()
    shares = {"under": figures.under_pct, "within": figures.within_pct, "over": figures.over_pct}
    return line(
        say(
            "report.error",
            load=signed(figures.error_mean_kg, unit),
            sd=load(figures.error_sd_kg, unit, 2),
        ),
        *(
            say(f"report.share.{name}", share=number(share, 0))
            for name, share in shares.items()
            if share is not None
        ),
        ""
        if figures.within_10_pct is None
        else say("report.share.ten", share=number(figures.within_10_pct, 0)),
        steadiness(figures),
        say("report.highest", load=exact(figures.max_kg, unit)) if figures.max_kg is not None else "",
        overloads(figures),
    )


def steadiness(figures: Figures) -> str:
    """The variation of the steady load, or why there is none."""
    if figures.steady_cv_pct is not None:
        return say("report.steady", share=number(figures.steady_cv_pct, 1))
    return say("report.steady.no", why=why_missing(figures, "steady_cv_pct"))


def overloads(figures: Figures) -> str:
    """How often and how long the limit was passed; "" = never."""
    if not figures.overloads:
        return ""
    time = f"{number(figures.overload_s, 1)}{NBSP}s" if figures.overload_s < 10 else None
    return say("report.over", count=figures.overloads, time=time or duration(figures.overload_s))


def pace(figures: Figures, unit: MassUnit) -> tuple[str, str]:
    """How fast the load rose, and how long until it was in the band; or why there is no such figure."""
    rate, reach = figures.loading_rate_kg_s, figures.to_band_s
    return (
        say("report.rate.no", why=why_missing(figures, "loading_rate_kg_s"))
        if rate is None
        else say("report.rate", load=load(rate, unit)),
        say("report.reach.no", why=why_missing(figures, "to_band_s"))
        if reach is None
        else say("report.reach", time=f"{number(reach, 1)}{NBSP}s"),
    )
