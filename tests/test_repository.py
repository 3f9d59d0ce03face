"""What is committed: no index addresses, no machine's paths, pins that fit, a wheel that is whole."""

import ast
import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version
from typer.testing import CliRunner

from loadtrainer.cli.main import app
from loadtrainer.ui.libraries import APT
from support.source_tree import ROOT

PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
PIN = re.compile(r"^(?P<name>[A-Za-z0-9._-]+)==(?P<version>[^ ;\\]+)(?: ; (?P<marker>[^\\]+?))?(?: \\)?$")


def tracked() -> list[Path]:
    """The files that are committed or about to be."""
    done = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        pytest.skip("not a git checkout: nothing says which files belong to it")
    return [ROOT / name for name in done.stdout.split("\0") if name and (ROOT / name).is_file()]


def text_of(path: Path) -> str:
    """A text file's text; "" for pictures and fonts."""
    data = path.read_bytes()
    return "" if b"\0" in data else data.decode("utf-8")


def pins(name: str) -> dict[str, list[re.Match[str]]]:
    found: dict[str, list[re.Match[str]]] = {}
    for line in (ROOT / name).read_text(encoding="utf-8").splitlines():
        if (match := PIN.match(line)) is not None:
            found.setdefault(canonicalize_name(match["name"]), []).append(match)
    return found


def wanted(group: str | None) -> list[Requirement]:
    """The dependencies of pyproject, and those of a dependency group with the groups inside it."""
    lines = list(PYPROJECT["project"]["dependencies"])
    groups = [group] if group else []
    while groups:
        for entry in PYPROJECT["dependency-groups"][groups.pop()]:
            if isinstance(entry, dict):
                groups.append(entry["include-group"])
            else:
                lines.append(entry)
    return [Requirement(line) for line in lines]


# Spelled in pieces, so that this file does not hold what it looks for.
INDEX_HOSTS = (
    "py" + "pi.org",
    "python" + "hosted.org",
    "npm" + "js.org",
    "deb" + "ian.org/debian",
    "--index" + "-url",
)
MACHINE_PATHS = re.compile(r"(?<![\w.])/(?:work|home/\w+|Users/\w+|root)/\w|[A-Z]:\\\\?Users")


@pytest.mark.parametrize("host", INDEX_HOSTS)
def test_no_file_holds_the_address_of_a_package_index(host: str) -> None:
    assert [str(p) for p in tracked() if host in text_of(p)] == []


def test_no_file_holds_a_path_of_somebodys_machine() -> None:
    found = {str(p.relative_to(ROOT)): m[0] for p in tracked() if (m := MACHINE_PATHS.search(text_of(p)))}
    assert found == {}


def test_no_lock_file_or_environment_is_committed() -> None:
    names = {p.relative_to(ROOT).parts[0] for p in tracked()}
    assert not names & {"uv.lock", ".venv", ".tools", "dist"}


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-dev.txt", "requirements-uv.txt"])
def test_the_pins_are_hashed_and_hold_no_address(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    assert "://" not in text
    entries = re.split(r"\n(?=\S)", text.strip())
    assert entries
    assert [
        e.splitlines()[0] for e in entries if "--hash=sha256:" not in e or not PIN.match(e.splitlines()[0])
    ] == []


@pytest.mark.parametrize(("name", "group"), [("requirements.txt", "build"), ("requirements-dev.txt", "dev")])
def test_every_dependency_is_pinned_inside_its_range(name: str, group: str) -> None:
    pinned = pins(name)
    for requirement in wanted(group):
        versions = [
            Version(match["version"]) for match in pinned.get(canonicalize_name(requirement.name), [])
        ]
        assert versions, f"{requirement.name} is not in {name}: run scripts/lock"
        assert all(requirement.specifier.contains(version) for version in versions), str(requirement)


def test_both_sets_of_pins_agree() -> None:
    run, dev = pins("requirements.txt"), pins("requirements-dev.txt")
    assert {n: [m["version"] for m in ms] for n, ms in run.items()} == {
        n: [m["version"] for m in dev.get(n, [])] for n in run
    }


def test_every_dependency_has_a_lower_bound() -> None:
    assert [str(r) for r in wanted("dev") if not any(s.operator in (">=", "==") for s in r.specifier)] == []


@pytest.mark.parametrize(
    ("system", "machine", "wanted_there"),
    [
        ("linux", "x86_64", True),
        ("linux", "aarch64", False),
        ("win32", "AMD64", True),
        ("win32", "ARM64", False),
        ("darwin", "arm64", True),
        ("darwin", "x86_64", True),
    ],
)
def test_the_sound_library_is_wanted_only_where_it_has_a_wheel(
    system: str, machine: str, wanted_there: bool
) -> None:
    (marker,) = [r.marker for r in wanted(None) if r.name == "miniaudio"]
    assert marker is not None
    assert marker.evaluate({"sys_platform": system, "platform_machine": machine}) is wanted_there


def test_the_setup_script_and_the_program_ask_for_the_same_libraries() -> None:
    script = (ROOT / "scripts" / "setup.sh").read_text(encoding="utf-8")
    lists = dict(re.findall(r'^(qt_packages|screen_packages)="([^"]+)"', script, re.MULTILINE))
    in_script = {package for line in lists.values() for package in line.split()}
    assert in_script - set(APT.split()) <= {
        "libgssapi-krb5-2"
    }  # in every desktop; missing only in bare roots
    assert len(in_script) > 10


@pytest.mark.parametrize(
    "name", ["scripts/demo", "scripts/test", "scripts/lock", "scripts/bench", "scripts/web-checks", ".ci/run"]
)
def test_the_scripts_can_be_run_and_never_become_root_by_themselves(name: str) -> None:
    path = ROOT / name
    assert path.stat().st_mode & 0o111
    code = [
        line for line in path.read_text(encoding="utf-8").splitlines() if not line.lstrip().startswith("#")
    ]
    assert not any(re.match(r"\s*sudo\b", line) for line in code)
    assert subprocess.run(["sh", "-n", str(path)], check=False).returncode == 0


def test_the_wheel_is_whole(tmp_path: Path) -> None:
    code = "import sys; from hatchling.build import build_wheel; print(build_wheel(sys.argv[1]))"
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    (wheel,) = tmp_path.glob("*.whl")
    names = set(zipfile.ZipFile(wheel).namelist())
    expected = {f"loadtrainer/{p.relative_to(ROOT).as_posix()}" for p in (ROOT / "protocols").glob("*.json")}
    fonts = ROOT / "src" / "loadtrainer" / "ui" / "fonts"
    expected |= {
        f"loadtrainer/ui/fonts/{p.name}" for p in fonts.iterdir() if p.suffix in (".otf", ".ttf", ".txt")
    }
    assert len(expected) >= 10
    assert expected | {"loadtrainer/py.typed", "loadtrainer/cli/main.py"} <= names
    assert not any("tests" in name or name.endswith(".pyc") for name in names)


def test_the_program_itself_never_swallows_every_exception_silently() -> None:
    """``except Exception: pass`` hides the very faults a person must hear of."""
    guilty = []
    for path in sorted((ROOT / "src").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ExceptHandler) and _catches_all(node) and _does_nothing(node):
                guilty.append(f"{path.relative_to(ROOT)}:{node.lineno}")
    assert guilty == []


def _catches_all(node: ast.ExceptHandler) -> bool:
    return node.type is None or (
        isinstance(node.type, ast.Name) and node.type.id in ("Exception", "BaseException")
    )


def _does_nothing(node: ast.ExceptHandler) -> bool:
    return all(isinstance(line, ast.Pass) for line in node.body)


def test_every_test_named_in_the_list_of_hazards_exists() -> None:
    named = re.findall(
        r"`(tests/[\w/]+\.py)::(\w+)`", (ROOT / "docs" / "hazards.md").read_text(encoding="utf-8")
    )
    assert len(named) > 20
    missing = [f"{file}::{name}" for file, name in named if not _defines(ROOT / file, name)]
    assert missing == []


def _defines(path: Path, name: str) -> bool:
    return path.is_file() and re.search(rf"def {name}\(", path.read_text(encoding="utf-8")) is not None


def test_every_file_the_documents_point_to_exists() -> None:
    missing = []
    for document in [*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")]:
        for target in re.findall(r"\]\(([^)#:]+)\)", document.read_text(encoding="utf-8")):
            if not (document.parent / target).exists():
                missing.append(f"{document.name}: {target}")
    assert missing == []


def test_the_readmes_table_of_scales_is_that_of_the_program() -> None:
    table = CliRunner().invoke(app, ["scales", "--markdown"]).stdout
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert table.count("\n") > 5
    assert f"\n\n{table}\n<!-- scales: end -->" in readme, "run: .venv/bin/python scripts/readme"
