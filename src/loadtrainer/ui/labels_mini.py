"""Words of the mini strip; a part of the one table in ui.labels."""

from typing import Final

MINI_LABELS: Final[dict[str, str]] = {
    "mini.title": "Session",
    "keys.w": "Mini strip in a session, and back",
}
