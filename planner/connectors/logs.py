"""Logging without secrets: whatever a library or a traceback says, no secret of this process is in it."""

import logging
import sys

from planner.connectors.redact import redact


class SafeFormatter(logging.Formatter):
    """Formats as usual, traceback included, then leaves every secret out."""

    def format(self, record: logging.LogRecord) -> str:
        """The record's text without secrets."""
        return redact(super().format(record))


def log_to_stderr() -> None:
    """Let warnings of a command without a window go to stderr; nothing is changed where logging is set up."""
    root = logging.getLogger()
    if root.handlers:
        return
    handler = logging.StreamHandler(sys.stderr)
    handler.setLevel(logging.WARNING)
    handler.setFormatter(SafeFormatter("%(levelname)s %(name)s: %(message)s"))
    root.addHandler(handler)
