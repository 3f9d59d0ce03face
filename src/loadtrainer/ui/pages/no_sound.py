"""Where nothing can be heard, a session begins only once the person has said that they watch the screen."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from loadtrainer.ui.labels import label
from loadtrainer.ui.pages.base import Page
from loadtrainer.ui.widgets.parts import Words
from loadtrainer.ui.widgets.tiles import TickTile


class NoSound(QWidget):
    """Part of the connect page; hidden where there is sound. Its tick is never preset."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.tile = TickTile(label("nosound.agree"), "S")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(Words(label("nosound.what"), 20, 700, wrap=True))
        box.addWidget(self.tile)
        page.spaced(box, 8)
        page.keys[Qt.Key.Key_S] = self.press
        self.hide()

    def ask(self, sound: bool) -> None:
        """A session is to begin: ask anew where there is no ``sound``."""
        self.tile.setChecked(False)
        self.setVisible(not sound)

    def press(self) -> None:
        """The tick by its key."""
        if not self.isHidden():
            self.tile.click()

    @property
    def settled(self) -> bool:
        """There is sound, or the person knows that there is none."""
        return self.isHidden() or self.tile.isChecked()
