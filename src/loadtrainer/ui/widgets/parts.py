"""Small parts the set-up pages share: words, cards, rules, icons and marks."""

from typing import Literal

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from loadtrainer.ui import icons
from loadtrainer.ui.theme import Look
from loadtrainer.ui.widgets.paint import Type, pen

MarkState = Literal["done", "number", "wait", "bad"]


class Words(QLabel):
    """A text in one style. ``px``: design pixels; ``token``: its colour; ``wrap``: more than one line."""

    def __init__(
        self,
        text: str = "",
        px: float = 22,
        weight: int = 400,
        token: str = "ink",
        wrap: bool = False,
        spacing_em: float = 0.0,
    ) -> None:
        super().__init__(text)
        self._px, self._weight, self._spacing_em = px, weight, spacing_em
        self._token, self._look, self._part = token, Look(), 1.0
        self.setTextFormat(Qt.TextFormat.PlainText)
        if wrap:
            self.let_wrap()

    def let_wrap(self) -> None:
        """Break into lines from now on; the room decides where."""
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """One line; words that wrap get their height from the width they are given."""
        least = super().minimumSizeHint()
        return QSize(0, self.fontMetrics().height()) if self.wordWrap() else least

    def set_look(self, look: Look) -> None:
        """Take theme and size."""
        self._look = look
        self.setFont(self._font(self._part))
        self._paint_as(self._token)

    def _font(self, part: float) -> QFont:
        return self._look.font(self._px * part, self._weight, self._spacing_em)

    def height_in(self, width: int, part: float) -> int:
        """Height of the words, wrapped to ``width`` px, at a ``part`` of their size."""
        room = QRect(0, 0, max(1, width), 100_000)
        return (
            QFontMetrics(self._font(part)).boundingRect(room, Qt.TextFlag.TextWordWrap, self.text()).height()
        )

    def set_part(self, part: float) -> None:
        """Write smaller: at a ``part`` of the size, up to 1."""
        if part != self._part:
            self._part = part
            self.setFont(self._font(part))

    def set_token(self, token: str) -> None:
        """Change the colour."""
        if token != self._token:
            self._token = token
            self._paint_as(token)

    def set_weight(self, weight: int) -> None:
        """Change how bold it is."""
        if weight != self._weight:
            self._weight = weight
            self.setFont(self._font(self._part))

    def _paint_as(self, token: str) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, self._look.colour(token))
        self.setPalette(palette)


class Card(QFrame):
    """A panel: white with a thin edge, or (``dark``) ink for a notice. ``radius``, ``margins``: design px."""

    def __init__(
        self,
        margins: tuple[float, float, float, float],
        dark: bool = False,
        radius: float = 16,
        row: bool = False,
    ) -> None:
        super().__init__()
        self._margins, self._dark, self._radius = margins, dark, radius
        self._look = Look()
        self.box = QHBoxLayout(self) if row else QVBoxLayout(self)
        self.box.setSpacing(0)

    def set_look(self, look: Look) -> None:
        """Take theme and size."""
        self._look = look
        left, top, right, bottom = (look.px(m) for m in self._margins)
        self.box.setContentsMargins(left, top, right, bottom)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the panel."""
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = self._look
        if self._dark:
            p.setPen(Qt.PenStyle.NoPen)
            p.setBrush(look.colour("ink"))
        else:
            p.setPen(pen(look.colour("line"), 1))
            p.setBrush(look.colour("surface"))
        radius = self._radius * look.s
        p.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        p.end()


class Rule(QWidget):
    """A thin line between two parts of a card."""

    def __init__(self) -> None:
        super().__init__()
        self._look = Look()
        self.setFixedHeight(1)

    def set_look(self, look: Look) -> None:
        """Take theme and size."""
        self._look = look
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the line."""
        p = QPainter(self)
        p.fillRect(self.rect(), self._look.colour("line"))
        p.end()


class Icon(QWidget):
    """One icon, ``px`` design pixels square, in a token's colour; the words beside it say what it means."""

    def __init__(self, name: str, px: float, token: str = "ink") -> None:
        super().__init__()
        self._name, self._px, self._token, self._look = name, px, token, Look()

    def set_look(self, look: Look) -> None:
        """Take theme and size."""
        self._look = look
        self.setFixedSize(look.px(self._px), look.px(self._px))
        self.update()

    def show_as(self, name: str, token: str = "ink") -> None:
        """Change picture and colour."""
        self._name, self._token = name, token
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the icon."""
        p = QPainter(self)
        icons.paint(p, self._name, 0, 0, self.width(), self._look.colour(self._token))
        p.end()


class Mark(QWidget):
    """A square that says done (tick), a number still to do, waited for (dashed) or bad (broken link)."""

    def __init__(self, px: float, number: str = "", state: MarkState = "number") -> None:
        super().__init__()
        self._px, self._number, self._look = px, number, Look()
        self.state: MarkState = state

    def set_look(self, look: Look) -> None:
        """Take theme and size."""
        self._look = look
        self.setFixedSize(look.px(self._px), look.px(self._px))
        self.update()

    def set_state(self, state: MarkState, number: str | None = None) -> None:
        """Change what it says."""
        self.state = state
        self._number = self._number if number is None else number
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the square."""
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, s, side = self._look, self._look.s, float(self.width())
        box = QRectF(0, 0, side, side)
        if self.state in ("done", "bad"):
            p.setPen(Qt.PenStyle.NoPen)
            p.setBrush(look.colour("in_band" if self.state == "done" else "ink"))
            p.drawRoundedRect(box, 0.24 * side, 0.24 * side)
            size = 0.6 * side if self.state == "done" else 0.66 * side
            colour = look.colour("on_state" if self.state == "done" else "bg")
            at = (side - size) / 2
            icons.paint(p, "tick" if self.state == "done" else "nolink", at, at, size, colour)
        else:
            edge = pen(look.colour("control"), (3 if self.state == "number" else 2.5) * s)
            if self.state == "wait":
                edge.setDashPattern([3, 2])
            p.setPen(edge)
            p.drawRoundedRect(box.adjusted(2 * s, 2 * s, -2 * s, -2 * s), 0.2 * side, 0.2 * side)
            style = Type(look, self._px / 2, 700)
            ink = look.colour("ink" if self.state == "number" else "ink3")
            style.draw(p, side / 2, style.baseline(side / 2), self._number, ink, "middle")
        p.end()
