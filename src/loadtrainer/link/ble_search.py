"""Finding the session's scale on the air, and listening to one that only advertises."""

import asyncio
from dataclasses import dataclass

from bleak.backends.device import BLEDevice

from loadtrainer.core.inputs import LinkPhase
from loadtrainer.core.words import say
from loadtrainer.link.ble_scan import Air, connected_devices, probe
from loadtrainer.link.bounded import Bounded
from loadtrainer.link.candidate import same_address
from loadtrainer.link.outbox import Outbox
from loadtrainer.link.receiver import Receiver
from loadtrainer.link.recording import Recording
from loadtrainer.scales.base import Advert

LOOK_EVERY_S = 0.1


@dataclass(frozen=True, slots=True)
class SearchTimes:
    """How long the parts of a search may take, s.

    ``gather_s``: listen for other scales before taking the first. ``round_s``: silence after which the scan
    is started anew. ``hint_s``: nothing found, say what may help. ``probe_every_s``: look whether Bluetooth
    is still on.
    """

    gather_s: float = 2.0
    start_s: float = 10.0
    stop_s: float = 3.0
    probe_every_s: float = 1.0
    probe_s: float = 3.0
    round_s: float = 15.0
    hint_s: float = 15.0


class Search:
    """One after another, rounds of listening. ``anything``: an address wanted even if nothing claims it."""

    def __init__(
        self,
        receiver: Receiver,
        outbox: Outbox,
        bounded: Bounded,
        times: SearchTimes,
        *,
        recording: Recording | None,
        anything: str | None,
    ) -> None:
        self._receiver, self._outbox, self._bounded = receiver, outbox, bounded
        self._times, self._recording, self._anything = times, recording, anything
        self._near: dict[str, BLEDevice] = {}
        self._heard_s = 0.0
        self._since_s: float | None = None
        self._nudge = asyncio.Event()

    async def find(self) -> BLEDevice | None:
        """The device to connect to; None after a round without, or a silence of a listened-to scale.

        Raises what bleak raises, or TimeoutError.
        """
        self._near.clear()
        for device, advert in await self._bounded.run(connected_devices(), self._times.probe_s):
            self._adverted(device, advert, None)
        if (found := self._wanted()) is not None:
            return found
        air = Air(self._adverted)
        try:
            await self._bounded.run(air.start(), self._times.start_s)
            return await self._listen()
        finally:
            await self._bounded.quietly(air.stop(), self._times.stop_s)

    def nudge(self) -> None:
        """Look again now: a question was answered."""
        self._nudge.set()

    def again(self) -> None:
        """A connection was lost: what follows is a new search."""
        self._since_s = None

    async def _listen(self) -> BLEDevice | None:
        self._heard_s = probed_s = self._outbox.now()
        while (t_s := self._outbox.now()) - self._heard_s < self._times.round_s:
            if (device := self._wanted()) is not None:
                return device
            self._say_searching(t_s)
            self._nudge.clear()
            try:
                async with asyncio.timeout(LOOK_EVERY_S):
                    await self._nudge.wait()
            except TimeoutError:
                if t_s - probed_s >= self._times.probe_every_s:
                    probed_s = t_s
                    await self._bounded.run(probe(), self._times.probe_s)
        return None

    def _say_searching(self, t_s: float) -> None:
        self._since_s = t_s if self._since_s is None else self._since_s
        known = self._receiver.address is not None
        if known and not self._receiver.wants_connection:
            return
        if t_s - self._since_s >= self._times.hint_s:
            self._outbox.note(LinkPhase.SEARCHING, say("link.hint"))
        else:
            self._outbox.note(LinkPhase.SEARCHING, say("alarm.link" if known else "link.search"))

    def _wanted(self) -> BLEDevice | None:
        wanted = self._receiver.address if self._receiver.wants_connection else self._anything
        if wanted is None:
            return None
        return next((d for address, d in self._near.items() if same_address(address, wanted)), None)

    def _adverted(self, device: BLEDevice, advert: Advert, proof: bool | None) -> None:
        t_s = self._outbox.now()
        if self._recording is not None:
            self._recording.advert(t_s, advert, proof)
        self._near[device.address] = device
        self._outbox.put(self._receiver.advert(t_s, advert, proof).events)
        if self._receiver.address is not None and same_address(self._receiver.address, device.address):
            self._heard_s = t_s
            self._nudge.set()
