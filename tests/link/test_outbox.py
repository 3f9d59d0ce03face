"""Events leave in the order of their stamps; questions are not talked over."""

import pytest

from loadtrainer.core.inputs import Arrived, Choice, LinkEvent, LinkNote, LinkPhase, Suspended, Tick
from loadtrainer.core.sample import Reading
from loadtrainer.core.words import say
from loadtrainer.link.outbox import Outbox


class Hands:
    """Clocks that a test sets."""

    def __init__(self) -> None:
        self.boot_s = self.awake_s = 0.0

    def go(self, seconds: float, slept_s: float = 0.0) -> None:
        self.boot_s += seconds + slept_s
        self.awake_s += seconds


@pytest.fixture
def hands() -> Hands:
    return Hands()


@pytest.fixture
def box(hands: Hands) -> Outbox:
    return Outbox(lambda: hands.boot_s, lambda: hands.awake_s)


def emptied(box: Outbox) -> list[LinkEvent]:
    found: list[LinkEvent] = []
    while (event := box.take()) is not None:
        found.append(event)
    return found


QUESTION = LinkNote(0.0, LinkPhase.SEARCHING, "Which?", (Choice("a", "A"), Choice("b", "B")))


def test_a_sleep_is_put_before_what_is_stamped_after_it(box: Outbox, hands: Hands) -> None:
    hands.go(1.0, slept_s=30.0)
    box.put((Tick(box.now()),))
    assert emptied(box) == [Suspended(31.0, 30.0), Tick(31.0)]


def test_the_same_note_is_said_once(box: Outbox, hands: Hands) -> None:
    for _ in range(3):
        hands.go(0.1)
        box.note(LinkPhase.SEARCHING, "Looking")
    box.note(LinkPhase.FAULT, "Off")
    box.note(LinkPhase.SEARCHING, "Looking")
    assert [event.words for event in emptied(box) if isinstance(event, LinkNote)] == [
        "Looking",
        "Off",
        "Looking",
    ]


def test_an_open_question_stays_in_sight(box: Outbox) -> None:
    box.put((QUESTION,))
    box.note(LinkPhase.SEARCHING, "Looking")
    assert emptied(box) == [QUESTION]


def test_a_fault_is_said_over_a_question_which_then_comes_back(box: Outbox) -> None:
    box.put((QUESTION,))
    box.note(LinkPhase.FAULT, "Off")
    box.note(LinkPhase.SEARCHING, "Looking")
    assert emptied(box) == [QUESTION, LinkNote(0.0, LinkPhase.FAULT, "Off"), QUESTION]


def test_an_answered_question_is_gone(box: Outbox) -> None:
    box.put((QUESTION,))
    box.answered()
    box.note(LinkPhase.SEARCHING, "Looking")
    assert emptied(box)[-1] == LinkNote(0.0, LinkPhase.SEARCHING, "Looking")


def test_a_reading_after_a_fault_says_live_again(box: Outbox) -> None:
    arrived = Arrived(0.0, Reading(20.0))
    box.note(LinkPhase.FAULT, "Off")
    box.put((arrived, arrived))
    live = LinkNote(0.0, LinkPhase.LIVE, say("scale.live"))
    assert emptied(box)[1:] == [live, arrived, arrived]


async def test_waiting_ends_with_an_event_or_in_time(box: Outbox) -> None:
    await box.wait(0.01)
    assert box.take() is None
    box.put((Tick(0.0),))
    await box.wait(60.0)
    assert box.take() == Tick(0.0)
