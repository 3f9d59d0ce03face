"""Whether everything that is written on a page has its room: every label, button, table and painted text.

All painted text of the program goes through :meth:`Type.draw`; while a :class:`TextSpy` listens, it notes
what each widget wrote in its last painting, and where.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import combinations, product

from PySide6.QtCore import QModelIndex, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QFontMetrics, QFontMetricsF, QPainter, QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSlider,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QScrollArea,
    QScrollBar,
    QStyle,
    QTableView,
    QWidget,
)

from loadtrainer.ui.overlays import KeyList, Toast
from loadtrainer.ui.pages.base import Page
from loadtrainer.ui.widgets.alarm_page import AlarmPage
from loadtrainer.ui.widgets.buttons import KeyButton
from loadtrainer.ui.widgets.paint import Anchor, Type
from loadtrainer.ui.widgets.sheets import PainSheet, StopSheet
from loadtrainer.ui.widgets.watermark import Watermark

COVERS = (AlarmPage, PainSheet, StopSheet, KeyList, Toast)
"""What lies over a page and hides the text beneath it."""
LEAST_PX = 18.0
"""Nothing on a patient's page is smaller, in design px."""
SLACK_PX = 1.5
"""Rounding of one pixel, and the soft edge of a letter."""


@dataclass(frozen=True, slots=True)
class Text:
    """Words on a page. ``box``: their ink; ``room``: what can be seen of the widget, or scrolled to.

    ``seen``: the part of the ink that is seen now. All in px of the page.
    """

    owner: QWidget
    words: str
    box: QRectF
    room: QRectF
    seen: QRectF


@dataclass(slots=True)
class _Written:
    """What a widget wrote with one painter; the painter is kept so that no other takes its identity."""

    painter: QPainter
    texts: list[tuple[str, QRectF, float]]


class TextSpy:
    """``written``: by widget, what its last painting wrote, in px of the widget, and its design size."""

    def __init__(self) -> None:
        self._live: dict[QWidget, _Written] = {}
        self._layers: dict[QWidget, _Written] = {}

    def note(self, p: QPainter, style: Type, left: float, baseline: float, text: str, owner: QWidget) -> None:
        """A text was written by ``owner``, live or into a layer it keeps."""
        kept = self._live if isinstance(p.device(), QWidget) else self._layers
        written = kept.get(owner)
        if written is None or written.painter is not p:
            written = kept[owner] = _Written(p, [])
        box = QRectF(style.metrics.tightBoundingRect(text)).translated(left, baseline)
        written.texts.append((text, p.transform().mapRect(box), style.px))

    def of(self, widget: QWidget) -> list[tuple[str, QRectF, float]]:
        """What stands on ``widget`` now: words, ink and size in px."""
        return [
            text
            for kept in (self._layers, self._live)
            if (written := kept.get(widget)) is not None
            for text in written.texts
        ]

    def widgets(self) -> list[QWidget]:
        """Everything that wrote."""
        return list({**self._live, **self._layers})


@contextmanager
def spying() -> Iterator[TextSpy]:
    """Listen to every painted text."""
    spy, draw = TextSpy(), Type.draw

    def noted(
        self: Type,
        p: QPainter,
        x: float,
        baseline: float,
        text: str,
        colour: QColor,
        anchor: Anchor = "start",
    ) -> float:
        width = draw(self, p, x, baseline, text, colour, anchor)
        left = x - {"start": 0.0, "middle": width / 2, "end": width}[anchor]
        owner = _painting(p)
        if owner is not None and text.strip():
            spy.note(p, self, left, baseline, text, owner)
        return width

    Type.draw = noted  # type: ignore[method-assign]  # the one place every painted text passes
    try:
        yield spy
    finally:
        Type.draw = draw  # type: ignore[method-assign]  # as it was


def _painting(p: QPainter) -> QWidget | None:
    """The widget that paints: the painter's, or for a layer the nearest caller that is one."""
    import sys

    device = p.device()
    if isinstance(device, QWidget):
        return device
    frame = sys._getframe(2)
    while frame is not None:
        owner = frame.f_locals.get("self")
        if isinstance(owner, QWidget):
            return owner
        frame = frame.f_back  # type: ignore[assignment]  # None ends the walk
    return None


def misfits(root: QWidget, spy: TextSpy) -> list[str]:
    """What on ``root``, as it is shown now, is cut, too narrow, or written over something else."""
    texts = [*_labels(root), *_painted(root, spy)]
    return [
        *_cut_labels(root),
        *_narrow_buttons(root),
        *_narrow_fields(root),
        *_narrow_tables(root),
        *_wide_bodies(root),
        *_outside(texts),
        *_overlaps([text for text in texts if not _covered(root, text)]),
        *_beneath_buttons(root, [text for text in texts if not _covered(root, text)]),
    ]


def _shown(root: QWidget, kind: type[QWidget]) -> list[QWidget]:
    return [part for part in root.findChildren(kind) if part.isVisibleTo(root)]


def _real_labels(root: QWidget) -> list[QLabel]:
    return [
        label
        for label in _shown(root, QLabel)
        if isinstance(label, QLabel)
        and label.text()
        and not _paints(label)
        and label.pixmap().isNull()
        and not label.objectName().startswith("qt_")
    ]


def _on(root: QWidget, widget: QWidget, box: QRectF) -> QRectF:
    return box.translated(QPointF(widget.mapTo(root, QPoint(0, 0))))


def _room(root: QWidget, widget: QWidget) -> QRectF:
    """What can be seen of ``widget``, in px of the page; what can be scrolled to can be seen."""
    room = _on(root, widget, QRectF(widget.rect()))
    part = widget
    while part is not root and (parent := part.parentWidget()) is not None:
        inside = _on(root, parent, QRectF(parent.rect()))
        area = parent.parentWidget()
        if isinstance(area, QAbstractScrollArea) and area.viewport() is parent:
            return QRectF(
                max(room.left(), inside.left()),
                room.top(),
                min(room.right(), inside.right()) - max(room.left(), inside.left()),
                room.height(),
            )
        room = room.intersected(inside)
        part = parent
    return room


def _window(root: QWidget, widget: QWidget) -> QRectF:
    """What is seen of ``widget`` without scrolling."""
    seen, part = _on(root, widget, QRectF(widget.rect())), widget
    while part is not root and (parent := part.parentWidget()) is not None:
        seen = seen.intersected(_on(root, parent, QRectF(parent.rect())))
        part = parent
    return seen


def _labels(root: QWidget) -> Iterator[Text]:
    for label in _real_labels(root):
        room = label.contentsRect()
        flags = int(label.alignment()) | (int(Qt.TextFlag.TextWordWrap) if label.wordWrap() else 0)
        plain = _plain(label)
        box = QRectF(QFontMetricsF(label.font()).boundingRect(QRectF(room), flags, plain))
        # A line's box is higher than its letters; only those may not touch.
        spare = 0.16 * label.fontMetrics().height()
        box = _on(root, label, box.adjusted(0, spare, 0, -spare))
        yield Text(label, plain, box, _room(root, label), box.intersected(_window(root, label)))


def _plain(label: QLabel) -> str:
    if label.textFormat() == Qt.TextFormat.PlainText or "<" not in label.text():
        return label.text()
    document = QTextDocument()
    document.setHtml(label.text())
    return document.toPlainText()


def _painted(root: QWidget, spy: TextSpy) -> Iterator[Text]:
    for widget in spy.widgets():
        if isinstance(widget, Watermark) or (not root.isAncestorOf(widget) and widget is not root):
            continue
        if not widget.isVisibleTo(root) and widget is not root:
            continue
        room = _room(root, widget)
        for words, box, _ in spy.of(widget):
            box = _on(root, widget, box)
            yield Text(widget, words, box, room, box.intersected(_window(root, widget)))


def _covered(root: QWidget, text: Text) -> bool:
    """Whether something opaque lies over the text."""
    return any(
        text.box.intersects(_on(root, cover, QRectF(cover.rect())))
        for kind in COVERS
        for cover in _shown(root, kind)
        if cover is not text.owner and not cover.isAncestorOf(text.owner)
    )


def _outside(texts: list[Text]) -> Iterator[str]:
    for text in texts:
        room = text.room.adjusted(-SLACK_PX, -SLACK_PX, SLACK_PX, SLACK_PX)
        if not room.contains(text.box):
            yield f"{_who(text.owner)}: {text.words!r} at {_px(text.box)} is cut by {_px(text.room)}"


def _overlaps(texts: list[Text]) -> Iterator[str]:
    for one, other in combinations(texts, 2):
        both = one.seen.intersected(other.seen)
        if both.width() > SLACK_PX and both.height() > SLACK_PX:
            yield f"{one.words!r} at {_px(one.box)} and {other.words!r} at {_px(other.box)} overlap"


def _beneath_buttons(root: QWidget, texts: list[Text]) -> Iterator[str]:
    """Texts under a button that is not theirs; buttons under a cover are not seen."""
    boxes = [
        Text(button, "", _on(root, button, QRectF(button.rect())), QRectF(), _window(root, button))
        for button in _shown(root, QAbstractButton)
    ]
    boxes = [box for box in boxes if not _covered(root, box)]
    for text, button in product(texts, boxes):
        both = text.seen.intersected(button.seen)
        mine = button.owner is text.owner or button.owner.isAncestorOf(text.owner)
        if not mine and both.width() > SLACK_PX and both.height() > SLACK_PX:
            yield f"{text.words!r} at {_px(text.box)} lies under {_who(button.owner)}"


def _cut_labels(root: QWidget) -> Iterator[str]:
    """Labels with less room than their words take."""
    for label in _real_labels(root):
        room, metrics = label.contentsRect(), label.fontMetrics()
        if label.wordWrap():
            high = label.heightForWidth(label.width()) > label.height() + 0.15 * metrics.height()
            widest = max(
                (metrics.horizontalAdvance(word) for word in re.split(r"[\s\u200b]+", _plain(label))),
                default=0,
            )
            if high or widest > room.width() + 1:
                yield f"{_who(label)} needs {label.heightForWidth(label.width())} x {widest} px"
        elif label.sizeHint().width() > label.width() + 1:
            yield f"{_who(label)} needs {label.sizeHint().width()} px"


def _narrow_buttons(root: QWidget) -> Iterator[str]:
    for button in _shown(root, QAbstractButton):
        if isinstance(button, KeyButton):
            px, cap, icon = button._fit()
            room = button.width() - 2 * button._look.px(8)
            if px < LEAST_PX or button._measure(px, cap, icon) > room + 1:
                yield f"{_who(button)} is too narrow for its word"
            continue
        stock = isinstance(button, QCheckBox | QRadioButton) and not _paints(button)
        if stock and button.sizeHint().width() > button.width() + 1:
            yield f"{_who(button)} needs {button.sizeHint().width()} px"


def _paints(widget: QWidget) -> bool:
    """Whether a part of the program paints itself; its text is then only what it paints from."""
    ours = [kind for kind in type(widget).__mro__ if kind.__module__.startswith("loadtrainer")]
    return any("paintEvent" in vars(kind) for kind in ours)


def _narrow_fields(root: QWidget) -> Iterator[str]:
    """Fields whose hint, or whose content as it came up, has no room."""
    for field in _shown(root, QLineEdit):
        assert isinstance(field, QLineEdit)
        words = field.text() or field.placeholderText()
        margins = field.textMargins()
        room = field.contentsRect().width() - margins.left() - margins.right() - 4
        if field.fontMetrics().horizontalAdvance(words) > room and not field.hasFocus():
            yield f"{_who(field)}: {words!r} has {room} px"


def _narrow_tables(root: QWidget) -> Iterator[str]:
    for table in _shown(root, QTableView):
        assert isinstance(table, QTableView)
        model, header = table.model(), table.horizontalHeader()
        if header.length() > table.viewport().width() + 1:
            yield f"{_who(table)} has to be scrolled sideways: {header.length()} px"
        for column in range(model.columnCount(QModelIndex())):
            if table.isColumnHidden(column):
                continue
            wide = table.columnWidth(column)
            if header.isVisible() and _head_width(header, column) > wide + 1:
                name = model.headerData(column, Qt.Orientation.Horizontal)
                yield f"{_who(table)}: the head {name!r} needs {_head_width(header, column)} of {wide} px"
            for row in range(model.rowCount(QModelIndex())):
                cell = model.index(row, column)
                needs = _cell_size(table, cell)
                room = QSize(wide, table.rowHeight(row))
                if needs.width() > room.width() + 1 or needs.height() > room.height() + 1:
                    yield f"{_who(table)}: {cell.data()!r} needs {needs} of {room} px"


def _cell_size(table: QTableView, cell: QModelIndex) -> QSize:
    """What the words of a cell take; where they may break, the longest of them at the column's width."""
    needs = table.sizeHintForIndex(cell)
    wide = table.columnWidth(cell.column())
    if not table.wordWrap() or needs.width() <= wide:
        return needs
    font = cell.data(Qt.ItemDataRole.FontRole) or table.font()
    metrics, margins = (
        QFontMetrics(font),
        2 * (table.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, None, table) + 1),
    )
    words = re.split(r"[ \u200b]", str(cell.data()))
    longest = max(metrics.horizontalAdvance(word) for word in words)
    room = QRect(0, 0, wide - margins, 100_000)
    box = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, str(cell.data()))
    return QSize(longest + margins, box.height())


def _head_width(header: QHeaderView, column: int) -> int:
    """The words of a head and the margins the style keeps beside them, px."""
    words = header.model().headerData(column, Qt.Orientation.Horizontal) or ""
    margin = header.style().pixelMetric(QStyle.PixelMetric.PM_HeaderMargin)
    widest = max(map(header.fontMetrics().horizontalAdvance, str(words).split("\n")))
    return widest + 2 * margin


def _wide_bodies(root: QWidget) -> Iterator[str]:
    """A page never has to be scrolled sideways."""
    for page in [root, *_shown(root, Page)]:
        areas = page.findChildren(QScrollArea)
        for area in areas:
            if area.isVisibleTo(root) and area.horizontalScrollBar().maximum() > 0:
                yield f"{_who(area)} has to be scrolled sideways by {area.horizontalScrollBar().maximum()} px"


def small(root: QWidget, spy: TextSpy, scale: float) -> list[str]:
    """Texts below 18 design px on a patient's page; ``scale``: the page's scale factor."""
    least = round(LEAST_PX * scale)
    labels = [
        f"{_who(label)}: {label.font().pixelSize()} px"
        for label in _real_labels(root)
        if label.font().pixelSize() < least
    ]
    painted = [
        f"{_who(widget)}: {words!r} {px} px"
        for widget in spy.widgets()
        if widget.isVisibleTo(root)
        for words, _, px in spy.of(widget)
        if px < least
    ]
    return labels + painted


def _who(widget: QWidget) -> str:
    words = getattr(widget, "text", lambda: "")()
    return f"{type(widget).__name__} {words!r} {widget.width()} x {widget.height()}"


def _px(box: QRectF) -> QRect:
    return box.toAlignedRect()


CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit, QAbstractSlider)


def small_targets(root: QWidget, least_px: float) -> list[str]:
    """Controls that are less than ``least_px`` wide or high; bars to scroll by have keys beside them."""
    return [
        f"{_who(part)} {part.accessibleName()!r}"
        for kind in CONTROLS
        for part in _shown(root, kind)
        if not isinstance(part, QScrollBar)
        and not part.objectName().startswith("qt_")
        and min(part.width(), part.height()) < least_px
    ]


def unnamed_controls(root: QWidget) -> list[str]:
    """Controls a screen reader cannot tell by name, or has no role for."""
    found = []
    for kind in CONTROLS:
        for part in _shown(root, kind):
            spoken = QAccessible.queryAccessibleInterface(part)
            told = spoken is not None and spoken.role() not in (
                QAccessible.Role.NoRole,
                QAccessible.Role.Client,
            )
            inner = isinstance(part, QScrollBar) or part.objectName().startswith("qt_")
            if not inner and (not told or not spoken.text(QAccessible.Text.Name)):
                found.append(_who(part))
    return found
