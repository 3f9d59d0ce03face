"""Prints a page as one HTML file that needs nothing else: no script, no address, no picture beside it."""

from collections.abc import Iterable
from typing import Final

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from loadtrainer.review.paper import WIDTH_PX, Block, Paper, Sign
from loadtrainer.review.signs import sign_chart

_TEMPLATE: Final = "report.html"


def html_page(paper: Paper) -> str:
    """The page as HTML; every word in it is escaped."""
    pages = Environment(
        loader=PackageLoader("loadtrainer.review"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
    )
    pages.filters["kinds"] = _kinds
    pages.filters["sign"] = _sign
    return pages.get_template(_TEMPLATE).render(paper=paper, width=WIDTH_PX / paper.zoom)


def _kinds(blocks: Iterable[Block]) -> list[tuple[str, Block]]:
    return [(type(block).__name__, block) for block in blocks]


def _sign(sign: Sign) -> Markup:
    # The drawing is ours, made of an XML tree: nothing a person wrote is in it.
    return Markup(sign_chart(sign).svg) if sign else Markup("")
