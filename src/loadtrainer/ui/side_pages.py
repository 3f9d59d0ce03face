"""The pages beside the session, by the name that pictures and Today use; each is made when first wanted."""

from collections.abc import Callable
from typing import Final

from loadtrainer.settings import Settings
from loadtrainer.ui.backend import Backend
from loadtrainer.ui.check_view import plan_hold_s
from loadtrainer.ui.pages.history import HistoryPage
from loadtrainer.ui.pages.prescribe import PrescribePage
from loadtrainer.ui.pages.scale_check import ScaleCheckPage
from loadtrainer.ui.pages.settings import SettingsPage
from loadtrainer.ui.pages.side import SidePage

Maker = Callable[[Backend, Settings], SidePage]


def _patient(backend: Backend) -> str:
    """Whose plan is in use; "" without one."""
    return next((view.plan.prescription.patient.pseudonym for view in backend.plans() if view.plan), "")


SIDE_PAGES: Final[dict[str, Maker]] = {
    "history": lambda backend, _settings: HistoryPage(backend.history, lambda: _patient(backend)),
    "prescribe": lambda backend, _settings: PrescribePage(backend.plan_desk, backend.desk),
    "scale_check": lambda backend, _settings: ScaleCheckPage(
        backend.desk, lambda: plan_hold_s(backend.plans())
    ),
    "settings": lambda backend, settings: SettingsPage(backend.preferences, settings, sides=SIDE_PAGES),
}
