"""Readable cue lists, one file per language."""
