"""From radio facts to the session's inputs: recognise, bind, decode, ask."""

from hypothesis import given
from hypothesis import strategies as st

from loadtrainer.core.inputs import Arrived, BadFrame, LinkDown, LinkPhase, LinkUp
from loadtrainer.core.words import say
from loadtrainer.link.receiver import Receiver
from loadtrainer.link.source import Remembered
from loadtrainer.scales.base import Options, uuid128
from support.radio import (
    CHAR,
    MINE,
    OTHER,
    NoPoint,
    Notebook,
    Shelf,
    advert,
    loads,
    merged,
    notes,
    profile,
)

ADVERT = Shelf((profile("advertising"),))
GATT = Shelf((profile("connecting", "gatt"),))
TIED = Shelf((profile("one", "gatt", head=1), profile("two", "gatt", head=2)))
POINTLESS = Shelf((profile("pointless", "gatt", make=NoPoint),))


def connected(shelf: Shelf, memory: Notebook | None = None) -> Receiver:
    receiver = Receiver(shelf, memory=memory)
    receiver.connected(0.0, MINE, "Scale", [])
    return receiver


def test_a_changed_advert_becomes_a_reading_of_an_announced_scale() -> None:
    receiver = Receiver(ADVERT)
    receiver.advert(1.0, advert(b"\x05\x00"))
    heard = receiver.advert(1.3, advert(b"\x06\x00"))

    up = next(event for event in heard.events if isinstance(event, LinkUp))
    assert (up.scale.address, up.scale.wire_format, up.t_s) == (MINE, "advertising", 1.3)
    assert loads(heard) == [6.0]
    assert notes(heard)[-1].phase is LinkPhase.LIVE


def test_an_unchanged_callback_is_nothing_at_all() -> None:
    receiver = Receiver(ADVERT)
    receiver.advert(1.0, advert(b"\x05\x00"))
    receiver.advert(1.3, advert(b"\x06\x00"))

    assert receiver.advert(1.6, advert(b"\x06\x00", rssi=-127)).events == ()


def test_a_repeated_packet_arrives_and_says_that_it_is_one() -> None:
    receiver = Receiver(ADVERT)
    receiver.advert(1.0, advert(b"\x05\x00"), proof=True)
    (event,) = receiver.advert(1.1, advert(b"\x05\x00"), proof=True).events

    assert isinstance(event, Arrived)
    assert event.reading.repeated


def test_a_repeated_notification_arrives_and_says_that_it_is_one() -> None:
    receiver = connected(GATT)
    receiver.notify(1.0, CHAR, b"\x05")
    (event,) = receiver.notify(1.1, CHAR, b"\x05").events

    assert isinstance(event, Arrived)
    assert event.reading.repeated


def test_a_broken_frame_is_said_and_is_no_reading() -> None:
    heard = connected(GATT).notify(1.0, CHAR, b"\x05\xff")

    assert heard.events == (BadFrame(1.0, "The checksum is wrong."),)


def test_a_connection_gives_what_to_subscribe_to_and_what_to_write() -> None:
    receiver = Receiver(GATT)
    receiver.advert(0.0, advert(b"\x05\x00"))

    assert receiver.wants_connection
    assert receiver.subscriptions == (CHAR,)
    assert [write.data for write in receiver.connected(1.0, MINE, None, []).writes] == [b"go"]


def test_a_scale_that_is_only_listened_to_wants_no_connection() -> None:
    receiver = Receiver(ADVERT)
    receiver.advert(0.0, advert(b"\x05\x00"))

    assert not receiver.wants_connection


def test_each_connection_has_a_decoder_of_its_own_and_an_end() -> None:
    receiver = connected(GATT)
    receiver.notify(1.0, CHAR, b"\x05")
    down = receiver.disconnected(2.0, "The link ended.")
    late = receiver.notify(2.1, CHAR, b"\x06")
    receiver.connected(3.0, MINE, None, [])
    again = receiver.notify(3.5, CHAR, b"\x05")

    assert down.events == (LinkDown(2.0, "The link ended."),)
    assert late.events == ()
    assert loads(again) == [5.0]
    assert not any(event.reading.repeated for event in again.events if isinstance(event, Arrived))


@given(st.lists(st.tuples(st.sampled_from([MINE, OTHER, "AA:00:00:00:00:03"]), st.integers(0, 255))))
def test_only_the_session_s_own_address_is_ever_used(said: list[tuple[str, int]]) -> None:
    receiver = Receiver(ADVERT, scale=MINE.lower())
    used: list[float | None] = []
    for i, (address, value) in enumerate(said):
        heard = receiver.advert(float(i), advert(bytes([value, 0]), address=address), proof=True)
        used += loads(heard)

    assert used == [float(value) for address, value in said if address == MINE]


def test_a_connection_to_another_device_is_not_listened_to() -> None:
    receiver = Receiver(GATT, scale=MINE)

    assert receiver.connected(0.0, OTHER, "Scale", []).events == ()
    assert receiver.notify(0.1, CHAR, b"\x05").events == ()
    assert receiver.disconnected(0.2, "gone").events == ()


def test_two_scales_of_equal_standing_are_a_question() -> None:
    receiver = Receiver(GATT, gather_s=2.0)
    receiver.advert(0.0, advert(b"\x05\x00"))
    receiver.advert(0.5, advert(b"\x06\x00", address=OTHER))

    assert notes(receiver.tick(1.9)) == []
    (question,) = notes(receiver.tick(2.0))
    assert [choice.value for choice in question.choices] == [f"device:{MINE}", f"device:{OTHER}"]
    assert notes(receiver.tick(2.1)) == []

    receiver.choose(2.2, f"device:{OTHER}")
    assert receiver.address == OTHER


def test_a_lone_scale_is_taken_once_others_had_their_chance() -> None:
    receiver = Receiver(ADVERT, gather_s=2.0)
    receiver.advert(0.0, advert(b"\x05\x00"))
    assert receiver.address is None

    receiver.tick(2.0)
    assert receiver.address == MINE


def test_a_scale_the_user_answered_for_before_is_preferred_without_a_question() -> None:
    memory = Notebook()
    memory.kept[OTHER] = Remembered(profile="advertising")
    receiver = Receiver(ADVERT, gather_s=2.0, memory=memory)
    receiver.advert(0.0, advert(b"\x05\x00"))
    receiver.advert(0.5, advert(b"\x06\x00", address=OTHER))

    assert [note.choices for note in notes(receiver.tick(2.0))] == [()]
    assert receiver.address == OTHER


def test_the_first_notification_settles_a_tie_without_a_question() -> None:
    receiver = connected(TIED)
    heard = receiver.notify(0.2, CHAR, b"\x02")

    assert receiver.profile is not None
    assert receiver.profile.key == "two"
    assert loads(heard) == [2.0]
    assert all(note.choices == () for note in notes(heard))
    assert [write.data for write in heard.writes] == [b"go"]


def test_a_silent_tie_is_asked_about_and_the_answer_is_remembered() -> None:
    memory = Notebook()
    receiver = connected(TIED, memory)

    assert notes(receiver.tick(2.9)) == []
    (question,) = notes(receiver.tick(3.0))
    assert [choice.value for choice in question.choices] == ["profile:one", "profile:two"]

    answered = receiver.choose(4.0, "profile:one")
    assert any(isinstance(event, LinkUp) for event in answered.events)
    assert memory.kept[MINE].profile == "one"
    assert Receiver(TIED, memory=memory).connected(0.0, MINE, None, []).writes != ()


def test_a_tie_of_scales_that_only_advertise_is_asked_about_at_once() -> None:
    receiver = Receiver(Shelf((profile("one"), profile("two"))))
    first = receiver.advert(0.0, advert(b"\x05\x00"), proof=True)

    assert [choice.value for note in notes(first) for choice in note.choices] == [
        "profile:one",
        "profile:two",
    ]
    assert loads(first) == []

    receiver.choose(0.5, "profile:two")
    assert loads(receiver.advert(1.0, advert(b"\x06\x00"), proof=True)) == [6.0]


def test_an_unknown_decimal_point_is_asked_about_with_the_two_loads_it_could_be() -> None:
    memory = Notebook()
    receiver = connected(POINTLESS, memory)
    heard = receiver.notify(1.0, CHAR, bytes([120]))
    question = notes(heard)[-1]

    assert loads(heard) == [None]
    assert question.words == say("ask.display")
    assert [(choice.value, choice.label) for choice in question.choices] == [
        ("divisor=10", "12\u00a0kg"),
        ("divisor=100", "1.2\u00a0kg"),
    ]

    receiver.choose(2.0, "divisor=100")
    assert loads(receiver.notify(2.1, CHAR, bytes([121]))) == [1.21]
    assert memory.kept[MINE].options == Options(divisor=100)


def test_an_empty_scale_cannot_show_its_decimal_point_so_a_press_is_asked_for() -> None:
    heard = connected(POINTLESS).notify(1.0, CHAR, b"\x00")

    assert [(note.words, note.choices) for note in notes(heard)] == [(say("ask.press"), ())]


def test_an_answer_to_nothing_changes_nothing() -> None:
    receiver = connected(POINTLESS)
    receiver.notify(1.0, CHAR, bytes([120]))

    receiver.choose(2.0, "divisor=7")
    assert loads(receiver.notify(2.1, CHAR, bytes([120]))) == [None]


def test_several_generations_in_one_callback_are_waited_out() -> None:
    receiver = Receiver(ADVERT)
    old, new, newest = (advert(bytes([n, 0]), company=n) for n in (1, 2, 3))
    receiver.advert(0.0, old)

    assert loads(receiver.advert(0.3, merged(old, new, newest))) == []
    assert loads(receiver.advert(0.6, merged(old, new, advert(b"\x09\x00", company=3)))) == [9.0]


@given(st.lists(st.binary(max_size=24), max_size=20))
def test_no_bytes_of_a_connection_ever_raise(frames: list[bytes]) -> None:
    receiver = Receiver()
    receiver.connected(0.0, MINE, None, [uuid128(0xFFF0)])
    for i, data in enumerate(frames):
        receiver.notify(float(i), CHAR, data)
        receiver.tick(i + 0.5)
