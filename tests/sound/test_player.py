import threading
import time

import pytest

from loadtrainer.core.effects import Cue, Priority, Tone
from loadtrainer.sound.fault import SoundError
from loadtrainer.sound.player import CuePlayer, SilentPlayer, open_player

OVERLOAD = Cue(0.0, Priority.HIGH, Tone.OVERLOAD)


class Kept(SilentPlayer):
    """A player that works and notes that it was closed."""

    ok = True

    def __init__(self, volume: float) -> None:
        super().__init__(f"at {volume}")
        self.closed = threading.Event()

    def close(self) -> None:
        self.closed.set()


def missing(volume: float) -> CuePlayer:
    raise SoundError("no sound device")


def surprised(volume: float) -> CuePlayer:
    raise ZeroDivisionError("driver")


def test_the_first_way_that_works_is_taken() -> None:
    player = open_player(0.7, openers=[missing, Kept])
    assert player.ok
    assert player.detail == "at 0.7"


def test_with_no_way_out_the_player_is_silent_and_says_so() -> None:
    player = open_player(openers=[missing, missing])
    assert not player.ok
    assert player.words == "No sound"
    assert player.detail == "no sound device; no sound device"
    player.play(OVERLOAD)
    player.close()


def test_a_driver_that_breaks_is_no_sound_and_never_an_error() -> None:
    player = open_player(openers=[surprised])
    assert not player.ok
    assert "driver" in player.detail


def test_a_sound_system_that_hangs_is_given_up_and_closed_when_it_answers_at_last() -> None:
    answers = threading.Event()
    opened: list[Kept] = []

    def hanging(volume: float) -> CuePlayer:
        answers.wait(10)
        opened.append(Kept(volume))
        return opened[0]

    started_s = time.monotonic()
    player = open_player(probe_s=0.2, openers=[hanging])
    assert time.monotonic() - started_s < 5
    assert not player.ok
    assert "in time" in player.detail
    answers.set()
    for thread in threading.enumerate():
        if thread.name == "loadtrainer-sound-probe":
            thread.join(5)
    assert opened[0].closed.is_set()


def test_this_computer_gives_an_answer_whatever_it_is() -> None:
    player = open_player()
    try:
        assert player.words == ("Sound on" if player.ok else "No sound")
        assert player.detail
    finally:
        player.close()


@pytest.mark.parametrize("priority", Priority)
def test_a_silent_player_takes_every_cue(priority: Priority) -> None:
    SilentPlayer("none").play(Cue(0.0, priority, Tone.LOW))
