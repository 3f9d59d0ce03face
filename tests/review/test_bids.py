"""The data set for researchers: laid out as BIDS does, every column described beside its table."""

import io
import json
from fnmatch import fnmatch

import pandas as pd
import pytest

from loadtrainer.review.bids import bids_files
from support.exports import a_subject, planted_log
from support.store import a_log

BASE = "sub-0001P001/ses-001/beh/sub-0001P001_ses-001_task-staticloading"


def exported(deidentify: bool = False) -> dict[str, bytes]:
    return {file.path: file.data for file in bids_files([a_subject(a_log(50))], deidentify)}


def table(data: bytes) -> pd.DataFrame:
    return pd.read_csv(io.BytesIO(data), sep="\t", na_values=["n/a"], keep_default_na=False)


@pytest.mark.parametrize("deidentify", [False, True])
def test_every_table_has_a_side_car_that_describes_each_column(deidentify: bool) -> None:
    found = exported(deidentify)
    tables = [path for path in found if path.endswith(".tsv")]
    assert len(tables) == 5
    for path in tables:
        told = json.loads(found[path.removesuffix("tsv") + "json"])
        for column in table(found[path]).columns:
            assert told[column]["Description"]


def test_the_samples_keep_their_own_times() -> None:
    log = a_log(50)
    found = exported()
    samples = table(found[f"{BASE}_beh.tsv"])
    assert list(samples["t_s"]) == log.samples.t_s
    assert list(samples["kg"]) == log.samples.kg
    told = json.loads(found[f"{BASE}_beh.json"])
    assert (told["TaskName"], told["SamplingFrequency"], told["StartTime"]) == ("staticloading", 10.0, 0)
    assert told["kg"]["Units"] == "kg"


def test_events_begin_with_onset_duration_and_kind() -> None:
    events = table(exported()[f"{BASE}_events.tsv"])
    assert list(events.columns[:3]) == ["onset", "duration", "trial_type"]
    assert list(events["trial_type"]) == ["session_started", "bout_started", "stopped"]
    assert events["duration"].isna().all()


def test_the_data_set_and_its_people_are_described() -> None:
    found = exported()
    assert json.loads(found["dataset_description.json"])["BIDSVersion"]
    assert list(table(found["participants.tsv"])["participant_id"]) == ["sub-0001P001"]


def test_what_bids_has_no_name_for_is_told_to_its_validator_and_to_the_reader() -> None:
    found = exported()
    (days,) = (path for path in found if path.endswith("_days.tsv"))
    pattern = found[".bidsignore"].decode().strip()
    assert [path for path in found if fnmatch(path, pattern)] == [days, days.removesuffix("tsv") + "json"]
    assert b"not the load on an implant" in found["README"]


def test_no_text_can_break_a_row() -> None:
    log = planted_log(1)
    noted = log.model_copy(update={"diary": log.diary.model_copy(update={"note": "two\nlines\tand tabs"})})
    found = {file.path: file.data for file in bids_files([a_subject(noted)], False)}
    (path,) = (path for path in found if path.endswith("_sessions.tsv"))
    sessions = table(found[path])
    assert list(sessions["note"]) == ["two lines and tabs"]
    assert list(sessions["session_id"]) == ["ses-001"]
