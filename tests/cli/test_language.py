"""The language of a run: the option anywhere on the line, the environment, the settings, the machine."""

import json
import sys
from pathlib import Path

import pytest

from loadtrainer.cli.language import machine_language
from loadtrainer.core import phrasebook
from support.runs import logs, plan_file
from support.terminal import Terminal


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Terminal:
    monkeypatch.delenv("LOADTRAINER_LANGUAGE")
    for name in ("LC_ALL", "LC_MESSAGES", "LANGUAGE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "nl_NL.UTF-8")
    return Terminal(monkeypatch, capsys)


def spoken(terminal: Terminal, *words: str | Path) -> str:
    """The language a harmless command ran in."""
    ran = terminal.run(*words)
    assert ran.code == 0, ran.err
    return phrasebook.in_use().language


def settings(folder: Path, language: str) -> Path:
    (folder / "settings.toml").write_text(f'language = "{language}"\n')
    return folder


def test_the_option_stands_before_or_after_any_command(terminal: Terminal) -> None:
    assert spoken(terminal, "--language", "sv", "scales") == "sv"
    assert spoken(terminal, "scales", "--language", "de") == "de"
    assert spoken(terminal, "--language", "sv", "protocol", "list", "--language", "en") == "en"


def test_without_the_option_the_settings_of_the_data_folder_count(terminal: Terminal, tmp_path: Path) -> None:
    home = settings(tmp_path, "sv")
    assert spoken(terminal, "scales", "--data-dir", home) == "sv"
    assert spoken(terminal, "--data-dir", home, "scales") == "sv"
    assert spoken(terminal, "--data-dir", home, "scales", "--language", "de") == "de"


def test_the_environment_counts_more_than_the_settings(terminal: Terminal, tmp_path: Path) -> None:
    terminal.monkeypatch.setenv("LOADTRAINER_LANGUAGE", "de")
    assert spoken(terminal, "scales", "--data-dir", settings(tmp_path, "sv")) == "de"


@pytest.mark.parametrize("said", ["", 'language = "system"'])
def test_else_the_machine_s_language(terminal: Terminal, tmp_path: Path, said: str) -> None:
    (tmp_path / "settings.toml").write_text(said)
    assert spoken(terminal, "scales", "--data-dir", tmp_path) == "nl"


def test_a_language_there_is_none_of_is_refused(terminal: Terminal) -> None:
    ran = terminal.run("scales", "--language", "fi")
    assert (ran.code, ran.err) == (2, "no language fi; there are: system, en, sv, nl, de\n")


def test_a_session_keeps_the_words_that_were_shown_and_is_proved_in_any_language(
    terminal: Terminal, tmp_path: Path
) -> None:
    ran = terminal.run(
        "run", "--headless", "--speed", "max", "--prescription", plan_file(tmp_path),
        "--source", "sim:steady", "--data-dir", tmp_path / "home", "--language", "sv",
    )  # fmt: skip
    assert ran.code == 0, ran.err
    log = next(iter(logs(tmp_path / "home")))
    reasons = [event["reason"] for event in json.loads(log.read_text())["events"]]
    assert "Passet började" in reasons
    assert "Session started" not in reasons
    assert terminal.run("verify", log, "--language", "en").code == 0


@pytest.mark.parametrize(
    ("environ", "language"),
    [
        ({"LANG": "sv_SE.UTF-8"}, "sv"),
        ({"LANG": "de_AT"}, "de"),
        ({"LANG": "nl_BE@euro"}, "nl"),
        ({"LANG": "sv_SE", "LC_MESSAGES": "de_DE"}, "de"),
        ({"LANG": "sv_SE", "LC_MESSAGES": "de_DE", "LC_ALL": "nl_NL"}, "nl"),
        ({"LANG": "fi_FI", "LANGUAGE": "fi:sv:en"}, "sv"),
        ({"LANG": "fi_FI"}, "en"),
        ({"LANG": "C.UTF-8", "LANGUAGE": "sv"}, "en"),
        ({"LANG": "POSIX"}, "en"),
        ({"LANG": ""}, "en"),
        ({}, "en"),
    ],
)
def test_the_machine_s_language_is_read_as_other_programs_do(environ: dict[str, str], language: str) -> None:
    assert machine_language(environ, "linux") == language


@pytest.mark.skipif(sys.platform == "win32", reason="runs a script in place of the system's own command")
def test_a_mac_is_asked_for_its_list(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    script = tmp_path / "defaults"
    script.write_text('#!/bin/sh\nprintf \'(\\n    "fi-FI",\\n    "sv-FI",\\n    "en-GB"\\n)\\n\'\n')
    script.chmod(0o755)
    monkeypatch.setattr("loadtrainer.cli.language._MAC_LANGUAGES", (str(script),))
    assert machine_language({}, "darwin") == "sv"
    monkeypatch.setattr("loadtrainer.cli.language._MAC_LANGUAGES", (str(tmp_path / "none"),))
    assert machine_language({}, "darwin") == "en"
