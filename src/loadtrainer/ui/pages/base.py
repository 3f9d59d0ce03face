"""The frame of every set-up page: head, a body that scrolls when text is large, and a pinned foot."""

from collections.abc import Callable
from itertools import pairwise
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from loadtrainer.ui.theme import Look
from loadtrainer.ui.widgets.focus_ring import FocusRing
from loadtrainer.ui.widgets.page_head import Steps, Tag
from loadtrainer.ui.widgets.parts import Words
from loadtrainer.ui.widgets.watermark import Watermark

MARGIN_PX = 40
MOST_FRAME_SCALE = 1.25
"""Head and foot grow no further than this, or there would be no room for the body."""
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@runtime_checkable
class Looked(Protocol):
    """A part that is told theme and size."""

    def set_look(self, look: Look) -> None:
        """Take theme and size."""
        ...


class Page(QWidget):
    """One page. ``keys``: what each key does here; the window asks :meth:`press` before anything else.

    ``large``: its text is so large that what stands side by side else stands one below the other.
    """

    def __init__(self, title: str, step: int | None = None, title_px: float = 36) -> None:
        super().__init__()
        self.look = self.frame_look = Look()
        self.keys: dict[Qt.Key, Callable[[], None]] = {}
        self._sizes: list[tuple[Callable[[Look], None], bool]] = []
        self._columns: list[QBoxLayout] = []
        self._broken: list[Words] = []
        self._focus_at: tuple[QPoint, int] | None = None
        self.large = False
        self._chain: tuple[QWidget, ...] = ()
        self.title = Words(title, title_px, 700, spacing_em=-0.015)
        self.tag = Tag()
        self.top, self.body, self.foot = QHBoxLayout(), QVBoxLayout(), QHBoxLayout()
        self.setAccessibleName(title)
        self.setAutoFillBackground(True)
        self._build(step)
        self.watermark, self.ring = Watermark(self), FocusRing(self)
        self.ring.shifted.connect(self._bring_up)
        self.area.verticalScrollBar().rangeChanged.connect(self._follow_focus)

    def _build(self, step: int | None) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self.top.addWidget(self.title)
        self.top.addStretch(1)
        self.top.addWidget(self.tag)
        self.steps = Steps(step) if step is not None else None
        if self.steps is not None:
            self.top.addWidget(self.steps)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.viewport().setAutoFillBackground(False)
        inner = QWidget()
        inner.setAutoFillBackground(False)
        inner.setLayout(self.body)
        self.area.setWidget(inner)
        outer.addLayout(self.top)
        outer.addWidget(self.area, 1)
        outer.addLayout(self.foot)
        self.area.verticalScrollBar().valueChanged.connect(lambda _: self.ring.set_look(self.look))
        self.sized(self._size_frame, framed=True)

    def _size_frame(self, look: Look) -> None:
        margin = look.px(MARGIN_PX)
        self.top.setContentsMargins(margin, 0, margin, 0)
        self.title.setFixedHeight(look.px(88))
        self.top.setSpacing(look.px(24))
        self.foot.setContentsMargins(margin, look.px(8), margin, look.px(36))
        self.foot.setSpacing(look.px(16))
        # In line with head and foot: large words need the room more than the margin does.
        self.body.setContentsMargins(margin, look.px(4), margin, look.px(10))

    def sized(self, apply: Callable[[Look], None], framed: bool = False) -> None:
        """Have ``apply`` called with every new look: margins, gaps, fixed sizes.

        ``framed``: the look of head and foot, which grow less with the text size than the body.
        """
        self._sizes.append((apply, framed))

    def spaced(self, layout: QBoxLayout, gap_px: float, framed: bool = False) -> None:
        """Keep a gap of design px between the items of ``layout``."""
        self.sized(lambda look: layout.setSpacing(look.px(gap_px)), framed)

    def beside(self, columns: QBoxLayout) -> None:
        """These columns stand side by side; with large text, one below the other."""
        self._columns.append(columns)

    def breaking(self, *words: Words) -> None:
        """These words stand on one line; with large text they take as many as they need."""
        self._broken.extend(words)

    def chain(self, *widgets: QWidget) -> None:
        """Focus goes through ``widgets`` in this order, the order of reading; each gets the ring."""
        for before, after in pairwise(widgets):
            QWidget.setTabOrder(before, after)
        new = [widget for widget in widgets if widget not in self._chain]
        self.ring.follow(*new)
        for widget in new:
            widget.installEventFilter(self)
        self._chain = widgets

    def chained(self) -> tuple[QWidget, ...]:
        """The page's controls in reading order."""
        return self._chain

    def set_look(self, look: Look, text_scale: float = 1.0) -> None:
        """Take theme and size. ``text_scale`` enlarges the body, and head and foot as far as they fit."""
        self.frame_look = frame = Look(look.tokens, look.s * min(text_scale, MOST_FRAME_SCALE))
        self.look = Look(look.tokens, look.s * text_scale)
        self._set_palette(look)
        self.large = text_scale > MOST_FRAME_SCALE
        way = QBoxLayout.Direction.TopToBottom if self.large else QBoxLayout.Direction.LeftToRight
        if self.steps is not None:
            self.steps.short = self.large
        for columns in self._columns:
            columns.setDirection(way)
        for words in self._broken:
            words.setWordWrap(self.large)
        for part in self.findChildren(QWidget):
            if isinstance(part, Looked):
                part.set_look(self.look if self.area.isAncestorOf(part) else frame)
        for apply, framed in self._sizes:
            apply(frame if framed else self.look)

    def _set_palette(self, look: Look) -> None:
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Window, look.colour("bg"))
        palette.setColor(QPalette.ColorRole.Base, look.colour("surface"))
        palette.setColor(QPalette.ColorRole.Text, look.colour("ink"))
        palette.setColor(QPalette.ColorRole.WindowText, look.colour("ink"))
        self.setPalette(palette)
        self.setFont(look.font(22))

    def set_tag(self, word: str) -> None:
        """Mark the page as simulated or replayed; "" for a real scale."""
        self.tag.set_word(word)
        self.watermark.set_word(word)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Space is the page's dark button whatever has the focus; Enter presses the button that has it.

        A key held down acts once.
        """
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self._focus_at = None
            self._bring_up(watched)
        if not isinstance(event, QKeyEvent) or not isinstance(watched, QAbstractButton):
            return False
        if event.key() not in (Qt.Key.Key_Space, *ENTER):
            return False
        if event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat():
            if event.key() == Qt.Key.Key_Space:
                self.press(Qt.Key.Key_Space)
            else:
                watched.click()
        return event.type() in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)

    def _bring_up(self, part: QWidget) -> None:
        """What has the focus can be seen, however large the text, also when what lies above it grows.

        A person who scrolls away from it is not brought back.
        """
        inner = self.area.widget()
        if inner is None or not self.area.isAncestorOf(part):
            return
        at = part.mapTo(inner, part.rect().bottomLeft()), self.area.verticalScrollBar().maximum()
        if at != self._focus_at:
            self._focus_at = at
            margin = self.look.px(12)
            self.area.ensureWidgetVisible(part, margin, margin)

    def _follow_focus(self) -> None:
        """There is more, or less, to scroll through than there was when the focus was brought up."""
        part = self.focusWidget()
        if part is not None and part.hasFocus():
            self._bring_up(part)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Keys that no part took; held down they do not repeat."""
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
        if not plain or (not event.isAutoRepeat() and not self.press(Qt.Key(event.key()))):
            super().keyPressEvent(event)

    def press(self, key: Qt.Key) -> bool:
        """Do what ``key`` does on this page; False if it does nothing here."""
        action = self.keys.get(key)
        if action is None:
            return False
        action()
        return True

    def first(self) -> QWidget | None:
        """The control that takes the focus when the page comes up."""
        return self._chain[0] if self._chain else None

    def enter(self) -> None:
        """The page came up: focus its first control and let a reader say its title."""
        # The toolkit had focused what comes first in the body, and scrolled to it.
        self.area.verticalScrollBar().setValue(0)
        self._focus_at = None
        first = self.first()
        if first is not None:
            first.clearFocus()
            first.setFocus(Qt.FocusReason.TabFocusReason)
        self.ring.raise_()

    def leave(self) -> None:
        """The page goes away; pages that wait for something stop waiting here."""
