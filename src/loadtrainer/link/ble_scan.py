"""Listening to advertisements with bleak, and finding scales the system is already connected to."""

import asyncio
from collections.abc import Callable
from typing import Any, Final

from bleak import BleakAdapter, BleakScanner
from bleak.backends.device import BLEDevice
from bleak.backends.scanner import AdvertisementData

from loadtrainer.link.ble_errors import unusable
from loadtrainer.link.boottime import Clock
from loadtrainer.link.bounded import Bounded
from loadtrainer.link.quality import Survey
from loadtrainer.scales.base import Advert, uuid128
from loadtrainer.scales.registry import PROFILES

NO_RSSI: Final = -127
READY_S: Final = 5.0
PAYLOAD_TYPES: Final = frozenset({0x16, 0x20, 0x21, 0xFF})
"""AD types of service data and manufacturer data (Bluetooth assigned numbers)."""
ALWAYS_THERE: Final = (uuid128(0x1800), uuid128(0x1801), uuid128(0x180A))
"""Services that nearly every connectable device has: with them a connected device is found."""

SCALE_SERVICES: Final = tuple(sorted({uuid for profile in PROFILES for uuid in profile.claim.services}))
SURVEY_STOP_S: Final = 3.0

HeardDevice = Callable[[BLEDevice, Advert, bool | None], None]


class Proofs:
    """What a platform proves about a callback.

    Windows hands over the last advertisement and the last scan response as a pair, so an advertisement half
    with a new time stamp is a new packet, unless the other half carries data too. The rest say nothing.
    """

    def __init__(self) -> None:
        self._stamps: dict[str, Any] = {}

    def of(self, address: str, platform_data: Any) -> bool | None:
        """True = a new packet; None = not known."""
        pair = platform_data[1] if len(platform_data) > 1 else None
        half = getattr(pair, "adv", None)
        if half is None:
            return None
        stamp = half.timestamp
        new = self._stamps.get(address) != stamp
        self._stamps[address] = stamp
        return True if new and not _carries_data(getattr(pair, "scan", None)) else None


def _carries_data(half: Any) -> bool:
    return half is not None and any(s.data_type in PAYLOAD_TYPES for s in half.advertisement.data_sections)


def advert_of(device: BLEDevice, data: AdvertisementData) -> Advert:
    """A callback's content; bleak writes -127 where there is no signal strength."""
    return Advert(
        address=device.address,
        name=data.local_name or device.name,
        rssi=None if data.rssi == NO_RSSI else data.rssi,
        services=frozenset(uuid.lower() for uuid in data.service_uuids),
        manufacturer=dict(data.manufacturer_data),
        service_data={uuid.lower(): payload for uuid, payload in data.service_data.items()},
    )


class Air:
    """One scan. ``heard``: called for every callback with the device, its advert and the platform's proof."""

    def __init__(self, heard: HeardDevice) -> None:
        self._heard = heard
        self._proofs = Proofs()
        self._scanner = BleakScanner(self._called, bluez={"filters": {"DuplicateData": True}})

    def _called(self, device: BLEDevice, data: AdvertisementData) -> None:
        self._heard(device, advert_of(device, data), self._proofs.of(device.address, data.platform_data))

    async def start(self) -> None:
        """Begin to listen; raises what bleak raises."""
        await self._scanner.start()

    async def stop(self) -> None:
        """End listening; harmless if it never began."""
        await self._scanner.stop()


async def probe() -> None:
    """Raise what bleak raises where Bluetooth cannot be used now. Cheap: no radio traffic."""
    await BleakAdapter.get()


async def connected_devices() -> list[tuple[BLEDevice, Advert]]:
    """Devices the system is connected to and that have a service that scales advertise, or a usual one.

    A program that dies leaves its scale connected, and a connected scale does not advertise.
    """
    adapter = await BleakAdapter.get()
    devices = await adapter.get_connected_devices([*ALWAYS_THERE, *SCALE_SERVICES])
    return [(device, Advert(device.address, device.name, services=_known(device))) for device in devices]


def _known(device: BLEDevice) -> frozenset[str]:
    details = device.details
    properties = details.get("props", {}) if isinstance(details, dict) else {}
    return frozenset(uuid.lower() for uuid in properties.get("UUIDs", ()))


async def ensure_bluetooth() -> None:
    """Check that Bluetooth can be used; raises NoBluetoothError with one sentence that says what to do."""
    try:
        await Bounded().run(probe(), READY_S)
    except Exception as error:  # bleak lets errors of the system through as they are
        raise unusable(error) from error


async def survey(seconds: float, clock: Clock) -> Survey:
    """Listen for ``seconds``; raises NoBluetoothError where that cannot be done."""
    await ensure_bluetooth()
    bounded, found = Bounded(), Survey()
    air = Air(lambda _, advert, __: found.hear(clock(), advert))
    try:
        for _, advert in await bounded.run(connected_devices(), READY_S):
            found.connected(advert)
        await bounded.run(air.start(), READY_S)
        await asyncio.sleep(seconds)
        await bounded.run(probe(), READY_S)
    except Exception as error:  # as above
        raise unusable(error) from error
    finally:
        await bounded.quietly(air.stop(), SURVEY_STOP_S)
    return found
