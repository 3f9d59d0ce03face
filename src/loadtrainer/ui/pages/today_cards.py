"""The cards of the Today page: the target with its dose, the day's sessions, the scale and the sound."""

from functools import partial

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from loadtrainer.core.dates import days
from loadtrainer.core.prescription import Plan, Rules
from loadtrainer.core.progression_model import Progress
from loadtrainer.core.units import MassUnit, from_kg
from loadtrainer.core.words import duration, load, number, say
from loadtrainer.ui.backend import SoundState
from loadtrainer.ui.labels import band, label
from loadtrainer.ui.pages.base import Page
from loadtrainer.ui.theme import Look
from loadtrainer.ui.widgets.parts import Card, Icon, Mark, Rule, Words
from loadtrainer.ui.widgets.target import Target

SLOTS = 3
"""How many of the day's sessions are shown; the next one is always among them."""


class TargetCard(Card):
    """Target, band, limit and dose; grey where the plan no longer holds."""

    def __init__(self, page: Page) -> None:
        super().__init__((40, 30, 40, 30))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.over, self.target, self.limit = Words("", 22, 600, "ink2"), Target(), Words("", 28, 600, "limit")
        doses = QHBoxLayout()
        self.doses = [(Words("", 20, 600, "ink2"), Words("", 31, 700)) for _ in range(3)]
        for i, pair in enumerate(self.doses):
            column = QVBoxLayout()
            for words in pair:
                column.addWidget(words)
            doses.addLayout(column)
            if i < len(self.doses) - 1:
                doses.addStretch(1)
        page.beside(doses)
        self.stage = Words("", 21, 400, "ink2", wrap=True)
        head = QHBoxLayout()
        head.addWidget(self.over)
        head.addWidget(self.stage, 1)
        page.spaced(head, 20)
        self.box.addLayout(head)
        for item in (self.target, self.limit):
            self.box.addWidget(item)
        self.rule = Rule()
        self.box.addStretch(1)
        self.box.addWidget(self.rule)
        self.box.addSpacing(4)
        self.box.addStretch(1)
        self.box.addLayout(doses)

    def show_stage(self, progress: Progress | None) -> None:
        """Which stage this is and why; nothing where there is only one."""
        shown = progress is not None and progress.stages > 1
        self.stage.setVisible(shown)
        if progress is not None and shown:
            number, why = progress.stage + 1, days(progress.reason)
            self.stage.setText(label("today.stage", number=number, count=progress.stages, reason=why))

    def set_compact(self, compact: bool) -> None:
        """Take less room, where more lines stand on the page."""
        self._margins = (40, 14, 40, 14) if compact else (40, 30, 40, 30)
        self.set_look(self._look)
        self.target.set_compact(compact)

    def show_plan(self, plan: Plan | None, rules: Rules | None, on: bool) -> None:
        """Show the plan; ``on``: it may be trained now."""
        shown = plan is not None and rules is not None
        for part in (self.target, self.rule, *[words for pair in self.doses for words in pair]):
            part.setVisible(shown)
        self.over.setText(label("today.target" if on else "today.old" if shown else "today.nobody"))
        if plan is None or rules is None:
            self.limit.setText(label("today.nobody.how"))
            self.limit.set_token("ink")
            return
        stage, unit = plan.current, MassUnit(plan.prescription.display_unit)
        target = number(from_kg(stage.target_kg, unit), 1)
        self.target.set_target(target, unit.value, band(rules.low_kg, rules.high_kg, unit), not on)
        self.limit.setText(label("today.limit", load=load(rules.overload_kg, unit)))
        self.limit.set_token("limit" if on else "ink3")
        times, each = stage.sessions_per_day, duration(stage.hold_s)
        values = (
            label("today.dose.value", time=duration(stage.bouts * stage.hold_s)),
            label("today.bout" if stage.bouts == 1 else "today.bouts", count=stage.bouts, time=each),
            label("today.session" if times == 1 else "today.sessions", count=times),
        )
        for (head, value), key, words in zip(self.doses, ("dose", "as", "day"), values, strict=True):
            head.setText(label(f"today.{key}"))
            value.setText(words)
            value.set_token("ink" if on else "ink3")


class SessionsCard(Card):
    """The day's sessions: done, the next, and those after it."""

    def __init__(self) -> None:
        super().__init__((30, 16, 24, 16))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._look, self._wanted, self._compact = Look(), 0, False
        self._gaps: list[QHBoxLayout] = []
        self.slots: list[tuple[QWidget, Mark, Words, Words]] = []
        self.box.addStretch(1)
        for _ in range(SLOTS):
            holder, mark, head, sub = QWidget(), Mark(60), Words("", 26, 700), Words("", 21, 400, "ink2")
            line, lines = QHBoxLayout(holder), QVBoxLayout()
            line.setContentsMargins(0, 0, 0, 0)
            lines.setSpacing(0)
            lines.addWidget(head)
            lines.addWidget(sub)
            line.addWidget(mark)
            line.addLayout(lines, 1)
            self._gaps.append(line)
            self.slots.append((holder, mark, head, sub))
            self.box.addWidget(holder)
        self.box.addStretch(1)

    def set_look(self, look: Look) -> None:
        """Take theme and size."""
        super().set_look(look)
        for line in self._gaps:
            line.setSpacing(look.px(22))
        self._space()

    def set_compact(self, compact: bool) -> None:
        """Take less room, where more lines stand on the page."""
        self._compact = compact
        self._margins = (30, 6, 24, 6) if compact else (30, 16, 24, 16)
        self.set_look(self._look)

    def _space(self) -> None:
        roomy = self._wanted < SLOTS and not self._compact
        self.box.setSpacing(self._look.px(24 if roomy else 2))

    def show_day(self, wanted: int, done: int, on: bool) -> None:
        """``done`` of ``wanted`` sessions (0 = no plan); ``on``: the next may start."""
        self.setVisible(wanted > 0)
        self._wanted = wanted
        self._space()
        first = max(0, min(done, wanted - SLOTS + 1))
        for offset, (holder, mark, head, sub) in enumerate(self.slots):
            slot = first + offset
            holder.setVisible(slot < wanted)
            if slot < done:
                kind, why = "done", "kept"
            elif slot == done:
                kind, why = "next", "now" if on else "waits"
            else:
                kind, why = "later", "after" if on else "waits"
            mark.set_state("done" if kind == "done" else "number", str(slot + 1))
            head.setText(label(f"today.slot.{kind}", number=slot + 1))
            sub.setText(label(f"today.slot.{why}"))


class SourceCard(Card):
    """Which scale, and whether the cues can be heard: said before the start, not in the session."""

    def __init__(self, page: Page) -> None:
        super().__init__((30, 16, 24, 16))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.scale, self.scale_why = Words("", 26, 700), Words("", 21, 400, "ink2", wrap=True)
        self.sound, self.sound_why = Words("", 26, 700), Words("", 21, 400, "ink2", wrap=True)
        self.sound_icon = Icon("sound", 40)
        self.box.addStretch(1)
        for icon, head, sub in (
            (Icon("scale", 40), self.scale, self.scale_why),
            (self.sound_icon, self.sound, self.sound_why),
        ):
            grid = QGridLayout()
            page.sized(partial(_gap, grid))
            grid.setVerticalSpacing(0)
            grid.addWidget(icon, 0, 0)
            grid.addWidget(head, 0, 1)
            grid.addWidget(sub, 1, 1)
            grid.setColumnStretch(1, 1)
            self.box.addLayout(grid)
        self.box.addStretch(1)
        page.spaced(self.box, 10)

    def set_compact(self, compact: bool) -> None:
        """Take less room, where more lines stand on the page."""
        self._margins = (30, 6, 24, 6) if compact else (30, 16, 24, 16)
        self.set_look(self._look)

    def show_source(self, tag: str, sound: SoundState) -> None:
        """``tag``: "" for a real scale, else SIMULATED or REPLAY."""
        kind = "sim" if tag == say("sim") else "replay" if tag else "ble"
        self.scale.setText(label(f"today.scale.{kind}"))
        self.scale_why.setText(label(f"today.scale.{kind}.why"))
        head, _, detail = sound.words.partition(". ")
        self.sound_icon.show_as("sound" if sound.ok else "mute")
        self.sound.setText(head)
        self.sound_why.setText(detail)
        self.sound_why.setVisible(bool(detail))


def _gap(grid: QGridLayout, look: Look) -> None:
    grid.setHorizontalSpacing(look.px(18))
