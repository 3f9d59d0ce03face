"""A plan taken from a file: the prescription itself, or a picture of its QR code."""

from pathlib import Path
from typing import Final

import zxingcpp
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QImageReader

from loadtrainer.core.prescription import Prescription
from loadtrainer.core.words import say
from loadtrainer.errors import RefusedError
from loadtrainer.store.files import read_capped
from loadtrainer.store.plan_code import MAGIC, unpack
from loadtrainer.ui.backend import Backend, PlanView

PICTURES: Final = (".png", ".jpg", ".jpeg", ".bmp", ".webp", ".gif")
FILE_CAP: Final = 32 * 1024 * 1024
MOST_DOTS: Final = 64_000_000
"""Width times height; the largest photos of phones have about 50 million."""
WORK_SIDE: Final = 4096
"""A larger picture is read at this size: a code fills a good part of it, or cannot be read at all."""
_FORMATS: Final = frozenset({b"png", b"jpeg", b"jpg", b"bmp", b"webp", b"gif"})


def is_picture(path: Path) -> bool:
    """By its name, one of the picture formats that are read."""
    return path.suffix.lower() in PICTURES


def take_plan(backend: Backend, path: Path) -> PlanView:
    """Take the plan in ``path`` into the data folder: a file, or a picture of a code. Raises RefusedError."""
    if is_picture(path):
        return backend.plan_desk.keep_plan(read_picture(path))
    return backend.open_plan(path)


def read_picture(path: Path) -> Prescription:
    """The confirmed plan in a picture of its code. Raises RefusedError; nothing else escapes."""
    return plan_in(_image(read_capped(path, FILE_CAP, path.name), path.name), path.name)


def plan_in(image: QImage, which: str) -> Prescription:
    """The one plan that can be seen in ``image``. Raises RefusedError."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    found = zxingcpp.read_barcodes(grey, formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode))
    codes = {bytes(code.bytes) for code in found if code.valid}
    if not codes:
        raise RefusedError(which, "", f"{say('code.none')}. {say('code.none.do')}")
    plans = [code for code in codes if code.startswith(MAGIC)] or list(codes)
    if len(plans) > 1:
        raise RefusedError(which, "", say("code.many"))
    return unpack(plans[0], which)


def _image(data: bytes, which: str) -> QImage:
    """The picture, no larger than is worked with."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    if bytes(reader.format().data()) not in _FORMATS:
        raise RefusedError(which, "", say("code.picture"))
    size = reader.size()
    if not size.isValid():
        raise RefusedError(which, "", say("code.picture"))
    if size.width() * size.height() > MOST_DOTS:
        raise RefusedError(which, "", say("code.size"))
    image = reader.read()
    if image.isNull():
        raise RefusedError(which, "", say("code.picture"))
    if max(image.width(), image.height()) > WORK_SIDE:
        image = image.scaled(
            WORK_SIDE,
            WORK_SIDE,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    return image
