"""The frame around the pages: which one is up, theme and size, keys that work anywhere, what lies over it."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QEvent, QSizeF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget

from loadtrainer.settings import Settings
from loadtrainer.ui.labels import label
from loadtrainer.ui.overlays import KeyList, Toast
from loadtrainer.ui.pages.base import Page
from loadtrainer.ui.pages.side import SidePage
from loadtrainer.ui.pages.train import TrainPage
from loadtrainer.ui.theme import THEMES, Look, Tokens, scale_factor, system_tokens

LEAST_WIDTH: Final = 1024
LEAST_HEIGHT: Final = 640
TITLE_BAR_PX: Final = 40
"""What a title bar takes from the screen, at most."""
TEXT_STEP: Final = 0.1
TEXT_LEAST: Final = 0.8
TEXT_MOST: Final = 2.0


def tokens_of(theme: str) -> Tokens:
    """The tokens of a setting: the name of a theme, or "system"."""
    return THEMES.get(theme) or system_tokens()


class Frame(QMainWindow):
    """Holds pages. ``settings_changed(dict)``: settings by name that the person changed here, to be kept."""

    settings_changed = Signal(object)

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.settings, self.tokens = settings, tokens_of(settings.theme)
        self._forwarding = self._entered = False
        self.setWindowTitle("loadtrainer")
        self.setMinimumSize(LEAST_WIDTH, LEAST_HEIGHT)
        self.stack = QStackedWidget()
        self.setCentralWidget(self.stack)
        self.key_list, self.toast = KeyList(self), Toast(self)
        self.key_list.closed.connect(self._hide_key_list)
        for keys, does in (
            ("Ctrl+Q", self.close),
            ("F11", self.toggle_full_screen),
            ("F1", self.show_key_list),
            ("Ctrl++", lambda: self.scale_text(TEXT_STEP)),
            ("Ctrl+=", lambda: self.scale_text(TEXT_STEP)),
            ("Ctrl+-", lambda: self.scale_text(-TEXT_STEP)),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(does)
        self.resize(1280, 800)

    def set_up_pages(self) -> list[Page]:
        """The pages around a session."""
        return [page for page in self.pages() if isinstance(page, Page)]

    def pages(self) -> list[QWidget]:
        """All pages in the order of use."""
        return [page for i in range(self.stack.count()) if (page := self.stack.widget(i)) is not None]

    def page(self) -> QWidget | None:
        """The page that is up."""
        return self.stack.currentWidget()

    def show_page(self, page: QWidget) -> None:
        """Bring ``page`` up and focus its first control; a reader hears its title."""
        if self.page() is page:
            return
        self.key_list.hide()
        self.toast.dismiss()
        self.stack.setCurrentWidget(page)
        self.setWindowTitle(f"{page.accessibleName()} – loadtrainer")
        if isinstance(page, Page):
            page.enter()

    def show_key_list(self) -> None:
        """Show or hide the list of keys; never over a session."""
        if self.key_list.isVisible() or isinstance(self.page(), TrainPage):
            self._hide_key_list()
            return
        self.key_list.setGeometry(self.rect())
        self.key_list.open()

    def _hide_key_list(self) -> None:
        if self.key_list.isHidden():
            return
        self.key_list.hide()
        page = self.page()
        if isinstance(page, Page):
            page.enter()

    def toggle_full_screen(self) -> None:
        """Full screen and back."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def scale_text(self, step: float) -> None:
        """Larger or smaller text; during a session what matters least makes room for it."""
        wanted = round(min(TEXT_MOST, max(TEXT_LEAST, self.settings.text_scale + step)), 2)
        self.use_settings({"text_scale": wanted})
        self.settings_changed.emit({"text_scale": wanted})

    def use_settings(self, changes: Mapping[str, object]) -> None:
        """Use other settings, by their names, at once on every page."""
        self.settings = self.settings.changed(**changes)
        if "theme" in changes:
            self.tokens = tokens_of(self.settings.theme)
        for page in self.pages():
            if isinstance(page, SidePage):
                page.take_settings(self.settings)
            elif isinstance(page, TrainPage):
                page.parts.set_reduce_motion(self.settings.reduce_motion)
        self.fit()

    def set_tokens(self, tokens: Tokens) -> None:
        """Take another theme."""
        self.tokens = tokens
        self.fit()

    def say_for_a_while(self, title: str, text: str) -> None:
        """Words over the head of the page for six seconds."""
        self.toast.pop(title, text)
        self._fit_overlays()

    def say_fault(self) -> None:
        """A slot failed: say so, and what still holds."""
        self.say_for_a_while(label("fault.title"), label("fault.text"))

    def open_on_screen(self) -> None:
        """Show the window; where the screen is smaller than it, as large as the screen allows."""
        room = self.screen().availableSize()
        if room.width() < self.width() or room.height() < self.height() + TITLE_BAR_PX:
            self.showMaximized()
        else:
            self.show()

    def fit(self) -> None:
        """Give every page theme and size."""
        look = Look(self.tokens, scale_factor(self.width(), self.height()))
        for page in self.set_up_pages():
            page.set_look(look, self.settings.text_scale)
        for other in self.pages():
            if isinstance(other, TrainPage):
                other.set_tokens(self.tokens, self.settings.text_scale)
        self._fit_overlays()

    def _fit_overlays(self) -> None:
        look = Look.fit(self.tokens, QSizeF(self.size()))
        self.key_list.set_look(look)
        self.key_list.setGeometry(self.rect())
        for part in (self.toast, self.toast.icon, self.toast.title, self.toast.text):
            part.set_look(look)
        # Left of the SIMULATED tag, which stays to be seen.
        self.toast.setGeometry(look.px(28), look.px(4), round(0.58 * self.width()), look.px(78))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Once the window is active for the first time, its first page takes the focus and shows it."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow() and not self._entered:
            self._entered = True
            page = self.page()
            if isinstance(page, Page):
                page.enter()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Everything grows with the window."""
        super().resizeEvent(event)
        self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Keys that no control took, also when nothing has the focus, belong to the page that is up."""
        page = self.page()
        if (
            not self._forwarding
            and page is not None
            and not page.isAncestorOf(QApplication.focusWidget() or self)
        ):
            self._forwarding = True
            QApplication.sendEvent(page, event)
            self._forwarding = False
        else:
            event.ignore()
