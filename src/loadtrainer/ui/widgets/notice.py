"""The dark bar that says what is the matter, and the one button on it that mends it."""

from typing import Final

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QSizePolicy, QVBoxLayout

from loadtrainer.ui.theme import Look
from loadtrainer.ui.widgets.paint import Type, pen
from loadtrainer.ui.widgets.parts import Card, Icon, Words

PARTS: Final = tuple(1 - 0.05 * step for step in range(10))
"""How much smaller the words may be where there is little room."""
LINES_PX: Final = 2


class Notice(Card):
    """A dark bar that says what is the matter: an icon, a line and the detail under it."""

    def __init__(
        self,
        icon: str = "warn",
        title_px: float = 38,
        text_px: float = 25,
        icon_px: float = 72,
        margins: tuple[float, float, float, float] = (34, 20, 34, 20),
    ) -> None:
        super().__init__(margins, dark=True, radius=20, row=True)
        self.icon = Icon(icon, icon_px, "bg")
        self.title = Words("", title_px, 700, "bg", wrap=True, spacing_em=-0.015)
        self.text = Words("", text_px, 600, "bg", wrap=True)
        lines = QVBoxLayout()
        lines.setSpacing(LINES_PX)
        lines.addStretch(1)
        lines.addWidget(self.title)
        lines.addWidget(self.text)
        lines.addStretch(1)
        self.box.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignVCenter)
        self.box.addLayout(lines, 1)

    def set_look(self, look: Look) -> None:
        """Take theme and size."""
        super().set_look(look)
        below = self.box.direction() is QBoxLayout.Direction.TopToBottom
        self.box.setSpacing(look.px(4 if below else 28))

    def say(self, title: str, text: str) -> None:
        """Show these words; a reader hears both."""
        self.title.setText(title)
        self.text.setText(text)
        self.text.setVisible(bool(text))
        self.setAccessibleName(f"{title} {text}".strip())
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Words that have less room than they had are written smaller."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        gap, margins = self.box.spacing(), self.box.contentsMargins()
        width = self.width() - margins.left() - margins.right()
        height = self.height() - margins.top() - margins.bottom()
        hints = [button.sizeHint() for button in self.findChildren(QPushButton) if not button.isHidden()]
        if self.box.direction() is QBoxLayout.Direction.TopToBottom:
            height -= sum(hint.height() + gap for hint in hints)
        else:
            width -= 0 if self.icon.isHidden() else self.icon.width() + gap
            width -= sum(hint.width() + gap for hint in hints)
        for part in PARTS:
            wanted = self.title.height_in(width, part)
            if self.text.text():
                wanted += self.text.height_in(width, part) + LINES_PX
            if wanted <= height:
                break
        self.title.set_part(part)
        self.text.set_part(part)


class NoticeButton(QPushButton):
    """A button on a dark bar; its focus ring is as light as its words."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._look = Look()
        self.setAutoDefault(False)
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_look(self, look: Look) -> None:
        """Take theme and size."""
        self._look = look
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for the words and the ring."""
        width = Type(self._look, 26, 600).width(self.text())
        return QSize(round(width + 68 * self._look.s), self._look.px(88))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """All of it."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint frame, words and ring."""
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, s = self._look, self._look.s
        light, whole = look.colour("bg"), QRectF(self.rect())
        p.setPen(pen(light, 2 * s))
        p.setBrush(look.colour("ink2") if self.isDown() else look.colour("ink"))
        p.drawRoundedRect(whole.adjusted(9 * s, 9 * s, -9 * s, -9 * s), 13 * s, 13 * s)
        if self.hasFocus():
            p.setPen(pen(light, 4 * s))
            p.setBrush(Qt.BrushStyle.NoBrush)
            p.drawRoundedRect(whole.adjusted(2 * s, 2 * s, -2 * s, -2 * s), 19 * s, 19 * s)
        style = Type(look, 26, 600)
        style.draw(p, whole.center().x(), style.baseline(whole.center().y()), self.text(), light, "middle")
        p.end()
