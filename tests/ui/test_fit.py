"""Every page and state, in every language, theme, size: nothing is cut, too narrow or written over."""

from collections.abc import Callable

import pytest

from loadtrainer.core import phrasebook
from loadtrainer.core.phrasebook import LANGUAGES, Language
from loadtrainer.store.phrases import read_phrasebook
from loadtrainer.ui.theme import THEMES
from support.fit import misfits, spying
from support.fit_faces import SET_UP, WINDOW, Canvas, Made, on_screen
from support.fit_session import SESSION, dress

pytestmark = pytest.mark.usefixtures("qapp")
SIZES = ((1280, 800), (1024, 640), (1920, 1080))
FACES = SET_UP | WINDOW | SESSION
SPREAD = [
    (name, language, SIZES[(place + step) % 3], list(THEMES)[(place // 3 + step) % 3])
    for place, name in enumerate(FACES)
    for step, language in enumerate(LANGUAGES)
    if name in SET_UP or step in (place % 3, 3)
]
"""Each page in each language, each state of a session in German and another; sizes and themes are spread."""


def found(make: Callable[[], Made], canvas: Canvas) -> list[str]:
    """What does not fit on a page."""
    with spying() as spy, on_screen(dress(make(), canvas.tokens), canvas) as page:
        page.grab()
        assert (page.width(), page.height()) == (canvas.width, canvas.height)
        return misfits(page, spy)


@pytest.mark.parametrize(("name", "language", "size", "theme"), SPREAD)
def test_everything_written_on_a_page_has_its_room(
    name: str, language: Language, size: tuple[int, int], theme: str
) -> None:
    phrasebook.use(read_phrasebook(language))
    assert found(FACES[name], Canvas(*size, THEMES[theme])) == []
