"""Libraries that only some exports need: there, not there, or too old to be trusted."""

import sys
from types import SimpleNamespace

import pytest

from loadtrainer.errors import MissingLibrariesError
from loadtrainer.review.extras import need


def test_a_library_that_is_here_is_handed_on() -> None:
    assert need("duckdb", "clinic").__name__ == "duckdb"


@pytest.mark.parametrize("version", ["1.4.0", "1.5.6"])
def test_a_library_that_would_write_0_for_nothing_is_refused(
    monkeypatch: pytest.MonkeyPatch, version: str
) -> None:
    monkeypatch.setitem(sys.modules, "duckdb", SimpleNamespace(__version__=version))

    with pytest.raises(MissingLibrariesError, match=r"needs duckdb 2 or newer; nothing was written"):
        need("duckdb", "clinic")
