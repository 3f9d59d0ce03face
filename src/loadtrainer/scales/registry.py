"""The table of scales: one row a model family, as data. Each wire format's module owns its rows.

Every module of this package that has ``PROFILES`` is found by itself, so a new format is one module. Rates,
locks and steps in the rows are what single logs show (see each format, github.com/KristianP26/ble-scale-sync
and github.com/oliexdev/openScale), not measurements of ours; capacities are the makers' figures. Names are
the beginnings of advertised names, in lower case.
"""

from collections.abc import Iterator
from importlib import import_module
from pkgutil import iter_modules
from typing import Final

import loadtrainer.scales
from loadtrainer.scales.base import Profile

READ_THE_TABLE: Final = frozenset({"registry", "identify"})
"""Modules that need the table themselves and so cannot be asked for rows while it is made."""


def discovered() -> Iterator[Profile]:
    """The rows of every module of this package; a module's own order is kept, its first row is the usual."""
    for found in iter_modules(loadtrainer.scales.__path__):
        if found.name not in READ_THE_TABLE:
            module = import_module(f"loadtrainer.scales.{found.name}")
            yield from getattr(module, "PROFILES", ())


PROFILES: Final[tuple[Profile, ...]] = tuple(discovered())


def by_key(key: str, profiles: tuple[Profile, ...] = PROFILES) -> Profile | None:
    """The row of this key; None if there is none."""
    return next((profile for profile in profiles if profile.key == key), None)


def of_format(wire_format: str, profiles: tuple[Profile, ...] = PROFILES) -> tuple[Profile, ...]:
    """All rows of a wire format, the usual one first; empty if the format is not known."""
    return tuple(profile for profile in profiles if profile.wire_format == wire_format)


def named(name: str, profiles: tuple[Profile, ...] = PROFILES) -> Profile | None:
    """The row of this key, else the usual row of the wire format of this name; None if neither."""
    return by_key(name, profiles) or next(iter(of_format(name, profiles)), None)
