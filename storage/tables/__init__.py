"""The plan's tables, one aggregate per file."""
