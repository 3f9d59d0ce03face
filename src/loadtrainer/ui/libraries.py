"""Whether this computer can draw a window, found out before Qt starts: Qt aborts where a library is missing.

Nothing here imports Qt except inside :func:`require`.
"""

import ctypes
import os
import re
import sys
from pathlib import Path
from typing import Final

from loadtrainer.errors import MissingLibrariesError, UsageError

APT: Final = (
    "libgl1 libegl1 libopengl0 libglib2.0-0 libdbus-1-3 libfontconfig1 libfreetype6 libxkbcommon0 "
    "libxkbcommon-x11-0 libx11-xcb1 libxcb1 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 "
    "libxcb-randr0 libxcb-render0 libxcb-render-util0 libxcb-shape0 libxcb-shm0 libxcb-sync1 libxcb-util1 "
    "libxcb-xfixes0 libxcb-xkb1 libwayland-client0 libwayland-cursor0 libwayland-egl1"
)
"""What Qt's wheels expect of Debian 12, Ubuntu 22.04 and newer."""

DNF: Final = (
    "mesa-libGL mesa-libEGL libglvnd-opengl glib2 dbus-libs fontconfig freetype libxkbcommon "
    "libxkbcommon-x11 libX11-xcb libxcb xcb-util xcb-util-cursor xcb-util-image xcb-util-keysyms "
    "xcb-util-renderutil xcb-util-wm libwayland-client libwayland-cursor libwayland-egl"
)
"""The same of Fedora and its relatives."""

_LIBRARY = re.compile(r"(lib[\w.+-]+\.so[\w.]*)")


def has_display() -> bool:
    """Whether a window could be shown: always outside Linux; there, X11 or Wayland must be announced."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def install_line(os_release: str, root: bool) -> str:
    """The one line that installs the libraries; ``os_release``: text of /etc/os-release."""
    sudo = "" if root else "sudo "
    kinds = set(re.findall(r'^(?:ID|ID_LIKE)="?([^"\n]*)"?$', os_release, re.MULTILINE))
    words = {word for kind in kinds for word in kind.split()}
    if words & {"fedora", "rhel", "centos"}:
        return f"{sudo}dnf install -y {DNF}"
    return f"{sudo}apt-get install -y {APT}"


def _line_here() -> str:
    release = Path("/etc/os-release")
    text = release.read_text(encoding="utf-8") if release.exists() else ""
    return install_line(text, root=sys.platform == "linux" and os.geteuid() == 0)


def missing_error(trouble: str) -> MissingLibrariesError:
    """The error for a loader's message such as "libEGL.so.1: cannot open shared object file"."""
    found = _LIBRARY.search(trouble)
    what = f"{found.group(1)} is missing" if found else f"the Qt libraries do not load ({trouble})"
    return MissingLibrariesError(f"The window cannot be drawn: {what}. Run: {_line_here()}")


def _plugins() -> list[str]:
    """Names of the platform plugins Qt would try here, in its order."""
    asked = os.environ.get("QT_QPA_PLATFORM")
    if asked:
        return [name.split(":")[0] for name in asked.split(";")]
    names = ["wayland"] if os.environ.get("WAYLAND_DISPLAY") else []
    return names + (["xcb"] if os.environ.get("DISPLAY") else [])


def require() -> None:
    """Make sure Qt can start here.

    Raises MissingLibrariesError (one exact install line, exit 7) where a library is missing, UsageError
    where there is no display at all.
    """
    if not has_display():
        raise UsageError(
            "There is no display here, so no window can open. Log in at a screen, or draw the pages to "
            "files: loadtrainer demo"
        )
    try:
        from PySide6 import QtWidgets  # noqa: F401  # only to see that it loads
        from PySide6.QtCore import QLibraryInfo
    except ImportError as error:
        raise missing_error(str(error)) from error
    if sys.platform != "linux":
        return
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "platforms"
    troubles = [_trouble(folder / f"libq{name}.so") for name in _plugins()]
    if troubles and all(troubles):
        raise missing_error(troubles[-1])


def _trouble(plugin: Path) -> str:
    """Why this plugin does not load, "" if it does (a plugin of another place is left to Qt)."""
    if not plugin.exists():
        return ""
    try:
        ctypes.CDLL(str(plugin))
    except OSError as error:
        return str(error)
    return ""
