"""Messages of a desktop without a tray, by the program that comes with its notification service (``notify-send``).

Qt's own way over D-Bus cannot be taken: from Python it sends no unsigned number, and the service asks for one.
"""

import html
import sys
from collections.abc import Callable, Sequence

from PySide6.QtCore import QProcess, QStandardPaths
from PySide6.QtWidgets import QApplication

PROGRAM = "notify-send"
SHOWN_MS = 10_000


def program() -> str:
    """Where the program is; "" on other systems, without a desktop, or where it is not installed."""
    if not sys.platform.startswith("linux") or QApplication.platformName() == "offscreen":
        return ""
    return QStandardPaths.findExecutable(PROGRAM)


class DesktopMessages:
    """Shows messages; nothing of theirs is read as markup or as an option."""

    def __init__(
        self,
        path: str,
        start: Callable[[str, Sequence[str]], object] = QProcess.startDetached,
    ) -> None:
        self._path, self._start = path, start

    def say(self, title: str, body: str, *, loud: bool) -> None:
        """Show one; ``loud``: something did not go as planned."""
        level = "critical" if loud else "normal"
        options = ["--app-name=Parley", f"--urgency={level}"]
        options += [f"--expire-time={SHOWN_MS}", "--category=im"]
        self._start(self._path, [*options, "--", title, html.escape(body, quote=False)])
