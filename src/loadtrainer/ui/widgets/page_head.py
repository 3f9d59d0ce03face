"""Parts of a set-up page's head: the four steps, and the black tag of a simulated or replayed session."""

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from loadtrainer.ui import icons
from loadtrainer.ui.labels import label
from loadtrainer.ui.theme import Look
from loadtrainer.ui.widgets.paint import Type, pen

STEPS: Final = ("step.before", "step.scale", "step.session", "step.after")
"""The labels of the four steps."""


class Steps(QWidget):
    """Where this page lies on the way: before, scale, session, after. ``current``: 1 to 4.

    ``short``: only the present step has its word, beside large text.
    """

    def __init__(self, current: int) -> None:
        super().__init__()
        self._current, self._look, self.short = current, Look(), False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._names = tuple(label(key) for key in STEPS)
        name = self._names[current - 1]
        self.setAccessibleName(label("said.step", number=current, count=len(STEPS), name=name))

    def set_look(self, look: Look) -> None:
        """Take theme and size."""
        self._look = look
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for the four steps."""
        style, s = Type(self._look, 20, 600), self._look.s
        wide = sum(32 * s + (style.width(word) + 10 * s if word else 0) for word in self._words())
        return QSize(round(wide + (len(STEPS) - 1) * self._gap()) + 2, self._look.px(36))

    def _words(self) -> list[str]:
        """The word of each step; "" = only its circle."""
        shown = (not self.short or number == self._current for number in range(1, len(STEPS) + 1))
        return [name if show else "" for name, show in zip(self._names, shown, strict=True)]

    def _gap(self) -> float:
        return (14 if self.short else 28) * self._look.s

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """All of it: the steps are never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the steps."""
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        x, style = 0.0, Type(self._look, 20, 600)
        for number, word in enumerate(self._words(), 1):
            self._circle(p, x, number)
            token = "ink" if number == self._current else "ink2" if number < self._current else "ink3"
            x += (42 if word else 32) * self._look.s
            x += style.draw(p, x, style.baseline(self.height() / 2), word, self._look.colour(token))
            x += self._gap()
        p.end()

    def _circle(self, p: QPainter, x: float, number: int) -> None:
        look, s, middle = self._look, self._look.s, self.height() / 2
        here, done = number == self._current, number < self._current
        p.setPen(pen(look.colour("ink" if here else "ink2" if done else "control"), 2 * s))
        p.setBrush(look.colour("ink" if here else "surface" if done else "bg"))
        p.drawEllipse(QRectF(x + s, middle - 15 * s, 30 * s, 30 * s))
        if done:
            icons.paint(p, "tick", x + 7 * s, middle - 9 * s, 18 * s, look.colour("ink2"))
            return
        style = Type(look, 18, 600)
        colour = look.colour("bg" if here else "ink3")
        style.draw(p, x + 16 * s, style.baseline(middle), str(number), colour, "middle")


class Tag(QWidget):
    """The black tag that says SIMULATED or REPLAY; hidden while the word is empty."""

    def __init__(self) -> None:
        super().__init__()
        self._word, self._look = "", Look()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.hide()

    def set_look(self, look: Look) -> None:
        """Take theme and size."""
        self._look = look
        self.updateGeometry()
        self.update()

    def word(self) -> str:
        """What the tag says."""
        return self._word

    def set_word(self, word: str) -> None:
        """Show ``word``; "" hides the tag."""
        self._word = word
        self.setAccessibleName(word.capitalize() or label("said.real"))
        self.setVisible(bool(word))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for the word."""
        width = Type(self._look, 22, 800, 0.06).width(self._word)
        return QSize(round(width + 32 * self._look.s), self._look.px(38))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """All of it."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the tag."""
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        s = self._look.s
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(self._look.colour("ink"))
        p.drawRoundedRect(QRectF(self.rect()), 10 * s, 10 * s)
        style = Type(self._look, 22, 800, 0.06)
        style.draw(p, 16 * s, style.baseline(self.height() / 2), self._word, self._look.colour("bg"))
        p.end()
