"""The settings that ``lint`` judges by: named on the command line, else the nearest ``lint.toml``."""

import argparse
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from hashlib import blake2b
from pathlib import Path

from planner.commands._lint_plan import Contents, Source
from planner.domain.brief import NO_BRIEF, Brief
from planner.domain.entry import Suppression
from planner.domain.errors import UserError
from planner.languages import tr
from planner.lint.mistakes import nearest_word
from planner.lint.notes import ClientNotes, notes_from, together
from planner.lint.profile import THIRDS, Profile, codes_in
from planner.lint.profiles.places import RULES_FOLDER, RULES_SUFFIX, WORKSPACE_FILE
from planner.lint.registry import all_rules
from planner.lint.rule import Rule
from planner.lint.suppress import FOR, of_clients
from planner.ports.services import Outside

_ALL = "ALL"


@dataclass(frozen=True, slots=True, kw_only=True)
class Judging:
    """What a plan is judged by.

    Attributes:
        path: of the settings file, None when there is none. rules: all, own ones included. own: those of the person.
        told: a digest of everything that was said of how to judge, in files and options.
        suppressions: what the file ignores, of the clients of the plan. notes: of its clients.
    """

    profile: Profile
    rules: tuple[Rule, ...]
    told: str
    own: tuple[Rule, ...] = ()
    path: Path | None = None
    briefs: Mapping[str, Brief] = field(default_factory=dict)
    ignored: tuple[Suppression, ...] = ()

    def suppressions(self, contents: Contents) -> tuple[Suppression, ...]:
        """What the plan ignores and what the file does; names of clients as the plan's keys."""
        return (*contents.suppressions, *of_clients(self.ignored, contents.names))

    def to_drop(self, contents: Contents, dropped: Iterable[str]) -> frozenset[str]:
        """Which tables of the file may go: those that hide nothing for any client they are for."""
        gone = set(dropped)
        everyone = dict.fromkeys(contents.names.values())
        return frozenset(
            one.id
            for one in self.ignored
            if one.id in gone
            or (not one.client_id and everyone and all(f"{one.id}{FOR}{key}" in gone for key in everyone))
        )

    def notes(self, contents: Contents) -> dict[str, ClientNotes]:
        """What is known of the plan's clients; what the file says was agreed stands in for nothing said."""
        known = contents.notes if contents.notes is not None else notes_from(contents.entries)
        briefs = {name.strip().casefold(): brief for name, brief in self.briefs.items()}
        told = []
        for one in known.values():
            brief = briefs.get(one.name.strip().casefold())
            told.append(replace(one, brief=brief) if brief is not None and one.brief == NO_BRIEF else one)
        return together(told)


def judging(options: argparse.Namespace, outside: Outside, source: Source, now: datetime) -> Judging:
    """What the options, and the files they name or that lie beside the plan, say.

    Raises:
        UserError: a file is wrong or not there, or a code is unknown.
    """
    path = Path(options.profile) if options.profile else _nearest(source, outside)
    contents: dict[str, bytes] = {}
    if path is not None and not options.profile:
        contents = _rules_beside(path, outside)
    contents |= {named: outside.files.read(Path(named)) for named in options.rules}
    own = own_rules_in(contents)
    rules = (*all_rules(), *own)
    select, ignore = codes_in(options.select), codes_in(options.ignore)
    check_codes((*select, *ignore), rules)
    if path is None or (not outside.files.exists(path) and not options.profile):
        told = _digest(select, ignore, options.all, "", b"", contents)
        return Judging(profile=_with(THIRDS, select, ignore), rules=rules, told=told, own=own)
    from planner.lint.profiles.reading import read_profile  # many have none

    data = outside.files.read(path)
    settings = read_profile(data, path.name, own=own)
    return Judging(
        profile=_with(settings.profile.on(now.date()), select, ignore),
        rules=rules,
        told=_digest(select, ignore, options.all, path.name, data, contents),
        own=own,
        path=path,
        briefs=settings.briefs,
        ignored=settings.suppressions,
    )


def _digest(*said: object) -> str:
    return blake2b(repr(said).encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def own_rules_in(contents: Mapping[str, bytes]) -> tuple[Rule, ...]:
    """The person's own rules in files, by their names and in their order. Raises UserError as they do."""
    own: tuple[Rule, ...] = ()
    for name, data in contents.items():
        from planner.lint.own.rules import own_rules  # few have any, and YAML takes long to load

        own += own_rules(data, Path(name).name, beside=own)
    return own


def check_codes(prefixes: Iterable[str], rules: Sequence[Rule]) -> None:
    """Raise UserError when a prefix begins no rule's code; says which is near."""
    for prefix in prefixes:
        if prefix != _ALL and not any(rule.code.startswith(prefix) for rule in rules):
            known = dict.fromkeys([*(rule.code for rule in rules), *(rule.family for rule in rules)])
            near = nearest_word(prefix, known)
            families = ", ".join(dict.fromkeys(rule.family for rule in rules))
            mend = tr("There are ALL, {families}.", families=families)
            if near:
                mend = tr("Did you mean {word}?", word=near)
            raise UserError(tr("No rule begins with “{prefix}”.", prefix=prefix), mend=mend)


def _with(profile: Profile, select: tuple[str, ...], ignore: tuple[str, ...]) -> Profile:
    return replace(profile, select=select, ignore=ignore) if select or ignore else profile


def _nearest(source: Source, outside: Outside) -> Path | None:
    """The settings in the plan's folder, or in the nearest one above it; of the person's own plan its own."""
    above = () if source.path is None else source.folder.absolute().parents
    for place in (source.folder, *above):
        if outside.files.exists(place / WORKSPACE_FILE):
            return place / WORKSPACE_FILE
    return source.folder / WORKSPACE_FILE if source.path is None else None


def _rules_beside(path: Path, outside: Outside) -> dict[str, bytes]:
    """The own rules that lie beside the settings, by the names of their files."""
    folder = path.parent / RULES_FOLDER
    names = outside.files.names(folder, RULES_SUFFIX)
    return {name: outside.files.read(folder / name) for name in names}
