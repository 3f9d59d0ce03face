"""Words about a plan's QR code and its picture; a part of the one table in core.words."""

from typing import Final

CODE_WORDS: Final[dict[str, str]] = {
    "code.large": "Too large for a code. Send the file.",
    "code.unconfirmed": "Only a confirmed plan has a code",
    "code.none": "No plan code in this picture",
    "code.none.do": "Take the picture again, straight and sharp.",
    "code.other": "This code is no plan",
    "code.many": "More than one plan in this picture",
    "code.damaged": "The plan in this code is damaged",
    "code.altered": "The plan was changed after its confirmation",
    "code.newer": "The code is from a newer loadtrainer",
    "code.file": "The picture file is too large",
    "code.size": "The picture has too many dots",
    "code.exists": "Exists already. Choose another name.",
    "code.unwritten": "Cannot be written: {why}",
    "code.picture": "This is no picture that can be read",
}
"""At most eight words a sentence."""
