"""Libraries that only some exports need: the one line that installs them, and the folder they work in."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import Any, Final

from loadtrainer.errors import MissingLibrariesError, RefusedError
from loadtrainer.store.files import plain

LEAST: Final = {"duckdb": 2}
"""The first major version that will do: DuckDB 1 writes a masked number as 0, and 0 is not "no value"."""


def need(module: str, extra: str) -> Any:
    """The library ``module`` of ``extra``. Raises MissingLibrariesError, saying how to install it."""
    try:
        found = import_module(module)
    except ImportError:
        found = None
    least = LEAST.get(module, 0)
    if found is None or (least and int(found.__version__.partition(".")[0]) < least):
        wanted = f"{module} {least} or newer" if least else module
        raise MissingLibrariesError(
            f"this export needs {wanted}; nothing was written. Install it: pip install 'loadtrainer[{extra}]'"
        )
    return found


@contextmanager
def workspace(*failures: type[Exception]) -> Iterator[Path]:
    """A private folder for what a library has to put on the disk; gone afterwards, whatever happened.

    ``failures``: what the library raises instead of OSError. Raises RefusedError: no space, no permission.
    """
    try:
        with tempfile.TemporaryDirectory(prefix="loadtrainer-") as folder:
            yield Path(folder)
    except Exception as error:
        if not isinstance(error, (OSError, *failures)):
            raise
        why = f"cannot be written: {plain(error).splitlines()[0]}. Nothing was exported. Free some space,"
        raise RefusedError(
            "temporary folder", tempfile.gettempdir(), f"{why} or name another folder in TMPDIR."
        ) from None
