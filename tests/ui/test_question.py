"""The link's question on the connect page: scales that are watched, one that moved, and a key to be typed."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from loadtrainer.core.inputs import Choice, ChoiceKind, CommandKind
from loadtrainer.core.snapshot import Snapshot
from loadtrainer.core.words import load, say
from loadtrainer.ui.labels import label
from loadtrainer.ui.pages.connect import Connect
from support.backend import asking, searching
from support.keyboard import press, shown_page, unnamed

Key = Qt.Key
KEY = "58305740b64e4b425e518aa1f4e51339"
PROPOSAL = (
    Choice("device:b", say("ask.moved.yes", name="MI_SCALE, b"), shows=load(8.3), moves=True),
    Choice("again", say("ask.moved.no")),
)


def watched(*loads: float | None, moved: int | None = None) -> Snapshot:
    """As many equal scales as ``loads``, the ``moved``-th of them just pressed."""
    choices = tuple(
        Choice(
            f"device:{number}",
            f"MI_SCALE, {number}",
            ChoiceKind.WATCHED,
            "" if kg is None else load(kg),
            number == moved,
        )
        for number, kg in enumerate(loads)
    )
    return asking_in(f"{say('ask.gesture')}\n{say('ask.gesture.how', load=load(5))}", *choices)


def asking_in(words: str, *choices: Choice) -> Snapshot:
    """The link asks in these words."""
    asked = asking(*choices)
    return replace(asked, prepare=replace(asked.prepare, link_words=words))


def for_a_key(words: str = "ask.key") -> Snapshot:
    """The link asks for a key."""
    return asking_in(say(words), Choice("bind_key=", say("ask.key.label"), ChoiceKind.TYPED))


@pytest.fixture
def page(qtbot: QtBot) -> Connect:
    """The page on the screen."""
    made = Connect()
    made.clear()
    shown_page(qtbot, made)
    return made


@pytest.fixture
def asked(page: Connect) -> list[tuple[CommandKind, str | None]]:
    """What the page asks of the session."""
    commands: list[tuple[CommandKind, str | None]] = []
    page.command.connect(lambda kind, text: commands.append((kind, text)))
    return commands


def test_watched_scales_show_what_they_weigh_and_no_key_picks_one(
    page: Connect, asked: list[tuple[CommandKind, str | None]]
) -> None:
    page.show_snapshot(watched(0.0, 68.0, None))
    assert page.question.words.text() == "Press your scale once with your hand"
    assert page.question.detail.text() == "Press to 5\u00a0kg or more."
    assert [row.shows.text() for row in page.question.rows] == [load(0), load(68), ""]
    press(page, Key.Key_1, Key.Key_2, Key.Key_3, Key.Key_Return, Key.Key_Space)
    assert (CommandKind.CHOOSE, "device:0") not in asked
    assert [kind for kind, _ in asked if kind is CommandKind.CHOOSE] == []
    assert page.question.controls == []


def test_a_moving_value_is_followed_without_building_the_list_anew(page: Connect) -> None:
    page.show_snapshot(watched(0.0, 0.0))
    rows = page.question.rows
    page.show_snapshot(watched(0.0, 7.4, moved=1))
    assert page.question.rows is rows
    assert [row.mark.state for row in rows] == ["wait", "done"]
    assert rows[1].accessibleName() == label("said.moved", name="MI_SCALE, 1", shows=load(7.4))


def test_the_proposed_scale_is_confirmed_by_one_key(
    page: Connect, asked: list[tuple[CommandKind, str | None]], qtbot: QtBot
) -> None:
    page.show_snapshot(watched(0.0, 8.3, moved=1))
    page.show_snapshot(asking_in(say("ask.moved"), *PROPOSAL))
    assert asked == []
    assert "8.3\u00a0kg" in page.question.tiles[0].text()
    qtbot.waitUntil(lambda: page.question.tiles[0].hasFocus())
    press(page, Key.Key_1)
    assert asked == [(CommandKind.CHOOSE, "device:b")]


def test_the_proposal_is_declined_by_one_key(
    page: Connect, asked: list[tuple[CommandKind, str | None]]
) -> None:
    page.show_snapshot(asking_in(say("ask.moved"), *PROPOSAL))
    press(page, Key.Key_2)
    assert asked == [(CommandKind.CHOOSE, "again")]


@pytest.mark.parametrize("size", [(1280, 800), (1024, 640)])
def test_ten_equal_scales_are_seen_at_once(qtbot: QtBot, size: tuple[int, int]) -> None:
    page = Connect()
    page.show_snapshot(watched(*[0.0] * 10))
    shown_page(qtbot, page, *size)
    assert page.area.verticalScrollBar().maximum() == 0
    assert all(row.isVisible() for row in page.question.rows)


def test_a_tenth_choice_has_no_number_but_can_be_reached(page: Connect) -> None:
    page.show_snapshot(asking(*(Choice(f"{n}", f"Scale {n}") for n in range(1, 11))))
    names = [tile.accessibleName() for tile in page.question.tiles]
    assert names[8:] == ["9: Scale 9", "Scale 10"]
    assert page.question.tiles[9] in page.chained()


def test_a_key_is_typed_shown_in_groups_and_sent_without_its_spaces(
    page: Connect, asked: list[tuple[CommandKind, str | None]], qtbot: QtBot
) -> None:
    page.show_snapshot(for_a_key())
    (field,) = page.question.fields
    qtbot.waitUntil(field.edit.hasFocus)
    QTest.keyClicks(field.edit, "5830 5740 b64e 4b42 5e51 8aa1 f4e5 133")
    assert field.echo.text() == "5830 5740 b64e 4b42 5e51 8aa1 f4e5 133"
    assert field.count.text() == "31 of 32 digits"
    QTest.keyClicks(field.edit, "9")
    press(page, Key.Key_Return)
    assert asked == [(CommandKind.CHOOSE, f"bind_key={KEY}")]


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("", "A key has 32 digits, this has 0."),
        (KEY[:-2], "A key has 32 digits, this has 30."),
        (f"{KEY}00", "A key has 32 digits, this has 34."),
        (f"{KEY[:-1]}g", "Only 0 to 9 and A to F."),
        ("key", "Only 0 to 9 and A to F."),
    ],
)
def test_what_is_no_key_is_refused_beside_the_field(
    page: Connect, asked: list[tuple[CommandKind, str | None]], typed: str, said: str
) -> None:
    page.show_snapshot(for_a_key())
    (field,) = page.question.fields
    field.edit.setText(typed)
    field.button.click()
    assert field.fault.text() == said
    assert asked == []
    QTest.keyClicks(field.edit, "a")
    assert field.fault.text() == ""


def test_a_key_that_opens_nothing_is_said_beside_the_field_and_can_be_mended(
    page: Connect, asked: list[tuple[CommandKind, str | None]]
) -> None:
    page.show_snapshot(for_a_key())
    (field,) = page.question.fields
    for _ in range(2):
        field.edit.setText(KEY)
        press(page, Key.Key_Return)
        page.show_snapshot(searching())
        page.show_snapshot(for_a_key("ask.key.wrong"))
        assert page.question.fields == [field]
        assert page.question.words.text() == "Enter the bind key of the scale"
        assert field.fault.text() == "This key does not open its values"
        assert field.edit.selectedText() == KEY
        assert field.edit.hasFocus()
    assert len(asked) == 2


@pytest.mark.parametrize("snapshot", [watched(0.0, 1.0), for_a_key(), asking_in(say("ask.moved"), *PROPOSAL)])
def test_every_control_has_a_name_and_all_fits_the_least_window(qtbot: QtBot, snapshot: Snapshot) -> None:
    page = Connect()
    page.show_snapshot(snapshot)
    shown_page(qtbot, page, 1024, 640)
    assert unnamed(page) == []
    assert page.area.verticalScrollBar().maximum() == 0
