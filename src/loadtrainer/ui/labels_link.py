"""Words of the questions about a scale on the connect page."""

from typing import Final

LINK_LABELS: Final[dict[str, str]] = {
    "key.use": "Use this key",
    "key.where": "The scale maker’s account holds the key.",
    "key.kept": "It stays on this computer.",
    "key.count": "{count} of {total} digits",
    "key.length": "A key has {total} digits, this has {count}.",
    "key.digits": "Only 0 to 9 and A to F.",
    "said.watched": "{name}: {shows}",
    "said.moved": "{name}: {shows}, moved",
}
"""Merged into :data:`loadtrainer.ui.labels.LABELS`."""
