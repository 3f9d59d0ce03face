"""One application, unrounded sizes, and a fault in a slot that is logged and told, never swallowed."""

import logging
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from loadtrainer.core import phrasebook
from loadtrainer.core.phrasebook import Language, Phrasebook
from loadtrainer.ui.qtapp import application, faults_told, speak_stock_words


def test_there_is_one_application(qapp: QApplication) -> None:
    assert application() is qapp
    assert QGuiApplication.instance() is qapp


def test_a_fault_is_logged_with_its_trace_and_told(caplog: pytest.LogCaptureFixture) -> None:
    told: list[bool] = []
    with faults_told(lambda: told.append(True)), caplog.at_level(logging.CRITICAL):
        try:
            raise ValueError("a slot failed")
        except ValueError as error:
            sys.excepthook(type(error), error, error.__traceback__)
    assert told == [True]
    assert caplog.records[0].exc_info is not None
    assert "a slot failed" in str(caplog.records[0].exc_info[1])


def test_the_hook_before_is_back_afterwards() -> None:
    before = sys.excepthook
    with faults_told(lambda: None):
        assert sys.excepthook is not before
    assert sys.excepthook is before


def test_ctrl_c_is_no_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    passed: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, _error, _trace: passed.append(kind))
    told: list[bool] = []
    with faults_told(lambda: told.append(True)):
        sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert passed == [KeyboardInterrupt]
    assert told == []


@pytest.mark.parametrize(("language", "cancel"), [("sv", "Avbryt"), ("nl", "Annuleren"), ("de", "Abbrechen")])
def test_stock_dialogs_and_number_fields_speak_the_language(
    qapp: QApplication, language: Language, cancel: str
) -> None:
    shipped = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    if not (shipped / f"qtbase_{language}.qm").exists():
        pytest.skip("this toolkit ships no words in that language")
    before = QLocale()
    phrasebook.use(Phrasebook(language))
    try:
        speak_stock_words(qapp)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        assert [button.text().strip("&") for button in box.buttons()] == [cancel]
        assert QLocale().decimalPoint() == ","
    finally:
        for words in qapp.findChildren(QTranslator):
            qapp.removeTranslator(words)
            words.deleteLater()
        QLocale.setDefault(before)
