"""Emoji, found by name."""
