"""The directions between the parts, and the sizes that keep each of them one idea (docs/decisions.md)."""

import ast
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from loadtrainer.cli.main import GROUPS
from support.source_tree import SOURCE, Module, modules

MODULES = modules()
QT = frozenset({"PySide6", "shiboken6", "pyqtgraph"})
RADIO = frozenset({"bleak", "dbus_fast", "winrt", "objc"})
NETWORK = frozenset({"socket", "ssl", "http", "urllib", "ftplib", "smtplib", "requests", "httpx", "aiohttp"})
CLOCKS = frozenset({"time", "asyncio", "threading", "sched", "signal", "multiprocessing", "concurrent"})
FILES = frozenset({"os", "io", "pathlib", "shutil", "tempfile", "subprocess", "glob", "random", "secrets"})
SHARED = frozenset({"errors", "__version__"})


@dataclass(frozen=True)
class Layer:
    """What a package may import of ours, what it never imports of others', and, if given, all it may."""

    ours: frozenset[str]
    never: frozenset[str]
    only: frozenset[str] | None = None


def layer(ours: str, never: frozenset[str], only: frozenset[str] | None = None) -> Layer:
    return Layer(frozenset(ours.split()) | SHARED, never, only)


STDLIB = frozenset(sys.stdlib_module_names)
PURE = QT | RADIO | NETWORK | CLOCKS | FILES | {"numpy"}

LAYERS = {
    "errors": layer("", PURE),
    "settings": layer("core store", QT | RADIO),
    "core": layer("core", PURE, STDLIB | {"pydantic", "rfc8785"}),
    "scales": layer("core scales", PURE, STDLIB | {"cryptography"}),
    "link": layer("core scales link", QT),
    "runtime": layer("core scales link runtime", QT | RADIO),
    "sound": layer("core sound", QT | RADIO),
    "store": layer("core store", QT | RADIO),
    "review": layer("core store review", QT | RADIO),
    "ui": layer("core store review app ui settings", RADIO),
    "app": layer("core scales link runtime sound store review app settings", QT | RADIO),
    "cli": layer("core scales link runtime sound store review ui app cli settings", RADIO),
}


def ids(module: Module) -> str:
    return module.name or "loadtrainer"


each_module = pytest.mark.parametrize("module", MODULES, ids=ids)


def test_every_package_has_its_place_in_the_table() -> None:
    assert {m.package for m in MODULES if m.name} - {"loadtrainer", "__init__"} <= set(LAYERS)


@each_module
def test_imports_go_one_way(module: Module) -> None:
    rules = LAYERS.get(module.package)
    if rules is None:
        assert module.ours <= SHARED
        return
    # The window's interface to the program is kept beside the window; the program may know it.
    known = {"ui"} if _of_ui(module) <= {"backend"} and module.package == "app" else set()
    assert module.ours - known <= rules.ours
    never = rules.never
    if module.package == "link" and module.path.name.startswith("ble"):
        never = never - RADIO
    elif module.package == "link":
        never = never | RADIO
    if module.package == "review" and "pdf" in module.path.name:
        never = never - QT
    assert not module.others & never
    if rules.only is not None:
        assert module.others <= rules.only


def _of_ui(module: Module) -> set[str]:
    """Which modules of the window it imports."""
    return {name.split(".")[2] for name in module.imports if name.startswith("loadtrainer.ui.")}


@each_module
def test_nothing_opens_a_network_connection(module: Module) -> None:
    assert not module.others & NETWORK
    assert not any(name.startswith("PySide6.QtNetwork") for name in module.imports)


@pytest.mark.parametrize("module", [m for m in MODULES if m.package in ("core", "scales")], ids=ids)
def test_the_pure_layers_read_no_clock_no_file_and_no_chance(module: Module) -> None:
    impure = {"open", "print", "input", "now", "today", "utcnow", "uuid1", "uuid4", "urandom", "getenv"}
    assert not module.calls & impure


@pytest.mark.parametrize("module", [m for m in MODULES if m.package == "review"], ids=ids)
def test_the_review_reads_no_clock(module: Module) -> None:
    assert not module.others & {"time"}
    assert not module.calls & {"now", "today", "utcnow"}


@each_module
def test_no_module_is_over_300_lines(module: Module) -> None:
    assert len(module.path.read_text(encoding="utf-8").splitlines()) <= 300


@each_module
def test_no_function_is_over_40_lines(module: Module) -> None:
    sizes = {f.name: (f.end_lineno or f.lineno) - f.lineno + 1 for f in module.functions()}
    assert {name: size for name, size in sizes.items() if size > 40} == {}


@each_module
def test_every_public_thing_says_what_it_is_for(module: Module) -> None:
    assert ast.get_docstring(module.tree), "the module"
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
    public = [n for n in module.tree.body if isinstance(n, kinds) and not n.name.startswith("_")]
    assert [n.name for n in public if not ast.get_docstring(n)] == []


def discovered(by_name: dict[str, Module]) -> list[str]:
    """The wire formats, which the table of scales finds by their rows, and the table's own check."""
    formats = [m.name for m in by_name.values() if "\nPROFILES: " in m.path.read_text(encoding="utf-8")]
    return [*(name for name in formats if name.startswith("scales.")), "scales.audit"]


def test_everything_can_be_reached_from_the_command_line() -> None:
    """A module that only a test imports is not part of the program."""
    by_name = {m.name: m for m in MODULES}
    reached: set[str] = set()
    waiting = ["cli.main", *(f"cli.{group}" for group in GROUPS)]
    while waiting:
        name = waiting.pop()
        if name in reached or name not in by_name:
            continue
        reached.add(name)
        waiting.extend(full.removeprefix("loadtrainer.") for full in by_name[name].imports)
        waiting.extend(discovered(by_name) if name == "scales.registry" else ())
    packages = {m.name for m in MODULES if m.path.name == "__init__.py"}
    assert sorted(set(by_name) - reached - packages) == []


@pytest.mark.parametrize("option", ["--help", "--version"])
def test_help_and_version_load_neither_window_nor_numbers_nor_radio(option: str) -> None:
    code = (
        "import sys; from loadtrainer.cli.main import app\n"
        f"try: app(['{option}'])\n"
        "except SystemExit: pass\n"
        "heavy = {'PySide6', 'numpy', 'bleak', 'pyqtgraph', 'miniaudio'} & set(sys.modules)\n"
        "sys.exit(' '.join(sorted(heavy)) or 0)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == 0, done.stderr


def test_tests_lie_beside_what_they_test() -> None:
    tests = Path(__file__).parent
    data = {"support", "captures", "vectors", "golden", "pictures", "web"}
    folders = {p.name for p in tests.iterdir() if p.is_dir() and not p.name.startswith(("_", "."))} - data
    packages = {p.name for p in SOURCE.iterdir() if p.is_dir()}
    assert folders <= packages | {"system"}
    assert list(tests.rglob("__init__.py")) == []
