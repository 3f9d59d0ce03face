"""When the care of the abutment is due: cleaned every week, its brush replaced every month.

Said quietly, never counted; each can be switched off.
"""

from collections.abc import Collection, Mapping
from datetime import date
from typing import Final, Literal, get_args

Care = Literal["weekly", "monthly"]
CARES: Final[tuple[Care, ...]] = get_args(Care)
EVERY_DAYS: Final[Mapping[Care, int]] = {"weekly": 7, "monthly": 30}


def due(
    since: date | None, done: Mapping[Care, date], wanted: Collection[Care], today: date
) -> tuple[Care, ...]:
    """The care that is due on ``today`` (local date).

    ``since``: the day of the first session, None = there was none, and nothing is due. ``done``: when each
    was last done.
    """
    if since is None:
        return ()
    return tuple(
        care for care in CARES if care in wanted and (today - done.get(care, since)).days >= EVERY_DAYS[care]
    )
