"""The bundled typeface (Inter, SIL Open Font License) and fonts made from it."""

from functools import lru_cache
from importlib.resources import files
from typing import Final

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

WEIGHTS: Final = (400, 600, 700, 800)
ASCENT_EM: Final = 0.96875
DESCENT_EM: Final = 0.2412
CAP_EM: Final = 0.727
"""Inter's metrics in em, the same at every size."""

_FILES: Final = ("Inter-Regular.otf", "Inter-SemiBold.otf", "Inter-Bold.otf", "Inter-ExtraBold.otf")
_FALLBACK: Final = ("Noto Sans", "sans-serif")


@lru_cache(maxsize=1)
def family() -> str:
    """Load the bundled files once and return the family's name.

    Needs a running QGuiApplication. Raises OSError if a bundled file is missing or damaged.
    """
    name = ""
    for file in _FILES:
        data = (files(__package__) / file).read_bytes()
        key = QFontDatabase.addApplicationFontFromData(QByteArray(data))
        if key < 0:
            raise OSError(f"the font file {file} of this program is damaged: install the program again")
        name = QFontDatabase.applicationFontFamilies(key)[0]
    return name


@lru_cache(maxsize=512)
def font(px: int, weight: int = 400, spacing_em: float = 0.0, tabular: bool = True) -> QFont:
    """Inter at ``px`` pixels. ``weight``: one of WEIGHTS. ``tabular``: digits in fixed cells.

    The returned font is shared: copy it before changing it.
    """
    made = QFont([family(), *_FALLBACK])
    made.setPixelSize(px)
    made.setWeight(QFont.Weight(weight))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if spacing_em:
        made.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, spacing_em * px)
        # contextual shapes are drawn for the usual spacing: a raised colon looks lost in set-apart digits
        made.setFeature(QFont.Tag("calt"), 0)
    if tabular:
        made.setFeature(QFont.Tag("tnum"), 1)
    return made


@lru_cache(maxsize=512)
def metrics(px: int, weight: int = 400, spacing_em: float = 0.0, tabular: bool = True) -> QFontMetricsF:
    """Measures of :func:`font` with the same arguments."""
    return QFontMetricsF(font(px, weight, spacing_em, tabular))
