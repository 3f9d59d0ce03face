"""Rest and pause: proof that the load is off, what comes next, no hurry."""

import math
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from loadtrainer.core.snapshot import Phase, Snapshot
from loadtrainer.core.words import NBSP, clock, duration, load, say
from loadtrainer.ui import icons
from loadtrainer.ui.format import band, digits
from loadtrainer.ui.theme import Look
from loadtrainer.ui.widgets.load_number import BELOW_PX, LoadNumber
from loadtrainer.ui.widgets.paint import Type, fitting, in_two_lines, pen, two_lines

RADIUS_PX: Final = 208


@dataclass(frozen=True, slots=True)
class RingWords:
    """What the ring says. ``part``: how much of it is left, 0 to 1; None = a plain circle."""

    word: str = ""
    big: str = ""
    sub: str = ""
    part: float | None = None


class RestRing(QLabel):
    """The ring with the time of the rest, or the circle with the time of the pause."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = Look()
        self._words = RingWords()
        self.setAccessibleName(say("train.rest"))

    def set_look(self, look: Look) -> None:
        """Take theme and size."""
        self._look = look
        self.update()

    def show_words(self, words: RingWords) -> None:
        """Show ``words``; repaints only on a change."""
        if words == self._words:
            return
        self._words = words
        self.setAccessibleName(f"{words.word} {words.big} {words.sub}".strip() or say("train.rest"))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint ring and words."""
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, s, words = self._look, self._look.s, self._words
        x, y, r = self.width() / 2, self.height() / 2, RADIUS_PX * s
        ring = QRectF(x - r, y - r, 2 * r, 2 * r)
        plain = words.part is None
        p.setPen(pen(look.colour("control" if plain else "surface2"), (8 if plain else 30) * s))
        p.drawEllipse(ring)
        if words.part:
            arc = QPen(look.colour("ink2"), 30 * s)
            arc.setCapStyle(Qt.PenCapStyle.RoundCap)
            p.setPen(arc)
            p.drawArc(ring, 90 * 16, -round(360 * 16 * min(1.0, words.part)))
        width = 1.8 * r
        head = fitting(look, words.word, 48, 28, width, 700)
        head.draw(p, x, y - 66 * s, words.word, look.colour("ink2"), "middle")
        if words.big:
            big = fitting(look, words.big, 140, 80, width, 700, -4 / 140)
            big.draw(p, x, y + 62 * s, words.big, look.colour("ink"), "middle")
        else:
            icons.paint(p, "lift", x - 60 * s, y - 40 * s, 120 * s, look.colour("ink"))
        sub = fitting(look, words.sub, 36, 24, width, 600)
        sub.draw(p, x, y + 118 * s, words.sub, look.colour("ink2"), "middle")
        p.end()


class RestText(QLabel):
    """What was done, whether the load is off, what comes next.

    ``carded``: whether the next bout has a card of its own.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = Look()
        self._lines = ("", "", "", "", "")
        self._unloaded = self.carded = True
        self.setAccessibleName(say("train.rest"))

    def set_look(self, look: Look) -> None:
        """Take theme and size."""
        self._look = look
        self.update()

    def show_lines(self, head: str, proof: str, nxt: str, nxt_load: str, go: str, unloaded: bool) -> None:
        """``proof``: the load is off, or lift off; ``nxt`` "" hides the card; repaints only on a change."""
        lines = (head, proof, nxt, nxt_load, go)
        if (lines, unloaded) == (self._lines, self._unloaded):
            return
        self._lines, self._unloaded = lines, unloaded
        self.setAccessibleName(" ".join(f"{line.rstrip('.')}." for line in lines if line))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the column."""
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        head, proof, nxt, nxt_load, go = self._lines
        self._paint_head(p, head)
        look, s = self._look, self._look.s
        icon, token = ("tick", "in_band") if self._unloaded else ("lift", "ink")
        icons.paint(p, icon, 0, 152 * s, 42 * s, look.colour(token))
        style = fitting(look, proof, 38, 26, self.width() - 62 * s, 700)
        style.draw(p, 60 * s, style.baseline(173 * s), proof, look.colour("ink"))
        if nxt and self.carded:
            self._paint_card(p, nxt, nxt_load)
        style, lines = in_two_lines(look, go, 38, 26, self.width(), 700)
        for i, line in enumerate(lines):
            middle = (440 if self.carded else 262) * s + (i - (len(lines) - 1) / 2) * 1.15 * style.px
            style.draw(p, 0, style.baseline(middle), line, look.colour("ink"))
        p.end()

    def _paint_head(self, p: QPainter, head: str) -> None:
        look, s = self._look, self._look.s
        first, dot, rest = head.partition(". ")
        px = 58.0
        while True:
            style = Type(look, px, 700, -0.02)
            lines = [f"{first}.", rest] if dot else two_lines(style, head, self.width())
            if px <= 34 or max(map(style.width, lines)) <= self.width():
                break
            px -= 1
        for i, line in enumerate(lines):
            middle = (32.5 + 65 * i if len(lines) > 1 else 65) * s
            style.draw(p, 0, style.baseline(middle), line, look.colour("ink"))

    def _paint_card(self, p: QPainter, nxt: str, nxt_load: str) -> None:
        look, s = self._look, self._look.s
        p.setPen(pen(look.colour("line"), s))
        p.setBrush(look.colour("surface"))
        p.drawRoundedRect(QRectF(0.5 * s, 222.5 * s, self.width() - s, 170 * s), 16 * s, 16 * s)
        rows = (
            (say("train.next"), 24, 600, "ink2", 259.5),
            (nxt, 40, 700, "ink", 302),
            (nxt_load, 32, 600, "ink2", 350),
        )
        for text, px, weight, token, middle in rows:
            style = fitting(look, text, px, 18, self.width() - 58 * s, weight)
            style.draw(p, 29 * s, style.baseline(middle * s), text, look.colour(token))


def next_words(snap: Snapshot) -> str:
    """What comes next: the bout and its time, or the rest of a paused one."""
    bout = snap.bouts[snap.bout]
    left_s = bout.hold_s - bout.credited_s
    if bout.credited_s <= 0:
        time_text = duration(bout.hold_s)
        return say("train.next.full", bout=snap.bout + 1, bouts=len(snap.bouts), time=time_text)
    return say("train.next.left", bout=snap.bout + 1, bouts=len(snap.bouts), time=clock(left_s))


class RestView(QWidget):
    """Takes the place of trace and panel while resting, paused, or lifting off at the end."""

    def __init__(self, clock_: Callable[[], float] = time.monotonic, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._grown = Look(), 1.0
        self.ring = RestRing(self)
        self.text = RestText(self)
        self.number = LoadNumber(clock_, self)
        self.number.hide()
        self.setAccessibleName(say("train.rest"))

    def set_look(self, look: Look, grown: float = 1.0) -> None:
        """Take theme and size; words that are ``grown`` take the room of the next bout's card."""
        self._look, self._grown, self.text.carded = look, grown, grown == 1
        for part in (self.ring, self.number):
            part.set_look(look)
        self.text.set_look(Look(look.tokens, look.s * grown))
        self._place()

    def show_snapshot(self, snap: Snapshot, paused_s: float, since: str) -> None:
        """``paused_s``: how long the pause lasts; ``since``: its time of day."""
        self.ring.show_words(self._ring_words(snap, paused_s, since))
        self.number.setVisible(not snap.unloaded)
        self.number.show_load(snap.kg, snap.unit, snap.resolution_kg)
        kg = 0.0 if snap.kg is None else snap.kg
        shown = f"{digits(kg, snap.unit, snap.resolution_kg)}{NBSP}{snap.unit.value}"
        off = snap.unloaded
        nxt_load = say(
            "train.next.load", load=load(snap.target_kg, snap.unit), band=band(snap.rules, snap.unit)
        )
        self.text.show_lines(
            head=snap.plate,
            proof=say("unloaded", load=shown) if off else say("rest.load"),
            nxt=next_words(snap) if off and snap.phase is not Phase.UNLOAD else "",
            nxt_load=nxt_load,
            go=snap.guidance if off else "",
            unloaded=off,
        )

    def _ring_words(self, snap: Snapshot, paused_s: float, since: str) -> RingWords:
        if snap.phase is Phase.UNLOAD:
            return RingWords(word=say("train.ending"))
        if snap.rest_left_s is not None:
            left_s = math.ceil(snap.rest_left_s)
            part = left_s / snap.rest_s if snap.rest_s > 0 else 0.0
            of = say("train.rest.of", time=clock(snap.rest_s))
            return RingWords(say("train.rest"), clock(left_s), of, part)
        return RingWords(
            say("train.paused"),
            clock(int(paused_s)),
            say("train.paused.since", time=since) if since else "",
        )

    def resizeEvent(self, _event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Lay the parts out again."""
        self._place()

    def _place(self) -> None:
        if self._grown > 1:
            self._place_large()
            return
        look, height = self._look, self.height()
        spare = max(0, height - look.px(488))
        column = look.px(552)
        right = self.width() - look.px(28) - column
        ring = 2 * look.px(RADIUS_PX + 15)
        left = look.px(328) + max(0, (right - look.px(700)) // 2)
        self.ring.setGeometry(left - ring // 2, look.px(19) + spare // 2, ring, ring)
        self.text.setGeometry(right, look.px(12) + spare // 2, column, look.px(480))
        self.number.setGeometry(right, look.px(240) + spare // 2, column, look.px(190 + BELOW_PX))

    def _place_large(self) -> None:
        """The ring at the left edge, the words over the rest of the width."""
        px, height, grown = self._look.px, self.height(), self._grown
        spare = max(0, height - px(452))
        ring = 2 * px(RADIUS_PX + 15)
        self.ring.setGeometry(px(20), px(4) + spare // 2, ring, ring)
        left = px(20) + ring + px(40)
        width = self.width() - left - px(28)
        self.text.setGeometry(left, px(20) + spare // 2, width, height - px(20) - spare // 2)
        top = px(20 + 200 * grown) + spare // 2
        self.number.setGeometry(left, top, width, min(px(190 + BELOW_PX), height - top))
