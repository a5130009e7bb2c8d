"""Which of them this computer has."""

import getpass
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from planner.languages import tr
from planner.ports.autostart import Autostart, NoAutostart
from storage.autostart.launchd import Launchd
from storage.autostart.systemd import Systemd
from storage.autostart.tasks import Tasks
from storage.autostart.whose import Whose, whose
from storage.paths import PLAN_NAME, default_data_dir
from storage.place import Place

_ON_A_SERVER = tr(
    "This plan lies on a database server, whose address has a password: Parley writes that into no file. "
    "docs/guide/headless.md shows a service that reads it from a protected one."
)


def autostart_at(where: Path | Place, main: Path) -> Autostart:
    """What starts the agent of the plan at a place, or in a folder, on this system; ``main``: Parley's ``main.py``."""
    place = where if isinstance(where, Place) else Place(where)
    if place.server:
        return NoAutostart(_ON_A_SERVER)
    words = words_of(place)
    program, usual = (python_without_console(), str(main), *words, "agent"), is_usual(words)
    if sys.platform == "darwin":
        return Launchd(program, log=place.data_dir / "agent.log", usual=usual)
    if sys.platform == "win32":
        domain = os.environ.get("USERDOMAIN", "")
        user = f"{domain}\\{getpass.getuser()}" if domain else getpass.getuser()
        return Tasks(program, folder=place.data_dir, user=user, usual=usual)
    if sys.platform.startswith("linux"):
        return Systemd(program, usual=usual)
    return NoAutostart()


def is_usual(words: Sequence[str]) -> bool:
    """Whether these words lead to the plan in this person's usual folder."""
    return whose(words) == Whose(str(default_data_dir().resolve()))


def words_of(place: Place) -> tuple[str, ...]:
    """What leads to the plan: never less than was said, or the agent would open another one."""
    folder, file = place.data_dir.resolve(), place.file.expanduser().resolve()
    words = ["--data", str(folder)]
    if file != folder / PLAN_NAME:
        words += ["--database", f"sqlite:///{file}"]
    if place.media_dir is not None:
        words += ["--media", str(place.media_dir.resolve())]
    return tuple(words)


def python_without_console() -> str:
    """This Python; on Windows the one that opens no console."""
    quiet = Path(sys.executable).with_name("pythonw.exe")
    return str(quiet) if sys.platform == "win32" and quiet.exists() else sys.executable
