"""The parts of the train page and where they lie; the page itself only says what they show."""

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize, QSizeF, Qt
from PySide6.QtWidgets import QWidget

from loadtrainer.core.inputs import CommandKind
from loadtrainer.core.snapshot import Display, Phase, Snapshot
from loadtrainer.core.words import say, source_tag
from loadtrainer.ui.pages.train_layout import Shown, place
from loadtrainer.ui.theme import Look
from loadtrainer.ui.widgets.alarm_page import AlarmPage
from loadtrainer.ui.widgets.buttons import KeyButton
from loadtrainer.ui.widgets.focus_ring import FocusRing
from loadtrainer.ui.widgets.header import Header, header_words
from loadtrainer.ui.widgets.load_panel import LoadPanel
from loadtrainer.ui.widgets.load_plot import LoadPlot
from loadtrainer.ui.widgets.rest_view import RestView
from loadtrainer.ui.widgets.sheets import PainSheet, StopSheet
from loadtrainer.ui.widgets.time_row import TimeRow
from loadtrainer.ui.widgets.watermark import Watermark

RESTING = (Display.PAUSED, Display.REST)


class TrainParts:
    """Made once as children of ``page``, in the order they lie on each other (and are tabbed through).

    ``text_scale``: how large the text is wanted; ``shown``: what there is room for beside it.
    """

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
        self.text_scale, self.shown = 1.0, Shown()
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

    def set_looks(self, look: Look) -> None:
        """Give all parts theme and size as designed."""
        for part in (self.header, self.plot, self.panel, self.rest, self.row, self.ring, self.watermark):
            part.set_look(look)
        for button in (*self.small, self.primary):
            button.set_look(look)
        self.alarm.set_look(look)

    def place(self, look: Look, size: QSize) -> None:
        """Give all parts theme and size, and lay them out for a page of ``size`` (px)."""
        place(self, look, size, self.text_scale)

    def show_only(self, shown: Shown) -> None:
        """Let go what large text has no room for."""
        self.shown = shown
        self.header.show_details(shown.header_details)
        self.plot.show_trace(shown.trace)
        self.row.show_only(bout_labels=shown.bout_labels, clock_word=shown.clock_word)

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

    def place_foot(self, three: tuple[QRect, ...], four: tuple[QRect, ...]) -> None:
        """Where the small buttons lie, without and with that of the zero."""
        self._foot_rects = {False: three, True: four}
        self._place_foot()

    def _place_foot(self) -> None:
        """The small buttons; they share their room with that of the zero while it is there."""
        for button, rect in zip(self.small, self._foot_rects[not self.zero.isHidden()], strict=True):
            button.setGeometry(rect)

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
