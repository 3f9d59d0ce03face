"""The middle column of the review: what was done, how much, and at what load with what pain, day by day."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from loadtrainer.review.model import PatientReview
from loadtrainer.ui import review_view
from loadtrainer.ui.labels import label
from loadtrainer.ui.pages.prescribe_parts import SMALL_PX, ClinicCard, SmallButton
from loadtrainer.ui.pages.review_rows import Rows
from loadtrainer.ui.review_figures import stage_rows
from loadtrainer.ui.theme import Look
from loadtrainer.ui.widgets.day_plot import DayPlot
from loadtrainer.ui.widgets.day_table import cells
from loadtrainer.ui.widgets.parts import Words
from loadtrainer.ui.widgets.review_charts import DoseBars, PainPlot, PeriodLegend, Strip
from loadtrainer.ui.widgets.tick import Tick

DAY_COLUMNS: Final = ("day", "done", "time", "mean", "band", "pain")
DAY_ROWS: Final = (3, 10_000)
STAGE_ROWS: Final = (1, 5)


class Counted(ClinicCard):
    """A card whose heading ends with a figure, and of how much."""

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self.count = Words("", SMALL_PX, 600, wrap=True)
        self.count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.head.addWidget(self.count, 100)

    def set_look(self, look: Look) -> None:
        """Take theme and size."""
        super().set_look(look)
        self.head.setSpacing(look.px(8))

    def say(self, *words: str) -> None:
        """Show these, one after the other."""
        self.count.setText(" ".join(words))


class AdherenceCard(Counted):
    """The strip of squares, the rule, and the switch for marked sessions.

    ``chosen(str)``: a session; ``marked(bool)``: sessions that bear a mark are to count, or not.
    """

    chosen = Signal(str)
    marked = Signal(bool)

    def __init__(self) -> None:
        super().__init__(label("review.adherence"))
        self.strip = Strip(SMALL_PX)
        self.switch = Tick()
        self.switch.setAccessibleName(label("review.marked.why"))
        self.switch.setToolTip(label("review.marked.why"))
        self.switch.setAccessibleDescription(label("review.marked.why"))
        for part in (self.strip, self.switch):
            self.box.addWidget(part)
        self.strip.chosen.connect(self.chosen)
        self.switch.clicked.connect(self.marked)

    def show_review(self, found: PatientReview, session: str) -> None:
        """Show the period; the square of ``session`` has a frame."""
        self.say(*review_view.adherence_words(found.adherence))
        self.strip.show_days(found.days, session)
        self.strip.setToolTip("\n".join(found.rule))
        self.strip.setAccessibleDescription(". ".join(found.rule))
        count = review_view.marked(found)
        self.switch.setVisible(count > 0)
        words = label("review.marked.one") if count == 1 else label("review.marked", count=count)
        self.switch.setText(words)
        self.switch.setAccessibleName(words)


class DoseCard(Counted):
    """Minutes in band of each day against the plan."""

    def __init__(self) -> None:
        super().__init__(label("review.dose"))
        self.title.let_wrap()
        self.bars = DoseBars(SMALL_PX)
        self.box.addWidget(self.bars)

    def show_review(self, found: PatientReview) -> None:
        """Show the period."""
        self.say(*review_view.dose_words(found.adherence))
        self.bars.show_days(found.days)
        self._share()

    def set_look(self, look: Look) -> None:
        """Take theme and size."""
        super().set_look(look)
        self._share()

    def _share(self) -> None:
        """Where heading and figure do not fit side by side, each breaks by its length."""
        for part in (self.title, self.count):
            part.set_look(self._look)
            self.head.setStretchFactor(part, part.fontMetrics().horizontalAdvance(part.text()))


class _Tables(QWidget):
    """The stages, what is meant by their error, and the days, which take the room that is left."""

    def __init__(self, stages: Rows, how: Words, days: Rows) -> None:
        super().__init__()
        self._stages, self._how, self._days = stages, how, days
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for part in (stages, how, days):
            self._column.addWidget(part)
        self._column.addStretch(1)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as the tables; their height is what the pictures take."""
        return QSize(super().minimumSizeHint().width(), 0)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The same."""
        return self.minimumSizeHint()

    def heightForWidth(self, _width: int) -> int:  # noqa: N802 - Qt's name
        """None of its own: words that break take room from the days, not from the page."""
        return 0

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """More room shows more rows."""
        super().resizeEvent(event)
        above = self._stages.sizeHint().height() + self._how.heightForWidth(self.width())
        self._days.set_room(max(0, self.height() - above - 2 * max(0, self._column.spacing())))


class LoadCard(ClinicCard):
    """Achieved and prescribed load with pain under the same days; or all of it as a table."""

    def __init__(self) -> None:
        super().__init__("")
        self.plot, self.pain, self.legend = (
            DayPlot(SMALL_PX, False),
            PainPlot(SMALL_PX),
            PeriodLegend(SMALL_PX),
        )
        self.stages = Rows(label("review.stages"), STAGE_ROWS, None)
        self.how = Words(label("review.stage.how"), SMALL_PX, 400, "ink2", wrap=True)
        self.table = Rows(label("history.sessions"), DAY_ROWS, None)
        self.table_button = SmallButton(label("review.table"), height_px=28)
        self.head.addWidget(self.table_button)
        self.title.let_wrap()
        self.head.setStretchFactor(self.title, 100)
        charts = QWidget()
        column = QVBoxLayout(charts)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.plot, 17)
        column.addWidget(self.pain, 10)
        column.addWidget(self.legend)
        self.faces = QStackedWidget()
        for face in (charts, _Tables(self.stages, self.how, self.table)):
            self.faces.addWidget(face)
        self.box.addWidget(self.faces, 1)
        self.table_button.clicked.connect(self.toggle)

    def toggle(self) -> None:
        """The same days as a table, and back."""
        self.faces.setCurrentIndex(1 - self.faces.currentIndex())
        words = label("review.pictures" if self.faces.currentIndex() else "review.table")
        self.table_button.setText(words)
        self.table_button.setAccessibleName(words)

    def show_review(self, found: PatientReview) -> None:
        """Show the period."""
        shown = review_view.unit(found)
        title = label("review.load", unit=shown.value)
        self.title.setText(f"{title}; {label('review.load.pain')}")
        rule = found.plan.pain.hold_stage_at if found.plan is not None else None
        self.plot.show_days(found.days, shown)
        self.pain.show_days(found.days, rule)
        self.legend.show_days(found.days)
        rows = [cells(day, shown) for day in reversed(found.days) if day.slots]
        self.table.show_rows([label(f"review.day.{column}") for column in DAY_COLUMNS], rows)
        self.stages.show_rows(*stage_rows(found))


class Middle(QWidget):
    """The column."""

    def __init__(self) -> None:
        super().__init__()
        self.adherence, self.dose, self.load = AdherenceCard(), DoseCard(), LoadCard()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.addWidget(self.adherence)
        self.column.addWidget(self.dose)
        self.column.addWidget(self.load, 1)

    def show_review(self, found: PatientReview, session: str) -> None:
        """Show the period."""
        self.adherence.show_review(found, session)
        self.dose.show_review(found)
        self.load.show_review(found)

    def controls(self) -> Iterator[QWidget]:
        """Everything that takes the focus."""
        if not self.adherence.switch.isHidden():
            yield self.adherence.switch
        yield self.load.table_button
        yield self.load.table
