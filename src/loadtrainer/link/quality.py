"""How well a device is heard: packets a second, longest silence, and how often its data changed."""

from dataclasses import dataclass

from loadtrainer.scales.base import Advert


@dataclass(slots=True)
class Sighting:
    """One heard device. ``advert``: all it said so far; ``connected``: the system holds a link to it.

    ``count``: packets heard; ``changes``: those that carried new data. Times in host seconds.
    """

    advert: Advert
    connected: bool = False
    count: int = 0
    changes: int = 0
    first_s: float = 0.0
    last_s: float = 0.0
    longest_gap_s: float = 0.0

    @property
    def rate_hz(self) -> float | None:
        """Packets a second; None before the second one."""
        return self._per_s(self.count - 1)

    @property
    def changes_hz(self) -> float | None:
        """New values a second, as far as advertisements show them; None before the second packet."""
        return self._per_s(self.changes)

    def _per_s(self, many: int) -> float | None:
        span_s = self.last_s - self.first_s
        return many / span_s if self.count > 1 and span_s > 0 else None

    def hear(self, t_s: float, advert: Advert) -> None:
        """Count one packet."""
        if self.count == 0:
            self.first_s = t_s
        else:
            self.longest_gap_s = max(self.longest_gap_s, t_s - self.last_s)
            old = self.advert.manufacturer, self.advert.service_data
            self.changes += old != (advert.manufacturer, advert.service_data)
        self.count, self.last_s = self.count + 1, t_s
        self.advert = Advert(
            advert.address,
            advert.name or self.advert.name,
            advert.rssi if advert.rssi is not None else self.advert.rssi,
            advert.services | self.advert.services,
            advert.manufacturer,
            advert.service_data,
        )


class Survey:
    """Everything heard in one scan, by address."""

    def __init__(self) -> None:
        self.sightings: dict[str, Sighting] = {}

    def hear(self, t_s: float, advert: Advert) -> None:
        """Take one packet."""
        self.sightings.setdefault(advert.address, Sighting(advert)).hear(t_s, advert)

    def connected(self, advert: Advert) -> None:
        """Take a device the system is connected to; it does not advertise."""
        self.sightings.setdefault(advert.address, Sighting(advert)).connected = True
