"""Player programs, played by small scripts that note what they were asked to play."""

import sys
import threading
import time
import wave
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from loadtrainer.core.effects import Cue, Priority, Tone
from loadtrainer.sound.commands import CommandPlayer, open_command_player, works, write_wave
from loadtrainer.sound.cues import RATE_HZ, synthesise
from loadtrainer.sound.fault import SoundError

OVERLOAD = Cue(0.0, Priority.HIGH, Tone.OVERLOAD)
LOW = Cue(0.0, Priority.LOW, Tone.LOW)
IN_BAND = Cue(0.0, Priority.INFO, Tone.IN_BAND)


class Sound:
    """A sound that ends when the test says so."""

    def __init__(self, file: Path) -> None:
        self.file, self.tone = file, file.stem
        self.stopped = False
        self.end: bool | None = None

    def state(self) -> bool | None:
        return self.end

    def stop(self) -> None:
        self.stopped = True


class Studio:
    def __init__(self) -> None:
        self.sounds: list[Sound] = []
        self.now_s = 0.0
        self.broken = False
        self.player = CommandPlayer(self.start, "studio", clock=lambda: self.now_s)

    def start(self, file: Path) -> Sound:
        if self.broken:
            raise OSError("no such program")
        self.sounds.append(Sound(file))
        return self.sounds[-1]

    def until(self, *tones: str) -> None:
        wait(lambda: [sound.tone for sound in self.sounds] == list(tones))


def peak(file: Path) -> int:
    with wave.open(str(file)) as sound:
        return int(np.abs(np.frombuffer(sound.readframes(sound.getnframes()), np.int16)).max())


def wait(condition: object) -> None:
    assert callable(condition)
    end_s = time.monotonic() + 5
    while not condition():
        assert time.monotonic() < end_s, "waited in vain"
        threading.Event().wait(0.002)


@pytest.fixture
def studio() -> Iterator[Studio]:
    opened = Studio()
    yield opened
    opened.player.close()


def test_a_cue_starts_the_file_of_its_tone(studio: Studio) -> None:
    studio.player.play(LOW)
    studio.until("low")
    assert studio.player.ok


def test_another_volume_is_played_from_the_next_cue_on(studio: Studio) -> None:
    studio.player.play(LOW)
    studio.until("low")
    studio.player.set_volume(0.2)
    studio.player.play(LOW)
    studio.until("low", "low")
    first, second = (peak(sound.file) for sound in studio.sounds)
    assert second == pytest.approx(0.2 * first, rel=0.01)


def test_words_without_a_tone_start_nothing(studio: Studio) -> None:
    studio.player.play(Cue(0.0, Priority.INFO, None, "One minute left."))
    studio.player.play(LOW)
    studio.until("low")


def test_a_high_alarm_stops_the_sound_before_it(studio: Studio) -> None:
    studio.player.play(LOW)
    studio.until("low")
    studio.player.play(OVERLOAD)
    studio.until("low", "overload")
    assert studio.sounds[0].stopped


def test_a_lesser_cue_follows_when_the_alarm_has_ended(studio: Studio) -> None:
    studio.player.play(OVERLOAD)
    studio.player.play(IN_BAND)
    studio.until("overload")
    studio.sounds[0].end = True
    studio.until("overload", "in_band")


def test_a_lesser_cue_is_dropped_when_its_turn_comes_late(studio: Studio) -> None:
    studio.player.play(OVERLOAD)
    studio.player.play(IN_BAND)
    studio.until("overload")
    studio.now_s = 2.2
    studio.sounds[0].end = True
    wait(lambda: studio.player._playing is None)
    studio.player.play(LOW)
    studio.until("overload", "low")


def test_a_program_that_fails_is_no_sound_until_one_plays_again(studio: Studio) -> None:
    studio.player.play(LOW)
    studio.until("low")
    studio.sounds[0].end = False
    wait(lambda: not studio.player.ok)
    assert studio.player.words == "No sound"
    studio.player.play(LOW)
    studio.until("low", "low")
    studio.sounds[1].end = True
    wait(lambda: studio.player.ok)


def test_a_program_that_is_gone_is_no_sound_and_breaks_nothing(studio: Studio) -> None:
    studio.broken = True
    studio.player.play(OVERLOAD)
    wait(lambda: not studio.player.ok)
    studio.broken = False
    studio.player.play(OVERLOAD)
    studio.until("overload")


def test_closing_stops_the_sound_and_takes_the_files_away(studio: Studio) -> None:
    studio.player.play(OVERLOAD)
    studio.until("overload")
    folder = Path(studio.player._folder.name)
    assert studio.sounds[0].file.is_relative_to(folder)
    assert studio.sounds[0].file.exists()
    studio.player.close()
    assert studio.sounds[0].stopped
    assert not folder.exists()


def test_the_files_hold_the_cue(tmp_path: Path) -> None:
    with wave.open(str(write_wave(tmp_path, Tone.LOW, 1.0))) as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, RATE_HZ)
        heard = np.frombuffer(file.readframes(file.getnframes()), np.int16)
    assert np.array_equal(heard, synthesise(Tone.LOW))


def program(folder: Path, code: str) -> tuple[str, ...]:
    script = folder / "player.py"
    script.write_text(code, encoding="utf-8")
    return (sys.executable, str(script))


def test_a_program_counts_only_when_it_really_plays(tmp_path: Path) -> None:
    assert works(program(tmp_path, "import sys, wave; wave.open(sys.argv[1]).getnframes() or sys.exit(1)"))
    assert not works(program(tmp_path, "raise SystemExit(1)"))
    assert not works(("loadtrainer-no-such-program",))


def test_the_first_program_that_plays_is_used(tmp_path: Path) -> None:
    heard = tmp_path / "heard.txt"
    good = program(tmp_path, f"import sys; open({str(heard)!r}, 'a').write(sys.argv[1] + chr(10))")
    player = open_command_player(1.0, [("loadtrainer-no-such-program",), ("false",), good], platform="linux")
    try:
        player.play(OVERLOAD)
        wait(lambda: "overload.wav" in heard.read_text())
        wait(lambda: player._playing is None)
        assert player.ok
    finally:
        player.close()


def test_no_program_at_all_is_one_plain_error() -> None:
    with pytest.raises(SoundError, match="no player program"):
        open_command_player(1.0, [("loadtrainer-no-such-program",)], platform="linux")
