"""The program's errors: one root, a few children that carry data and an exit code.

Every message to a person says what happened, what it means for the session, and what to do.
"""

from typing import ClassVar


class LoadtrainerError(Exception):
    """Root of all errors this program raises on purpose.

    ``exit_code``: what the command line ends with (command line contract).
    """

    exit_code: ClassVar[int] = 1


class UsageError(LoadtrainerError):
    """The request itself makes no sense."""

    exit_code = 2


class RefusedError(LoadtrainerError):
    """Refused before the start: which file or rule, where in it, and why."""

    exit_code = 3

    def __init__(self, which: str, where: str, why: str) -> None:
        self.which, self.where, self.why = which, where, why
        super().__init__(f"{which}: {where}: {why}" if where else f"{which}: {why}")


class NoBluetoothError(LoadtrainerError):
    """Bluetooth cannot be used; the message is one plain sentence with what to do."""

    exit_code = 4


class ScaleError(LoadtrainerError):
    """No scale was found, or it is not fit for a session."""

    exit_code = 5


class EndedEarlyError(LoadtrainerError):
    """The session ended before its prescription was done; the log is written."""

    exit_code = 6


class MissingLibrariesError(LoadtrainerError):
    """Libraries for the display or an export are missing; the message holds the line that installs them."""

    exit_code = 7
