"""Settings: how the app looks, sounds and reminds, tried out here and kept at once."""

from collections.abc import Callable, Collection
from functools import partial
from pathlib import Path
from typing import Any, Final, get_args

from PySide6.QtCore import QSignalBlocker, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QWidget

from loadtrainer.errors import LoadtrainerError
from loadtrainer.settings import Language, Settings, Theme
from loadtrainer.ui.backend import SettingsDesk
from loadtrainer.ui.labels import label
from loadtrainer.ui.pages.settings_scales import ScalesCard
from loadtrainer.ui.pages.side import SidePage
from loadtrainer.ui.widgets.buttons import KeyButton
from loadtrainer.ui.widgets.choice import Choice
from loadtrainer.ui.widgets.parts import Card, Words
from loadtrainer.ui.widgets.sound_test import SoundTest
from loadtrainer.ui.widgets.speech import announce
from loadtrainer.ui.widgets.stepper import Stepper
from loadtrainer.ui.widgets.tiles import TickTile

SWITCHES: Final = ("reduce_motion", "speech", "in_band_tone", "care_weekly", "care_monthly")
"""Settings that are on or off, each with a tick tile."""
CLINIC: Final = {"prescribe": ("N", Qt.Key.Key_N), "review": ("R", Qt.Key.Key_R)}
"""The clinician's pages that Settings leads to: what the cap says, and the key."""
WORDS: Final = {
    "reduce_motion": "settings.motion",
    "speech": "settings.speech",
    "in_band_tone": "settings.tone",
    "care_weekly": "settings.care_weekly",
    "care_monthly": "settings.care_monthly",
}


def percent(share: float) -> str:
    """A share in words: 0.8 -> "80 %"."""
    return label("settings.percent", value=round(100 * share))


def open_folder(folder: Path) -> bool:
    """Show a folder in the desktop's own program; False where it has none."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


class SettingsPage(SidePage):
    """Each choice is used and kept at once. ``show_folder`` opens the data folder; False = it cannot.

    ``sides``: the pages there are beside the session; the clinician's are reached from here.
    """

    def __init__(
        self,
        desk: SettingsDesk,
        settings: Settings,
        show_folder: Callable[[Path], bool] = open_folder,
        sides: Collection[str] = (),
    ) -> None:
        super().__init__(label("settings.title"))
        self._desk, self._show_folder = desk, show_folder
        self._clinic_names = [name for name in CLINIC if name in sides]
        self.tiles = {name: TickTile(label(WORDS[name])) for name in SWITCHES}
        self.sounds = SoundTest(desk)
        for upper in ((self._build_look(), self._build_sound()), (self._build_care(), self._build_data())):
            columns = QHBoxLayout()
            for card in upper:
                columns.addWidget(card, 1)
            self.spaced(columns, 20)
            self.beside(columns)
            self.body.addLayout(columns)
        self.scales = ScalesCard(self, desk)
        self.body.addWidget(self.scales)
        self.spaced(self.body, 16)
        self._build_foot()
        for name, tile in self.tiles.items():
            tile.toggled.connect(lambda on, name=name: self._change(**{name: on}))
        self.keys.update(
            {
                Qt.Key.Key_Space: self.closed.emit,
                Qt.Key.Key_Escape: self.closed.emit,
                Qt.Key.Key_T: self.sounds.press,
                Qt.Key.Key_V: self.sounds.press_voice,
                Qt.Key.Key_O: self._open_folder,
                **{CLINIC[name][1]: partial(self.opens.emit, name) for name in self._clinic_names},
            }
        )
        self.scales.said.connect(self._say_forgotten)
        self.scales.changed.connect(self._chain_parts)
        self._chain_parts()
        self.take_settings(settings)

    def _card(self, title: str) -> Card:
        card = Card((26, 18, 26, 18))
        card.box.addWidget(Words(label(title), 26, 700))
        self.spaced(card.box, 10)
        return card

    def _row(self, card: Card, words: str, part: QWidget) -> None:
        row = QHBoxLayout()
        row.addWidget(Words(label(words), 23, 400), 1)
        row.addWidget(part)
        self.spaced(row, 16)
        card.box.addLayout(row)

    def _choice(self, name: str, values: tuple[str, ...]) -> Choice:
        choice = Choice(label(f"settings.{name}"))
        for value in values:
            choice.addItem(label(f"settings.{name}.{value}"), value)
        choice.currentIndexChanged.connect(lambda at: self._change(**{name: choice.itemData(at)}))
        return choice

    def _stepper(self, name: str, least: float, most: float) -> Stepper:
        key = {"text_scale": "text"}.get(name, name)
        names = label(f"settings.{key}.less"), label(f"settings.{key}.more")
        stepper = Stepper(names, least, most, 0.1, percent)
        stepper.stepped.connect(lambda value: self._change(**{name: value}))
        return stepper

    def _build_look(self) -> Card:
        card = self._card("settings.look")
        self.theme = self._choice("theme", get_args(Theme))
        self.language = self._choice("language", get_args(Language))
        self.text = self._stepper("text_scale", 0.8, 2.0)
        self._row(card, "settings.theme", self.theme)
        self._row(card, "settings.text", self.text)
        self._row(card, "settings.language", self.language)
        hint = Words(label("settings.next"), 19, 400, "ink2")
        hint.setAlignment(Qt.AlignmentFlag.AlignRight)
        card.box.addWidget(hint)
        card.box.addWidget(self.tiles["reduce_motion"])
        card.box.addStretch(1)
        return card

    def _build_sound(self) -> Card:
        card = self._card("settings.sound")
        self.volume = self._stepper("volume", 0.0, 1.0)
        self._row(card, "settings.volume", self.volume)
        card.box.addWidget(Words(label("settings.volume.least"), 19, 400, "ink2"))
        row = QHBoxLayout()
        for name in ("speech", "in_band_tone"):
            row.addWidget(self.tiles[name])
        self.spaced(row, 12)
        self.beside(row)
        card.box.addLayout(row)
        card.box.addWidget(self.sounds)
        card.box.addStretch(1)
        return card

    def _build_care(self) -> Card:
        card = self._card("settings.care")
        row = QHBoxLayout()
        for name in ("care_weekly", "care_monthly"):
            row.addWidget(self.tiles[name])
        self.spaced(row, 12)
        self.beside(row)
        card.box.addLayout(row)
        card.box.addStretch(1)
        return card

    def _build_data(self) -> Card:
        card = self._card("settings.data")
        self.folder = Words(str(self._desk.folder), 20, 400, "ink2", wrap=True)
        self.open_button = KeyButton(label("settings.open"), "O", height_px=60, text_px=23)
        self.open_button.clicked.connect(self._open_folder)
        row = QHBoxLayout()
        row.addWidget(self.folder, 1)
        row.addWidget(self.open_button)
        self.spaced(row, 16)
        self.beside(row)
        card.box.addLayout(row)
        card.box.addStretch(1)
        return card

    def _build_foot(self) -> None:
        self.said = Words("", 20, 600, wrap=True)
        self.done_button = KeyButton(label("settings.done"), "Space", primary=True)
        self.done_button.clicked.connect(self.closed)
        self.sized(
            lambda look: self.done_button.setFixedWidth(look.px(280 if self.large else 330)), framed=True
        )
        self.clinic_buttons = [self._clinic_button(name) for name in self._clinic_names]
        if self.clinic_buttons:
            self.foot.addWidget(Words(label("settings.clinic"), 20, 400, "ink2"))
        for button in self.clinic_buttons:
            self.foot.addWidget(button)
        self.foot.addWidget(self.said, 1)
        self.foot.addWidget(self.done_button)

    def _clinic_button(self, name: str) -> KeyButton:
        button = KeyButton(label(f"settings.{name}"), CLINIC[name][0], height_px=60, text_px=23)
        button.clicked.connect(partial(self.opens.emit, name))
        return button

    def _chain_parts(self) -> None:
        look = (self.theme, self.text.less, self.text.more, self.language, self.tiles["reduce_motion"])
        sound = (self.volume.less, self.volume.more, self.tiles["speech"])
        tests = (self.tiles["in_band_tone"], *self.sounds.buttons)
        rest = (self.tiles["care_weekly"], self.tiles["care_monthly"], self.open_button)
        known = (button for row in self.scales.rows for button in row.buttons)
        self.chain(*look, *sound, *tests, *rest, *known, *self.clinic_buttons, self.done_button)

    def first(self) -> QWidget:
        """The dark button: nothing here needs to be changed."""
        return self.done_button

    def open(self) -> None:
        """Show what cannot be used, if anything."""
        self.sounds.look()
        warning = self._desk.warning
        unread = f"{label('settings.unread')} {label('settings.unread.stays')}"
        fault = self.scales.show_scales()
        self.said.setText(f"{unread}\n{warning}" if warning else fault)

    def stop(self) -> None:
        """Be silent."""
        self.sounds.stop()

    def hideEvent(self, event: Any) -> None:  # noqa: N802 - Qt's name
        """The page goes away, and the sounds with it."""
        self.sounds.stop()
        super().hideEvent(event)

    def take_settings(self, settings: Settings) -> None:
        """Show these settings; nothing is changed by that."""
        parts = (self.theme, self.language, *self.tiles.values())
        blockers = [QSignalBlocker(part) for part in parts]
        self.theme.show_value(settings.theme)
        self.language.show_value(settings.language)
        for name, tile in self.tiles.items():
            tile.setChecked(getattr(settings, name))
        self.sounds.speech = settings.speech
        for blocker in blockers:
            blocker.unblock()
        self.text.show_value(settings.text_scale)
        self.volume.show_value(settings.volume)

    def _change(self, **changes: Any) -> None:
        """Use and keep another value; where it cannot be kept, say why and what that means."""
        said = label("settings.kept")
        try:
            self._desk.change(**changes)
        except LoadtrainerError as error:
            said = f"{label('settings.unkept')}\n{error}"
        self.said.setText(said)
        self.sounds.speech = self.tiles["speech"].isChecked()
        self.changed.emit(changes)

    def _say_forgotten(self, words: str) -> None:
        """Say what became of a scale; the button that was pressed may be gone."""
        self.said.setText(words)
        announce(self, words)
        self.done_button.setFocus(Qt.FocusReason.TabFocusReason)

    def _open_folder(self) -> None:
        if not self._show_folder(self._desk.folder):
            self.said.setText(label("settings.open.failed"))
