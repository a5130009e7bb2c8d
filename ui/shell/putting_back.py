"""Putting a copy back from the window: off its thread, between closing the plan and opening it again."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from planner.domain.errors import EnvironmentFault, ParleyError, UserError
from planner.ports.backups import Backups
from planner.ports.services import Services
from ui.sheets.copy_words import done_words
from ui.shell.opening import Opened, open_plan
from ui.shell.words import sentence


def put_back(
    finish: Callable[[], None], backups: Backups, source: Path | None, opener: Callable[[bool], Services]
) -> Opened:
    """Put a copy in the plan's place and open what is there then.

    Args:
        finish: waits until this window has the plan closed.
        backups: the plan's copies.
        source: the copy; None: keep the damaged plan under another name and begin a new one.
        opener: opens the person's plan.

    Returns:
        The open plan with what became of it: when the copy was refused, the plan as it was, and why.

    Raises:
        ParleyError: the copy was refused and the plan as it was does not open.
    """
    finish()
    try:
        if source is None:
            said, refused = f"The damaged plan is kept as {backups.set_aside().name}.", None
        else:
            said, refused = done_words(backups.restore(source)), None
    except (UserError, EnvironmentFault) as error:
        said, refused = sentence(error), error
    try:
        opened = open_plan(opener, True, sample=False)
    except ParleyError as error:
        raise (refused or error) from error
    return replace(opened, said=said, refused=refused is not None)
