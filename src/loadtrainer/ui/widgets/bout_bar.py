"""One segment for each bout; only credited time fills it."""

from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QWidget

from loadtrainer.core.snapshot import BoutView, Snapshot
from loadtrainer.core.words import duration, say
from loadtrainer.ui import icons
from loadtrainer.ui.format import spoken_time
from loadtrainer.ui.labels import label
from loadtrainer.ui.theme import Look
from loadtrainer.ui.widgets.paint import Type, pen, rounded
from loadtrainer.ui.widgets.speech import announce

BAR_PX: Final = 34


class BoutBar(QProgressBar):
    """Paints the bouts; a progress bar of credited seconds to a screen reader.

    ``labelled``: whether their numbers stand below them; without, the bar takes their room.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = Look()
        self._bouts: tuple[BoutView, ...] = ()
        self._bout = 0
        self.labelled = True
        self.setTextVisible(False)
        self.setAccessibleName(label("said.bouts"))

    def set_look(self, look: Look) -> None:
        """Take theme and size."""
        self._look = look
        self.update()

    def show_snapshot(self, snap: Snapshot) -> None:
        """Show credited time; a change of bout is spoken."""
        changed_bout = bool(self._bouts) and snap.bout != self._bout
        credited = int(snap.credited_s)
        if snap.bouts == self._bouts and snap.bout == self._bout:
            return
        self._bouts, self._bout = snap.bouts, snap.bout
        self.setRange(0, max(1, int(snap.prescribed_s)))
        self.setValue(min(credited, self.maximum()))
        now = self._label()
        total = duration(snap.prescribed_s)
        name = label("said.bouts.of", bout=now, done=spoken_time(credited), total=total)
        drifts = [say("drift.bout", bout=i + 1) for i, bout in enumerate(self._bouts) if bout.drifted]
        self.setAccessibleName(", ".join([name, *drifts]))
        if changed_bout:
            announce(self, now)
        self.update()

    def _label(self) -> str:
        return say("train.bout", bout=self._bout + 1, bouts=len(self._bouts))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint segments and numbers."""
        if not self._bouts:
            return
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        s, count = self._look.s, len(self._bouts)
        gap = (10 if count <= 8 else 5 if count <= 20 else 2) * s
        width = (self.width() - gap * (count - 1)) / count
        high = BAR_PX * s if self.labelled else min(self.height() - 1.0, 1.6 * BAR_PX * s)
        boxes = [QRectF(i * (width + gap), 0, width, high) for i in range(count)]
        for box, bout in zip(boxes, self._bouts, strict=True):
            self._paint_segment(p, box, bout)
        if self.labelled:
            self._paint_labels(p, boxes)
        p.end()

    def _paint_segment(self, p: QPainter, box: QRectF, bout: BoutView) -> None:
        look, s = self._look, self._look.s
        inner = box.adjusted(1.5 * s, 1.5 * s, -1.5 * s, -1.5 * s)
        radius = min(8 * s, inner.width() / 2)
        part = 1.0 if bout.completed else min(1.0, max(0.0, bout.credited_s / bout.hold_s))
        p.setPen(pen(look.colour("control"), 2.5 * s))
        p.setBrush(look.colour("surface"))
        p.drawRoundedRect(inner, radius, radius)
        if part > 0:
            filled = QRectF(inner.left(), inner.top(), max(5.0 * s, inner.width() * part), inner.height())
            p.save()
            p.setClipPath(rounded(inner, radius))
            p.setPen(Qt.PenStyle.NoPen)
            p.setBrush(look.colour("in_band"))
            p.drawRoundedRect(filled, min(radius, filled.width() / 2), min(radius, filled.width() / 2))
            p.restore()
        if bout.drifted:
            self._paint_drift(p, inner)
        elif bout.completed and inner.width() >= 22 * s:
            centre, half = inner.center(), 11 * s
            ink = look.colour("on_state")
            icons.paint(p, "tick", centre.x() - half, centre.y() - half, 2 * half, ink)

    def _paint_drift(self, p: QPainter, inner: QRectF) -> None:
        """A sign on a plate of its own, with its words where there is room: the zero moved in this bout."""
        look, s = self._look, self._look.s
        style, words = Type(look, 18, 700), say("drift.mark")
        size, pad = 20 * s, 5 * s
        wide = size + 3 * pad + style.width(words)
        spelt = wide <= inner.width() - 2 * pad
        plate = QRectF(0, 0, wide if spelt else min(size + 2 * pad, inner.width()), inner.height() - 2 * s)
        plate.moveCenter(inner.center())
        p.setPen(pen(look.colour("ink"), 1.5 * s))
        p.setBrush(look.colour("surface"))
        p.drawRoundedRect(plate, 5 * s, 5 * s)
        sign = min(size, plate.width())
        left = plate.left() + (pad if spelt else (plate.width() - sign) / 2)
        middle = plate.center().y()
        icons.paint(p, "warn", left, middle - sign / 2, sign, look.colour("ink"))
        if spelt:
            style.draw(p, left + sign + pad, style.baseline(middle), words, look.colour("ink"))

    def _paint_labels(self, p: QPainter, boxes: list[QRectF]) -> None:
        """The bouts' numbers; the present one in words, or "2/4" where those are too wide.

        A number that has no room beside the words is left out.
        """
        look, base = self._look, (BAR_PX + 28) * self._look.s
        bold, style = Type(look, 24, 700), Type(look, 24, 600)
        now, words = boxes[self._bout], self._label()
        if bold.width(words) > now.width() * (1.2 if len(boxes) > 1 else 1.0):
            words = say("train.bout.short", bout=self._bout + 1, bouts=len(boxes))
        half = bold.width(words) / 2
        x = min(max(now.center().x(), half), self.width() - half)
        bold.draw(p, x, base, words, look.colour("ink"), "middle")
        if style.width("88") > now.width():
            return
        for i, box in enumerate(boxes):
            number = str(i + 1)
            room = abs(box.center().x() - x) - half - style.width(number) / 2
            if i != self._bout and room > 4 * look.s:
                style.draw(p, box.center().x(), base, number, look.colour("ink3"), "middle")
