"""The tables of a data set: those of an export, each with its month, and what a registry asks beyond them."""

from dataclasses import replace
from typing import Final

from loadtrainer.review import columns as exported
from loadtrainer.review.columns import Column, Table

MONTH: Final = Column("month", "integer", "", "year and month of the day, as 202610; names the folder")
STAGES: Final = Column("stages", "integer", "", "stages of the prescription")
LEFT_OUT: Final = ("note", "posture")
"""Free words of a person: no question needs them, and they may name somebody."""

SESSIONS: Final = Table(
    "sessions",
    (MONTH, *(column for column in exported.SESSIONS.columns if column.name not in LEFT_OUT), STAGES),
)
BOUTS: Final = Table("bouts", (MONTH, *exported.BOUTS.columns))
_DONE: Final = ("full", "part", "apart", "missed", "extra")
"""Named more fully here: the first is a word of SQL."""
DAYS: Final = Table(
    "days",
    (
        MONTH,
        *(replace(c, name=f"{c.name}_sessions") if c.name in _DONE else c for c in exported.DAYS.columns),
    ),
)
SAMPLES: Final = Table("samples", (MONTH, *exported.SAMPLES.columns))
TABLES: Final = (SESSIONS, BOUTS, DAYS, SAMPLES)
