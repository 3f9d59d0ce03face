"""Words for what a scale does besides weighing."""

from typing import Final

FAULT_WORDS: Final[dict[str, str]] = {
    "stored": "Old weighing left out",
    "woken": "The scale woke under the load",
    "woken.do": "Off: does it show 0? Then go on.",
}
