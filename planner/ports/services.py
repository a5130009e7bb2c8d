"""The ports bundled for the faces: ``main`` fills it once, commands and window receive it.

Ports are only named here: a command that opens no plan does not wait until all that a plan consists of is loaded.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from planner.domain.errors import UserError
from planner.languages import tr
from planner.ports.at_login import AtLogin, NoAtLogin
from planner.ports.autostart import Autostart, NoAutostart
from planner.ports.backups import Backups, NoBackups
from planner.ports.cache import CacheFolder, NoCache
from planner.ports.clock import Clock
from planner.ports.spelling import NoSpeller, Speller

if TYPE_CHECKING:
    from planner.ports.http import Http
    from planner.ports.outside import Files, MediaStore, Secrets
    from planner.ports.unit_of_work import Plan


@dataclass(frozen=True, slots=True, kw_only=True)
class Services:
    """Everything a face needs from outside.

    Attributes:
        plan: the open plan database. data_dir: where plan, media and the practice feed lie.
        server: where the plan lies instead, for people ("parley on db.example"); "" for a file in ``data_dir``.
        http: makes a fresh Http (one per task or worker thread). backups: the plan's copies.
        autostart: starts the agent with the computer. at_login: opens the window with it.
        speller: checks spelling; it is closed with the plan.
        skew: seconds by which this machine's clock is behind ``clock``, which all who share a plan go by.
    """

    clock: Clock
    plan: "Plan"
    secrets: "Secrets"
    media: "MediaStore"
    files: "Files"
    http: "Callable[[], Http]"
    data_dir: Path
    backups: Backups = field(default_factory=NoBackups)
    autostart: Autostart = field(default_factory=NoAutostart)
    at_login: AtLogin = field(default_factory=NoAtLogin)
    speller: Speller = field(default_factory=NoSpeller)
    server: str = ""
    skew: Callable[[], float] = field(default=float)


def _read_only(path: Path) -> "Plan":
    raise UserError(tr("{path} can only be read here.", path=path), place=str(path))


@dataclass(frozen=True, slots=True, kw_only=True)
class Outside:
    """What a command may ask ``main`` to open, so that a command that needs little loads little.

    Attributes:
        open: opens the person's plan (creating it when ``create``); raises UserError, EnvironmentFault.
        open_sample: opens the sample business's own plan; True makes it anew.
        open_file: opens a plan database at a path, read only (``lint plan.db``).
        edit_file: opens one at a path to change it (``lint plan.db --fix``).
        cache: what may be lost. backups: gives the copies of the person's plan, which need not be open.
        autostart: gives what starts its agent.
    """

    clock: Clock
    files: "Files"
    data_dir: Path
    open: Callable[[bool], Services]
    open_sample: Callable[[bool], Services]
    open_file: "Callable[[Path], Plan]"
    edit_file: "Callable[[Path], Plan]" = field(default=_read_only)
    cache: CacheFolder = field(default_factory=NoCache)
    backups: Callable[[], Backups] = NoBackups
    autostart: Callable[[], Autostart] = NoAutostart
