"""Captures: what a radio said, one JSON object a line (docs/files.md), read and written as a stream.

A reader is strict and forgiving at once: a broken line is counted, named and left out, the rest is used; a
file whose first line is not a capture's header is refused. Times in s from the first line, never falling.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Annotated, Any, Final, Literal

from pydantic import Field, TypeAdapter, ValidationError

from loadtrainer.core.model import DiskModel
from loadtrainer.errors import RefusedError
from loadtrainer.scales.base import Advert

LINE_CAP_BYTES: Final = 64 * 1024
LONGEST_PAUSE_S: Final = 24 * 3600.0
"""A line later than this after the one before is broken: no capture is that long."""
NAMED_BROKEN_CAP: Final = 1000
"""Broken lines beyond this many are counted but no longer named."""

Time = Annotated[float, Field(ge=0)]
Address = Annotated[str, Field(min_length=1, max_length=64)]
Name = Annotated[str, Field(max_length=248)] | None
Uuid = Annotated[str, Field(pattern=r"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$")]
Hex = Annotated[str, Field(pattern=r"^([0-9a-fA-F]{2})*$")]
CompanyId = Annotated[str, Field(pattern=r"^(0|[1-9][0-9]{0,4})$")]
KeyHex = Annotated[str, Field(pattern=r"^[0-9a-fA-F]{32}$")]


class Header(DiskModel):
    """The first line. ``bind_keys``: address to key, 32 hex digits, for encrypted formats."""

    format: Literal["loadtrainer.capture"] = "loadtrainer.capture"
    version: Literal[1] = 1
    source: Literal["ble", "constructed", "simulated"]
    note: Annotated[str, Field(max_length=2000)] = ""
    bind_keys: dict[Address, KeyHex] = Field(default_factory=dict)


class AdvertLine(DiskModel):
    """One received advertising packet and what it carried."""

    kind: Literal["advert"] = "advert"
    t: Time
    address: Address
    name: Name = None
    rssi: Annotated[int, Field(ge=-127, le=127)] | None = None
    services: list[Uuid] = Field(default_factory=list)
    manufacturer: dict[CompanyId, Hex] = Field(default_factory=dict)
    service_data: dict[Uuid, Hex] = Field(default_factory=dict)

    @property
    def advert(self) -> Advert:
        """The packet as decoders and the receiver take it."""
        return Advert(
            address=self.address,
            name=self.name,
            rssi=self.rssi,
            services=frozenset(self.services),
            manufacturer={int(company): bytes.fromhex(text) for company, text in self.manufacturer.items()},
            service_data={uuid: bytes.fromhex(text) for uuid, text in self.service_data.items()},
        )

    @classmethod
    def of(cls, t: float, advert: Advert) -> "AdvertLine":
        """The line for ``advert`` heard at ``t``."""
        return cls(
            t=t,
            address=advert.address,
            name=advert.name,
            rssi=advert.rssi,
            services=sorted(advert.services),
            manufacturer={str(company): data.hex() for company, data in advert.manufacturer.items()},
            service_data={uuid: data.hex() for uuid, data in advert.service_data.items()},
        )


class ConnectedLine(DiskModel):
    """A connection came up; services with their characteristics."""

    kind: Literal["connected"] = "connected"
    t: Time
    address: Address
    name: Name = None
    services: dict[Uuid, list[Uuid]] = Field(default_factory=dict)


class NotifyLine(DiskModel):
    """A notification or an indication."""

    kind: Literal["notify"] = "notify"
    t: Time
    characteristic: Uuid
    value: Hex


class WriteLine(DiskModel):
    """What was sent to the scale."""

    kind: Literal["write"] = "write"
    t: Time
    characteristic: Uuid
    value: Hex
    response: bool


class DisconnectedLine(DiskModel):
    """The connection ended."""

    kind: Literal["disconnected"] = "disconnected"
    t: Time


Line = AdvertLine | ConnectedLine | NotifyLine | WriteLine | DisconnectedLine
_LINES: Final[TypeAdapter[Line]] = TypeAdapter(Annotated[Line, Field(discriminator="kind")])


@dataclass(frozen=True, slots=True)
class Broken:
    """A line that is not used. ``line`` counts from 1; ``why`` in plain words."""

    line: int
    why: str


@dataclass(slots=True)
class Capture:
    """A capture file, opened by :func:`open_capture`; iterate it once or many times.

    ``broken`` and ``broken_count`` are complete after an iteration has run to its end.
    """

    path: Path
    header: Header
    broken: list[Broken] = field(default_factory=list)
    broken_count: int = 0

    def __iter__(self) -> Iterator[Line]:
        """Yield the good lines in order; broken ones are noted and left out."""
        self.broken, self.broken_count = [], 0
        last_s = 0.0
        with self.path.open("rb") as stream:
            for number, raw in enumerate(_raw_lines(stream), start=1):
                if number == 1:
                    continue
                try:
                    line = _LINES.validate_python(_json(raw))
                    _check_order(last_s, line.t)
                except (ValueError, RecursionError) as error:
                    self._note(number, _why(error))
                    continue
                last_s = line.t
                yield line

    def _note(self, number: int, why: str) -> None:
        self.broken_count += 1
        if len(self.broken) < NAMED_BROKEN_CAP:
            self.broken.append(Broken(number, why))


def open_capture(path: Path) -> Capture:
    """Check that ``path`` is a capture; raises RefusedError where it is not, or cannot be read."""
    try:
        with path.open("rb") as stream:
            raw = next(_raw_lines(stream), None)
    except OSError as error:
        raise RefusedError(str(path), "", f"cannot be read: {error.strerror}") from error
    if raw is None:
        raise RefusedError(str(path), "line 1", "the file is empty")
    try:
        value = _json(raw)
        _check_version(value)
        header = Header.model_validate(value)
    except (ValueError, RecursionError) as error:
        raise RefusedError(str(path), "line 1", f"not a capture's header: {_why(error)}") from error
    return Capture(path, header)


class CaptureWriter:
    """Writes a capture line by line; every line is on its way to the disk when :meth:`write` returns.

    ``stream`` is open for UTF-8 text and stays the caller's. A time before the last line's is lifted to it.
    """

    def __init__(self, stream: IO[str], header: Header) -> None:
        self._stream = stream
        self._last_s = 0.0
        self._put(header)

    def write(self, line: Line) -> None:
        """Append ``line``; ``t`` is kept to the microsecond."""
        t = max(round(line.t, 6), self._last_s)
        self._last_s = t
        self._put(line.model_copy(update={"t": t}))

    def _put(self, model: DiskModel) -> None:
        self._stream.write(json.dumps(model.model_dump(), allow_nan=False, separators=(",", ":")) + "\n")
        self._stream.flush()


def _check_version(value: Any) -> None:
    if not isinstance(value, dict) or value.get("format") != "loadtrainer.capture":
        return
    version = value.get("version")
    if type(version) is not int:
        raise ValueError("version must be a whole number")
    if version != 1:
        raise ValueError(f"version {version} is not known to this program, which reads version 1")


def _check_order(last_s: float, t: float) -> None:
    if t < last_s:
        raise ValueError(f"t falls from {last_s:g} to {t:g}")
    if t - last_s > LONGEST_PAUSE_S:
        raise ValueError(f"t jumps from {last_s:g} to {t:g}")


def _raw_lines(stream: IO[bytes]) -> Iterator[bytes | None]:
    """Lines without their end; None for one over the cap, of which no more than the cap is ever held."""
    while chunk := stream.readline(LINE_CAP_BYTES + 1):
        if len(chunk) <= LINE_CAP_BYTES or chunk.endswith(b"\n"):
            yield chunk.rstrip(b"\r\n")
            continue
        while chunk and not chunk.endswith(b"\n"):
            chunk = stream.readline(LINE_CAP_BYTES)
        yield None


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) != len(pairs):
        raise ValueError("a key occurs twice")
    return made


def _no_constant(name: str) -> float:
    raise ValueError(f"{name} is not a number")


_DECODER: Final = json.JSONDecoder(object_pairs_hook=_unique, parse_constant=_no_constant)


def _json(raw: bytes | None) -> Any:
    if raw is None:
        raise ValueError(f"longer than {LINE_CAP_BYTES // 1024} KB")
    return _DECODER.decode(raw.decode("utf-8"))


def _why(error: Exception) -> str:
    if isinstance(error, ValidationError):
        first = error.errors(include_url=False, include_input=False, include_context=False)[0]
        where = ".".join(str(part) for part in first["loc"])
        return f"{where}: {first['msg']}" if where else first["msg"]
    if isinstance(error, UnicodeDecodeError):
        return "not UTF-8 text"
    if isinstance(error, json.JSONDecodeError):
        return f"not JSON: {error.msg}"
    if isinstance(error, RecursionError):
        return "nested too deeply"
    return str(error)
