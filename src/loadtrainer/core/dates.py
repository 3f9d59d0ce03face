"""How a date is written for a person, in the language of the run."""

import re
from datetime import date

from loadtrainer.core.words import say


def day(text: str) -> str:
    """A date as people say it: "2026-11-27" -> "27 Nov"; other words stay as they are."""
    try:
        parsed = date.fromisoformat(text)
    except ValueError:
        return text
    return say("date.day", day=parsed.day, month=say(f"month.{parsed.month}"))


def full_day(when: date) -> str:
    """A date with its year: "24 Nov 2026"."""
    return say("date.year", day=when.day, month=say(f"month.{when.month}"), year=when.year)


def days(text: str, *, year: bool = False) -> str:
    """Words with every date in them as people say it, on paper with its ``year``."""

    def said(found: re.Match[str]) -> str:
        return full_day(date.fromisoformat(found.group())) if year else day(found.group())

    return re.sub(r"\b\d{4}-\d{2}-\d{2}\b", said, text)


def long_day(when: date) -> str:
    """A day by its name: "Tuesday 24 November"."""
    month, weekday = say(f"month.long.{when.month}"), say(f"weekday.{when.isoweekday()}")
    return say("date.long", weekday=weekday, day=when.day, month=month)
