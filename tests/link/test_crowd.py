"""A crowded house: ten equal scales, two hundred other senders, two thousand callbacks a second.

Not one sample may come from a wrong scale, whoever presses what and whenever. Every load says by its value
which scale it came from: scale *n* only ever shows n tenths of a kilogram above whole kilograms.
"""

import asyncio
import random
from collections.abc import Iterator
from functools import partial

import pytest

from loadtrainer.core.inputs import Arrived, LinkNote, LinkPhase, LinkUp
from loadtrainer.link.ble import BleSource
from loadtrainer.link.receiver import Receiver
from loadtrainer.scales.base import Advert, uuid128
from support.bluez.control import FakeBluez, ScaleHandle
from support.bluez.reader import Reader, forget_bleak
from support.radio import Notebook

CALLBACKS_HZ = 2000
TICK_CALLBACKS = 100
"""The Bluetooth source ticks every 0.05 s."""
SCALES = 10
OTHERS = 200
MI_TIME = bytes((0xEA, 0x07, 11, 22, 10, 3, 11))
SECONDS = 11.0
PRESS_S = 5.0


def address(number: int) -> str:
    return f"AA:BB:CC:00:00:{number:02X}"


def weighed(number: int, whole_kg: int) -> Advert:
    """Scale ``number`` with ``whole_kg`` on it, and its own tenths."""
    raw = whole_kg * 200 + number * 20
    data = b"\x02" + raw.to_bytes(2, "little") + MI_TIME
    return Advert(address(number), "MI_SCALE", -60 - number, service_data={uuid128(0x181D): data})


def stranger(number: int, draw: random.Random) -> Advert:
    """A lamp, a phone, a sensor: random bytes under many companies, now and then a scale's own service."""
    who = f"DD:EE:FF:00:{number >> 8:02X}:{number & 0xFF:02X}"
    noise = draw.randbytes(draw.randrange(1, 24))
    if number % 20 == 0:
        return Advert(who, None, -80, service_data={uuid128(0x181D): noise[:9]})
    return Advert(who, f"Lamp {number}", -80, manufacturer={draw.choice((0x004C, 0x0006, 0x0157)): noise})


def callbacks(mine: int, draw: random.Random, seconds: float) -> Iterator[tuple[float, Advert]]:
    """Everyone at once; from :data:`PRESS_S` on ``mine`` is pressed, while others are walked on at random."""
    loads = [0] * SCALES
    for number in range(round(seconds * CALLBACKS_HZ)):
        t_s = number / CALLBACKS_HZ
        who = draw.randrange(SCALES + OTHERS)
        if who >= SCALES:
            yield t_s, stranger(who, draw)
            continue
        if who == mine:
            loads[who] = draw.randrange(18, 23) if t_s >= PRESS_S else 0
        elif t_s < PRESS_S - 3.5 or t_s > PRESS_S + 3:
            loads[who] = draw.choice((0, 0, 60, 75))
        yield t_s, weighed(who, loads[who])


class House:
    """One receiver in the crowd, and a user who confirms what is proposed if it shows the right scale."""

    def __init__(self, mine: int, memory: Notebook | None = None) -> None:
        self.mine, self.receiver = mine, Receiver(memory=memory, gather_s=2.0)
        self.samples: list[float] = []
        self.ups: list[str] = []

    def go(self, seconds: float, seed: int) -> None:
        draw = random.Random(seed)
        for number, (t_s, heard) in enumerate(callbacks(self.mine, draw, seconds)):
            if number % TICK_CALLBACKS == 0:
                self.receiver.tick(t_s)
            events = self.receiver.advert(t_s, heard, draw.choice((None, None, True, False))).events
            for event in events:
                if isinstance(event, Arrived) and event.reading.kg is not None:
                    self.samples.append(event.reading.kg)
                elif isinstance(event, LinkUp):
                    self.ups.append(event.scale.address)
                elif isinstance(event, LinkNote):
                    self.answer(t_s, event)

    def answer(self, t_s: float, note: LinkNote) -> None:
        """Confirm only one's own; decline what is proposed otherwise; try every other answer in vain."""
        own = f"device:{address(self.mine)}"
        values = [choice.value for choice in note.choices]
        if values == [own, "again"]:
            self.receiver.choose(t_s, own)
        elif values[1:] == ["again"]:
            self.receiver.choose(t_s, "again")
        else:
            for value in values:
                self.receiver.choose(t_s, value)

    def strays(self) -> list[float]:
        """Samples that are not this scale's."""
        return [kg for kg in self.samples if round(kg * 10) % 10 != self.mine]


@pytest.mark.parametrize("mine", [0, 9])
def test_not_one_sample_comes_from_a_wrong_scale(mine: int) -> None:
    house = House(mine)
    house.go(SECONDS, seed=mine)
    assert house.strays() == []
    assert house.ups == [address(mine)]
    assert len(house.samples) > 10


def test_a_scale_that_was_used_before_is_found_among_its_equals_without_a_word() -> None:
    memory = Notebook()
    first = House(7, memory)
    first.go(SECONDS, seed=1)
    assert memory.owns()
    again = House(7, memory)
    again.go(4.0, seed=2)
    assert (again.ups, again.strays()) == ([address(7)], [])
    assert again.samples


def test_nobody_s_scale_is_taken_while_nobody_presses_alone() -> None:
    house = House(3)
    draw = random.Random(3)
    for number in range(SCALES * 100):
        who, t_s = number % SCALES, number / 100
        heard = weighed(who, 60 if round(t_s) % 2 else 0)
        house.receiver.advert(t_s, heard, draw.choice((None, True)))
    assert house.receiver.address is None


def all_show(note: LinkNote) -> bool:
    """Every scale is listed with what it shows."""
    return len(note.choices) == SCALES and all(choice.shows for choice in note.choices)


def proposes(note: LinkNote) -> bool:
    """One scale is proposed."""
    return [choice.value for choice in note.choices[1:]] == ["again"]


def shows(whole_kg: int, event: Arrived) -> bool:
    """The reading has these whole kilograms."""
    return int(event.reading.kg or 0) == whole_kg


async def some_adverts(scale: ScaleHandle) -> None:
    """Wait until the scale has sent a few more: the first bytes of one that was bound prove nothing yet."""
    sent = scale.status["adverts"]
    await asyncio.to_thread(scale.wait_for, lambda status: status["adverts"] > sent + 2)


async def test_unmodified_bleak_hands_over_not_one_sample_of_a_wrong_scale(bluez: FakeBluez) -> None:
    each_hz = CALLBACKS_HZ / (SCALES + OTHERS)
    scales = [bluez.add("mi_v1", address(number), advert_hz=each_hz) for number in range(SCALES)]
    for number in range(OTHERS):
        bluez.add("stranger", f"DD:EE:FF:00:00:{number:02X}", advert_hz=each_hz)

    def weigh(whole_kg: int) -> None:
        for number, scale in enumerate(scales):
            scale.load(whole_kg + number / 10)

    async with Reader(BleSource(memory=Notebook())) as reader:
        await reader.first(LinkNote, lambda note: len(note.choices) == SCALES, timeout_s=30)
        weigh(1)
        await reader.first(LinkNote, all_show, timeout_s=30)
        scales[3].load(9.3)
        asked = await reader.first(LinkNote, proposes, timeout_s=30)
        reader.source.choose(asked.choices[0].value)
        await some_adverts(scales[3])
        assert reader.all(LinkUp) == [], "a hand still presses it"
        scales[3].load(1.3)
        await reader.first(LinkNote, lambda note: note.phase is LinkPhase.WAITING, timeout_s=30)
        await some_adverts(scales[3])
        for kg in range(20, 30):
            weigh(kg)
            await reader.first(Arrived, partial(shows, kg), timeout_s=30)
    await forget_bleak()
    heard = [event.reading.kg or 0 for event in reader.all(Arrived)]
    assert len(heard) >= 10
    assert all(round(kg * 10) % 10 == 3 for kg in heard)
    assert {event.scale.address for event in reader.all(LinkUp)} == {address(3)}
