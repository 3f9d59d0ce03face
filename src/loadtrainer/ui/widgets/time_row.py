"""Credited time still wanted, whether the clock runs, time so far, and the bout bar."""

from typing import Final

from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from loadtrainer.core.snapshot import Snapshot
from loadtrainer.core.words import around, clock, say
from loadtrainer.ui import icons
from loadtrainer.ui.format import done, spoken_time
from loadtrainer.ui.labels import label
from loadtrainer.ui.theme import Look
from loadtrainer.ui.widgets.bout_bar import BoutBar
from loadtrainer.ui.widgets.paint import Type, fitting

LEFT_PX: Final = 478
LEAST_PX: Final = 18


class TimeLeft(QLabel):
    """Credited time still wanted, large; minutes in their own width, seconds in fixed cells."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = Look()
        self.setAccessibleName(label("said.left.name"))

    def set_look(self, look: Look) -> None:
        """Take theme and size."""
        self._look = look
        self.update()

    def show_time(self, left_s: float, running: bool) -> None:
        """Show ``left_s``; repaints once a second."""
        text = clock(left_s)
        name = label("said.left.run" if running else "said.left.wait", time=spoken_time(left_s))
        if name != self.accessibleName():
            self.setAccessibleName(name)
        if text != self.text():
            self.setText(text)
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the time, then its word."""
        p = QPainter(self)
        look, s = self._look, self._look.s
        before, after = around("time.left", "time")
        word = after or before
        minutes, _, seconds = self.text().partition(":")
        px = 108.0
        while True:
            free, cells = Type(look, px, 700, -0.03, tabular=False), Type(look, px, 700, -0.03)
            tail = fitting(look, word, 42, 24, self.width() / 3, 700)
            wide = free.width(minutes) + cells.width(f":{seconds}") + 16 * s + tail.width(word)
            if wide <= self.width() or px <= 60:
                break
            px -= 4
        base = free.baseline(self.height() / 2)
        x = free.draw(p, 0, base, minutes, look.colour("ink"))
        x += cells.draw(p, x, base, f":{seconds}", look.colour("ink"))
        tail.draw(p, x + 16 * s, base, word, look.colour("ink2"))
        p.end()


class ClockWord(QLabel):
    """Whether credited time runs, and how much there is; ``note`` stands in for the latter for a while.

    ``worded``: whether the clock's own word is shown.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = Look()
        self._state = (False, "", "")
        self.worded, self._grown = True, 1.0
        self.setAccessibleName(say("clock.wait"))

    def set_look(self, look: Look, grown: float = 1.0) -> None:
        """Take theme and size; its words are ``grown`` times as large where they have room."""
        self._look, self._grown = Look(look.tokens, look.s * grown), grown
        self.update()

    def show_state(self, running: bool, so_far: str, note: str) -> None:
        """Show the clock's word and ``so_far`` or the ``note``; repaints only on a change."""
        if (running, so_far, note) == self._state:
            return
        self._state = (running, so_far, note)
        word = say("clock.run" if running else "clock.wait")
        self.setAccessibleName(", ".join(part for part in (word, so_far, note) if part))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the word at the left, the time or note at the right."""
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, middle = self._look, self.height() / 2
        running, so_far, note = self._state
        used = self._paint_word(p, running) if self.worded else 0.0
        text = note or so_far
        right = fitting(look, text, 26, LEAST_PX / self._grown, self.width() - used, 700 if note else 600)
        ink = look.colour("ink" if note else "ink2")
        right.draw(p, self.width(), right.baseline(middle), text, ink, "end")
        p.end()

    def _paint_word(self, p: QPainter, running: bool) -> float:
        """Sign and word at the left; returns the room they take, px."""
        look, s, middle = self._look, self._look.s, self.height() / 2
        word = say("clock.run" if running else "clock.wait")
        colour, size = look.colour("in_band" if running else "ink2"), (26 if running else 28) * s
        icons.paint(p, "play" if running else "pause", 0, middle - size / 2, size, colour)
        style = Type(look, 26, 600)
        return size + 26 * s + style.draw(p, size + 10 * s, style.baseline(middle), word, colour)


class TimeRow(QWidget):
    """The row beneath trace and panel."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._grown = Look(), (1.0, 1.0)
        self.left = TimeLeft(self)
        self.clock = ClockWord(self)
        self.bar = BoutBar(self)
        self.setAccessibleName(label("said.time"))

    def set_look(self, look: Look, left: float = 1.0, clock: float = 1.0) -> None:
        """Take theme and size; ``left``, ``clock``: how much larger the time and the words beside it are."""
        self._look, self._grown = look, (left, clock)
        self.left.set_look(Look(look.tokens, look.s * left))
        self.clock.set_look(look, clock)
        self.bar.set_look(Look(look.tokens, look.s * max(1.0, left)))
        self._place()

    def show_only(self, *, bout_labels: bool, clock_word: bool) -> None:
        """Let go the numbers of the bouts, or the clock's word."""
        self.bar.labelled, self.clock.worded = bout_labels, clock_word
        self.bar.update()
        self.clock.update()

    def show_snapshot(self, snap: Snapshot, note: str = "") -> None:
        """Show the times of a moment; ``note`` stands in for the time so far."""
        self.left.show_time(snap.left_s, snap.clock_running)
        so_far = done(snap.credited_s, snap.prescribed_s, snap.clock_running)
        self.clock.show_state(snap.clock_running, so_far, note)
        self.bar.show_snapshot(snap)

    def resizeEvent(self, _event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Lay the parts out again."""
        self._place()

    def _place(self) -> None:
        left, clock = self._grown
        px, x = self._look.px, self._look.px(LEFT_PX * left)
        self.left.setGeometry(0, 0, x - px(12), self.height())
        self.clock.setGeometry(x, 0, self.width() - x, px(31 * clock))
        below = px(31 * clock + 8)
        self.bar.setGeometry(x, below, self.width() - x, self.height() - below)
