"""Fixtures that give a test a Bluetooth of its own. Linux with dbus-daemon only.

Put this into the conftest.py of the tests that use them::

    from support.bluez.fixtures import bluez, bluez_server

    __all__ = ["bluez", "bluez_server"]

``bluez`` is a :class:`~support.bluez.control.FakeBluez`: org.bluez in its own process on its own bus, with
DBUS_SYSTEM_BUS_ADDRESS pointing there, so that unmodified bleak (in this process, in any thread, or in a
child) talks to it. The air is empty at the start of each test. A whole session, for example::

    def test_a_bout(bluez):
        scale = bluez.add("etekcity")            # 10 Hz, on the air at once, nothing on it
        ...                                      # start the app; it finds, connects, zeroes
        scale.load(20.0, sway_kg=0.3)            # press; scale.follow([(0, 0), (4, 20)]) for a ramp
        scale.drop()                             # the link breaks, the scale advertises again
        scale.wait_for(lambda status: status["connected"])
        scale.load(0.0)

More scales need other addresses: ``bluez.add("qn", "AA:BB:CC:00:00:02")``. Breaking things:
``scale.vanish()``, ``come_back()``, ``hold_link()``, ``forget()``, ``replay()``;
``bluez.fail("Connect", "org.bluez.Error.Failed")``, ``fail("StartNotify", hang=True)``, ``power(on=False)``,
``adapter(present=False)``, ``daemon(on=False)``, ``disconnect_takes(2.0)``. ``bluez.clients()`` counts bus
connections, to find leaks.

All calls block for about 0.1 ms and may come from any thread; ``wait_for`` blocks until its condition holds:
from the loop under test call it as ``await asyncio.to_thread(scale.wait_for, ...)``.
"""

from collections.abc import Iterator

import pytest

from support.bluez.bus import private_bus
from support.bluez.control import FakeBluez, fake_bluez


@pytest.fixture(scope="session")
def bluez_server() -> Iterator[FakeBluez]:
    """One bus and one pretended bluetoothd for the whole run."""
    with private_bus() as bus, fake_bluez(bus.address) as running:
        yield running


@pytest.fixture
def bluez(bluez_server: FakeBluez, monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeBluez]:
    """Empty air, on a system bus that only this test sees."""
    bluez_server.reset()
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", bluez_server.bus_address)
    yield bluez_server
    bluez_server.daemon(on=True)
    bluez_server.reset()
