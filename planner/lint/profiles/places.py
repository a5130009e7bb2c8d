"""Where the linter's files lie: beside the plan."""

WORKSPACE_FILE = "lint.toml"
"""Name of the settings."""
RULES_FOLDER = "rules"
RULES_SUFFIX = ".yaml"
"""Folder and ending of a person's own rules."""
