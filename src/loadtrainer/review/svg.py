"""Drawings as SVG for paper: black, white, one grey and patterns, so that they read in black and white.

Lengths are CSS px (96 an inch). Patterns are lines and dots of their own, not fills by reference, so that
every reader of SVG draws them, and a PDF keeps them as lines.
"""

from dataclasses import dataclass
from itertools import count
from typing import Final, Literal
from xml.etree import ElementTree as Xml

INK: Final = "#000000"
PAPER: Final = "#ffffff"
GREY: Final = "#dddddd"
GRID: Final = "#b4b4b4"
TEXT_PX: Final = 11.0
"""The least text: 8.25 pt."""
LINE_PX: Final = 1.6
"""The least line that means something: 0.42 mm. The grid is thinner."""
GRID_PX: Final = 0.8

Pattern = Literal["in_band", "below", "above", "unknown", "rest"]
Anchor = Literal["start", "middle", "end"]


@dataclass(frozen=True, slots=True)
class Chart:
    """A finished drawing. ``svg``: its source; ``title``, ``summary``: its text alternative."""

    svg: str
    width_px: float
    height_px: float
    title: str
    summary: str


class Drawing:
    """A drawing of a fixed size, made from top to bottom: what comes later lies above."""

    def __init__(self, width_px: float, height_px: float) -> None:
        self.width_px, self.height_px = width_px, height_px
        self._root = Xml.Element(
            "svg",
            {
                "xmlns": "http://www.w3.org/2000/svg",
                "viewBox": f"0 0 {_n(width_px)} {_n(height_px)}",
                "width": _n(width_px),
                "height": _n(height_px),
            },
        )

    def finish(self, title: str, summary: str = "") -> Chart:
        """The drawing with its text alternative; without a title it is decoration beside words."""
        if title:
            self._root.set("role", "img")
            self._root.set("aria-label", f"{title}. {summary}" if summary else title)
        else:
            self._root.set("aria-hidden", "true")
        source = Xml.tostring(self._root, encoding="unicode")
        return Chart(source, self.width_px, self.height_px, title, summary)

    def rect(
        self,
        x: float,
        y: float,
        w: float,
        h: float,
        fill: str = "none",
        stroke: str = "none",
        line: float = 0,
    ) -> None:
        """A rectangle."""
        at = {"x": _n(x), "y": _n(y), "width": _n(max(w, 0)), "height": _n(max(h, 0))}
        self._add("rect", **at, fill=fill, stroke=stroke, stroke_width=_n(line))

    def line(
        self,
        points: list[tuple[float, float]],
        width: float = LINE_PX,
        dash: str = "",
        colour: str = INK,
    ) -> None:
        """Straight lines through ``points``."""
        path = " ".join(f"{_n(x)},{_n(y)}" for x, y in points)
        style = {"stroke_dasharray": dash} if dash else {}
        self._add(
            "polyline",
            points=path,
            fill="none",
            stroke=colour,
            stroke_width=_n(width),
            stroke_linejoin="round",
            **style,
        )

    def shape(self, points: list[tuple[float, float]], fill: str = INK) -> None:
        """A filled polygon."""
        self._add("polygon", points=" ".join(f"{_n(x)},{_n(y)}" for x, y in points), fill=fill)

    def dot(
        self, x: float, y: float, radius: float, fill: str = INK, line: float = 0, stroke: str = INK
    ) -> None:
        """A disc, or with ``fill`` white and a line a ring."""
        self._add("circle", cx=_n(x), cy=_n(y), r=_n(radius), fill=fill, stroke=stroke, stroke_width=_n(line))

    def text(
        self,
        x: float,
        y: float,
        words: str,
        anchor: Anchor = "start",
        bold: bool = False,
        px: float = TEXT_PX,
    ) -> None:
        """Words on the baseline ``y``."""
        self._add(
            "text",
            x=_n(x),
            y=_n(y),
            font_size=_n(px),
            font_weight="700" if bold else "400",
            text_anchor=anchor,
            fill=INK,
        ).text = words

    def area(self, x: float, y: float, w: float, h: float, pattern: Pattern, edge: bool = True) -> None:
        """A rectangle in the pattern of a kind of time."""
        if pattern == "in_band":
            self.rect(x, y, w, h, fill=INK)
        elif pattern == "below":
            for at in _steps(y + 4, y + h - 1, 4):
                self.line([(x, at), (x + w, at)])
        elif pattern == "rest":
            for at in _steps(y + 3, y + h - 1, 6):
                for across in _steps(x + 3, x + w - 1, 6):
                    self.dot(across, at, 0.9)
        else:
            falling = pattern == "above"
            for a, b in _diagonals(x, y, w, h, 5 if falling else 8, falling):
                self.line([a, b], width=2 if falling else LINE_PX)
        if edge:
            self.rect(x, y, w, h, stroke=INK, line=LINE_PX)

    def _add(self, tag: str, **attributes: str) -> Xml.Element:
        named = {name.replace("_", "-"): value for name, value in attributes.items()}
        return Xml.SubElement(self._root, tag, named)


def _n(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")


def _steps(first: float, end: float, step: float) -> list[float]:
    return [at for i in range(10_000) if (at := first + i * step) < end]


def _diagonals(
    x: float, y: float, w: float, h: float, step: float, falling: bool
) -> list[tuple[tuple[float, float], tuple[float, float]]]:
    """Lines at 45 degrees clipped to the rectangle, ``step`` apart along its foot."""
    lines = []
    for shift in _steps(step - h, w, step):
        left, right = max(shift, 0.0), min(shift + h, w)
        if right <= left:
            continue
        near, far = left - shift, right - shift
        ends = (y + near, y + far) if falling else (y + h - near, y + h - far)
        lines.append(((x + left, ends[0]), (x + right, ends[1])))
    return lines


def nice_steps(most: float, wanted: int) -> list[float]:
    """Round values from 0 to at least ``most``, about ``wanted`` of them: 0, 5, 10, ..."""
    if most <= 0:
        return [0.0, 1.0]
    rough = most / wanted
    for power in count(-3):
        for digit in (1, 2, 5):
            step = digit * 10.0**power
            if step >= rough:
                return [i * step for i in range(int(-(-most // step)) + 1)]
    raise AssertionError("there is always a larger step")
