"""Prints a page as PDF, A4: lines stay lines, words stay words. The one module of review that uses Qt.

Lengths are px before the page's zoom; :mod:`loadtrainer.review.room` knows how much each block takes.

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
    HEIGHT_PX,
    WIDTH_PX,
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
from loadtrainer.review.pdf_language import in_language
from loadtrainer.review.room import HEAD_PX, ITEM_GAP_PX, TEXT_PX, TITLE_PX, packed
from loadtrainer.review.signs import sign_chart
from loadtrainer.review.svg import GRID_PX, LINE_PX, Chart

DPI: Final = 1200
MARGIN_MM: Final = 14.0
GAP: Final = 7.0


def pdf_page(paper: Paper, family: str) -> bytes:
    """The page as PDF, in the language of its words."""
    kept = QBuffer()
    kept.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(kept)
    writer.setResolution(DPI)
    writer.setCreator("loadtrainer")
    print_on(writer, paper, family)
    return in_language(bytes(kept.data().data()), paper.language)


def print_on(device: QPagedPaintDevice, paper: Paper, family: str) -> bool:
    """Print the page on ``device``, shrunk where it is higher than a sheet; False where it takes nothing."""
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
        share = min(1.0, HEIGHT_PX / paper.zoom / height(paper, family)) * paper.zoom
        scale = share * painter.viewport().width() / WIDTH_PX
        painter.scale(scale, scale)
        _Press(painter, family).print(paper)
    finally:
        painter.end()
    return True


def height(paper: Paper, family: str) -> float:
    """The height of ``paper`` in px before its zoom; HEIGHT_PX / zoom fits the page."""
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
        width = WIDTH_PX / paper.zoom
        y = self._head(paper, width)
        for block in paper.blocks:
            y += self._block(block, 0, y, width)
        if paper.stamp:
            self._stamp(paper.stamp, width, HEIGHT_PX / paper.zoom)
        return y

    def _head(self, paper: Paper, width: float) -> float:
        aside = max((self._wide(words) for words in paper.aside), default=0)
        y, right = 0.0, width - aside - 24
        y += self._words((Run(paper.title, True),), 0, 0, right, TITLE_PX)
        y += self._words(paper.subtitle, 0, y, right)
        y = max(y, len(paper.aside) * 15.0)
        at = y - len(paper.aside) * 15
        for words in paper.aside:
            at += self._words((Run(words),), right, at, aside + 24, side=Qt.AlignmentFlag.AlignRight)
        self._rule(0, y + 4, width, 2)
        return y + 9

    def _block(self, block: Block, x: float, y: float, width: float) -> float:
        match block:
            case Heading():
                aside = (Run(block.aside),) if block.aside else ()
                return GAP + self._words((Run(block.words, True), *aside), x, y + GAP, width, HEAD_PX) + 2
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
            y += self._words(line, x, y, width) + 2
        return y - top

    def _framed(self, block: Framed, x: float, y: float, width: float) -> float:
        top = y
        y += 5
        for sign, line in block.rows:
            if sign:
                self._chart(sign_chart(sign), x + 8, y, 16)
            indent = 30 if sign else 9
            y += max(16.0, self._words(line, x + indent, y, width - indent - 8)) + 1
        self._frame(x, top, width, y + 4 - top)
        return y + 6 - top

    def _columns(self, block: Columns, x: float, y: float, width: float) -> float:
        left = (width - 24) * 1.7 / 2.7
        used = []
        for blocks, at, wide in ((block.left, x, left), (block.right, x + left + 24, width - left - 24)):
            used.append(0.0)
            for part in blocks:
                used[-1] += self._block(part, at, y + used[-1], wide)
        return max(used)

    def _chart(self, chart: Chart, x: float, y: float, width: float) -> float:
        height = chart.height_px * width / chart.width_px
        # Without a font of its own the drawing takes that of the page, as it does in HTML.
        source = chart.svg.replace("<svg ", f'<svg font-family="{html.escape(self.family)}" ', 1)
        QSvgRenderer(QByteArray(source.encode())).render(self.painter, QRectF(x, y, width, height))
        return height

    def _legend(self, block: Legend, x: float, y: float, width: float) -> float:
        wide = [chart.width_px + 5 + self._wide(words) for chart, words in block.items]
        places = packed(wide, width, ITEM_GAP_PX)
        for (chart, words), needed, (at, row) in zip(block.items, wide, places, strict=True):
            down = y + 3 + 16 * row
            self._chart(chart, x + at, down + 1, chart.width_px)
            self._words((Run(words),), x + at + chart.width_px + 5, down, needed)
        return 19.0 + 16 * max(row for _, row in places)

    def _table(self, block: Table, x: float, y: float, width: float) -> float:
        column = width / max(len(block.head), 1)
        top = y
        for row in block.all_rows:
            high = 0.0
            for place, cell in enumerate(row):
                side = Qt.AlignmentFlag.AlignRight if place else Qt.AlignmentFlag.AlignLeft
                run = (Run(cell, row is block.head),)
                high = max(high, self._words(run, x + place * column, y, column - 6, side=side))
            y += high + 1
            self._rule(x, y, width, LINE_PX if row is block.head else GRID_PX)
            y += 2
        return y - top

    def _decision(self, block: Decision, x: float, y: float, width: float) -> float:
        top, x, inner = y + GAP, x + 10, width - 20
        y = top + 7
        y += self._words((Run(block.title, True),), x, y, inner, HEAD_PX) + 2
        y += self._lines(block.lead, x, y, inner) + 3
        wide = [19 + self._wide(choice, True) for choice in block.choices]
        for place, (at, row) in enumerate(packed(wide, inner, ITEM_GAP_PX)):
            down = y + 19 * row
            self._frame(x + at, down + 1, 14, 14, LINE_PX, 0)
            if place == block.chosen:
                self._chart(sign_chart("cross"), x + at - 1, down, 16)
            self._words((Run(block.choices[place], True),), x + at + 19, down, wide[place])
        y = self._fields(block, x, down + 20, inner)
        self._frame(x - 10, top, width, y + 6 - top)
        return y + 6 - top + GAP

    def _fields(self, block: Decision, x: float, y: float, width: float) -> float:
        """Lines to write on: what is known above each, its name below. Returns where they end."""
        spans = [width * share for share in block.shares]
        values = [(Run(value),) for _, value in block.fields]
        ruled = y + max(
            14.0, *(self._words(v, 0, 0, w - 16, paint=False) for v, w in zip(values, spans, strict=True))
        )
        end = ruled
        for (name, _), value, span in zip(block.fields, values, spans, strict=True):
            self._words(value, x, y, span - 16)
            self._rule(x, ruled, span - 16, LINE_PX)
            end = max(end, ruled + 2 + self._words((Run(name),), x, ruled + 2, span - 16))
            x += span
        return end

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

    def _stamp(self, words: str, width: float, height: float) -> None:
        """Comes last: the painter stays turned."""
        self.painter.translate(width / 2, height / 2)
        self.painter.rotate(-35)
        font = self._font(round(width * 0.16))
        font.setWeight(QFont.Weight.ExtraBold)
        self.painter.setFont(font)
        self.painter.setPen(QColor(0, 0, 0, 26))
        box = QRectF(-width, -width / 8, 2 * width, width / 4)
        self.painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    def _wide(self, words: str, bold: bool = False) -> float:
        """The width of some words in one row."""
        return self._text((Run(words, bold),), WIDTH_PX, TEXT_PX, Qt.AlignmentFlag.AlignLeft).idealWidth()

    def _words(
        self,
        line: Line,
        x: float,
        y: float,
        width: float,
        size: float = TEXT_PX,
        side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        paint: bool = True,
    ) -> float:
        """The height of the words in a box of ``width``; painted unless only measured."""
        text = self._text(line, width, size, side)
        if paint:
            self.painter.save()
            self.painter.translate(x, y)
            text.drawContents(self.painter)
            self.painter.restore()
        return text.size().height()

    def _text(self, line: Line, width: float, size: float, side: Qt.AlignmentFlag) -> QTextDocument:
        text = QTextDocument()
        text.setDocumentMargin(0)
        text.setDefaultFont(self._font(round(size)))
        option = QTextOption(side)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        text.setDefaultTextOption(option)
        parts = [f"<b>{html.escape(run.words)}</b>" if run.bold else html.escape(run.words) for run in line]
        if size == HEAD_PX and len(parts) > 1:
            parts[1:] = [f'<span style="font-size:{TEXT_PX:g}px">{part}</span>' for part in parts[1:]]
        text.setHtml(" ".join(parts))
        text.setTextWidth(max(width, 1))
        return text
