import json
import os
from pathlib import Path

import pytest
from typer.testing import CliRunner

from loadtrainer.cli import doctor
from loadtrainer.cli.doctor import Check, as_text, bluetooth_check, data_check, display_check, python_check
from loadtrainer.cli.main import app
from loadtrainer.core.effects import Cue
from loadtrainer.sound import player as sound
from support.bluez.control import FakeBluez
from support.bluez.fixtures import bluez, bluez_server

__all__ = ["bluez", "bluez_server"]


@pytest.mark.parametrize(
    ("python", "qt", "ok", "words"),
    [
        ((3, 11, 7), "6.11.3", True, "PySide6 6.11.3"),
        ((3, 14, 0), "6.8.3", True, "Python 3.14.0"),
        ((3, 11, 7), "6.12.0", False, "crashes within seconds"),
        ((3, 13, 0), "6.12.0", False, "tested"),
        ((3, 12, 0), "6.7.3", False, "tested"),
        ((3, 15, 0), "6.11.3", False, "3.11 to 3.14"),
        ((3, 11, 7), None, False, "not installed"),
    ],
)
def test_python_and_qt_are_judged_together(
    python: tuple[int, ...], qt: str | None, ok: bool, words: str
) -> None:
    check = python_check(python, qt)
    assert check.ok is ok
    assert words in check.words
    assert (check.remedy is None) is ok


def test_libraries_that_load_are_fine_even_without_a_screen() -> None:
    assert display_check().ok


def test_a_missing_display_library_is_named_with_the_line_that_installs_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    said = "ImportError: libEGL.so.1: cannot open shared object file: No such file or directory"
    monkeypatch.setattr(doctor, "_try", lambda code: said)
    check = display_check()
    assert not check.ok
    assert "libEGL.so.1" in check.words
    assert check.remedy is not None
    assert "libegl1" in check.remedy or "libEGL" in check.remedy


def test_bluetooth_that_is_on_is_fine(bluez: FakeBluez) -> None:
    assert bluetooth_check() == Check("bluetooth", True, "An adapter is on.")


def test_an_adapter_that_is_off_comes_with_the_line_that_switches_it_on(bluez: FakeBluez) -> None:
    bluez.power(on=False)
    check = bluetooth_check()
    assert (check.ok, check.remedy) == (False, "bluetoothctl power on")


def test_without_an_adapter_it_says_so(bluez: FakeBluez) -> None:
    bluez.adapter(present=False)
    check = bluetooth_check()
    assert not check.ok
    assert "adapter" in check.words
    assert check.remedy


def test_without_the_bluetooth_service_it_says_so(bluez: FakeBluez) -> None:
    bluez.daemon(on=False)
    check = bluetooth_check()
    assert not check.ok
    assert "bluez" in (check.remedy or "")


def test_without_a_system_bus_it_says_so(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", f"unix:path={tmp_path}/none")
    check = bluetooth_check()
    assert not check.ok
    assert "dbus" in (check.remedy or "")


class Loud(sound.SilentPlayer):
    ok = True
    words = "Sound on"

    def play(self, cue: Cue) -> None:
        raise AssertionError("the doctor makes no noise")


@pytest.mark.parametrize(("player", "ok"), [(Loud, True), (sound.SilentPlayer, False)])
def test_sound_is_tried_without_a_noise(
    monkeypatch: pytest.MonkeyPatch, player: type[sound.SilentPlayer], ok: bool
) -> None:
    monkeypatch.setattr(sound, "open_player", lambda: player("by a test"))
    check = doctor.sound_check()
    assert check.ok is ok
    assert "by a test" in check.words


@pytest.mark.parametrize(
    ("missing", "words", "mends"),
    [(0, "No voice here", True), (1, "No voice engine", True), (2, "A voice speaks", False)],
)
def test_a_voice_is_optional_and_said(
    monkeypatch: pytest.MonkeyPatch, missing: int, words: str, mends: bool
) -> None:
    tried = iter([None] * missing + ["ImportError: no such module"])
    monkeypatch.setattr(doctor, "_try", lambda code: next(tried) if missing < 2 else None)
    monkeypatch.setattr("sys.platform", "linux")
    check = doctor.voice_check()
    assert (check.ok, check.words.startswith(words), check.remedy is not None) == (True, True, mends)


def test_a_data_folder_that_does_not_exist_yet_is_fine_and_is_not_made(tmp_path: Path) -> None:
    check = data_check(tmp_path / "new" / "home")
    assert check.ok
    assert list(tmp_path.iterdir()) == []


def test_a_private_data_folder_is_fine(tmp_path: Path) -> None:
    tmp_path.chmod(0o700)
    assert data_check(tmp_path).ok


@pytest.mark.skipif(os.name != "posix", reason="only these systems have modes")
def test_a_session_that_others_can_read_is_named_and_the_line_mends_it(tmp_path: Path) -> None:
    tmp_path.chmod(0o700)
    session = tmp_path / "one.session.json"
    session.write_text("{}", encoding="utf-8")
    session.chmod(0o644)
    check = data_check(tmp_path)
    assert not check.ok
    assert str(session) in check.words
    assert check.remedy == f"chmod -R go-rwx {tmp_path}"
    session.chmod(0o600)
    assert data_check(tmp_path).ok


def test_a_file_in_the_folders_place_is_named(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("", encoding="utf-8")
    check = data_check(tmp_path / "home" / "below")
    assert not check.ok
    assert "is a file" in check.words


def test_a_full_disk_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.disk_usage", lambda place: Full())
    check = data_check(tmp_path)
    assert not check.ok
    assert "only 3 MiB free" in check.words


class Full:
    free = 3 * 2**20


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", lambda path, mode: False)  # modes do not hold the superuser back
    check = data_check(tmp_path)
    assert not check.ok
    assert "cannot be written" in check.words


def broken() -> Check:
    raise ZeroDivisionError("driver")


def fine() -> Check:
    return Check("sound", True, "Sound on.")


def with_checks(monkeypatch: pytest.MonkeyPatch, sound_check: object) -> None:
    for name in ("display_check", "bluetooth_check"):
        monkeypatch.setattr(doctor, name, fine)
    monkeypatch.setattr(doctor, "sound_check", sound_check)


def test_when_all_is_well_it_ends_with_0(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    with_checks(monkeypatch, fine)
    done = CliRunner().invoke(app, ["doctor", "--json", "--data-dir", str(tmp_path / "home")])
    assert done.exit_code == 0
    said = json.loads(done.stdout)
    assert said["ok"] is True
    assert said["checks"][0]["key"] == "python"


def test_one_failure_ends_with_1_and_one_broken_check_does_not_hide_the_others(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with_checks(monkeypatch, broken)
    done = CliRunner().invoke(app, ["doctor", "--data-dir", str(tmp_path / "home")])
    assert done.exit_code == 1
    assert "FAIL  sound      could not be checked (ZeroDivisionError: driver)" in done.stdout
    assert "ok    data" in done.stdout


def test_the_remedy_stands_below_its_finding() -> None:
    assert as_text([Check("data", False, "Full.", "du -sh /")]) == [
        "FAIL  data       Full.",
        "                 -> du -sh /",
    ]
