"""Running the program from a shell: errors told as sentences, streams that may be closed, an exit status for each end."""

import os
import sys
import traceback
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import NoReturn

from planner.commands.command import hush
from planner.domain.errors import EnvironmentFault, UserError
from planner.languages import tr

BAD_INPUT, MACHINE = 2, 3
OURS = 70
"""As shells call a mistake of the program itself; never taken for what a command has to say."""
STOPPED, READER_GONE = 130, 141
"""As shells call a program that Ctrl+C, or a reader that went away, has ended."""

_DONE = frozenset({0, 1})  # the command came to its end: nothing found, or something
_held: list[object] = []


def hold(*things: object) -> None:
    """Keep what a run made until the process ends: to take ten thousand posts apart takes a tenth of the run.

    Only where nothing is left open that has to be closed at the exit; what was held before is let go.
    """
    _held[:] = things


def leave(status: int) -> NoReturn:
    """End the process, at once where something is held."""
    if _held and status in _DONE:
        with suppress(OSError, ValueError):
            sys.stdout.flush()
            sys.stderr.flush()
            os._exit(status)
    sys.exit(status)


def run_told(main: Callable[[list[str]], int], arguments: Sequence[str]) -> int:
    """``main`` with its errors told as sentences on stderr; returns the exit status."""
    _open_streams()
    status = OURS
    try:
        status = main(list(arguments))
        sys.stdout.flush()
    except BrokenPipeError:  # whoever read has seen enough: | head
        hush()
        status = READER_GONE
    except OSError as error:  # faults of files and of the network came as sentences: this is stdout's own
        hush()
        print(
            tr("The answer could not be written: {why}.", why=(error.strerror or "").lower()),
            file=sys.stderr,
        )
        status = MACHINE
    except UserError as error:
        print(" ".join(part for part in (str(error), error.mend) if part), file=sys.stderr)
        status = BAD_INPUT
    except EnvironmentFault as error:
        print(" ".join(part for part in (str(error), getattr(error, "mend", "")) if part), file=sys.stderr)
        status = MACHINE
    except KeyboardInterrupt:
        status = STOPPED
    except Exception:  # noqa: BLE001 - a bug of ours: shown whole, and told apart from findings
        from planner.connectors.redact import redact

        print(redact(traceback.format_exc()), end="", file=sys.stderr)
        status = OURS
    return status


def _open_streams() -> None:
    """Let a closed stream be an empty one: messages stay out of the answer, no file takes the stream's number."""
    nothing = Path(os.devnull)
    if sys.stdin is None:
        sys.stdin = nothing.open(encoding="utf-8")
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, nothing.open("w", encoding="utf-8"))
