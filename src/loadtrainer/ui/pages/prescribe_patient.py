"""The first card of the clinician's page: the protocol, the patient, and the days of the plan."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from loadtrainer.core.prescription import ProtocolRef
from loadtrainer.core.protocol import ClinicalProtocol
from loadtrainer.core.units import MassUnit
from loadtrainer.ui.labels import label
from loadtrainer.ui.pages.prescribe_parts import SMALL_PX, ClinicCard, DayEdit, Entry, Pick, State
from loadtrainer.ui.prescribe_view import CODE, VALID, WEIGHT, Draft, Line, Sheet, in_unit
from loadtrainer.ui.widgets.parts import Words

SIDES: Final = ("none", "left", "right")
LEVELS: Final = ("none", "transfemoral", "transtibial", "upper")
MOST_CONTACT: Final = 200
Known = Sequence[tuple[ClinicalProtocol, ProtocolRef]]


class PatientCard(ClinicCard):
    """``changed``: another choice or day. ``typed(str)``, ``finished(str)``: a field, by its name.

    ``protocol_chosen(int)``: its place among the known; ``unit_chosen(str)``: kg or lb.
    """

    changed = Signal()
    typed = Signal(str)
    finished = Signal(str)
    protocol_chosen = Signal(int)
    unit_chosen = Signal(str)

    def __init__(self, known: Known, draft: Draft) -> None:
        super().__init__(label("prescribe.patient"))
        titles = [(protocol.id, protocol.title) for protocol, _ in known]
        self.protocol = Pick(label("prescribe.protocol"), titles, 560, yields=True)
        self.code = Entry(label("prescribe.code"), 130)
        self.side = _pick("side", SIDES, 100)
        self.level = _pick("level", LEVELS, 130)
        self.weight = Entry(label("prescribe.weight"))
        self.weighed = DayEdit(label("prescribe.weight.date"), draft.weighed_on)
        self.unit = Pick(label("prescribe.unit"), [("kg", "kg"), ("lb", "lb")], 80)
        self.first = DayEdit(label("prescribe.valid.from"), draft.start)
        self.last = DayEdit(label("prescribe.valid.until"), draft.until)
        self.contact = Entry(label("prescribe.contact"), 190, MOST_CONTACT)
        self.said = {name: Words("", SMALL_PX, 400, "ink2", wrap=True) for name in (CODE, WEIGHT, VALID)}
        self.summary = Words("", SMALL_PX, 400, "ink2", wrap=True)
        self._lay_out()
        self._listen()

    def _lay_out(self) -> None:
        how = Words(label("prescribe.contact.how"), SMALL_PX, 400, "ink2", wrap=True)
        self.box.addWidget(self.protocol)
        self.box.addWidget(self.summary)
        self.row(label("prescribe.code"), self.code, self.said[CODE])
        self.row(label("prescribe.side"), self.side, self.level)
        self.row(label("prescribe.weight"), self.weight, self.said[WEIGHT])
        self.row(label("prescribe.weight.date"), self.weighed)
        self.row(label("prescribe.unit"), self.unit)
        self.row(label("prescribe.valid"), self.first, self.last, self.said[VALID])
        self.row(label("prescribe.contact"), self.contact, how)

    def _listen(self) -> None:
        self.protocol.activated.connect(self.protocol_chosen.emit)
        self.unit.activated.connect(lambda _: self.unit_chosen.emit(self.unit.value()))
        for pick in (self.side, self.level):
            pick.activated.connect(lambda _: self.changed.emit())
        for day in (self.weighed, self.first, self.last):
            day.dateChanged.connect(lambda _: self.changed.emit())
        for name, entry in ((CODE, self.code), (WEIGHT, self.weight), ("", self.contact)):
            entry.textEdited.connect(partial(self._type, name))
            entry.editingFinished.connect(partial(self.finished.emit, name))

    def _type(self, name: str, _text: str) -> None:
        self.typed.emit(name)

    def into(self, draft: Draft) -> Draft:
        """The draft with what stands here."""
        side, level = self.side.value(), self.level.value()
        return replace(
            draft,
            start=self.first.day(),
            until=self.last.day(),
            weighed_on=self.weighed.day(),
            code=self.code.text(),
            side=None if side == "none" else side,
            level=None if level == "none" else level,
            weight=self.weight.text(),
            contact=self.contact.text(),
        )

    def keep_weight(self, before: MassUnit) -> None:
        """A weight that was typed keeps the unit it was typed for."""
        self.weight.setText(in_unit(self.weight.text(), before))

    def show_choice(self, protocol_id: str) -> int:
        """Show this protocol as chosen; its place among the known. Raises ValueError for an unknown one."""
        place = self.protocol.findData(protocol_id)
        if place < 0:
            raise ValueError(f"no protocol {protocol_id!r}")
        self.protocol.setCurrentIndex(place)
        return place

    def show_protocol(self, draft: Draft) -> None:
        """Show what the protocol is about, and the plan's unit."""
        self.summary.setText(draft.protocol.summary)
        self.unit.setCurrentIndex(self.unit.findData(draft.unit.value))

    def show_sheet(self, sheet: Sheet, typing: str) -> None:
        """Show what was understood; the field ``typing`` is not refused before it is left."""
        for name, words in self.said.items():
            found = sheet.lines[name]
            trouble = "" if name == typing else found.trouble
            strong = bool(trouble) or found.open
            words.setText(trouble or ("" if found.trouble else found.note))
            words.set_weight(700 if strong else 400)
            words.set_token("ink" if strong else "ink2")
        for name, entry in ((CODE, self.code), (WEIGHT, self.weight)):
            entry.show_state(state_of(sheet.lines[name], name == typing), self.said[name].text())
        if not self.said[CODE].text():
            self.said[CODE].setText(label("prescribe.code.how"))

    def clear(self, fresh: Draft) -> None:
        """Another plan: nothing of the last patient stays; the clinic's phone does."""
        for entry in (self.code, self.weight):
            entry.clear()
        for pick in (self.side, self.level):
            pick.setCurrentIndex(0)
        self.weighed.show_day(fresh.weighed_on)
        self.first.show_day(fresh.start)
        self.last.show_day(fresh.until)

    def controls(self) -> Iterator[QWidget]:
        """Everything that takes the focus, in the order of reading."""
        yield from (self.protocol, self.code, self.side, self.level, self.weight, self.weighed)
        yield from (self.unit, self.first, self.last, self.contact)


def _pick(name: str, values: Sequence[str], px: float) -> Pick:
    choices = [(value, label(f"prescribe.{name}.{value}")) for value in values]
    return Pick(label(f"prescribe.{name}.name"), choices, px)


def state_of(found: Line, typing: bool) -> State:
    """How a field shows what was found in it."""
    if found.trouble and not typing:
        return "trouble"
    return "open" if found.open else ""
