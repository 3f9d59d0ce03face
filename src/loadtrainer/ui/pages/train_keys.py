"""What each key of the train page does in each situation (docs/screens.md). Pure table, no widgets."""

from enum import Enum, auto
from typing import Final

from PySide6.QtCore import Qt


class Situation(Enum):
    """What the page is showing that decides over keys; alarms come first."""

    OVERLOAD = auto()
    NO_LIVE_DATA = auto()
    ASKING_STOP = auto()
    ASKING_PAIN = auto()
    TRAINING = auto()


class Act(Enum):
    """What a key asks for."""

    PRIMARY = auto()
    ASK_STOP = auto()
    STOP = auto()
    KEEP = auto()
    CLOSE = auto()
    PAIN = auto()
    DIGIT = auto()
    MUTE = auto()
    CANNOT_MUTE = auto()
    SPEAK = auto()
    ZERO = auto()
    SHRINK = auto()


Key = Qt.Key
DIGITS: Final = tuple(Key(Key.Key_0.value + i) for i in range(10))

_KEYS: Final[dict[Situation, dict[Key, Act]]] = {
    Situation.OVERLOAD: {Key.Key_M: Act.CANNOT_MUTE, Key.Key_V: Act.SPEAK},
    Situation.NO_LIVE_DATA: {Key.Key_Escape: Act.STOP, Key.Key_M: Act.CANNOT_MUTE, Key.Key_V: Act.SPEAK},
    Situation.ASKING_STOP: {
        Key.Key_Return: Act.STOP,
        Key.Key_Enter: Act.STOP,
        Key.Key_Space: Act.KEEP,
        Key.Key_Escape: Act.CLOSE,
        Key.Key_M: Act.MUTE,
        Key.Key_V: Act.SPEAK,
    },
    Situation.ASKING_PAIN: {
        Key.Key_Space: Act.PRIMARY,
        Key.Key_Escape: Act.CLOSE,
        Key.Key_P: Act.CLOSE,
        Key.Key_M: Act.MUTE,
        Key.Key_V: Act.SPEAK,
        **dict.fromkeys(DIGITS, Act.DIGIT),
    },
    Situation.TRAINING: {
        Key.Key_Space: Act.PRIMARY,
        Key.Key_Escape: Act.ASK_STOP,
        Key.Key_P: Act.PAIN,
        Key.Key_M: Act.MUTE,
        Key.Key_V: Act.SPEAK,
        Key.Key_Z: Act.ZERO,
        Key.Key_W: Act.SHRINK,
    },
}


def act_of(situation: Situation, key: int) -> Act | None:
    """What ``key`` does in ``situation``; None = nothing of the page."""
    return _KEYS[situation].get(Key(key)) if key in _KNOWN else None


_KNOWN: Final = frozenset(key.value for keys in _KEYS.values() for key in keys)
