"""Micropub: the open way to post to one's own site (W3C recommendation)."""
