"""A monotonic clock that a test moves by hand."""


class FakeClock:
    """Call it for the time in s; :meth:`go` moves it on."""

    def __init__(self, now_s: float = 100.0) -> None:
        self.now_s = now_s

    def __call__(self) -> float:
        """The time now."""
        return self.now_s

    def go(self, seconds: float) -> None:
        """Let time pass."""
        self.now_s += seconds
