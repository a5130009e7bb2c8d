"""Threads in the composer: splitting a text into parts, and how long each part is."""
