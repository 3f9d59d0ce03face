"""Words of the page about a completed plan that its paper does not have; a part of ui.labels."""

from typing import Final

COMPLETION_LABELS: Final[dict[str, str]] = {
    "completion.name": "Last stage",
    "completion.show": "Show the page",
    "completion.back": "Back",
    "completion.save": "Save the page",
    "completion.file": "last-stage",
    "completion.saved": "Saved to {file}",
    "completion.saved.not": "The page was not saved",
    "completion.none": "The last stage is not done yet",
    "completion.none.how": "This page comes after the last stage.",
}
"""At most eight words a line."""
