"""Which parts of an advertisement callback are a proven new transmission.

A callback proves nothing by itself: BlueZ runs it for a changed signal strength, name or cache entry, and
Windows replays the older half of an advertisement pair (bleak 3.1 sources; docs/live.md).
Only bytes count, or the platform's own proof of a packet. Manufacturer entries accumulate under some
systems, so one callback can carry several generations: then exactly one changed entry may speak.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from loadtrainer.scales.base import Advert, Channel, ChannelKind


@dataclass(frozen=True, slots=True)
class Fresh:
    """One payload of a proven new packet. ``repeated``: its bytes equal the last ones of this channel."""

    channel: Channel
    data: bytes
    repeated: bool


def entries(advert: Advert) -> tuple[tuple[Channel, bytes], ...]:
    """The payloads of ``advert`` with the channels that carried them."""
    made = [
        (Channel(ChannelKind.MANUFACTURER, company=key), data) for key, data in advert.manufacturer.items()
    ]
    made += [(Channel(ChannelKind.SERVICE_DATA, uuid=key), data) for key, data in advert.service_data.items()]
    return tuple(made)


def only(advert: Advert, channel: Channel, data: bytes) -> Advert:
    """``advert`` as if it had carried this one payload."""
    if channel.kind is ChannelKind.MANUFACTURER:
        return replace(advert, manufacturer={channel.company: data}, service_data={})
    return replace(advert, manufacturer={}, service_data={channel.uuid: data})


@dataclass(slots=True)
class Freshness:
    """The last bytes of every channel of one heard device."""

    _last: dict[Channel, bytes] = field(default_factory=dict)
    _spoke: Channel | None = None

    def judge(self, advert: Advert, proof: bool | None, claimable: Callable[[Advert], bool]) -> Fresh | None:
        """The payload that may be decoded, or None.

        ``proof``: True = the platform proves a new packet, False = it proves a replay, None = it says
        nothing. Without proof the first bytes ever heard only set the base line, as they may be a cache's.
        ``claimable``: is an advert with one entry the scale's weight packet? It settles which entries count.
        """
        if proof is False:
            return None
        carried = entries(advert)
        first = not self._last
        changed = [entry for entry in carried if self._last.get(entry[0]) != entry[1]]
        self._last.update(changed)
        if first and proof is None:
            return None
        claimed = self._claimed(advert, changed, claimable)
        if claimed:
            return self._speak(claimed, repeated=False)
        if proof:
            return self._speak(self._claimed(advert, list(carried), claimable), repeated=True)
        return None

    def _claimed(
        self, advert: Advert, found: list[tuple[Channel, bytes]], claimable: Callable[[Advert], bool]
    ) -> list[tuple[Channel, bytes]]:
        if len(found) == 1 and len(advert.manufacturer) + len(advert.service_data) == 1:
            return found
        return [entry for entry in found if claimable(only(advert, *entry))]

    def _speak(self, found: list[tuple[Channel, bytes]], *, repeated: bool) -> Fresh | None:
        if len(found) > 1 and repeated:
            found = [entry for entry in found if entry[0] == self._spoke]
        if len(found) != 1:
            return None
        channel, data = found[0]
        self._spoke = channel
        return Fresh(channel, data, repeated)
