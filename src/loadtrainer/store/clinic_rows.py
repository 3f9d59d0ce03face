"""What goes into the index of a reviewed folder, and what comes out of it."""

from dataclasses import dataclass

from loadtrainer.store.folder import Found


@dataclass(frozen=True, slots=True)
class Row:
    """One session. ``started``: seconds since 1970. ``day``: local, ISO. ``red``: how many red flags.

    ``plan``: digest naming ``plan_body``, its prescription as JSON. ``body``: the record, packed.
    """

    id: str
    sha256: str
    patient: str
    started: float
    day: str
    red: int
    plan: str
    plan_body: str
    body: bytes


@dataclass(frozen=True, slots=True)
class Problem:
    """A file that is not shown, or not as it should be. ``twin``: the file that holds the same session."""

    file: str
    why: str
    twin: str | None = None


@dataclass(frozen=True, slots=True)
class PatientRow:
    """A patient. ``red``: red flags of the 14 days up to ``last_day``. Days are ISO dates."""

    patient: str
    sessions: int
    first_day: str
    last_day: str
    red: int


@dataclass(frozen=True, slots=True)
class Waiting:
    """A log to read. ``digest``: of its bytes when they were read last; None = never."""

    found: Found
    digest: str | None


@dataclass(frozen=True, slots=True)
class Taken:
    """What reading a log gave: its ``row``, or a ``problem`` in words; neither: its bytes were known."""

    found: Found
    digest: str
    row: Row | None = None
    problem: str | None = None
