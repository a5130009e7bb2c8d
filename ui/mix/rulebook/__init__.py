"""The rules as people set them: a preset, which rules are on, with which numbers, for whom."""
