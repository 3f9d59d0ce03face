"""A confirmed prescription as the bytes of one QR code, and back.

``LTP1`` and the zlib stream of the canonical JSON (the file contract's own bytes). A code holds at most 2953
bytes (ISO/IEC 18004, version 40, level L). What comes back is the confirmed plan, unaltered, or a refusal.
"""

import zlib
from io import BytesIO
from pathlib import Path
from typing import Final

import segno

from loadtrainer.core.canonical import canonical_model
from loadtrainer.core.loading import load_model
from loadtrainer.core.prescription import Prescription
from loadtrainer.core.strictjson import PLAN_CAP
from loadtrainer.core.words import say
from loadtrainer.errors import RefusedError
from loadtrainer.store.files import plain, write_new
from loadtrainer.store.prescriptions import digest

MAGIC: Final = b"LTP"
VERSION: Final = b"1"
MOST_BYTES: Final = 2953
ROOMY_BYTES: Final = 1200
"""Up to this size the code carries the correction of level M; above it the modules would become too small."""

DOTS: Final = 8
"""Of a picture, for each module."""
QUIET: Final = 4
"""Light modules around the code."""

Matrix = tuple[tuple[bool, ...], ...]


def pack(prescription: Prescription) -> bytes:
    """The bytes of the code. Raises RefusedError for a plan that is unconfirmed, altered or too large."""
    _require_whole(prescription, prescription.title)
    data = MAGIC + VERSION + zlib.compress(canonical_model(prescription), 9)
    if len(data) > MOST_BYTES:
        raise RefusedError(prescription.title, "", say("code.large"))
    return data


def unpack(data: bytes, which: str) -> Prescription:
    """The plan in a code, whatever its bytes are; ``which`` names the picture. Raises RefusedError."""
    if not data.startswith(MAGIC):
        raise RefusedError(which, "", say("code.other"))
    if data[len(MAGIC) :][:1] != VERSION:
        raise RefusedError(which, "", say("code.newer"))
    prescription = load_model(Prescription, _inflated(data[len(MAGIC) + 1 :], which), which)
    _require_whole(prescription, which)
    return prescription


def matrix(prescription: Prescription) -> Matrix:
    """The dark modules of the code, row by row, without the quiet zone. Raises RefusedError as ``pack``."""
    return tuple(tuple(bool(module) for module in row) for row in _code(prescription).matrix)


def write_picture(path: Path, prescription: Prescription) -> None:
    """Write the code as a PNG of its own. Raises RefusedError, also where there is a file of that name."""
    picture = BytesIO()
    _code(prescription).save(picture, kind="png", scale=DOTS, border=QUIET)
    try:
        write_new(path, picture.getvalue())
    except FileExistsError:
        raise RefusedError(str(path), "", say("code.exists")) from None
    except OSError as error:
        raise RefusedError(str(path), "", say("code.unwritten", why=plain(error))) from None


def _code(prescription: Prescription) -> segno.QRCode:
    data = pack(prescription)
    error = "m" if len(data) <= ROOMY_BYTES else "l"
    return segno.make_qr(data, error=error, mode="byte", boost_error=False)


def _inflated(stream: bytes, which: str) -> bytes:
    """At most what a plan file may have: a small code cannot fill the memory."""
    inflate = zlib.decompressobj()
    try:
        data = inflate.decompress(stream, PLAN_CAP + 1)
    except zlib.error:
        raise RefusedError(which, "", say("code.damaged")) from None
    if len(data) > PLAN_CAP or not inflate.eof or inflate.unused_data:
        raise RefusedError(which, "", say("code.damaged"))
    return data


def _require_whole(prescription: Prescription, which: str) -> None:
    if prescription.confirmed is None:
        raise RefusedError(which, "confirmed", say("code.unconfirmed"))
    if prescription.confirmed.sha256 != digest(prescription):
        raise RefusedError(which, "confirmed.sha256", say("code.altered"))
