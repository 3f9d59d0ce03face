"""The only place where the parts are joined: link, machine, sound, store and window."""

from pathlib import Path
from typing import TYPE_CHECKING

from loadtrainer.app.preview import snapshot_at

if TYPE_CHECKING:
    from loadtrainer.ui.backend import Backend

__all__ = ["open_backend", "snapshot_at"]


def open_backend(
    data_dir: Path, source: str, *, plan: Path | None = None, stage: int = 0, scale: str | None = None
) -> "Backend":
    """The program beneath a window; see :class:`loadtrainer.app.backend.Program`."""
    from loadtrainer.app.backend import Program

    return Program(data_dir, source, plan=plan, stage=stage, scale=scale)
