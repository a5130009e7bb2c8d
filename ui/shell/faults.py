"""Our own bugs: written to ``parley.log`` with their trace, told in one sentence, copied by a button in settings."""

import logging
import platform
import sys
import traceback
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from planner.languages import tr

LOG_BYTES = 500_000
_last: list[str] = []
log = logging.getLogger("parley")


def write_log(data_dir: Path) -> logging.Handler | None:
    """Let warnings and worse go to ``parley.log`` in the data folder; None when it cannot be written."""
    try:
        from planner.connectors.logs import SafeFormatter

        data_dir.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            data_dir / "parley.log", maxBytes=LOG_BYTES, backupCount=1, encoding="utf-8"
        )
    except OSError:
        return None
    handler.setLevel(logging.WARNING)
    handler.setFormatter(SafeFormatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.getLogger().addHandler(handler)
    return handler


def catch(say: Callable[[str], None]) -> None:
    """Tell errors that nobody caught by ``say`` instead of losing them on a terminal nobody sees."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            return
        from planner.connectors.redact import redact

        _last[:] = [redact("".join(traceback.format_exception(kind, error, trace)))]
        log.error("unexpected", exc_info=(kind, error, trace))
        sys.stderr.write(_last[0])
        say(tr("That did not work, and it is Parley's fault. Settings has the details to copy."))

    sys.excepthook = hook


def diagnostics() -> str:
    """Versions, system and the newest trace: what a bug report needs, without texts, names or accounts."""
    import PySide6

    lines = [
        f"Parley, Python {platform.python_version()}, Qt {PySide6.__version__}",
        f"{platform.system()} {platform.release()} {platform.machine()}",
        _last[0] if _last else "No error since the start.",
    ]
    return "\n".join(lines)
