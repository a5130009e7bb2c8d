"""The linter's files beside a plan: settings, own rules, own cues. Read again when asked, never watched."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from planner.domain.errors import EnvironmentFault, UserError
from planner.languages import tr
from planner.lint.kinds.lexicon import Lexicon, shipped, use
from planner.lint.profile import THIRDS, Profile
from planner.lint.profiles.places import RULES_FOLDER, RULES_SUFFIX, WORKSPACE_FILE
from planner.lint.profiles.reading import Settings, read_profile
from planner.lint.registry import all_rules
from planner.lint.rule import Rule
from planner.ports.outside import Files

CUES_BEGIN, CUES_SUFFIX = "cues-", ".txt"

PLAIN = Settings(profile=THIRDS)
"""What holds where nobody wrote a settings file."""


@dataclass(frozen=True, slots=True)
class Workspace:
    """What the files beside a plan say.

    Attributes:
        settings: profile, what clients agreed, what is ignored. own: the person's own rules.
        lexicon: the lists of cues with the person's own laid over them, None: as they come with Parley.
        trouble: what is wrong with a file, "" nothing; then what it said before holds on, or the built-in.
    """

    settings: Settings = PLAIN
    own: tuple[Rule, ...] = ()
    lexicon: Lexicon | None = None
    trouble: str = ""

    @property
    def rules(self) -> tuple[Rule, ...]:
        """Every rule: those of Parley and the person's own."""
        return (*all_rules(), *self.own)

    def profile(self, now: datetime) -> Profile:
        """The profile in force on the day of ``now``."""
        return self.settings.profile.on(now.date())


class WorkspaceFiles:
    """Reads the files in a plan's folder; what did not change is not understood anew.

    The person's own cues hold for all that is read from then on.
    """

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
                use(self._last.lexicon)
            except UserError as error:
                where = "" if not error.place or error.place in str(error) else f"{error.place}: "
                self._last = replace(self._last, trouble=f"{where}{error} {error.mend}".strip())
        return self._last

    def _bytes(self) -> Iterator[tuple[str, bytes]]:
        """Names and contents, own rules first: the settings may speak of them."""
        for name in self._files.names(self.rules, RULES_SUFFIX):
            yield f"{RULES_FOLDER}/{name}", self._files.read(self.rules / name)
        for name in self._files.names(self.folder, CUES_SUFFIX):
            if name.startswith(CUES_BEGIN):
                yield name, self._files.read(self.folder / name)
        if self._files.exists(self.path):
            yield WORKSPACE_FILE, self._files.read(self.path)


def understood(contents: Mapping[str, bytes]) -> Workspace:
    """What files say, by their names: own rules first, in their order, then the settings.

    Raises:
        UserError: all that is wrong with one of them.
    """
    own: tuple[Rule, ...] = ()
    cues: dict[str, str] = {}
    settings = PLAIN
    for name, data in contents.items():
        if name.endswith(RULES_SUFFIX):
            from planner.lint.own.rules import own_rules  # few have any, and YAML takes long to load

            own += own_rules(data, name, beside=own)
        elif name.endswith(CUES_SUFFIX):
            cues[name[len(CUES_BEGIN) : -len(CUES_SUFFIX)]] = _words(data, name)
        else:
            settings = read_profile(data, name, own=own)
    return Workspace(settings, own, shipped().with_user_cues(cues) if cues else None)


def _words(data: bytes, name: str) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UserError(
            tr("{name} is not UTF-8.", name=name), place=name, mend=tr("Save it as UTF-8.")
        ) from error
