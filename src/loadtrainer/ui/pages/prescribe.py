"""The clinician's page: from a protocol to a confirmed plan, and from there to the patient."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from loadtrainer.core.prescription import Prescription
from loadtrainer.errors import LoadtrainerError
from loadtrainer.store.plan_code import matrix
from loadtrainer.store.prescriptions import SUFFIX
from loadtrainer.ui.backend import CheckDesk, PlanDesk
from loadtrainer.ui.labels import label
from loadtrainer.ui.pages.clinic import ClinicPage
from loadtrainer.ui.pages.prescribe_form import Form
from loadtrainer.ui.pages.prescribe_hand import HandFace, ask_where, file_name
from loadtrainer.ui.pages.prescribe_parts import TEXT_PX, SmallButton, clinic_style
from loadtrainer.ui.pages.prescribe_side import MODES, RULES, ChecksCard, SignCard, StagesCard
from loadtrainer.ui.prescribe_read import read
from loadtrainer.ui.prescribe_sign import checks, sign_troubles
from loadtrainer.ui.prescribe_view import CODE, VALID, WEIGHT, Sheet
from loadtrainer.ui.theme import Look
from loadtrainer.ui.widgets.parts import Words

BESIDE_PX: Final = 1080
"""A narrower page puts its columns one below the other."""
ChooseSave = Callable[[QWidget, str], Path | None]


class PrescribePage(ClinicPage):
    """``closed``: the clinician is done here. ``choose_save``: asks where a file goes; None = nowhere."""

    def __init__(self, desk: PlanDesk, scales: CheckDesk, choose_save: ChooseSave | None = None) -> None:
        super().__init__(label("prescribe.title"))
        self._desk, self._scales, self._choose_save = desk, scales, choose_save or ask_where
        self._plan_id, self._tried = desk.new_id(), False
        self._scale = scales.latest()
        self.plan: Prescription | None = None
        self.sheet: Sheet
        self.state = Words("", TEXT_PX, 400, "ink2", wrap=True)
        self.back_button = SmallButton(label("prescribe.back"))
        self.top.insertWidget(1, self.state, 1)
        self.top.addWidget(self.back_button)
        self.form = Form(self, desk.protocols(), desk.now())
        self.stages, self.checks, self.sign = StagesCard(), ChecksCard(), SignCard(self)
        self.hand = HandFace(self)
        self._lay_out()
        self.sized(self._style)
        self.sized(lambda look: self.back_button.setStyleSheet(clinic_style(look)), framed=True)
        self.keys[Qt.Key.Key_Escape] = self.closed.emit
        self._listen()
        self._update()
        self._show_face()

    def _lay_out(self) -> None:
        self.making = QWidget()
        self.columns = QHBoxLayout(self.making)
        self.columns.setContentsMargins(0, 0, 0, 0)
        self.spaced(self.columns, 10)
        right = QVBoxLayout()
        self.spaced(right, 10)
        for card in (self.stages, self.checks, self.sign):
            right.addWidget(card)
        right.addStretch(1)
        self.columns.addWidget(self.form, 1)
        self.columns.addLayout(right, 1)
        self.body.addWidget(self.making)
        self.body.addWidget(self.hand)
        self.body.addStretch(1)

    def _listen(self) -> None:
        self.back_button.clicked.connect(self.closed.emit)
        self.form.changed.connect(self._update)
        self.stages.changed.connect(self._take_rule)
        self.sign.left.connect(self._update)
        self.sign.confirm.connect(self.confirm)
        self.hand.save.connect(self.save)
        self.hand.picture.connect(self.save_picture)
        self.hand.keep.connect(self.keep)
        self.hand.another.connect(self.start_again)

    def _style(self, look: Look) -> None:
        style = clinic_style(look)
        for part in (self.making, self.hand):
            part.setStyleSheet(style)

    def set_look(self, look: Look, text_scale: float = 1.0) -> None:
        """Take theme and size."""
        super().set_look(look, text_scale)
        self._set_direction()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Side by side where both columns fit."""
        super().resizeEvent(event)
        self._set_direction()

    def _set_direction(self) -> None:
        beside = self.width() >= BESIDE_PX * self.look.s
        side, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self.columns.setDirection(side if beside else below)

    def _bring_up(self, part: QWidget) -> None:
        """The first controls bring up the top of their card too."""
        super()._bring_up(part)
        if part in (self.form.patient.protocol, self.form.patient.code):
            self.area.verticalScrollBar().setValue(0)

    def open(self) -> None:
        """Go on with the plan that is being made; after a confirmed one, or with nothing yet, begin anew."""
        self._scale = self._scales.latest()
        begun = self.form.patient.code.text().strip() or self.form.patient.weight.text().strip()
        if self.plan is not None or not begun:
            self.start_again()
        else:
            self._update()

    def first(self) -> QWidget | None:
        """The first empty field; with a confirmed plan its file."""
        if self.plan is not None:
            return self.hand.save_button
        return next(self._wanting(), self.form.patient.code)

    def _wanting(self) -> Iterator[QWidget]:
        """The fields that need the clinician, in the order of the page."""
        needy = {*self.sheet.missing, *self.sheet.troubled}
        for name, entry in (
            (CODE, self.form.patient.code),
            (WEIGHT, self.form.patient.weight),
            (VALID, self.form.patient.last),
        ):
            if name in needy:
                yield entry
        for line in self.form.asked_lines():
            if line.key in needy:
                yield line.entry

    def _take_rule(self) -> None:
        rule, mode = RULES[self.stages.rule.currentIndex()], MODES[self.stages.mode.currentIndex()]
        self.form.draft = replace(self.form.draft, rule=rule, mode=mode)
        self._update()

    def _update(self) -> None:
        """Read the draft and show what was understood."""
        scale = self._scale
        self.sheet = sheet = read(self.form.read(), self._plan_id, scale.wake_kg if scale else None)
        self.form.show_sheet(sheet)
        self.stages.show_sheet(sheet)
        self.checks.show_checks(checks(sheet, scale, self._desk.now()))
        self.sign.show_sheet(sheet)
        self.sign.show_troubles(sign_troubles(sheet, self.sign.signing()), self._tried and sheet.ready)
        self._show_head()
        self._rechain()

    def _show_head(self) -> None:
        code = self.form.patient.code.text().strip()
        self.title.setText(label("prescribe.for", code=code) if code else label("prescribe.title"))
        confirmed = self.plan.confirmed if self.plan is not None else None
        if confirmed is None:
            self.state.setText(label("prescribe.state"))
        else:
            self.state.setText(label("prescribe.done", name=confirmed.by, role=confirmed.role))

    def _rechain(self) -> None:
        making = (*self.form.controls(), self.stages.table, self.stages.rule, self.stages.mode)
        order = (*making, *self.sign.controls(), *self.hand.controls(), self.back_button)
        if order != self.chained():
            self.chain(*order)

    def _show_face(self) -> None:
        self.making.setVisible(self.plan is None)
        self.hand.setVisible(self.plan is not None)
        self._show_head()
        self.area.verticalScrollBar().setValue(0)

    def confirm(self) -> None:
        """Confirm the plan, or show what is still in the way and go there."""
        self._tried = True
        self.form.typing = ""
        self._update()
        signing = self.sign.signing()
        troubles = sign_troubles(self.sheet, signing)
        if self.sheet.refused or not self.sheet.ready or self.sheet.plan is None:
            self.sign.note.setText(self.sheet.refused or label("prescribe.sign.wait"))
            self._go(next(self._wanting(), self.form.patient.code))
            return
        self.sign.note.setText(label("prescribe.sign.note"))
        if troubles:
            self._go(self.sign.lines[next(iter(troubles))].entry)
            return
        try:
            self.plan = self._desk.confirm(self.sheet.plan, signing.name, signing.role)
        except LoadtrainerError as error:
            self.sign.note.setText(str(error))
            return
        self._show_confirmed(self.plan)

    @staticmethod
    def _go(field: QWidget) -> None:
        field.setFocus(Qt.FocusReason.TabFocusReason)

    def _show_confirmed(self, plan: Prescription) -> None:
        who = (
            label("prescribe.done", name=plan.confirmed.by, role=plan.confirmed.role)
            if plan.confirmed
            else ""
        )
        try:
            self.hand.show_plan(who, matrix(plan), "")
        except LoadtrainerError as error:
            self.hand.show_plan(who, (), str(error))
        self._show_face()
        self.enter()

    def start_again(self) -> None:
        """Begin another plan; nothing of the last patient stays."""
        self.plan, self._plan_id, self._tried = None, self._desk.new_id(), False
        self.form.clear(self._desk.now())
        self.sign.clear()
        self.stages.rule.setCurrentIndex(0)
        self._update()
        self._show_face()
        self.enter()

    def save(self) -> None:
        """Save the plan where the clinician says."""
        plan = self.plan
        if plan is not None:
            self._write(SUFFIX, lambda path: self._desk.save_plan(path, plan))

    def save_picture(self) -> None:
        """Save the code as a picture."""
        plan = self.plan
        if plan is not None:
            self._write(".png", lambda path: self._desk.save_code(path, plan))

    def _write(self, ending: str, write: Callable[[Path], None]) -> None:
        plan = self.plan
        path = None if plan is None else self._choose_save(self, file_name(plan, ending))
        if path is None:
            return
        path = path if path.suffix else path.with_name(path.name + ending)
        try:
            write(path)
        except LoadtrainerError as error:
            self.hand.say(f"{label('prescribe.hand.failed')}. {error}")
            return
        self.hand.say(label("prescribe.hand.saved", name=path.name))

    def keep(self) -> None:
        """Take the plan into this computer's data folder."""
        if self.plan is None:
            return
        try:
            self._desk.keep_plan(self.plan)
        except LoadtrainerError as error:
            self.hand.say(f"{label('prescribe.hand.failed')}. {error}")
            return
        self.hand.say(label("prescribe.hand.kept"))
