"""Which of several equal scales is the user's: the one that alone follows a press, once the user says so."""

from collections.abc import Callable
from typing import Any

import pytest

from loadtrainer.core.inputs import Arrived, Choice, ChoiceKind, LinkNote
from loadtrainer.core.sample import Reading
from loadtrainer.core.session import SessionMachine
from loadtrainer.core.snapshot import Display
from loadtrainer.core.words import load, say
from loadtrainer.link.gesture import CALM_S, OFF_KG, RISE_KG, SETTLE_S, SILENT_S
from loadtrainer.link.receiver import Receiver
from loadtrainer.link.source import Remembered
from support.radio import MINE, OTHER, NoPoint, Notebook, Shelf, advert, loads, notes, profile
from support.sessions import plan

THIRD = "AA:00:00:00:00:03"
ALL = (MINE, OTHER, THIRD)
PRESS = f"{say('ask.gesture')}\n{say('ask.gesture.how', load=load(RISE_KG))}"
PROPOSED = [f"device:{MINE}", "again"]


class Room:
    """Scales that broadcast every 0.2 s, heard by one receiver, and the last question that came of it."""

    def __init__(self, memory: Notebook | None = None, shelf: Shelf | None = None) -> None:
        self.receiver = Receiver(shelf or Shelf((profile("bathroom"),)), memory=memory, gather_s=2.0)
        self.t_s = 0.0
        self.question: LinkNote | None = None
        self.samples: list[float | None] = []
        self.kgs = dict.fromkeys(ALL, 0)
        self.hears: Callable[[Any], None] = lambda event: None

    def go(self, seconds: float, **kgs: int) -> None:
        """Let time pass with these loads: ``mine``, ``other``, ``third``; the others stay as they are."""
        names = {"mine": MINE, "other": OTHER, "third": THIRD}
        self.kgs |= {names[name]: kg for name, kg in kgs.items()}
        for _ in range(round(seconds / 0.2)):
            self.t_s = round(self.t_s + 0.2, 6)
            for address, kg in self.kgs.items():
                heard = self.receiver.advert(self.t_s, advert(bytes((kg, 0)), address=address), proof=True)
                self.samples += loads(heard)
                self._take(heard.events)
            self._take(self.receiver.tick(self.t_s).events)

    def choose(self, value: str) -> None:
        """Answer the question."""
        self._take(self.receiver.choose(self.t_s, value).events)

    def _take(self, events: tuple[object, ...]) -> None:
        for event in events:
            self.hears(event)
            self.question = event if isinstance(event, LinkNote) else self.question

    @property
    def words(self) -> str:
        assert self.question is not None
        return self.question.words

    @property
    def choices(self) -> tuple[Choice, ...]:
        assert self.question is not None
        return self.question.choices

    def values(self) -> list[str]:
        return [choice.value for choice in self.choices]


def test_equal_scales_are_listed_with_what_each_shows_and_none_can_be_picked() -> None:
    room = Room()
    room.go(2.4, third=68)
    assert room.words == PRESS
    assert [choice.kind for choice in room.choices] == [ChoiceKind.WATCHED] * 3
    assert [choice.shows for choice in room.choices] == [load(0), load(0), load(68)]
    for address in ALL:
        room.choose(f"device:{address}")
    assert room.receiver.address is None


def test_the_one_that_moves_alone_is_proposed_and_bound_only_by_the_user() -> None:
    memory = Notebook()
    room = Room(memory)
    room.go(2.4)
    room.go(SETTLE_S - 0.4, mine=8)
    assert [choice.moves for choice in room.choices] == [True, False, False]
    room.go(0.8)
    assert room.words == say("ask.moved")
    assert room.values() == PROPOSED
    assert room.choices[0].shows == load(8)
    room.go(5.0, mine=0)
    assert room.receiver.address is None

    room.choose(f"device:{MINE}")
    assert room.receiver.address == MINE
    assert memory.kept[MINE].mine
    assert OTHER not in memory.kept


def test_what_is_looked_at_before_the_answer_is_never_a_sample() -> None:
    room = Room()
    room.go(2.4)
    room.go(3.0, mine=9, other=4)
    room.go(0.4, mine=0)
    room.choose(f"device:{MINE}")
    assert room.samples == []
    room.go(1.0, mine=20)
    assert room.samples == [20.0] * 5


def test_a_confirmed_scale_is_bound_once_the_hand_is_off_it() -> None:
    memory = Notebook()
    room = Room(memory)
    room.go(2.4)
    room.go(3.0, mine=9)
    room.choose(f"device:{MINE}")
    room.go(2.0, mine=11)
    assert room.words == say("ask.off")
    assert room.choices[0].shows == load(11)
    assert room.receiver.address is None
    assert MINE not in memory.kept

    room.go(0.4, mine=1)
    assert room.receiver.address == MINE
    assert memory.kept[MINE].mine
    assert all(kg is not None and kg <= OFF_KG for kg in room.samples)


def test_a_confirmed_scale_that_goes_to_rest_under_the_hand_is_bound_too() -> None:
    room = Room()
    room.go(2.4)
    room.go(3.0, mine=9)
    room.choose(f"device:{MINE}")
    del room.kgs[MINE]
    room.go(SILENT_S + 0.4)
    assert room.receiver.address == MINE


def test_a_confirmed_scale_can_still_be_declined_while_it_is_pressed() -> None:
    room = Room()
    room.go(2.4)
    room.go(3.0, mine=9)
    room.choose(f"device:{MINE}")
    room.choose("again")
    room.go(CALM_S + 1.0, mine=0)
    assert room.receiver.address is None


def test_a_hand_that_still_presses_is_no_overload_of_a_session_at_5_kg() -> None:
    room = Room()
    machine = SessionMachine(plan(target_kg=5.0, tolerance_kg=1.0), "ble")
    for kgs in ({}, {"mine": 9}, {"mine": 9}, {"mine": 0}):
        heard: list[Any] = []
        room.hears = heard.append
        room.go(3.0, **kgs)
        if room.question is not None and room.values() == PROPOSED:
            room.choose(f"device:{MINE}")
        for event in heard:
            machine.step(event)
            assert machine.snapshot().display is not Display.OVERLOAD
    assert room.receiver.address == MINE
    machine.step(Arrived(room.t_s + 0.2, Reading(8.0)))
    assert machine.snapshot().display is Display.OVERLOAD, "a load after that is one of the session's"


def test_two_that_move_together_are_asked_to_press_again_and_neither_can_be_taken() -> None:
    room = Room()
    room.go(2.4)
    room.go(0.6, mine=8)
    room.go(0.6, other=60)
    assert room.words.startswith(say("ask.gesture.two"))
    room.go(SETTLE_S + 0.2, mine=30)
    assert all(choice.kind is ChoiceKind.WATCHED for choice in room.choices)
    room.choose(f"device:{MINE}")
    assert room.receiver.address is None

    room.go(CALM_S, mine=0)
    room.go(SETTLE_S + 0.4, mine=7)
    assert room.values() == PROPOSED


def test_one_that_moves_while_another_is_proposed_takes_the_proposal_back() -> None:
    room = Room()
    room.go(2.4)
    room.go(4.0, mine=8)
    assert room.values() == PROPOSED
    room.go(0.4, other=8)
    assert room.words.startswith(say("ask.gesture.two"))


def test_a_declined_proposal_is_looked_for_anew() -> None:
    room = Room()
    room.go(2.4)
    room.go(3.0, other=75)
    assert room.values() == [f"device:{OTHER}", "again"]
    room.choose("again")
    room.go(CALM_S + 0.4)
    assert room.words == PRESS
    room.go(SETTLE_S + 0.4, mine=8)
    assert room.values() == PROPOSED


@pytest.mark.parametrize(("kg", "moves"), [(RISE_KG - 1, False), (RISE_KG, True)])
def test_a_rise_below_the_figure_is_no_press(kg: float, moves: bool) -> None:
    room = Room()
    room.go(2.4)
    room.go(0.4, mine=int(kg))
    assert [choice.moves for choice in room.choices] == [moves, False, False]


def test_somebody_who_already_stands_on_a_scale_is_no_press_until_a_rise() -> None:
    room = Room()
    room.go(4.0, other=70)
    room.go(4.0, other=0)
    assert room.words == PRESS


def test_a_scale_that_repeats_itself_until_it_is_pressed_is_noticed_at_once() -> None:
    receiver = Receiver(Shelf((profile("bathroom"),)), gather_s=2.0)
    for n in range(12):
        for address in ALL:
            receiver.advert(n / 4, advert(bytes((0, 0)), address=address))
    receiver.advert(3.1, advert(bytes((9, 0)), address=MINE))
    (question,) = notes(receiver.tick(3.2 + SETTLE_S))
    assert [choice.value for choice in question.choices] == PROPOSED


def test_what_the_system_remembers_of_a_scale_is_not_shown() -> None:
    receiver = Receiver(Shelf((profile("bathroom"),)), gather_s=2.0)
    said: list[LinkNote] = []
    for n in range(12):
        for address in ALL:
            said += notes(receiver.advert(n / 4, advert(bytes((70, 0)), address=address)))
    assert [[choice.shows for choice in note.choices] for note in said] == [["", "", ""]]


def test_what_moved_before_the_press_was_asked_for_does_not_count() -> None:
    room = Room()
    room.go(1.0)
    room.go(3.0, other=70)
    assert room.words == PRESS
    assert not any(choice.moves for choice in room.choices)


def test_one_scale_that_was_used_before_needs_no_press_and_two_do() -> None:
    memory = Notebook()
    memory.kept[MINE] = Remembered(mine=True)
    room = Room(memory)
    room.go(2.4)
    assert room.receiver.address == MINE

    memory.kept[OTHER] = Remembered(mine=True)
    again = Room(memory)
    again.go(2.4)
    assert again.receiver.address is None
    assert again.values() == [f"device:{MINE}", f"device:{OTHER}"]


def test_a_lone_stranger_is_not_taken_for_the_user_s_own_scale() -> None:
    memory = Notebook()
    memory.kept[MINE] = Remembered(mine=True)
    room = Room(memory)
    del room.kgs[MINE], room.kgs[THIRD]
    room.go(6.0)
    assert room.receiver.address is None
    assert room.words.startswith(say("ask.other.press"))
    room.kgs[MINE] = 0
    room.go(0.4)
    assert room.receiver.address == MINE


def test_a_lone_stranger_that_says_nothing_yet_is_asked_about() -> None:
    memory = Notebook()
    memory.kept[MINE] = Remembered(mine=True)
    room = Room(memory, Shelf((profile("connecting", "gatt"),)))
    del room.kgs[MINE], room.kgs[THIRD]
    room.go(3.0)
    assert room.receiver.address is None
    assert room.words == say("ask.other")
    room.choose(f"device:{OTHER}")
    assert room.receiver.address == OTHER


def test_a_lone_scale_of_a_first_time_user_is_taken_only_once_it_was_pressed_and_confirmed() -> None:
    memory = Notebook()
    room = Room(memory)
    del room.kgs[OTHER], room.kgs[THIRD]
    room.go(20.0)
    assert room.receiver.address is None
    assert room.words == PRESS
    room.choose(f"device:{MINE}")
    assert room.receiver.address is None

    room.go(SETTLE_S + 0.4, mine=8)
    assert (room.words, room.values()) == (say("ask.moved"), PROPOSED)
    room.choose(f"device:{MINE}")
    room.go(0.4, mine=0)
    assert room.receiver.address == MINE
    assert set(room.samples) <= {0.0}

    again = Room(memory)
    del again.kgs[OTHER], again.kgs[THIRD]
    again.go(2.4)
    assert again.receiver.address == MINE
    assert again.question is not None
    assert again.question.choices == ()


def test_a_lone_scale_that_must_be_connected_to_is_named_and_confirmed_once() -> None:
    memory = Notebook()
    room = Room(memory, Shelf((profile("connecting", "gatt"),)))
    del room.kgs[OTHER], room.kgs[THIRD]
    room.go(20.0)
    assert room.receiver.address is None
    assert room.words == say("ask.lone")
    assert [choice.label for choice in room.choices] == [say("ask.moved.yes", name=f"Scale, {MINE}")]
    room.choose(f"device:{MINE}")
    assert room.receiver.address == MINE
    assert memory.kept[MINE].mine


def test_where_nobody_answers_a_lone_scale_is_taken() -> None:
    room = Room()
    del room.kgs[OTHER], room.kgs[THIRD]
    room.go(2.4)
    assert room.receiver.address == MINE


def test_scales_that_speak_only_when_connected_are_a_list_that_marks_what_is_new() -> None:
    room = Room(shelf=Shelf((profile("connecting", "gatt"),)))
    del room.kgs[THIRD]
    room.go(2.4)
    room.kgs[THIRD] = 0
    room.go(0.4)
    assert room.words.splitlines() == [say("ask.scale"), say("ask.newly"), say("ask.newly.sure")]
    assert [choice.kind for choice in room.choices] == [ChoiceKind.PICK] * 3
    assert [choice.shows for choice in room.choices] == ["", "", say("ask.newly.mark")]
    room.choose(f"device:{THIRD}")
    assert room.receiver.address == THIRD


def test_a_broadcast_whose_decimal_point_is_unknown_cannot_be_watched_and_is_picked_by_name() -> None:
    room = Room(shelf=Shelf((profile("pointless", make=NoPoint),)))
    room.go(2.4, mine=100)
    assert [choice.kind for choice in room.choices] == [ChoiceKind.PICK] * 3
    room.choose(f"device:{MINE}")
    assert room.receiver.address == MINE


def test_answers_are_looked_up_once_a_device_not_once_a_packet() -> None:
    asked: list[str] = []

    class Slow(Notebook):
        def recall(self, address: str) -> Remembered:
            asked.append(address)
            return super().recall(address)

    Room(Slow()).go(10.0)
    assert sorted(asked) == sorted(ALL)


def test_a_quiet_room_is_asked_about_once() -> None:
    room = Room()
    room.go(2.4)
    said = [notes(room.receiver.tick(room.t_s + n / 10)) for n in range(1, 30)]
    assert said == [[]] * 29
    assert not any(isinstance(event, Arrived) for event in said)
