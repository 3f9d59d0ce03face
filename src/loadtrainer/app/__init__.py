"""The only place where the parts are joined: link, machine, sound, store and window."""

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from loadtrainer.core.snapshot import Snapshot
    from loadtrainer.sound.talk import Voice
    from loadtrainer.ui.backend import Backend


def open_backend(
    data_dir: Path,
    source: str,
    *,
    plan: Path | None = None,
    stage: int | None = None,
    scale: str | None = None,
    voice: "Voice | None" = None,
) -> "Backend":
    """The program beneath a window; see :class:`loadtrainer.app.backend.Program`."""
    from loadtrainer.app.backend import Program

    return Program(data_dir, source, plan=plan, stage=stage, scale=scale, voice=voice)


def snapshot_at(source: str, at_s: float, *, begin: bool = True) -> "list[Snapshot]":
    """What the screen would have shown; see :func:`loadtrainer.app.preview.play_to`."""
    from loadtrainer.app.preview import play_to

    return play_to(source, at_s, begin=begin)
