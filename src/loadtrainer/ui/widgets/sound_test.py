"""Hearing every cue, and the voice, before they matter."""

from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from loadtrainer.core.alarm import rehearsal
from loadtrainer.core.effects import Cue, Priority
from loadtrainer.core.words import say
from loadtrainer.ui.backend import SettingsDesk
from loadtrainer.ui.labels import label
from loadtrainer.ui.theme import Look
from loadtrainer.ui.widgets.buttons import KeyButton
from loadtrainer.ui.widgets.parts import Words
from loadtrainer.ui.widgets.speech import announce

NEXT_MS: Final = 1500
ALARM_MS: Final = 2600
"""A high alarm lasts over two seconds; the next cue waits for its end."""


class SoundTest(QWidget):
    """Plays one cue of every class in turn, the alarms last, and names each while it sounds.

    ``speech``: the voice is switched on.
    """

    def __init__(self, desk: SettingsDesk) -> None:
        super().__init__()
        self._desk = desk
        self._cues: list[Cue] = []
        self.speech = True
        self.button = KeyButton(label("settings.try"), "T", "sound", height_px=60, text_px=23)
        self.voice = KeyButton(label("settings.voice"), "V", height_px=60, text_px=23)
        self.buttons = (self.button, self.voice)
        self.words = Words("", 22, 600, wrap=True)
        self._row, self._box = QHBoxLayout(), QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        for button in self.buttons:
            button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            self._row.addWidget(button)
        self._box.addLayout(self._row)
        self._box.addWidget(self.words)
        self.button.clicked.connect(self.press)
        self.voice.clicked.connect(self.press_voice)
        self.timer = QTimer(self)
        self.timer.setObjectName("sound test")
        self.timer.setSingleShot(True)
        self.timer.timeout.connect(self.next)

    def set_look(self, look: Look) -> None:
        """Take theme and size."""
        self._row.setSpacing(look.px(12))
        self._box.setSpacing(look.px(10))

    def look(self) -> None:
        """Say whether there is anything to be heard."""
        self.stop()
        self.words.setText(self._state())

    def _state(self) -> str:
        sound = self._desk.sound()
        return sound.words if sound.ok else label("settings.try.none")

    def press(self) -> None:
        """Begin, or stop."""
        if self._cues or self.timer.isActive():
            self.stop()
            return
        self._cues = list(rehearsal())
        self.button.show_as(label("settings.try.stop"), "sound")
        self.next()

    def next(self) -> None:
        """Sound the next cue, or be done."""
        if not self._cues:
            self.stop()
            return
        cue = self._cues.pop(0)
        self._desk.try_cue(cue)
        if self._desk.sound().ok:
            self._say(label("settings.try.now", what=label(f"settings.cue.{cue.tone}")))
        else:
            self._say(label("settings.try.none"))
        self.timer.start(ALARM_MS if cue.priority is Priority.HIGH else NEXT_MS)

    def stop(self) -> None:
        """Sound no more cues; the one that sounds ends by itself."""
        self._cues = []
        self.timer.stop()
        self.button.show_as(label("settings.try"), "sound")
        self.words.setText(self._state())

    def press_voice(self) -> None:
        """Have the voice say what it says in the band."""
        self.stop()
        if not self.speech or not self._desk.voice():
            self._say(label("settings.voice.none" if self.speech else "settings.voice.off"))
            return
        self._desk.try_cue(Cue(0.0, Priority.INFO, None, say("say.in")))
        self.words.setText(say("say.in"))

    def _say(self, words: str) -> None:
        if words != self.words.text():
            self.words.setText(words)
            announce(self, words)
