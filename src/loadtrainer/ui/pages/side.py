"""A page beside the session: opened from Today or from another such page, and left again."""

from PySide6.QtCore import Signal

from loadtrainer.ui.pages.base import Page


class SidePage(Page):
    """``closed``: the person is done here. ``opens(str)``: another page of ui.side_pages is wanted."""

    closed = Signal()
    opens = Signal(str)

    def open(self) -> None:
        """The page is about to come up: show how things stand now."""

    def stop(self) -> None:
        """The window closes: wait for nothing any more."""
