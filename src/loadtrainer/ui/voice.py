"""The spoken voice, by Qt's text to speech where it is there; a running screen reader takes its place.

It lives on the window's thread. Cues reach it from the session thread by a signal, so a window that is stuck
delays words, which are then dropped, and never a tone.
"""

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, QLoggingCategory, QObject, Qt, Signal
from PySide6.QtGui import QAccessible

from loadtrainer.core.effects import Cue, Priority, Tone
from loadtrainer.core.speech import LATEST_S, Spoken, Talk
from loadtrainer.core.words import say
from loadtrainer.ui.widgets.speech import announce

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech

    from loadtrainer.ui.window import Window

MOCK: Final = "mock"
SHOWN: Final = frozenset(Tone) - {Tone.DONE}
"""What a reader hears of already, from the parts of the window that show it."""


class SpeechVoice(QObject):
    """Says words one at a time. ``engine`` None = there is none here; ``detail`` says why.

    ``reads``: whether a screen reader runs. ``teller``: what a reader is told the words by.
    """

    _asked = Signal(object)

    def __init__(
        self,
        engine: "QTextToSpeech | None",
        detail: str,
        clock: Callable[[], float] = time.monotonic,
        reads: Callable[[], bool] = QAccessible.isActive,
    ) -> None:
        super().__init__()
        self._engine, self.detail, self._clock, self._reads = engine, detail, clock, reads
        self._talk, self._on, self._beginning = Talk(), True, False
        self.teller: QObject = self
        self._asked.connect(self._take, Qt.ConnectionType.AutoConnection)
        if engine is not None:
            engine.stateChanged.connect(self._changed)

    @property
    def ok(self) -> bool:
        """There is an engine that speaks the language of the run."""
        engine = self._engine
        return engine is not None and engine.state() is not type(engine).State.Error

    def hear(self, cue: Cue) -> None:
        """Take a cue, from any thread; a lesser one without words is not for us."""
        if cue.speech or cue.priority is Priority.HIGH:
            self._asked.emit((Spoken(self._clock(), cue.priority, cue.speech or ""), cue.tone))

    def tell(self, words: str) -> None:
        """Say what the person asked for; not beneath a high alarm, and not what a reader says by itself."""
        if not self._reads():
            self._asked.emit((Spoken(self._clock(), Priority.MEDIUM, words), None))

    def adjust(self, *, on: bool, volume: float) -> None:
        """Speak or be silent from now on, at a volume of 0 to 1."""
        self._on = on
        if self._engine is not None:
            self._engine.setVolume(volume)
            if not on:
                self._engine.stop()

    def close(self) -> None:
        """Fall silent for good."""
        self._on = False
        if self._engine is not None:
            self._engine.stop()

    def _take(self, asked: tuple[Spoken, Tone | None]) -> None:
        spoken, tone = asked
        if self._reads():
            if spoken.words and tone not in SHOWN and self._clock() - spoken.at_s <= LATEST_S:
                announce(self.teller, spoken.words)
            return
        if self._on and self.ok:
            self._say(self._talk.offer(spoken, self._clock()))

    def _say(self, words: str | None) -> None:
        if self._engine is None or words is None:
            return
        # Words that are cut off end within this call: that is no turn for others.
        self._beginning = True
        if words:
            self._engine.say(words)
        else:
            self._engine.stop()
        self._beginning = False

    def _changed(self) -> None:
        engine = self._engine
        if engine is None or self._beginning or not self._on:
            return
        if engine.state() is type(engine).State.Ready:
            self._say(self._talk.ended(self._clock()))


def join(voice: SpeechVoice, window: "Window") -> None:
    """Let the window's words be spoken; where there is no voice but one is wanted, say so once."""
    voice.setParent(window)
    voice.teller = window
    window.train.told.connect(voice.tell)
    if not voice.ok and window.settings.speech:
        window.say_for_a_while(say("voice.none"), say("voice.none.do"))


def open_voice(language: str, engine_name: str | None = None) -> SpeechVoice:
    """A voice that speaks ``language`` ("en", "sv"), or a silent one that says why; never raises.

    ``engine_name``: as Qt names it; None = the system's own.
    """
    # The module looks for a sound server it does not need, and says on stderr that it found none.
    QLoggingCategory.setFilterRules("qt.multimedia.symbolsresolver=false")
    try:
        from PySide6.QtTextToSpeech import QTextToSpeech
    except ImportError:
        return SpeechVoice(None, "Qt's text to speech is not installed (loadtrainer[speech])")
    names = [engine_name] if engine_name else [n for n in QTextToSpeech.availableEngines() if n != MOCK]
    if not names:
        return SpeechVoice(None, "the system has no speech engine")
    engine = QTextToSpeech(names[0])
    if engine.state() is QTextToSpeech.State.Error:
        return SpeechVoice(None, f"{names[0]}: {engine.errorString()}")
    wanted = QLocale(language).language()
    spoken = [locale for locale in engine.availableLocales() if locale.language() == wanted]
    if not spoken:
        return SpeechVoice(None, f"{names[0]} has no voice for {language}")
    engine.setLocale(spoken[0])
    return SpeechVoice(engine, f"voice by {names[0]}")
