"""Words of stages, questions and reminders on the window's pages; a part of the one table in ui.labels."""

from typing import Final

PROGRESS_LABELS: Final[dict[str, str]] = {
    "today.stage": "Stage {number} of {count}. {reason}.",
    "today.eligible": "Eligible for the next stage.",
    "today.eligible.who": "Your clinic decides.",
    "today.finished": "Last stage done on {day}.",
    "today.finished.dose": "{load}, {time} in band each session.",
    "today.finished.bring": "Bring this to the training prosthesis fitting.",
    "today.ask.skip": "Skip",
    "today.ask.first": "One question first",
    "today.ask.how": "Press a number, or Esc to skip.",
    "today.agree.yes": "Yes, agreed",
    "today.agree.no": "If not, call your clinic.",
    "today.agree.call": "If not, call {phone}.",
    "today.care.done": "Done",
    "today.unkept": "This was not kept.",
    "summary.ten_minutes": "Pain ten minutes after",
    "summary.later": "Pain is asked again after 10 min.",
    "summary.posture": "Your posture",
    "summary.posture.standing": "Standing",
    "summary.posture.leaning": "Leaning",
    "summary.posture.sitting": "Sitting",
    "summary.pad": "Your pad",
    "summary.pad.usual": "The usual one",
    "summary.pad.other": "Another one",
}
"""At most eight words a line."""
