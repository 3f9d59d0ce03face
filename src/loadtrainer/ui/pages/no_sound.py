"""Where nothing can be heard, a session begins only once the person has said that they watch the screen."""

from PySide6.QtCore import Qt

from loadtrainer.ui.labels import label
from loadtrainer.ui.pages.base import Page
from loadtrainer.ui.widgets.tiles import TickTile


class NoSound(TickTile):
    """A tick in the foot of the connect page, in place of Begin; gone once it is set. Never preset."""

    def __init__(self, page: Page) -> None:
        super().__init__(label("nosound.agree"), "S")
        page.keys[Qt.Key.Key_S] = self.press
        self.toggled.connect(lambda on: self.setVisible(not on))
        self.hide()

    def ask(self, sound: bool) -> None:
        """A session is to begin: ask anew where there is no ``sound``."""
        self.setChecked(sound)
        self.setVisible(not sound)

    def press(self) -> None:
        """The tick by its key."""
        if not self.isHidden():
            self.click()

    @property
    def settled(self) -> bool:
        """There is sound, or the person knows that there is none."""
        return self.isHidden()
