"""The SQL of the cohort against plain loops over the same rows, in exact fractions."""

import random
import signal
import threading
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta
from fractions import Fraction
from math import sqrt
from pathlib import Path
from shutil import copyfile
from statistics import median
from types import SimpleNamespace
from typing import Any

import duckdb
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from loadtrainer.core.log import Samples
from loadtrainer.errors import RefusedError, UsageError
from loadtrainer.review.cohort.columns import BOUTS, DAYS, SESSIONS, TABLES
from loadtrainer.review.cohort.dataset import (
    Manifest,
    altered,
    empty,
    held,
    manifest_of,
    replace_tables,
    require_whole,
)
from loadtrainer.review.cohort.filling import Filling, count_rows
from loadtrainer.review.cohort.questions import Answer, Asking, questions
from loadtrainer.review.cohort.readings import HEAD
from loadtrainer.review.columns import Table
from support.store import tree

Rows = list[dict[str, Any]]
MANIFEST = Manifest(made_by="1", marked=False, whole=True)
START = date(2026, 10, 20)
PROTOCOLS = ("fast", "slow", None)


def a_clinic(seed: int = 4) -> dict[str, Rows]:
    """Rows of a made-up clinic with everything that may be absent absent somewhere."""
    rng = random.Random(seed)
    made: dict[str, Rows] = {table.name: [] for table in TABLES}
    for number in range(12):
        patient, protocol = f"P-{number:02d}", PROTOCOLS[number % 3]
        place = 0
        for day_number in range(1, rng.randint(2, 30)):
            day = START + timedelta(days=day_number - 1)
            on_day = {
                "patient": patient,
                "day": day,
                "day_number": day_number,
                "month": day.year * 100 + day.month,
            }
            count = 0 if day_number > 1 and rng.random() < 0.3 else rng.randint(1, 2)
            for _ in range(count):
                place += 1
                if day_number > 8 and rng.random() < 0.1:
                    protocol = "fast"
                made["sessions"].append(a_session(rng, on_day | {"number": place, "protocol": protocol}))
            made["days"].append(on_day | a_day(rng))
    for session in made["sessions"]:
        of = {name: session[name] for name in ("session", "patient", "month", "day", "day_number")}
        made["bouts"] += [of | a_bout(rng, n) for n in range(1, 3)]
        made["samples"] += [of | {"t_s": n / 5, "kg": tidy(rng, 0, 30), "flags": 0} for n in range(8)]
    return made


def tidy(rng: random.Random, low: float, high: float) -> float:
    return round(rng.uniform(low, high), 4)


def maybe(rng: random.Random, value: Any) -> Any:
    return None if rng.random() < 0.15 else value


def seconds(rng: random.Random) -> dict[str, Any]:
    below, inside, above = (tidy(rng, 0, 300) for _ in range(3))
    if rng.random() < 0.1:
        below = inside = above = 0.0
    return {
        "below_s": below,
        "in_band_s": inside,
        "above_s": above,
        "loaded_s": round(below + inside + above, 4),
    }


def a_session(rng: random.Random, of: dict[str, Any]) -> dict[str, Any]:
    spent = seconds(rng)
    overloads = rng.choice([0, 0, 0, 1, 2])
    return (
        of
        | spent
        | {
            "session": f"{of['patient']}-{of['number']}",
            "sha256": "0" * 64,
            "stage": rng.randint(1, 3),
            "stages": 3,
            "target_kg": rng.choice([5.0, 10.0, 4.5359237]),
            "completed": rng.random() < 0.6,
            "ended": rng.choice(["completed", "stopped", "overload"]),
            "error_mean_kg": tidy(rng, -2, 1) if spent["loaded_s"] else None,
            "dose_kg_s": tidy(rng, 0, 9000) if spent["loaded_s"] else 0.0,
            "credited_s": spent["in_band_s"],
            "prescribed_s": 600.0,
            "pain_worst": maybe(rng, rng.randint(0, 10)),
            "overloads": overloads,
            "overload_s": tidy(rng, 0, 5) if overloads else 0.0,
            "overload_max_kg": tidy(rng, 12, 20) if overloads else None,
        }
    )


def a_day(rng: random.Random) -> dict[str, Any]:
    counts = {f"{name}_sessions": rng.randint(0, 2) for name in ("full", "part", "apart", "missed", "extra")}
    planned = sum(counts.values()) - counts["extra_sessions"]
    return counts | {
        "planned": planned,
        "plan_s": 600.0 * planned,
        "plan_dose_kg_s": tidy(rng, 1, 9000) if planned else 0.0,
        "credited_s": maybe(rng, tidy(rng, 0, 600)),
        "dose_kg_s": maybe(rng, tidy(rng, 0, 9000)),
    }


def a_bout(rng: random.Random, place: int) -> dict[str, Any]:
    return seconds(rng) | {
        "bout": place,
        "completed": rng.random() < 0.8,
        "to_band_s": maybe(rng, tidy(rng, 1, 20)),
    }


def written(place: Path, clinic: dict[str, Rows], old: Path | None = None) -> dict[str, int]:
    """The data set of these rows in ``place``; and how many logs were read, patients made anew."""
    with held(place, MANIFEST) as building:
        with Filling(duckdb, building, old) as filling:
            anew = [patient for patient in patients_of(clinic) if filled_anew(filling, clinic, patient)]
            unread = {placed.session for placed in filling.unread()}
            for row in clinic["sessions"]:
                if row["session"] in unread:
                    add_log(filling, clinic, row)
            unchanged = filling.unchanged
            if not unchanged:
                filling.write()
        if not unchanged:
            replace_tables(place, building, MANIFEST)
    return count_rows(duckdb, place) | {"unread": len(unread), "anew": len(anew)}


def patients_of(clinic: dict[str, Rows]) -> list[str]:
    return sorted({row["patient"] for name in ("sessions", "days") for row in clinic[name]})


def filled_anew(filling: Filling, clinic: dict[str, Rows], patient: str) -> bool:
    mine = {name: [r for r in clinic[name] if r["patient"] == patient] for name in ("sessions", "days")}
    state = repr(mine)
    if filling.same(patient, state) is not None:
        return False
    filling.add_patient(patient, state, 0)
    for table in (SESSIONS, DAYS):
        filling.add(table, cells(table, mine[table.name]))
    return True


def add_log(filling: Filling, clinic: dict[str, Rows], session: dict[str, Any]) -> None:
    bouts, samples = (
        [r for r in clinic[n] if r["session"] == session["session"]] for n in ("bouts", "samples")
    )
    head = tuple(session.get(column.name) for column in HEAD)
    columns = {name: [row[name] for row in samples] for name in ("t_s", "kg", "flags")}
    filling.add_log(cells(BOUTS, bouts), head, Samples(**columns))


def cells(table: Table, rows: Rows) -> Iterator[tuple[Any, ...]]:
    return (tuple(row.get(column.name) for column in table.columns) for row in rows)


def answers(place: Path) -> dict[str, Answer]:
    require_whole(place)
    with Asking(duckdb, place) as asking:
        return {name: asking.answer(name, sql) for name, sql in questions().items()}


@pytest.fixture(scope="module")
def clinic() -> dict[str, Rows]:
    return a_clinic()


@pytest.fixture(scope="module")
def told(clinic: dict[str, Rows], tmp_path_factory: pytest.TempPathFactory) -> dict[str, Answer]:
    place = tmp_path_factory.mktemp("set") / "set"
    written(place, clinic)
    return answers(place)


# -- the reference -----------------------------------------------------------------------------------------


def total(rows: Iterable[dict[str, Any]], name: str) -> Fraction:
    return sum((Fraction(str(row[name])) for row in rows if row[name] is not None), Fraction(0))


def per(part: Fraction | int, whole: Fraction | int, times: int = 1) -> float | None:
    return float(Fraction(times * part) / whole) if whole else None


def grouped(rows: Rows, *names: str) -> dict[tuple[Any, ...], Rows]:
    found: dict[tuple[Any, ...], Rows] = defaultdict(list)
    for row in rows:
        found[tuple(row[name] for name in names)].append(row)
    keys = sorted(found, key=lambda key: [(part is None, part if part is not None else 0) for part in key])
    return {key: found[key] for key in keys}


def load(rows: Rows) -> dict[str, Any]:
    """Planned against achieved load of some sessions."""
    errors = [Fraction(str(row["error_mean_kg"])) for row in rows if row["error_mean_kg"] is not None]
    mean = sum(errors) / len(errors) if errors else None
    spread = None
    if mean is not None and len(errors) > 1:
        spread = sqrt(sum((error - mean) ** 2 for error in errors) / (len(errors) - 1))
    loaded = total(rows, "loaded_s")
    return {
        "patients": len({row["patient"] for row in rows}),
        "sessions": len(rows),
        "error_kg": None if mean is None else float(mean),
        "error_sd_kg": spread,
        "under_pct": per(total(rows, "below_s"), loaded, 100),
        "within_pct": per(total(rows, "in_band_s"), loaded, 100),
        "over_pct": per(total(rows, "above_s"), loaded, 100),
    }


def load_by_protocol(clinic: dict[str, Rows]) -> Rows:
    return [
        {"protocol": protocol, "target_kg": target}
        | load(rows)
        | {
            "mean_kg": (mean := per(total(rows, "dose_kg_s"), total(rows, "loaded_s"))),
            "achieved_pct": None if mean is None else 100 * mean / target,
        }
        for (protocol, target), rows in grouped(clinic["sessions"], "protocol", "target_kg").items()
    ]


def load_by_day(clinic: dict[str, Rows]) -> Rows:
    return [
        {"protocol": protocol, "day_number": day}
        | load(rows)
        | {
            "target_kg": sum(row["target_kg"] for row in rows) / len(rows),
            "mean_kg": per(total(rows, "dose_kg_s"), total(rows, "loaded_s")),
        }
        for (protocol, day), rows in grouped(clinic["sessions"], "protocol", "day_number").items()
    ]


def load_by_pain(clinic: dict[str, Rows]) -> Rows:
    return [
        {"protocol": protocol, "pain_worst": pain}
        | load(rows)
        | {
            "completed_pct": per(sum(row["completed"] for row in rows), len(rows), 100),
            "credited_pct": per(total(rows, "credited_s"), total(rows, "prescribed_s"), 100),
        }
        for (protocol, pain), rows in grouped(clinic["sessions"], "protocol", "pain_worst").items()
    ]


def adherence_by_week(clinic: dict[str, Rows]) -> Rows:
    days = []
    for day in clinic["days"]:
        before = [
            row
            for row in clinic["sessions"]
            if row["patient"] == day["patient"] and row["day_number"] <= day["day_number"]
        ]
        protocol = max(before, key=lambda row: row["number"])["protocol"]
        days.append(day | {"protocol": protocol, "week": (day["day_number"] - 1) // 7 + 1})
    names = ["planned", *(f"{name}_sessions" for name in ("full", "part", "apart", "missed", "extra"))]
    return [
        {"protocol": protocol, "week": week, "patients": len({row["patient"] for row in rows})}
        | {name: sum(row[name] for row in rows) for name in names}
        | {
            "full_pct": per(total(rows, "full_sessions"), total(rows, "planned"), 100),
            "credited_pct": per(total(rows, "credited_s"), total(rows, "plan_s"), 100),
            "dose_kg_min": per(total(rows, "dose_kg_s"), 60)
            if any(row["dose_kg_s"] is not None for row in rows)
            else None,
            "dose_pct": per(total(rows, "dose_kg_s"), total(rows, "plan_dose_kg_s"), 100),
        }
        for (protocol, week), rows in grouped(days, "protocol", "week").items()
    ]


def reaching(clinic: dict[str, Rows]) -> Rows:
    """Each patient with the days to the full target, None = not reached, and the days seen."""
    found = []
    for (patient,), rows in grouped(clinic["sessions"], "patient").items():
        at = [row["day_number"] - 1 for row in rows if row["completed"] and row["stage"] == row["stages"]]
        (first,) = [row["protocol"] for row in rows if row["number"] == 1]
        seen = max(row["day_number"] for row in rows) - 1
        found.append({"patient": patient, "protocol": first, "reached": min(at, default=None), "seen": seen})
    return found


def time_to_target(clinic: dict[str, Rows]) -> Rows:
    made = []
    for (protocol,), rows in grouped(reaching(clinic), "protocol").items():
        came = [row["reached"] for row in rows if row["reached"] is not None]
        never = [row["seen"] for row in rows if row["reached"] is None]
        made.append(
            {
                "protocol": protocol,
                "patients": len(rows),
                "reached": len(came),
                "censored": len(never),
                "reached_pct": per(len(came), len(rows), 100),
                "reached_first_days": min(came, default=None),
                "reached_median_days": float(median(came)) if came else None,
                "reached_last_days": max(came, default=None),
                "censored_last_days": max(never, default=None),
            }
        )
    return made


def time_to_target_steps(clinic: dict[str, Rows]) -> Rows:
    made = []
    for (protocol,), rows in grouped(reaching(clinic), "protocol").items():
        ends = [row["seen"] if row["reached"] is None else row["reached"] for row in rows]
        for day in sorted(set(ends)):
            came = sum(row["reached"] == day for row in rows)
            made.append(
                {
                    "protocol": protocol,
                    "days": day,
                    "at_risk": sum(end >= day for end in ends),
                    "reached": came,
                    "censored": ends.count(day) - came,
                }
            )
    return made


def overloads(clinic: dict[str, Rows]) -> Rows:
    return [
        {
            "protocol": protocol,
            "target_kg": target,
            "sessions": len(rows),
            "sessions_with_overload": sum(row["overloads"] > 0 for row in rows),
            "overloads": sum(row["overloads"] for row in rows),
            "overloads_per_100_sessions": per(total(rows, "overloads"), len(rows), 100),
            "overload_s": float(total(rows, "overload_s")),
            "overload_max_kg": max((r["overload_max_kg"] for r in rows if r["overloads"]), default=None),
            "ended_by_overload": sum(row["ended"] == "overload" for row in rows),
        }
        for (protocol, target), rows in grouped(clinic["sessions"], "protocol", "target_kg").items()
    ]


def with_session(clinic: dict[str, Rows], name: str) -> Rows:
    """Rows of bouts or samples with the protocol and target of their session."""
    of = {row["session"]: row for row in clinic["sessions"]}
    return [row | {key: of[row["session"]][key] for key in ("protocol", "target_kg")} for row in clinic[name]]


def bouts_by_place(clinic: dict[str, Rows]) -> Rows:
    return [
        {
            "protocol": protocol,
            "bout": bout,
            "bouts": len(rows),
            "completed": sum(row["completed"] for row in rows),
            "within_pct": per(total(rows, "in_band_s"), total(rows, "loaded_s"), 100),
            "to_band_s": per(total(rows, "to_band_s"), sum(row["to_band_s"] is not None for row in rows)),
        }
        for (protocol, bout), rows in grouped(with_session(clinic, "bouts"), "protocol", "bout").items()
    ]


def samples_by_load(clinic: dict[str, Rows]) -> Rows:
    samples = with_session(clinic, "samples")
    return [
        {
            "protocol": protocol,
            "target_kg": target,
            "sessions": len({row["session"] for row in rows}),
            "readings": len(rows),
            "loaded_readings": sum(row["kg"] >= max(1.0, 0.2 * target) for row in rows),
            "near_readings": sum(abs(row["kg"] - target) <= 0.1 * target for row in rows),
            "max_kg": max(row["kg"] for row in rows),
        }
        for (protocol, target), rows in grouped(samples, "protocol", "target_kg").items()
    ]


REFERENCES: dict[str, Callable[[dict[str, Rows]], Rows]] = {
    function.__name__: function
    for function in (
        *(adherence_by_week, bouts_by_place, load_by_day, load_by_pain, load_by_protocol, overloads),
        *(samples_by_load, time_to_target, time_to_target_steps),
    )
}


# -- the answers -------------------------------------------------------------------------------------------


def test_every_question_has_a_reference() -> None:
    assert set(questions()) == set(REFERENCES)


@pytest.mark.parametrize("question", REFERENCES)
def test_an_answer_is_that_of_plain_loops(
    question: str, clinic: dict[str, Rows], told: dict[str, Answer]
) -> None:
    answer, wanted = told[question], REFERENCES[question](clinic)
    found = [dict(zip(answer.columns, row, strict=True)) for row in answer.rows]
    assert len(found) == len(wanted) > 2
    for row, reference in zip(found, wanted, strict=True):
        assert row == {name: near(value) for name, value in reference.items()}


SPANS = st.lists(  # a patient's sessions: days since the one before, stage of three, completed
    st.tuples(st.integers(0, 9), st.integers(1, 3), st.booleans()), min_size=1, max_size=6
)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(PROTOCOLS), SPANS), min_size=1, max_size=8))
def test_time_to_target_counts_everybody_once_reached_or_censored(
    patients: list[tuple[str | None, list[tuple[int, int, bool]]]],
) -> None:
    rows: Rows = []
    for patient, (protocol, spans) in enumerate(patients):
        day_number = 1
        for number, (days, stage, completed) in enumerate(spans, start=1):
            day_number += days if number > 1 else 0
            of = {"patient": f"P-{patient}", "protocol": protocol, "number": number, "day_number": day_number}
            rows.append(of | {"stage": stage, "stages": 3, "completed": completed})
    with duckdb.connect() as base:
        columns = (
            "patient TEXT, protocol TEXT, number INT, day_number INT, stage INT, stages INT, completed BOOL"
        )
        base.execute(f"CREATE TABLE sessions ({columns})")
        base.executemany("INSERT INTO sessions VALUES (?, ?, ?, ?, ?, ?, ?)", [[*r.values()] for r in rows])
        for reference in (time_to_target, time_to_target_steps):
            found = base.execute(questions()[reference.__name__])
            names = [column[0] for column in found.description or ()]
            told = [dict(zip(names, row, strict=True)) for row in found.fetchall()]
            assert told == [
                {name: near(value) for name, value in row.items()} for row in reference({"sessions": rows})
            ]


def near(value: Any) -> Any:
    """Doubles may differ a little: a difference of squares loses some of the sixteen digits."""
    return pytest.approx(value, rel=1e-9) if isinstance(value, float) else value


def test_the_order_of_the_rows_changes_no_digit(
    clinic: dict[str, Rows], told: dict[str, Answer], tmp_path: Path
) -> None:
    shuffled = {name: random.Random(1).sample(rows, len(rows)) for name, rows in clinic.items()}
    written(tmp_path / "set", shuffled)
    assert answers(tmp_path / "set") == told


def test_a_clinic_without_sessions_has_empty_answers(tmp_path: Path) -> None:
    written(tmp_path / "set", {table.name: [] for table in TABLES})
    assert {name: answer.rows for name, answer in answers(tmp_path / "set").items()} == {
        name: [] for name in REFERENCES
    }


def test_an_empty_table_has_its_columns() -> None:
    with duckdb.connect() as base:
        for table in TABLES:
            found = base.execute(empty(table))
            assert [column[0] for column in found.description or ()] == [c.name for c in table.columns]


# -- the data set ------------------------------------------------------------------------------------------


def test_what_did_not_change_is_not_read_again_and_the_result_is_that_of_a_new_one(
    clinic: dict[str, Rows], tmp_path: Path
) -> None:
    last = clinic["sessions"][-1]["session"]
    fewer = {
        name: [row for row in rows if name == "days" or row["session"] != last]
        for name, rows in clinic.items()
    }
    place = tmp_path / "set"
    assert written(place, fewer)["unread"] == len(clinic["sessions"]) - 1
    assert written(place, clinic, old=place)["unread"] == 1
    assert written(place, clinic, old=place)["unread"] == 0
    grown = written(tmp_path / "new", clinic)
    assert answers(place) == answers(tmp_path / "new")
    assert grown["samples"] == len(clinic["samples"])
    assert written(place, fewer, old=place)["samples"] == len(fewer["samples"])


def test_only_patients_whose_records_changed_are_made_anew(clinic: dict[str, Rows], tmp_path: Path) -> None:
    place = tmp_path / "set"
    assert written(place, clinic)["anew"] == len(patients_of(clinic))
    first, *others = clinic["sessions"]
    painful = clinic | {"sessions": [first | {"pain_worst": 9}, *others]}
    assert written(place, painful, old=place)["anew"] == 1
    written(tmp_path / "new", painful)
    assert answers(place) == answers(tmp_path / "new")


def test_a_patient_who_went_away_leaves_with_everything(clinic: dict[str, Rows], tmp_path: Path) -> None:
    place = tmp_path / "set"
    written(place, clinic)
    gone, *_ = patients_of(clinic)
    left = {name: [row for row in rows if row["patient"] != gone] for name, rows in clinic.items()}
    counts = written(place, left, old=place)
    assert (counts["anew"], counts["unread"]) == (0, 0)
    assert {name: counts[name] for name in left} == {name: len(rows) for name, rows in left.items()}
    written(tmp_path / "new", left)
    assert answers(place) == answers(tmp_path / "new")


def test_a_data_set_without_change_is_not_written_again(clinic: dict[str, Rows], tmp_path: Path) -> None:
    place = tmp_path / "set"
    written(place, clinic)
    before = {path: path.stat().st_ino for path in place.rglob("*.parquet")}
    assert written(place, clinic, old=place)["anew"] == 0
    assert {path: path.stat().st_ino for path in place.rglob("*.parquet")} == before


def test_a_session_whose_log_changed_is_read_again(clinic: dict[str, Rows], tmp_path: Path) -> None:
    place = tmp_path / "set"
    written(place, clinic)
    first, *others = clinic["sessions"]
    changed = clinic | {"sessions": [first | {"sha256": "1" * 64}, *others]}
    assert written(place, changed, old=place)["unread"] == 1
    assert answers(place)["samples_by_load"].rows == answers_of_new(tmp_path / "new", changed)


def answers_of_new(place: Path, clinic: dict[str, Rows]) -> list[tuple[Any, ...]]:
    written(place, clinic)
    return answers(place)["samples_by_load"].rows


@pytest.mark.parametrize("step", range(1, 9))
def test_a_data_set_is_never_half_old_and_half_new_wherever_it_was_cut_short(
    step: int, clinic: dict[str, Rows], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place, steps = tmp_path / "set", 0
    gone, *_ = patients_of(clinic)
    left = {name: [row for row in rows if row["patient"] != gone] for name, rows in clinic.items()}
    written(place, clinic)
    rename = Path.rename

    def cut_short(path: Path, target: Path) -> Path:
        nonlocal steps
        steps += 1
        if steps == step:
            raise KeyboardInterrupt
        return rename(path, target)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "rename", cut_short)
        with pytest.raises(KeyboardInterrupt):
            written(place, left, old=place)
    with pytest.raises(RefusedError, match="was not finished; write it again"):
        require_whole(place)
    written(place, left)
    written(tmp_path / "new", left)
    assert answers(place) == answers(tmp_path / "new")


@pytest.mark.parametrize("harm", ["cut", "flipped", "gone", "more"])
def test_a_file_that_was_harmed_is_named_and_not_asked(
    harm: str, clinic: dict[str, Rows], tmp_path: Path
) -> None:
    place = tmp_path / "set"
    written(place, clinic)
    file = min((place / "sessions").rglob("*.parquet"))
    match harm:
        case "cut":
            file.write_bytes(file.read_bytes()[:-9])
        case "flipped":
            data = bytearray(file.read_bytes())
            data[len(data) // 2] ^= 1
            file.write_bytes(data)
        case "gone":
            file.unlink()
        case "more":
            copyfile(file, file.with_name("data_9.parquet"))
    manifest = manifest_of(place)
    assert manifest is not None
    assert str(altered(place, manifest)).startswith("sessions/month=202610/")
    if harm != "flipped":  # the size tells all but this one
        with pytest.raises(RefusedError, match=r"sessions/month=202610/.* write it again"):
            require_whole(place)


def test_a_damage_that_only_reading_shows_is_told_as_one(clinic: dict[str, Rows], tmp_path: Path) -> None:
    place = tmp_path / "set"
    written(place, clinic)
    for file in (place / "days").rglob("*.parquet"):
        file.write_bytes(bytes(file.stat().st_size))
    require_whole(place)
    with pytest.raises(RefusedError, match="is damaged; write it again"):
        Asking(duckdb, place)


# -- a person's own SQL ------------------------------------------------------------------------------------


@pytest.fixture
def asking(clinic: dict[str, Rows], tmp_path: Path) -> Iterator[Asking]:
    (tmp_path / "secret.txt").write_text("kept")
    written(tmp_path / "set", clinic)
    with Asking(duckdb, tmp_path / "set") as made:
        yield made


@pytest.mark.parametrize(
    "sql",
    [
        "SELECT * FROM read_text('{out}/secret.txt')",
        "SELECT * FROM read_text('{out}/set/../secret.txt')",
        "SELECT * FROM '{out}/secret.txt'",
        "SELECT * FROM glob('{out}/*')",
        "SELECT * FROM sniff_csv('{out}/secret.txt')",
        "SELECT * FROM enable_logging('QueryLog', storage = 'file', storage_path = '{out}/set/log')",
        "COPY sessions TO '{out}/secret.txt'",
        "COPY sessions TO '{out}/set/days/month=202610/more.parquet' (FORMAT PARQUET)",
        "EXPORT DATABASE '{out}/set/all'",
        "ATTACH '{out}/set/more.db'",
        "CREATE TABLE more AS SELECT 1",
        "DROP VIEW sessions",
        "SET memory_limit = '100GB'",
        "PRAGMA enable_profiling",
        "INSTALL httpfs",
        "LOAD json",
        "SELECT 1; DROP VIEW sessions",
        "SELECT 1; SELECT 2",
        "SELECT 1 +",
        "SELECT * FROM clinic",
        "-- nothing",
        "",
    ],
)
def test_sql_reads_nothing_but_the_tables_and_changes_nothing(
    sql: str, asking: Asking, tmp_path: Path
) -> None:
    before = tree(tmp_path)
    with pytest.raises(UsageError, match=r"^own: "):
        asking.answer("own", sql.format(out=tmp_path))
    assert tree(tmp_path) == before
    assert len(asking.answer("own", "SELECT * FROM sessions").rows) > 0


@pytest.mark.parametrize(
    "sql", ["WITH a AS (SELECT 1 AS x) SELECT x FROM a", "FROM sessions", "DESCRIBE days", "VALUES (1)"]
)
def test_every_way_to_select_is_taken(sql: str, asking: Asking) -> None:
    assert asking.answer("own", sql).rows


def test_an_answer_beyond_all_use_is_refused_but_can_be_streamed(asking: Asking) -> None:
    long = "SELECT * FROM range(300)"
    with pytest.raises(UsageError, match="more than 299 rows; --csv"):
        asking.answer("own", long, most=299)
    assert len(asking.answer("own", long, most=300).rows) == 300
    columns, rows = asking.stream("own", long)
    assert (columns, sum(1 for _ in rows)) == (("range",), 300)


def test_a_query_without_end_can_be_stopped(asking: Asking) -> None:
    endless = "WITH RECURSIVE r AS (SELECT 1 AS x UNION ALL SELECT x + 1 FROM r) SELECT MAX(x) FROM r"
    begun = threading.Event()

    def execute(*given: Any) -> Any:
        begun.set()
        return run(*given)

    run, asking._base = (
        asking._base.execute,
        SimpleNamespace(
            execute=execute,
            interrupt=asking._base.interrupt,
            extract_statements=asking._base.extract_statements,
            close=asking._base.close,
        ),
    )

    def press_ctrl_c() -> None:
        begun.wait()
        signal.raise_signal(signal.SIGINT)

    thread = threading.Thread(target=press_ctrl_c)
    thread.start()
    with pytest.raises(KeyboardInterrupt):
        asking.answer("own", endless)
    thread.join()
