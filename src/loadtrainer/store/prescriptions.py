"""Prescription files: read strictly, confirmed by a clinician, refused when anything is off."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Final

from loadtrainer.core.canonical import canonical_model, digest_without
from loadtrainer.core.loading import load_model
from loadtrainer.core.prescription import Confirmation, Prescription
from loadtrainer.core.strictjson import PLAN_CAP
from loadtrainer.core.words import say
from loadtrainer.errors import RefusedError
from loadtrainer.store.files import plain, read_capped, write_atomic, write_new

SUFFIX: Final = ".prescription.json"


def read_prescription(path: Path) -> Prescription:
    """The prescription in ``path``, confirmed or not. Raises RefusedError; the file is never altered."""
    return load_model(Prescription, read_capped(path, PLAN_CAP), str(path))


def digest(prescription: Prescription) -> str:
    """What a confirmation signs: SHA-256 of the canonical JSON with ``confirmed`` null (docs/files.md)."""
    return digest_without(prescription.model_dump(mode="json"), "confirmed")


def blocked(prescription: Prescription, today: date) -> tuple[str, str] | None:
    """Why no session may start from it, as the field and the words; None = one may. ``today``: local date."""
    if prescription.confirmed is None:
        return "confirmed", say("block.none")
    if prescription.confirmed.sha256 != digest(prescription):
        return "confirmed.sha256", say("block.alter")
    return outside(prescription, today)


def outside(prescription: Prescription, today: date) -> tuple[str, str] | None:
    """Why ``today`` (local date) is not one of the plan's days, as the field and the words; None = it is."""
    if today < date.fromisoformat(prescription.valid_from):
        return "valid_from", say("block.early", day=prescription.valid_from)
    if today > date.fromisoformat(prescription.valid_until):
        return "valid_until", say("block.plan")
    return None


def check_startable(prescription: Prescription, today: date, which: str = "prescription") -> None:
    """Refuse what is unconfirmed, altered since, not yet valid or expired. Raises RefusedError."""
    found = blocked(prescription, today)
    if found is not None:
        raise RefusedError(which, *found)


def confirmed(prescription: Prescription, by: str, role: str, now: datetime, which: str) -> Prescription:
    """The prescription confirmed by a clinician at ``now`` (aware). Raises RefusedError if it ended."""
    if date.fromisoformat(prescription.valid_until) < now.date():
        why = f"lies in the past ({prescription.valid_until}); set a later day before confirming"
        raise RefusedError(which, "valid_until", why)
    for name, value in (("--by", by), ("--role", role)):
        if not 0 < len(value.strip()) <= 120:
            raise RefusedError(which, name, "must name the clinician, in 1 to 120 characters")
    signature = Confirmation(
        by=by.strip(), role=role.strip(), at=now.isoformat(timespec="seconds"), sha256=digest(prescription)
    )
    return prescription.model_copy(update={"confirmed": signature})


def confirm_file(path: Path, by: str, role: str, now: datetime) -> Prescription:
    """Check every rule of the file and rewrite it in one step, confirmed. Raises RefusedError."""
    result = confirmed(read_prescription(path), by, role, now, str(path))
    _write(path, result, write_atomic)
    return result


def write_prescription(path: Path, prescription: Prescription) -> None:
    """Write a new prescription file. Raises RefusedError; an existing file is never overwritten."""
    _write(path, prescription, write_new)


def _write(path: Path, prescription: Prescription, write: Callable[[Path, bytes], None]) -> None:
    data = (prescription.model_dump_json(indent=2) + "\n").encode()
    if canonical_model(load_model(Prescription, data, str(path))) != canonical_model(prescription):
        raise RefusedError(str(path), "", "would not read back as written; nothing was changed")
    try:
        write(path, data)
    except FileExistsError:
        raise RefusedError(str(path), "", "exists already; choose another name") from None
    except OSError as error:
        raise RefusedError(str(path), "", f"cannot be written: {plain(error)}") from None
