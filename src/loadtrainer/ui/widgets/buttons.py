"""Buttons that show their icon, their word and their key."""

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from loadtrainer.ui import icons
from loadtrainer.ui.labels import cap, label
from loadtrainer.ui.theme import Look
from loadtrainer.ui.widgets.focus_ring import FocusRing
from loadtrainer.ui.widgets.pain_keys import PainKeys
from loadtrainer.ui.widgets.paint import Type, pen

__all__ = ["FocusRing", "KeyButton", "PainKeys"]

LEAST_WITH_CAP: Final = 0.8
"""So much smaller a word may be before its key cap goes."""
_PRESSES = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Select)


class KeyButton(QPushButton):
    """A button with an icon, a word and a cap that names its key.

    ``primary``: the one dark button of a page; one that is checked is dark too. ``key``: what the cap
    says; "" = no cap. Too little room shrinks all by a fifth, then drops the cap, then shrinks the word
    to 18 px; the icon goes last. Height follows ``height_px`` x s. ``enter_clicks`` False leaves Enter to
    the page.
    """

    def __init__(
        self,
        text: str,
        key: str = "",
        icon: str = "",
        primary: bool = False,
        height_px: float = 72,
        text_px: float = 26,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.enter_clicks = True
        self._look, self._key, self._icon = Look(), cap(key), icon
        self._primary, self._height_px, self._text_px = primary, height_px, text_px
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)
        self._describe()

    def set_look(self, look: Look) -> None:
        """Take theme and size."""
        self._look = look
        self.updateGeometry()
        self.update()

    def show_as(self, text: str, icon: str = "", key: str | None = None) -> None:
        """Change word, icon and key cap (None keeps the cap); repaints only on a change."""
        key = self._key if key is None else cap(key)
        if (text, icon, key) == (self.text(), self._icon, self._key):
            return
        self._icon, self._key = icon, key
        self.setText(text)
        self.setAccessibleName(text)
        self._describe()
        self.updateGeometry()
        self.update()

    def _describe(self) -> None:
        self.setAccessibleDescription(label("said.key", key=self._key) if self._key else "")

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for icon, word and cap."""
        content = self._measure(self._text_px, bool(self._key), bool(self._icon))
        return QSize(round(content + 2 * self._look.px(26)), self._look.px(self._height_px))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for the word alone."""
        content = self._measure(self._text_px, False, False)
        return QSize(round(content + 2 * self._look.px(14)), self._look.px(self._height_px))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter presses the button that has focus; Space belongs to the page's dark button, held or not."""
        space = event.key() == Qt.Key.Key_Space
        if event.key() not in _PRESSES or (not self._primary if space else not self.enter_clicks):
            event.ignore()
        elif event.isAutoRepeat():
            event.accept()
        else:
            self.click()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Nothing happens on release: the press has acted."""
        event.ignore()

    def _word(self, px: float) -> Type:
        return Type(self._look, px, 700 if px > 40 else 600)

    def _icon_px(self) -> float:
        """Stop is a full square and needs less room than the open shapes."""
        factor = {"stop": 1.0, "pain": 32 / 26}.get(self._icon, 30 / 26)
        return self._text_px * factor * self._look.s

    def _cap(self) -> Type:
        return Type(self._look, max(17, self._text_px * 0.48), 600)

    def _measure(self, px: float, cap: bool, icon: bool) -> float:
        gap = self._gap()
        width = self._word(px).width(self.text())
        if cap:
            width += gap + self._cap().width(self._key) + 2 * self._look.s * (9 + 2)
        if icon:
            width += gap + self._icon_px()
        return width

    def _gap(self) -> float:
        return self._look.s * max(14, self._text_px * 0.52)

    def _fit(self) -> tuple[float, bool, bool]:
        """Text size, cap shown, icon shown: what the width allows."""
        room = self.width() - 2 * self._look.px(8)
        cap, icon = bool(self._key) and self.isEnabled(), bool(self._icon)
        px = self._text_px
        while cap and px > LEAST_WITH_CAP * self._text_px and self._measure(px, cap, icon) > room:
            px -= 1
        if self._measure(px, cap, icon) > room:
            cap, px = False, self._text_px
        while px > 18 and self._measure(px, cap, icon) > room:
            px -= 1
        if self._measure(px, cap, icon) > room:
            icon = False
        return px, cap, icon

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint frame, icon, word and cap."""
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, s = self._look, self._look.s
        dark = self._primary or self.isChecked()
        ink = look.colour("bg" if dark else "ink")
        if dark and look.tokens.name == "light":
            ink = look.colour("surface")
        if not self.isEnabled():
            ink = look.colour("ink3")
        p.setBrush(look.colour("ink" if dark and self.isEnabled() else "surface"))
        if self.isDown():
            p.setBrush(look.colour("ink2" if dark else "surface2"))
        edge = pen(look.colour("ink" if dark and self.isEnabled() else "control"), 2 * s)
        if not self.isEnabled():
            edge.setStyle(Qt.PenStyle.DashLine)
        p.setPen(edge)
        radius = (20 if self._height_px > 100 else 14) * s
        p.drawRoundedRect(QRectF(self.rect()).adjusted(s, s, -s, -s), radius - s, radius - s)
        self._paint_content(p, ink)
        p.end()

    def _paint_content(self, p: QPainter, colour: QColor) -> None:
        s = self._look.s
        px, cap, icon = self._fit()
        word, gap, middle = self._word(px), self._gap(), self.height() / 2
        x = (self.width() - self._measure(px, cap, icon)) / 2
        if icon:
            size = self._icon_px()
            icons.paint(p, self._icon, x, middle - size / 2, size, colour)
            x += size + gap
        x += word.draw(p, x, word.baseline(middle), self.text(), colour)
        if not cap:
            return
        style = self._cap()
        width, height = style.width(self._key) + 2 * s * 11, style.px * 1.25 + 8 * s
        box = QRectF(x + gap + s, middle - height / 2 + s, width - 2 * s, height - 2 * s)
        p.setOpacity(0.82)
        p.setPen(pen(colour, 2 * s))
        p.setBrush(Qt.BrushStyle.NoBrush)
        p.drawRoundedRect(box, 6 * s, 6 * s)
        style.draw(p, box.center().x(), style.baseline(middle), self._key, colour, "middle")
        p.setOpacity(1)
