"""Icons on a 24 px grid, painted as vectors in one colour at any size."""

from functools import lru_cache
from typing import Final

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QColor, QPainter
from PySide6.QtSvg import QSvgRenderer

_LINE: Final = 'fill="none" stroke="C" stroke-linecap="round" stroke-linejoin="round"'

ICONS: Final[dict[str, str]] = {
    "up": '<path d="M12 3 22 20H2Z" fill="C"/>',
    "down": '<path d="M12 21 2 4h20Z" fill="C"/>',
    "dot": '<circle cx="12" cy="12" r="9.5" fill="C"/>',
    "up_line": '<path d="M12 3 22 20H2Z" fill="none" stroke="C" stroke-width="2"/>',
    "down_line": '<path d="M12 21 2 4h20Z" fill="none" stroke="C" stroke-width="2"/>',
    "dot_line": '<circle cx="12" cy="12" r="9.5" fill="none" stroke="C" stroke-width="2"/>',
    "tick": f'<path d="m4 12.5 5.5 5.5L20.5 6.5" {_LINE} stroke-width="3.4"/>',
    "cross": f'<path d="M5 5l14 14M19 5 5 19" {_LINE} stroke-width="3.2"/>',
    "pause": '<path d="M6 4h4.4v16H6zM13.6 4H18v16h-4.4z" fill="C"/>',
    "stop": '<rect x="4.5" y="4.5" width="15" height="15" rx="2" fill="C"/>',
    "play": '<path d="M6 3.5v17L20.5 12Z" fill="C"/>',
    "lock": '<rect x="4.5" y="10.5" width="15" height="11" rx="2" fill="C"/>'
    '<path d="M8 10V7a4 4 0 0 1 8 0v3" fill="none" stroke="C" stroke-width="2.6"/>',
    "sound": '<path d="M3 9v6h4l6 5V4L7 9Z" fill="C"/>'
    f'<path d="M16.5 8.5a5 5 0 0 1 0 7M19 5.5a9 9 0 0 1 0 13" {_LINE} stroke-width="2.2"/>',
    "mute": f'<path d="M3 9v6h4l6 5V4L7 9Z" fill="C"/><path d="M16.5 9.5l5 5M21.5 9.5l-5 5" {_LINE} '
    'stroke-width="2.4"/>',
    "warn": f'<path d="M12 2.5 23 21.5H1Z" {_LINE} stroke-width="2.4"/><path d="M12 9v6" {_LINE} '
    'stroke-width="2.6"/><circle cx="12" cy="18" r="1.5" fill="C"/>',
    "link": f'<path d="M2 12h4.5l2.5-7 5 14 2.5-7H22" {_LINE} stroke-width="2.6"/>',
    "nolink": f'<path d="M2 12h5M17 12h5M9.5 9.5l5 5M14.5 9.5l-5 5" {_LINE} stroke-width="2.8"/>',
    "pain": '<circle cx="12" cy="12" r="9.5" fill="none" stroke="C" stroke-width="2.4"/>'
    f'<path d="M8 16.5c2-2.7 6-2.7 8 0" {_LINE} stroke-width="2.2"/>'
    '<circle cx="8.7" cy="9.8" r="1.4" fill="C"/><circle cx="15.3" cy="9.8" r="1.4" fill="C"/>',
    "scale": f'<rect x="2.5" y="4.5" width="19" height="15" rx="3" {_LINE} stroke-width="2.4"/>'
    f'<path d="M8.5 9h7" {_LINE} stroke-width="2.4"/>',
    "lift": '<path d="M12 2.5 19.5 11H15v6H9v-6H4.5Z" fill="C"/>'
    '<rect x="3" y="19.5" width="18" height="2.6" rx="1.2" fill="C"/>',
    "flag": f'<path d="M5 22V3M5 4h13l-3 4.5 3 4.5H5" {_LINE} stroke-width="2.4"/>',
    "stairs": f'<path d="M2.5 20.5h6v-5.5h6v-5.5h6V4" {_LINE} stroke-width="2.6"/>',
    "brush": f'<path d="M3 9h18v4H3zM5.5 13v6M9.8 13v6M14.2 13v6M18.5 13v6" {_LINE} stroke-width="2.4"/>',
    "shield": f'<path d="M12 2 20.5 5v6.5c0 5-3.6 8.7-8.5 10.5-4.9-1.8-8.5-5.5-8.5-10.5V5Z" {_LINE} '
    f'stroke-width="2.3"/><path d="m8 12 3 3 5-6" {_LINE} stroke-width="2.3"/>',
}


@lru_cache(maxsize=256)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    body = ICONS[name].replace('"C"', f'"{colour}"')
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">{body}</svg>'
    return QSvgRenderer(QByteArray(svg.encode()))


def paint(painter: QPainter, name: str, x: float, y: float, size: float, colour: QColor) -> None:
    """Paint icon ``name``, ``size`` px square, top left at (``x``, ``y``); raises KeyError if unknown."""
    _renderer(name, colour.name()).render(painter, QRectF(x, y, size, size))
