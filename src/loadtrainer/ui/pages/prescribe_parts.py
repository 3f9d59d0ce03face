"""Small parts of the clinician's page: dense fields, choices, days, buttons, and the line of one number."""

from collections.abc import Sequence
from dataclasses import fields
from datetime import date
from typing import Final, Literal

from PySide6.QtCore import QDate, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QDateEdit, QHBoxLayout, QLineEdit, QPushButton, QSizePolicy, QWidget

from loadtrainer.ui import fonts, icons
from loadtrainer.ui.theme import Look
from loadtrainer.ui.widgets.parts import Card, Words

TEXT_PX: Final = 14
SMALL_PX: Final = 13
HEAD_PX: Final = 15
FIELD_PX: Final = 30
LABEL_PX: Final = 172
NUMBER_PX: Final = 104
DAY_PX: Final = 122
NARROW_PX: Final = 216
"""A wide choice becomes this narrow where the page is."""
State = Literal["", "open", "trouble"]

_STYLE: Final = """
QLineEdit[dense="true"], QComboBox, QDateEdit {{ color: {ink}; background: {surface}; font-family: "{family}";
  font-size: {text}px; font-weight: 600; border: {thin}px solid {control}; border-radius: {radius}px;
  padding: 0 {pad}px; selection-background-color: {ink}; selection-color: {bg}; }}
QDateEdit::up-button, QDateEdit::down-button {{ width: 0; border: none; }}
QComboBox::drop-down {{ border: none; width: {arrow}px; }}
QComboBox::down-arrow {{ image: none; }}
QLineEdit[state="open"] {{ border: {thick}px dashed {ink}; }}
QLineEdit[state="trouble"] {{ border: {thick}px solid {ink}; }}
QComboBox QAbstractItemView {{ color: {ink}; background: {surface}; border: 1px solid {control};
  selection-background-color: {ink}; selection-color: {bg}; outline: none; }}
QPushButton {{ color: {ink}; background: {surface}; font-family: "{family}"; font-size: {small}px;
  font-weight: 600; border: {thin}px solid {control}; border-radius: {radius}px; padding: 0 {pad}px; }}
QPushButton:pressed {{ background: {surface2}; }}
QPushButton[primary="true"] {{ color: {bg}; background: {ink}; border-color: {ink}; font-size: {text}px; }}
QPushButton[primary="true"]:pressed {{ background: {ink2}; }}
QTableView {{ color: {ink}; background: {surface}; border: none;
  selection-background-color: {surface2}; selection-color: {ink}; }}
QTableView::item {{ padding: 0 {cell}px; }}
QHeaderView::section {{ color: {ink2}; background: {surface}; border: none;
  border-bottom: 1px solid {control}; padding: 0 {cell}px; }}
"""
_SIZES: Final = {
    "text": TEXT_PX,
    "small": SMALL_PX,
    "radius": 6,
    "pad": 8,
    "cell": 5,
    "thin": 1.5,
    "thick": 2.5,
    "arrow": 22,
}


def clinic_style(look: Look) -> str:
    """The style of the stock controls at a desk's distance."""
    colours = {f.name: getattr(look.tokens, f.name) for f in fields(look.tokens) if f.name != "name"}
    sizes = {name: max(1, look.px(px)) for name, px in _SIZES.items()}
    return _STYLE.format(family=fonts.family(), **sizes, **colours)


class Entry(QLineEdit):
    """A field ``px`` wide: dashed while it waits for a number, with a strong edge while it is refused."""

    def __init__(self, name: str, px: float = NUMBER_PX, most: int = 40) -> None:
        super().__init__()
        self._px = px
        self.setMaxLength(most)
        self.setAcceptDrops(False)  # a plan dropped here is the window's
        self.setAccessibleName(name)
        self.setProperty("dense", True)
        self.setProperty("state", "")

    def set_look(self, look: Look) -> None:
        """Take theme and size."""
        self.setFixedSize(look.px(self._px), look.px(FIELD_PX))

    def show_state(self, state: State, words: str) -> None:
        """Show that the field is open or refused; a reader hears ``words``."""
        self.setAccessibleDescription(words)
        if self.property("state") != state:
            self.setProperty("state", state)
            self.style().unpolish(self)
            self.style().polish(self)


class Pick(QComboBox):
    """A choice of a few, ``px`` wide or as wide as its words; the wheel scrolls the page, not the choice.

    ``choices``: value and words. ``yields``: where the page is narrow, it is narrower than ``px``.
    """

    def __init__(
        self, name: str, choices: Sequence[tuple[str, str]], px: float, yields: bool = False
    ) -> None:
        super().__init__()
        self._px, self._yields, self._look = px, yields, Look()
        for value, words in choices:
            self.addItem(words, value)
        for part in (self, self.view()):
            part.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def set_look(self, look: Look) -> None:
        """Take theme and size."""
        self._look = look
        self.setFixedHeight(look.px(FIELD_PX))
        wide = self.sizeHint().width()
        self.setMinimumWidth(look.px(NARROW_PX) if self._yields else wide)
        self.setMaximumWidth(wide)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as was asked, or as its longest words need."""
        words = QFontMetrics(self._look.font(TEXT_PX, 600))
        longest = max((words.horizontalAdvance(self.itemText(i)) for i in range(self.count())), default=0)
        wide = self._look.px(self._px)
        return QSize(
            wide if self._yields else max(wide, longest + self._look.px(46)), self._look.px(FIELD_PX)
        )

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The field, and the mark that it opens."""
        super().paintEvent(event)
        p, size = QPainter(self), self._look.px(10)
        at, middle = self.width() - self._look.px(20), (self.height() - size) / 2
        icons.paint(p, "down", at, middle, size, self._look.colour("ink2"))
        p.end()

    def value(self) -> str:
        """The value of what is chosen."""
        return str(self.currentData())

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Left to the page."""
        event.ignore()


class DayEdit(QDateEdit):
    """A day, written as the language writes it; the wheel scrolls the page."""

    def __init__(self, name: str, day: date) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setDisplayFormat("d MMM yyyy")
        self.show_day(day)

    def set_look(self, look: Look) -> None:
        """Take theme and size."""
        self.setFixedSize(look.px(DAY_PX), look.px(FIELD_PX))
        self.lineEdit().setTextMargins(look.px(7), 0, 0, 0)

    def show_day(self, day: date) -> None:
        """Show ``day``."""
        self.setDate(QDate(day.year, day.month, day.day))

    def day(self) -> date:
        """The day that is shown."""
        shown = self.date()
        return date(shown.year(), shown.month(), shown.day())

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Left to the page."""
        event.ignore()


class SmallButton(QPushButton):
    """A button for the desk: at least 28 px high. ``primary``: the dark one of its card."""

    def __init__(self, text: str, primary: bool = False, height_px: float = FIELD_PX) -> None:
        super().__init__(text)
        self._height_px = height_px
        self.setAutoDefault(False)
        self.setAccessibleName(text)
        self.setProperty("primary", primary)

    def set_look(self, look: Look) -> None:
        """Take theme and size."""
        self.setFixedHeight(look.px(self._height_px))


class ClinicCard(Card):
    """A card with its heading. ``row(...)`` adds parts side by side, the last one taking the room left."""

    def __init__(self, title: str) -> None:
        super().__init__((16, 12, 16, 12), radius=8)
        self.head = QHBoxLayout()
        self.title = Words(title, HEAD_PX, 700)
        self.head.addWidget(self.title)
        self.head.addStretch(1)
        self.box.addLayout(self.head)

    def set_look(self, look: Look) -> None:
        """Take theme and size."""
        super().set_look(look)
        self.box.setSpacing(look.px(7))

    def row(self, name: str, *parts: QWidget) -> None:
        """A line with its name at the left."""
        line = Labelled(name)
        for part in parts:
            line.box.addWidget(part, 1 if part is parts[-1] and isinstance(part, Words) else 0)
        if not isinstance(parts[-1], Words):
            line.box.addStretch(1)
        self.box.addWidget(line)


class Labelled(QWidget):
    """One line of a card: its name, then what belongs to it."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.box = QHBoxLayout(self)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.name = Words(name, TEXT_PX, wrap=True)
        self.name.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.box.addWidget(self.name)

    def set_look(self, look: Look) -> None:
        """Take theme and size."""
        self.box.setSpacing(look.px(10))
        self.name.setFixedWidth(look.px(LABEL_PX))
        self.setMinimumHeight(look.px(FIELD_PX))


class NumberLine(Labelled):
    """One number: its field, the proposal to take, and the words beside it.

    ``typed(str)``, ``finished(str)``: the number's name, while it is typed and once the field is left.
    """

    typed = Signal(str)
    finished = Signal(str)

    def __init__(self, key: str, name: str) -> None:
        super().__init__(name)
        self.key, self._offer = key, ""
        self.entry = Entry(name)
        self.use = SmallButton("")
        self.use.setAccessibleName(name)
        self.use.hide()
        self.words = Words("", SMALL_PX, 400, "ink2", wrap=True)
        self._strong = False
        for part in (self.entry, self.use):
            self.box.addWidget(part)
        self.box.addWidget(self.words, 1)
        self.entry.textEdited.connect(lambda _: self.typed.emit(self.key))
        self.entry.editingFinished.connect(lambda: self.finished.emit(self.key))
        self.use.clicked.connect(self.take)

    def take(self) -> None:
        """Take the proposal into the empty field."""
        self.take_quietly()
        self.finished.emit(self.key)

    def take_quietly(self) -> None:
        """As ``take``, where others are taken with it."""
        if self._offer and not self.entry.text().strip():
            self.entry.setText(self._offer)

    def offer(self, text: str, words: str, name: str) -> None:
        """Offer ``text`` by a button that says ``words``; "" = nothing is offered."""
        had_focus = self.use.hasFocus()
        self._offer = text
        self.use.setText(words)
        self.use.setAccessibleName(name or self.name.text())
        self.use.setVisible(bool(text))
        if had_focus and not text:
            self.entry.setFocus(Qt.FocusReason.TabFocusReason)

    def say(self, words: str, strong: bool, state: State) -> None:
        """Words beside the field; ``strong``: they need the clinician."""
        self.words.setText(words)
        self.words.set_weight(700 if strong else 400)
        self.words.set_token("ink" if strong else "ink2")
        self.entry.show_state(state, words)
