"""The scale: found, its signal, its zero; then Begin. It paints the preparation's snapshots."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from loadtrainer.core.inputs import CommandKind, LinkPhase
from loadtrainer.core.snapshot import Fitness, PrepareView, Snapshot
from loadtrainer.core.words import NBSP, load, no_data, number, say
from loadtrainer.ui.labels import label
from loadtrainer.ui.pages.base import Page
from loadtrainer.ui.pages.connect_parts import SIGNALS, Check, duration_1
from loadtrainer.ui.pages.face import turn_to
from loadtrainer.ui.pages.no_sound import NoSound
from loadtrainer.ui.pages.not_found import NotFound
from loadtrainer.ui.pages.prepare import DIGITS
from loadtrainer.ui.pages.question import Question
from loadtrainer.ui.theme import Look
from loadtrainer.ui.widgets.buttons import KeyButton
from loadtrainer.ui.widgets.parts import Card, Words
from loadtrainer.ui.widgets.posture import Posture
from loadtrainer.ui.widgets.raster import Raster

PATIENCE_S = 15.0
"""How long the scale is looked for before the page says what may be the matter."""


class Connect(Page):
    """``command(CommandKind, str | None)``: what the person asks of the session; ``back``: give up."""

    command = Signal(object, object)
    back = Signal()

    def __init__(self) -> None:
        super().__init__(label("connect.title"), step=2)
        self._heard_s: float | None = None
        self._ready = self._at_once = False
        self.views = QStackedWidget()
        self.not_found, self.question = NotFound(self), Question()
        for view in (self._build_checks(), self.not_found, self.question):
            self.views.addWidget(view)
        self.body.addWidget(self.views, 1)
        self._build_foot()
        self.question.chosen.connect(partial(self.command.emit, CommandKind.CHOOSE))
        self.keys.update({key: partial(self.question.press, digit) for key, digit in DIGITS.items()})
        self.keys.update(
            {
                Qt.Key.Key_Space: self.press_begin,
                Qt.Key.Key_Z: self.press_zero,
                Qt.Key.Key_Escape: self.back.emit,
            }
        )
        self.chain(self.back_button, self.zero_button, self.no_sound, self.begin_button)

    def _build_checks(self) -> QWidget:
        holder = QWidget()
        columns = QHBoxLayout(holder)
        columns.setContentsMargins(0, 0, 0, 0)
        left = QVBoxLayout()
        self.found = Check(self, label("connect.looking"), (28, 14, 28, 8))
        self.notes = Words("", 18, 400, "ink2", wrap=True)
        self.notes.hide()
        self.found.content.addWidget(self.notes)
        self.signal, self.zero = self._build_signal(), self._build_zero()
        for card, share in ((self.found, 98), (self.signal, 270), (self.zero, 182)):
            left.addWidget(card, share)
        self.spaced(left, 16)
        columns.addLayout(left, 780)
        columns.addWidget(self._build_position(), 396)
        self.spaced(columns, 24)
        self.beside(columns)
        return holder

    def _build_signal(self) -> Check:
        check = Check(self, label("connect.signal"))
        facts = QHBoxLayout()
        self.facts: dict[str, Words] = {}
        for key in ("rate", "gap", "stale"):
            column = QVBoxLayout()
            column.setSpacing(0)
            self.facts[key] = Words(no_data(), 32, 700)
            column.addWidget(Words(label(f"connect.{key}"), 20, 600, "ink2"))
            column.addWidget(self.facts[key])
            facts.addLayout(column)
        facts.addStretch(1)
        self.beside(facts)
        self.spaced(facts, 54)
        self.raster = Raster()
        check.content.addLayout(facts)
        check.content.addStretch(1)
        check.content.addWidget(self.raster)
        return check

    def _build_zero(self) -> Check:
        check = Check(self, label("connect.zero"))
        line = QHBoxLayout()
        self.load_word = Words("", 80, 700, spacing_em=-0.03)
        self.zero_words = Words("", 24, 400, "ink2", wrap=True)
        line.addWidget(self.load_word)
        line.addWidget(self.zero_words, 1)
        self.spaced(line, 26)
        check.content.addLayout(line)
        return check

    def _build_position(self) -> Card:
        card = Card((28, 24, 28, 22))
        card.box.addWidget(Words(label("connect.position"), 28, 700))
        card.box.addWidget(Posture(), 1)
        for key in ("p1", "p2", "p3"):
            card.box.addWidget(Words(label(f"connect.{key}"), 23, 400, wrap=True))
        for key in ("p4", "p5"):
            card.box.addWidget(Words(label(f"connect.{key}"), 19, 400, "ink2", wrap=True))
        self.spaced(card.box, 8)
        return card

    def _build_foot(self) -> None:
        self.back_button = KeyButton(label("prepare.back"), "Esc")
        self.zero_button = KeyButton(label("connect.again"), "Z")
        self.begin_button = KeyButton(label("connect.begin"), "Space", "play", primary=True)
        self.waiting = Words(label("connect.wait"), 22, 600, "ink2", wrap=True)
        self.waiting.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for button, width in ((self.back_button, 220), (self.zero_button, 250), (self.begin_button, 424)):
            self.sized(partial(_widen, button, width), framed=True)
        for part in (self.back_button, self.zero_button):
            self.foot.addWidget(part)
        self.no_sound = NoSound(self)
        self.foot.addWidget(self.waiting, 1)
        self.foot.addWidget(self.no_sound, 4)
        self.foot.addWidget(self.begin_button)
        room = self.waiting.sizePolicy()
        room.setRetainSizeWhenHidden(True)
        self.waiting.setSizePolicy(room)
        self.sized(lambda look: self.waiting.setFixedHeight(look.px(72)), framed=True)
        self.back_button.clicked.connect(self.back)
        self.zero_button.clicked.connect(self.press_zero)
        self.begin_button.clicked.connect(self.press_begin)
        self.begin_button.hide()

    def clear(self, sound: bool = True, at_once: bool = False) -> None:
        """A new preparation begins: nothing is known of a scale. ``sound``: cues can be heard.

        ``at_once``: the person is ready and waits for nothing but the checks. Begin is then pressed by itself
        once they hold, unless anything has to be asked or said before.
        """
        self.no_sound.ask(sound)
        self._at_once = at_once and sound
        self._heard_s, self._ready = None, False
        self.begin_button.hide()
        self.waiting.show()
        turn_to(self.views, 0)
        self.found.say(label("connect.looking"), "", "wait")

    def press_begin(self) -> None:
        """Begin, once the three checks hold and nobody relies on sounds that are not there."""
        if self._ready:
            self.command.emit(CommandKind.BEGIN, None)

    def press_zero(self) -> None:
        """Take the zero again."""
        if self.views.currentIndex() == 0:
            self.command.emit(CommandKind.ZERO_AGAIN, None)

    def first(self) -> QWidget:
        """The first answer to a question; Begin once it may be pressed; until then Back."""
        if self.views.currentIndex() == 2 and self.question.controls:
            return self.question.controls[0]
        return self.begin_button if self._ready else self.back_button

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Paint one moment of the preparation."""
        view = snapshot.prepare
        if self._heard_s is None or view.link is LinkPhase.LIVE:
            self._heard_s = snapshot.t_s
        looked_s = snapshot.t_s - self._heard_s
        if view.choices:
            self._show_question(view)
        elif view.link is LinkPhase.FAULT or looked_s > PATIENCE_S:
            turn_to(self.views, 1)
            self.not_found.show_view(view, looked_s)
        else:
            turn_to(self.views, 0)
            self._show_checks(snapshot, view)
        checking = self.views.currentIndex() == 0
        self.zero_button.setVisible(checking)
        wait = label("connect.begins" if self._at_once else "connect.wait")
        self.waiting.setText(wait if checking and self.no_sound.settled else "")
        self._show_ready(view.ready and checking and self.no_sound.settled)
        self._begin_by_itself(view)

    def _begin_by_itself(self, view: PrepareView) -> None:
        """Begin for a person who is ready, on a good signal and a checked scale with nothing against it."""
        said, weak = view.check_words.splitlines(), view.fitness is Fitness.WARNING
        unheeded = bool(view.caution) and not view.cautioned
        if weak or unheeded or view.choices or len(said) > 1 or say("check.missing") in said:
            self._at_once = False
        if self._at_once and self._ready:
            self._at_once = False
            self.press_begin()

    def _show_question(self, view: PrepareView) -> None:
        new = self.question.ask(view.link_words, view.choices)
        back = self.views.currentIndex() != 2
        turn_to(self.views, 2)
        if new:
            self.chain(*self.question.controls, self.back_button, self.zero_button, self.begin_button)
        elif back:
            self.question.refuse()
        if (new or back) and self.question.controls:
            self.question.focus()
        elif new:
            self.back_button.setFocus(Qt.FocusReason.TabFocusReason)

    def _show_checks(self, snapshot: Snapshot, view: PrepareView) -> None:
        live = view.link is LinkPhase.LIVE
        name = snapshot.scale.label if snapshot.scale else view.link_words
        if live or snapshot.scale is not None:
            self.found.say(
                label("connect.found" if live else "connect.lost"), name, "done" if live else "bad"
            )
        else:
            self.found.say(label("connect.looking"), "", "wait")
        notes = [snapshot.note, *view.check_words.splitlines(), *view.caution.splitlines()]
        said = " ".join(note if note.endswith(".") else f"{note}." for note in notes if note)
        # A caution that a person has not begun with yet is to be read; later it stands there quietly.
        strong = bool(view.caution) and not view.cautioned
        self.notes.set_weight(700 if strong else 400)
        self.notes.set_token("ink" if strong else "ink2")
        self.notes.setText(said)
        self.notes.setVisible(bool(said))
        state = SIGNALS[view.fitness]
        measuring = view.fitness is Fitness.PENDING and view.progress > 0
        self.signal.say(
            view.fitness_words, f"{round(view.progress * 100)}{NBSP}%" if measuring else "", state
        )
        rate, gap_s = view.rate_hz, view.longest_gap_s
        often = no_data() if rate is None else label("connect.per_s", rate=number(rate, 1))
        self.facts["rate"].setText(often)
        self.facts["gap"].setText(no_data() if gap_s is None else f"{number(gap_s, 1)}{NBSP}s")
        self.facts["stale"].setText(duration_1(view.stale_s))
        self.raster.show_arrivals(view.arrivals_s, snapshot.t_s)
        self._show_zero(snapshot, view)

    def _show_zero(self, snapshot: Snapshot, view: PrepareView) -> None:
        zeroed = view.zero_kg is not None
        raw_kg, zero_kg = view.raw_kg, view.zero_kg or 0.0
        shown = no_data() if raw_kg is None else load(raw_kg - zero_kg, snapshot.unit)
        self.load_word.setText(shown)
        self.load_word.set_token("ink" if raw_kg is not None else "ink3")
        self.zero_words.setText(view.zero_words)
        self.zero.say(label("connect.zeroed" if zeroed else "connect.zero"), "", "done" if zeroed else "wait")

    def _show_ready(self, ready: bool) -> None:
        if ready == self._ready:
            return
        self._ready = ready
        had_focus = self.begin_button.hasFocus() or self.back_button.hasFocus()
        self.begin_button.setVisible(ready)
        self.waiting.setVisible(not ready)
        if had_focus:
            self.first().setFocus(Qt.FocusReason.TabFocusReason)


def _widen(button: KeyButton, width_px: float, look: Look) -> None:
    button.setFixedWidth(look.px(width_px))
