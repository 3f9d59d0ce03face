"""The translations: Qt Linguist's own tools take them, the script keeps them, and pages can speak by them."""

import ast
import importlib.machinery
import importlib.util
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import PySide6
import pytest
from PySide6.QtCore import QTranslator, qtTrId
from PySide6.QtWidgets import QApplication

from loadtrainer.core import phrasebook
from loadtrainer.core.phrasebook import LANGUAGES, Language
from loadtrainer.core.units import MassUnit
from loadtrainer.core.words import WORDS, load, say
from loadtrainer.store.phrases import read_phrasebook
from loadtrainer.ui.labels import LABELS, band, cap, label
from support.source_tree import called, modules

ROOT = Path(__file__).resolve().parent.parent
SCRIPT = ROOT / "scripts" / "translations"
OTHERS = [language for language in LANGUAGES if language != "en"]
each_language = pytest.mark.parametrize("language", OTHERS)


@pytest.fixture(scope="module")
def script() -> ModuleType:
    """scripts/translations as a module, so that its rules can be tried one by one."""
    loader = importlib.machinery.SourceFileLoader("translations_script", str(SCRIPT))
    spec = importlib.util.spec_from_loader(loader.name, loader)
    assert spec is not None
    module = importlib.util.module_from_spec(spec)
    loader.exec_module(module)
    return module


@each_language
def test_qt_linguist_compiles_every_language(
    tmp_path: Path, qapp: QApplication, script: ModuleType, language: Language
) -> None:
    tool = next(Path(PySide6.__file__).parent.glob("**/lrelease*"))
    made = tmp_path / f"{language}.qm"
    done = subprocess.run(
        [tool, "-idbased", str(script.path_of(language)), "-qm", str(made)],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    words = QTranslator()
    assert words.load(str(made))
    qapp.installTranslator(words)
    try:
        assert qtTrId("words:state.low") == read_phrasebook(language).texts["words:state.low"]
    finally:
        qapp.removeTranslator(words)


@each_language
def test_every_word_is_translated_and_keeps_the_rules(script: ModuleType, language: Language) -> None:
    """Where this fails, docs/translating.md says what to do."""
    assert list(script.findings(language)) == []


@pytest.mark.parametrize(
    ("source", "text", "rule"),
    [
        ("Target {load}", "Mål {last}", "braces"),
        ("Target {load}", "Mål", "braces"),
        ("Target {load}", "Mål {load", "braces"),
        ("{day}\u00a0{month}", "{day} {month}", "non-breaking"),
        ("Hold here", "ett två tre fyra fem sex sju åtta nio", "more than 8"),
        ("Hold here", " Håll kvar", "needless spaces"),
        ("Lift off now", "Lyft av nu.", "ends otherwise"),
        ("Hold here", "Bra jobbat", 'says "Bra jobbat"'),
        ("Press more slowly", "Inte så snabbt", 'says "snabbt"'),
    ],
)
def test_a_translation_that_breaks_a_rule_is_found(
    script: ModuleType, source: str, text: str, rule: str
) -> None:
    assert any(rule in found for found in script.broken_rules("sv", source, text))


@pytest.mark.parametrize(("language", "text"), [("de", "Hast du Schmerz?"), ("nl", "Heb je pijn?")])
def test_a_patient_is_addressed_formally(script: ModuleType, language: str, text: str) -> None:
    assert any("says" in found for found in script.broken_rules(language, "Pain now?", text))


@pytest.fixture
def folder(tmp_path: Path, script: ModuleType, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of its own with one small table and no translation yet."""
    monkeypatch.setattr(script, "FOLDER", tmp_path)
    monkeypatch.setattr(script, "LANGUAGES", ("sv",))
    monkeypatch.setattr(script, "WORDS", {"held": "Held", "go": "Go on"})
    monkeypatch.setattr(script, "LABELS", {})
    (tmp_path / "loadtrainer_sv.ts").write_text('<TS version="2.1" language="sv"></TS>')
    return tmp_path


def test_new_changed_and_vanished_words_are_seen(
    folder: Path, script: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    def rewrite() -> None:
        script.write("sv", script.renewed(script.read("sv")))

    rewrite()
    assert list(script.findings("sv")) == [
        "words:held: not translated: Held",
        "words:go: not translated: Go on",
    ]
    assert list(script.fill("sv", ["words:held\tHållet", "words:go\tFortsätt", "words:no\tNej"])) == [
        "words:no: is in no table"
    ]
    assert list(script.findings("sv")) == []

    monkeypatch.setattr(script, "WORDS", {"held": "Reading held"})
    assert list(script.findings("sv")) == [
        "words:go: is in no table any more",
        "words:held: the English has changed: Reading held",
    ]
    rewrite()
    assert script.read("sv") == {"words:held": script.Entry("Reading held", "Hållet", False)}


@pytest.mark.parametrize(
    ("language", "wanted"),
    [
        ("sv", ["18 till 22,5 kg", "Mål 0,5 kg", "Mellanslag", "Larm"]),
        ("nl", ["18 tot 22,5 kg", "Doel 0,5 kg", "Spatie", "Alarm"]),
        ("de", ["18 bis 22,5 kg", "Ziel 0,5 kg", "Leertaste", "Alarm"]),
    ],
)
def test_a_page_speaks_the_language_with_its_numbers(language: Language, wanted: list[str]) -> None:
    phrasebook.use(read_phrasebook(language))
    said = [band(18, 22.5, MassUnit.KG), say("train.target", load=load(0.5)), cap("space")]
    assert [text.replace("\u00a0", " ") for text in said] == wanted[:3]
    assert label("connect.stale").startswith(wanted[3])


@each_language
def test_every_word_can_be_filled_in(script: ModuleType, language: Language) -> None:
    phrasebook.use(read_phrasebook(language))
    for key, english in WORDS.items():
        assert "{" not in say(key, **dict.fromkeys(script.fields(english), "7"))
    for key, english in LABELS.items():
        assert "{" not in label(key, **dict.fromkeys(script.fields(english), "7"))


def test_the_script_lists_what_is_to_be_translated() -> None:
    done = subprocess.run(
        [sys.executable, str(SCRIPT), "--missing", "de"],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert all("\t" in line for line in done.stdout.splitlines())


NAMING = frozenset({"setAccessibleName", "setAccessibleDescription", "setToolTip", "announce", "alert"})
SHOWING = NAMING | {"setText", "setPlaceholderText", "say_for_a_while", "pop"}
SHOWING |= {"Words", "KeyButton", "TickTile", "ChoiceTile"}
"""Calls whose first argument a person reads or hears."""
SPEAKING = frozenset({"say", "label", "no_data", "load", "duration", "number", "day", "full_day", "cap"})
"""Calls that answer in the language of the run."""


def written(node: ast.expr) -> str:
    """The text that stands in the code, without its markup and what is filled in."""
    parts = node.values if isinstance(node, ast.JoinedStr) else [node]
    texts = [part.value for part in parts if isinstance(part, ast.Constant) and isinstance(part.value, str)]
    return re.sub(r"<[^>]*>", "", " ".join(texts))


def run_at_import(node: ast.AST) -> Iterator[ast.AST]:
    """Everything that is evaluated while a module is imported: all but the bodies of functions."""
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
        defaults = [*node.args.defaults, *(one for one in node.args.kw_defaults if one is not None)]
        for default in defaults:
            yield from run_at_import(default)
        return
    yield node
    for child in ast.iter_child_nodes(node):
        yield from run_at_import(child)


def test_no_word_of_the_window_stands_in_its_code() -> None:
    shown = [
        (module.name, node.lineno, written(node.args[0]))
        for module in modules()
        if module.package == "ui"
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Call) and called(node) in SHOWING and node.args
    ]
    assert [(name, line, text) for name, line, text in shown if re.search(r"[A-Za-z]{3}", text)] == []


def test_no_word_is_read_before_the_language_is_chosen() -> None:
    early = [
        (module.name, node.lineno)
        for module in modules()
        for node in run_at_import(module.tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in SPEAKING
    ]
    assert early == []


def test_words_are_taken_by_their_key_and_not_from_the_english_table() -> None:
    taken = [
        (module.name, node.lineno)
        for module in modules()
        if module.imports & {"loadtrainer.core.words.WORDS", "loadtrainer.ui.labels.LABELS"}
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Subscript)
        and isinstance(node.value, ast.Name)
        and node.value.id in ("WORDS", "LABELS")
    ]
    assert taken == []
