"""The header of the train page: target, band, limit; then scale word, sound word, time of day."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from loadtrainer.core.snapshot import Display, Snapshot
from loadtrainer.core.words import clock, load, say, source_tag
from loadtrainer.ui import icons
from loadtrainer.ui.format import band
from loadtrainer.ui.labels import label
from loadtrainer.ui.theme import Look
from loadtrainer.ui.widgets.paint import Type

MARGIN_PX: Final = 28
LEAST_PX: Final = 18


@dataclass(frozen=True, slots=True)
class HeaderWords:
    """The words of the header; painted again only when they change. ``tag``: "" for a real scale."""

    target: str = ""
    band: str = ""
    limit: str = ""
    tag: str = ""
    scale: str = ""
    scale_icon: str = "link"
    sound: str = ""
    sound_icon: str = "sound"
    time: str = ""


def scale_word(snap: Snapshot) -> tuple[str, str]:
    """The word for the scale's state and its icon."""
    if snap.display is Display.HELD:
        return say("scale.held"), "lock"
    if snap.kg is None:
        return say("scale.lost"), "nolink"
    return say("scale.live"), "link"


def sound_word(snap: Snapshot) -> tuple[str, str]:
    """The word for the sound's state and its icon."""
    if not snap.sound_ok:
        return say("sound.none"), "mute"
    if snap.mute_left_s > 0:
        return say("mute.on", time=clock(snap.mute_left_s)), "mute"
    return say("mute.off"), "sound"


def header_words(snap: Snapshot, time_of_day: str) -> HeaderWords:
    """All words of the header for one moment."""
    scale, scale_icon = scale_word(snap)
    sound, sound_icon = sound_word(snap)
    tag = source_tag(snap.source)
    live = snap.display is not Display.HELD and snap.kg is not None
    return HeaderWords(
        target=say("train.target", load=load(snap.target_kg, snap.unit)),
        band=band(snap.rules, snap.unit),
        limit=say("train.limit", load=load(snap.rules.overload_kg, snap.unit)),
        tag=tag,
        scale=scale if not live or not tag else "",
        scale_icon=scale_icon,
        sound=sound,
        sound_icon=sound_icon,
        time=time_of_day,
    )


class Header(QLabel):
    """Paints the words; too little room shrinks them together, never below 18 px."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = Look()
        self._words = HeaderWords()
        self._margin, self._details = MARGIN_PX * 1.0, True
        self.setAccessibleName(label("said.header"))

    def set_look(self, look: Look, grown: float = 1.0) -> None:
        """Take theme and size; words and signs are ``grown`` times as large."""
        self._look, self._margin = Look(look.tokens, look.s * grown), MARGIN_PX * look.s
        self.update()

    def show_details(self, on: bool) -> None:
        """Without details: target, scale, and the sound where it is not as it should be."""
        self._details = on
        self.update()

    @property
    def words(self) -> HeaderWords:
        """What is shown now."""
        return self._words

    def show_words(self, words: HeaderWords) -> None:
        """Show ``words``; repaints only on a change."""
        if words == self._words:
            return
        self._words = words
        parts = (words.target, words.band, words.limit, words.tag.capitalize(), words.scale, words.sound)
        self.setAccessibleName(", ".join(part for part in parts if part))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint both ends; the left one shrinks where they would meet."""
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        right = self._paint_right(p)
        part = 1.0
        room = right - 2 * self._margin
        width = self._left_width(1.0)
        if width > room:
            part = max(LEAST_PX / 38, room / width)
        self._paint_left(p, part)
        p.end()

    def _left(self, part: float) -> tuple[tuple[Type, str, str], ...]:
        look = self._look
        target = (Type(look, max(LEAST_PX, 38 * part), 700, -0.01), self._words.target, "ink")
        if not self._details:
            return (target,)
        small = Type(look, max(LEAST_PX, 28 * part), 600)
        return (target, (small, self._words.band, "in_band"), (small, self._words.limit, "limit"))

    def _left_width(self, part: float) -> float:
        return sum(style.width(text) for style, text, _ in self._left(part)) + 52 * part * self._look.s

    def _paint_left(self, p: QPainter, part: float) -> None:
        x, middle = self._margin, self.height() / 2
        for style, text, token in self._left(part):
            x += style.draw(p, x, style.baseline(middle), text, self._look.colour(token))
            x += 26 * part * self._look.s

    def _paint_right(self, p: QPainter) -> float:
        """Paint clock, sound and scale from the right; returns where they begin."""
        look, s, words = self._look, self._look.s, self._words
        style, middle = Type(look, 22, 600), self.height() / 2
        x = self.width() - self._margin
        if self._details:
            x -= style.draw(p, x, style.baseline(middle), words.time, look.colour("ink2"), "end")
            x -= 34 * s
        if self._details or words.sound_icon == "mute":
            x = self._paint_chip(p, x, words.sound, words.sound_icon, "ink")
            x -= 34 * s
        if words.scale:
            lost = words.scale_icon == "nolink"
            x = self._paint_chip(p, x, words.scale, words.scale_icon, "limit" if lost else "ink")
            x -= 34 * s if words.tag else 0
        return self._paint_tag(p, x) if words.tag else x

    def _paint_chip(self, p: QPainter, right: float, text: str, icon: str, token: str) -> float:
        look, s, style = self._look, self._look.s, Type(self._look, 22, 600)
        middle, colour = self.height() / 2, self._look.colour(token)
        left = right - style.draw(p, right, style.baseline(middle), text, colour, "end") - 38 * s
        icons.paint(p, icon, left, middle - 14 * s, 28 * s, look.colour(token))
        return left

    def _paint_tag(self, p: QPainter, right: float) -> float:
        look, s, style = self._look, self._look.s, Type(self._look, 24, 800, 0.06)
        width, height = style.width(self._words.tag) + 32 * s, 41 * s
        box = QRectF(right - width, (self.height() - height) / 2, width, height)
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(look.colour("ink"))
        p.drawRoundedRect(box, 10 * s, 10 * s)
        base = style.baseline(box.center().y())
        style.draw(p, box.left() + 16 * s, base, self._words.tag, look.colour("bg"))
        return box.left()
