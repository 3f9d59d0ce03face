"""Design tokens of the three themes, the scale factor of a window, and the style of stock controls.

Colour means load state and nothing else; everything else is ink on paper.
"""

from dataclasses import dataclass, fields
from functools import lru_cache
from typing import Final

from PySide6.QtCore import QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QStyleHints

from loadtrainer.ui import fonts

BASE_WIDTH: Final = 1280
BASE_HEIGHT: Final = 800


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one theme, as #RRGGBB.

    ``*_tint``: panel behind a state. ``band``: the band in plots. ``alarm``: fill of the full-screen red;
    ``limit``: limit line and its label. ``on_state``: text and shapes on state plates. ``unknown``: hatch.
    """

    name: str
    bg: str
    surface: str
    surface2: str
    ink: str
    ink2: str
    ink3: str
    line: str
    control: str
    low: str
    low_tint: str
    in_band: str
    in_tint: str
    band: str
    high: str
    high_tint: str
    alarm: str
    limit: str
    unknown: str
    on_state: str

    def colour(self, token: str) -> QColor:
        """The colour of a token by its name; raises AttributeError for an unknown one."""
        return _colour(getattr(self, token))


@lru_cache(maxsize=128)
def _colour(value: str) -> QColor:
    return QColor(value)


LIGHT: Final = Tokens(
    name="light",
    bg="#F4F6F8",
    surface="#FFFFFF",
    surface2="#E9EEF2",
    ink="#12202B",
    ink2="#3F4D59",
    ink3="#56646F",
    line="#C9D1D8",
    control="#6B7883",
    low="#083F85",
    low_tint="#E2EDF8",
    in_band="#007458",
    in_tint="#DDF1EA",
    band="#D5EEE5",
    high="#B54400",
    high_tint="#FDEADB",
    alarm="#A50E1E",
    limit="#A50E1E",
    unknown="#56646F",
    on_state="#FFFFFF",
)
DARK: Final = Tokens(
    name="dark",
    bg="#0D1317",
    surface="#151D23",
    surface2="#202B33",
    ink="#F2F6F9",
    ink2="#BAC6CF",
    ink3="#94A2AD",
    line="#33414B",
    control="#7D8C98",
    low="#6AAEF0",
    low_tint="#12283C",
    in_band="#5BDCB4",
    in_tint="#0F2E28",
    band="#15443A",
    high="#FFA25A",
    high_tint="#33220F",
    alarm="#A50E1E",
    limit="#FF8A92",
    unknown="#94A2AD",
    on_state="#0D1317",
)
HIGH_CONTRAST: Final = Tokens(
    name="high-contrast",
    bg="#000000",
    surface="#000000",
    surface2="#1A1A1A",
    ink="#FFFFFF",
    ink2="#FFFFFF",
    ink3="#D9D9D9",
    line="#8C8C8C",
    control="#FFFFFF",
    low="#8ACBFF",
    low_tint="#001A33",
    in_band="#6CFFC8",
    in_tint="#00281C",
    band="#003325",
    high="#FFB84D",
    high_tint="#2E1C00",
    alarm="#A50E1E",
    limit="#FFADB2",
    unknown="#D9D9D9",
    on_state="#000000",
)
THEMES: Final = {tokens.name: tokens for tokens in (LIGHT, DARK, HIGH_CONTRAST)}

ALARM_WHITE: Final = "#FFFFFF"
ALARM_WELL: Final = "#7E0914"
"""The empty part of the falling bar on the red page."""
ALARM_INK: Final = "#12202B"
ALARM_INK2: Final = "#3F4D59"
ALARM_RULE: Final = "#94A2AD"


def scale_factor(width: float, height: float) -> float:
    """The factor all lengths are multiplied by: 1 at 1280 x 800, between 0.8 and 2.5."""
    return min(2.5, max(0.8, min(width / BASE_WIDTH, height / BASE_HEIGHT)))


def system_tokens() -> Tokens:
    """The theme the desktop asks for; light where it does not say."""
    hints = QGuiApplication.styleHints()
    if _wants_contrast(hints):
        return HIGH_CONTRAST
    return DARK if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT


def _wants_contrast(hints: QStyleHints) -> bool:
    """Whether the desktop is set to high contrast; toolkits before 6.10 cannot say."""
    if not hasattr(hints, "accessibility"):
        return False
    return hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast


@dataclass(frozen=True, slots=True)
class Look:
    """A theme at one size: what every painted part needs to know. ``s``: the scale factor."""

    tokens: Tokens = LIGHT
    s: float = 1.0

    @classmethod
    def fit(cls, tokens: Tokens, size: QSizeF) -> "Look":
        """The look of a window of ``size`` (logical px)."""
        return cls(tokens, scale_factor(size.width(), size.height()))

    def px(self, length: float) -> int:
        """A design length in px of this window, rounded."""
        return round(length * self.s)

    def colour(self, token: str) -> QColor:
        """A token's colour."""
        return self.tokens.colour(token)

    def font(self, px: float, weight: int = 400, spacing_em: float = 0.0, tabular: bool = True) -> QFont:
        """Inter at ``px`` design pixels; digits in fixed cells where ``tabular``."""
        return fonts.font(max(1, round(px * self.s)), weight, spacing_em, tabular)


def luminance(colour: str) -> float:
    """Relative luminance of #RRGGBB by WCAG 2.2, 0 to 1."""
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two #RRGGBB colours by WCAG 2.2, 1 to 21."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


_STYLE: Final = """
QWidget {{ color: {ink}; font-family: "{family}"; font-size: {body}px; font-weight: 400; }}
QMainWindow, QDialog, QStackedWidget, QWidget[page="true"] {{ background: {bg}; }}
QLabel {{ background: transparent; }}
QLabel[text="title"] {{ font-size: {title}px; font-weight: 700; }}
QLabel[text="heading"] {{ font-size: {heading}px; font-weight: 700; }}
QLabel[text="over"] {{ font-size: {over}px; font-weight: 600; color: {ink2}; }}
QLabel[text="small"] {{ font-size: {small}px; color: {ink2}; }}
QLabel[text="hint"] {{ font-size: {small}px; color: {ink3}; }}
QFrame[card="true"] {{ background: {surface}; border: 1px solid {line}; border-radius: {radius}px; }}
QFrame[notice="true"] {{ background: {ink}; border-radius: {radius}px; }}
QFrame[notice="true"] QLabel {{ color: {bg}; }}
QScrollArea {{ background: transparent; border: none; }}
QScrollArea > QWidget > QWidget {{ background: transparent; }}
QLineEdit, QPlainTextEdit, QComboBox, QDateEdit, QDoubleSpinBox {{ background: {surface};
  border: 2px solid {control}; border-radius: {field}px; padding: {pad}px; min-height: {line_h}px;
  selection-background-color: {ink}; selection-color: {bg}; }}
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QDateEdit:focus, QDoubleSpinBox:focus {{
  border: 4px solid {ink}; padding: {pad_in}px; }}
QComboBox QAbstractItemView {{ background: {surface}; selection-background-color: {ink};
  selection-color: {bg}; }}
QToolTip {{ background: {ink}; color: {bg}; border: none; padding: 6px; }}
"""


def style_sheet(look: Look) -> str:
    """Style of the stock controls; parts say what they are by the properties text, card, notice, page."""
    colours = {f.name: getattr(look.tokens, f.name) for f in fields(look.tokens) if f.name != "name"}
    return _STYLE.format(
        family=fonts.family(),
        body=look.px(22),
        title=look.px(36),
        heading=look.px(26),
        over=look.px(20),
        small=look.px(19),
        radius=look.px(16),
        field=look.px(14),
        pad=look.px(10),
        pad_in=max(0, look.px(10) - 2),
        line_h=look.px(34),
        **colours,
    )
