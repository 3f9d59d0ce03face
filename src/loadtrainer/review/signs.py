"""The signs before the lines of a frame; their words say the same."""

from loadtrainer.review.paper import Sign
from loadtrainer.review.svg import INK, Chart, Drawing

SIZE_PX = 16.0


def sign_chart(sign: Sign) -> Chart:
    """A sign as a small drawing: a warning, one of the limit (filled), a gap, or the cross of a choice."""
    drawing = Drawing(SIZE_PX, SIZE_PX)
    if sign in ("warn", "limit"):
        corners = [(8.0, 2.0), (15.0, 14.0), (1.0, 14.0), (8.0, 2.0)]
        if sign == "limit":
            drawing.shape(corners)
        else:
            drawing.line(corners)
        ink = "#ffffff" if sign == "limit" else INK
        drawing.line([(8, 6), (8, 9.5)], colour=ink)
        drawing.line([(8, 11), (8, 12.6)], colour=ink)
    elif sign == "gap":
        drawing.line([(0, 8), (4, 8)], width=2)
        drawing.line([(12, 8), (16, 8)], width=2)
        for lean in (-3, 3):
            drawing.line([(5, 8 - lean), (11, 8 + lean)])
    elif sign == "cross":
        for lean in (-4, 4):
            drawing.line([(4, 8 - lean), (12, 8 + lean)], width=2)
    return drawing.finish("")
