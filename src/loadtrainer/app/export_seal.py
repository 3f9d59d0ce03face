"""An export packed and locked for mailing, by well-kept libraries: an AES ZIP or an age file."""

import io
from collections.abc import Iterable
from datetime import datetime
from typing import Final

from loadtrainer.errors import UsageError
from loadtrainer.review.export_kinds import Seal
from loadtrainer.review.export_model import File
from loadtrainer.review.extras import need

SHORTEST: Final = 12
"""Characters of a passphrase; a shorter one is found by trying, as whoever has the file may try for ever."""
FEWEST: Final = 5
"""Different characters of a passphrase."""


def require_passphrase(text: str) -> str:
    """The passphrase. Raises UsageError: it is too short or too plain, or no text at all."""
    if len(text) < SHORTEST:
        raise UsageError(f"the passphrase is shorter than {SHORTEST} characters; nothing was written")
    if len(set(text)) < FEWEST:
        raise UsageError(f"the passphrase has fewer than {FEWEST} different characters; nothing was written")
    try:
        text.encode()
    except UnicodeEncodeError:
        raise UsageError("the passphrase has bytes that are no letters; nothing was written") from None
    return text


def require_library(seal: Seal) -> None:
    """Raises MissingLibrariesError."""
    need("pyzipper", "crypto")
    if seal is Seal.AGE:
        need("pyrage", "crypto")


def sealed(files: Iterable[File], seal: Seal, passphrase: str, made_at: datetime) -> File:
    """All files as one locked file, dated ``made_at`` inside. Raises MissingLibrariesError."""
    if seal is Seal.ZIP:
        return File("loadtrainer-export.zip", _zip(files, passphrase, made_at))
    locked: bytes = need("pyrage", "crypto").passphrase.encrypt(_zip(files, None, made_at), passphrase)
    return File("loadtrainer-export.zip.age", locked)


def _zip(files: Iterable[File], passphrase: str | None, made_at: datetime) -> bytes:
    """``passphrase`` None = open. AES in its second version, which tells no checksum of what is inside."""
    pyzipper = need("pyzipper", "crypto")
    data = io.BytesIO()
    with pyzipper.AESZipFile(data, "w", compression=pyzipper.ZIP_DEFLATED) as archive:
        if passphrase is not None:
            archive.setpassword(passphrase.encode())
            archive.setencryption(pyzipper.WZ_AES, nbits=256, force_wz_aes_version=2)
        for file in files:
            member = archive.zipinfo_cls(file.path, date_time=made_at.timetuple()[:6])
            member.compress_type, member.external_attr = pyzipper.ZIP_DEFLATED, 0o600 << 16
            archive.writestr(member, file.data)
    return data.getvalue()
