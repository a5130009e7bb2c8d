"""Spell check in the composer, by the dictionaries of this machine."""
