"""Every page in every language at the least sizes: it grows over no window and cuts no word."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from loadtrainer.core import phrasebook
from loadtrainer.core.phrasebook import LANGUAGES, Language
from loadtrainer.core.words import source_tag
from loadtrainer.store.phrases import read_phrasebook
from loadtrainer.ui import shots
from loadtrainer.ui.backend import Finished
from loadtrainer.ui.shots import Canvas
from loadtrainer.ui.widgets.parts import Words
from support.backend import a_log, a_plan_view, ready
from support.checks import a_check

pytestmark = pytest.mark.usefixtures("qapp")
DRAWN: dict[str, Callable[[Canvas, Path], None]] = {
    "today": lambda canvas, path: shots.draw_today([a_plan_view()], tag(), date(2026, 11, 24), canvas, path),
    "prepare": lambda canvas, path: shots.draw_prepare(tag(), canvas, path),
    "connect": lambda canvas, path: shots.draw_connect([replace(ready(), source="simulated")], canvas, path),
    "summary": lambda canvas, path: shots.draw_summary(
        Finished(a_log(source="simulated"), Path("a.session.json")), canvas, path
    ),
    "settings": lambda canvas, path: shots.draw_settings(tag(), canvas, path),
    "scale_check": lambda canvas, path: shots.draw_scale_check(
        a_check(source="simulated"), tag(), canvas, path
    ),
}


def tag() -> str:
    """The tag in the language of the run."""
    return source_tag("simulated")


def cut(page: QWidget) -> Iterator[str]:
    """The visible words that have less room than they take."""
    for words in page.findChildren(Words):
        if not words.isVisible() or not words.text():
            continue
        room = words.contentsRect()
        if words.wordWrap():
            high = words.heightForWidth(room.width()) > room.height() + 1
            wide = max(map(words.fontMetrics().horizontalAdvance, words.text().split())) > room.width() + 1
            if high or wide:
                yield words.text()
        elif words.fontMetrics().horizontalAdvance(words.text()) > room.width() + 1:
            yield words.text()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", [(1280, 800), (1024, 640)], ids=str)
@pytest.mark.parametrize("name", DRAWN)
def test_a_page_fits_its_window_and_cuts_no_word(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, size: tuple[int, int], language: Language
) -> None:
    phrasebook.use(read_phrasebook(language))
    saved = shots._save
    found: list[str] = []
    sizes: list[tuple[int, int]] = []

    def look(page: QWidget, path: Path, settle: Callable[[], None]) -> None:
        def settled() -> None:
            settle()
            found.extend(cut(page))
            sizes.append((page.width(), page.height()))

        saved(page, path, settled)

    monkeypatch.setattr(shots, "_save", look)
    DRAWN[name](Canvas(*size), tmp_path / "a.png")
    assert sizes == [size]
    assert found == []
