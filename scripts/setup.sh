# Sourced by scripts/demo and scripts/test: makes .venv from the committed hash-pinned requirements.
# Needs python3 and git. Never calls sudo: what only an administrator can install is printed as one line,
# and the script ends with 7. A second run does nothing but compare a stamp.

# Package lists of the display libraries; `loadtrainer doctor` prints the same ones.
qt_packages="libegl1 libgl1 libglib2.0-0 libdbus-1-3 libfontconfig1 libxkbcommon0 libgssapi-krb5-2"
screen_packages="libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-render-util0 libxcb-shape0 libxcb-xkb1 libxkbcommon-x11-0 libwayland-cursor0"
extra_packages=""  # what the calling script needs besides

tools="$root/.tools"
venv="$root/.venv"
linux=false
if [ "$(uname -s)" = Linux ]; then linux=true; fi

say() { printf '%s\n' "$*" >&2; }

has_screen() { [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; }

wanted_packages() {
    printf '%s' "$qt_packages $extra_packages"
    if has_screen; then printf ' %s' "$screen_packages"; fi
}

# install_system WHY PACKAGE...: as root with apt-get, install; else print the one line and end with 7.
install_system() {
    why=$1
    shift
    if $linux && command -v apt-get >/dev/null 2>&1; then
        if [ "$(id -u)" = 0 ]; then
            say "Installing $*"
            apt-get -qq -o Acquire::Retries=3 update >&2 || say "apt-get update had trouble; trying all the same"
            DEBIAN_FRONTEND=noninteractive apt-get -qq -y -o Acquire::Retries=3 -o DPkg::Lock::Timeout=300 \
                -o Dpkg::Use-Pty=0 install --no-install-recommends "$@" >/dev/null && return 0
            say "apt-get could not install: $*"
            exit 7
        fi
        say "$why Nothing was started. Run this line, then try again:"
        # One line for everything, so that nobody has to come back for the next package.
        say "sudo apt-get install -y $(printf '%s\n' "$@" $(wanted_packages) | sort -u | tr '\n' ' ' | sed 's/ $//')"
    else
        say "$why Nothing was started. Install what these Debian packages hold, then try again:"
        say "$*"
    fi
    exit 7
}

# python: the first interpreter of the right version, else empty (uv then fetches one).
find_python() {
    python=""
    for name in python3 python3.14 python3.13 python3.12 python3.11 python; do
        path=$(command -v "$name" 2>/dev/null) || continue
        if "$path" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 15))' 2>/dev/null; then
            python=$path
            UV_PYTHON_DOWNLOADS=never
            export UV_PYTHON_DOWNLOADS
            return
        fi
    done
}

works() { "$1" --version >/dev/null 2>&1; }

# uv: the one on PATH, an earlier private one, pipx's, or pip's into .tools.
find_uv() {
    for uv in uv "$tools/bin/uv" "$tools/uv/bin/uv"; do
        if works "$uv"; then return; fi
    done
    say "Fetching uv into .tools"
    pin=$(sed -n 's/^\(uv==[^ ]*\).*/\1/p' "$root/requirements-uv.txt")
    if command -v pipx >/dev/null 2>&1 &&
        PIPX_HOME="$tools/pipx" PIPX_BIN_DIR="$tools/bin" PIPX_MAN_DIR="$tools/man" pipx install "$pin" >/dev/null 2>&1; then
        uv="$tools/bin/uv"
        if works "$uv"; then return; fi
    fi
    fetch_uv_with_pip || {
        install_system "uv, pipx and pip are all missing." python3-venv
        fetch_uv_with_pip
    } || {
        say "uv could not be fetched: see the message above. Nothing was started."
        exit 7
    }
}

fetch_uv_with_pip() {
    base=${python:-python3}
    if ! "$base" -m pip --version >/dev/null 2>&1; then
        rm -rf "$tools/pip"
        if ! "$base" -m venv "$tools/pip" >/dev/null 2>&1; then return 1; fi
        base="$tools/pip/bin/python"
    fi
    rm -rf "$tools/uv"
    "$base" -m pip install --quiet --disable-pip-version-check --target "$tools/uv" \
        --require-hashes --only-binary :all: -r "$root/requirements-uv.txt" >&2 || return 1
    uv="$tools/uv/bin/uv"
    works "$uv"
}

# make_environment REQUIREMENTS...: .venv with exactly these pins and the project itself.
make_environment() {
    find_python
    bin="$venv/bin"
    case "$(uname -s)" in MINGW* | MSYS* | CYGWIN*) bin="$venv/Scripts" ;; esac
    stamp="$venv/stamp-$1"
    now=$(cd "$root" && git hash-object requirements.txt requirements-dev.txt pyproject.toml scripts/setup.sh && printf '%s' "$root")
    if [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$now" ] && "$bin/python" -c 'import loadtrainer' 2>/dev/null; then
        return
    fi
    find_uv
    if ! "$bin/python" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 15))' 2>/dev/null; then
        rm -rf "$venv"
        "$uv" venv --quiet --no-project --python "${python:->=3.11,<3.15}" "$venv"
    fi
    say "Installing the pinned packages into .venv"
    "$uv" pip install --quiet --python "$bin/python" --require-hashes -r "$root/$1"
    "$uv" pip install --quiet --python "$bin/python" --no-deps --no-build-isolation --editable "$root"
    printf '%s' "$now" >"$stamp"
}

# need_qt: the window's libraries, by trying them; on a screen also what its platform plug-in links to.
need_qt() {
    if ! "$bin/python" -c 'import PySide6.QtWidgets' 2>/dev/null; then
        install_system "Display libraries are missing." $qt_packages
        "$bin/python" -c 'import PySide6.QtWidgets' || { say "Qt still does not load. Nothing was started."; exit 7; }
    fi
    if $linux && has_screen && command -v ldd >/dev/null 2>&1; then
        plugins=$("$bin/python" -c 'import PySide6; print(PySide6.__path__[0])')/Qt/plugins/platforms
        if ldd "$plugins"/libqxcb.so "$plugins"/libqwayland*.so 2>/dev/null | grep -q 'not found'; then
            install_system "Libraries for a window on this screen are missing." $screen_packages
        fi
    fi
}
