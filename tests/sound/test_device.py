"""The device thread, on the library's null device: it pulls in real time and is heard by nobody."""

import threading
import time
from collections.abc import Iterator

import pytest

from loadtrainer.core.effects import Cue, Priority, Tone
from loadtrainer.sound.device import DevicePlayer
from loadtrainer.sound.fault import SoundError

miniaudio = pytest.importorskip("miniaudio", reason="there is no such library for this kind of computer")
NULL = [miniaudio.Backend.NULL]


def until(condition: object, limit_s: float = 5.0) -> None:
    assert callable(condition)
    end_s = time.monotonic() + limit_s
    while not condition():
        assert time.monotonic() < end_s, "waited in vain"
        threading.Event().wait(0.005)


class Pulled(DevicePlayer):
    """Keeps the loudest sample of each block the device pulled."""

    peaks: list[int]

    def __init__(self) -> None:
        self.peaks = []
        super().__init__(backends=NULL)
        pull = self._mixer.pull

        def kept(frames: int) -> object:
            block = pull(frames)
            self.peaks.append(int(abs(block.astype(int)).max()) if len(block) else 0)
            return block

        self._mixer.pull = kept  # type: ignore[method-assign, assignment]  # listening in


@pytest.fixture
def player() -> Iterator[Pulled]:
    opened = Pulled()
    yield opened
    opened.close()


def test_an_open_device_says_sound_on(player: Pulled) -> None:
    assert player.ok
    assert player.words == "Sound on"
    assert "Null" in player.detail


def test_the_device_pulls_the_cue_that_was_asked_for(player: Pulled) -> None:
    until(lambda: len(player.peaks) > 2)
    assert max(player.peaks) == 0
    player.play(Cue(0.0, Priority.HIGH, Tone.OVERLOAD))
    until(lambda: max(player.peaks) > 20_000)


def test_a_high_alarm_reaches_the_device_within_a_tenth_of_a_second(player: Pulled) -> None:
    until(lambda: len(player.peaks) > 2)
    delays_s = []
    for _ in range(5):
        player.peaks.clear()
        asked_s = time.monotonic()
        player.play(Cue(0.0, Priority.HIGH, Tone.STALE))
        until(lambda: len(player.peaks) > 1)
        delays_s.append(time.monotonic() - asked_s)
    assert min(delays_s) < 0.1


def test_a_device_that_stops_asking_is_no_sound() -> None:
    now_s = [0.0]
    player = DevicePlayer(backends=NULL, clock=lambda: now_s[0])
    try:
        assert player.ok
        player._device.stop()  # what pulling out the headphones does
        now_s[0] = 1.5
        assert not player.ok
        assert player.words == "No sound"
        player.play(Cue(0.0, Priority.HIGH, Tone.OVERLOAD))  # asked for all the same, and nothing breaks
    finally:
        player.close()


def test_the_system_stopping_the_device_is_seen_at_once(player: Pulled) -> None:
    player._device.stop_callback()
    assert not player.ok


def test_closing_twice_does_no_harm(player: Pulled) -> None:
    player.close()
    player.close()
    assert not player.ok


def test_a_sound_system_that_is_not_there_is_one_plain_error() -> None:
    elsewhere = miniaudio.Backend.WEBAUDIO  # exists in browsers only
    with pytest.raises(SoundError, match="no sound device"):
        DevicePlayer(backends=[elsewhere])
