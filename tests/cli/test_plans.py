"""protocol, prescribe and confirm as a clinician types them."""

import json
import stat
import sys
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from loadtrainer.cli.main import main
from loadtrainer.store.prescriptions import check_startable, read_prescription
from loadtrainer.store.protocols import protocol_folder
from support.store import tree

MAKE = ("prescribe", "--protocol", "relimb-lower", "--patient", "P-017", "--body-weight", "82")


@dataclass(frozen=True)
class Ran:
    code: int
    out: str
    err: str


@dataclass(frozen=True)
class Terminal:
    monkeypatch: pytest.MonkeyPatch
    capsys: pytest.CaptureFixture[str]

    def run(self, *words: str) -> Ran:
        """What ``loadtrainer words...`` prints and ends with."""
        self.monkeypatch.setattr(sys, "argv", ["loadtrainer", *words])
        code = 0
        try:
            main()
        except SystemExit as end:
            code = int(end.code or 0)
        return Ran(code, *self.capsys.readouterr())


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Terminal:
    return Terminal(monkeypatch, capsys)


def test_the_list_names_all_ten_and_leaves_open_what_no_source_gives(terminal: Terminal) -> None:
    ran = terminal.run("protocol", "list")
    lines = ran.out.splitlines()
    assert (ran.code, ran.err, len(lines)) == (0, "", 11)
    assert lines[1].split()[:7] == ["badalx-week1", "-", "-", "-", "-", "-", "-"]
    assert lines[3].split()[:7] == ["oga-20-5", "20", "5", "1", "2", "1", "1200"]
    assert [p["id"] for p in json.loads(terminal.run("protocol", "list", "--json").out)] == [
        line.split()[0] for line in lines[1:]
    ]


def test_one_protocol_is_shown_with_how_sure_each_number_is(terminal: Terminal) -> None:
    shown = terminal.run("protocol", "show", "relimb-lower").out
    assert "load.start_kg" in shown
    assert "5 (read)" in shown
    assert "no source; proposed 5" in shown
    assert "royalfreeprivatepatients.com" in shown
    assert (
        json.loads(terminal.run("protocol", "show", "relimb-lower", "--json").out)["load"]["step_kg"] is None
    )
    ran = terminal.run("protocol", "show", "relimb")
    assert (ran.code, ran.out) == (2, "")
    assert "Known: badalx-week1" in ran.err


def test_validating_says_ok_or_which_where_and_why(terminal: Terminal, tmp_path: Path) -> None:
    good = protocol_folder() / "oga-20-5.json"
    assert terminal.run("protocol", "validate", str(good)) == Ran(0, "ok\n", "")
    bad = tmp_path / "bad.json"
    bad.write_bytes(good.read_bytes().replace(b'"step_kg": 5.0', b'"step_kg": "5"'))
    ran = terminal.run("protocol", "validate", str(bad))
    assert (ran.code, ran.out) == (3, "")
    assert ran.err.startswith(f"{bad}: load.step_kg: ")
    assert ran.err.count("\n") == 1
    assert terminal.run("protocol", "validate", str(tmp_path / "none.json")).code == 3


def test_from_protocol_to_a_plan_that_may_start(terminal: Terminal, tmp_path: Path) -> None:
    path = tmp_path / "p.prescription.json"
    ran = terminal.run(
        *MAKE,
        "--accept-proposed",
        "--side",
        "left",
        "--level",
        "transfemoral",
        "--contact",
        "030 1",
        "-o",
        str(path),
    )
    assert (ran.code, ran.err) == (0, "")
    assert "NOT CONFIRMED" in ran.out
    assert (
        "load.step_kg                            5  (proposed in protocol relimb-lower, accepted)" in ran.out
    )
    assert "7      40         39 to 41         41" in ran.out
    made = read_prescription(path)
    assert (made.confirmed, made.contact, made.patient.side) == (None, "030 1", "left")
    assert made.valid_from == made.patient.body_weight_on == date.today().isoformat()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    ran = terminal.run("confirm", str(path), "--by", "A. Physio", "--role", "physiotherapist")
    assert (ran.code, ran.err) == (0, "")
    check_startable(read_prescription(path), date.today())


def test_every_number_can_be_given(terminal: Terminal, tmp_path: Path) -> None:
    path = tmp_path / "p.json"
    numbers = (
        "--start-kg 6 --step-kg 3 --step-every-days 2 --tolerance-kg 1.5 --sessions-per-day 3 --bouts 4 "
        "--hold-s 300 --rest-s 60 --ceiling-kg 20 --overload-kg 19.5 --unit lb --days 7 --from 2026-11-22 "
        "--body-weight-on 2026-11-20 --title Mine"
    )
    assert terminal.run(*MAKE, *numbers.split(), "-o", str(path)).code == 0
    made = read_prescription(path)
    assert [stage.target_kg for stage in made.stages] == [6, 9, 12, 15, 18]
    stage = made.stages[0]
    assert (stage.tolerance_kg, stage.sessions_per_day, stage.bouts) == (1.5, 3, 4)
    assert (stage.hold_s, stage.rest_s, stage.min_days) == (300, 60, 2)
    assert (made.limits.ceiling_kg, made.limits.overload_kg) == (20, 19.5)
    assert (made.display_unit, made.title, made.valid_until) == ("lb", "Mine", "2026-11-29")
    assert made.patient.body_weight_on == "2026-11-20"


REFUSED = [
    (
        "missing numbers",
        (),
        3,
        "--step-kg (proposed: 5), --step-every-days (proposed: 1), or --accept-proposed",
    ),
    ("too heavy", ("--accept-proposed", "--body-weight", "4000"), 3, "patient: body_weight_kg: "),
    ("not a number", ("--accept-proposed", "--body-weight", "nan"), 3, "patient: body_weight_kg: "),
    ("nan step", ("--accept-proposed", "--step-kg", "nan"), 3, "--step-kg"),
    ("no day", ("--accept-proposed", "--from", "tomorrow"), 2, "--from: 'tomorrow' is not a day"),
    ("no such protocol", ("--protocol", "x"), 2, "There is no protocol 'x'"),
    ("no such side", ("--side", "middle"), 2, "--side"),
]


@pytest.mark.parametrize(("words", "code", "why"), [c[1:] for c in REFUSED], ids=[c[0] for c in REFUSED])
def test_what_is_refused_says_why_and_writes_nothing(
    terminal: Terminal, tmp_path: Path, words: tuple[str, ...], code: int, why: str
) -> None:
    ran = terminal.run(*MAKE, *words, "-o", str(tmp_path / "p.json"))
    assert (ran.code, ran.out) == (code, "")
    assert why in ran.err
    assert list(tmp_path.iterdir()) == []


def test_an_existing_file_is_never_overwritten(terminal: Terminal, tmp_path: Path) -> None:
    path = tmp_path / "p.json"
    path.write_bytes(b"precious")
    ran = terminal.run(*MAKE, "--accept-proposed", "-o", str(path))
    assert (ran.code, ran.out, ran.err) == (3, "", f"{path}: exists already; choose another name\n")
    assert path.read_bytes() == b"precious"


def test_what_breaks_a_rule_is_not_confirmed(terminal: Terminal, tmp_path: Path) -> None:
    path = tmp_path / "p.json"
    terminal.run(*MAKE, "--accept-proposed", "-o", str(path))
    path.write_bytes(path.read_bytes().replace(b'"ceiling_kg": 41.0', b'"ceiling_kg": 40.0'))
    before = tree(tmp_path)
    ran = terminal.run("confirm", str(path), "--by", "A. Physio", "--role", "physiotherapist")
    assert (ran.code, ran.out) == (3, "")
    assert ran.err == f"{path}: stages.7: target + tolerance (41 kg) is above the ceiling (40 kg)\n"
    assert tree(tmp_path) == before


@pytest.mark.parametrize(
    "words", [("confirm",), ("prescribe",), ("protocol", "show"), ("protocol", "validate")]
)
def test_a_missing_argument_is_a_usage_error(terminal: Terminal, words: tuple[str, ...]) -> None:
    assert terminal.run(*words).code == 2
