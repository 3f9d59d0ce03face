"""Paints the inside of the alarm page: words at the left, falling bar or reason at the right."""

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QPainter

from loadtrainer.core.units import from_kg
from loadtrainer.core.words import NBSP, number, say
from loadtrainer.ui import icons, theme
from loadtrainer.ui.format import digits
from loadtrainer.ui.theme import BASE_WIDTH, Look
from loadtrainer.ui.widgets.alarm_words import AlarmWords
from loadtrainer.ui.widgets.paint import Type, draw_hatch, fitting, pen, rounded, two_lines, wrapped


class AlarmCanvas:
    """Paints the inside of the page once."""

    def __init__(self, p: QPainter, look: Look, page: QRect, words: AlarmWords) -> None:
        self._p, self._look, self._s, self._words = p, look, look.s, words
        self._width = page.width()
        self._down = max(0.0, (page.height() - 800 * look.s) / 2)
        self._white = QColor(theme.ALARM_WHITE)

    def paint(self) -> None:
        """Words at the left, bar or reason at the right."""
        if self._words.kind == "overload":
            self._paint_overload()
        else:
            self._paint_stale()

    def _y(self, design: float) -> float:
        return self._down + design * self._s

    def _x_from_right(self, design: float) -> float:
        """A place of the 1280 px design that keeps its distance from the right edge."""
        return self._width - (BASE_WIDTH - design) * self._s

    def _line(self, text: str, style: Type, x: float, middle: float) -> float:
        return style.draw(self._p, x, style.baseline(middle), text, self._white)

    def _paint_overload(self) -> None:
        look, s, words = self._look, self._s, self._words
        room = self._x_from_right(1000) - 78 * s
        why = fitting(look, words.why, 48, 30, room, 700)
        self._line(words.why, why, 78 * s, self._y(91))
        px = 206.0
        while True:
            style = Type(look, px, 800, -0.035)
            lines = _split(words.title, style, 0)
            if px <= 110 or max(map(style.width, lines)) <= room:
                break
            px -= 4
        for i, line in enumerate(lines):
            self._line(line, style, 70 * s, self._y(245 + 198 * i))
        after = self._paint_do(631)
        self._paint_number(after + 56 * s, self._y(631))
        self._paint_bar()

    def _paint_do(self, middle: float) -> float:
        """The arrow and what to do; returns where it ends."""
        s, style = self._s, Type(self._look, 46, 700)
        icons.paint(self._p, "lift", 78 * s, self._y(middle) - 48 * s, 96 * s, self._white)
        lines = _sentences(say("alarm.do"))
        ends = [
            204 * s + self._line(line, style, 204 * s, self._y(middle + 55.2 * (i - (len(lines) - 1) / 2)))
            for i, line in enumerate(lines)
        ]
        return max(ends)

    def _paint_number(self, x: float, middle: float) -> None:
        look, s, words = self._look, self._s, self._words
        unit = Type(look, 54, 700)
        if words.kg is None:
            for offset in (0.0, 92.0):
                bar = QRectF(x + offset * s, middle - 13 * s, 78 * s, 26 * s)
                self._p.fillPath(rounded(bar, 5 * s), self._white)
            self._line(words.unit.value, unit, x + 190 * s, middle)
            return
        text = str(digits(words.kg, words.unit, words.resolution_kg))
        room = self._x_from_right(990) - x - 14 * s - unit.width(words.unit.value)
        style = fitting(look, text, 104, 60, room, 700, -0.035)
        base = style.baseline(middle)
        end = x + style.draw(self._p, x, base, text, self._white)
        unit.draw(self._p, end + 14 * s, base, words.unit.value, self._white)

    def _paint_bar(self) -> None:
        p, s, words = self._p, self._s, self._words
        left, top, floor = self._x_from_right(1082), self._y(130), self._y(690)

        def height(kg: float) -> float:
            return floor - (floor - top) * min(max(kg, 0.0), words.top_kg) / words.top_kg

        box = QRectF(left, top, 116 * s, floor - top)
        p.setPen(pen(self._white, 4 * s))
        p.setBrush(QColor(theme.ALARM_WELL))
        p.drawRoundedRect(box, 12 * s, 12 * s)
        inner = box.adjusted(4 * s, 4 * s, -4 * s, -3 * s)
        if words.kg is None:
            p.save()
            p.setClipPath(rounded(inner, 8 * s))
            faint = QColor(self._white)
            faint.setAlphaF(0.35)
            draw_hatch(p, inner, 30 * s, 9 * s, faint)
            p.restore()
        else:
            level = max(inner.top(), height(words.kg))
            p.fillRect(QRectF(inner.left(), level, inner.width(), inner.bottom() - level), self._white)
        limit = height(words.limit_kg)
        p.setPen(pen(self._white, 6 * s))
        p.drawLine(QPointF(left - 20 * s, limit), QPointF(left + 2 * s, limit))
        p.drawLine(QPointF(box.right() - 2 * s, limit), QPointF(box.right() + 20 * s, limit))
        known = words.kg is not None
        p.setPen(pen(QColor(self._look.tokens.alarm) if known else self._white, 6 * s, (12 * s, 7 * s)))
        p.drawLine(QPointF(inner.left(), limit), QPointF(inner.right(), limit))
        style = Type(self._look, 40, 700)
        label = number(from_kg(words.limit_kg, words.unit), 1)
        style.draw(p, left - 30 * s, limit + 14 * s, label, self._white, "end")
        style.draw(p, left - 30 * s, floor + 4 * s, "0", self._white, "end")

    def _paint_stale(self) -> None:
        look, s = self._look, self._s
        room = self._x_from_right(866) - 78 * s
        title = self._words.title
        style = fitting(
            look, max(two_lines(Type(look, 138, 800), title, 0), key=len), 138, 80, room, 800, -0.035
        )
        for i, line in enumerate(_split(title, style, 0)):
            self._line(line, style, 73 * s, self._y(129.6 + 135.2 * i))
        do = say("alarm.stale.do")
        self._line(do, fitting(look, do, 184, 100, room, 800, -0.035), 71 * s, self._y(454.5))
        self._paint_do(645)
        self._paint_reason()

    def _paint_reason(self) -> None:
        """The dark board: dashes, why, and that the clock waits."""
        p, look, s, words = self._p, self._look, self._s, self._words
        left, top = self._x_from_right(886), self._y(66)
        board = QRectF(left, top, 324 * s, 668 * s)
        ink = QColor(theme.ALARM_INK)
        p.save()
        p.setClipPath(rounded(board, 18 * s))
        p.fillRect(board, ink)
        draw_hatch(p, board, 30 * s, 9 * s, QColor(theme.ALARM_INK2))
        p.restore()
        p.fillPath(rounded(QRectF(left + 30 * s, top + 92 * s, 264 * s, 176 * s), 14 * s), ink)
        for offset in (56, 136):
            bar = QRectF(left + offset * s, top + 168 * s, 66 * s, 24 * s)
            p.fillPath(rounded(bar, 5 * s), self._white)
        unit = Type(look, 42, 700)
        unit.draw(p, left + 218 * s, top + 196 * s, words.unit.value, self._white)
        box = QRectF(left + 30 * s, top + 340 * s, 264 * s, 240 * s)
        p.fillPath(rounded(box, 14 * s), ink)
        self._paint_why(box)

    def _paint_why(self, box: QRectF) -> None:
        look, s, words = self._look, self._s, self._words
        below = [text for text in (say("clock.wait"), words.link) if text]
        px, room = 36.0, box.width() - 24 * s
        while True:
            style = Type(look, px, 700)
            lines = [line for part in _sentences(words.why) for line in wrapped(style, part, room)]
            tall = len(lines) * 1.28 * style.px + (len(below) * 40 + 34) * s
            if px <= 22 or (tall <= box.height() - 26 * s and max(map(style.width, lines)) <= room):
                break
            px -= 1
        step, x = 1.28 * style.px, box.center().x()
        y = box.top() + (box.height() - tall) / 2 + step / 2 + 5 * s
        for i, line in enumerate(lines):
            style.draw(self._p, x, style.baseline(y + i * step), line, self._white, "middle")
        y += (len(lines) - 0.5) * step + 18 * s
        self._p.setPen(pen(QColor(theme.ALARM_RULE), 2 * s))
        self._p.drawLine(QPointF(box.left() + 30 * s, y), QPointF(box.right() - 30 * s, y))
        for i, text in enumerate(below):
            small = fitting(look, text, 31, 22, room, 600)
            base = small.baseline(y + (35 + 40 * i) * s)
            small.draw(self._p, x, base, text, self._white, "middle")


def _sentences(text: str) -> list[str]:
    """``text`` after each full stop that is followed by more."""
    parts = text.split(". ")
    return [f"{part}." for part in parts[:-1]] + parts[-1:]


def _split(title: str, style: Type, width_px: float) -> list[str]:
    return two_lines(style, title.replace(NBSP, " "), width_px)
