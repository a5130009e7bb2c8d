"""Tells screen readers what an edit brought: findings that are new, and that all are gone."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from planner.languages import tr
from planner.lint.finding import Finding, Report, Severity
from ui.widgets.announce import announce

if TYPE_CHECKING:
    from ui.shell.window import MainWindow

NONE_LEFT = tr("No findings any more.")


class FindingsTold(QObject):
    """Listens to the reports of one open plan; the first one of each client is only remembered."""

    def __init__(self, window: "MainWindow", parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._client: object = None
        self._known: frozenset[str] | None = None
        window.context.bridge.report_ready.connect(self._reported)

    def _reported(self, report: Report) -> None:
        client = self._window.context.bridge.client
        told = [one for one in report.findings if client is None or one.client_key == client]
        told = [one for one in told if one.severity is not Severity.INFO]
        now = frozenset(one.fingerprint for one in told)
        before, self._known = self._known, now
        same, self._client = client == self._client, client
        if before is None or not same:
            return
        words = new_words([one for one in told if one.fingerprint not in before])
        if not words and before and not now:
            words = NONE_LEFT
        if words:
            announce(self._window, words)


def new_words(fresh: list[Finding]) -> str:
    """What is said of new findings: one whole, more by their number and the first; "" for none."""
    if not fresh:
        return ""
    if len(fresh) == 1:
        return tr("New finding {code}: {message}", code=fresh[0].code, message=fresh[0].message)
    return tr(
        "{n} new finding. {code}: {message}|{n} new findings. {code}: {message}",
        "",
        len(fresh),
        code=fresh[0].code,
        message=fresh[0].message,
    )
