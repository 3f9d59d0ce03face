"""Libraries that only some exports need, and the one line that installs them."""

from importlib import import_module
from typing import Any, Final

from loadtrainer.errors import MissingLibrariesError

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
