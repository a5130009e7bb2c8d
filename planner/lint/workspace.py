"""The linter's files beside a plan: settings and own rules. Read again when asked, never watched."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from planner.domain.errors import EnvironmentFault, UserError
from planner.lint.profile import THIRDS, Profile
from planner.lint.profiles.places import RULES_FOLDER, RULES_SUFFIX, WORKSPACE_FILE
from planner.lint.profiles.reading import Settings, read_profile
from planner.lint.rule import Rule
from planner.ports.outside import Files

PLAIN = Settings(profile=THIRDS)
"""What holds where nobody wrote a settings file."""


@dataclass(frozen=True, slots=True)
class Workspace:
    """What the files beside a plan say.

    Attributes:
        settings: profile, what clients agreed, what is ignored. own: the person's own rules.
        trouble: what is wrong with a file, "" nothing; then what it said before holds on, or the built-in.
    """

    settings: Settings = PLAIN
    own: tuple[Rule, ...] = ()
    trouble: str = ""

    def profile(self, now: datetime) -> Profile:
        """The profile in force on the day of ``now``."""
        return self.settings.profile.on(now.date())


class WorkspaceFiles:
    """Reads the files in a plan's folder; what did not change is not understood anew."""

    def __init__(self, files: Files, folder: Path) -> None:
        self._files = files
        self.folder = folder
        self._seen: tuple[tuple[str, bytes], ...] | None = None
        self._last = Workspace()

    @property
    def path(self) -> Path:
        """Where the settings are, or would be."""
        return self.folder / WORKSPACE_FILE

    @property
    def rules(self) -> Path:
        """The folder of the person's own rules."""
        return self.folder / RULES_FOLDER

    def read(self) -> Workspace:
        """What the files say now. Never raises for what a person wrote: ``trouble`` tells."""
        try:
            seen = tuple(self._bytes())
        except (UserError, EnvironmentFault) as error:
            return replace(self._last, trouble=str(error))
        if seen != self._seen:
            self._seen = seen
            try:
                self._last = understood(dict(seen))
            except UserError as error:
                self._last = replace(self._last, trouble=f"{error} {error.mend}".strip())
        return self._last

    def _bytes(self) -> Iterator[tuple[str, bytes]]:
        """Names and contents, own rules first: the settings may speak of them."""
        for name in self._files.names(self.rules, RULES_SUFFIX):
            yield f"{RULES_FOLDER}/{name}", self._files.read(self.rules / name)
        if self._files.exists(self.path):
            yield WORKSPACE_FILE, self._files.read(self.path)


def understood(contents: Mapping[str, bytes]) -> Workspace:
    """What files say, by their names: own rules first, in their order, then the settings.

    Raises:
        UserError: all that is wrong with one of them.
    """
    own: tuple[Rule, ...] = ()
    settings = PLAIN
    for name, data in contents.items():
        if name.endswith(RULES_SUFFIX):
            from planner.lint.own.rules import own_rules  # few have any, and YAML takes long to load

            own += own_rules(data, name, beside=own)
        else:
            settings = read_profile(data, name, own=own)
    return Workspace(settings, own)
