"""What the alarm page says: its kind, its reason, and the load where there is one."""

from dataclasses import dataclass
from typing import Final, Literal

from loadtrainer.core.snapshot import Display, Snapshot
from loadtrainer.core.units import MassUnit
from loadtrainer.core.words import say

HEAD_KG: Final = 0.2
"""The bar ends this part of the target above the limit."""

Kind = Literal["overload", "stale"]


@dataclass(frozen=True, slots=True)
class AlarmWords:
    """What the page shows. ``kg`` None: dashes and no bar. ``link``: "" where nothing reconnects."""

    kind: Kind
    why: str
    kg: float | None = None
    limit_kg: float = 0.0
    top_kg: float = 1.0
    unit: MassUnit = MassUnit.KG
    resolution_kg: float = 0.1
    link: str = ""

    @property
    def title(self) -> str:
        """The largest words."""
        return say("alarm.over") if self.kind == "overload" else say("alarm.stale")

    @property
    def spoken(self) -> str:
        """The page in words."""
        title = say("say.over" if self.kind == "overload" else "say.stale")
        return f"{title} {self.why.rstrip('.')}. {say('alarm.do')}"


def alarm_words(snap: Snapshot) -> AlarmWords | None:
    """What the alarm page shows for a moment; None where there is no alarm."""
    if snap.display is Display.OVERLOAD:
        return AlarmWords(
            kind="overload",
            why=snap.why,
            kg=None if snap.stale_why else snap.kg,
            limit_kg=snap.rules.overload_kg,
            top_kg=snap.rules.overload_kg + HEAD_KG * snap.target_kg,
            unit=snap.unit,
            resolution_kg=snap.resolution_kg,
        )
    if snap.display is Display.NO_LIVE_DATA:
        return AlarmWords(kind="stale", why=snap.why, unit=snap.unit, link=say("alarm.link"))
    return None
