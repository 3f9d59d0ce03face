"""The shipped translations: Qt Linguist files, one a language, each text by its id."""

from importlib import resources
from importlib.resources.abc import Traversable
from types import MappingProxyType
from typing import Final
from xml.etree import ElementTree

from loadtrainer.core.phrasebook import ENGLISH, Language, Phrasebook
from loadtrainer.errors import RefusedError

FOLDER: Final = "translations"


def translation_file(language: Language) -> Traversable:
    """Where the texts of ``language`` are; English has no file."""
    return resources.files("loadtrainer") / FOLDER / f"loadtrainer_{language}.ts"


def read_phrasebook(language: Language) -> Phrasebook:
    """The phrasebook of ``language``. Raises RefusedError where its file is missing or damaged."""
    if language == "en":
        return ENGLISH
    file = translation_file(language)
    try:
        return Phrasebook(language, MappingProxyType(finished_texts(file.read_bytes())))
    except (OSError, ElementTree.ParseError) as error:
        raise RefusedError(file.name, "", f"is damaged: install the program again ({error})") from None


def finished_texts(data: bytes) -> dict[str, str]:
    """Id to translation of a Qt Linguist file, of those that a translator has finished.

    Raises xml.etree.ElementTree.ParseError.
    """
    texts = {}
    for message in ElementTree.fromstring(data).iter("message"):
        translation = message.find("translation")
        if translation is not None and translation.text and translation.get("type") is None:
            texts[message.get("id", "")] = translation.text
    return texts
