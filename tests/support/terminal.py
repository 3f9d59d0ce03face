"""The command line in the test's own process."""

import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from loadtrainer.cli.main import main
from support.runs import Ran


@dataclass(frozen=True)
class Terminal:
    """Types commands and reads what they print."""

    monkeypatch: pytest.MonkeyPatch
    capsys: pytest.CaptureFixture[str]

    def run(self, *words: str | Path) -> Ran:
        """What ``loadtrainer words...`` prints and ends with."""
        self.monkeypatch.setattr(sys, "argv", ["loadtrainer", *map(str, words)])
        code = 0
        try:
            main()
        except SystemExit as end:
            code = int(end.code or 0)
        return Ran(code, *self.capsys.readouterr())
