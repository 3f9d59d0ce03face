"""One application, unrounded sizes, and a fault in a slot that is logged and told, never swallowed."""

import logging
import sys

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from loadtrainer.ui.qtapp import application, faults_told


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
