"""``loadtrainer doctor``: what works on this computer, and for each failure the one line that mends it.

It changes nothing: a missing data folder is not made, Bluetooth is asked and not switched.
"""

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import asdict, dataclass
from importlib import metadata
from pathlib import Path
from typing import Final

import typer

from loadtrainer import __version__
from loadtrainer.cli.common import DataDir, Json, emit, home

QT_FLOOR: Final = (6, 8, 3)
QT_BAD: Final = (6, 12)
"""From here on Qt takes references of None away, which aborts Python 3.11 within seconds."""

PROBE_S: Final = 60.0


@dataclass(frozen=True, slots=True)
class Check:
    """One finding. ``words``: what it is and what it means; ``remedy``: the line that mends it, or None."""

    key: str
    ok: bool
    words: str
    remedy: str | None = None


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("doctor")(doctor)


def doctor(ctx: typer.Context, data_dir: DataDir = None, as_json: Json = False) -> None:
    """Say what works here: Python and Qt, display libraries, Bluetooth, sound, voice, the data folder."""
    folder = home(ctx, data_dir)
    probes: tuple[tuple[str, Callable[[], Check]], ...] = (
        ("python", lambda: python_check(sys.version_info[:3], _version("PySide6-Essentials"))),
        ("display", display_check),
        ("bluetooth", bluetooth_check),
        ("sound", sound_check),
        ("voice", voice_check),
        ("data", lambda: data_check(folder)),
    )
    checks = [_never_raising(key, probe) for key, probe in probes]
    if as_json:
        emit(
            {
                "format": "loadtrainer.doctor",
                "version": 1,
                "ok": all(check.ok for check in checks),
                "app": __version__,
                "checks": [asdict(check) for check in checks],
            }
        )
    else:
        sys.stdout.write("\n".join(as_text(checks)) + "\n")
    raise typer.Exit(0 if all(check.ok for check in checks) else 1)


def as_text(checks: list[Check]) -> list[str]:
    """The findings for a person: one line each, the remedy below."""
    lines = []
    for check in checks:
        lines.append(f"{'ok  ' if check.ok else 'FAIL'}  {check.key:<10} {check.words}")
        if check.remedy:
            lines.append(f"      {'':<10} -> {check.remedy}")
    return lines


def _never_raising(key: str, probe: Callable[[], Check]) -> Check:
    try:
        return probe()
    except Exception as error:  # a doctor that falls over helps nobody
        return Check(key, False, f"could not be checked ({type(error).__name__}: {error})")


def _version(package: str) -> str | None:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return None


def python_check(python: tuple[int, ...], qt: str | None) -> Check:
    """Python and Qt, alone and together. ``qt``: PySide6's version, None = not installed."""
    shown = ".".join(map(str, python[:3]))
    mend = "python -m pip install 'PySide6-Essentials>=6.8.3,<6.12'"
    if qt is None:
        return Check("python", False, f"Python {shown}, but PySide6 is not installed: no window.", mend)
    version = tuple(int(part) for part in qt.split(".")[:3] if part.isdigit())
    found = f"Python {shown}, PySide6 {qt}"
    if not (3, 11) <= python[:2] < (3, 15):
        return Check("python", False, f"{found}: Python 3.11 to 3.14 is wanted.", "uv python install 3.13")
    if version >= QT_BAD and python[:2] < (3, 12):
        return Check("python", False, f"{found}: this pair crashes within seconds.", mend)
    if not QT_FLOOR <= version < QT_BAD:
        return Check("python", False, f"{found}: 6.8.3 up to 6.11 is tested.", mend)
    return Check("python", True, found)


def display_check() -> Check:
    """Qt's libraries, tried in a process of their own, because Qt aborts where one is missing."""
    from loadtrainer.ui.libraries import has_display, missing_error

    tried = _try("from PySide6 import QtWidgets")
    if tried is None and not has_display():
        return Check("display", True, "Libraries load. There is no screen here: pages are drawn to files.")
    if tried is None:
        tried = _try("from loadtrainer.ui.libraries import require; require()")
    if tried is None:
        return Check("display", True, "Libraries load.")
    words, _, remedy = str(missing_error(tried)).partition(" Run: ")
    return Check("display", False, words, remedy or None)


def _try(code: str) -> str | None:
    """Run Python code elsewhere: None where it went well, else the last line it said."""
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=PROBE_S, check=False
    )
    if done.returncode == 0:
        return None
    return (done.stderr.strip().splitlines() or [f"ended with {done.returncode}"])[-1]


def bluetooth_check() -> Check:
    """The bus, the Bluetooth service and a powered adapter: the first of them that fails."""
    import asyncio

    from loadtrainer.errors import NoBluetoothError
    from loadtrainer.link.ble_errors import Trouble, trouble
    from loadtrainer.link.ble_scan import ensure_bluetooth

    lines = {
        Trouble.NO_BUS: "sudo apt-get install -y dbus bluez && sudo systemctl enable --now dbus bluetooth",
        Trouble.NO_SERVICE: "sudo apt-get install -y bluez && sudo systemctl enable --now bluetooth",
        Trouble.OFF: "bluetoothctl power on",
        Trouble.DENIED: "sudo usermod -aG bluetooth $USER && echo Log in again",
        Trouble.STUCK: "sudo systemctl restart bluetooth",
    }
    try:
        asyncio.run(ensure_bluetooth())
    except NoBluetoothError as error:
        words, _, remedy = str(error).partition(": ")
        which = trouble(error.__cause__) if error.__cause__ is not None else None
        if sys.platform == "linux" and which in lines:
            remedy = lines[which]
        return Check("bluetooth", False, f"{words}.", remedy or None)
    return Check("bluetooth", True, "An adapter is on.")


def sound_check() -> Check:
    """The way sound would take in a session."""
    from loadtrainer.sound.player import open_player

    player = open_player()
    try:
        if player.ok:
            return Check("sound", True, f"{player.words}: {player.detail}.")
        remedy = "systemctl --user start pipewire-pulse" if sys.platform == "linux" else None
        words = f"{player.words}: {player.detail}. Alarms are seen, not heard: connect a loudspeaker."
        return Check("sound", False, words, remedy)
    finally:
        player.close()


def voice_check() -> Check:
    """Whether the words of cues can be spoken; tones need no voice, so one that is missing is no fault."""
    if _try("from PySide6.QtTextToSpeech import QTextToSpeech") is not None:
        words = "No voice here: words are shown, tones sound. It is optional."
        return Check("voice", True, words, "python -m pip install 'PySide6-Addons>=6.8.3,<6.12'")
    engines = "import sys; from PySide6.QtTextToSpeech import QTextToSpeech as T; sys.exit(%s)"
    if _try(engines % "not [e for e in T.availableEngines() if e != 'mock']") is not None:
        remedy = "sudo apt-get install -y speech-dispatcher" if sys.platform == "linux" else None
        return Check("voice", True, "No voice engine: words are shown, tones sound. It is optional.", remedy)
    return Check("voice", True, "A voice speaks the words of the cues.")


def data_check(folder: Path) -> Check:
    """The data folder: there or possible, writable, private, and with room for sessions."""
    import shutil

    from loadtrainer.store.files import LEAST_FREE_BYTES

    place = next(p for p in (folder, *folder.parents) if p.exists())
    if not place.is_dir():
        return Check(
            "data",
            False,
            f"{place} is a file, not a folder: nothing can be saved.",
            f"mv {place} {place}.old",
        )
    if not os.access(place, os.W_OK | os.X_OK):
        return Check(
            "data", False, f"{place} cannot be written: nothing can be saved.", f"sudo chown -R $USER {place}"
        )
    free = shutil.disk_usage(place).free
    if free < LEAST_FREE_BYTES:
        words = f"{folder}: only {free // 2**20} MiB free; a session wants {LEAST_FREE_BYTES // 2**20} MiB."
        return Check("data", False, words, f"du -sh {place}/* | sort -h | tail")
    if place == folder and os.name == "posix" and (open_to_others := _first_not_private(folder)):
        words = f"{open_to_others} can be read by other users of this computer."
        return Check("data", False, words, f"chmod -R go-rwx {folder}")
    made = "" if place == folder else ", made at the first session"
    return Check("data", True, f"{folder}{made}, {free // 2**30} GiB free.")


def _first_not_private(folder: Path) -> Path | None:
    """The first path in ``folder`` with rights for group or others; None if all are private."""
    for path in (folder, *sorted(folder.rglob("*"))):
        if not path.is_symlink() and path.stat().st_mode & 0o077:
            return path
    return None
