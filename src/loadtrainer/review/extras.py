"""Libraries that only some exports need, and the one line that installs them."""

from importlib import import_module
from typing import Any

from loadtrainer.errors import MissingLibrariesError


def need(module: str, extra: str) -> Any:
    """The library ``module`` of ``extra``. Raises MissingLibrariesError, saying how to install it."""
    try:
        return import_module(module)
    except ImportError:
        raise MissingLibrariesError(
            f"this export needs {module}; nothing was written. Install it: pip install 'loadtrainer[{extra}]'"
        ) from None
