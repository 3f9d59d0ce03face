"""The train page: shows the latest snapshot and turns keys and clicks into commands. It decides nothing."""

import time
from collections.abc import Callable
from dataclasses import replace
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from loadtrainer.core.inputs import CommandKind
from loadtrainer.core.snapshot import Display, Phase, Snapshot
from loadtrainer.core.words import clock, say
from loadtrainer.ui.fonts import CAP_EM
from loadtrainer.ui.format import spoken_time
from loadtrainer.ui.labels import label
from loadtrainer.ui.pages.train_keys import DIGITS, Act, Situation, act_of
from loadtrainer.ui.pages.train_parts import PRIMARY, TrainParts, look_of
from loadtrainer.ui.pages.train_pointer import RestingPointer
from loadtrainer.ui.theme import LIGHT, Look, Tokens
from loadtrainer.ui.widgets.alarm_words import AlarmWords, alarm_words
from loadtrainer.ui.widgets.load_number import WHOLE_PX
from loadtrainer.ui.widgets.speech import announce

NOTE_S: Final = 6.0
LEAST_DIGIT_MM: Final = 25.0


class TrainPage(QWidget):
    """One session on the screen. ``command(CommandKind, int | None)``: what the person asks for.

    ``told(str)``: words the person asked to hear. ``shrink()``: the mini strip is asked for.

    ``clock``: monotonic s; ``time_of_day``: the words of the wall clock ("14:18"); both injected by tests.
    """

    command = Signal(object, object)
    told = Signal(str)
    shrink = Signal()

    def __init__(
        self,
        tokens: Tokens = LIGHT,
        clock: Callable[[], float] = time.monotonic,
        time_of_day: Callable[[], str] = lambda: time.strftime("%H:%M"),
        reduce_motion: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock, self._time_of_day = clock, time_of_day
        self._look = Look(tokens)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setMinimumSize(1024, 640)
        self.setAccessibleName(label("said.training"))
        self.parts = TrainParts(self, clock, reduce_motion)
        self._pointer = RestingPointer(self, clock)
        self._connect()
        self.reset()
        self._fit()

    def _connect(self) -> None:
        parts = self.parts
        small = zip(parts.small, (Act.ASK_STOP, Act.PAIN, Act.MUTE, Act.ZERO), strict=True)
        for button, act in (*small, (parts.primary, Act.PRIMARY)):
            button.clicked.connect(lambda _=False, act=act: self._press(act))
        parts.pain_sheet.closed.connect(lambda: self._press(Act.CLOSE))
        parts.pain_sheet.chosen.connect(self._pain)
        parts.stop_sheet.stop.connect(lambda: self._press(Act.STOP))
        parts.stop_sheet.keep.connect(lambda: self._press(Act.KEEP))

    def reset(self) -> None:
        """Forget the session: no trace, no sheet, no alarm, no note."""
        self._snap: Snapshot | None = None
        self._paused_from: tuple[float, str] | None = None
        self._note, self._note_until_s = "", float("-inf")
        self._size_checked = False
        self._pointer.restart()
        self.parts.pain_sheet.close_sheet()
        self.parts.stop_sheet.hide()
        self.parts.open_foot(True)
        self.parts.alarm.clear_alarm()
        self.parts.panel.ladder.hush()
        self.parts.plot.reset()

    def set_tokens(self, tokens: Tokens, text_scale: float = 1.0) -> None:
        """Take another theme, and another size of the text: the parts that matter most stay."""
        self._look, self.parts.text_scale = Look(tokens, self._look.s), text_scale
        self._fit()

    def show_snapshot(self, snap: Snapshot) -> None:
        """Show a moment of the session; an alarm is up in the very next frame."""
        self._snap = snap
        words = alarm_words(snap)
        if words is not None:
            self.parts.alarm.raise_alarm(words)
        self._follow_pause(snap)
        self._check_size()
        if snap.phase in (Phase.UNLOAD, Phase.SEALED):
            self._close_sheets()
        note = say("save.fail") if snap.disk_fault else snap.note or self._present_note()
        paused = self._paused_from or (snap.session_t_s or 0.0, "")
        spent_s = max(0.0, (snap.session_t_s or 0.0) - paused[0])
        self.parts.show_snapshot(snap, self._time_of_day(), note, (spent_s, paused[1]))
        if words is None:
            self.parts.alarm.clear_alarm()
        self._pointer.look()

    def show_silent(self, age_s: float) -> None:
        """The session thread has shown no life for ``age_s`` (1 s or more): no live data, and why."""
        if self._snap is not None:
            self.show_snapshot(
                replace(
                    self._snap,
                    display=Display.NO_LIVE_DATA,
                    kg=None,
                    age_s=age_s,
                    new_sample=None,
                    clock_running=False,
                    unloaded=False,
                    why=say("alarm.silent.why"),
                )
            )
        self.parts.alarm.raise_alarm(AlarmWords("stale", say("alarm.silent.why")))

    def _follow_pause(self, snap: Snapshot) -> None:
        """Remember when this pause began, by the session's time and by the wall clock's words."""
        if snap.phase is not Phase.PAUSED:
            self._paused_from = None
        elif self._paused_from is None and snap.session_t_s is not None:
            self._paused_from = (snap.session_t_s, self._time_of_day())

    def _say_note(self, words: str) -> None:
        self._note, self._note_until_s = words, self._clock() + NOTE_S
        announce(self, words)

    def _present_note(self) -> str:
        return self._note if self._clock() < self._note_until_s else ""

    def _check_size(self) -> None:
        """Once a session: say so if the digits are too small on this very screen."""
        if self._size_checked or not self.isVisible():
            return
        self._size_checked = True
        per_mm = self.screen().physicalDotsPerInch() / 25.4
        if per_mm > 0 and CAP_EM * WHOLE_PX * self._look.s / per_mm < LEAST_DIGIT_MM:
            self._say_note(say("window"))

    @property
    def situation(self) -> Situation:
        """What decides over keys now."""
        alarm = self.parts.alarm
        if not alarm.isHidden():
            over = alarm.words.kind == "overload"
            return Situation.OVERLOAD if over else Situation.NO_LIVE_DATA
        if not self.parts.stop_sheet.isHidden():
            return Situation.ASKING_STOP
        if not self.parts.pain_sheet.isHidden():
            return Situation.ASKING_PAIN
        return Situation.TRAINING

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Act once for each press; a key held down does not repeat."""
        act = act_of(self.situation, event.key())
        if event.isAutoRepeat():
            event.accept()
        elif act is Act.DIGIT:
            self.parts.pain_sheet.digit(DIGITS.index(Qt.Key(event.key())))
        elif act is not None:
            self._do(act)
        else:
            event.ignore()

    def _press(self, act: Act) -> None:
        """A click: nothing beneath an alarm acts."""
        if self.parts.alarm.isHidden():
            self._do(act)

    def _do(self, act: Act) -> None:
        if self._snap is not None and self._snap.phase is Phase.SEALED:
            return
        acts: dict[Act, Callable[[], object]] = {
            Act.PRIMARY: self._primary,
            Act.ASK_STOP: self._ask_stop,
            Act.STOP: self._stop,
            Act.KEEP: self._keep,
            Act.CLOSE: self._close_sheets,
            Act.PAIN: self._ask_pain,
            Act.MUTE: lambda: self.command.emit(CommandKind.MUTE, None),
            Act.CANNOT_MUTE: lambda: announce(self, say("mute.no"), at_once=True),
            Act.SPEAK: self._tell,
            Act.ZERO: lambda: self.command.emit(CommandKind.ZERO_AGAIN, None),
            Act.SHRINK: self.shrink.emit,
        }
        acts[act]()

    def _tell(self) -> None:
        announce(self, self.spoken(), at_once=True)
        self.told.emit(self.spoken())

    def _primary(self) -> None:
        snap = self._snap
        if snap is None or snap.phase not in PRIMARY:
            return
        if snap.phase is Phase.PAUSED and not snap.can_resume:
            self._say_note(say("rest.load"))
        elif snap.phase is Phase.REST and not snap.can_next:
            resting = snap.unloaded and bool(snap.rest_left_s)
            left = f"{say('train.rest')} {clock(snap.rest_left_s or 0.0)}"
            self._say_note(left if resting else say("rest.load"))
        else:
            self.command.emit(PRIMARY[snap.phase], None)

    def _ask_stop(self) -> None:
        snap = self._snap
        if snap is None or snap.phase is Phase.UNLOAD:
            return
        if snap.phase in (Phase.BOUT, Phase.REST):
            self.command.emit(CommandKind.PAUSE, None)
        self.parts.pain_sheet.close_sheet()
        self.parts.stop_sheet.show()
        self.parts.stop_sheet.raise_()
        self._raise_overlays()
        self.parts.open_foot(False)
        self.parts.stop_sheet.no.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, say("stop.ask"))

    def _stop(self) -> None:
        self._close_sheets()
        self.command.emit(CommandKind.STOP, None)

    def _keep(self) -> None:
        """Go on after the question; while the load is on, only the question goes."""
        self._close_sheets()
        snap = self._snap
        if snap is not None and snap.phase is Phase.PAUSED and not snap.can_resume:
            self._say_note(say("rest.load"))
        else:
            self.command.emit(CommandKind.RESUME, None)

    def _ask_pain(self) -> None:
        if self._snap is not None and self._snap.phase is Phase.UNLOAD:
            return
        self.parts.pain_sheet.open()
        self._raise_overlays()
        self.parts.open_foot(False)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, say("pain.ask"))

    def _pain(self, value: int) -> None:
        self._close_sheets()
        self._say_note(say("pain.note", pain=value))
        self.command.emit(CommandKind.PAIN, value)

    def _close_sheets(self) -> None:
        pain, stop = self.parts.pain_sheet, self.parts.stop_sheet
        if pain.isHidden() and stop.isHidden():
            return
        pain.close_sheet()
        stop.hide()
        self.parts.open_foot(True)
        if self.parts.alarm.isHidden():
            self.parts.primary.setFocus(Qt.FocusReason.OtherFocusReason)

    def _raise_overlays(self) -> None:
        for over in (self.parts.ring, self.parts.watermark, self.parts.alarm):
            over.raise_()

    def spoken(self) -> str:
        """State, load and time left, for a person who asks."""
        if not self.parts.alarm.isHidden():
            return self.parts.alarm.words.spoken
        snap = self._snap
        if snap is None:
            return self.accessibleName()
        state = self.parts.panel.ladder.accessibleName().rstrip(".")
        load = self.parts.panel.number.accessibleName()
        return label("said.left", state=state, load=load, time=spoken_time(snap.left_s))

    def showEvent(self, _event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """The page's first control is the dark button."""
        self.parts.primary.setFocus(Qt.FocusReason.OtherFocusReason)
        self._pointer.restart()

    def resizeEvent(self, _event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Lay the parts out again."""
        self._fit()

    def _fit(self) -> None:
        self._look = look_of(self, self._look)
        self.parts.place(self._look, self.size())
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the window's ground."""
        p = QPainter(self)
        p.fillRect(self.rect(), self._look.colour("bg"))
        p.end()
