"""Colours, type, icons and the style sheet: one place for what Parley looks like."""
