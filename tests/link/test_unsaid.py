"""The key of a scale that encrypts: asked for, tried at once, refused in words, kept if it opens."""

import pytest

from loadtrainer.core.inputs import BadFrame, ChoiceKind, LinkEvent, LinkNote, LinkPhase
from loadtrainer.core.words import say
from loadtrainer.link.receiver import Receiver
from loadtrainer.link.source import Remembered
from loadtrainer.link.unsaid import answered
from loadtrainer.scales.base import Advert, Options, uuid128
from support.radio import Notebook, loads

ADDRESS = "84:46:93:64:A5:E6"
KEY = "58305740b64e4b425e518aa1f4e51339"
OTHER_KEY = "000102030405060708090a0b0c0d0e0f"
SEALED = {
    75.2: "4859d53b63bb587950e1042cac1c5f18f6000000dbe97034",
    73.3: "4859d53b4d6f359ce56f1f7e7e0adddc260000000c13d3c4",
    74.2: "4859d53b2d3314943c58b133638c7457a4000000c3e670dc",
}
"""Captured frames of one S400 with its key (vectors of the format)."""


class Bathroom:
    """One encrypted scale, heard by one receiver."""

    def __init__(self, memory: Notebook | None = None) -> None:
        self.memory = memory or Notebook()
        self.receiver = Receiver(memory=self.memory)
        self.t_s = 0.0

    def hear(self, data: str) -> tuple[LinkEvent, ...]:
        """One packet with a new transmission."""
        self.t_s += 1.0
        sent = Advert(ADDRESS, "Xiaomi Scale S400", service_data={uuid128(0xFE95): bytes.fromhex(data)})
        return self.receiver.advert(self.t_s, sent, proof=True).events

    def weigh(self, kg: float) -> tuple[LinkEvent, ...]:
        return self.hear(SEALED[kg])

    def enter(self, key: str) -> tuple[LinkEvent, ...]:
        """Type a key."""
        return self.receiver.choose(self.t_s, f"bind_key={key}").events


def said(events: tuple[LinkEvent, ...]) -> list[str]:
    return [event.words for event in events if isinstance(event, LinkNote)]


def asked(events: tuple[LinkEvent, ...]) -> LinkNote:
    """The one question among these events."""
    (note,) = [event for event in events if isinstance(event, LinkNote) and event.choices]
    return note


def test_the_first_packet_asks_for_the_key_and_gives_no_load() -> None:
    events = Bathroom().weigh(75.2)
    question = asked(events)
    assert (question.words, question.phase) == (say("ask.key"), LinkPhase.WAITING)
    assert [choice.kind for choice in question.choices] == [ChoiceKind.TYPED]
    assert loads(events) == [None]


def test_it_is_asked_for_once() -> None:
    scale = Bathroom()
    scale.weigh(75.2)
    assert said(scale.weigh(73.3)) == []


def test_the_right_key_opens_the_next_value_and_is_kept_for_this_scale() -> None:
    scale = Bathroom()
    scale.weigh(75.2)
    assert said(scale.enter(KEY)) == [say("link.wait")]
    assert loads(scale.weigh(73.3)) == [73.3]
    assert scale.memory.kept[ADDRESS].options == Options(bind_key=bytes.fromhex(KEY))


def test_a_key_that_opens_nothing_is_said_at_once_asked_again_and_not_kept() -> None:
    scale = Bathroom()
    scale.weigh(75.2)
    assert asked(scale.enter(OTHER_KEY)).words == say("ask.key.wrong")
    assert scale.memory.kept == {}
    scale.enter(KEY)
    assert loads(scale.weigh(74.2)) == [74.2]


def test_a_kept_key_needs_no_question() -> None:
    first = Bathroom()
    first.weigh(75.2)
    first.enter(KEY)
    assert loads(Bathroom(first.memory).weigh(73.3)) == [73.3]


def test_a_kept_key_that_the_scale_no_longer_uses_is_said_by_the_first_packet() -> None:
    memory = Notebook()
    memory.kept[ADDRESS] = Remembered(options=Options(bind_key=bytes.fromhex(OTHER_KEY)))
    scale = Bathroom(memory)
    assert asked(scale.weigh(75.2)).words == say("ask.key.wrong")
    scale.enter(KEY)
    assert memory.kept[ADDRESS].options.bind_key == bytes.fromhex(KEY)


def test_once_a_key_has_opened_a_value_a_damaged_packet_is_only_that() -> None:
    memory = Notebook()
    memory.kept[ADDRESS] = Remembered(options=Options(bind_key=bytes.fromhex(KEY)))
    scale = Bathroom(memory)
    scale.weigh(75.2)
    events = scale.hear(SEALED[73.3][:-2] + "00")
    assert [type(event) for event in events] == [BadFrame]


@pytest.mark.parametrize("typed", ["", "58", KEY[:-1], f"{KEY}0", f"{KEY[:-1]}g"])
def test_what_is_no_key_is_no_answer(typed: str) -> None:
    scale = Bathroom()
    scale.weigh(75.2)
    assert scale.enter(typed) == ()
    assert scale.memory.kept == {}


def test_spaces_in_a_key_do_not_matter() -> None:
    spaced = " ".join(KEY[at : at + 4] for at in range(0, 32, 4))
    assert answered(Options(), f"bind_key={spaced}") == Options(bind_key=bytes.fromhex(KEY))


def test_the_key_is_in_no_words_and_no_representation() -> None:
    scale = Bathroom()
    shown = f"{scale.weigh(75.2)}{scale.enter(KEY)}{scale.weigh(73.3)}{scale.memory.kept}"
    assert KEY not in shown
    assert str(bytes.fromhex(KEY)) not in shown
