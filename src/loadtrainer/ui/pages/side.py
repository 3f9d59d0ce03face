"""A page beside the session: opened from Today or from another such page, and left again."""

from PySide6.QtCore import Signal

from loadtrainer.settings import Settings
from loadtrainer.ui.pages.base import Page


class SidePage(Page):
    """``closed``: the person is done here. ``opens(str)``: another page of ui.side_pages is wanted.

    ``changed(dict)``: settings by their names that are other now, and kept already.
    """

    closed = Signal()
    opens = Signal(str)
    changed = Signal(object)

    def take_settings(self, settings: Settings) -> None:
        """The settings are these now; most pages do not show them."""

    def open(self) -> None:
        """The page is about to come up: show how things stand now."""

    def stop(self) -> None:
        """The window closes: wait for nothing any more."""
