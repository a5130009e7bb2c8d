"""Which of them this computer has."""

import getpass
import os
import sys
from pathlib import Path

from planner.languages import tr
from planner.ports.autostart import Autostart, NoAutostart
from storage.autostart.launchd import Launchd
from storage.autostart.systemd import Systemd
from storage.autostart.tasks import Tasks
from storage.place import Place

_ON_A_SERVER = tr(
    "This plan lies on a database server, whose address has a password: Parley writes that into no file. "
    "docs/guide/headless.md shows a service that reads it from a protected one."
)


def autostart_at(where: Path | Place, main: Path) -> Autostart:
    """What starts the agent of the plan at a place, or in a folder."""
    place = where if isinstance(where, Place) else Place(where)
    return autostart_of(main, place.data_dir, on_server=bool(place.server))


def autostart_of(main: Path, data_dir: Path, *, on_server: bool = False) -> Autostart:
    """What starts the agent of the plan in ``data_dir`` on this system.

    Args:
        main: Parley's ``main.py``.
        data_dir: folder of plan and pictures.
        on_server: the plan itself lies on a database server.
    """
    if on_server:
        return NoAutostart(_ON_A_SERVER)
    program = (python_without_console(), str(main), "--data", str(data_dir.resolve()), "agent")
    if sys.platform == "darwin":
        return Launchd(program, log=data_dir / "agent.log")
    if sys.platform == "win32":
        domain = os.environ.get("USERDOMAIN", "")
        user = f"{domain}\\{getpass.getuser()}" if domain else getpass.getuser()
        return Tasks(program, folder=data_dir, user=user)
    if sys.platform.startswith("linux"):
        return Systemd(program)
    return NoAutostart()


def python_without_console() -> str:
    """This Python; on Windows the one that opens no console."""
    quiet = Path(sys.executable).with_name("pythonw.exe")
    return str(quiet) if sys.platform == "win32" and quiet.exists() else sys.executable
