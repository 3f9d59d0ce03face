"""The pages beside the session, by the name that pictures and Today use; each is made when first wanted."""

from collections.abc import Callable
from typing import Final

from loadtrainer.settings import Settings
from loadtrainer.ui.backend import Backend, PlanView
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


def _review(backend: Backend, _settings: Settings) -> SidePage:
    """The review begins with the sessions of this computer."""
    from loadtrainer.app.review_desk import ReviewDesk
    from loadtrainer.app.session import local_now
    from loadtrainer.ui.pages.review import ReviewPage

    home = backend.preferences.folder
    return ReviewPage(ReviewDesk(home, home, local_now))


def _completion(backend: Backend, _settings: Settings) -> SidePage:
    from loadtrainer.ui.pages.completion import CompletionPage

    return CompletionPage(backend.history, lambda: _finished(backend))


def _finished(backend: Backend) -> PlanView | None:
    """The newest plan whose last stage is done."""
    done = (view for view in backend.plans() if view.progress is not None and view.progress.finished_on)
    return next(done, None)


SIDE_PAGES: Final[dict[str, Maker]] = {
    "completion": _completion,
    "history": lambda backend, _settings: HistoryPage(backend.history, lambda: _patient(backend)),
    "prescribe": lambda backend, _settings: PrescribePage(backend.plan_desk, backend.desk),
    "review": _review,
    "scale_check": lambda backend, _settings: ScaleCheckPage(
        backend.desk, lambda: plan_hold_s(backend.plans())
    ),
    "settings": lambda backend, settings: SettingsPage(backend.preferences, settings, sides=SIDE_PAGES),
}
