"""FFB0 "AC02", 8 bytes: Hutbit, SWAN, Juniper, FitTrack, Dr Trust 505.

Service FFB0, notify FFB2, write FFB1.

======  ============================================================================================
offset  frame
======  ============================================================================================
0-1     AC 02
2-3     weight, big-endian, in tenths or hundredths of a unit the frame does not name
4-5     00 in weight frames
6       CE live, CA stable, CB impedance and results, CC settings
7       sum of 2..6
======  ============================================================================================

A notification may carry two frames. 20-byte notifications (AC 02 FF ..., then 01 00 ...) sum up a finished
weighing and are of no interest.

**Nothing in a frame tells tenths from hundredths or kg from lb**: Hutbit and SWAN send tenths of kg, Dr Trust
505 hundredths, FitTrack tenths of whatever its display shows. So there is no load until the user has compared
the display; an answer without a unit was given against a display in kg.

After subscribing five fixed commands are sent; the last of them (display in kg) is repeated while frames
come, as the makers' app does.

Source: github.com/KristianP26/ble-scale-sync issues 254, 278, 318 and 322, github.com/oliexdev/openScale
(captures of Hutbit, SWAN, Dr Trust 505 and FitTrack Dara in lb).

Known gaps. The sum sees neither exchanged bytes nor a damaged AC 02, which is refused by itself. Whether a
scale that is already in lb obeys the command for kg is not known. How often the app repeats it neither; here
every 5 s. Units that ask for a secret (frames AE 03, AD 01) and the eufy T9140, which has other
characteristics too, are not served.
"""

from typing import Final

from loadtrainer.core.sample import Reading
from loadtrainer.core.units import KG_PER, MassUnit
from loadtrainer.scales import ffb0
from loadtrainer.scales.base import Advert, Claim, Frame, Options, Output, Profile, Refused, Write, uuid128
from loadtrainer.scales.checks import NOT_OURS, WRONG_CHECKSUM, WRONG_LENGTH, radio_address, sum8

COMPANY: Final = 0x02AC
HEADER: Final = b"\xac\x02"
LENGTH: Final = 8
SUMMARY: Final = (b"\xac\x02\xff", b"\x01\x00")
LIVE, STABLE = 0xCE, 0xCA
DIVISORS: Final = (10, 100)
UNSAID: Final = "The scale does not say where its decimal point is, nor its unit"
KEEPALIVE_S: Final = 5.0
KEEPALIVE: Final = ffb0.command(0xFE, 0x06, 0x00, 0x00)
START: Final = (
    ffb0.command(0xFA, 0x01, 0x00, 0x00),
    ffb0.command(0xFB, 0x02, 0x1F, 0xA5),
    ffb0.command(0xFD, 0xE2, 0x01, 0x01),
    ffb0.command(0xFC, 0x01, 0x00, 0x00),
    KEEPALIVE,
)


def fault(data: bytes) -> Refused | None:
    """What is wrong with one frame as a frame; None if it is sound."""
    if data[:2] != HEADER:
        return NOT_OURS
    if len(data) != LENGTH:
        return WRONG_LENGTH
    return None if sum8(data[2:7]) == data[7] else WRONG_CHECKSUM


def signature(data: bytes) -> bool:
    """True if a first notification belongs to this format: one sound frame, or two."""
    return len(data) in (LENGTH, 2 * LENGTH) and fault(data[:LENGTH]) is None


def claims(advert: Advert) -> bool:
    """Company 02AC with the sender's own address reversed, by some followed by 00 or 01, and service FFB0."""
    data = advert.manufacturer.get(COMPANY, b"")
    address = radio_address(advert.address)
    return (
        ffb0.SERVICE in advert.services
        and address is not None
        and data[:6] == address[::-1]
        and data[6:] in (b"", b"\x00", b"\x01")
    )


class Decoder:
    """AC02 frames to readings. ``options.divisor`` is needed; ``options.unit`` None counts as kg with it."""

    def __init__(self, options: Options) -> None:
        divisor = options.divisor if options.divisor in DIVISORS else None
        self._step = None if divisor is None else KG_PER[options.unit or MassUnit.KG] / divisor
        self._kept_alive_s: float | None = None

    def start(self) -> tuple[Write, ...]:
        """The commands that make the scale stream."""
        return START

    def feed(self, frame: Frame) -> tuple[Output, ...]:
        """One reading a weight frame, and now and then the command that keeps the scale awake."""
        data = frame.data
        if frame.channel != ffb0.NOTIFY or (len(data) == ffb0.LENGTH and data.startswith(SUMMARY)):
            return ()
        first = self._frame(data if len(data) != 2 * LENGTH else data[:LENGTH])
        found = first if len(data) != 2 * LENGTH else (*first, *self._frame(data[LENGTH:]))
        if not found or isinstance(found[0], Refused) or not self._due(frame.t_s):
            return found
        return (*found, KEEPALIVE)

    def _due(self, t_s: float) -> bool:
        if self._kept_alive_s is not None and 0 <= t_s - self._kept_alive_s < KEEPALIVE_S:
            return False
        first, self._kept_alive_s = self._kept_alive_s is None, t_s
        return not first

    def _frame(self, data: bytes) -> tuple[Output, ...]:
        wrong = fault(data)
        if wrong is not None:
            return (wrong,)
        flag = data[6]
        if flag not in (LIVE, STABLE):
            return ()
        stable = flag == STABLE
        if self._step is None:
            return (Reading(None, stable=stable, reason=UNSAID),)
        return (Reading((data[2] << 8 | data[3]) * self._step, stable=stable),)


PROFILES: Final[tuple[Profile, ...]] = (
    Profile(
        key="ffb0_ac02",
        wire_format="ffb0_ac02",
        label="AC02: Hutbit, SWAN, Dr Trust, FitTrack",
        models=("Hutbit 218008", "SWAN", "Juniper", "Dr Trust 505", "FitTrack Dara"),
        link="gatt",
        claim=Claim(
            names=("hutbit", "swan", "fittrack"),
            services=frozenset({ffb0.SERVICE, uuid128(0xD618)}),
            payload=claims,
        ),
        decoder=Decoder,
        live=True,
        nominal_hz=5.0,
        evidence="captured",
        notify=ffb0.SUBSCRIBE,
        signature=signature,
        locks_on="stable",
        resolution_kg=0.1,
        body_fat=True,
        note="Asks once for the display's value: neither decimal point nor unit is sent.",
    ),
)
