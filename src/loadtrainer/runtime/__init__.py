"""The session thread: feeds the machine and performs its effects."""
