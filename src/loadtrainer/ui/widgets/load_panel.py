"""The panel a person looks at: ladder, number and guidance on the tint of the state."""

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from loadtrainer.core.snapshot import Snapshot
from loadtrainer.ui.labels import label
from loadtrainer.ui.theme import Look
from loadtrainer.ui.widgets.ladder import NO_LOAD, Rung, StateLadder
from loadtrainer.ui.widgets.load_number import BELOW_PX, LoadNumber
from loadtrainer.ui.widgets.paint import Type, fitting, pen, two_lines

GUIDANCE_PX: Final = 50
GUIDANCE_LEAST_PX: Final = 40
SPACING_EM: Final = -0.016
BLINK_MS: Final = 500
"""How long the frame stands for a cue that cannot be heard."""
TAIL_PX: Final = 8
"""Room beneath the last line for the tails of g and y."""


class Guidance(QLabel):
    """The one sentence that says what to do: 50 px, down to 40, then two lines.

    ``centred``: in the middle of its height, not at the foot.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self.centred = Look(), False
        self.setAccessibleName(label("said.noguide"))

    def set_look(self, look: Look) -> None:
        """Take theme and size."""
        self._look = look
        self.update()

    def lines(self, width_px: float) -> tuple[Type, list[str]]:
        """The style and the lines the sentence takes in ``width_px``."""
        style = fitting(self._look, self.text(), GUIDANCE_PX, GUIDANCE_LEAST_PX, width_px, 700, SPACING_EM)
        lines = two_lines(style, self.text(), width_px)
        px = float(GUIDANCE_LEAST_PX)
        while len(lines) > 1 and px > 24 and max(map(style.width, lines)) > width_px:
            px -= 1
            style = Type(self._look, px, 700, SPACING_EM)
            lines = two_lines(style, self.text(), width_px)
        return style, lines

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint one or two lines, the last one at the foot of the row."""
        p = QPainter(self)
        style, lines = self.lines(self.width())
        line_height = 60 * self._look.s if len(lines) == 1 else 1.1 * style.px
        low = self.height() - TAIL_PX * self._look.s
        foot = (low + len(lines) * line_height) / 2 if self.centred else low
        for i, line in enumerate(lines):
            middle = foot - (len(lines) - i - 0.5) * line_height
            style.draw(p, 0, style.baseline(middle), line, self._look.colour("ink"))
        p.end()


class LoadPanel(QWidget):
    """Ladder, number and guidance, laid out for the panel's size."""

    def __init__(self, clock: Callable[[], float] = time.monotonic, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._grown = Look(), 1.0
        self._rung: Rung = NO_LOAD
        self.ladder = StateLadder(self)
        self.number = LoadNumber(clock, self)
        self.guidance = Guidance(self)
        self.setAccessibleName(label("said.load"))
        self._blink = QTimer(self)
        self._blink.setSingleShot(True)
        self._blink.setInterval(BLINK_MS)
        self._blink.timeout.connect(self.update)

    def set_look(self, look: Look, grown: float = 1.0) -> None:
        """Take theme and size; with words that are ``grown``, number and guidance stand side by side."""
        self._look, self._grown, self.guidance.centred = look, grown, grown > 1
        self.number.set_look(look)
        for part in (self.ladder, self.guidance):
            part.set_look(Look(look.tokens, look.s * grown))
        self._place()
        self.update()

    def show_snapshot(self, snap: Snapshot) -> None:
        """Show the state, the load and what to do."""
        self.ladder.show_state(snap.display, snap.plate, snap.guidance)
        self.number.show_load(snap.kg, snap.unit, snap.resolution_kg)
        if self.guidance.text() != snap.guidance:
            self.guidance.setText(snap.guidance)
            self.guidance.setAccessibleName(snap.guidance or label("said.noguide"))
            self._place()
            self.guidance.update()
        if self.ladder.rung is not self._rung:
            self._rung = self.ladder.rung
            if not snap.sound_ok and self.isVisible():
                self._blink.start()
            self.update()

    @property
    def framed(self) -> bool:
        """The frame is up: a state changed and no cue could be heard."""
        return self._blink.isActive()

    def hideEvent(self, _event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """No timer runs for a panel nobody sees."""
        self._blink.stop()

    def resizeEvent(self, _event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Lay the parts out again."""
        self._place()

    def _place(self) -> None:
        if self._grown > 1:
            self._place_large()
            return
        look, width = self._look, self.width()
        spare = max(0, self.height() - look.px(480))
        text_width = width - look.px(28) - look.px(24)
        two = len(self.guidance.lines(text_width)[1]) > 1
        guide_height = look.px(90 if two else 60)
        number_height = look.px((160 if two else 190) + BELOW_PX)
        self.ladder.setGeometry(look.px(18), look.px(16), width - 2 * look.px(18), look.px(182))
        number_top = look.px(212) + spare // 2
        self.number.setGeometry(look.px(26), number_top, width - look.px(26) - look.px(8), number_height)
        guide_top = self.height() - look.px(10) - guide_height
        guide_height += look.px(TAIL_PX)
        self.guidance.setGeometry(QRect(look.px(28), guide_top, text_width, guide_height))

    def _place_large(self) -> None:
        """The ladder over the whole width; beneath it the number, and beside that what to do."""
        px, width = self._look.px, self.width()
        rows = px(82 * self._grown + 2 * 8 * self._grown + 2 * 34)
        self.ladder.setGeometry(px(16), px(14), width - 2 * px(16), rows)
        top, number = px(14) + rows + px(14), px(500)
        height = self.height() - top - px(4)
        self.number.setGeometry(px(24), top, number, height)
        left = px(24) + number + px(36)
        self.guidance.setGeometry(left, top, width - left - px(16), height)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the tint, and the frame while it stands for a cue."""
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        s, edge = self._look.s, 3 * self._look.s if self.framed else 0.0
        p.setPen(pen(self._look.colour("ink"), 2 * edge) if edge else Qt.PenStyle.NoPen)
        p.setBrush(self._look.colour(self._rung.tint))
        box = QRectF(self.rect()).adjusted(edge, edge, -edge, -edge)
        p.drawRoundedRect(box, 18 * s - edge, 18 * s - edge)
        p.end()
