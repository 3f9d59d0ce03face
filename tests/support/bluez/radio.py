"""What the pretended bluetoothd knows and tells: adapter, devices, links, advertisements, notifications.

Kept like the real one (BlueZ 5.66): services appear on Connect and go when the link does; ServicesResolved
follows Connected; advertisements only while somebody discovers; a connected device does not advertise; each
notification is a PropertiesChanged, even if equal to the last.
"""

import asyncio
import time
from collections.abc import Coroutine
from typing import Any

from dbus_fast import Message, Variant
from dbus_fast.aio import MessageBus

from support.bluez.objects import (
    ADAPTER,
    ADAPTER_IFACE,
    CHARACTERISTIC_IFACE,
    DEVICE_IFACE,
    Device,
    Interfaces,
    Properties,
)
from support.bluez.scales import Out

PROPERTIES = "org.freedesktop.DBus.Properties"
OBJECT_MANAGER = "org.freedesktop.DBus.ObjectManager"
MAX_LAG_S = 1.0


class Radio:
    """One adapter and the devices around it, spoken of on ``bus``."""

    def __init__(self, bus: MessageBus) -> None:
        self.bus = bus
        self.devices: dict[str, Device] = {}
        self.discovering: set[str] = set()
        self.powered = True
        self.present = True
        self._tasks: set[asyncio.Task[None]] = set()

    def add(self, device: Device) -> None:
        """Put a device into radio range and start its life."""
        self.devices[device.path] = device
        if device.scale.advert_hz > 0:
            self.spawn(self._advertise(device))
        if device.scale.rate_hz > 0:
            self.spawn(self._stream(device))

    def reset(self) -> None:
        """Forget every device; the adapter is in and on."""
        for task in self._tasks:
            task.cancel()
        self._tasks.clear()
        for device in self.devices.values():
            self.unlink(device)
            self.forget(device)
        self.devices.clear()
        self.set_adapter(present=True)
        self.set_power(on=True)

    def set_power(self, *, on: bool) -> None:
        if not on:
            for device in self.devices.values():
                self.unlink(device)
            self.discovering.clear()
        if self.powered != on:
            self.powered = on
            changed = {"Powered": Variant("b", on), "Discovering": Variant("b", bool(self.discovering))}
            self.changed(ADAPTER, ADAPTER_IFACE, changed)

    def set_adapter(self, *, present: bool) -> None:
        """Plug the adapter in or pull it out."""
        if self.present == present:
            return
        self.present = present
        if present:
            self.signal("/", OBJECT_MANAGER, "InterfacesAdded", "oa{sa{sv}}", [ADAPTER, self.adapter()])
        else:
            for device in self.devices.values():
                self.unlink(device)
                self.forget(device)
            self.signal("/", OBJECT_MANAGER, "InterfacesRemoved", "oas", [ADAPTER, [ADAPTER_IFACE]])

    def link(self, device: Device) -> None:
        """The link is up: Connected, then services, then ServicesResolved."""
        if not device.known:
            self.announce(device)
        device.connected = True
        device.scale.connected()
        self.changed(device.path, DEVICE_IFACE, {"Connected": Variant("b", True)})
        for path, interfaces in device.attributes().items():
            self.signal("/", OBJECT_MANAGER, "InterfacesAdded", "oa{sa{sv}}", [path, interfaces])
        device.resolved = True
        uuids = Variant("as", list(device.scale.services))
        self.changed(device.path, DEVICE_IFACE, {"UUIDs": uuids, "ServicesResolved": Variant("b", True)})

    def unlink(self, device: Device) -> None:
        """The link is gone: services too."""
        if not device.connected:
            return
        device.connected = device.resolved = False
        device.subscribers.clear()
        self.changed(device.path, DEVICE_IFACE, {"ServicesResolved": Variant("b", False)})
        for path, interfaces in reversed(device.attributes().items()):
            self.signal("/", OBJECT_MANAGER, "InterfacesRemoved", "oas", [path, list(interfaces)])
        self.changed(device.path, DEVICE_IFACE, {"Connected": Variant("b", False)})

    def forget(self, device: Device) -> None:
        """Remove the D-Bus object (RemoveDevice, or the time-out of an unused device)."""
        if device.known:
            device.known = False
            self.signal("/", OBJECT_MANAGER, "InterfacesRemoved", "oas", [device.path, [DEVICE_IFACE]])

    def replay(self, device: Device, *, what: str) -> None:
        """Change something that is no packet: bleak calls back with the whole cached advertisement."""
        if what == "rssi_removed":
            self.signal(
                device.path, PROPERTIES, "PropertiesChanged", "sa{sv}as", [DEVICE_IFACE, {}, ["RSSI"]]
            )
        elif what == "rssi":
            device.rssi -= 1
            self.changed(device.path, DEVICE_IFACE, {"RSSI": Variant("n", device.rssi)})
        else:
            self.changed(device.path, DEVICE_IFACE, {"Trusted": Variant("b", False)})

    def notify(self, device: Device, notifications: list[Out]) -> None:
        """Send notifications to whoever subscribed; every one is a signal, equal or not."""
        for uuid, value in notifications:
            path = device.path_of(uuid)
            if device.connected and device.subscribers.get(path):
                device.notified += 1
                self.changed(path, CHARACTERISTIC_IFACE, {"Value": Variant("ay", value)})

    async def _advertise(self, device: Device) -> None:
        while True:
            await asyncio.sleep(1.0 / device.scale.advert_hz)
            self.advertise(device)

    def advertise(self, device: Device) -> None:
        """One advertisement, heard only while somebody discovers."""
        if not (self.discovering and self.powered and self.present):
            return
        if device.connected or not device.in_range:
            return
        device.hear(time.monotonic())
        if device.known:
            self.changed(device.path, DEVICE_IFACE, device.advertised())
        else:
            self.announce(device)

    async def _stream(self, device: Device) -> None:
        interval_s = 1.0 / device.scale.rate_hz
        due_s = time.monotonic() + interval_s
        while True:
            await asyncio.sleep(max(0.0, due_s - time.monotonic()))
            due_s = max(due_s + interval_s, time.monotonic() - MAX_LAG_S)
            if device.connected and device.subscribers and device.in_range:
                self.notify(device, device.scale.measure(time.monotonic()))

    def announce(self, device: Device) -> None:
        device.known = True
        found = {DEVICE_IFACE: device.properties()}
        self.signal("/", OBJECT_MANAGER, "InterfacesAdded", "oa{sa{sv}}", [device.path, found])

    def adapter(self) -> Interfaces:
        properties = {
            "Address": Variant("s", "00:11:22:33:44:55"),
            "Name": Variant("s", "test"),
            "Alias": Variant("s", "test"),
            "Powered": Variant("b", self.powered),
            "Discovering": Variant("b", bool(self.discovering)),
            "Roles": Variant("as", ["central", "peripheral"]),
        }
        return {ADAPTER_IFACE: properties}

    def changed(self, path: str, interface: str, changed: Properties) -> None:
        self.signal(path, PROPERTIES, "PropertiesChanged", "sa{sv}as", [interface, changed, []])

    def signal(self, path: str, interface: str, member: str, signature: str, body: list[Any]) -> None:
        if self.bus.connected:
            self.bus.send(Message.new_signal(path, interface, member, signature, body))

    def spawn(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
