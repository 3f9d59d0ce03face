"""Small soundness checks that several wire formats share, and the reasons a frame is refused with."""

from functools import reduce
from operator import xor
from typing import Final

from loadtrainer.scales.base import Advert, Channel, ChannelKind, Refused, uuid128

NOT_OURS: Final = Refused("not a frame of this format")
WRONG_LENGTH: Final = Refused("wrong length")
WRONG_CHECKSUM: Final = Refused("wrong checksum")
WRONG_DATE: Final = Refused("no possible date where the format has one")

STAMP_BYTES: Final = 7
NO_STAMP: Final = bytes(STAMP_BYTES)
OLDEST_YEAR: Final = 1970
NEWEST_YEAR: Final = 2099


def characteristic(short: int) -> Channel:
    """The channel of a characteristic with a 16-bit UUID."""
    return Channel(ChannelKind.CHARACTERISTIC, uuid=uuid128(short))


def service_data(short: int) -> Channel:
    """The channel of advertised service data with a 16-bit UUID."""
    return Channel(ChannelKind.SERVICE_DATA, uuid=uuid128(short))


def manufacturer(company: int) -> Channel:
    """The channel of manufacturer data of one company id."""
    return Channel(ChannelKind.MANUFACTURER, company=company)


def sum8(data: bytes) -> int:
    """Sum of all bytes, modulo 256."""
    return sum(data) & 0xFF


def xor8(data: bytes) -> int:
    """Exclusive or of all bytes."""
    return reduce(xor, data, 0)


def possible_stamp(stamp: bytes) -> bool:
    """Can these 7 bytes be year (little-endian), month, day, hour, minute, second? All zeros: never set."""
    if stamp == NO_STAMP:
        return True
    low, high, month, day, hour, minute, second = stamp
    return (
        OLDEST_YEAR <= low | high << 8 <= NEWEST_YEAR
        and 1 <= month <= 12
        and 1 <= day <= 31
        and hour < 24
        and minute < 60
        and second < 60
    )


def radio_address(address: str) -> bytes | None:
    """The six bytes of a radio address; None where the platform hides it behind another name."""
    digits = address.replace(":", "").replace("-", "")
    try:
        return bytes.fromhex(digits) if len(digits) == 12 else None
    except ValueError:
        return None


def names_sender(advert: Advert, address: bytes) -> bool:
    """True if these six payload bytes are the sender's own address, or the platform hides that."""
    own = radio_address(advert.address)
    return own is None or own == address
