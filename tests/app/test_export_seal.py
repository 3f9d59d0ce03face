"""Exports locked for mailing: only the passphrase opens them, and other programs can."""

import io
import sys
from datetime import UTC, datetime

import pyrage
import pytest
import pyzipper

from loadtrainer.app.export_seal import SHORTEST, require_library, require_passphrase, sealed
from loadtrainer.errors import MissingLibrariesError, UsageError
from loadtrainer.review.export_kinds import Seal
from loadtrainer.review.export_model import File

FILES = [File("sessions.csv", b"patient,kg\r\nP-001,20.0\r\n"), File("samples/a.csv", b"secret trace")]
PHRASE = "a long enough passphrase ü"
MADE = datetime(2031, 1, 2, 14, 16, 16, tzinfo=UTC)


def test_a_zip_is_aes_256_and_only_the_passphrase_opens_it() -> None:
    locked = sealed(FILES, Seal.ZIP, PHRASE, MADE)
    assert b"P-001" not in locked.data
    with pyzipper.AESZipFile(io.BytesIO(locked.data)) as archive:
        assert archive.namelist() == ["sessions.csv", "samples/a.csv"]
        assert all(info.flag_bits & 1 and info.wz_aes_strength == 3 for info in archive.infolist())
        with pytest.raises(RuntimeError):
            archive.read("sessions.csv", pwd=b"another passphrase")
        assert [archive.read(file.path, pwd=PHRASE.encode()) for file in FILES] == [f.data for f in FILES]


def test_an_age_file_hides_the_names_too() -> None:
    locked = sealed(FILES, Seal.AGE, PHRASE, MADE)
    assert b"sessions.csv" not in locked.data
    inside = pyrage.passphrase.decrypt(locked.data, PHRASE)
    with pyzipper.ZipFile(io.BytesIO(inside)) as archive:
        assert archive.read("samples/a.csv") == b"secret trace"
    with pytest.raises(pyrage.DecryptError):
        pyrage.passphrase.decrypt(locked.data, "another passphrase")


@pytest.mark.parametrize("seal", Seal)
def test_the_files_inside_say_no_other_time_and_no_checksum(seal: Seal) -> None:
    data = sealed(FILES, seal, PHRASE, MADE).data
    inside = data if seal is Seal.ZIP else pyrage.passphrase.decrypt(data, PHRASE)
    with pyzipper.AESZipFile(io.BytesIO(inside)) as archive:
        assert {info.date_time for info in archive.infolist()} == {(2031, 1, 2, 14, 16, 16)}
        assert seal is Seal.AGE or {info.CRC for info in archive.infolist()} == {0}


def test_a_passphrase_that_protects_nothing_is_refused() -> None:
    assert require_passphrase("x" * (SHORTEST - 4) + "abcd") == "xxxxxxxxabcd"
    for text in ("", "abc def ghi", "x" * 40, " " * 40, "abcd" * 10):
        with pytest.raises(UsageError, match="nothing was written"):
            require_passphrase(text)


def test_a_passphrase_of_bytes_that_are_no_text_is_refused() -> None:
    with pytest.raises(UsageError, match="are no letters"):
        require_passphrase("long enough but \udcff")


@pytest.mark.parametrize(("seal", "module"), [(Seal.ZIP, "pyzipper"), (Seal.AGE, "pyrage")])
def test_without_the_library_one_line_says_how_to_install_it(
    seal: Seal, module: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(MissingLibrariesError, match=r"pip install 'loadtrainer\[crypto\]'$"):
        require_library(seal)
