"""Words beside a field whose entry was not understood; a part of the one table in core.words."""

from typing import Final

ENTRY_WORDS: Final[dict[str, str]] = {
    "entry.empty": "Type a number",
    "entry.digits": "Not a number. Type it like {example}.",
    "entry.sign": "Type it without a sign",
    "entry.unit": "Use kg or lb",
    "entry.fine": "At most 3 digits after the mark",
    "entry.low": "Not under {least}",
    "entry.high": "Not over {most}",
    "entry.ceiling": "Above the ceiling of {most}",
    "entry.whole": "Only whole numbers",
}
"""At most eight words a line."""
