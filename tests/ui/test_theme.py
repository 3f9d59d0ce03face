"""Tokens, scale factor and typeface."""

from dataclasses import fields
from types import SimpleNamespace
from typing import get_args

import pytest
from PySide6.QtCore import QSizeF, Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from loadtrainer.settings import Theme
from loadtrainer.ui import fonts, theme
from loadtrainer.ui.theme import (
    ALARM_INK,
    ALARM_INK2,
    ALARM_WELL,
    ALARM_WHITE,
    DARK,
    HIGH_CONTRAST,
    LIGHT,
    THEMES,
    Look,
    Tokens,
    contrast,
    scale_factor,
    style_sheet,
    system_tokens,
)

TEXT, GRAPHICS = 4.5, 3.0
HIGH_TEXT, HIGH_GRAPHICS = 7.0, 4.5
each_theme = pytest.mark.parametrize("tokens", THEMES.values(), ids=THEMES)
PAIRS: list[tuple[str, str, float, float, float]] = [
    # front, back, wanted, light, dark: the table of the design, in its order
    ("ink", "bg", TEXT, 15.3, 17.2),
    ("ink", "surface", TEXT, 16.6, 15.7),
    ("ink", "low_tint", TEXT, 14.0, 13.9),
    ("ink", "in_tint", TEXT, 14.1, 13.4),
    ("ink", "high_tint", TEXT, 14.2, 14.0),
    ("ink", "band", GRAPHICS, 13.6, 10.1),
    ("ink2", "bg", TEXT, 8.0, 10.8),
    ("ink2", "surface", TEXT, 8.7, 9.8),
    ("ink2", "surface2", TEXT, 7.4, 8.3),
    ("ink3", "surface", TEXT, 6.1, 6.5),
    ("ink3", "bg", TEXT, 5.6, 7.2),
    ("on_state", "low", TEXT, 10.2, 8.0),
    ("on_state", "in_band", TEXT, 5.8, 11.0),
    ("on_state", "high", TEXT, 5.5, 9.4),
    ("in_band", "surface", TEXT, 5.8, 10.0),
    ("in_band", "bg", TEXT, 5.3, 11.0),
    ("in_band", "band", GRAPHICS, 4.7, 6.4),
    ("limit", "surface", TEXT, 7.8, 7.6),
    ("limit", "bg", TEXT, 7.2, 8.3),
    ("limit", "band", GRAPHICS, 6.4, 4.9),
    ("low", "surface", GRAPHICS, 10.2, 7.3),
    ("high", "surface", GRAPHICS, 5.5, 8.6),
    ("control", "surface", GRAPHICS, 4.5, 4.9),
    ("control", "bg", GRAPHICS, 4.2, 5.4),
    ("control", "low_tint", GRAPHICS, 3.8, 4.4),
]
TINTS = ("low_tint", "in_tint", "high_tint")
MORE: list[tuple[str, str, float]] = [
    # Pairs the pages paint besides those of the design's table.
    ("ink", "surface2", TEXT),
    ("bg", "ink", TEXT),
    ("surface", "ink", TEXT),
    ("bg", "ink2", TEXT),
    ("ink3", "surface2", TEXT),
    *((ink, tint, TEXT) for ink in ("ink2", "ink3") for tint in TINTS),
    ("low", "low_tint", GRAPHICS),
    ("in_band", "in_tint", GRAPHICS),
    ("high", "high_tint", GRAPHICS),
    ("high", "band", GRAPHICS),
    ("low", "band", GRAPHICS),
    *(("unknown", back, GRAPHICS) for back in ("surface", "surface2", "bg")),
    *(("control", tint, GRAPHICS) for tint in TINTS),
    ("control", "surface2", GRAPHICS),
]


@pytest.mark.parametrize(("front", "back", "wanted", "light", "dark"), PAIRS)
def test_every_pair_of_the_design_has_its_contrast(
    front: str, back: str, wanted: float, light: float, dark: float
) -> None:
    for tokens, expected in ((LIGHT, light), (DARK, dark)):
        ratio = contrast(getattr(tokens, front), getattr(tokens, back))
        assert ratio >= wanted
        assert ratio == pytest.approx(expected, abs=0.06)


@pytest.mark.parametrize(("front", "back", "wanted"), [*((f, b, w) for f, b, w, _, _ in PAIRS), *MORE])
@each_theme
def test_every_pair_of_every_theme_can_be_told_apart(
    tokens: Tokens, front: str, back: str, wanted: float
) -> None:
    if tokens is HIGH_CONTRAST:
        wanted = HIGH_TEXT if wanted == TEXT else HIGH_GRAPHICS
    assert contrast(getattr(tokens, front), getattr(tokens, back)) >= wanted


def test_high_contrast_is_black_and_white_but_for_the_states_of_a_load() -> None:
    for name in ("bg", "surface", "surface2", "ink", "ink2", "ink3", "line", "control", "unknown"):
        colour = getattr(HIGH_CONTRAST, name)
        assert colour[1:3] == colour[3:5] == colour[5:7]


@pytest.mark.parametrize(
    ("front", "back"),
    [
        (ALARM_WHITE, ALARM_WELL),
        (ALARM_INK, ALARM_WHITE),
        (ALARM_INK2, ALARM_WHITE),
        (LIGHT.alarm, ALARM_WHITE),
    ],
)
def test_the_red_page_is_the_same_and_readable_in_every_theme(front: str, back: str) -> None:
    assert {tokens.alarm for tokens in THEMES.values()} == {LIGHT.alarm}
    assert contrast(front, back) >= HIGH_TEXT


def test_every_theme_can_be_chosen_by_its_name() -> None:
    assert {"system", *THEMES} == set(get_args(Theme))


@pytest.mark.parametrize(
    ("scheme", "wants_contrast", "expected"),
    [
        ("Light", False, LIGHT),
        ("Dark", False, DARK),
        ("Dark", True, HIGH_CONTRAST),
        ("Unknown", False, LIGHT),
    ],
)
def test_the_desktop_s_wish_is_followed(
    scheme: str, wants_contrast: bool, expected: Tokens, monkeypatch: pytest.MonkeyPatch
) -> None:
    hints = SimpleNamespace(colorScheme=lambda: Qt.ColorScheme[scheme])
    if hasattr(Qt, "ContrastPreference"):
        wish = Qt.ContrastPreference.HighContrast if wants_contrast else Qt.ContrastPreference.NoPreference
        hints.accessibility = lambda: SimpleNamespace(contrastPreference=lambda: wish)
    elif wants_contrast:
        pytest.skip("toolkits before 6.10 cannot say")
    monkeypatch.setattr(theme, "QGuiApplication", SimpleNamespace(styleHints=lambda: hints))

    assert system_tokens() is expected


@each_theme
def test_white_is_readable_on_the_alarm_in_every_theme(tokens: Tokens) -> None:
    assert contrast("#FFFFFF", tokens.alarm) == pytest.approx(7.8, abs=0.06)


def test_contrast_is_1_for_equal_colours_and_21_for_black_on_white() -> None:
    assert contrast("#123456", "#123456") == 1
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)


def test_every_theme_defines_every_token_as_a_colour(qtbot: QtBot) -> None:
    for tokens in THEMES.values():
        for field in fields(tokens):
            if field.name != "name":
                assert tokens.colour(field.name).name().upper() == getattr(tokens, field.name)


@pytest.mark.parametrize(
    ("size", "factor"),
    [
        ((1280, 800), 1.0),
        ((1024, 640), 0.8),
        ((600, 400), 0.8),
        ((1920, 1080), 1.35),
        ((1280, 1024), 1.0),
        ((3840, 2160), 2.5),
    ],
)
def test_scale_factor_follows_the_smaller_side_between_its_ends(size: tuple[int, int], factor: float) -> None:
    assert scale_factor(*size) == pytest.approx(factor)
    assert Look.fit(LIGHT, QSizeF(*size)).s == pytest.approx(factor)


def test_the_bundled_typeface_is_used_with_digits_in_fixed_cells(qtbot: QtBot) -> None:
    assert fonts.family() == "Inter"
    for weight in fonts.WEIGHTS:
        metrics = fonts.metrics(100, weight)
        widths = [metrics.horizontalAdvance(str(digit)) for digit in range(10)]
        assert max(widths) - min(widths) < 0.3, f"weight {weight}: digits differ in width"
    free = fonts.metrics(100, 700, tabular=False)
    assert free.horizontalAdvance("1") < free.horizontalAdvance("0") - 5


def test_metrics_of_the_typeface_are_those_the_layout_counts_on(qtbot: QtBot) -> None:
    metrics = fonts.metrics(1000, 400)
    assert metrics.ascent() == pytest.approx(1000 * fonts.ASCENT_EM, rel=0.002)
    assert metrics.descent() == pytest.approx(1000 * fonts.DESCENT_EM, rel=0.005)
    assert metrics.capHeight() == pytest.approx(1000 * fonts.CAP_EM, rel=0.002)


@pytest.mark.qt_log_level_fail("WARNING")
@each_theme
def test_the_style_sheet_is_understood_by_qt(qtbot: QtBot, tokens: Tokens) -> None:
    label = QLabel("Before you start")
    qtbot.addWidget(label)
    label.setStyleSheet(style_sheet(Look(tokens, 1.5)))
    label.setProperty("text", "title")
    label.show()
    label.ensurePolished()
    assert label.palette().windowText().color().name().upper() == tokens.ink
