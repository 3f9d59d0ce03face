"""Plans from files: a prescription, or a picture of its code, and every picture that is none."""

import zlib
from pathlib import Path

import pytest
import segno
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter, QTransform

from loadtrainer.errors import RefusedError
from loadtrainer.store.plan_code import pack
from loadtrainer.ui import plan_files
from loadtrainer.ui.plan_files import is_picture, read_picture, take_plan
from support.backend import FakeBackend
from support.plans import a_confirmed

PLAN = a_confirmed()


def code(data: bytes, path: Path, scale: int = 6) -> Path:
    """A picture with one code in it."""
    segno.make_qr(data, error="m", mode="byte").save(str(path), kind="png", scale=scale, border=4)
    return path


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    return code(pack(PLAN), tmp_path / "code.png")


def test_a_picture_of_the_code_gives_the_plan(picture: Path) -> None:
    assert read_picture(picture) == PLAN


@pytest.mark.parametrize("degrees", [0, 7, 90, 183])
def test_a_photo_may_be_turned_grey_and_small(picture: Path, tmp_path: Path, degrees: int) -> None:
    turned = QImage(str(picture)).transformed(
        QTransform().rotate(degrees), Qt.TransformationMode.SmoothTransformation
    )
    photo = QImage(turned.width() + 300, turned.height() + 200, QImage.Format.Format_RGB32)
    photo.fill(QColor("#8a7f70"))
    p = QPainter(photo)
    p.drawImage(170, 80, turned)
    p.end()
    path = tmp_path / "photo.jpg"
    assert photo.save(str(path))
    assert read_picture(path) == PLAN


def test_a_very_large_photo_is_read_at_a_smaller_size(picture: Path, tmp_path: Path) -> None:
    large = QImage(str(picture)).scaledToWidth(6000)
    path = tmp_path / "large.png"
    assert large.save(str(path))
    assert read_picture(path) == PLAN


def blank(path: Path) -> None:
    image = QImage(200, 200, QImage.Format.Format_Grayscale8)
    image.fill(200)
    assert image.save(str(path))


def two_plans(path: Path) -> None:
    one, other = (QImage(str(code(pack(a_confirmed(contact=c)), path, 3))) for c in ("a", "b"))
    both = QImage(one.width() + other.width(), max(one.height(), other.height()), QImage.Format.Format_RGB32)
    both.fill(QColor("white"))
    p = QPainter(both)
    p.drawImage(0, 0, one)
    p.drawImage(one.width(), 0, other)
    p.end()
    assert both.save(str(path))


REFUSED = {
    "nothing in it": (blank, "No plan code"),
    "another code": (lambda path: code(b"https://example.org/menu", path), "is no plan"),
    "a cut code": (lambda path: code(pack(PLAN)[:-20], path), "damaged"),
    "two plans": (two_plans, "More than one plan"),
    "an empty file": (lambda path: path.write_bytes(b""), "no picture"),
    "no picture": (lambda path: path.write_text("{}"), "no picture"),
    "half a picture": (lambda path: path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(40)), "no picture"),
    "a drawing": (lambda path: path.write_text('<svg xmlns="http://www.w3.org/2000/svg"/>'), "no picture"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_any_other_picture_is_refused_in_words(tmp_path: Path, name: str) -> None:
    make, why = REFUSED[name]
    path = tmp_path / "photo.png"
    make(path)
    with pytest.raises(RefusedError, match=why) as refused:
        read_picture(path)
    assert refused.value.which == "photo.png"


def test_a_picture_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RefusedError, match="cannot be read"):
        read_picture(tmp_path / "none.png")


def test_pictures_have_a_greatest_file_and_a_greatest_size(
    picture: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(plan_files, "MOST_DOTS", 10_000)
    with pytest.raises(RefusedError, match="too many dots"):
        read_picture(picture)
    monkeypatch.setattr(plan_files, "FILE_CAP", 100)
    with pytest.raises(RefusedError, match="larger than"):
        read_picture(picture)


def test_a_small_file_that_says_it_is_huge_is_refused_before_it_is_unpacked(picture: Path) -> None:
    data = bytearray(picture.read_bytes())
    data[16:24] = (60_000).to_bytes(4, "big") * 2
    data[29:33] = zlib.crc32(data[12:29]).to_bytes(4, "big")
    picture.write_bytes(data)
    with pytest.raises(RefusedError, match="too many dots"):
        read_picture(picture)


def test_a_picture_and_a_file_are_each_taken_in_their_way(picture: Path, tmp_path: Path) -> None:
    backend = FakeBackend()
    assert take_plan(backend, tmp_path / "a.prescription.json").title == "Opened plan"
    assert backend.plan_desk.kept == []
    take_plan(backend, picture)
    assert backend.plan_desk.kept == [PLAN]


def test_pictures_are_known_by_their_names() -> None:
    assert is_picture(Path("IMG_1.JPG"))
    assert not is_picture(Path("a.prescription.json"))
