"""Every way in which Bluetooth can be unusable has one sentence that says what to do."""

import pytest
from bleak.exc import (
    BleakBluetoothNotAvailableError,
    BleakBluetoothNotAvailableReason,
    BleakDBusError,
    BleakError,
)

from loadtrainer.core.words import say
from loadtrainer.errors import NoBluetoothError
from loadtrainer.link.ble_errors import Trouble, sentence, trouble, unusable
from loadtrainer.link.ble_scan import ensure_bluetooth
from support.bluez.bus import private_bus
from support.bluez.control import FakeBluez, fake_bluez
from support.bluez.reader import forget_bleak

DBUS = "org.freedesktop.DBus.Error."


def not_available(reason: str) -> BleakError:
    return BleakBluetoothNotAvailableError("no", BleakBluetoothNotAvailableReason[reason])


@pytest.mark.parametrize(
    ("error", "meaning"),
    [
        (not_available("POWERED_OFF"), Trouble.OFF),
        (not_available("NO_BLUETOOTH"), Trouble.NO_ADAPTER),
        (not_available("NO_BLE_CENTRAL_ROLE"), Trouble.NO_ADAPTER),
        (not_available("DENIED_BY_USER"), Trouble.DENIED),
        (not_available("DENIED_BY_SYSTEM"), Trouble.DENIED),
        (not_available("DENIED_BY_UNKNOWN"), Trouble.DENIED),
        (BleakDBusError(f"{DBUS}ServiceUnknown", ["no such name"]), Trouble.NO_SERVICE),
        (BleakDBusError(f"{DBUS}NameHasNoOwner", ["no owner"]), Trouble.NO_SERVICE),
        (BleakDBusError(f"{DBUS}Spawn.ChildExited", ["gone"]), Trouble.NO_SERVICE),
        (BleakDBusError("org.freedesktop.systemd1.NoSuchUnit", ["none"]), Trouble.NO_SERVICE),
        (BleakDBusError(f"{DBUS}AccessDenied", ["policy"]), Trouble.DENIED),
        (BleakDBusError("org.bluez.Error.NotReady", ["not ready"]), Trouble.OFF),
        (BleakDBusError(f"{DBUS}NoReply", ["late"]), Trouble.STUCK),
        (FileNotFoundError(2, "no such file"), Trouble.NO_BUS),
        (ConnectionRefusedError(111, "refused"), Trouble.NO_BUS),
        (PermissionError(13, "denied"), Trouble.DENIED),
        (TimeoutError(), Trouble.STUCK),
        (BleakDBusError("org.bluez.Error.Failed", ["le-connection-abort-by-peer"]), None),
        (BleakError("device not found"), None),
        (EOFError(), None),
    ],
)
def test_what_an_error_means(error: Exception, meaning: Trouble | None) -> None:
    assert trouble(error) is meaning


@pytest.mark.parametrize("platform", ["linux", "win32", "darwin"])
@pytest.mark.parametrize("which", list(Trouble))
def test_each_sentence_says_what_it_means_and_what_to_do(which: Trouble, platform: str) -> None:
    said = sentence(which, platform)
    assert "so no scale can be heard: " in said
    assert said.endswith(".")
    assert "\n" not in said
    assert 0 < len(say(which.value).split()) <= 8


def test_off_and_denied_are_mended_where_the_system_says() -> None:
    assert len({sentence(Trouble.OFF, platform) for platform in ("linux", "win32", "darwin")}) == 3
    assert len({sentence(Trouble.DENIED, platform) for platform in ("linux", "win32", "darwin")}) == 3


@pytest.mark.parametrize("error", [EOFError(), BleakError("strange")])
def test_an_unheard_of_error_still_gives_a_sentence(error: Exception) -> None:
    said = unusable(error)
    assert said.exit_code == 4
    assert str(said).startswith("Bluetooth failed (")


async def refused() -> str:
    try:
        with pytest.raises(NoBluetoothError) as caught:
            await ensure_bluetooth()
    finally:
        await forget_bleak()
    return str(caught.value)


async def test_bluetooth_that_works_is_no_error(bluez: FakeBluez) -> None:
    await ensure_bluetooth()
    await forget_bleak()


async def test_an_adapter_that_is_off(bluez: FakeBluez) -> None:
    bluez.power(on=False)
    assert await refused() == sentence(Trouble.OFF)


async def test_no_adapter(bluez: FakeBluez) -> None:
    bluez.adapter(present=False)
    assert await refused() == sentence(Trouble.NO_ADAPTER)


async def test_no_bluez_on_the_bus(bluez: FakeBluez) -> None:
    bluez.daemon(on=False)
    assert await refused() == sentence(Trouble.NO_SERVICE)


async def test_a_bluez_that_denies_access(bluez: FakeBluez) -> None:
    bluez.fail("GetManagedObjects", f"{DBUS}AccessDenied", message="no")
    assert await refused() == sentence(Trouble.DENIED)


async def test_a_bus_whose_policy_denies_access(monkeypatch: pytest.MonkeyPatch) -> None:
    with private_bus(deny_bluez=True) as bus, fake_bluez(bus.address):
        monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", bus.address)
        assert await refused() == sentence(Trouble.DENIED)


async def test_no_bus_at_all(monkeypatch: pytest.MonkeyPatch, tmp_path: object) -> None:
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", f"unix:path={tmp_path}/none")
    assert await refused() == sentence(Trouble.NO_BUS)
