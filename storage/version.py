"""The version of the schema that this program knows."""

SCHEMA = "0015"
"""The newest migration; a test holds it to the files in ``migrations/versions``."""
