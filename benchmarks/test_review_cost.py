"""What opening a long session and a large index costs.

Run by scripts/bench on a quiet machine; making the clinics takes some ten minutes, so name a part with -k.
Nothing here fails on a slow day: read the table.

The goals: a session of 30 minutes at 80 Hz within three times json.load of its file; a clinic of 2,000
sessions in 2 s when it is new and 0.3 s when it is known; a patient in 0.5 s, also among 500,000 sessions.
"""

import json
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from loadtrainer.app.clinic import Clinic
from loadtrainer.app.made_clinic import Maker, Size
from loadtrainer.app.made_summaries import rows
from loadtrainer.core.log import Event, Samples
from loadtrainer.review.metrics import measure
from loadtrainer.store.sessions import build_log, log_bytes, read_log
from support.store import figures, parts

RATE_HZ, MINUTES = 80, 30
SESSIONS = 2000


@pytest.fixture(scope="module")
def long_log(tmp_path_factory: pytest.TempPathFactory) -> Path:
    rng = np.random.default_rng(1)
    count = RATE_HZ * MINUTES * 60
    at_s = (np.arange(count) / RATE_HZ + rng.uniform(0, 0.004, count)).round(4)
    kgs = (np.minimum(20, 2 * at_s) + rng.normal(0, 0.3, count)).round(3)
    made = parts(0)
    columns = Samples(t_s=at_s.tolist(), kg=kgs.tolist(), flags=[0] * count)
    stopped = Event(t_s=MINUTES * 60.0, kind="stopped", reason="Stopped", by="user")
    made = type(made)(
        **{name: getattr(made, name) for name in made.__dataclass_fields__}
        | {"samples": columns, "events": [*made.events[:2], stopped]}
    )
    path = tmp_path_factory.mktemp("long") / "long.session.json"
    path.write_bytes(log_bytes(build_log(made, figures(made), "0" * 64, None)))
    return path


@pytest.mark.parametrize("what", ["1 json.load", "2 read_log", "3 read_log and measure"])
def test_a_session_of_144000_samples(benchmark: BenchmarkFixture, long_log: Path, what: str) -> None:
    benchmark.group = "a session of 30 minutes at 80 Hz"
    done = {
        "1 json.load": lambda: json.loads(long_log.read_bytes()),
        "2 read_log": lambda: read_log(long_log),
        "3 read_log and measure": lambda: measure(read_log(long_log)),
    }
    benchmark(done[what])


@pytest.fixture(scope="module")
def clinic(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    folder = tmp_path_factory.mktemp("clinic")
    for _ in Maker(Size(source="ble")).write(folder):
        pass
    index = tmp_path_factory.mktemp("index") / "i.sqlite"
    read_all(folder, index)
    return folder, index


def read_all(folder: Path, index: Path) -> int:
    with closing(Clinic(folder, index)) as first:
        return len(list(first.refresh()))


def see_all(folder: Path, index: Path) -> int:
    """Until every session is in the list, checked or not; returns how many are."""
    with closing(Clinic(folder, index)) as first:
        for done, _ in first.refresh():
            shown = sum(line.sessions for line in first.patients())
            if done or shown == SESSIONS:
                return shown
    return 0


def open_known(folder: Path, index: Path) -> int:
    with closing(Clinic(folder, index)) as opened:
        return len(opened.patients())


def look_again(folder: Path, index: Path) -> int:
    with closing(Clinic(folder, index)) as opened:
        return len(list(opened.refresh()))


@pytest.mark.parametrize(("what", "rounds"), [("1 until all show", 5), ("2 until all are checked", 1)])
def test_opening_a_new_clinic_of_2000_sessions(
    benchmark: BenchmarkFixture, clinic: tuple[Path, Path], tmp_path: Path, what: str, rounds: int
) -> None:
    benchmark.group = "50 patients, 2,000 sessions"
    indexes = (tmp_path / f"{number}.sqlite" for number in range(rounds))
    done = {"1 until all show": see_all, "2 until all are checked": read_all}[what]
    once = {"setup": lambda: ((clinic[0], next(indexes)), {}), "rounds": rounds}
    benchmark.pedantic(done, **once)  # type: ignore[no-untyped-call]  # the plugin gives it no types


def test_opening_a_known_clinic_of_2000_sessions(
    benchmark: BenchmarkFixture, clinic: tuple[Path, Path]
) -> None:
    benchmark.group = "50 patients, 2,000 sessions"
    assert benchmark(open_known, *clinic) == 50


def test_looking_again_at_2000_files(benchmark: BenchmarkFixture, clinic: tuple[Path, Path]) -> None:
    benchmark.group = "50 patients, 2,000 sessions"
    assert benchmark(look_again, *clinic) == 0


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Clinic]:
    folder = tmp_path_factory.mktemp("many")
    with closing(Clinic(folder, folder.parent / "many.sqlite")) as opened:
        opened.add_records(rows(Size(patients=1000, per_patient=500, source="ble")))
        yield opened


def test_the_list_of_1000_patients_with_500_sessions_each(benchmark: BenchmarkFixture, many: Clinic) -> None:
    benchmark.group = "1,000 patients, 500,000 sessions"
    assert len(benchmark(many.patients)) == 1000


def test_one_patient_of_1000_with_500_sessions(benchmark: BenchmarkFixture, many: Clinic) -> None:
    benchmark.group = "1,000 patients, 500,000 sessions"
    assert benchmark(many.review, "P-0500").pseudonym == "P-0500"
