"""loadtrainer: shows the load on a household scale against a prescribed band, and keeps the session."""

__version__ = "0.1.0"
