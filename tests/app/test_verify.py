"""A finished log is believed only as far as it proves itself."""

from pathlib import Path

import pytest

from loadtrainer.app.headless import Request, run_headless
from loadtrainer.app.sources import parse_source
from loadtrainer.app.verify import verify_log
from loadtrainer.core.log import SessionLog
from loadtrainer.link.sim_scenarios import SCENARIOS
from loadtrainer.store.journal import SUFFIX as JOURNAL_SUFFIX
from loadtrainer.store.sessions import SUFFIX, SessionParts, build_log, read_log, save_log
from support.runs import open_plan, plan_file
from support.store import figures


@pytest.fixture
def finished(tmp_path: Path) -> Path:
    request = Request(plan_file(tmp_path), 0, parse_source("sim:steady"), speed="max")
    return run_headless(tmp_path / "home", request).path


def journal_of(log: Path) -> Path:
    return log.with_name(log.name.removesuffix(SUFFIX) + JOURNAL_SUFFIX)


@pytest.mark.parametrize("scenario", sorted(SCENARIOS))
def test_the_log_of_every_scenario_proves_itself(tmp_path: Path, scenario: str) -> None:
    stage = SCENARIOS[scenario].plan
    plan = open_plan(target_kg=stage.target_kg, tolerance_kg=stage.tolerance_kg, hold_s=8.0)
    request = Request(plan_file(tmp_path, plan), 0, parse_source(f"sim:{scenario}:5"), speed="max")
    done = run_headless(tmp_path / "home", request)
    assert done.log.source == "simulated"
    assert (verify_log(done.path).findings, verify_log(done.path).journal) == ([], "its journal agrees")


def test_any_changed_byte_is_a_finding(finished: Path) -> None:
    data = finished.read_bytes()
    for at in range(100, len(data), len(data) // 25):
        finished.write_bytes(data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :])
        assert verify_log(finished).findings
    finished.write_bytes(data)
    assert verify_log(finished).findings == []


def parts_of(log: SessionLog) -> SessionParts:
    return SessionParts(**{name: getattr(log, name) for name in SessionParts.__dataclass_fields__})


def test_a_log_sealed_anew_over_other_samples_contradicts_itself(finished: Path, tmp_path: Path) -> None:
    log = read_log(finished)
    lighter = log.samples.model_copy(update={"kg": [kg * 0.5 for kg in log.samples.kg]})
    forged = build_log(parts_of(log.model_copy(update={"samples": lighter})), log.summary, "0" * 64, None)
    found = verify_log(save_log(tmp_path / "other", forged)).findings
    assert any(finding.startswith("summary.load_kg.mean: stored ") for finding in found)
    assert any(finding.startswith("events") for finding in found)


def test_a_log_forged_in_every_figure_still_contradicts_its_journal(finished: Path, tmp_path: Path) -> None:
    parts = parts_of(read_log(finished).model_copy(update={"zero": []}))
    path = save_log(tmp_path / "other", build_log(parts, figures(parts), "0" * 64, None))
    assert verify_log(path).findings == []
    journal_of(path).write_bytes(journal_of(finished).read_bytes())
    found = verify_log(path)
    assert found.findings == ["integrity.journal_head: the journal beside this log ends with another line"]
    assert found.journal == "its journal differs"


def test_a_cut_journal_is_a_finding_and_a_missing_one_is_said(finished: Path) -> None:
    journal = journal_of(finished)
    whole = journal.read_bytes()
    journal.write_bytes(whole[: whole.rindex(b"\n", 0, -1) + 1])
    assert verify_log(finished).journal == "its journal differs"
    journal.unlink()
    found = verify_log(finished)
    assert (found.findings, found.journal) == ([], "its journal is not here, so it was not compared")


@pytest.mark.parametrize("data", [b"", b"{}", b"\xff", b"[" * 3000])
def test_what_is_no_log_is_a_finding_not_an_error(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "x.session.json"
    path.write_bytes(data)
    found = verify_log(path)
    assert found.findings[0].startswith(str(path))
    assert found.as_dict() == {"findings": found.findings, "journal": "not compared"}
