"""The pretended Bluetooth of these tests."""

from support.bluez.fixtures import bluez, bluez_server

__all__ = ["bluez", "bluez_server"]
