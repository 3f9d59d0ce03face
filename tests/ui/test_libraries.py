"""Missing display libraries are found before Qt aborts, and mended by one exact line."""

import sys
from pathlib import Path

import pytest

from loadtrainer.errors import MissingLibrariesError, UsageError
from loadtrainer.ui.libraries import APT, DNF, has_display, install_line, missing_error, require

DEBIAN = 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nID=debian\n'
UBUNTU = 'NAME="Ubuntu"\nID=ubuntu\nID_LIKE=debian\n'
FEDORA = "NAME=Fedora Linux\nID=fedora\n"
ROCKY = 'ID="rocky"\nID_LIKE="rhel centos fedora"\n'
linux = pytest.mark.skipif(sys.platform != "linux", reason="other systems bring these libraries along")


@pytest.mark.parametrize("text", [DEBIAN, UBUNTU, ""])
def test_debian_and_its_relatives_get_an_apt_line(text: str) -> None:
    assert install_line(text, root=True) == f"apt-get install -y {APT}"


@pytest.mark.parametrize("text", [FEDORA, ROCKY])
def test_fedora_and_its_relatives_get_a_dnf_line(text: str) -> None:
    assert install_line(text, root=False) == f"sudo dnf install -y {DNF}"


def test_the_message_names_the_library_and_is_one_line_with_exit_7() -> None:
    error = missing_error("libEGL.so.1: cannot open shared object file: No such file or directory")
    assert error.exit_code == 7
    assert "libEGL.so.1 is missing" in str(error)
    assert "\n" not in str(error)


def test_a_trouble_without_a_library_is_kept_in_the_message() -> None:
    assert "DLL load failed" in str(missing_error("DLL load failed while importing QtCore"))


@linux
def test_no_display_is_a_usage_error_that_names_the_way_out(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert not has_display()
    with pytest.raises(UsageError, match="loadtrainer demo"):
        require()


@linux
@pytest.mark.parametrize("name", ["DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"])
def test_any_announced_display_counts(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    for other in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(other, raising=False)
    monkeypatch.setenv(name, "x")
    assert has_display()


def test_offscreen_needs_nothing_that_is_not_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    require()


@linux
def test_a_plugin_that_does_not_load_is_told_before_qt_starts(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def broken(_path: str) -> None:
        raise OSError("libxcb-cursor.so.0: cannot open shared object file")

    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    monkeypatch.setattr("ctypes.CDLL", broken)
    with pytest.raises(MissingLibrariesError, match=r"libxcb-cursor\.so\.0 is missing"):
        require()
