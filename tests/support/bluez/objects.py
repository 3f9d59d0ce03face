"""The D-Bus objects of one device as BlueZ shows them: Device1, and services while it is connected."""

from dataclasses import dataclass, field
from typing import Any

from dbus_fast import Variant

from support.bluez.scales import Scale

ADAPTER = "/org/bluez/hci0"
DEVICE_IFACE = "org.bluez.Device1"
ADAPTER_IFACE = "org.bluez.Adapter1"
SERVICE_IFACE = "org.bluez.GattService1"
CHARACTERISTIC_IFACE = "org.bluez.GattCharacteristic1"

Properties = dict[str, Variant]
Interfaces = dict[str, Properties]


@dataclass
class Device:
    """One scale in BlueZ's eyes.

    ``known``: has a D-Bus object. ``in_range``: the radio hears it. ``subscribers``: per characteristic
    path, the bus names that asked for notifications. ``heard_*``: what BlueZ has cached of its adverts.
    """

    scale: Scale
    known: bool = False
    in_range: bool = True
    connected: bool = False
    resolved: bool = False
    rssi: int = -60
    subscribers: dict[str, set[str]] = field(default_factory=dict)
    heard_manufacturer: dict[int, bytes] = field(default_factory=dict)
    heard_service_data: dict[str, bytes] = field(default_factory=dict)
    adverts: int = 0
    notified: int = 0
    written: list[str] = field(default_factory=list)

    @property
    def path(self) -> str:
        return f"{ADAPTER}/dev_{self.scale.address.replace(':', '_')}"

    @property
    def characteristics(self) -> dict[str, str]:
        """Path of each characteristic, with its UUID."""
        paths: dict[str, str] = {}
        for number, characteristics in enumerate(self.scale.services.values()):
            for index, uuid in enumerate(characteristics):
                paths[f"{self._service(number)}/char{self._handle(number, index):04x}"] = uuid
        return paths

    def path_of(self, uuid: str) -> str:
        return next(path for path, found in self.characteristics.items() if found == uuid)

    def properties(self) -> Properties:
        alias = self.scale.name or self.scale.address.replace(":", "-")
        found = {
            "Address": Variant("s", self.scale.address),
            "AddressType": Variant("s", "public"),
            "Alias": Variant("s", alias),
            "Adapter": Variant("o", ADAPTER),
            "Connected": Variant("b", self.connected),
            "ServicesResolved": Variant("b", self.resolved),
            "Paired": Variant("b", False),
            "Bonded": Variant("b", False),
            "Trusted": Variant("b", False),
            "Blocked": Variant("b", False),
            "LegacyPairing": Variant("b", False),
            "UUIDs": Variant("as", self._uuids()),
        }
        if self.scale.name is not None:
            found["Name"] = Variant("s", self.scale.name)
        return found | self.advertised()

    def advertised(self) -> Properties:
        """The properties an advertisement changes."""
        found = {"RSSI": Variant("n", self.rssi)} if self.in_range and not self.connected else {}
        if self.heard_manufacturer:
            entries = {key: Variant("ay", data) for key, data in self.heard_manufacturer.items()}
            found["ManufacturerData"] = Variant("a{qv}", entries)
        if self.heard_service_data:
            entries_by_uuid = {key: Variant("ay", data) for key, data in self.heard_service_data.items()}
            found["ServiceData"] = Variant("a{sv}", entries_by_uuid)
        return found

    def hear(self, t_s: float) -> None:
        """Cache one advertisement; entries of other ids stay, as in BlueZ."""
        self.adverts += 1
        self.heard_manufacturer.update(self.scale.manufacturer)
        self.heard_service_data.update(self.scale.service_data(t_s))

    def attributes(self) -> dict[str, Interfaces]:
        """Services and characteristics by path, parents first."""
        found: dict[str, Interfaces] = {}
        for number, (service, characteristics) in enumerate(self.scale.services.items()):
            path = self._service(number)
            found[path] = {SERVICE_IFACE: self._service_properties(service)}
            for index, (uuid, flags) in enumerate(characteristics.items()):
                inner = f"{path}/char{self._handle(number, index):04x}"
                found[inner] = {CHARACTERISTIC_IFACE: self._characteristic_properties(uuid, path, flags)}
        return found

    def _service_properties(self, uuid: str) -> Properties:
        return {
            "UUID": Variant("s", uuid),
            "Device": Variant("o", self.path),
            "Primary": Variant("b", True),
            "Includes": Variant("ao", []),
        }

    @staticmethod
    def _characteristic_properties(uuid: str, service: str, flags: list[str]) -> Properties:
        return {
            "UUID": Variant("s", uuid),
            "Service": Variant("o", service),
            "Value": Variant("ay", b""),
            "Notifying": Variant("b", False),
            "Flags": Variant("as", flags),
            "MTU": Variant("q", 23),
        }

    def _uuids(self) -> list[str]:
        return list(self.scale.services if self.connected else self.scale.advertised)

    def _service(self, number: int) -> str:
        return f"{self.path}/service{(number + 1) * 16:04x}"

    @staticmethod
    def _handle(number: int, index: int) -> int:
        return (number + 1) * 16 + 1 + 3 * index

    def status(self) -> dict[str, Any]:
        return {
            "connected": self.connected,
            "known": self.known,
            "adverts": self.adverts,
            "notified": self.notified,
            "written": list(self.written),
            "subscribers": sum(len(names) for names in self.subscribers.values()),
        }
