"""The left column of the clinician's page: what the sources state, what is filled, and the own limits."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from loadtrainer.core.prescribing_fields import FIELDS, OWN_CEILING, OWN_LIMIT, stated_numbers
from loadtrainer.core.units import MassUnit
from loadtrainer.ui.labels import label
from loadtrainer.ui.pages.base import Page
from loadtrainer.ui.pages.prescribe_parts import SMALL_PX, TEXT_PX, ClinicCard, NumberLine, SmallButton
from loadtrainer.ui.pages.prescribe_patient import Known, PatientCard, state_of
from loadtrainer.ui.prescribe_sign import field_name
from loadtrainer.ui.prescribe_view import Draft, Line, Sheet, asked, first_text, in_unit
from loadtrainer.ui.prescribe_words import ceiling_words
from loadtrainer.ui.widgets.parts import Words

USUAL_DAYS: Final = 14
LOADS: Final = frozenset(field.name for field in FIELDS if field.kind == "load")


class Form(QWidget):
    """``changed``: something was typed or chosen, or a field was left; then troubles may be shown."""

    changed = Signal()

    def __init__(self, page: Page, known: Known, now: datetime) -> None:
        super().__init__()
        self._known, self.draft = known, _fresh(known, now)
        self.typing = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        page.spaced(column, 10)
        names = (*(field.name for field in FIELDS), OWN_CEILING, OWN_LIMIT)
        self.lines = {name: NumberLine(name, field_name(name)) for name in names}
        self.patient = PatientCard(known, self.draft)
        cards = (self.patient, self._stated_card(page), self._open_card(page), self._limits_card())
        for card in cards:
            column.addWidget(card)
        column.addStretch(1)
        self._listen()
        self.start_protocol()

    def _stated_card(self, page: Page) -> ClinicCard:
        card = ClinicCard(label("prescribe.stated"))
        self.stated = QVBoxLayout()
        page.spaced(self.stated, 7)
        card.box.addLayout(self.stated)
        self.sources = Words("", SMALL_PX, 400, "ink2", wrap=True)
        card.box.addWidget(self.sources)
        return card

    def _open_card(self, page: Page) -> ClinicCard:
        card = ClinicCard(label("prescribe.open"))
        self.all = SmallButton(label("prescribe.open.all"))
        card.head.addWidget(self.all)
        card.box.addWidget(Words(label("prescribe.open.how"), SMALL_PX, 400, "ink2"))
        self.open = QVBoxLayout()
        page.spaced(self.open, 7)
        card.box.addLayout(self.open)
        return card

    def _limits_card(self) -> ClinicCard:
        card = ClinicCard(label("prescribe.own"))
        self.ceiling = Words("", TEXT_PX, 600, wrap=True)
        card.row(label("prescribe.ceiling"), self.ceiling)
        for name in (OWN_CEILING, OWN_LIMIT):
            card.box.addWidget(self.lines[name])
        return card

    def _listen(self) -> None:
        parts: list[PatientCard | NumberLine] = [self.patient, *self.lines.values()]
        for part in parts:
            part.typed.connect(self._type)
            part.finished.connect(self._finish)
        self.patient.changed.connect(self.changed.emit)
        self.patient.protocol_chosen.connect(self.choose)
        self.patient.unit_chosen.connect(self._change_unit)
        self.all.clicked.connect(self.take_all)

    def start_protocol(self) -> None:
        """Lay the numbers of the chosen protocol out: stated ones with their value, the others empty."""
        protocol = self.draft.protocol
        self.known = stated_numbers(protocol)
        self.patient.show_protocol(self.draft)
        for field in FIELDS:
            line = self.lines[field.name]
            (self.stated if field.name in self.known else self.open).addWidget(line)
            line.entry.setText(first_text(self.draft, field.name))
        for name in (OWN_CEILING, OWN_LIMIT):
            self.lines[name].entry.clear()
        sources = [(str(number), one) for number, one in enumerate(protocol.sources, 1)]
        self.sources.setText(
            "\n".join(f"{number}  {one.text} {one.address}".rstrip() for number, one in sources)
        )

    def choose(self, place: int) -> None:
        """Begin with another protocol; of the numbers only the body weight stays."""
        protocol, ref = self._known[place]
        self.patient.keep_weight(self.draft.unit)
        unit = MassUnit(protocol.display_unit)
        self.draft = replace(self.draft, protocol=protocol, ref=ref, unit=unit, mode=protocol.dose.mode)
        self.start_protocol()
        self.changed.emit()

    def _change_unit(self, unit: str) -> None:
        """Loads that were typed keep the unit they were typed for; stated ones are shown in the new one."""
        before = self.draft
        self.draft = replace(before, unit=MassUnit(unit))
        self.patient.keep_weight(before.unit)
        for name in (*LOADS, OWN_CEILING, OWN_LIMIT):
            entry = self.lines[name].entry
            as_stated = name in LOADS and entry.text() == first_text(before, name)
            entry.setText(first_text(self.draft, name) if as_stated else in_unit(entry.text(), before.unit))
        self.changed.emit()

    def take_all(self) -> None:
        """Take every proposal into its empty field; some only come once others are there."""
        for _ in range(2):
            for line in self.asked_lines():
                line.take_quietly()
            self.changed.emit()

    def _type(self, name: str) -> None:
        self.typing = name
        self.changed.emit()

    def _finish(self, _name: str) -> None:
        self.typing = ""
        self.changed.emit()

    def asked_lines(self) -> list[NumberLine]:
        """The lines of this draft in their order on the page."""
        names = [field.name for field in asked(self.draft)]
        known = [name for name in names if name in self.known]
        unknown = [name for name in names if name not in self.known]
        return [self.lines[name] for name in (*known, *unknown, OWN_CEILING, OWN_LIMIT)]

    def read(self) -> Draft:
        """The draft as it stands in the fields."""
        texts = {name: line.entry.text() for name, line in self.lines.items()}
        self.draft = replace(self.patient.into(self.draft), texts=texts)
        return self.draft

    def show_sheet(self, sheet: Sheet) -> None:
        """Show what was understood; what is being typed is not refused before it is left."""
        for name, line in self.lines.items():
            line.setVisible(name in sheet.lines)
            if name in sheet.lines:
                self._show_line(line, sheet.lines[name])
        self.patient.show_sheet(sheet, self.typing)
        self.all.setVisible(any(line.offer and line.open for line in sheet.lines.values()))
        if sheet.ceiling_kg is not None:
            self.ceiling.setText(ceiling_words(sheet.ceiling_kg, sheet.weight_kg))
        else:
            wait = sheet.weight_kg is None
            self.ceiling.setText(label("prescribe.ceiling.wait" if wait else "prescribe.ceiling.none"))

    def _show_line(self, line: NumberLine, found: Line) -> None:
        offer = found.offer if not line.entry.text().strip() else ""
        words = label("prescribe.use", value=offer) if offer else ""
        name = label("prescribe.use.name", field=line.name.text(), value=offer) if offer else ""
        line.offer(offer, words, name)
        typing = line.key == self.typing
        waits = typing and bool(found.trouble)
        said = found.finding or found.note if waits else found.words
        line.say(said, found.strong and not waits, state_of(found, typing))

    def clear(self, now: datetime) -> None:
        """Another plan of the same protocol: nothing of the last patient stays."""
        kept, fresh = self.draft, _fresh(self._known, now)
        mode = kept.protocol.dose.mode
        self.draft = replace(fresh, protocol=kept.protocol, ref=kept.ref, unit=kept.unit, mode=mode)
        self.patient.clear(fresh)
        self.start_protocol()

    def controls(self) -> Iterator[QWidget]:
        """Everything that takes the focus, in the order of reading."""
        yield from self.patient.controls()
        lines = self.asked_lines()
        first_open = next((line for line in lines if line.key not in self.known), None)
        for line in lines:
            if line is first_open:
                yield self.all
            yield line.entry
            yield line.use


def _fresh(known: Known, now: datetime) -> Draft:
    protocol, ref = known[0]
    today = now.date()
    return Draft(
        protocol=protocol,
        ref=ref,
        today=today,
        start=today,
        until=today + timedelta(days=USUAL_DAYS),
        weighed_on=today,
        unit=MassUnit(protocol.display_unit),
        mode=protocol.dose.mode,
    )
