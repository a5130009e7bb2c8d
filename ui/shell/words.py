"""Errors as sentences for people."""

import logging

from planner.domain.errors import ConnectorFault, ParleyError, UserError
from planner.languages import tr

log = logging.getLogger(__name__)


def sentence(error: Exception) -> str:
    """What happened and what to do, in one or two sentences; our own bugs go to the log with their trace."""
    if isinstance(error, UserError | ConnectorFault):
        return " ".join(part for part in (str(error), error.mend) if part)
    if isinstance(error, ParleyError):
        return str(error)
    log.error("unexpected", exc_info=error)
    return tr(
        "That did not work: {name}. Nothing was changed. The details are in the log.",
        name=type(error).__name__,
    )
