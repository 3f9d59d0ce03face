"""Words of zero, ramps and speech; a part of the one table in core.words."""

from typing import Final

RAMP_WORDS: Final[dict[str, str]] = {
    "zero.moving": "Not steady yet. Leave the scale alone.",
    "zero.below": "Below zero. Restart the scale empty.",
    "drift.mark": "Zero moved",
    "drift.bout": "Zero moved in bout {bout}",
    "button.zero": "New zero",
    "zero.ask": "Scale empty? Z sets a new zero.",
    "voice.none": "No voice here",
    "voice.none.do": "The tones tell the direction.",
    "event.ramp_off": "Load comes off",
    "event.ramp_off_end": "Load is off",
}
"""At most eight words a line."""
