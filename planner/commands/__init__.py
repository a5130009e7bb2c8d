"""The terminal face: one command, one file."""
