"""A card of the settings: the scales that are remembered, and how one is forgotten."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from loadtrainer.core.dates import full_day
from loadtrainer.errors import LoadtrainerError
from loadtrainer.ui.known_scales import KnownScale, ScaleShelf
from loadtrainer.ui.labels import label
from loadtrainer.ui.pages.base import Looked, Page
from loadtrainer.ui.theme import Look
from loadtrainer.ui.widgets.buttons import KeyButton
from loadtrainer.ui.widgets.parts import Card, Words


def title_of(scale: KnownScale) -> str:
    """What a person knows the scale by: its kind and, where that says more, its own name."""
    if scale.label and scale.name and scale.name != scale.label:
        return f"{scale.label} ({scale.name})"
    return scale.label or scale.name or label("scales.unnamed")


class ScaleRow(QWidget):
    """One scale. ``forget``: the person confirmed it; the first press only asks."""

    forget = Signal(str)

    def __init__(self, page: Page, scale: KnownScale) -> None:
        super().__init__()
        self.scale, self._name, self._page = scale, title_of(scale), page
        self.title, self.detail = Words("", 23, 600, wrap=True), Words("", 19, 400, "ink2", wrap=True)
        self.ask = KeyButton(label("scales.forget"), height_px=60, text_px=23)
        self.keep = KeyButton(label("scales.forget.no"), height_px=60, text_px=23)
        self.yes = KeyButton(label("scales.forget.yes"), height_px=60, text_px=23)
        words, self._pair, self._row = QVBoxLayout(), QHBoxLayout(), QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(0)
        for part in (self.title, self.detail):
            words.addWidget(part)
        for button in self.buttons:
            button.setAccessibleName(f"{button.text()}: {self._name}")
            self._pair.addWidget(button)
        self._row.addLayout(words, 1)
        self._row.addLayout(self._pair)
        self.ask.clicked.connect(partial(self.asking, True))
        self.keep.clicked.connect(partial(self.asking, False))
        self.yes.clicked.connect(lambda: self.forget.emit(scale.device))
        self._show(asking=False)

    @property
    def buttons(self) -> tuple[KeyButton, KeyButton, KeyButton]:
        """In the order of the keyboard: the one that changes nothing comes first."""
        return self.ask, self.keep, self.yes

    def set_look(self, look: Look) -> None:
        """Take theme and size; with large text the buttons stand below the words."""
        way = QBoxLayout.Direction.TopToBottom if self._page.large else QBoxLayout.Direction.LeftToRight
        self._row.setDirection(way)
        self._row.setSpacing(look.px(16))
        self._pair.setSpacing(look.px(12))

    def asking(self, asking: bool) -> None:
        """Ask whether it is meant, or stop asking; the focus is where nothing is lost."""
        self._show(asking=asking)
        (self.keep if asking else self.ask).setFocus(Qt.FocusReason.TabFocusReason)

    def _show(self, *, asking: bool) -> None:
        checked = self.scale.checked_on
        age = label("scales.unchecked")
        if checked is not None:
            age = label("scales.checked", day=full_day(checked))
        self.title.setText(label("scales.forget.ask", name=self._name) if asking else self._name)
        means = f"{label('scales.forget.means')} {label('scales.forget.stays')}"
        self.detail.setText(means if asking else age)
        self.setAccessibleName(f"{self.title.text()} {self.detail.text()}")
        for button, shown in zip(self.buttons, (not asking, asking, asking), strict=True):
            button.setVisible(shown)


class ScalesCard(Card):
    """``said(str)``: what became of it. ``changed``: other rows are there now; it is hidden without any."""

    said = Signal(str)
    changed = Signal()

    def __init__(self, page: Page, shelf: ScaleShelf) -> None:
        super().__init__((26, 18, 26, 18))
        self._page, self._shelf = page, shelf
        self.rows: list[ScaleRow] = []
        self.box.addWidget(Words(label("scales.title"), 26, 700))
        page.spaced(self.box, 10)
        self.hide()

    def show_scales(self) -> str:
        """Show the scales as they are remembered now; returns why they cannot be read, "" = they can."""
        try:
            scales, fault = self._shelf.scales(), ""
        except LoadtrainerError as error:
            scales, fault = (), str(error)
        if [row.scale for row in self.rows] != list(scales):
            self._build(scales)
        self.setVisible(bool(scales))
        return fault

    def _build(self, scales: tuple[KnownScale, ...]) -> None:
        for old in self.rows:
            self.box.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.rows = [ScaleRow(self._page, scale) for scale in scales]
        for row in self.rows:
            self.box.addWidget(row)
            row.forget.connect(self._forget)
        for part in self.findChildren(QWidget):
            if isinstance(part, Looked):
                part.set_look(self._page.look)
        self.changed.emit()

    def _forget(self, device: str) -> None:
        try:
            self._shelf.forget(device)
        except LoadtrainerError as error:
            self.said.emit(str(error))
            return
        self.show_scales()
        self.said.emit(label("scales.forgotten"))
