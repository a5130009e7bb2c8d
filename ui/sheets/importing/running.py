"""The line at the foot of the import sheet while rows go in: how many of how many."""

from planner.languages import tr
from ui.runner import TaskRunner
from ui.sheets.importing.words import TOO_LATE, rows_done
from ui.sheets.running import Running


def running_rows(tasks: TaskRunner) -> Running:
    """A line that counts rows."""
    return Running(tasks, tr("Rows imported"), rows_done, TOO_LATE)
