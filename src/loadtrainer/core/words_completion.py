"""Words of the page about a completed plan; a part of the one table in core.words."""

from typing import Final

COMPLETION_WORDS: Final[dict[str, str]] = {
    "completion.title": "Last stage done, {day}",
    "completion.bring": "Bring this page to the training prosthesis fitting.",
    "completion.stages": "Stages",
    "completion.stage": "Stage",
    "completion.target": "Target",
    "completion.from": "From",
    "completion.to": "To",
    "completion.sessions": "Sessions",
    "completion.full": "Full sessions",
    "completion.of": "{done} of {total}",
    "completion.time": "Time in band",
    "completion.mean": "Mean load",
    "completion.pain": "Highest pain",
    "completion.rest": "{count} more stages in the review.",
    "completion.whole": "In all",
    "completion.load": "Load reached",
    "completion.load.of": "{load}, mean {mean}",
    "completion.last.pain": "Highest pain, last stage",
    "completion.check": "Scale check",
    "completion.check.off": "{day}, within {load}",
    "completion.check.bare": "{day}, accuracy not measured",
    "completion.contact": "Clinic",
}
"""At most eight words a line."""
