"""A finished log is believed only as far as it proves itself."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from loadtrainer.app.headless import Request, run_headless
from loadtrainer.app.sources import parse_source
from loadtrainer.app.verify import verify_log
from loadtrainer.core.log import PainDiary, Samples, SessionLog
from loadtrainer.errors import RefusedError
from loadtrainer.link.sim_scenarios import SCENARIOS
from loadtrainer.store.journal import SUFFIX as JOURNAL_SUFFIX
from loadtrainer.store.sessions import (
    SUFFIX,
    SessionParts,
    build_log,
    log_bytes,
    parse_log,
    read_log,
    save_log,
)
from support.runs import open_plan, plan_file, signed
from support.store import figures

OTHER_ID = "7c410000-0000-4000-8000-000000000009"


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


def believed(data: bytes) -> bool:
    try:
        parse_log(data, "x")
    except RefusedError:
        return False
    return True


def test_no_byte_of_a_log_a_session_wrote_can_be_other(finished: Path) -> None:
    """A digit becomes another digit, a letter another letter; the seal's own tests change it otherwise."""
    data = finished.read_bytes()
    changed = (data[:at] + bytes([byte ^ 1]) + data[at + 1 :] for at, byte in enumerate(data))
    assert not any(map(believed, changed))


WHOLE = {
    "line ends of another system": lambda data: data.replace(b"\n", b"\r\n"),
    "a byte order mark": lambda data: b"\xef\xbb\xbf" + data,
    "another encoding": lambda data: data.decode().encode("utf-16"),
    "no last newline": lambda data: data[:-1],
    "a blank more": lambda data: data + b" ",
    "zeros at the end": lambda data: data + bytes(512),
    "twice": lambda data: data + data,
    "indented": lambda data: json.dumps(json.loads(data), indent=1).encode() + b"\n",
    "nothing": lambda data: b"",
}


@pytest.mark.parametrize("change", WHOLE.values(), ids=WHOLE)
def test_nor_can_the_whole_be_written_otherwise(finished: Path, change: Callable[[bytes], bytes]) -> None:
    finished.write_bytes(change(finished.read_bytes()))
    (finding,) = verify_log(finished).findings
    assert finding.startswith(f"{finished}: ")
    assert "\n" not in finding


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
    assert found.findings == [
        "integrity.journal_head: the journal beside this log ends with another line",
        "zero: entries: stored 0, the journal says 1",
    ]
    assert found.journal == "its journal differs"


def test_a_cut_journal_is_a_finding_and_a_missing_one_is_said(finished: Path) -> None:
    journal = journal_of(finished)
    whole = journal.read_bytes()
    journal.write_bytes(whole[: whole.rindex(b"\n", 0, -1) + 1])
    assert verify_log(finished).journal == "its journal differs"
    journal.unlink()
    found = verify_log(finished)
    assert (found.findings, found.journal) == ([], "its journal is not here, so it was not compared")


# -- a forger who seals the log anew ----------------------------------------------------------------------


def forged(path: Path, **changes: Any) -> list[str]:
    """What is found of a log whose fields were changed, its figures and its digest made to fit them."""
    log = read_log(path).model_copy(update=changes)
    parts = parts_of(log)
    again = build_log(parts, figures(parts), log.integrity.journal_head, log.integrity.previous)
    path.write_bytes(log_bytes(again))
    return verify_log(path).all


def with_load(log: SessionLog, place: int, kg: float) -> Samples:
    loads = [*log.samples.kg]
    loads[place] = kg
    return log.samples.model_copy(update={"kg": loads})


def test_one_load_made_a_little_lighter_is_named_by_the_journal(finished: Path) -> None:
    """So little that every event and figure fits it."""
    log = read_log(finished)
    lighter = round(log.samples.kg[100] - 0.01, 3)
    assert forged(finished, samples=with_load(log, 100, lighter)) == [
        f"samples.kg.100: stored {lighter}, the journal says {log.samples.kg[100]}"
    ]
    journal_of(finished).unlink()
    assert verify_log(finished).journal == "its journal is not here, so it was not compared"


FORGED: list[tuple[str, Callable[[SessionLog], dict[str, Any]], str]] = [
    (
        "time",
        lambda log: {"started_at": "2026-01-01T10:00:00.000+01:00"},
        "started_at: stored 2026-01-01T10:00:00.000+01:00, the journal says ",
    ),
    (
        "pain",
        lambda log: {"diary": log.diary.model_copy(update={"pain": PainDiary(worst=9)})},
        "diary.pain.worst: stored 9, the journal says None",
    ),
    ("source", lambda log: {"source": "ble"}, "source: stored ble, the journal says simulated"),
    (
        "sample taken out",
        lambda log: {
            "samples": Samples(t_s=log.samples.t_s[:-1], kg=log.samples.kg[:-1], flags=log.samples.flags[:-1])
        },
        "samples: entries: stored ",
    ),
    (
        "words",
        lambda log: {"events": [log.events[0].model_copy(update={"reason": "x"}), *log.events[1:]]},
        "events.0.reason: stored x, the journal says ",
    ),
    (
        "zero",
        lambda log: {"zero": [log.zero[0].model_copy(update={"kg": 0.123})]},
        "zero.0.kg: stored 0.123, the journal says ",
    ),
    (
        "scale",
        lambda log: {"scale": log.scale.model_copy(update={"label": "Better"})},
        "scale.label: stored Better, the journal says ",
    ),
    ("id", lambda log: {"id": OTHER_ID}, f"id: stored {OTHER_ID}, the journal says "),
]


@pytest.mark.parametrize(("change", "said"), [f[1:] for f in FORGED], ids=[f[0] for f in FORGED])
def test_what_no_figure_contradicts_the_journal_does(
    finished: Path, change: Callable[[SessionLog], dict[str, Any]], said: str
) -> None:
    assert any(line.startswith(said) for line in forged(finished, **change(read_log(finished))))


def test_one_seal_over_two_names_is_found_without_a_journal(finished: Path) -> None:
    journal_of(finished).unlink()
    assert f"id: stored {OTHER_ID}, though the file is named after {finished.name[:36]}" in forged(
        finished, id=OTHER_ID
    )
    named_freely = finished.rename(finished.with_name(f"monday{SUFFIX}"))
    assert verify_log(named_freely).all == []


def test_a_plan_edited_since_it_was_confirmed_is_named_though_the_log_agrees_with_it(tmp_path: Path) -> None:
    plan = signed(open_plan())
    request = Request(plan_file(tmp_path, plan), 0, parse_source("sim:steady"), speed="max")
    path = run_headless(tmp_path / "home", request).path
    journal_of(path).unlink()
    assert verify_log(path).all == []
    eased = plan.model_copy(update={"title": "Another"})
    (finding,) = forged(path, prescription=eased)
    assert plan.confirmed is not None
    assert finding.startswith(f"prescription.confirmed.sha256: stored {plan.confirmed.sha256}, ")
    assert forged(path, prescription=eased.model_copy(update={"confirmed": None})) == []  # simulated
    unsigned = eased.model_copy(update={"confirmed": None})
    assert forged(path, prescription=unsigned, source="ble") == [
        "prescription.confirmed: nobody confirmed it, though the session is a real one"
    ]


# -- its journal ---------------------------------------------------------------------------------------


def test_a_journal_that_goes_on_is_a_finding(finished: Path) -> None:
    journal = journal_of(finished)
    whole = journal.read_bytes()
    journal.write_bytes(whole + b'{"h"')
    assert verify_log(finished).findings == [f"{journal}: goes on after the session's last line"]
    journal.write_bytes(whole + whole.splitlines(keepends=True)[-1])
    (finding,) = verify_log(finished).findings
    assert finding.startswith(f"{journal} line {len(whole.splitlines()) + 1}: does not follow from the line")


def test_a_line_of_the_journal_that_was_changed_is_a_finding(finished: Path) -> None:
    journal = journal_of(finished)
    lines = journal.read_bytes().splitlines(keepends=True)
    for at in range(len(lines)):
        for changed in ([*lines[:at], *lines[at + 1 :]], [*lines[:at], b"{}\n", *lines[at + 1 :]]):
            journal.write_bytes(b"".join(changed))
            found = verify_log(finished)
            assert found.findings, at
            assert found.journal in ("its journal differs", "its journal cannot be read")


@pytest.mark.parametrize("data", [b"", b"{}", b"\xff", b"[" * 3000])
def test_what_is_no_log_is_a_finding_not_an_error(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "x.session.json"
    path.write_bytes(data)
    found = verify_log(path)
    assert found.findings[0].startswith(str(path))
    assert found.as_dict() == {"findings": found.findings, "journal": "not compared"}
