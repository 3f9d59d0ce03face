"""The shipped translations are read by id; a damaged file says so."""

from pathlib import Path

import pytest

from loadtrainer.core.phrasebook import ENGLISH, LANGUAGES, Language
from loadtrainer.errors import RefusedError
from loadtrainer.store import phrases
from loadtrainer.store.phrases import finished_texts, read_phrasebook, translation_file

FILE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en"><context><name></name>
<message id="words:state.low"><source>LOW</source><translation>FÖR LITE</translation></message>
<message id="words:state.in"><source>IN</source><translation type="unfinished">OK?</translation></message>
<message id="words:state.high"><source>HIGH</source><translation type="vanished">HÖG</translation></message>
<message id="words:held"><source>Held</source><translation></translation></message>
</context></TS>
"""


def test_only_what_a_translator_finished_is_said() -> None:
    assert finished_texts(FILE.encode()) == {"words:state.low": "FÖR LITE"}


def test_english_needs_no_file() -> None:
    assert read_phrasebook("en") is ENGLISH


@pytest.mark.parametrize("language", [language for language in LANGUAGES if language != "en"])
def test_every_language_is_shipped(language: Language) -> None:
    assert translation_file(language).is_file()
    assert read_phrasebook(language).language == language


@pytest.mark.parametrize("data", [None, b"", b"<TS><message"])
def test_a_missing_or_damaged_file_says_to_install_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, data: bytes | None
) -> None:
    file = tmp_path / "loadtrainer_sv.ts"
    if data is not None:
        file.write_bytes(data)
    monkeypatch.setattr(phrases, "translation_file", lambda _: file)
    with pytest.raises(RefusedError, match="install the program again"):
        read_phrasebook("sv")
