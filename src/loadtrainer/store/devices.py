"""What the user answered once about each scale, by a salted hash of its radio address."""

import hmac
import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Final, Literal

from pydantic import Field

from loadtrainer.core.loading import load_model
from loadtrainer.core.model import DiskModel
from loadtrainer.core.strictjson import PLAN_CAP
from loadtrainer.core.units import MassUnit
from loadtrainer.errors import RefusedError
from loadtrainer.store.files import make_folder, plain, read_capped, write_atomic, write_new

FILE_NAME: Final = "devices.json"
SALT_NAME: Final = "salt"
_SALT_BYTES: Final = 32


@dataclass(frozen=True, slots=True)
class DeviceAnswers:
    """Answers about one scale; None = not asked.

    ``profile``: the key of its row. ``divisor``: 10 or 100. ``unit``: of the wire. ``bind_key``: 16 bytes, a
    secret that no message shows. ``mine``: the user said that this is the scale to use. ``name``: what it was
    called then, "" = not known. ``cautioned``: the user began a session with its caution in sight.
    """

    profile: str | None = None
    divisor: int | None = None
    unit: MassUnit | None = None
    bind_key: bytes | None = field(default=None, repr=False)
    mine: bool = False
    name: str = ""
    cautioned: bool = False


class _Device(DiskModel):
    profile: Annotated[str, Field(max_length=80)] | None
    divisor: Literal[10, 100] | None
    unit: Literal["kg", "lb", "st:lb", "jin", "g"] | None
    bind_key: Annotated[Annotated[str, Field(pattern=r"^[0-9a-f]{32}$")] | None, Field(repr=False)]
    mine: bool = False
    name: Annotated[str, Field(max_length=80)] = ""
    cautioned: bool = False


class _Devices(DiskModel):
    format: Literal["loadtrainer.devices"] = "loadtrainer.devices"
    version: Literal[1] = 1
    devices: dict[Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")], _Device]


class DeviceBook:
    """The answers kept in the data folder ``home``. An unreadable file is refused, never overwritten."""

    def __init__(self, home: Path) -> None:
        self._home = home
        self._path = home / FILE_NAME

    def hash(self, address: str) -> str:
        """The salted hash that stands for a radio address in every file: 64 hex digits.

        The salt is made once. Raises RefusedError where it cannot be read or made.
        """
        return hmac.new(self._salt(), address.strip().upper().encode(), "sha256").hexdigest()

    def recall(self, address: str) -> DeviceAnswers:
        """What is known of ``address``; empty answers if nothing. Raises RefusedError."""
        kept = self._read().devices.get(self.hash(address))
        return DeviceAnswers() if kept is None else _answers(kept)

    def all(self) -> dict[str, DeviceAnswers]:
        """The answers about every scale, by its salted hash, in the order they came. Raises RefusedError."""
        return {device: _answers(kept) for device, kept in self._read().devices.items()}

    def owns(self) -> bool:
        """True if any scale is marked as the user's own. Raises RefusedError."""
        return any(device.mine for device in self._read().devices.values())

    def remember(self, address: str, answers: DeviceAnswers) -> None:
        """Keep ``answers`` for ``address``, in one step. Raises RefusedError."""
        device = _Device.model_validate(
            {
                "profile": answers.profile,
                "divisor": answers.divisor,
                "unit": answers.unit.value if answers.unit else None,
                "bind_key": answers.bind_key.hex() if answers.bind_key else None,
                "mine": answers.mine,
                "name": answers.name[:80],
                "cautioned": answers.cautioned,
            }
        )
        self._write({**self._read().devices, self.hash(address): device})

    def forget(self, device: str) -> None:
        """Let go all answers about one scale, by its salted hash. Raises RefusedError."""
        kept = self._read().devices
        if kept.pop(device, None) is not None:
            self._write(kept)

    def _write(self, devices: dict[str, _Device]) -> None:
        book = _Devices(devices=devices)
        try:
            write_atomic(self._path, (book.model_dump_json(indent=2) + "\n").encode())
        except OSError as error:
            raise RefusedError(str(self._path), "", f"cannot be written: {plain(error)}") from None

    def _read(self) -> _Devices:
        if not self._path.exists():
            return _Devices(devices={})
        return load_model(_Devices, read_capped(self._path, PLAN_CAP), str(self._path))

    def _salt(self) -> bytes:
        path = self._home / SALT_NAME
        try:
            make_folder(self._home)
            if not path.exists():
                write_new(path, os.urandom(_SALT_BYTES).hex().encode())
        except FileExistsError:
            pass
        except OSError as error:
            raise RefusedError(str(path), "", f"cannot be written: {plain(error)}") from None
        salt = read_capped(path, 1024)
        if len(salt) != 2 * _SALT_BYTES:
            why = (
                "is damaged; with another one all remembered scales would be strangers. Restore or remove it."
            )
            raise RefusedError(str(path), "", why)
        return salt


def _answers(kept: _Device) -> DeviceAnswers:
    return DeviceAnswers(
        profile=kept.profile,
        divisor=kept.divisor,
        unit=MassUnit(kept.unit) if kept.unit else None,
        bind_key=bytes.fromhex(kept.bind_key) if kept.bind_key else None,
        mine=kept.mine,
        name=kept.name,
        cautioned=kept.cautioned,
    )
