"""Words of the set-up pages and the summary that no event stores (those are in core/words.py).

The same rules: at most eight words a line, plain English, present tense, no blame, no praise, no hurry.
"""

from typing import Final

from loadtrainer.core import phrasebook
from loadtrainer.core.units import MassUnit, from_kg
from loadtrainer.core.words import load, number, say
from loadtrainer.ui.labels_check import CHECK_LABELS
from loadtrainer.ui.labels_completion import COMPLETION_LABELS
from loadtrainer.ui.labels_history import HISTORY_LABELS
from loadtrainer.ui.labels_keys import KEY_LABELS
from loadtrainer.ui.labels_link import LINK_LABELS
from loadtrainer.ui.labels_mini import MINI_LABELS
from loadtrainer.ui.labels_prescribe import PRESCRIBE_LABELS
from loadtrainer.ui.labels_progress import PROGRESS_LABELS
from loadtrainer.ui.labels_review import REVIEW_LABELS
from loadtrainer.ui.labels_settings import SETTINGS_LABELS
from loadtrainer.ui.labels_spoken import SPOKEN_LABELS

LABELS: Final[dict[str, str]] = {
    "today.title": "Today",
    "today.target": "Today’s target",
    "today.old": "Last plan",
    "today.limit": "Limit {load}. Above it: unload.",
    "today.dose": "Each session",
    "today.dose.value": "{time} in band",
    "today.as": "As",
    "today.bouts": "{count} bouts of {time}",
    "today.bout": "1 bout of {time}",
    "today.day": "Today",
    "today.sessions": "{count} sessions",
    "today.session": "1 session",
    "today.patient": "Patient {code}",
    "today.nobody": "No plan yet",
    "today.nobody.how": "Your clinic gives you the plan file.",
    "today.start": "Start session {number}",
    "today.off": "Start is off",
    "today.mend": "Open the plan from your clinic.",
    "today.open": "Open a plan",
    "today.keys": "Keys",
    "today.history": "History",
    "today.settings": "Settings",
    "today.full": "Full screen",
    "today.confirmed": "Confirmed by {who}.",
    "today.unconfirmed": "Not confirmed.",
    "today.valid": "Valid to {day}.",
    "today.slot.done": "Session {number} done",
    "today.slot.next": "Session {number} to do",
    "today.slot.later": "Session {number} later",
    "today.slot.waits": "Waits until Start is on",
    "today.slot.now": "Any time from now",
    "today.slot.kept": "The log is saved",
    "today.slot.after": "After the session before",
    "today.scale.ble": "Bluetooth scale",
    "today.scale.sim": "Simulated scale",
    "today.scale.replay": "Recorded scale",
    "today.scale.ble.why": "Looked for at the start",
    "today.scale.sim.why": "Nothing here is a real load",
    "today.scale.replay.why": "Nothing here is a live load",
    "today.refused": "This plan was not taken",
    "today.kept": "Nothing was changed.",
    "today.files": "Plan",
    "today.plan": "{title} (plan {number})",
    "today.choose": "Choose a plan",
    "prepare.title": "Before you start",
    "prepare.pain": "Pain now",
    "prepare.how": "Press a number. Use 1 then 0 for 10.",
    "prepare.least": "0 no pain",
    "prepare.most": "10 worst pain",
    "prepare.flags": "Since your last session, any of these?",
    "prepare.flag.fall": "A fall",
    "prepare.flag.fever": "Fever or feeling ill",
    "prepare.flag.wound": "More redness, fluid or blood",
    "prepare.flag.new_pain": "New or sharp pain",
    "prepare.flag.loose": "A click or looseness",
    "prepare.flag.dizzy": "Dizzy now",
    "prepare.none": "None of these",
    "prepare.ready": "Ready?",
    "prepare.pad": "Pad on and tight",
    "prepare.floor": "Scale on hard, dry floor",
    "prepare.support": "Firm support in reach",
    "prepare.analgesic": "Painkiller in the last 4 hours?",
    "prepare.yes": "Yes",
    "prepare.no": "No",
    "prepare.next": "Next: scale",
    "prepare.begin": "All three ready: begin",
    "prepare.back": "Back",
    "prepare.todo": "Still to answer: {what}",
    "prepare.todo.pain": "pain",
    "prepare.todo.flags": "any of these",
    "prepare.todo.ready": "ready",
    "prepare.close": "Save and close",
    "step.before": "Before",
    "step.scale": "Scale",
    "step.session": "Session",
    "step.after": "After",
    "connect.title": "Scale",
    "connect.looking": "Looking for the scale",
    "connect.found": "Scale found",
    "connect.lost": "Scale not heard",
    "connect.signal": "Signal",
    "connect.rate": "Readings",
    "connect.per_s": "{rate}\u00a0per\u00a0s",
    "connect.gap": "Longest gap",
    "connect.stale": "Alarm if none for",
    "connect.ago": "30 s ago",
    "connect.line": "one line = one reading",
    "connect.now": "now",
    "connect.zero": "Zero",
    "connect.zeroed": "Zero checked",
    "connect.again": "Zero again",
    "connect.begin": "Begin",
    "connect.position": "Your position",
    "connect.p1": "Pad on the middle of the scale",
    "connect.p2": "Abutment upright, hips level",
    "connect.p3": "One hand on the support",
    "connect.p4": "You see the load shown by the scale.",
    "connect.p5": "It cannot see side load.",
    "connect.pad": "pad",
    "connect.upright": "upright",
    "connect.support": "support",
    "connect.still": "Still looking",
    "connect.itself": "The app keeps looking by itself.",
    "connect.nothing": "You do not need to press anything.",
    "connect.c1": "Bluetooth is on",
    "connect.c2": "This app may use it",
    "connect.c3": "The scale is near, within 2 m",
    "connect.c4": "The scale’s display is lit",
    "connect.c5": "No other app has the scale",
    "connect.c5.how": "Close other scale apps",
    "connect.c3.how": "Move it nearer",
    "connect.c4.how": "Tap it, or new batteries",
    "connect.fault": "The scale cannot be used",
    "connect.wait": "Wait for the three checks",
    "connect.begins": "Begins by itself after the three checks",
    "connect.question": "One question",
    "summary.title": "Session done",
    "summary.ended": "Session ended",
    "summary.load": "Load shown by the scale: mean {mean}. Highest seen {highest}.",
    "summary.noload": "Load shown by the scale: no data.",
    "summary.in": "in band",
    "summary.below": "below",
    "summary.above": "above",
    "summary.unknown": "unknown",
    "summary.rest": "rest and pauses",
    "summary.worst": "Worst pain in the session",
    "summary.after": "Pain now",
    "summary.ends": "0 no pain, 10 worst pain",
    "summary.once": "once",
    "summary.twice": "twice",
    "summary.times": "{count} times",
    "summary.when": "{start} to {end}, {time}",
    "summary.note": "Add note",
    "summary.note.ask": "Note for your physio",
    "summary.note.keep": "Keep note",
    "summary.close": "Close",
    "summary.wait": "Saving",
    "summary.min": "0 min",
    "gone.title": "No session. Nothing was saved.",
    "keys.title": "Keys",
    "keys.close": "Close",
    "leave.ask": "A session runs. Stop it first.",
    "leave.how": "Esc pauses and asks. Then close the window.",
    "fault.title": "A part of the window failed",
    "fault.text": "Trust the scale’s display. Alarms still sound.",
    **CHECK_LABELS,
    **MINI_LABELS,
    **PRESCRIBE_LABELS,
    **PROGRESS_LABELS,
    **LINK_LABELS,
    **SETTINGS_LABELS,
    **HISTORY_LABELS,
    **COMPLETION_LABELS,
    **REVIEW_LABELS,
    **KEY_LABELS,
    **SPOKEN_LABELS,
}


def label(key: str, /, **values: str | int) -> str:
    """The words of ``key`` with ``values`` filled in, in the language of the run.

    Raises KeyError for an unknown key.
    """
    return phrasebook.in_use().text("labels", key, LABELS[key]).format(**values)


def cap(key: str) -> str:
    """What stands on a key, by its name: "space" -> "Space", in German "Leertaste"; a letter stays."""
    name = f"cap.{key.lower()}"
    return label(name) if name in LABELS else key.capitalize()


def band(low_kg: float, high_kg: float, unit: MassUnit) -> str:
    """A band for a patient: "18 to 22 kg"."""
    return say("train.band", low=number(from_kg(low_kg, unit), 1), high=load(high_kg, unit))
