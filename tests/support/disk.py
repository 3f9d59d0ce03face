"""A disk that is full below one folder and well everywhere else."""

import errno
import os
from pathlib import Path

import pytest

from loadtrainer.store import files


class FullDisk:
    """While ``full``, no file below ``folder`` takes a byte; the names of files can still be made."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
        self.full = False
        self._folder, self._mine = folder, set[int]()
        self._create, self._write_all = files.create, files.write_all
        monkeypatch.setattr(files, "create", self._make)
        monkeypatch.setattr(files, "write_all", self._write)

    def _make(self, path: Path) -> int:
        fd = self._create(path)
        (self._mine.add if path.is_relative_to(self._folder) else self._mine.discard)(fd)
        return fd

    def _write(self, fd: int, data: bytes) -> None:
        if self.full and fd in self._mine:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        self._write_all(fd, data)
