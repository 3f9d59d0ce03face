"""The display stays awake while a session runs: asked of the desktop, given back when the asker leaves."""

import shutil
import subprocess
import sys
import textwrap

import pytest

from loadtrainer.ui.awake import Awake

SAVER = """
import asyncio, os, sys
from dbus_fast import BusType
from dbus_fast.aio import MessageBus
from dbus_fast.service import ServiceInterface, method

class Saver(ServiceInterface):
    @method()
    def Inhibit(self, who: "s", why: "s") -> "u":
        print("asked", who, flush=True)
        return 4000000000

async def main():
    bus = await MessageBus(bus_type=BusType.SESSION).connect()
    bus.export("/org/freedesktop/ScreenSaver", Saver("org.freedesktop.ScreenSaver"))
    await bus.request_name("org.freedesktop.ScreenSaver")
    code = ("from loadtrainer.ui.awake import Awake; a = Awake(); a.hold(); a.hold();"
            "print(a.held, flush=True); a.release(); print(a.held)")
    done = await asyncio.create_subprocess_exec(sys.executable, "-c", code)
    await done.wait()
    bus.disconnect()

asyncio.run(main())
"""
needs_bus = pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("dbus-run-session") is None,
    reason="needs a private D-Bus session",
)


@needs_bus
def test_the_desktop_is_asked_once_and_the_display_is_given_back() -> None:
    done = subprocess.run(
        ["dbus-run-session", "--", sys.executable, "-c", textwrap.dedent(SAVER)],
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.stdout.splitlines() == ["asked loadtrainer", "True", "False"], done.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="asks a real system elsewhere")
def test_without_a_desktop_nothing_is_held_and_nothing_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    awake = Awake()
    awake.hold()
    assert not awake.held
    awake.release()
