"""The first page: what is planned today, who confirmed it, and the one button that starts."""

import html
from collections.abc import Collection
from datetime import date
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from loadtrainer.core.dates import day, days, long_day
from loadtrainer.core.progression_asking import Question
from loadtrainer.core.reminders import Care
from loadtrainer.ui.backend import PlanView, SoundState
from loadtrainer.ui.labels import label
from loadtrainer.ui.pages.base import Page
from loadtrainer.ui.pages.prepare import DIGITS
from loadtrainer.ui.pages.today_ask import AskCard
from loadtrainer.ui.pages.today_cards import SessionsCard, SourceCard, TargetCard
from loadtrainer.ui.pages.today_lines import TodayLines
from loadtrainer.ui.pages.today_start import StartPlace, agreement_of, may_start, start_row
from loadtrainer.ui.theme import Look, style_sheet
from loadtrainer.ui.widgets.parts import Icon, Words
from loadtrainer.ui.widgets.side_buttons import Entry, SideButtons

SIDES: Final = {
    "history": ("H", Qt.Key.Key_H),
    "scale_check": ("C", Qt.Key.Key_C),
    "settings": ("S", Qt.Key.Key_S),
}
"""The pages beside the session that Today leads to, in order: what the cap says, and the key."""
SIDE_ROOM: Final = 4
SIDE_ORDER: Final = ("history", "open", "scale_check", "settings", "keys")


class Today(Page):
    """``start(PlanView)``: Start was pressed for a plan that may start. ``open_plan``: another is wanted.

    ``opens(str)``: a page beside the session; ``sides``: which of them there are.
    ``answered(Question, value)``, ``agreed(Agreement)``, ``care_done(str)``: answers between the sessions.
    """

    start = Signal(object)
    open_plan = Signal()
    show_keys = Signal()
    opens = Signal(str)
    answered = Signal(object, object)
    agreed = Signal(object)
    care_done = Signal(str)

    def __init__(self, today: date | None = None, sides: Collection[str] = ()) -> None:
        super().__init__(label("today.title"), title_px=26)
        self._side_names = [name for name in SIDES if name in sides]
        self._views: list[PlanView] = []
        self._day = today
        self._build_top()
        self._build_cards()
        self._build_plan_line()
        self._build_foot()
        self.keys.update(
            {
                Qt.Key.Key_Space: self.press_start,
                Qt.Key.Key_O: self.open_plan.emit,
                Qt.Key.Key_Escape: self.ask.skip_it,
                Qt.Key.Key_F: self._open_completion,
                **{key: partial(self.ask.type_digit, digit) for key, digit in DIGITS.items()},
                **{SIDES[name][1]: partial(self.opens.emit, name) for name in self._side_names},
            }
        )
        asked = (*self.ask.pain.keys, self.ask.skip)
        pressed = (self.start_button, self.agree_button, *self.side_buttons)
        self.chain(self.choice, *asked, *self.lines.buttons(), *pressed)

    def _build_top(self) -> None:
        self.choice = QComboBox()
        for part in (self.choice, self.choice.view()):
            part.setAccessibleName(label("today.choose"))
        self.choice.hide()
        self.choice.currentIndexChanged.connect(lambda _: self._show())
        self.sized(lambda look: self.choice.setStyleSheet(style_sheet(look)), framed=True)
        self.patient = Words("", 22, 400, "ink2")
        self.top.insertWidget(2, self.choice)
        self.top.addWidget(self.patient)

    def _build_cards(self) -> None:
        self.notices = QVBoxLayout()
        self.spaced(self.notices, 8)
        self.body.addLayout(self.notices)
        cards, side = QHBoxLayout(), QVBoxLayout()
        self.target_card, self.sessions_card = TargetCard(self), SessionsCard()
        self.source_card, self.ask = SourceCard(self), AskCard(self)
        self.ask.answered.connect(self.answered)
        place = QVBoxLayout()
        place.addWidget(self.target_card)
        place.addWidget(self.ask)
        side.addWidget(self.sessions_card, 1)
        side.addWidget(self.source_card, 1)
        cards.addLayout(place, 760)
        cards.addLayout(side, 416)
        self.spaced(cards, 24)
        self.spaced(side, 16)
        self.beside(cards)
        self.body.addLayout(cards, 1)
        self.lines = TodayLines()
        self.lines.care_done.connect(self.care_done)
        self.lines.completion.connect(self._open_completion)
        for line in self.lines.lines:
            self.beside(line.both)
        self.body.addWidget(self.lines)
        self.spaced(self.body, 12)

    def _build_plan_line(self) -> None:
        line = QHBoxLayout()
        self.plan_icon = Icon("shield", 34, "ink2")
        self.plan_line = Words("", 22, 400, "ink2", wrap=True)
        self.plan_line.setTextFormat(Qt.TextFormat.RichText)
        line.addWidget(self.plan_icon)
        line.addWidget(self.plan_line, 1)
        self.spaced(line, 16)
        self.body.addLayout(line)

    def _build_foot(self) -> None:
        self.pair = StartPlace()
        self.start_button, self.blocked = self.pair.start, self.pair.blocked
        self.agree_button = self.pair.agree_button
        self.foot.addLayout(start_row(self, self.pair, self._build_side()))
        self.sized(self._size_foot, framed=True)
        for button in (self.start_button, self.agree_button):
            button.clicked.connect(self.press_start)

    def _build_side(self) -> SideButtons:
        """The pages beside the session, a plan, and the keys where there is room."""
        entries: dict[str, Entry] = {
            name: (label(f"today.{name}"), SIDES[name][0], partial(self.opens.emit, name))
            for name in self._side_names
        }
        entries["open"] = (label("today.open"), "O", self.open_plan.emit)
        if len(entries) < SIDE_ROOM:
            entries["keys"] = (label("today.keys"), "F1", self.show_keys.emit)
        order = [name for name in SIDE_ORDER if name in entries]
        side = SideButtons([entries[name] for name in order])
        self.side_buttons, self.open_button = side.buttons, side.buttons[order.index("open")]
        return side

    def _size_foot(self, look: Look) -> None:
        self.foot.setContentsMargins(look.px(40), look.px(14), look.px(40), look.px(48))

    def set_look(self, look: Look, text_scale: float = 1.0) -> None:
        """Take theme and size."""
        super().set_look(look, text_scale)
        # Beside the day and the patient it has no room once the words are large.
        home, place = (self.body, 0) if self.large else (self.top, 2)
        if home.indexOf(self.choice) < 0:
            home.insertWidget(place, self.choice)
        self._show()

    def show_plans(self, views: list[PlanView], source_tag: str, sound: SoundState, kept: list[str]) -> None:
        """Show the plans (newest first), the source, the sound and the words about recovered sessions."""
        chosen = self.chosen()
        self._views = views
        self.title.setText(long_day(self._day or date.today()))
        self.set_tag(source_tag)
        self._say_notices(kept)
        self.source_card.show_source(source_tag, sound)
        self.choice.blockSignals(True)
        self.choice.clear()
        self.choice.addItems([_title(view) for view in views])
        paths = [view.path for view in views]
        self.choice.setCurrentIndex(paths.index(chosen.path) if chosen and chosen.path in paths else 0)
        self.choice.blockSignals(False)
        self.choice.setVisible(len(views) > 1)
        self._show()

    def choose(self, view: PlanView) -> None:
        """Make ``view`` the chosen plan."""
        self.choice.setCurrentIndex([v.path for v in self._views].index(view.path))

    def chosen(self) -> PlanView | None:
        """The plan that is shown; None without one."""
        index = max(0, self.choice.currentIndex())
        return self._views[index] if index < len(self._views) else None

    def views(self) -> list[PlanView]:
        """The plans as they are shown."""
        return self._views

    def question(self) -> Question | None:
        """What is asked of the shown plan's patient now."""
        view = self.chosen()
        return view.question if view is not None else None

    def may_start(self) -> bool:
        """Whether Start is on."""
        return may_start(self.chosen())

    def press_start(self) -> None:
        """Start, or agree what has to be; where something blocks it, the reason stays where it is."""
        view, agreement = self.chosen(), agreement_of(self.chosen())
        if agreement is not None:
            self.agreed.emit(agreement)
        elif view is not None and self.may_start():
            self.start.emit(view)

    def _open_completion(self) -> None:
        """The page about the completed plan, where there is one."""
        if not self.lines.page_button.isHidden():
            self.opens.emit("completion")

    def show_care(self, due: tuple[Care, ...]) -> None:
        """The care of the abutment that is due."""
        self.lines.show_care(due)
        self._show()

    def say_notice(self, words: str) -> None:
        """Say something above the cards."""
        self._say_notices([words])

    def say_refused(self, why: str) -> None:
        """Say that a plan was refused: which, where and why."""
        self._say_notices([label("today.refused"), why, label("today.kept")])

    def first(self) -> QWidget:
        """Start, or what mends a blocked start."""
        if self.question() is not None:
            return self.ask.pain.keys[0]
        if agreement_of(self.chosen()) is not None:
            return self.agree_button
        return self.start_button if self.may_start() else self.open_button

    def _say_notices(self, lines: list[str]) -> None:
        while (item := self.notices.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        if lines:
            words = Words(" ".join(lines), 20, 600, "ink", wrap=True)
            words.set_look(self.look)
            self.notices.addWidget(words)

    def _show(self) -> None:
        view = self.chosen()
        on = self.may_start()
        plan, rules = (view.plan, view.rules) if view else (None, None)
        self.patient.setText(
            label("today.patient", code=plan.prescription.patient.pseudonym) if plan is not None else ""
        )
        holds = plan is not None and view is not None and not view.blocked
        self.target_card.show_plan(plan, rules, holds)
        wanted = plan.current.sessions_per_day if plan is not None else 0
        self.sessions_card.show_day(wanted, view.done_today if view else 0, on)
        self._show_plan_line(view, holds)
        self._show_progress(view)
        self.pair.show_view(view)
        self.pair.fit(self.frame_look, self.large)

    def _show_progress(self, view: PlanView | None) -> None:
        question = self.question()
        self.target_card.show_stage(view.progress if view else None)
        self.lines.show_progress(view)
        self.lines.setVisible(question is None and self.lines.count() > 0)
        for card in (self.target_card, self.sessions_card, self.source_card):
            card.set_compact(self.lines.count() > 0)
        self.ask.ask(question)
        self.ask.setVisible(question is not None)
        self.target_card.setVisible(question is None)

    def _show_plan_line(self, view: PlanView | None, on: bool) -> None:
        self.plan_icon.setVisible(view is not None)
        self.plan_icon.show_as("shield" if on else "warn", "ink2")
        if view is None:
            self.plan_line.setText("")
            return
        who = (
            label("today.confirmed", who=days(view.confirmed_by))
            if view.confirmed_by
            else label("today.unconfirmed")
        )
        until = label("today.valid", day=day(view.valid_until)) if view.valid_until else ""
        ink = self.look.colour("ink").name()
        title = f'<b style="color:{ink}">{html.escape(view.title)}</b>'
        if view.plan is not None:
            title = label("today.plan", title=title, number=view.plan.prescription.id[:4])
        self.plan_line.setText(f"{title}. {html.escape(f'{who} {until}')}")


def _title(view: PlanView) -> str:
    """A plan's title with its patient: two patients on one computer are told apart in the list."""
    return f"{view.plan.prescription.patient.pseudonym}: {view.title}" if view.plan else view.title
