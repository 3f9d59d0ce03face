"""Prints a page as PDF, A4: lines stay lines, words stay words. The one module of review that uses Qt.

A QGuiApplication must exist. ``family``: the font of the words, known to Qt.
"""

import html
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
    QPicture,
    QTextDocument,
    QTextOption,
)
from PySide6.QtSvg import QSvgRenderer

from loadtrainer.review.paper import (
    Block,
    Columns,
    Decision,
    Framed,
    Heading,
    Legend,
    Line,
    Lines,
    Paper,
    Picture,
    Run,
    Table,
)
from loadtrainer.review.signs import sign_chart
from loadtrainer.review.svg import Chart

DPI: Final = 1200
MARGIN_MM: Final = 14.0
WIDTH: Final = 688.0
HEIGHT: Final = 1016.0
TEXT, HEAD, TITLE = 11.0, 13.0, 20.0
GAP: Final = 7.0


def pdf_page(paper: Paper, family: str) -> bytes:
    """The page as PDF, shrunk if need be to one page."""
    kept = QBuffer()
    kept.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(kept)
    writer.setResolution(DPI)
    writer.setCreator("loadtrainer")
    print_on(writer, paper, family)
    return bytes(kept.data().data())


def print_on(device: QPagedPaintDevice, paper: Paper, family: str) -> bool:
    """Print the page on ``device``, shrunk if need be to one page; False where it takes nothing."""
    device.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM),
            QPageLayout.Unit.Millimeter,
        )
    )
    if isinstance(device, QPdfWriter):
        device.setTitle(paper.title)
    painter = QPainter()
    if not painter.begin(device):
        return False
    try:
        shrunk = min(1.0, HEIGHT / height(paper, family)) * painter.viewport().width() / WIDTH
        painter.scale(shrunk, shrunk)
        _Press(painter, family).print(paper)
    finally:
        painter.end()
    return True


def height(paper: Paper, family: str) -> float:
    """The height of ``paper`` in px before it is shrunk; HEIGHT fits the page."""
    sheet = QPicture()
    painter = QPainter(sheet)
    try:
        return _Press(painter, family).print(paper)
    finally:
        painter.end()


@dataclass(slots=True)
class _Press:
    """Prints from top to bottom; every method returns the height it used, in px."""

    painter: QPainter
    family: str

    def print(self, paper: Paper) -> float:
        """The whole page."""
        y = self._head(paper)
        for block in paper.blocks:
            y += self._block(block, 0, y, WIDTH)
        if paper.stamp:
            self._stamp(paper.stamp)
        return y

    def _head(self, paper: Paper) -> float:
        aside = max(
            (self._words(((Run(words),)), 0, 0, WIDTH, paint=False)[1] for words in paper.aside), default=0
        )
        y, right = 0.0, WIDTH - aside - 8
        y += self._words((Run(paper.title, True),), 0, 0, right, TITLE)[0]
        y += self._words(paper.subtitle, 0, y, right)[0]
        at = y - len(paper.aside) * 15
        for words in paper.aside:
            at += self._words(
                (Run(words),), WIDTH - aside - 8, at, aside + 8, side=Qt.AlignmentFlag.AlignRight
            )[0]
        self._rule(0, y + 4, WIDTH, 2)
        return y + 9

    def _block(self, block: Block, x: float, y: float, width: float) -> float:
        match block:
            case Heading():
                aside = (Run(block.aside),) if block.aside else ()
                return GAP + self._words((Run(block.words, True), *aside), x, y + GAP, width, HEAD)[0] + 2
            case Lines():
                return self._lines(block.lines, x, y, width)
            case Framed():
                return self._framed(block, x, y, width)
            case Picture():
                return self._chart(block.chart, x, y, width)
            case Legend():
                return self._legend(block, x, y, width)
            case Table():
                return self._table(block, x, y, width)
            case Columns():
                return self._columns(block, x, y, width)
            case Decision():
                return self._decision(block, x, y, width)

    def _lines(self, lines: tuple[Line, ...], x: float, y: float, width: float) -> float:
        top = y
        for line in lines:
            y += self._words(line, x, y, width)[0] + 2
        return y - top

    def _framed(self, block: Framed, x: float, y: float, width: float) -> float:
        top = y
        y += 5
        for sign, line in block.rows:
            if sign:
                self._chart(sign_chart(sign), x + 8, y, 16)
            indent = 30 if sign else 9
            y += max(16.0, self._words(line, x + indent, y, width - indent - 8)[0]) + 1
        self._frame(x, top, width, y + 4 - top)
        return y + 6 - top

    def _columns(self, block: Columns, x: float, y: float, width: float) -> float:
        left = (width - 24) * 1.7 / 2.7
        used = []
        for blocks, at, wide in ((block.left, x, left), (block.right, x + left + 24, width - left - 24)):
            down = 0.0
            for part in blocks:
                down += self._block(part, at, y + down, wide)
            used.append(down)
        return max(used)

    def _chart(self, chart: Chart, x: float, y: float, width: float) -> float:
        height = chart.height_px * width / chart.width_px
        # Without a font of its own the drawing takes that of the page, as it does in HTML.
        source = chart.svg.replace("<svg ", f'<svg font-family="{html.escape(self.family)}" ', 1)
        QSvgRenderer(QByteArray(source.encode())).render(self.painter, QRectF(x, y, width, height))
        return height

    def _legend(self, block: Legend, x: float, y: float, width: float) -> float:
        top, left, y = y, x, y + 3
        for chart, words in block.items:
            needed = chart.width_px + 5 + self._words((Run(words),), 0, 0, width, paint=False)[1]
            if left + needed > x + width and left > x:
                left, y = x, y + 16
            self._chart(chart, left, y + 1, chart.width_px)
            self._words((Run(words),), left + chart.width_px + 5, y, needed)
            left += needed + 14
        return y + 16 - top

    def _table(self, block: Table, x: float, y: float, width: float) -> float:
        column = width / max(len(block.head), 1)
        top = y
        for number, row in enumerate((block.head, *block.rows)):
            for place, cell in enumerate(row):
                side = Qt.AlignmentFlag.AlignRight if place else Qt.AlignmentFlag.AlignLeft
                self._words((Run(cell, number == 0),), x + place * column, y, column - 6, side=side)
            y += 16
            self._rule(x, y, width, 0.8)
            y += 2
        return y - top

    def _decision(self, block: Decision, x: float, y: float, width: float) -> float:
        top = y + GAP
        at, down = x + 10, top + 7
        down += self._words((Run(block.title, True),), at, down, width, HEAD)[0] + 4
        for place, choice in enumerate(block.choices):
            needed = self._words((Run(choice, True),), 0, 0, width, paint=False)[1] + 20
            if at + needed > x + width - 10 and at > x + 10:
                at, down = x + 10, down + 19
            self._frame(at, down + 1, 14, 14, 1.6, 0)
            if place == block.chosen:
                self._words((Run("✕", True),), at + 1, down - 1, 14)
            self._words((Run(choice, True),), at + 17, down, needed)
            at += needed + 16
        down += 32
        at = x + 10
        for share, (name, value) in zip((0.5, 0.3, 0.2), block.fields, strict=True):
            room = (width - 20) * share
            self.painter.setPen(QPen(Qt.GlobalColor.black, 1.2))
            self.painter.drawLine(
                QRectF(at, down, room - 16, 0).topLeft(), QRectF(at, down, room - 16, 0).topRight()
            )
            self._words((Run(f"{name}: {value}" if value else name),), at, down + 1, room - 16)
            at += room
        self._frame(x, top, width, down + 20 - top)
        return down + 22 - y

    def _rule(self, x: float, y: float, width: float, line: float) -> None:
        self.painter.setPen(QPen(Qt.GlobalColor.black, line))
        self.painter.drawLine(QPointF(x, y), QPointF(x + width, y))

    def _frame(
        self, x: float, y: float, width: float, height: float, line: float = 2, round_px: float = 3
    ) -> None:
        self.painter.setPen(QPen(Qt.GlobalColor.black, line))
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.drawRoundedRect(QRectF(x + 1, y + 1, width - 2, height - 2), round_px, round_px)

    def _font(self, px: int) -> QFont:
        font = QFont(self.family)
        font.setPixelSize(px)
        # Shapes that depend on their neighbours cannot be told back to characters when text is copied.
        font.setFeature(QFont.Tag("calt"), 0)
        return font

    def _stamp(self, words: str) -> None:
        self.painter.save()
        self.painter.translate(WIDTH / 2, HEIGHT / 2)
        self.painter.rotate(-35)
        font = self._font(110)
        font.setWeight(QFont.Weight.ExtraBold)
        self.painter.setFont(font)
        self.painter.setPen(QColor(0, 0, 0, 26))
        box = QRectF(-WIDTH, -80, 2 * WIDTH, 160)
        self.painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
        self.painter.restore()

    def _words(
        self,
        line: Line,
        x: float,
        y: float,
        width: float,
        size: float = TEXT,
        side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        paint: bool = True,
    ) -> tuple[float, float]:
        """Height and width of the words in a box of ``width``; painted unless only measured."""
        text = QTextDocument()
        text.setDocumentMargin(0)
        text.setDefaultFont(self._font(round(size)))
        option = QTextOption(side)
        text.setDefaultTextOption(option)
        parts = [f"<b>{html.escape(run.words)}</b>" if run.bold else html.escape(run.words) for run in line]
        if size == HEAD and len(parts) > 1:
            parts[1:] = [f'<span style="font-size:{TEXT:g}px">{part}</span>' for part in parts[1:]]
        text.setHtml(" ".join(parts))
        text.setTextWidth(max(width, 1))
        if paint:
            self.painter.save()
            self.painter.translate(x, y)
            text.drawContents(self.painter)
            self.painter.restore()
        return text.size().height(), text.idealWidth()
