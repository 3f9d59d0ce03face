"""The parts of the train page and where they lie; the page itself only says what they show."""

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize, QSizeF, Qt
from PySide6.QtWidgets import QWidget

from loadtrainer.core.inputs import CommandKind
from loadtrainer.core.snapshot import Display, Phase, Snapshot
from loadtrainer.core.words import say, source_tag
from loadtrainer.ui.theme import BASE_HEIGHT, Look
from loadtrainer.ui.widgets.alarm_page import AlarmPage
from loadtrainer.ui.widgets.buttons import KeyButton
from loadtrainer.ui.widgets.focus_ring import FocusRing
from loadtrainer.ui.widgets.header import Header, header_words
from loadtrainer.ui.widgets.load_panel import LoadPanel
from loadtrainer.ui.widgets.load_plot import LoadPlot
from loadtrainer.ui.widgets.rest_view import RestView
from loadtrainer.ui.widgets.sheets import SHEET_PX, PainSheet, StopSheet
from loadtrainer.ui.widgets.time_row import TimeRow
from loadtrainer.ui.widgets.watermark import Watermark

MARGIN_PX = 28
WIDE_PX = 1350
MOST_TRACE_PX = 1100
"""A trace wider than this gives the rest of the room to the panel."""

RESTING = (Display.PAUSED, Display.REST)


class TrainParts:
    """Made once as children of ``page``, in the order they lie on each other (and are tabbed through)."""

    def __init__(self, page: QWidget, clock: Callable[[], float], reduce_motion: bool) -> None:
        self.header = Header(page)
        self.plot = LoadPlot(clock, reduce_motion, page)
        self.panel = LoadPanel(clock, page)
        self.rest = RestView(clock, page)
        self.row = TimeRow(page)
        self.stop = KeyButton(say("button.stop"), "Esc", "stop", parent=page)
        self.pain = KeyButton(say("button.pain"), "P", "pain", parent=page)
        self.mute = KeyButton(say("button.mute"), "M", "sound", parent=page)
        self.zero = KeyButton(say("button.zero"), "Z", "scale", parent=page)
        self.primary = KeyButton(say("button.pause"), "Space", "pause", True, parent=page)
        self.small = (self.stop, self.pain, self.mute, self.zero)
        self._foot_rects: dict[bool, tuple[QRect, ...]] = {}
        self.zero.hide()
        self.pain_sheet = PainSheet(page)
        self.stop_sheet = StopSheet(page)
        self.ring = FocusRing(page)
        self.ring.follow(*self.small, self.primary)
        self.ring.follow(self.pain_sheet.back, *self.pain_sheet.keys.keys)
        self.ring.follow(self.stop_sheet.yes, self.stop_sheet.no)
        self.watermark = Watermark(page)
        self.alarm = AlarmPage(page, reduce_motion)
        self.rest.hide()

    def set_reduce_motion(self, on: bool) -> None:
        """Let the trace and the frame of the alarm move less, or as designed."""
        self.plot.trace.still = self.alarm.still = on

    def set_look(self, look: Look) -> None:
        """Give all parts theme and size."""
        for part in (self.header, self.plot, self.panel, self.rest, self.row, self.ring, self.watermark):
            part.set_look(look)
        for button in (*self.small, self.primary):
            button.set_look(look)
        for over in (self.pain_sheet, self.stop_sheet, self.alarm):
            over.set_look(look)

    def place(self, look: Look, size: QSize) -> None:
        """Lay everything out for a page of ``size`` (px)."""
        width, spare = size.width() / look.s, max(0.0, size.height() / look.s - BASE_HEIGHT)
        inner = width - 2 * MARGIN_PX
        panel = 560.0 if width < WIDE_PX else 600.0
        panel += max(0.0, inner - panel - 20 - MOST_TRACE_PX)

        def rect(x: float, y: float, w: float, h: float) -> QRect:
            left, top = look.px(x), look.px(y)
            return QRect(left, top, look.px(x + w) - left, look.px(y + h) - top)

        self.header.setGeometry(rect(0, 0, width, 76))
        self.plot.setGeometry(rect(MARGIN_PX, 80, inner - panel - 20, 488 + spare))
        self.panel.setGeometry(rect(width - MARGIN_PX - panel, 84, panel, 480 + spare))
        self.rest.setGeometry(rect(0, 80, width, 488 + spare))
        self.row.setGeometry(rect(MARGIN_PX, 584 + spare, inner, 108))
        foot = 708 + spare
        self._foot_rects = {
            zero: tuple(rect(MARGIN_PX + i * step, foot, wide, 72) for i in range(4))
            for zero, step, wide in ((False, 248, 230), (True, 186, 172))
        }
        self._place_foot()
        self.primary.setGeometry(rect(MARGIN_PX + 744, foot, inner - 744, 72))
        sheet = QRect(0, size.height() - look.px(SHEET_PX), size.width(), look.px(SHEET_PX))
        self.pain_sheet.setGeometry(sheet)
        self.stop_sheet.setGeometry(sheet)
        self.alarm.setGeometry(QRect(0, 0, size.width(), size.height()))

    def show_snapshot(self, snap: Snapshot, time_of_day: str, note: str, paused: tuple[float, str]) -> None:
        """Show a moment. ``paused``: seconds of this pause and since when, as the page saw it begin."""
        resting = snap.display in RESTING
        self.header.show_words(header_words(snap, time_of_day))
        self.plot.show_snapshot(snap)
        self.panel.show_snapshot(snap)
        if resting:
            self.rest.show_snapshot(snap, *paused)
        if resting == self.rest.isHidden():
            self.rest.setVisible(resting)
            self.plot.setVisible(not resting)
            self.panel.setVisible(not resting)
        self.row.show_snapshot(snap, note)
        self.watermark.set_word(source_tag(snap.source))
        self._show_buttons(snap)

    def open_foot(self, open_: bool) -> None:
        """Whether Tab reaches the foot's buttons: not while a sheet lies over them."""
        policy = Qt.FocusPolicy.StrongFocus if open_ else Qt.FocusPolicy.NoFocus
        for button in (*self.small, self.primary):
            button.setFocusPolicy(policy)

    def _place_foot(self) -> None:
        """The small buttons; they share their room with that of the zero while it is there."""
        for button, place in zip(self.small, self._foot_rects[not self.zero.isHidden()], strict=True):
            button.setGeometry(place)

    def _show_buttons(self, snap: Snapshot) -> None:
        if snap.asks_zero == self.zero.isHidden():
            self.zero.setVisible(snap.asks_zero)
            self._place_foot()
        muted = snap.mute_left_s > 0
        self.mute.show_as(say("button.unmute" if muted else "button.mute"), "mute" if muted else "sound")
        if snap.phase is Phase.PAUSED:
            self.primary.show_as(say("button.go"), "play")
        elif snap.phase is Phase.REST:
            self.primary.show_as(say("button.bout", bout=snap.bout + 1), "play")
        elif snap.phase in (Phase.UNLOAD, Phase.SEALED):
            self.primary.show_as(say("train.ending"), "lift")
        else:
            self.primary.show_as(say("button.pause"), "pause")
        over = snap.phase in (Phase.UNLOAD, Phase.SEALED)
        for button in (self.stop, self.pain, self.primary):
            if button.isEnabled() == over:
                button.setEnabled(not over)


PRIMARY: dict[Phase, CommandKind] = {
    Phase.BOUT: CommandKind.PAUSE,
    Phase.PAUSED: CommandKind.RESUME,
    Phase.REST: CommandKind.NEXT_BOUT,
}
"""What the dark button asks for in each phase."""


def look_of(page: QWidget, look: Look) -> Look:
    """``look`` at the size of ``page``."""
    return Look.fit(look.tokens, QSizeF(page.size()))
