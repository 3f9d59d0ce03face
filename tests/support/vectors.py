"""The vector files of tests/vectors: one a wire format, each line says where its bytes came from.

``vectors``: payloads and what they decode to. ``adverts``: what ``wins`` (a profile) must be recognised by:
``by`` its payload, its name, or (a question) only a shared service. UUIDs there may be short, company ids are
hexadecimal, the address is 11:22:33:44:55:66 unless said.
"""

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from loadtrainer.core.sample import Reading
from loadtrainer.core.units import MassUnit
from loadtrainer.scales.base import (
    Advert,
    Channel,
    ChannelKind,
    Decoder,
    Frame,
    Options,
    Output,
    Profile,
    Refused,
    Strength,
    uuid128,
)
from loadtrainer.scales.registry import PROFILES, by_key

FOLDER = Path(__file__).parent.parent / "vectors"
WITHIN_KG = 0.01
ORIGINS = frozenset({"captured", "constructed", "documented"})


@dataclass(frozen=True, slots=True)
class Vector:
    """One payload and what it must decode to. ``profile``: whose decoder it is meant for."""

    wire_format: str
    name: str
    profile: str
    channel: Channel
    data: bytes
    options: Options
    readings: tuple[Reading, ...]
    refused: bool
    origin: str
    source: str

    @property
    def label(self) -> str:
        return f"{self.wire_format}: {self.name}"


@dataclass(frozen=True, slots=True)
class KnownAdvert:
    """What a scale of the profile ``wins`` advertises, and how much of a proof that is."""

    wins: str
    by: Strength
    advert: Advert

    def __str__(self) -> str:
        return f"{self.wins} by {self.by.name.lower()}: {self.advert.name}"


def _uuid(text: str) -> str:
    return uuid128(int(text, 16)) if len(text) == 4 else text


@cache
def adverts() -> tuple[KnownAdvert, ...]:
    """Every advertisement of every file."""
    return tuple(
        KnownAdvert(entry["wins"], Strength[entry["by"].upper()], _advert(entry))
        for path in sorted(FOLDER.glob("*.json"))
        for entry in json.loads(path.read_text(encoding="utf-8"))["adverts"]
    )


def _advert(stored: dict[str, Any]) -> Advert:
    return Advert(
        stored.get("address", "11:22:33:44:55:66"),
        stored.get("name"),
        services=frozenset(map(_uuid, stored.get("services", []))),
        manufacturer={int(k, 16): bytes.fromhex(v) for k, v in stored.get("manufacturer", {}).items()},
        service_data={_uuid(k): bytes.fromhex(v) for k, v in stored.get("service_data", {}).items()},
    )


def _channel(stored: dict[str, Any]) -> Channel:
    kind = ChannelKind(stored["kind"])
    return Channel(kind, uuid=stored.get("uuid", ""), company=stored.get("company", -1))


def _options(stored: dict[str, Any]) -> Options:
    unit, key = stored.get("unit"), stored.get("bind_key")
    return Options(
        divisor=stored.get("divisor"),
        unit=None if unit is None else MassUnit(unit),
        bind_key=None if key is None else bytes.fromhex(key),
        address=stored.get("address"),
        unix_time_s=stored.get("unix_time_s"),
    )


def _reading(stored: dict[str, Any]) -> Reading:
    unit = stored["unit"]
    return Reading(
        stored["kg"],
        stable=stored["stable"],
        final=stored["final"],
        unit_seen=None if unit is None else MassUnit(unit),
        history=stored["history"],
        removed=stored["removed"],
        overload=stored["overload"],
    )


@cache
def vectors() -> tuple[Vector, ...]:
    """Every vector of every file."""
    found = []
    for path in sorted(FOLDER.glob("*.json")):
        stored = json.loads(path.read_text(encoding="utf-8"))
        for entry in stored["vectors"]:
            found.append(
                Vector(
                    stored["wire_format"],
                    entry["name"],
                    entry["profile"],
                    _channel(entry["channel"]),
                    bytes.fromhex(entry["hex"]),
                    _options(entry["options"]),
                    tuple(_reading(reading) for reading in entry["readings"]),
                    entry["refused"],
                    entry["origin"],
                    entry["source"],
                )
            )
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Foreign:
    """A published payload of a format that has no decoder here."""

    wire_format: str
    channel: Channel
    data: bytes


@cache
def foreigners() -> tuple[Foreign, ...]:
    """Payloads that no decoder may claim: tests/scales/foreign.json."""
    stored = json.loads((FOLDER.parent / "scales" / "foreign.json").read_text(encoding="utf-8"))
    return tuple(
        Foreign(entry["wire_format"], _channel(entry["channel"]), bytes.fromhex(entry["hex"]))
        for entry in stored
        if not (FOLDER / f"{entry['wire_format']}.json").exists()
    )


def of_format(wire_format: str) -> tuple[Vector, ...]:
    """The vectors of one file."""
    return tuple(vector for vector in vectors() if vector.wire_format == wire_format)


def profile(key: str) -> Profile:
    """The row of this key; a missing one fails the test."""
    found = by_key(key)
    assert found is not None, key
    return found


def decoder(key: str, options: Options = Options()) -> Decoder:  # noqa: B008 -- Options is frozen
    """A fresh decoder of a profile."""
    return profile(key).decoder(options)


def feed(one: Decoder, channel: Channel, data: bytes, t_s: float = 0.0) -> tuple[Output, ...]:
    """What a decoder makes of one payload."""
    return one.feed(Frame(t_s, channel, data))


def readings(outputs: tuple[Output, ...]) -> tuple[Reading, ...]:
    """Only the readings."""
    return tuple(output for output in outputs if isinstance(output, Reading))


def refusals(outputs: tuple[Output, ...]) -> tuple[Refused, ...]:
    """Only the refusals."""
    return tuple(output for output in outputs if isinstance(output, Refused))


CHANNELS_OF: dict[str, tuple[Channel, ...]] = {
    profile.key: tuple(
        dict.fromkeys(vector.channel for vector in vectors() if vector.wire_format == profile.wire_format)
    )
    for profile in PROFILES
}
"""Every channel a format's own vectors came on, by profile."""


def check(vector: Vector) -> None:
    """Decode ``vector`` with a fresh decoder and compare every field it states."""
    outputs = feed(decoder(vector.profile, vector.options), vector.channel, vector.data)
    found = readings(outputs)
    assert bool(refusals(outputs)) is vector.refused, outputs
    assert len(found) == len(vector.readings), outputs
    for reading, expected in zip(found, vector.readings, strict=True):
        assert _flags(reading) == _flags(expected)
        if expected.kg is None:
            assert reading.kg is None
            assert reading.overload or reading.reason
        else:
            assert reading.kg is not None
            assert abs(reading.kg - expected.kg) <= WITHIN_KG


def _flags(reading: Reading) -> tuple[object, ...]:
    return (
        reading.stable,
        reading.final,
        reading.unit_seen,
        reading.history,
        reading.removed,
        reading.overload,
    )
