"""The test's hand on the pretended bluetoothd: put scales on the air, load them, break things.

Every call is one question and one answer over a pipe (about 0.1 ms), may be made from any thread, and never
needs the loop that runs the code under test.
"""

import contextlib
import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

TESTS = Path(__file__).resolve().parents[2]
POLL_S = 0.01


class ScaleHandle:
    """One scale on the air."""

    def __init__(self, bluez: "FakeBluez", address: str) -> None:
        self.bluez, self.address = bluez, address

    def load(self, kg: float, *, sway_kg: float = 0.0) -> None:
        """Put ``kg`` on the platform now; with ``sway_kg`` it moves like a person."""
        self.follow([(0.0, kg)], sway_kg=sway_kg)

    def follow(self, points: list[tuple[float, float]], *, sway_kg: float = 0.0) -> None:
        """Let the load follow ``points`` of (seconds from now, kg), straight lines between."""
        self.bluez.ask("load", address=self.address, points=points, sway_kg=sway_kg)

    def drop(self) -> None:
        """The link breaks; the scale goes on advertising."""
        self.bluez.ask("drop", address=self.address)

    def vanish(self, *, drop: bool = True) -> None:
        """The scale is gone: no adverts, no notifications; with ``drop`` the link is reported lost too."""
        self.bluez.ask("range", address=self.address, on=False, drop=drop)

    def come_back(self) -> None:
        """The scale is in range again."""
        self.bluez.ask("range", address=self.address, on=True, drop=False)

    def hold_link(self) -> None:
        """Be connected with no program using it: what an app that crashed leaves behind."""
        self.bluez.ask("hold_link", address=self.address)

    def forget(self) -> None:
        """BlueZ forgets the device while a program may still hold its object."""
        self.bluez.ask("forget", address=self.address)

    def replay(self, what: str) -> None:
        """A property changes that is no packet: "rssi", "rssi_removed" or "trusted"."""
        self.bluez.ask("replay", address=self.address, what=what)

    def notify(self, characteristic: str, value: bytes, times: int = 1) -> None:
        """Send equal notifications back to back."""
        self.bluez.ask(
            "notify", address=self.address, characteristic=characteristic, value=value.hex(), times=times
        )

    def puppet(self, **says: Any) -> dict[str, Any]:
        """Let a puppet act; ``says``: drop, adverts ((manufacturer, service data) in hex), says (uuid, hex).

        Returns ``seen``, what was done to it since, and whether it is ``connected``.
        """
        done: dict[str, Any] = self.bluez.ask("puppet", address=self.address, **says)
        return done

    @property
    def status(self) -> dict[str, Any]:
        """connected, known, adverts, notified, written (hex of each write), subscribers."""
        found: dict[str, Any] = self.bluez.ask("status")["devices"][self.address]
        return found

    def wait_for(self, wanted: Callable[[dict[str, Any]], bool], timeout_s: float = 10.0) -> None:
        """Wait until ``wanted(status)``; not on the loop of the code under test."""
        self.bluez.until(lambda: wanted(self.status), timeout_s)


class FakeBluez:
    """A running pretended bluetoothd; see :func:`fake_bluez`."""

    def __init__(self, process: "subprocess.Popen[str]", address: str) -> None:
        self._process, self.bus_address = process, address
        self._lock = threading.Lock()

    def add(self, kind: str, address: str = "AA:BB:CC:00:00:01", **given: Any) -> ScaleHandle:
        """Put a scale on the air; ``given``: name, rate_hz ... as in scales.py.

        ``kind``: etekcity qn mi_v1 mi_v2 pebble puppet stranger.
        """
        self.ask("add", kind=kind, address=address, given=given)
        return ScaleHandle(self, address)

    def fail(self, member: str, error: str | None = None, **how: Any) -> None:
        """Spoil the next call of a D-Bus method. ``how``: message, times, delay_s, hang (daemon.Fault)."""
        self.ask("fail", fault={"member": member, "error": error} | how)

    def power(self, *, on: bool) -> None:
        """Switch the adapter."""
        self.ask("power", on=on)

    def adapter(self, *, present: bool) -> None:
        """Plug the adapter in or pull it out."""
        self.ask("adapter", present=present)

    def daemon(self, *, on: bool) -> None:
        """Stop bluetoothd (its bus name goes) or start it again."""
        self.ask("daemon", on=on)

    def disconnect_takes(self, delay_s: float) -> None:
        """How long Disconnect takes; the real one needs about 2 s."""
        self.ask("disconnect_delay", delay_s=delay_s)

    @property
    def discovering(self) -> int:
        """How many clients scan."""
        return int(self.ask("status")["discovering"])

    def clients(self) -> int:
        """How many connections the bus has besides this one's own."""
        return int(self.ask("clients"))

    def until(self, wanted: Callable[[], bool], timeout_s: float = 10.0) -> None:
        """Wait until ``wanted()``; not on the loop of the code under test."""
        end_s = time.monotonic() + timeout_s
        while not wanted():
            if time.monotonic() > end_s:
                raise TimeoutError(str(self.ask("status")))
            threading.Event().wait(POLL_S)

    def reset(self) -> None:
        """As freshly started: no scales, no faults, adapter on."""
        self.ask("reset")

    def ask(self, do: str, **given: Any) -> Any:
        """One command of server.py."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        with self._lock:
            self._process.stdin.write(json.dumps({"do": do} | given) + "\n")
            self._process.stdin.flush()
            answer = json.loads(self._process.stdout.readline())
        if "error" in answer:
            raise AssertionError(f"{do}: {answer['error']}")
        return answer.get("result")


@contextlib.contextmanager
def fake_bluez(bus_address: str) -> Iterator[FakeBluez]:
    """Run the pretended bluetoothd on ``bus_address`` in a process of its own."""
    process = subprocess.Popen(
        [sys.executable, "-m", "support.bluez.server", bus_address],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": str(TESTS)},
    )
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        if not process.stdout.readline():
            raise RuntimeError("the pretended bluetoothd did not start")
        yield FakeBluez(process, bus_address)
    finally:
        process.stdin.close()
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait(5)
        process.stdout.close()
