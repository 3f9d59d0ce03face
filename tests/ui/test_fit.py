"""Every page and state, in every language, theme, size: nothing is cut, too narrow or written over."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from loadtrainer.core import phrasebook
from loadtrainer.core.phrasebook import LANGUAGES, Language
from loadtrainer.store.phrases import read_phrasebook
from loadtrainer.ui.pages.review import ReviewPage
from loadtrainer.ui.theme import THEMES
from support.fit import misfits, small_targets, spying, unnamed_controls
from support.fit_faces import SET_UP, WINDOW, Canvas, Made, on_screen
from support.fit_review import REVIEW
from support.fit_session import SESSION, dress

pytestmark = pytest.mark.usefixtures("qapp")
ROOT = Path(__file__).resolve().parents[2]
SIZES = ((1280, 800), (1024, 640), (1920, 1080))
PATIENT_PX, CLINIC_PX = 44, 28
"""The least size of what is pressed on a patient's page, and in a window of the clinic."""
FACES = SET_UP | WINDOW | SESSION
SPREAD = [
    (name, language, SIZES[(place + step) % 3], list(THEMES)[(place // 3 + step) % 3])
    for place, name in enumerate(FACES)
    for step, language in enumerate(LANGUAGES)
    if name in SET_UP or step in (place % 3, 3)
]
"""Each page in each language, each state of a session in German and another; sizes and themes are spread."""
DESK_SIZES = ((1100, 720), (1280, 800), (1920, 1080))
DESK_SPREAD = [
    (name, language, DESK_SIZES[(place + step) % 3], list(THEMES)[(place + step // 2) % 3])
    for place, name in enumerate(REVIEW)
    for step, language in enumerate(LANGUAGES)
    if name == "review" or step in (place % 3, 3)
]
"""The review in each language, its states in German and another, from its least window on."""

LARGE = [
    (name, language, SIZES[(place + step) % 3], (1.3, 2.0, 2.0)[(place + step) % 3 if step != 3 else 1])
    for place, name in enumerate(SET_UP | SESSION)
    for step, language in enumerate(LANGUAGES)
    if step in (place % 3, 3) and not name.startswith("prescribe")
]
"""Each page of a patient with large text, in German and another language."""


def found(make: Callable[[], Made], canvas: Canvas) -> list[str]:
    """What does not fit on a page."""
    with spying() as spy, on_screen(dress(make(), canvas.tokens, canvas.text_scale), canvas) as page:
        page.grab()
        if isinstance(page, ReviewPage):
            page.columns.grab()  # what lies outside the view is painted as well
        assert (page.width(), page.height()) == (canvas.width, canvas.height)
        return misfits(page, spy)


@pytest.mark.parametrize(("name", "language", "size", "theme"), SPREAD)
def test_everything_written_on_a_page_has_its_room(
    name: str, language: Language, size: tuple[int, int], theme: str
) -> None:
    phrasebook.use(read_phrasebook(language))
    assert found(FACES[name], Canvas(*size, THEMES[theme])) == []


@pytest.mark.parametrize(("name", "language", "size", "text_scale"), LARGE)
def test_large_text_has_its_room_and_is_scrolled_downwards_only(
    name: str, language: Language, size: tuple[int, int], text_scale: float
) -> None:
    phrasebook.use(read_phrasebook(language))
    assert found(FACES[name], Canvas(*size, THEMES["light"], text_scale)) == []


@pytest.mark.parametrize(("name", "language", "size", "theme"), DESK_SPREAD)
def test_everything_written_in_the_review_has_its_room(
    name: str, language: Language, size: tuple[int, int], theme: str
) -> None:
    phrasebook.use(read_phrasebook(language))
    assert found(REVIEW[name], Canvas(*size, THEMES[theme])) == []


@pytest.mark.parametrize("size", DESK_SIZES[:2], ids=str)
@pytest.mark.parametrize("name", ["review-patients", "review-troubles", "review", "review-written"])
def test_nothing_of_the_review_is_cut_with_text_of_twice_the_size(name: str, size: tuple[int, int]) -> None:
    phrasebook.use(read_phrasebook("de"))
    assert found(REVIEW[name], Canvas(*size, THEMES["light"], text_scale=2.0)) == []


@pytest.mark.parametrize("name", [*FACES, *REVIEW])
def test_every_control_is_large_enough_and_has_a_name_and_a_role(name: str) -> None:
    canvas = Canvas(*SIZES[1], THEMES["light"])
    with on_screen(dress((FACES | REVIEW)[name](), canvas.tokens), canvas) as page:
        least = CLINIC_PX if name.startswith(("prescribe", "review")) else PATIENT_PX
        assert small_targets(page, least) == []
        assert unnamed_controls(page) == []


@pytest.mark.parametrize("factor", ["1.5", "2"])
def test_everything_has_its_room_with_finer_pixels_too(tmp_path: Path, factor: str) -> None:
    asked = ("--language", "de", "--theme", "dark", "--size", "1280x800", "--factor", factor)
    pages = ("--page", "today-plan-e,prepare-b,connect-r,summary-p,train-in,train-rest,train-over,mini-no_l")
    command = [sys.executable, str(ROOT / "scripts" / "pictures"), str(tmp_path), *asked, *pages]
    run = subprocess.run(command, capture_output=True, text=True, timeout=90, check=False)
    assert (run.returncode, run.stdout) == (0, ""), run.stderr
    drawn = QImage(str(next(tmp_path.glob("train-in_band-*.png"))))
    assert (drawn.width(), drawn.height()) == (round(1280 * float(factor)), round(800 * float(factor)))
