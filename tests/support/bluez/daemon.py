"""A pretended bluetoothd: org.bluez on a bus, with scripted scales instead of a radio.

Answers method calls by the rules of the real one: a client that leaves the bus loses its discovery and its
subscriptions but not its links; Connect to an unknown object fails; Disconnect takes its time. What is told
unasked is in radio.py.
"""

import asyncio
import socket
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from dbus_fast import BusType, Message, MessageType, Variant
from dbus_fast.aio import MessageBus

from support.bluez.objects import (
    ADAPTER,
    ADAPTER_IFACE,
    CHARACTERISTIC_IFACE,
    DEVICE_IFACE,
    Device,
    Interfaces,
)
from support.bluez.radio import OBJECT_MANAGER, Radio

Answer = tuple[str, list[Any]]

FAILED = "org.bluez.Error.Failed"
NOT_READY = "org.bluez.Error.NotReady"
IN_PROGRESS = "org.bluez.Error.InProgress"
UNKNOWN_OBJECT = "org.freedesktop.DBus.Error.UnknownObject"


@dataclass
class Fault:
    """What happens to the next ``times`` calls of ``member``: an error, a delay, or never an answer."""

    member: str
    error: str | None = None
    message: str = ""
    times: int = 1
    delay_s: float = 0.0
    hang: bool = False


class PatientSocket:
    """A bus socket that says "nothing sent" when it is full; dbus-fast takes the error for the bus's end."""

    def __init__(self, real: socket.socket) -> None:
        self._real = real

    def send(self, data: memoryview) -> int:
        """Send what fits now; the rest is asked for again once there is room."""
        try:
            return self._real.send(data)
        except BlockingIOError:
            return 0


class CallError(Exception):
    """A D-Bus error to answer with."""

    def __init__(self, name: str, message: str = "") -> None:
        super().__init__(name, message)
        self.name, self.message = name, message


class Daemon:
    """The objects, the rules and the clock of the pretended bluetoothd."""

    def __init__(self, address: str) -> None:
        self.bus = MessageBus(bus_address=address, bus_type=BusType.SYSTEM)
        self.radio = Radio(self.bus)
        self.faults: list[Fault] = []
        self.disconnect_delay_s = 0.0
        self._calls: dict[str, Callable[[Message], Awaitable[Answer]]] = {
            "GetManagedObjects": self._managed_objects,
            "SetDiscoveryFilter": self._nothing,
            "StartDiscovery": self._start_discovery,
            "StopDiscovery": self._stop_discovery,
            "RemoveDevice": self._remove_device,
            "Connect": self._connect,
            "Disconnect": self._disconnect,
            "StartNotify": self._start_notify,
            "StopNotify": self._stop_notify,
            "WriteValue": self._write_value,
        }

    async def start(self) -> None:
        await self.bus.connect()
        writer: Any = self.bus._writer
        writer.sock = PatientSocket(writer.sock)
        self.bus.add_message_handler(self._handle)
        rule = "type='signal',interface='org.freedesktop.DBus',member='NameOwnerChanged'"
        await self.bus.call(_bus_call("AddMatch", "s", [rule]))
        await self.bus.request_name("org.bluez")

    async def leave(self) -> None:
        """Go as bluetoothd does on SIGTERM: links down, objects gone, name released."""
        for device in self.radio.devices.values():
            self.radio.unlink(device)
            self.radio.forget(device)
        self.radio.discovering.clear()
        self.radio.signal("/", OBJECT_MANAGER, "InterfacesRemoved", "oas", [ADAPTER, [ADAPTER_IFACE]])
        await self.bus.release_name("org.bluez")

    async def come_back(self) -> None:
        await self.bus.request_name("org.bluez")
        if self.radio.present:
            self.radio.signal(
                "/", OBJECT_MANAGER, "InterfacesAdded", "oa{sa{sv}}", [ADAPTER, self.radio.adapter()]
            )

    def _handle(self, message: Message) -> Message | bool | None:
        if message.message_type is MessageType.SIGNAL and message.member == "NameOwnerChanged":
            name, _, new = message.body
            if not new:
                self._client_gone(name)
            return None
        if message.message_type is not MessageType.METHOD_CALL or message.member not in self._calls:
            return None
        self.radio.spawn(self._answer(message))
        return True

    async def _answer(self, message: Message) -> None:
        try:
            await self._suffer(message.member or "")
            signature, body = await self._calls[message.member or ""](message)
            reply = Message.new_method_return(message, signature, body)
        except CallError as error:
            reply = Message.new_error(message, error.name, error.message)
        await self.bus.send(reply)

    async def _suffer(self, member: str) -> None:
        fault = next((fault for fault in self.faults if fault.member == member), None)
        if fault is None:
            return
        fault.times -= 1
        if fault.times <= 0:
            self.faults.remove(fault)
        if fault.hang:
            await asyncio.Event().wait()
        await asyncio.sleep(fault.delay_s)
        if fault.error is not None:
            raise CallError(fault.error, fault.message)

    async def _nothing(self, message: Message) -> Answer:
        return "", []

    async def _managed_objects(self, message: Message) -> Answer:
        found: dict[str, Interfaces] = {}
        if self.radio.present:
            found[ADAPTER] = self.radio.adapter()
        for device in self.radio.devices.values():
            if device.known:
                found[device.path] = {DEVICE_IFACE: device.properties()}
            if device.connected:
                found |= device.attributes()
        return "a{oa{sa{sv}}}", [found]

    async def _start_discovery(self, message: Message) -> Answer:
        self._need_power()
        if message.sender in self.radio.discovering:
            raise CallError(IN_PROGRESS, "Operation already in progress")
        self.radio.discovering.add(message.sender or "")
        self.radio.changed(ADAPTER, ADAPTER_IFACE, {"Discovering": Variant("b", True)})
        return "", []

    async def _stop_discovery(self, message: Message) -> Answer:
        self._need_power()
        if message.sender not in self.radio.discovering:
            raise CallError(FAILED, "No discovery started")
        self._discovery_over(message.sender)
        return "", []

    def _discovery_over(self, sender: str) -> None:
        self.radio.discovering.discard(sender)
        if self.radio.discovering:
            return
        for device in self.radio.devices.values():
            if device.known:
                self.radio.replay(device, what="rssi_removed")
        self.radio.changed(ADAPTER, ADAPTER_IFACE, {"Discovering": Variant("b", False)})

    async def _remove_device(self, message: Message) -> Answer:
        device = self._device(message.body[0])
        self.radio.unlink(device)
        self.radio.forget(device)
        return "", []

    async def _connect(self, message: Message) -> Answer:
        self._need_power()
        device = self._device(message.path)
        if not device.in_range or not device.scale.services:
            raise CallError(FAILED, "le-connection-abort-by-peer")
        if not device.connected:
            self.radio.link(device)
        return "", []

    async def _disconnect(self, message: Message) -> Answer:
        device = self._device(message.path)
        await asyncio.sleep(self.disconnect_delay_s)
        self.radio.unlink(device)
        return "", []

    async def _start_notify(self, message: Message) -> Answer:
        device, uuid = self._characteristic(message.path)
        path = device.path_of(uuid)
        names = device.subscribers.setdefault(path, set())
        if message.sender in names:
            raise CallError(IN_PROGRESS, "Already notifying")
        first = not names
        names.add(message.sender or "")
        if first:
            self.radio.changed(path, CHARACTERISTIC_IFACE, {"Notifying": Variant("b", True)})
            asyncio.get_running_loop().call_soon(self.radio.notify, device, device.scale.subscribed(uuid))
        return "", []

    async def _stop_notify(self, message: Message) -> Answer:
        device, uuid = self._characteristic(message.path)
        device.subscribers.get(device.path_of(uuid), set()).discard(message.sender or "")
        return "", []

    async def _write_value(self, message: Message) -> Answer:
        device, uuid = self._characteristic(message.path)
        data = bytes(message.body[0])
        device.written.append(data.hex())
        answers = device.scale.written(uuid, data)
        asyncio.get_running_loop().call_soon(self.radio.notify, device, answers)
        return "", []

    def _client_gone(self, name: str) -> None:
        if name in self.radio.discovering:
            self._discovery_over(name)
        for device in self.radio.devices.values():
            for names in device.subscribers.values():
                names.discard(name)

    def _device(self, path: str | None) -> Device:
        device = self.radio.devices.get(path or "")
        if device is None or not device.known:
            raise CallError(UNKNOWN_OBJECT, f"Method on unknown object {path}")
        return device

    def _characteristic(self, path: str | None) -> tuple[Device, str]:
        for device in self.radio.devices.values():
            if device.connected and path in device.characteristics:
                return device, device.characteristics[path]
        raise CallError(UNKNOWN_OBJECT, f"Method on unknown object {path}")

    def _need_power(self) -> None:
        if not self.radio.powered or not self.radio.present:
            raise CallError(NOT_READY, "Resource Not Ready")

    async def clients(self) -> int:
        """Connections on the bus other than this one."""
        reply = await self.bus.call(_bus_call("ListNames", "", []))
        assert reply is not None
        return sum(1 for name in reply.body[0] if name.startswith(":") and name != self.bus.unique_name)

    def reset(self) -> None:
        """As started: no devices, no faults, the adapter on."""
        self.radio.reset()
        self.faults.clear()
        self.disconnect_delay_s = 0.0


def _bus_call(member: str, signature: str, body: list[Any]) -> Message:
    return Message(
        destination="org.freedesktop.DBus",
        path="/org/freedesktop/DBus",
        interface="org.freedesktop.DBus",
        member=member,
        signature=signature,
        body=body,
    )
