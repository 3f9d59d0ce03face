"""An export packed and locked for mailing, by well-kept libraries: an AES ZIP or an age file."""

import io
from collections.abc import Iterable
from typing import Final

from loadtrainer.errors import UsageError
from loadtrainer.review.export_kinds import Seal
from loadtrainer.review.export_model import File
from loadtrainer.review.extras import need

SHORTEST: Final = 12
"""Characters of a passphrase; a shorter one is found by trying, as whoever has the file may try for ever."""


def require_passphrase(text: str) -> str:
    """The passphrase. Raises UsageError: it is too short to protect anything."""
    if len(text) < SHORTEST:
        raise UsageError(f"the passphrase is shorter than {SHORTEST} characters; nothing was written")
    return text


def require_library(seal: Seal) -> None:
    """Raises MissingLibrariesError."""
    need("pyzipper", "crypto")
    if seal is Seal.AGE:
        need("pyrage", "crypto")


def sealed(files: Iterable[File], seal: Seal, passphrase: str) -> File:
    """All files as one locked file. Raises MissingLibrariesError."""
    if seal is Seal.ZIP:
        return File("loadtrainer-export.zip", _zip(files, passphrase))
    locked: bytes = need("pyrage", "crypto").passphrase.encrypt(_zip(files, None), passphrase)
    return File("loadtrainer-export.zip.age", locked)


def _zip(files: Iterable[File], passphrase: str | None) -> bytes:
    """``passphrase`` None = open."""
    pyzipper = need("pyzipper", "crypto")
    data = io.BytesIO()
    with pyzipper.AESZipFile(data, "w", compression=pyzipper.ZIP_DEFLATED) as archive:
        if passphrase is not None:
            archive.setpassword(passphrase.encode())
            archive.setencryption(pyzipper.WZ_AES, nbits=256)
        for file in files:
            archive.writestr(file.path, file.data)
    return data.getvalue()
