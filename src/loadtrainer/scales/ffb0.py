"""What the wire formats of service FFB0 share: FFB1 is written, FFB2 notifies, FFB3 indicates results.

Most are Icomon and Lefu goods (Fitdays, Swan, YG and others). Their 20-byte frames carry a weight word whose
low 18 bits are grams, and a check of 5 bits only; which bytes it sums differs by a byte or two.
"""

from datetime import UTC, datetime
from typing import Final

from loadtrainer.scales.base import Write, uuid128
from loadtrainer.scales.checks import NEWEST_YEAR, OLDEST_YEAR, characteristic, sum8

SERVICE: Final = uuid128(0xFFB0)
WRITE_TO: Final = uuid128(0xFFB1)
NOTIFY: Final = characteristic(0xFFB2)
RESULT: Final = characteristic(0xFFB3)
SUBSCRIBE: Final = (NOTIFY.uuid, RESULT.uuid)
LENGTH: Final = 20
GRAMS: Final = 0x3FFFF
PACE_S: Final = 0.15

SEX, AGE, HEIGHT_CM = 1, 40, 170
"""Somebody has to be named or the scale stays silent; only its body-fat figures depend on it."""


def kg(high: int, middle: int, low: int) -> float:
    """Load of a weight word's last three bytes; the six bits above the grams are flags."""
    return ((high << 16 | middle << 8 | low) & GRAMS) / 1000


def sum5(data: bytes) -> int:
    """Sum of all bytes, modulo 32."""
    return sum(data) & 0x1F


def command(*body: int) -> Write:
    """An 8-byte "AC 02" command with its sum."""
    counted = bytes((*body, 0xCC))
    return Write(WRITE_TO, b"\xac\x02" + counted + bytes((sum8(counted),)), pace_s=PACE_S)


def introduction(unix_time_s: int | None, kg_code: int) -> tuple[Write, ...]:
    """The six commands some of these scales need before they stream; the clock's two only if it is known.

    ``kg_code``: what the scale calls kg, 0 or 1.
    """
    now = calendar(unix_time_s)
    clock = (
        ()
        if now is None
        else (
            command(0xFD, now.year % 100, now.month, now.day),
            command(0xFC, now.hour, now.minute, now.second),
        )
    )
    return (
        command(0xF7, 0, 0, 0),
        command(0xFA, 0, 0, 0),
        command(0xFB, SEX, AGE, HEIGHT_CM),
        *clock,
        command(0xFE, 0x06, kg_code, 0),
    )


def calendar(unix_time_s: int | None) -> datetime | None:
    """The UTC date and time of Unix seconds; None if not known or outside the years a scale can count."""
    if unix_time_s is None or not 0 <= unix_time_s < 2**32:
        return None
    now = datetime.fromtimestamp(unix_time_s, UTC)
    return now if OLDEST_YEAR <= now.year <= NEWEST_YEAR else None
