"""The load shown by the scale, huge: whole part, decimal in its own cell, unit; dashes when there is none."""

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QRectF, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from loadtrainer.core.units import MassUnit
from loadtrainer.core.words import NBSP, no_data
from loadtrainer.ui.format import Digits, digits
from loadtrainer.ui.labels import label
from loadtrainer.ui.theme import Look
from loadtrainer.ui.widgets.paint import Type

LEAST_CHANGE_S: Final = 0.25
"""Painted digits change at most four times a second; what alarms and counts never waits for them."""
WHOLE_PX: Final = 240
CELL_PX: Final = 118
EMPTY_CELL_PX: Final = 14
BELOW_PX: Final = 18
"""Room beneath the row for the tail of the unit's g."""


class LoadNumber(QLabel):
    """Paints one load. ``clock``: a monotonic clock in s, injected by tests."""

    def __init__(self, clock: Callable[[], float] = time.monotonic, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._look = Look()
        self._unit = MassUnit.KG
        self._shown: Digits | None = None
        self._wanted: Digits | None = None
        self._changed_at_s = float("-inf")
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.timeout.connect(self._apply)
        self._name()

    def set_look(self, look: Look) -> None:
        """Take theme and size."""
        self._look = look
        self.update()

    @property
    def shown(self) -> str | None:
        """The digits on the screen now; None = dashes."""
        return None if self._shown is None else str(self._shown)

    def show_load(self, kg: float | None, unit: MassUnit, resolution_kg: float) -> None:
        """Show ``kg``; None shows dashes at once, a number waits until the last one stood 0.25 s."""
        if unit is not self._unit:
            self._unit = unit
            self.update()
        self._wanted = None if kg is None else digits(kg, unit, resolution_kg)
        if self._wanted is None:
            self._late.stop()
            self._set(None)
        else:
            self._apply()

    def _apply(self) -> None:
        if self._wanted is None or self._wanted == self._shown:
            return
        now_s = self._clock()
        wait_s = self._changed_at_s + LEAST_CHANGE_S - now_s
        if wait_s > 0:
            if self.isVisible() and not self._late.isActive():
                self._late.start(int(wait_s * 1000) + 1)
            return
        self._changed_at_s = now_s
        self._set(self._wanted)

    def _set(self, shown: Digits | None) -> None:
        if shown != self._shown:
            self._shown = shown
            self._name()
            self.update()

    def _name(self) -> None:
        said = no_data() if self._shown is None else f"{self._shown}{NBSP}{self._unit.value}"
        self.setAccessibleName(label("said.shown", load=said))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint digits or dashes on the row's base line."""
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._shown is None:
            self._paint_dashes(p)
        else:
            self._paint_digits(p, self._shown)
        p.end()

    def hideEvent(self, _event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """No timer runs for a number nobody sees."""
        self._late.stop()

    def _row(self) -> float:
        """The height of the row the digits stand in, px."""
        return self.height() - BELOW_PX * self._look.s

    def _paint_dashes(self, p: QPainter) -> None:
        look, s = self._look, self._look.s
        p.setPen(look.colour("unknown"))
        p.setBrush(look.colour("unknown"))
        middle = self._row() / 2
        for x in (4.0, 136.0):
            p.drawRoundedRect(QRectF(x * s, middle - 14 * s, 107 * s, 28 * s), 6 * s, 6 * s)
        unit = Type(look, 74, 700)
        unit.draw(p, 281 * s, unit.baseline(middle), self._unit.value, look.colour("ink2"))

    def _paint_digits(self, p: QPainter, shown: Digits) -> None:
        look = self._look
        scale = self._scale(shown)
        size = Look(look.tokens, look.s * scale)
        whole, decimal = Type(size, WHOLE_PX, 700, -0.045), Type(size, 128, 700, -0.03)
        base = whole.baseline(self._row() / 2)
        x = whole.draw(p, 0, base, shown.whole, look.colour("ink"))
        if shown.decimal:
            decimal.draw(p, x, base, shown.decimal, look.colour("ink"))
        x += (CELL_PX if shown.decimal else EMPTY_CELL_PX) * size.s
        Type(size, 64, 700).draw(p, x + 6 * size.s, base, self._unit.value, look.colour("ink2"))

    def _scale(self, shown: Digits) -> float:
        """1, or less where a long number or a low row needs it; the same for all numbers of that length."""
        look = self._look
        cells = Type(look, WHOLE_PX, 700, -0.045).width("0" * len(shown.whole))
        unit = Type(look, 64, 700).width(self._unit.value)
        wanted = cells + CELL_PX * look.s + 6 * look.s + unit
        by_width = self.width() / wanted
        by_height = self._row() / (0.79 * WHOLE_PX * look.s)
        return min(1.0, by_width, by_height)
