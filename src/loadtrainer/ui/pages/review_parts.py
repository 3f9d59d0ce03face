"""Parts of the review window: a red flag to press, a line of name and value."""

from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from loadtrainer.ui import icons
from loadtrainer.ui.labels import label
from loadtrainer.ui.pages.prescribe_parts import SMALL_PX, TEXT_PX
from loadtrainer.ui.review_view import Flag
from loadtrainer.ui.theme import Look
from loadtrainer.ui.widgets.paint import Type, wrapped
from loadtrainer.ui.widgets.parts import Words

ICON_PX: Final = 20


class FlagButton(QAbstractButton):
    """A red flag: its sign, what it is, and where it was. Pressed, it opens the session."""

    def __init__(self) -> None:
        super().__init__()
        self._flag: Flag | None = None
        self._look = Look()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(label("review.flags.one"))

    def set_look(self, look: Look) -> None:
        """Take theme and size."""
        self._look = look
        self.updateGeometry()
        self.update()

    def show_flag(self, flag: Flag) -> None:
        """Show this one."""
        self._flag = flag
        self.setText(flag.words)
        self.setAccessibleName(f"{flag.words}. {flag.more}")
        self.updateGeometry()
        self.update()

    def _lines(self, width: float) -> tuple[list[str], list[str]]:
        if self._flag is None:
            return [], []
        room = width - self._look.px(ICON_PX + 12)
        head, more = Type(self._look, TEXT_PX, 700), Type(self._look, SMALL_PX, 400)
        return wrapped(head, self._flag.words, room), wrapped(more, self._flag.more, room)

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """As many lines as the words need."""
        head, more = self._lines(width)
        return self._look.px(18 * len(head) + 17 * len(more))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """At the present width."""
        return QSize(self._look.px(240), self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Words may break, not vanish."""
        least = self._look.px(120)
        return QSize(least, self.heightForWidth(max(self.width(), least)))

    def resizeEvent(self, event: object) -> None:  # noqa: N802 - Qt's name
        """Another width may need another height."""
        super().resizeEvent(event)  # type: ignore[arg-type]  # Qt hands over its own event
        self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the sign and the lines."""
        if self._flag is None:
            return
        p, look, s = QPainter(self), self._look, self._look.s
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        icons.paint(p, self._flag.icon, 0, 0, ICON_PX * s, look.colour(self._flag.token))
        head, more = self._lines(self.width())
        x, y = (ICON_PX + 10) * s, 0.0
        for words, px, weight, token, high in (
            *((words, TEXT_PX, 700, "ink", 18) for words in head),
            *((words, SMALL_PX, 400, "ink2", 17) for words in more),
        ):
            style = Type(look, px, weight)
            style.draw(p, x, style.baseline(y + high * s / 2), words, look.colour(token))
            y += high * s
        p.end()


class Pair(QWidget):
    """A name at the left and its value at the right."""

    def __init__(self) -> None:
        super().__init__()
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        self.name, self.value = Words("", SMALL_PX, 400, wrap=True), Words("", SMALL_PX, 700)
        box.addWidget(self.name, 1)
        box.addWidget(self.value)

    def set_look(self, look: Look) -> None:
        """Take theme and size."""
        self.setMinimumHeight(look.px(22))

    def show_pair(self, name: str, value: str) -> None:
        """Show these."""
        self.name.setText(name)
        self.value.setText(value)
