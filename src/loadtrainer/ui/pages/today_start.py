"""The place of Start on Today: the dark button, or why it is off, or what has to be agreed first."""

from PySide6.QtWidgets import QGridLayout, QStackedWidget

from loadtrainer.core.progression_asking import Agreement
from loadtrainer.core.words import say
from loadtrainer.ui.backend import PlanView
from loadtrainer.ui.labels import label
from loadtrainer.ui.pages.base import Page
from loadtrainer.ui.theme import Look
from loadtrainer.ui.widgets.buttons import KeyButton
from loadtrainer.ui.widgets.notice import Notice, NoticeButton
from loadtrainer.ui.widgets.side_buttons import SideButtons


class StartPlace(QStackedWidget):
    """One of three parts: ``start``, ``blocked``, or ``agree`` with its ``agree_button``."""

    def __init__(self) -> None:
        super().__init__()
        self.start = KeyButton("", "Space", "play", primary=True, height_px=148, text_px=50)
        self.blocked = Notice()
        self.agree = Notice(title_px=30, text_px=23, margins=(34, 10, 24, 10))
        self.agree.icon.hide()
        self.agree_button = NoticeButton(label("today.agree.yes"))
        self.agree.box.addWidget(self.agree_button)
        for part in (self.start, self.blocked, self.agree):
            self.addWidget(part)

    def show_view(self, view: PlanView | None) -> None:
        """Show what ``view`` allows."""
        on, agreement = may_start(view), agreement_of(view)
        self.agree_button.setEnabled(agreement is not None)
        self.start.setEnabled(on)
        self.start.show_as(label("today.start", number=(view.done_today if view else 0) + 1), "play")
        if agreement is not None and view is not None and view.plan is not None:
            phone = view.plan.prescription.contact
            no = label("today.agree.call", phone=phone) if phone else label("today.agree.no")
            self.agree.say(f"{agreement.title}.", f"{agreement.detail} {no}")
            self.setCurrentWidget(self.agree)
        elif on:
            self.setCurrentWidget(self.start)
        else:
            self.blocked.say(*blocked_words(view))
            self.setCurrentWidget(self.blocked)

    def fit(self, look: Look, large: bool) -> None:
        """As high as Start; what has to be agreed in large words is higher, with its button below it."""
        asked = large and self.currentWidget() is self.agree
        self.setFixedHeight(look.px(190 if asked else 148))


def start_row(page: Page, pair: StartPlace, side: SideButtons) -> QGridLayout:
    """Start and the quiet buttons, in line with the cards; large words need more of the width for these."""
    grid = QGridLayout()
    grid.addWidget(pair, 0, 0)
    grid.addWidget(side, 0, 1)

    def size(look: Look) -> None:
        for column, share in enumerate((640, 536) if page.large else (760, 416)):
            grid.setColumnStretch(column, share)
        grid.setHorizontalSpacing(look.px(24))
        pair.fit(look, page.large)

    page.beside(pair.agree.box)
    page.sized(size, framed=True)
    return grid


def is_free(view: PlanView) -> bool:
    """Whether neither the plan, the day nor an open question keeps Start off."""
    asked = view.question is not None and view.question.first
    return view.plan is not None and not view.blocked and not asked


def may_start(view: PlanView | None) -> bool:
    """Whether Start is on."""
    return view is not None and is_free(view) and view.agreement is None


def agreement_of(view: PlanView | None) -> Agreement | None:
    """What has to be agreed before Start is on; None where something else keeps it off."""
    return view.agreement if view is not None and is_free(view) else None


def blocked_words(view: PlanView | None) -> tuple[str, str]:
    """Why Start is off, and what mends it; a long reason is broken after its second sentence."""
    if view is not None and not view.blocked and view.question is not None:
        return label("today.ask.first"), label("today.ask.how")
    words = view.blocked if view is not None and view.blocked else say("block.none")
    if not words.startswith(label("today.off")):
        return words, ""
    head = ". ".join(words.split(". ")[:2])
    head = head if head.endswith(".") else f"{head}."
    return head, words[len(head) :].strip() or label("today.mend")
