"""One connection to one scale, from Connect to its end; every call is bounded, every client used once."""

import asyncio
import logging
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

from bleak import BleakClient
from bleak.backends.characteristic import BleakGATTCharacteristic
from bleak.backends.device import BLEDevice

from loadtrainer.link.bounded import Bounded
from loadtrainer.link.recording import services_of
from loadtrainer.scales.base import Write

logger = logging.getLogger(__name__)
NOTIFYING: Final = frozenset({"notify", "indicate"})


class LinkFailedError(Exception):
    """The connection could not be made or used; Bluetooth itself may be well."""


@dataclass(frozen=True, slots=True)
class Limits:
    """Time limits of one connection, s. ``unsubscribe_s`` and ``disconnect_s`` bound its end."""

    connect_s: float = 20.0
    subscribe_s: float = 5.0
    write_s: float = 5.0
    unsubscribe_s: float = 0.5
    disconnect_s: float = 3.5


class Connection:
    """A client and its subscriptions.

    ``heard``: called with each notification's characteristic and bytes. ``wrote``: called after each write.
    ``ended``: set when the link is gone or cannot be used any more.
    """

    def __init__(
        self,
        device: BLEDevice,
        heard: Callable[[str, bytes], None],
        wrote: Callable[[Write], None],
        bounded: Bounded,
        limits: Limits,
    ) -> None:
        self.ended = asyncio.Event()
        self._heard, self._wrote = heard, wrote
        self._bounded, self._limits = bounded, limits
        self._client = BleakClient(device, disconnected_callback=self._gone, timeout=limits.connect_s + 1.0)
        self._subscribed: list[BleakGATTCharacteristic] = []
        self._writes: asyncio.Queue[Write] = asyncio.Queue()
        self._writer: asyncio.Task[None] | None = None

    async def open(self) -> dict[str, list[str]]:
        """Connect; the services with their characteristics. Raises what bleak raises, or TimeoutError."""
        await self._bounded.run(self._client.connect(), self._limits.connect_s)
        return services_of((s.uuid, [c.uuid for c in s.characteristics]) for s in self._client.services)

    async def subscribe(self, wanted: Iterable[str] | None) -> None:
        """Subscribe to those of ``wanted`` that exist, in order (None = all); then start to send writes.

        Raises LinkFailedError if there is none.
        """
        for characteristic in self._notifying(wanted):
            await self._bounded.run(
                self._client.start_notify(characteristic, self._notified), self._limits.subscribe_s
            )
            self._subscribed.append(characteristic)
        if not self._subscribed:
            raise LinkFailedError("none of the expected characteristics is there")
        self._writer = asyncio.create_task(self._write_all())

    def send(self, writes: Iterable[Write]) -> None:
        """Queue ``writes``; they go out in order once subscribed."""
        for write in writes:
            self._writes.put_nowait(write)

    async def close(self) -> None:
        """Stop notifications and disconnect, whatever state the link is in."""
        if self._writer is not None:
            self._writer.cancel()
            await asyncio.wait({self._writer})
        if self._client.is_connected:
            await self._bounded.quietly(self._unsubscribe(), self._limits.unsubscribe_s)
        await self._bounded.quietly(self._client.disconnect(), self._limits.disconnect_s)

    async def _unsubscribe(self) -> None:
        for characteristic in self._subscribed:
            await self._client.stop_notify(characteristic)

    def _notifying(self, wanted: Iterable[str] | None) -> list[BleakGATTCharacteristic]:
        found = [c for c in self._client.services.characteristics.values() if NOTIFYING & set(c.properties)]
        if wanted is None:
            return found
        return [c for uuid in wanted for c in found if c.uuid.lower() == uuid]

    def _notified(self, characteristic: BleakGATTCharacteristic, data: bytearray) -> None:
        self._heard(characteristic.uuid.lower(), bytes(data))

    def _gone(self, _: BleakClient) -> None:
        self.ended.set()

    async def _write_all(self) -> None:
        try:
            while True:
                write = await self._writes.get()
                await self._write(write)
                await asyncio.sleep(write.pace_s)
        except Exception as error:  # whatever bleak raised: a scale that cannot be told is of no use
            logger.info("write failed: %r", error)
            self.ended.set()

    async def _write(self, write: Write) -> None:
        known = self._client.services.characteristics.values()
        target = next((c for c in known if c.uuid.lower() == write.characteristic), None)
        if target is None:
            logger.info("no characteristic %s to write to", write.characteristic)
            return
        response = write.response
        if not response and "write-without-response" not in target.properties:
            response = True
        elif response and "write" not in target.properties:
            response = False
        sent = Write(write.characteristic, write.data, response, write.pace_s)
        await self._bounded.run(
            self._client.write_gatt_char(target, write.data, response), self._limits.write_s
        )
        self._wrote(sent)
