import numpy as np
import pytest

from loadtrainer.core.effects import Cue, Priority, Tone
from loadtrainer.sound.cues import RATE_HZ, Pcm, synthesise
from loadtrainer.sound.mixer import Mixer

BLOCK = 1200  # 25 ms
OVERLOAD = Cue(0.0, Priority.HIGH, Tone.OVERLOAD)
LOW = Cue(0.0, Priority.LOW, Tone.LOW)
IN_BAND = Cue(0.0, Priority.INFO, Tone.IN_BAND)


class Desk:
    """A mixer whose clock runs with the samples that are pulled, as a device's does."""

    def __init__(self) -> None:
        self.now_s = 0.0
        self.mixer = Mixer(lambda: self.now_s)

    def hear(self, seconds: float) -> Pcm:
        blocks = []
        for _ in range(round(seconds * RATE_HZ / BLOCK)):
            blocks.append(self.mixer.pull(BLOCK))
            self.now_s += BLOCK / RATE_HZ
        return np.concatenate(blocks)


@pytest.fixture
def desk() -> Desk:
    return Desk()


def test_silence_until_something_is_asked_for(desk: Desk) -> None:
    assert not desk.hear(1.0).any()


def test_speech_without_a_tone_is_silent(desk: Desk) -> None:
    desk.mixer.play(Cue(0.0, Priority.INFO, None, "Two minutes left."))
    assert not desk.hear(0.5).any()


@pytest.mark.parametrize("tone", Tone)
def test_a_cue_is_heard_whole_and_then_silence(desk: Desk, tone: Tone) -> None:
    desk.mixer.play(Cue(0.0, Priority.INFO, tone))
    heard, wanted = desk.hear(3.0), synthesise(tone)
    assert np.array_equal(heard[: len(wanted)], wanted)
    assert not heard[len(wanted) :].any()


def test_another_volume_is_heard_from_the_next_cue_on(desk: Desk) -> None:
    desk.mixer.play(LOW)
    before = desk.hear(1.0)
    desk.mixer.set_volume(0.25)
    desk.mixer.play(LOW)
    after = desk.hear(1.0)
    assert np.abs(after).max() == pytest.approx(0.25 * np.abs(before).max(), rel=0.01)
    desk.mixer.play(OVERLOAD)
    loudest = np.abs(synthesise(Tone.OVERLOAD)).max()
    assert np.abs(desk.hear(1.0)).max() == pytest.approx(0.5 * loudest, rel=0.01)


def test_the_soft_tone_swells_sounds_on_while_it_is_asked_for_and_fades(desk: Desk) -> None:
    desk.mixer.hum(True)
    first = desk.hear(0.025)
    heard = np.concatenate([first, desk.hear(1.0)])
    assert abs(int(heard[0])) < 10
    assert np.abs(heard[-RATE_HZ // 2 :]).max() == pytest.approx(0.06 * 32767, rel=0.01)
    assert np.abs(np.diff(heard.astype(int))).max() < 150, "it clicks"
    desk.mixer.hum(False)
    last = desk.hear(0.025)
    assert np.abs(np.diff(np.concatenate([heard[-1:], last]).astype(int))).max() < 150
    assert not desk.hear(0.5).any()


def test_the_soft_tone_ends_by_itself_when_nobody_asks_for_it_again(desk: Desk) -> None:
    desk.mixer.hum(True)
    assert desk.hear(1.5).any()
    desk.hear(0.05)
    assert not desk.hear(1.0).any()


def test_a_cue_sounds_alone_and_as_loud_as_ever(desk: Desk) -> None:
    desk.mixer.hum(True)
    desk.hear(0.1)
    desk.mixer.play(OVERLOAD)
    heard, wanted = desk.hear(1.0), synthesise(Tone.OVERLOAD)
    assert np.array_equal(heard[BLOCK:], wanted[BLOCK : len(heard)])


def test_an_overload_replaces_the_low_cue_in_the_very_next_block(desk: Desk) -> None:
    desk.mixer.play(LOW)
    desk.hear(0.1)
    desk.mixer.play(OVERLOAD)
    heard, wanted = desk.hear(2.5), synthesise(Tone.OVERLOAD)
    fade = round(0.005 * RATE_HZ)
    assert np.array_equal(heard[fade : len(wanted)], wanted[fade:])


def test_cutting_a_cue_off_does_not_click(desk: Desk) -> None:
    desk.mixer.play(LOW)
    before = desk.hear(0.1)
    desk.mixer.play(OVERLOAD)
    joined = np.concatenate((before, desk.hear(0.1))).astype(float)
    usual = max(np.max(np.abs(np.diff(synthesise(t).astype(float)))) for t in (Tone.LOW, Tone.OVERLOAD))
    assert np.max(np.abs(np.diff(joined))) <= 1.3 * usual


def test_a_lesser_cue_follows_an_alarm_if_it_is_not_late_by_then(desk: Desk) -> None:
    desk.mixer.play(OVERLOAD)
    desk.hear(1.5)
    desk.mixer.play(IN_BAND)
    heard = desk.hear(2.0)
    start = round(len(synthesise(Tone.OVERLOAD)) - 1.5 * RATE_HZ)
    assert np.array_equal(heard[start : start + 7000], synthesise(Tone.IN_BAND)[:7000])


def test_a_lesser_cue_asked_for_at_the_start_of_an_alarm_is_never_heard(desk: Desk) -> None:
    desk.mixer.play(OVERLOAD)
    desk.mixer.play(IN_BAND)
    desk.hear(2.3)
    assert not desk.hear(2.0).any()


def test_a_device_that_slept_plays_the_alarm_it_missed_but_not_the_old_hint() -> None:
    for cue, heard in ((OVERLOAD, True), (LOW, False)):
        desk = Desk()
        desk.mixer.play(cue)
        desk.now_s = 30.0
        assert desk.hear(0.2).any() == heard


def test_a_repeated_alarm_starts_again(desk: Desk) -> None:
    desk.mixer.play(OVERLOAD)
    desk.hear(2.5)
    desk.mixer.play(OVERLOAD)
    assert np.array_equal(desk.hear(1.0), synthesise(Tone.OVERLOAD)[:RATE_HZ])


@pytest.mark.parametrize("frames", [1, 7, 480, 100_000])
def test_blocks_of_any_size_add_up_to_the_same_sound(frames: int) -> None:
    mixer = Mixer(lambda: 0.0)
    mixer.play(IN_BAND)
    wanted = synthesise(Tone.IN_BAND)
    blocks = [mixer.pull(frames) for _ in range(-(-len(wanted) // frames))]
    assert np.array_equal(np.concatenate(blocks)[: len(wanted)], wanted)
