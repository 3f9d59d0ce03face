"""What the mini strip says of a moment, and how it is painted."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from loadtrainer.core.snapshot import BoutView, Display, Phase, Snapshot
from loadtrainer.core.words import around, clock, no_data, say, source_tag
from loadtrainer.ui import icons, theme
from loadtrainer.ui.axis import LoadAxis
from loadtrainer.ui.format import Digits, spoken_time
from loadtrainer.ui.labels import label
from loadtrainer.ui.theme import Look
from loadtrainer.ui.widgets.alarm_words import AlarmWords
from loadtrainer.ui.widgets.ladder import NO_LOAD, RUNGS, Rung
from loadtrainer.ui.widgets.paint import Type, draw_hatch, fitting, pen, rounded

PLATE: Final = 63.0
RIGHT: Final = 286.0
"""Where word and time begin."""

WORDS: Final[dict[Display, str]] = {
    Display.HELD: "scale.held",
    Display.NO_READING: "scale.lost",
    Display.NO_LIVE_DATA: "scale.lost",
    Display.PAUSED: "train.paused",
    Display.REST: "train.rest",
}
"""The short words of the states that are no place on the ladder."""


@dataclass(frozen=True, slots=True)
class MiniView:
    """One moment on the strip. ``kg``: where the pointer stands; None = there is no live value.

    ``tag``: what marks a session that is not real; "" = it is.
    """

    rung: Rung
    word: str
    digits: Digits | None
    unit: str
    kg: float | None
    axis: LoadAxis
    left_s: float
    bouts: tuple[BoutView, ...]
    tag: str

    @property
    def name(self) -> str:
        """The moment in words."""
        said = no_data() if self.digits is None else f"{self.digits} {self.unit}"
        return label("said.left", state=self.word, load=said, time=spoken_time(self.left_s))


def view_of(snap: Snapshot, shown: Digits | None) -> MiniView:
    """What the strip shows of a moment; ``shown``: the digits, None = dashes."""
    return MiniView(
        rung=RUNGS[snap.display],
        word=_word(snap),
        digits=shown,
        unit=snap.unit.value,
        kg=snap.kg,
        axis=LoadAxis.of(snap.target_kg, snap.rules),
        left_s=float(int(snap.left_s + 0.999)),
        bouts=snap.bouts,
        tag=source_tag(snap.source),
    )


def _word(snap: Snapshot) -> str:
    """The state in a word or two; where the load should be off and is not, that."""
    resting = snap.display in (Display.PAUSED, Display.REST)
    if snap.phase is Phase.UNLOAD or (resting and not snap.unloaded):
        return say("rest.load")
    return say(WORDS.get(snap.display, RUNGS[snap.display].key))


class MiniCanvas:
    """Paints the strip once, on ``box``."""

    def __init__(self, p: QPainter, look: Look, box: QRectF) -> None:
        self._p, self._look, self._box = p, look, box

    def paint(self, view: MiniView) -> None:
        """The state of a moment."""
        p, look, box = self._p, self._look, self._box
        p.fillRect(box, look.colour(view.rung.tint))
        self._paint_plate(view.rung)
        self._paint_gauge(QRectF(77, 6, 32, 73), view)
        self._paint_number(view)
        self._paint_words(view)
        self._paint_bouts(view.bouts)
        p.setPen(pen(look.colour("control"), 2))
        p.setBrush(Qt.BrushStyle.NoBrush)
        p.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))

    def _paint_plate(self, rung: Rung) -> None:
        look, blank = self._look, rung is NO_LOAD
        plate = QRectF(0, 0, PLATE, self._box.height())
        self._p.fillRect(plate, look.colour("surface" if blank else rung.token))
        ink = look.colour("control" if blank else "on_state")
        icon = "up_line" if blank else rung.icon
        icons.paint(self._p, icon, PLATE / 2 - 17, self._box.center().y() - 17, 34, ink)

    def _paint_gauge(self, column: QRectF, view: MiniView) -> None:
        p, look, axis = self._p, self._look, view.axis
        p.setPen(pen(look.colour("control"), 1.5))
        p.setBrush(look.colour("surface"))
        p.drawRoundedRect(column, 5, 5)
        inner = column.adjusted(0.75, 0, -0.75, 0)
        high, low, limit = (
            axis.y(kg, column.top(), column.bottom()) for kg in (axis.high_kg, axis.low_kg, axis.limit_kg)
        )
        p.fillRect(QRectF(inner.left(), high, inner.width(), low - high), look.colour("band"))
        p.setPen(pen(look.colour("in_band"), 2))
        for y in (high, low):
            p.drawLine(QPointF(inner.left(), y), QPointF(inner.right(), y))
        p.setPen(pen(look.colour("limit"), 2.2, (5, 3)))
        p.drawLine(QPointF(inner.left() + 1, limit), QPointF(inner.right(), limit))
        if view.kg is None:
            p.save()
            p.setClipPath(rounded(column.adjusted(1, 1, -1, -1), 4))
            draw_hatch(p, column, 7, 1.6, look.colour("unknown"))
            p.restore()
            return
        y = min(axis.y(view.kg, column.top(), column.bottom()), column.bottom() - 5)
        p.setPen(pen(look.colour(view.rung.tint), 1.6))
        p.setBrush(look.colour("ink" if view.rung is NO_LOAD else view.rung.token))
        p.drawRoundedRect(QRectF(column.left() - 4, y - 4.5, column.width() + 8, 9), 4, 4)

    def _paint_number(self, view: MiniView) -> None:
        p, look, room = self._p, self._look, RIGHT - 8 - 126
        middle, ink = self._box.center().y() - 2, look.colour("ink")
        unit_room = Type(look, 22, 700).width(view.unit) + 5
        if view.digits is None:
            p.setPen(Qt.PenStyle.NoPen)
            p.setBrush(look.colour("unknown"))
            for x in (128.0, 166.0):
                p.drawRoundedRect(QRectF(x, middle - 5, 30, 10), 3, 3)
            x, base = 204.0, Type(look, 56, 700).baseline(middle)
        else:
            px = 58.0
            while True:
                whole, small = Type(look, px, 700, -0.035), Type(look, 0.57 * px, 700, -0.02)
                wide = whole.width(view.digits.whole) + small.width(view.digits.decimal) + unit_room
                if wide <= room or px <= 30:
                    break
                px -= 1
            x, base = 126.0, whole.baseline(middle)
            x += whole.draw(p, x, base, view.digits.whole, ink)
            x += small.draw(p, x, base, view.digits.decimal, ink)
        Type(look, 22, 700).draw(p, x + 5, base, view.unit, look.colour("ink2"))

    def _paint_words(self, view: MiniView) -> None:
        look, room = self._look, self._box.width() - RIGHT - 10
        word_y, time_y = (20.0, 44.0) if view.tag else (28.0, 59.0)
        ink = look.colour("ink")
        word = fitting(look, view.word, 25, 12, room, 700)
        word.draw(self._p, RIGHT, word.baseline(word_y), view.word, ink)
        before, after = around("time.left", "time")
        left, tail = clock(view.left_s), after or before
        time = Type(look, 27, 700)
        small = fitting(look, tail, 18, 11, room - time.width(left) - 6, 400)
        base = time.baseline(time_y)
        wide = time.draw(self._p, RIGHT, base, left, ink)
        small.draw(self._p, RIGHT + wide + 6, base, tail, look.colour("ink2"))
        if view.tag:
            self._paint_tag(view.tag, RIGHT, 59.0, look.colour("ink"), look.colour("bg"))

    def _paint_tag(self, tag: str, x: float, y: float, ground: QColor, ink: QColor) -> None:
        style = fitting(self._look, tag, 14, 10, self._box.width() - x - 26, 700)
        plate = QRectF(x, y, style.width(tag) + 16, 20)
        self._p.setPen(Qt.PenStyle.NoPen)
        self._p.setBrush(ground)
        self._p.drawRoundedRect(plate, 4, 4)
        style.draw(self._p, x + 8, style.baseline(plate.center().y()), tag, ink)

    def _paint_bouts(self, bouts: tuple[BoutView, ...]) -> None:
        """One segment for each bout along the foot; only credited time fills it."""
        p, look = self._p, self._look
        if not bouts:
            return
        gap = 3.0 if len(bouts) <= 20 else 1.0
        start, end, top = PLATE + 10, self._box.width() - 10, self._box.height() - 8
        width = (end - start - gap * (len(bouts) - 1)) / len(bouts)
        p.setPen(Qt.PenStyle.NoPen)
        for i, bout in enumerate(bouts):
            left = start + i * (width + gap)
            part = 1.0 if bout.completed else min(1.0, max(0.0, bout.credited_s / bout.hold_s))
            p.fillRect(QRectF(left, top + 1.5, width, 2), look.colour("control"))
            if part > 0:
                p.fillRect(QRectF(left, top, max(3.0, width * part), 5), look.colour("in_band"))

    def paint_alarm(self, words: AlarmWords, tag: str) -> None:
        """Red all over with a white line inside, as the full window."""
        p, look, box = self._p, self._look, self._box
        white = QColor(theme.ALARM_WHITE)
        p.fillRect(box, look.colour("alarm"))
        p.setPen(pen(white, 3))
        p.setBrush(Qt.BrushStyle.NoBrush)
        p.drawRect(box.adjusted(4, 4, -4, -4))
        # The tag has the foot for itself.
        middle, x, room = box.center().y() - (9 if tag else 0), 92.0, box.width() - 92 - 16
        if words.kind == "overload":
            icons.paint(p, "lift", 26, middle - 24, 48, white)
            title = fitting(look, words.title, 46 if tag else 50, 22, room, 800, -0.02)
            title.draw(p, x, title.baseline(middle), words.title, white)
        else:
            icons.paint(p, "nolink", 22, middle - 26, 52, white)
            small = fitting(look, words.title, 24, 14, room, 700)
            small.draw(p, x, small.baseline(box.center().y() - 21), words.title, white)
            do = say("alarm.stale.do")
            beside = room - Type(look, 14, 700).width(tag) - 30 if tag else room
            large = fitting(look, do, 42, 20, beside, 800, -0.02)
            large.draw(p, x, large.baseline(box.center().y() + 14), do, white)
        if tag:
            style = Type(look, 14, 700)
            x = box.right() - style.width(tag) - 30
            self._paint_tag(tag, x, box.bottom() - 29, white, look.colour("alarm"))
