"""The clinical protocols that come with the program: found in a checkout and in an installed wheel."""

from importlib.resources import files
from pathlib import Path

import loadtrainer
from loadtrainer.core.canonical import canonical_model, sha256_hex
from loadtrainer.core.loading import load_model
from loadtrainer.core.prescription import ProtocolRef
from loadtrainer.core.protocol import ClinicalProtocol
from loadtrainer.core.strictjson import PLAN_CAP
from loadtrainer.errors import RefusedError, UsageError
from loadtrainer.store.files import read_capped


def protocol_folder() -> Path:
    """Where the protocol files lie. Raises RefusedError where the installation lacks them."""
    installed = Path(str(files("loadtrainer"))) / "protocols"
    checkout = Path(loadtrainer.__file__).resolve().parents[2] / "protocols"
    for folder in (installed, checkout):
        if folder.is_dir():
            return folder
    raise RefusedError("protocols", str(installed), "is missing; install loadtrainer again")


def read_protocol(path: Path) -> ClinicalProtocol:
    """The protocol in ``path``. Raises RefusedError; the file is never altered."""
    return load_model(ClinicalProtocol, read_capped(path, PLAN_CAP), str(path))


def all_protocols() -> list[ClinicalProtocol]:
    """Every protocol that comes with the program, by id. Raises RefusedError for a damaged one."""
    return [read_protocol(path) for path in sorted(protocol_folder().glob("*.json"))]


def find_protocol(name: str) -> ClinicalProtocol:
    """A protocol by its id, or by the path of a file ending in .json. Raises UsageError, RefusedError."""
    if name.endswith(".json"):
        return read_protocol(Path(name))
    known = {protocol.id: protocol for protocol in all_protocols()}
    if name not in known:
        raise UsageError(f"There is no protocol {name!r}. Known: {', '.join(known)}.")
    return known[name]


def reference(protocol: ClinicalProtocol) -> ProtocolRef:
    """How a prescription names the protocol it was made from: its id and the digest of its canonical JSON."""
    return ProtocolRef(id=protocol.id, sha256=sha256_hex(canonical_model(protocol)))
