"""The state ladder: high on top, in band in the middle, low at the bottom; one plate is lit."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from loadtrainer.core.snapshot import Display
from loadtrainer.core.words import say
from loadtrainer.ui import icons
from loadtrainer.ui.theme import Look
from loadtrainer.ui.widgets.paint import Type, fitting, pen, two_lines
from loadtrainer.ui.widgets.speech import alert, announce

SPEAK_AFTER_MS: Final = 300
"""A change must last this long before it is spoken; it is painted at once."""


@dataclass(frozen=True, slots=True)
class Rung:
    """One place of the ladder. ``key``: its words on the lit plate; ``said``: in the row, and spoken.

    ``token``: its colour; ``tint``: the panel behind it.
    """

    key: str
    said: str
    icon: str
    token: str
    tint: str


HIGH: Final = Rung("state.high", "rung.high", "down", "high", "high_tint")
IN_BAND: Final = Rung("state.in", "rung.in", "dot", "in_band", "in_tint")
LOW: Final = Rung("state.low", "rung.low", "up", "low", "low_tint")
NO_LOAD: Final = Rung("state.none", "rung.none", "up", "control", "surface2")
UNKNOWN: Final = Rung("held", "held", "lock", "unknown", "surface2")
NO_READING: Final = Rung("noread", "noread", "nolink", "unknown", "surface2")

RUNGS: Final[dict[Display, Rung]] = {
    Display.OVERLOAD: HIGH,
    Display.PREWARN: HIGH,
    Display.HIGH: HIGH,
    Display.IN_BAND: IN_BAND,
    Display.LOW: LOW,
    Display.NO_LOAD: NO_LOAD,
    Display.REST: NO_LOAD,
    Display.PAUSED: NO_LOAD,
    Display.HELD: UNKNOWN,
    Display.NO_READING: NO_READING,
    Display.NO_LIVE_DATA: NO_READING,
}
"""What is lit in each state. Without a live value nothing that names a load state is."""

_WITHOUT_LOAD: Final = (UNKNOWN, NO_READING)


class StateLadder(QLabel):
    """Paints the ladder and speaks its changes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = Look()
        self._rung = NO_LOAD
        self._word = say(NO_LOAD.key)
        self._said = ""
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(SPEAK_AFTER_MS)
        self._later.timeout.connect(self._speak)
        self.setAccessibleName(say(NO_LOAD.said))

    def set_look(self, look: Look) -> None:
        """Take theme and size."""
        self._look = look
        self.update()

    @property
    def rung(self) -> Rung:
        """The lit place."""
        return self._rung

    @property
    def word(self) -> str:
        """The words on the lit plate."""
        return self._word

    def show_state(self, display: Display, plate: str, guidance: str) -> None:
        """Light the plate of ``display``; spoken once it has lasted, at once where no load is known."""
        rung = RUNGS[display]
        word = plate or say(rung.key)
        spoken = say(rung.said) if word == say(rung.key) else word
        name = f"{spoken.rstrip('.')}. {guidance}".strip()
        if (rung, word) != (self._rung, self._word):
            self._rung, self._word = rung, word
            self.update()
        if name != self.accessibleName():
            self.setAccessibleName(name)
            if rung in _WITHOUT_LOAD:
                self._later.stop()
                self._speak()
            elif self.isVisible():
                self._later.start()

    def hideEvent(self, _event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """What nobody sees is not spoken."""
        self.hush()

    def hush(self) -> None:
        """Drop what was about to be spoken."""
        self._later.stop()

    def _speak(self) -> None:
        if self.accessibleName() != self._said and self.isVisible():
            self._said = self.accessibleName()
            (alert if self._rung in _WITHOUT_LOAD else announce)(self, self._said)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the three places, or the one tall plate without a load."""
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._rung in _WITHOUT_LOAD:
            self._paint_tall(p)
        else:
            y, row = 0.0, (self.height() / self._look.s - 82 - 2 * 8) / 2
            lit = LOW if self._rung is NO_LOAD else self._rung
            for rung in (HIGH, IN_BAND, LOW):
                height = 82.0 if rung is lit else min(42.0, row)
                box = QRectF(0, y, self.width() / self._look.s, height)
                self._paint_lit(p, box) if rung is lit else self._paint_row(p, box, rung)
                y += height + 8
        p.end()

    def _scaled(self, box: QRectF) -> QRectF:
        s = self._look.s
        return QRectF(box.x() * s, box.y() * s, box.width() * s, box.height() * s)

    def _paint_row(self, p: QPainter, box: QRectF, rung: Rung) -> None:
        look, s, room = self._look, self._look.s, self._scaled(box)
        p.setPen(pen(look.colour("line"), 1.5 * s))
        p.setBrush(Qt.BrushStyle.NoBrush)
        p.drawRoundedRect(room.adjusted(0.75 * s, 0.75 * s, -0.75 * s, -0.75 * s), 11 * s, 11 * s)
        middle, ink3 = room.center().y(), look.colour("ink3")
        size = min(24.0, 0.6 * box.height())
        icons.paint(p, f"{rung.icon}_line", (49.5 - size / 2) * s, middle - size / 2 * s, size * s, ink3)
        text = say(rung.said)
        style = fitting(look, text, min(25.0, 0.66 * box.height()), 12, room.width() - 102 * s, 600)
        style.draw(p, 83.5 * s, style.baseline(middle), text, ink3)

    def _paint_lit(self, p: QPainter, box: QRectF) -> None:
        look, s, room, rung = self._look, self._look.s, self._scaled(box), self._rung
        blank = rung is NO_LOAD
        p.setBrush(look.colour("surface" if blank else rung.token))
        p.setPen(pen(look.colour("control"), 3 * s) if blank else Qt.PenStyle.NoPen)
        inset = 1.5 * s if blank else 0
        radius = 12 * s - inset
        p.drawRoundedRect(room.adjusted(inset, inset, -inset, -inset), radius, radius)
        colour, middle = look.colour("ink" if blank else "on_state"), room.center().y()
        left = (31 if blank else 96) * s
        if not blank:
            icons.paint(p, rung.icon, 22 * s, middle - 26 * s, 52 * s, colour)
        style = fitting(look, self._word, 62, 30, room.width() - left - 16 * s, 800, 0.005)
        style.draw(p, left, style.baseline(middle), self._word, colour)

    def _paint_tall(self, p: QPainter) -> None:
        look, s = self._look, self._look.s
        room = QRectF(0, 0, self.width(), min(self.height() - 1.0, 166 * s))
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(look.colour("ink"))
        p.drawRoundedRect(room, 12 * s, 12 * s)
        colour, middle = look.colour("bg"), room.center().y()
        icons.paint(p, self._rung.icon, 28 * s, middle - 34 * s, 68 * s, colour)
        width = room.width() - 138 * s
        px = 46.0
        style = Type(look, px, 700)
        while px > 26 and max(map(style.width, two_lines(style, self._word, width))) > width:
            px -= 1
            style = Type(look, px, 700)
        lines = two_lines(style, self._word, width)
        for i, line in enumerate(lines):
            line_middle = middle + (i - (len(lines) - 1) / 2) * 1.12 * style.px
            style.draw(p, 122 * s, style.baseline(line_middle), line, colour)
