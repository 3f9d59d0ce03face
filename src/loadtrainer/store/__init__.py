"""Journal, session files, library and integrity."""
