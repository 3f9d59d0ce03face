"""The whole program against a pretended bluetoothd."""

from support.bluez.fixtures import bluez, bluez_server

__all__ = ["bluez", "bluez_server"]
