"""The voice on Qt's text to speech, with the engine that Qt brings for tests."""

import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtTextToSpeech import QTextToSpeech
from pytestqt.qtbot import QtBot

from loadtrainer.core.alarm import rehearsal
from loadtrainer.core.effects import Cue, Priority, Tone
from loadtrainer.settings import Settings
from loadtrainer.ui import voice as voices
from loadtrainer.ui.voice import MOCK, SpeechVoice, join, open_voice
from loadtrainer.ui.window import Window
from support.backend import FakeBackend

FIVE = Cue(0.0, Priority.INFO, None, "Five minutes left.")
HOLD = Cue(0.0, Priority.INFO, Tone.IN_BAND, "Hold here.")
ALARM = Cue(0.0, Priority.HIGH, Tone.OVERLOAD, "Unload now.")


class Engine(QTextToSpeech):
    """The test engine, which remembers what it was told to say."""

    def __init__(self) -> None:
        super().__init__(MOCK)
        self.said: list[str] = []
        self.stops = 0

    def say(self, words: str) -> None:
        self.said.append(words)
        super().say(words)

    def stop(self) -> None:  # type: ignore[override]  # without Qt's hint of where to stop
        self.stops += 1
        super().stop()


@pytest.fixture
def engine(qtbot: QtBot) -> Iterator[Engine]:
    made = Engine()
    yield made
    made.stop()
    made.deleteLater()


def test_words_of_a_cue_from_another_thread_are_said_on_the_windows_thread(
    engine: Engine, qtbot: QtBot
) -> None:
    voice = SpeechVoice(engine, "", reads=lambda: False)
    thread = threading.Thread(target=voice.hear, args=(HOLD,))
    thread.start()
    thread.join()
    assert engine.said == [], "nothing was said on the session's thread"
    qtbot.waitUntil(lambda: engine.said == ["Hold here."], timeout=2000)


def test_what_waited_is_said_when_the_engine_is_ready_again(engine: Engine, qtbot: QtBot) -> None:
    voice = SpeechVoice(engine, "", clock=lambda: 10.0, reads=lambda: False)
    voice.hear(HOLD)
    voice.hear(FIVE)
    assert engine.said == ["Hold here."]
    qtbot.waitUntil(lambda: len(engine.said) == 2, timeout=5000)
    assert engine.said[1] == "Five minutes left."


def test_a_window_that_was_stuck_drops_the_words(engine: Engine, qtbot: QtBot) -> None:
    now_s = [0.0]
    voice = SpeechVoice(engine, "", clock=lambda: now_s[0], reads=lambda: False)
    thread = threading.Thread(target=voice.hear, args=(HOLD,))
    thread.start()
    thread.join()
    now_s[0] = 2.0
    voice.hear(ALARM)
    qtbot.waitUntil(lambda: bool(engine.said), timeout=2000)
    qtbot.wait(20)
    assert engine.said == ["Unload now."]


def test_an_alarm_cuts_off_what_is_being_said(engine: Engine) -> None:
    voice = SpeechVoice(engine, "", clock=lambda: 0.0, reads=lambda: False)
    voice.hear(FIVE)
    voice.hear(ALARM)
    voice.hear(FIVE)
    assert engine.said == ["Five minutes left.", "Unload now."]


@pytest.fixture
def announced(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    told: list[str] = []
    monkeypatch.setattr(voices, "announce", lambda _source, words: told.append(words))
    return told


def test_a_running_reader_gets_the_words_and_the_voice_is_silent(
    engine: Engine, announced: list[str]
) -> None:
    voice = SpeechVoice(engine, "", reads=lambda: True)
    for cue in (FIVE, HOLD, ALARM, Cue(0.0, Priority.INFO, Tone.DONE, "Bout done. Lift off.")):
        voice.hear(cue)
    voice.tell("In band. 20 kg.")
    assert engine.said == []
    assert announced == ["Five minutes left.", "Bout done. Lift off."], "the window's parts say the rest"


def test_a_voice_that_is_switched_off_says_nothing_and_the_volume_is_the_settings(engine: Engine) -> None:
    voice = SpeechVoice(engine, "", reads=lambda: False)
    voice.adjust(on=False, volume=0.25)
    voice.hear(HOLD)
    assert engine.said == []
    assert engine.volume() == pytest.approx(0.25)
    voice.adjust(on=True, volume=1.0)
    voice.tell("In band. 20 kg.")
    assert engine.said == ["In band. 20 kg."]
    voice.close()
    voice.hear(HOLD)
    assert len(engine.said) == 1


@pytest.mark.parametrize(
    ("language", "engine_name", "ok"),
    [("en", MOCK, True), ("fi", MOCK, True), ("de", MOCK, False)],
)
def test_a_voice_speaks_the_language_of_the_run_or_says_why_not(
    qtbot: QtBot, language: str, engine_name: str, ok: bool
) -> None:
    voice = open_voice(language, engine_name)
    assert voice.ok is ok
    assert bool(voice.detail)
    voice.hear(HOLD)
    voice.close()


@pytest.mark.parametrize(
    "hide",
    [
        lambda monkeypatch: monkeypatch.setitem(__import__("sys").modules, "PySide6.QtTextToSpeech", None),
        lambda monkeypatch: monkeypatch.setattr(
            QTextToSpeech, "availableEngines", staticmethod(lambda: [MOCK])
        ),
    ],
    ids=["no module", "no engine"],
)
def test_without_module_or_engine_there_are_tones_only(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, hide: Callable[[pytest.MonkeyPatch], None]
) -> None:
    hide(monkeypatch)
    voice = open_voice("en")
    assert not voice.ok
    voice.hear(HOLD)
    voice.adjust(on=True, volume=1.0)
    voice.close()


def test_that_there_is_no_voice_is_said_once_on_the_screen(engine: Engine, qtbot: QtBot) -> None:
    window = Window(FakeBackend(), Settings())
    qtbot.addWidget(window)
    window.show()
    join(SpeechVoice(engine, ""), window)
    assert window.toast.isHidden()
    join(SpeechVoice(None, "none"), window)
    assert window.toast.title.text() == "No voice here"
    quiet = Window(FakeBackend(), Settings(speech=False))
    qtbot.addWidget(quiet)
    quiet.show()
    join(SpeechVoice(None, "none"), quiet)
    assert quiet.toast.isHidden(), "nobody wants one"


def test_v_is_answered_by_the_voice(engine: Engine, qtbot: QtBot) -> None:
    window = Window(FakeBackend(), Settings())
    qtbot.addWidget(window)
    join(SpeechVoice(engine, "", reads=lambda: False), window)
    window.train.told.emit("In band. 20 kg.")
    assert engine.said == ["In band. 20 kg."]


def test_no_word_of_the_voice_hurries_or_praises() -> None:
    for cue in rehearsal():
        words = (cue.speech or "").lower()
        assert words
        assert not any(word in words for word in ("quick", "hurry", "come on", "good"))
