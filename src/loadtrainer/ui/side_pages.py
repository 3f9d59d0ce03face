"""The pages beside the session, by the name that pictures and Today use; each is made when first wanted.

What a page stands on is imported with it: the first page must be up soon, also on an old computer.
"""

from collections.abc import Callable
from typing import Final

from loadtrainer.settings import Settings
from loadtrainer.ui.backend import Backend, PlanView
from loadtrainer.ui.pages.side import SidePage

Maker = Callable[[Backend, Settings], SidePage]


def _history(backend: Backend, _settings: Settings) -> SidePage:
    from loadtrainer.ui.pages.history import HistoryPage

    return HistoryPage(backend.history, lambda: _patient(backend))


def _patient(backend: Backend) -> str:
    """Whose plan is in use; "" without one."""
    return next((view.plan.prescription.patient.pseudonym for view in backend.plans() if view.plan), "")


def _completion(backend: Backend, _settings: Settings) -> SidePage:
    from loadtrainer.ui.pages.completion import CompletionPage

    return CompletionPage(backend.history, lambda: _finished(backend))


def _finished(backend: Backend) -> PlanView | None:
    """The newest plan whose last stage is done."""
    done = (view for view in backend.plans() if view.progress is not None and view.progress.finished_on)
    return next(done, None)


def _prescribe(backend: Backend, _settings: Settings) -> SidePage:
    from loadtrainer.ui.pages.prescribe import PrescribePage

    return PrescribePage(backend.plan_desk, backend.desk)


def _review(backend: Backend, _settings: Settings) -> SidePage:
    """The review begins with the sessions of this computer."""
    from loadtrainer.app.review_desk import ReviewDesk
    from loadtrainer.app.wall_clock import local_now
    from loadtrainer.ui.pages.review import ReviewPage

    home = backend.preferences.folder
    return ReviewPage(ReviewDesk(home, home, local_now))


def _scale_check(backend: Backend, _settings: Settings) -> SidePage:
    from loadtrainer.ui.check_view import plan_hold_s
    from loadtrainer.ui.pages.scale_check import ScaleCheckPage

    return ScaleCheckPage(backend.desk, lambda: plan_hold_s(backend.plans()))


def _settings(backend: Backend, settings: Settings) -> SidePage:
    from loadtrainer.ui.pages.settings import SettingsPage

    return SettingsPage(backend.preferences, settings, sides=SIDE_PAGES)


SIDE_PAGES: Final[dict[str, Maker]] = {
    "completion": _completion,
    "history": _history,
    "prescribe": _prescribe,
    "review": _review,
    "scale_check": _scale_check,
    "settings": _settings,
}
