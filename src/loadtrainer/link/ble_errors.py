"""Why Bluetooth cannot be used, in one sentence with what to do about it."""

import sys
from enum import StrEnum
from typing import Final

from bleak.exc import BleakBluetoothNotAvailableError, BleakBluetoothNotAvailableReason, BleakDBusError

from loadtrainer.errors import NoBluetoothError


class Trouble(StrEnum):
    """A condition that a person must mend; the value is the key of its short words (core/words.py)."""

    OFF = "radio.off"
    NO_ADAPTER = "radio.none"
    NO_SERVICE = "radio.service"
    NO_BUS = "radio.bus"
    DENIED = "radio.denied"
    STUCK = "radio.stuck"


_HEARD: Final = "so no scale can be heard"
_ANYWHERE: Final[dict[Trouble, str]] = {
    Trouble.OFF: f"Bluetooth is off, {_HEARD}: switch it on in the system's settings.",
    Trouble.NO_ADAPTER: (
        f"This computer has no usable Bluetooth adapter, {_HEARD}: plug in one for Bluetooth 4.0 or later."
    ),
    Trouble.NO_SERVICE: (
        f"The Bluetooth service BlueZ is not running, {_HEARD}: install the package bluez and start it with "
        "'sudo systemctl enable --now bluetooth'."
    ),
    Trouble.NO_BUS: (
        f"The system message bus D-Bus is not running, {_HEARD}: install the packages dbus and bluez and "
        "start both services."
    ),
    Trouble.DENIED: (
        f"Bluetooth is not allowed for this user, {_HEARD}: run 'sudo usermod -aG bluetooth $USER' "
        "and log in again."
    ),
    Trouble.STUCK: f"Bluetooth does not answer, {_HEARD}: switch it off and on, or restart the computer.",
}
_HERE: Final[dict[tuple[str, Trouble], str]] = {
    ("linux", Trouble.OFF): (
        f"Bluetooth is off, {_HEARD}: switch it on in the settings, or with 'bluetoothctl power on'."
    ),
    ("linux", Trouble.NO_ADAPTER): (
        f"This computer has no usable Bluetooth adapter, {_HEARD}: plug in one for Bluetooth 4.0 or later, "
        "and see with 'systemctl status bluetooth' that the service runs."
    ),
    ("win32", Trouble.OFF): (
        f"Bluetooth is off, {_HEARD}: switch it on under Settings, Bluetooth & devices."
    ),
    ("darwin", Trouble.OFF): f"Bluetooth is off, {_HEARD}: switch it on in System Settings, Bluetooth.",
    ("win32", Trouble.DENIED): (
        f"Windows does not let this program use Bluetooth, {_HEARD}: allow it under Settings, "
        "Privacy & security, Radios."
    ),
    ("darwin", Trouble.DENIED): (
        f"macOS does not let this program use Bluetooth, {_HEARD}: allow it in System Settings, "
        "Privacy & Security, Bluetooth."
    ),
}
_REASONS: Final = {
    BleakBluetoothNotAvailableReason.POWERED_OFF: Trouble.OFF,
    BleakBluetoothNotAvailableReason.NO_BLUETOOTH: Trouble.NO_ADAPTER,
    BleakBluetoothNotAvailableReason.NO_BLE_CENTRAL_ROLE: Trouble.NO_ADAPTER,
    BleakBluetoothNotAvailableReason.DENIED_BY_USER: Trouble.DENIED,
    BleakBluetoothNotAvailableReason.DENIED_BY_SYSTEM: Trouble.DENIED,
    BleakBluetoothNotAvailableReason.DENIED_BY_UNKNOWN: Trouble.DENIED,
    BleakBluetoothNotAvailableReason.UNKNOWN: Trouble.NO_ADAPTER,
}
_DBUS: Final = "org.freedesktop.DBus.Error."
_DBUS_ERRORS: Final = {
    f"{_DBUS}ServiceUnknown": Trouble.NO_SERVICE,
    f"{_DBUS}NameHasNoOwner": Trouble.NO_SERVICE,
    f"{_DBUS}AccessDenied": Trouble.DENIED,
    f"{_DBUS}NoReply": Trouble.STUCK,
    f"{_DBUS}TimedOut": Trouble.STUCK,
    "org.bluez.Error.NotReady": Trouble.OFF,
    "org.bluez.Error.NotAuthorized": Trouble.DENIED,
}


def trouble(error: BaseException) -> Trouble | None:
    """What ``error`` from bleak or the system means; None if it is not about the computer's Bluetooth."""
    if isinstance(error, BleakBluetoothNotAvailableError):
        return _REASONS.get(error.reason)
    if isinstance(error, BleakDBusError):
        name = error.dbus_error
        if name.startswith((f"{_DBUS}Spawn.", "org.freedesktop.systemd1.")):
            return Trouble.NO_SERVICE
        return _DBUS_ERRORS.get(name)
    if isinstance(error, TimeoutError):
        return Trouble.STUCK
    if isinstance(error, PermissionError):
        return Trouble.DENIED
    if isinstance(error, FileNotFoundError | ConnectionRefusedError):
        return Trouble.NO_BUS
    return None


def sentence(which: Trouble, platform: str = sys.platform) -> str:
    """What happened, what it means and what to do, for ``platform`` (as sys.platform)."""
    return _HERE.get((platform, which), _ANYWHERE[which])


def unusable(error: BaseException) -> NoBluetoothError:
    """``error`` as the error of a command that needs Bluetooth."""
    which = trouble(error)
    if which is not None:
        return NoBluetoothError(sentence(which))
    said = str(error) or type(error).__name__
    return NoBluetoothError(
        f"Bluetooth failed ({said}), {_HEARD}: switch Bluetooth off and on, then try again."
    )
