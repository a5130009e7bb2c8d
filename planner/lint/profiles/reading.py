"""Reads a settings file (TOML): rules and numbers for whom, what clients agreed, what is ignored.

The keys and their meaning stand in docs/guide/lint-settings.md; ``docs/lint.schema.json`` is the same for
editors. Everything that is wrong is said at once, and nothing of such a file is taken over.
"""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from planner.domain.brief import Brief
from planner.domain.entry import Suppression
from planner.languages import tr
from planner.lint.mistakes import Mistake, Mistakes, nearest
from planner.lint.profile import Profile
from planner.lint.profiles.briefs import read_brief
from planner.lint.profiles.fields import Fields, number_in
from planner.lint.profiles.ignored import read_ignored
from planner.lint.profiles.layering import LAYER_KEYS, read_layer
from planner.lint.profiles.layers import EVERYWHERE, WORKSPACE, Layer, Level, Scope, Who, preset_word
from planner.lint.profiles.lines import Path, line_of, lines_of
from planner.lint.profiles.places import WORKSPACE_FILE
from planner.lint.profiles.presets import DEFAULT, preset_named
from planner.lint.profiles.rulebook import Rulebook
from planner.lint.rule import Rule
from planner.networks.facts import all_networks, facts_of, network_named

_MOST = 300_000  # bytes: a file that somebody wrote has a few thousand
_LEVELS = {Level.CLIENT: "client", Level.CAMPAIGN: "campaign", Level.POST: "post"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What a settings file says.

    Attributes:
        profile: rules and numbers. briefs: what clients agreed, by their names as written.
        suppressions: what the file ignores; ``client_id`` is the client's name in lower case, "" everyone.
    """

    profile: Profile
    briefs: Mapping[str, Brief] = field(default_factory=dict)
    suppressions: tuple[Suppression, ...] = ()


def read_profile(data: bytes, name: str = WORKSPACE_FILE, *, own: Iterable[Rule] = ()) -> Settings:
    """Read a settings file.

    A preset with an end date is in force between its days only: ask ``profile.on(day)``.

    Args:
        data: the file, UTF-8 with or without a byte-order mark.
        name: what to call it in sentences.
        own: a person's own rules, which the file may speak of as well.

    Raises:
        Mistakes: (a UserError) all that is wrong with it, one sentence each with its line.
    """
    text = _text(data, name)
    try:
        whole = tomllib.loads(text, parse_float=number_in)
    except tomllib.TOMLDecodeError as error:
        raise Mistakes(name, [_broken(error, text.count("\n") + 1)]) from error
    except ValueError as error:  # Python writes no whole number of so many digits
        raise Mistakes(name, [Mistake(tr("a number has more digits than any setting takes"))]) from error
    except RecursionError as error:
        raise Mistakes(name, [Mistake(tr("brackets stand in brackets too often"))]) from error
    reader = _Reader(Rulebook(own), name, text)
    settings = reader.read(whole)
    if reader.fields.mistakes:
        lines = lines_of(text)
        raise Mistakes(name, [Mistake(says, line_of(lines, path)) for path, says in reader.fields.mistakes])
    return settings


class _Reader:
    def __init__(self, rules: Rulebook, name: str, text: str) -> None:
        self.fields = Fields()
        self._rules = rules
        self._name = name
        self._text = text
        self._lines: dict[Path, int] | None = None
        self._layers: list[Layer] = []

    def read(self, whole: dict[str, Any]) -> Settings:
        known = (*LAYER_KEYS, "client", "network", "campaign", "post", "ignored")
        table = self.fields.table(whole, (), known)
        briefs: dict[str, Brief] = {}
        self._layer(table, (), WORKSPACE, Level.WORKSPACE, EVERYWHERE)
        for network, path, inner in self._named(table, (), "network"):
            self._network(network, inner, path, Level.NETWORK, "")
        for client, path, inner in self._named(table, (), "client"):
            brief = self._client(client, inner, path)
            if brief is not None:
                briefs[client] = brief
        for level in (Level.CAMPAIGN, Level.POST):
            key = _LEVELS[level]
            for called, path, inner in self._named(table, (), key):
                place, said = Scope(post=called), tr("post {name}", "who set a rule", name=called)
                if level is Level.CAMPAIGN:
                    place, said = Scope(campaign=called), tr("campaign {name}", "who set a rule", name=called)
                who = Who(f"{key} {called}", said)
                self._layer(self.fields.table(inner, path, _keys(level)), path, who, level, place)
        ignored: tuple[Suppression, ...] = ()
        if "ignored" in table:
            ignored = read_ignored(table["ignored"], self.fields, self._rules, self._place)
        return Settings(profile=self._profile(), briefs=briefs, suppressions=ignored)

    def _client(self, client: str, value: Any, path: Path) -> Brief | None:
        table = self.fields.table(value, path, (*LAYER_KEYS, "brief", "network", "account"))
        who = Who(f"client {client}", tr("client {name}", "who set a rule", name=client))
        self._layer(table, path, who, Level.CLIENT, Scope(client=client))
        for network, inner_path, inner in self._named(table, path, "network"):
            self._network(network, inner, inner_path, Level.CLIENT_NETWORK, client)
        for account, inner_path, inner in self._named(table, path, "account"):
            place = self._account(account, client, inner_path)
            numbers = self.fields.table(inner, inner_path, LAYER_KEYS)
            whose = Who(f"account {account}", tr("account {name}", "who set a rule", name=account))
            self._layer(numbers, inner_path, whose, Level.ACCOUNT, place)
        return read_brief(table["brief"], (*path, "brief"), self.fields) if "brief" in table else None

    def _network(self, word: str, value: Any, path: Path, level: Level, client: str) -> None:
        facts = facts_of(network_named(word) or "")
        if facts is None:
            near = nearest(word, [one.key for one in all_networks()])
            self.fields.wrong(path, tr("there is no network “{word}”", word=word) + near)
            return
        who = Who(facts.label, facts.label)
        if client:
            said = tr("{network} of {whose}", "who set a rule", network=facts.label, whose=client)
            who = Who(f"{facts.label} of {client}", said)
        table = self.fields.table(value, path, LAYER_KEYS)
        self._layer(table, path, who, level, Scope(client=client, network=facts.key))

    def _account(self, called: str, client: str, path: Path) -> Scope:
        """A network and a handle: "instagram fennelandrye"."""
        words = called.split()
        for length in range(len(words) - 1, 0, -1):  # some networks have a name of two words
            network = network_named(" ".join(words[:length]))
            if network:
                return Scope(client=client, network=network, account=" ".join(words[length:]))
        self.fields.wrong(
            path, tr("write the network and the name of the account, as instagram fennelandrye")
        )
        return Scope(client=client)

    def _layer(self, table: Mapping[str, Any], path: Path, who: Who, level: Level, place: Scope) -> None:
        self._layers.extend(read_layer(table, path, self.fields, self._rules, (who, level, place)))

    def _named(self, table: Mapping[str, Any], path: Path, key: str) -> list[tuple[str, Path, Any]]:
        """The tables ``[key."Name"]`` of a file."""
        if key not in table:
            return []
        inner = self.fields.table(table[key], (*path, key))
        return [(name, (*path, key, name), value) for name, value in inner.items()]

    def _profile(self) -> Profile:
        layers = (preset_named(DEFAULT).layer, *sorted(self._layers, key=lambda layer: layer.level))
        named = [layer.preset for layer in layers if layer.preset and layer.place == EVERYWHERE][-1]
        return Profile(name=named, set_by=preset_word(named), layers=layers)

    def _place(self, path: Path) -> str:
        if self._lines is None:
            self._lines = lines_of(self._text)
        return tr("{file}, line {line}", file=self._name, line=line_of(self._lines, path))


def _keys(level: Level) -> tuple[str, ...]:
    """A post and a campaign are no place to choose a preset: no window is theirs alone."""
    left = {"preset", "from", "until", "help-is-soft"}
    return tuple(key for key in LAYER_KEYS if key not in left) if level >= Level.CAMPAIGN else LAYER_KEYS


def _text(data: bytes, name: str) -> str:
    if len(data) > _MOST:
        raise Mistakes(
            name,
            [
                Mistake(
                    tr("this is {number} bytes; settings have {most} at most", number=len(data), most=_MOST)
                )
            ],
        )
    try:
        return data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise Mistakes(name, [Mistake(tr("this is not written in UTF-8"), line)]) from error


def _broken(error: tomllib.TOMLDecodeError, last: int) -> Mistake:
    says, _, place = str(error).partition(" (at ")
    digits = "".join(letter for letter in place.partition(",")[0] if letter.isdecimal())
    why = says[:1].lower() + says[1:]
    return Mistake(tr("the file cannot be read here: {why}", why=why), int(digits or last))
