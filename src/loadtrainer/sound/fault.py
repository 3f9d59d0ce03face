"""Why there is no sound."""

from loadtrainer.errors import LoadtrainerError


class SoundError(LoadtrainerError):
    """One way of playing sound does not work here; a session goes on without sound and says so."""
