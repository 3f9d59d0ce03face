"""The program's own source as data: modules, what they import, and what they call."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "src" / "loadtrainer"


@dataclass(frozen=True)
class Module:
    """One source file. ``name``: dotted, without the leading "loadtrainer."."""

    path: Path

    @property
    def name(self) -> str:
        return ".".join(self.path.relative_to(SOURCE).with_suffix("").parts).removesuffix(".__init__")

    @property
    def package(self) -> str:
        """The first part: "core"; the module's own name where it lies at the top."""
        return self.name.split(".")[0]

    @cached_property
    def tree(self) -> ast.Module:
        return ast.parse(self.path.read_text(encoding="utf-8"))

    @cached_property
    def imports(self) -> frozenset[str]:
        """Full names of everything imported anywhere in the module, inside functions too."""
        return frozenset(self._imports())

    def _imports(self) -> Iterator[str]:
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                yield from (alias.name for alias in node.names)
            elif isinstance(node, ast.ImportFrom):
                base = self._absolute(node)
                yield base
                yield from (f"{base}.{alias.name}" for alias in node.names)
            elif isinstance(node, ast.Call) and called(node) in ("import_module", "__import__") and node.args:
                yield from _text(node.args[0])

    def _absolute(self, node: ast.ImportFrom) -> str:
        if not node.level:
            return node.module or ""
        parts = ["loadtrainer", *self.path.relative_to(SOURCE).parts[: -node.level]]
        return ".".join([*parts, node.module] if node.module else parts)

    @property
    def ours(self) -> frozenset[str]:
        """Names of our packages and top modules it imports: "core", "errors"."""
        return frozenset(name.split(".")[1] for name in self.imports if name.startswith("loadtrainer."))

    @property
    def others(self) -> frozenset[str]:
        """Top names of everything else it imports: "asyncio", "PySide6"."""
        tops = {name.split(".")[0] for name in self.imports if name}
        return frozenset(tops - {"loadtrainer"})

    @property
    def calls(self) -> frozenset[str]:
        """Last names of everything it calls: "open", "now"."""
        return frozenset(called(node) for node in ast.walk(self.tree) if isinstance(node, ast.Call))

    def functions(self) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
        for node in ast.walk(self.tree):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                yield node


def called(node: ast.Call) -> str:
    """The last name of what is called: ``datetime.now()`` -> "now"."""
    if isinstance(node.func, ast.Attribute):
        return node.func.attr
    return node.func.id if isinstance(node.func, ast.Name) else ""


def _text(node: ast.expr) -> Iterator[str]:
    """The name in ``import_module("a.b")``, or what is known of ``import_module(f"a.{b}")``."""
    first = node.values[0] if isinstance(node, ast.JoinedStr) and node.values else node
    if isinstance(first, ast.Constant) and isinstance(first.value, str):
        yield first.value.rstrip(".")


def modules() -> list[Module]:
    """All modules of the program, by path."""
    return [Module(path) for path in sorted(SOURCE.rglob("*.py"))]
