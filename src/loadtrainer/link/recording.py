"""Turns what the radio said into the lines of a capture: what one packet carried, never a cache of many."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import TypeVar

from pydantic import ValidationError

from loadtrainer.link.capture import (
    AdvertLine,
    ConnectedLine,
    DisconnectedLine,
    Line,
    NotifyLine,
    WriteLine,
)
from loadtrainer.scales.base import Advert, Write

Key = TypeVar("Key")


@dataclass(slots=True)
class Recording:
    """Writes radio facts down as they come.

    ``put``: takes each line. ``wants``: may this device's advertisements be kept?
    Times given are host seconds; lines count from the first one given. Where a system accumulates what it
    heard, only entries that changed are written; a callback in which none did is written without payload.
    """

    put: Callable[[Line], None]
    wants: Callable[[Advert], bool] = lambda _: True
    _start_s: float | None = None
    _connected: bool = False
    _last: dict[str, Advert] = field(default_factory=dict)

    def advert(self, t_s: float, advert: Advert, proof: bool | None) -> None:
        """Keep an advertisement. ``proof``: the platform proves a new packet, or None if it does not say."""
        before = self._last.get(advert.address)
        self._last[advert.address] = advert
        if not self.wants(advert):
            return
        if not proof and before is not None:
            advert = replace(
                advert,
                manufacturer=_changed(before.manufacturer, advert.manufacturer),
                service_data=_changed(before.service_data, advert.service_data),
            )
        self._put(lambda t: AdvertLine.of(t, advert), t_s)

    def connected(
        self, t_s: float, address: str, name: str | None, services: Mapping[str, list[str]]
    ) -> None:
        """Keep that a connection came up."""
        self._connected = True
        self._put(lambda t: ConnectedLine(t=t, address=address, name=name, services=dict(services)), t_s)

    def notify(self, t_s: float, characteristic: str, data: bytes) -> None:
        """Keep a notification or indication."""
        self._put(lambda t: NotifyLine(t=t, characteristic=characteristic, value=data.hex()), t_s)

    def wrote(self, t_s: float, write: Write) -> None:
        """Keep what was sent."""
        self._put(
            lambda t: WriteLine(
                t=t, characteristic=write.characteristic, value=write.data.hex(), response=write.response
            ),
            t_s,
        )

    def disconnected(self, t_s: float) -> None:
        """Keep that the connection ended, if there was one."""
        if self._connected:
            self._connected = False
            self._put(lambda t: DisconnectedLine(t=t), t_s)

    def _put(self, make: Callable[[float], Line], t_s: float) -> None:
        self._start_s = t_s if self._start_s is None else self._start_s
        try:
            line = make(max(t_s - self._start_s, 0.0))
        except ValidationError:
            return  # e.g. a name no radio may send: nothing a reader of the file could use
        self.put(line)


def _changed(before: Mapping[Key, bytes], now: Mapping[Key, bytes]) -> dict[Key, bytes]:
    return {key: data for key, data in now.items() if before.get(key) != data}


def services_of(found: Iterable[tuple[str, list[str]]]) -> dict[str, list[str]]:
    """Services with their characteristics, full lower-case UUIDs; equal services are joined."""
    made: dict[str, list[str]] = {}
    for service, characteristics in found:
        made.setdefault(service.lower(), []).extend(uuid.lower() for uuid in characteristics)
    return made
