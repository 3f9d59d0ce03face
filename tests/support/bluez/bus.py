"""A private D-Bus daemon, so that a test has a system bus of its own: no root needed."""

import contextlib
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

CONFIG = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>system</type>
  <listen>unix:path={socket}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow user="*"/>
    <allow own="*"/>
    <allow send_type="method_call"/>
    <allow send_type="signal"/>
    <allow send_requested_reply="true"/>
    <allow receive_type="method_call"/>
    <allow receive_type="signal"/>
    <allow receive_requested_reply="true"/>
    {denied}
  </policy>
</busconfig>
"""
DENY_BLUEZ = '<deny send_destination="org.bluez"/>'


@dataclass(frozen=True)
class PrivateBus:
    """A running bus; ``address`` is what DBUS_SYSTEM_BUS_ADDRESS must say."""

    address: str


@contextlib.contextmanager
def private_bus(*, deny_bluez: bool = False) -> Iterator[PrivateBus]:
    """Run a bus; with ``deny_bluez`` its policy refuses everyone who talks to org.bluez, as a system may."""
    folder = Path(tempfile.mkdtemp(prefix="ltbus"))
    config = folder / "bus.conf"
    socket = folder / "socket"
    config.write_text(CONFIG.format(socket=socket, denied=DENY_BLUEZ if deny_bluez else ""))
    daemon = subprocess.Popen(
        ["dbus-daemon", f"--config-file={config}", "--nofork", "--print-address=1", "--nopidfile"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert daemon.stdout is not None
    try:
        address = daemon.stdout.readline().strip()
        if not address:
            raise RuntimeError("dbus-daemon did not start; install the package dbus")
        yield PrivateBus(address)
    finally:
        daemon.terminate()
        daemon.wait(5)
        daemon.stdout.close()
        shutil.rmtree(folder, ignore_errors=True)
