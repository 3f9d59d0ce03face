"""What a screen reader is told: an announcement when a part changes by itself."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent


def announce(source: QObject, words: str, at_once: bool = False) -> None:
    """Say ``words`` through the screen reader; ``at_once`` interrupts what it says now."""
    event = QAccessibleAnnouncementEvent(source, words)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if at_once else politeness.Polite)
    QAccessible.updateAccessibility(event)


def alert(source: QObject, words: str) -> None:
    """Tell the screen reader that an alarm came up, and its words."""
    QAccessible.updateAccessibility(QAccessibleEvent(source, QAccessible.Event.Alert))
    announce(source, words, at_once=True)
