"""Names of days and months, and how a date is written; a part of the one table in core.words."""

from typing import Final

_SHORT: Final = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_LONG: Final = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_DAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

DATE_WORDS: Final[dict[str, str]] = {
    **{f"month.{number}": name for number, name in enumerate(_SHORT, 1)},
    **{f"month.long.{number}": name for number, name in enumerate(_LONG, 1)},
    **{f"weekday.{number}": name for number, name in enumerate(_DAYS, 1)},
    "date.day": "{day}\u00a0{month}",
    "date.year": "{day}\u00a0{month}\u00a0{year}",
    "date.long": "{weekday} {day} {month}",
    "date.at": "{day}, {time}",
}
"""Weekday 1 is Monday, month 1 is January."""
