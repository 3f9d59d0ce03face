"""The columns of every exported table: name, kind, unit and meaning, which are the data dictionary too.

``leaves``: may stand in a de-identified export. Nothing does by itself: a new column stays at home until it
says so here.
"""

from dataclasses import dataclass, fields
from datetime import date
from typing import Final, Literal

from loadtrainer.review.figures import Figures

Kind = Literal["text", "integer", "real", "boolean", "date"]
Cell = str | int | float | bool | date | None
"""None = there is no such value; it is never 0 or an empty text."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column. ``unit``: UCUM, "" = has none. ``meaning``: what it says, in English."""

    name: str
    kind: Kind
    unit: str
    meaning: str
    leaves: bool = True


@dataclass(frozen=True, slots=True)
class Table:
    """A table's columns in order; rows are tuples of cells in the same order."""

    name: str
    columns: tuple[Column, ...]

    def leaving(self) -> "Table":
        """The table as it leaves de-identified."""
        return Table(self.name, tuple(column for column in self.columns if column.leaves))

    def at(self, name: str) -> int:
        """The place of a column. Raises ValueError."""
        return [column.name for column in self.columns].index(name)


_UNITS: Final = {
    "loading_rate_kg_s": "kg/s",
    "_kg_s": "kg.s",
    "_kg": "kg",
    "_pct": "%",
    "_hz": "Hz",
    "_s": "s",
}
"""The first end that fits."""

_FIGURES: Final = {
    "in_band_s": "time with the load in the band",
    "below_s": "time loaded below the band",
    "above_s": "time loaded above the band",
    "unloaded_s": "time with the load lifted off",
    "rest_s": "time at rest between bouts",
    "paused_s": "time paused by the user",
    "unknown_s": "time without a live reading",
    "elapsed_s": "all time; the seven before it sum to it",
    "spot_checked_s": "part of unknown_s that single readings vouched for; never credited",
    "credited_s": "time that counted towards the prescribed time",
    "prescribed_s": "bouts times hold time of what was done",
    "dose_kg_s": "load times time while loaded",
    "prescribed_dose_kg_s": "target load times prescribed time",
    "loaded_s": "time below, in and above the band; weights the loads that follow",
    "mean_kg": "mean load while loaded",
    "sd_kg": "population standard deviation of the load",
    "cv_pct": "sd_kg as a share of mean_kg",
    "median_kg": "load that was not passed for half of the loaded time; over several sessions to 0.1 kg",
    "p5_kg": "the load was lower for 5 % of the loaded time, to 0.1 kg",
    "p95_kg": "the load was higher for 5 % of the loaded time, to 0.1 kg",
    "max_kg": "highest load shown",
    "error_mean_kg": "mean of applied minus prescribed load, signed",
    "error_sd_kg": "standard deviation of applied minus prescribed load",
    "rmse_kg": "root mean square of applied minus prescribed load",
    "under_pct": "share of loaded time below the band",
    "within_pct": "share of loaded time in the band",
    "over_pct": "share of loaded time above the band",
    "within_10_pct": "share of loaded time within 10 % of the target",
    "steady_s": "time that the steadiness stands on, from 2 s after the band was reached",
    "steady_mean_kg": "mean load of the steady time",
    "steady_sd_kg": "standard deviation about a straight line through the steady time",
    "steady_cv_pct": "steady_sd_kg as a share of steady_mean_kg",
    "uncertainty_kg": "uncertainty of the scale's readings by its latest check, 95 %",
    "in_band_sure_s": "time in band if every load was off by the uncertainty, against",
    "in_band_possible_s": "time in band if every load was off by the uncertainty, in favour",
    "above_kg_s": "load above the band times its time",
    "overloads": "how often the load passed the limit",
    "overload_s": "time until it was back in the band after passing the limit",
    "overload_max_kg": "highest load of the overloads",
    "loading_rate_kg_s": "steepest rise over 0.5 s, from 5 readings a second on",
    "to_band_s": "time until 1 s in band, mean of the bouts",
    "rate_hz": "readings a second, 1 / median interval; the lowest over sessions",
    "longest_gap_s": "longest interval between readings",
    "gaps": "intervals longer than the session's max_gap_s",
    "zero_drift_kg": "what the empty scale showed after the load",
}


def unit_of(name: str) -> str:
    """The unit that a name ends in; "" = none."""
    return next((unit for end, unit in _UNITS.items() if name.endswith(end)), "")


FIGURE_NAMES: Final = tuple(field.name for field in fields(Figures) if field.name != "load_bins")
FIGURES: Final = tuple(
    Column(name, "integer" if name in ("overloads", "gaps") else "real", unit_of(name), _FIGURES[name])
    for name in FIGURE_NAMES
)
_OF: Final = (
    Column("patient", "text", "", "pseudonym; de-identified: a name made up for this export alone"),
    Column("session", "text", "", "names the session; de-identified: a name made up for this export alone"),
)
_DAY: Final = (
    Column("day", "date", "", "the patient's local day", leaves=False),
    Column("day_number", "integer", "d", "day 1 is the day of the patient's first session of the export"),
)
_MARKS: Final = Column(
    "marks",
    "text",
    "",
    "why it stays out of clinical figures: simulated, replay, recovered, failed; may be several",
)
_PAIN: Final = tuple(
    Column(f"pain_{name}", "integer", "", f"pain {words}, 0 to 10")
    for name, words in (
        ("before", "before loading"),
        ("worst", "at its worst"),
        ("after", "after loading"),
        ("ten_minutes", "ten minutes after"),
        ("next_morning", "next morning"),
    )
)
FLAGS: Final = ("fall", "fever", "wound", "new_pain", "loose", "dizzy")
_FLAGS: Final = tuple(
    Column(f"flag_{name}", "boolean", "", f"red flag answered before loading: {words}")
    for name, words in zip(
        FLAGS,
        ("fall", "fever", "redness, fluid or blood", "new or sharp pain", "click or looseness", "dizziness"),
        strict=True,
    )
)

_TARGET: Final = Column("target_kg", "real", "kg", "prescribed load")
_LOADS: Final = (
    _TARGET,
    Column("low_kg", "real", "kg", "lower edge of the band"),
    Column("high_kg", "real", "kg", "upper edge of the band"),
    Column("limit_kg", "real", "kg", "above it the load is an overload"),
)
_PLAN: Final = (
    Column("plan", "text", "", "SHA-256 that names the prescription", leaves=False),
    Column(
        "plan_altered", "boolean", "", "the prescription is not what was confirmed, or nobody confirmed it"
    ),
    Column("protocol", "text", "", "the published clinical protocol it came from"),
    Column("side", "text", "", "left or right"),
    Column("level", "text", "", "transfemoral, transtibial or upper"),
    Column("body_weight_kg", "real", "kg", "body weight of the prescription", leaves=False),
    Column("stage", "integer", "", "stage of the prescription, from 1"),
    Column("mode", "text", "", "cumulative: time in band adds up; continuous: each hold in one piece"),
    *_LOADS,
)

SESSIONS: Final = Table(
    "sessions",
    (
        *_OF,
        Column("number", "integer", "", "place among the patient's sessions of the export, from 1"),
        *_DAY,
        Column("started_at", "text", "", "start, local time with offset", leaves=False),
        Column("ended_at", "text", "", "end, local time with offset", leaves=False),
        Column("source", "text", "", "ble: a real scale; simulated; replay"),
        _MARKS,
        Column("ended", "text", "", "completed, stopped, pain, overload, link_lost or recovered"),
        Column("completed", "boolean", "", "every bout reached its time"),
        *_PLAN,
        Column("bouts_done", "integer", "", "bouts that reached their time"),
        Column("bouts", "integer", "", "bouts prescribed"),
        *FIGURES,
        *_PAIN,
        *_FLAGS,
        Column("analgesic", "boolean", "", "took a painkiller before"),
        Column("posture", "text", "", "how the patient stood or sat", leaves=False),
        Column("note", "text", "", "the patient's own words", leaves=False),
        Column("scale", "text", "", "model of the scale", leaves=False),
        Column("resolution_kg", "real", "kg", "smallest step of the scale"),
        Column("zero_kg", "real", "kg", "the scale's own value for no load"),
        Column("zero_drifts", "integer", "", "how often the zero moved"),
        Column("checked_at", "text", "", "latest check of the scale", leaves=False),
        Column("check_verdict", "text", "", "what the check found it fit for"),
        Column("sha256", "text", "", "digest of the log", leaves=False),
        Column("findings", "text", "", "what verification found wrong; empty = nothing", leaves=False),
    ),
)

BOUTS: Final = Table(
    "bouts",
    (
        *_OF,
        *_DAY,
        _MARKS,
        Column("bout", "integer", "", "bout of the session, from 1"),
        Column("start_s", "real", "s", "start, from the start of the session"),
        Column("end_s", "real", "s", "end, from the start of the session"),
        Column("completed", "boolean", "", "it reached its time"),
        _TARGET,
        *FIGURES,
    ),
)

DAYS: Final = Table(
    "days",
    (
        _OF[0],
        *_DAY,
        _MARKS,
        Column("sessions", "integer", "", "sessions done, also those that do not count"),
        Column("planned", "integer", "", "sessions planned"),
        Column("full", "integer", "", "planned sessions done in full"),
        Column("part", "integer", "", "planned sessions done in part"),
        Column("apart", "integer", "", "planned sessions done by one that does not count"),
        Column("missed", "integer", "", "planned sessions missed"),
        Column("extra", "integer", "", "sessions beyond the plan"),
        Column("stage", "integer", "", "stage in force, from 1"),
        *_LOADS,
        Column("plan_s", "real", "s", "prescribed time of all planned sessions, the missed ones too"),
        Column("plan_dose_kg_s", "real", "kg.s", "prescribed dose of all planned sessions"),
        *_PAIN,
        *FIGURES,
    ),
)

SAMPLES: Final = Table(
    "samples",
    (
        *_OF,
        _MARKS,
        Column("t_s", "real", "s", "time from the start of the session"),
        Column("kg", "real", "kg", "load after zero"),
        Column(
            "flags",
            "integer",
            "",
            "sum of 1 stable, 2 final, 4 repeated, 8 held by the scale, 16 after a gap, 32 low confidence",
        ),
    ),
)

EVENTS: Final = Table(
    "events",
    (
        *_OF,
        _MARKS,
        Column("t_s", "real", "s", "time from the start of the session"),
        Column("kind", "text", "", "what happened"),
        Column("bout", "integer", "", "bout of the session, from 1"),
        Column("kg", "real", "kg", "the load that caused it"),
        Column("max_kg", "real", "kg", "highest load of an overload"),
        Column("pain", "integer", "", "pain, 0 to 10"),
        Column("gap_s", "real", "s", "length of a silence"),
        Column("by", "text", "", "user: a person did it"),
        Column("reason", "text", "", "the words the screen used", leaves=False),
    ),
)

TABLES: Final = (SESSIONS, BOUTS, DAYS, SAMPLES, EVENTS)
