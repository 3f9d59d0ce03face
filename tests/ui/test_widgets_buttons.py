"""Buttons with their key, pain keys, header and watermark as parts of their own."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from loadtrainer.core.snapshot import Display
from loadtrainer.ui import icons
from loadtrainer.ui.theme import LIGHT, Look
from loadtrainer.ui.widgets.bout_bar import BoutBar
from loadtrainer.ui.widgets.buttons import KeyButton
from loadtrainer.ui.widgets.load_plot import LoadPlot
from loadtrainer.ui.widgets.pain_keys import PainKeys
from loadtrainer.ui.widgets.watermark import Watermark
from support.snapshots import bouts_of, snapshot

pytestmark = pytest.mark.qt_log_level_fail("WARNING")


def role(widget: QWidget) -> QAccessible.Role:
    return QAccessible.queryAccessibleInterface(widget).role()


def test_a_button_names_its_word_and_its_key(qtbot: QtBot) -> None:
    button = KeyButton("Stop", "Esc", "stop")
    qtbot.addWidget(button)
    assert (button.accessibleName(), button.accessibleDescription()) == ("Stop", "Key: Esc")
    button.show_as("Go on", "play", "Space")
    assert (button.accessibleName(), button.accessibleDescription()) == ("Go on", "Key: Space")
    assert role(button) == QAccessible.Role.Button


@pytest.mark.parametrize("width", [60, 120, 180, 230, 600])
def test_a_button_never_paints_past_its_frame(qtbot: QtBot, width: int) -> None:
    button = KeyButton("Stummschalten", "Leertaste", "sound")
    qtbot.addWidget(button)
    button.resize(max(width, button.minimumSizeHint().width()), 72)
    button.ensurePolished()
    image = button.grab().toImage()
    paper = LIGHT.surface.lower()
    for x in (4, image.width() - 5):
        for y in range(20, 52):
            assert image.pixelColor(x, y).name() == paper


def test_a_narrow_button_drops_its_cap_before_it_shrinks_its_word(qtbot: QtBot) -> None:
    button = KeyButton("Beenden", "Esc", "stop")
    qtbot.addWidget(button)
    pictures = []
    for width in (260, 175, 120):
        button.resize(width, 72)
        pictures.append(button._fit())
    assert pictures[0] == (26, True, True)
    assert pictures[1] == (26, False, True)
    assert pictures[2][0] < 26


def test_enter_is_left_to_the_page_where_asked_for(qtbot: QtBot) -> None:
    button = KeyButton("Go on", "Space", "play", primary=True)
    qtbot.addWidget(button)
    clicks: list[str] = []
    button.clicked.connect(lambda: clicks.append("click"))
    button.enter_clicks = False
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert clicks == []
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert len(clicks) == 1


def test_pain_keys_are_eleven_radio_buttons(qtbot: QtBot) -> None:
    keys = PainKeys()
    qtbot.addWidget(keys)
    chosen: list[int] = []
    keys.chosen.connect(chosen.append)
    assert [key.accessibleName() for key in keys.keys] == [f"Pain {i} of 10" for i in range(11)]
    assert {role(key) for key in keys.keys} == {QAccessible.Role.RadioButton}
    keys.resize(800, 84)
    keys.show()
    QTest.mouseClick(keys.keys[4], Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert (keys.value(), chosen) == (4, [4])
    keys.set_value(None)
    assert (keys.value(), chosen) == (None, [4])


def test_parts_have_the_roles_a_reader_needs(qtbot: QtBot) -> None:
    plot, bar = LoadPlot(), BoutBar()
    for widget in (plot, bar):
        qtbot.addWidget(widget)
        widget.resize(644, 488)
    plot.show_snapshot(snapshot(Display.IN_BAND))
    bar.show_snapshot(snapshot(Display.IN_BAND))
    assert role(plot) == QAccessible.Role.Graphic
    assert role(plot.gauge) == QAccessible.Role.Graphic
    assert role(bar) == QAccessible.Role.ProgressBar


@pytest.mark.parametrize("count", [1, 2, 4, 8, 20, 60])
def test_any_number_of_bouts_fits_the_bar(qtbot: QtBot, count: int) -> None:
    bar = BoutBar()
    qtbot.addWidget(bar)
    bar.resize(746, 70)
    bouts = bouts_of(450.0, count)
    bar.show_snapshot(
        snapshot(Display.IN_BAND, bouts=bouts, bout=min(1, count - 1), prescribed_s=300.0 * count)
    )
    image = bar.grab().toImage()
    assert image.pixelColor(40 if count < 20 else 4, 17).name() == LIGHT.in_band.lower()
    assert bar.accessibleName().startswith(f"Bout {min(2, count)} of {count}, ")


def test_the_watermark_covers_its_page_and_lets_clicks_through(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(1280, 800)
    mark = Watermark(page)
    mark.set_look(Look())
    page.show()
    assert mark.isHidden()
    mark.set_word("SIMULATED")
    page.resize(1000, 700)
    assert mark.geometry() == page.rect()
    assert mark.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    assert mark.accessibleName() == "Simulated"
    bare = QLabel()
    qtbot.addWidget(bare)
    assert mark.grab().toImage() != bare.grab().toImage()
    mark.set_word("")
    assert mark.isHidden()


@pytest.mark.qt_log_level_fail("WARNING")
@pytest.mark.parametrize("name", sorted(icons.ICONS))
def test_every_icon_can_be_painted(qtbot: QtBot, name: str) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    button = KeyButton("x", icon=name)
    qtbot.addWidget(button)
    button.resize(200, 72)
    plain = KeyButton("x")
    qtbot.addWidget(plain)
    plain.resize(200, 72)
    assert button.grab().toImage() != plain.grab().toImage()
