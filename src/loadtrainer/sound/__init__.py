"""Cue synthesis and the player."""
