"""Layers of settings: who set what, and where it holds."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import IntEnum
from typing import NamedTuple

from planner.languages import tr
from planner.lint.finding import Severity
from planner.lint.rule import OptionValue

ALL = "ALL"
"""The prefix that begins every code."""


class Who(NamedTuple):
    """Who set something.

    Attributes:
        key: in the words of the settings file, in every language the same: "preset thirds", "client Bakery".
        said: for people: "preset Rule of thirds".
    """

    key: str
    said: str


WORKSPACE = Who("workspace", tr("workspace", "who set a rule"))
"""Who sets what holds for every client."""


def preset_word(name: str) -> str:
    """The key of a preset, as findings carry it."""
    return f"preset {name}"


class Scope(NamedTuple):
    """What a profile is asked for: a client's account, and where it matters the campaign and the post.

    Attributes:
        client, account: as people call them; a profile names them so. client_key: tells equal names apart.
        account: "" for what concerns the whole client, and then ``network`` too.
    """

    client_key: str = ""
    client: str = ""
    network: str = ""
    account: str = ""
    campaign: str = ""
    post: str = ""


EVERYWHERE = Scope()
"""What concerns no client in particular."""


class Level(IntEnum):
    """The order of the cascade: what stands later wins."""

    PRESET = 0
    WORKSPACE = 1
    CLIENT = 2
    NETWORK = 3  # on every client
    CLIENT_NETWORK = 4
    ACCOUNT = 5
    CAMPAIGN = 6
    POST = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class Layer:
    """What one place sets.

    Attributes:
        who: "preset thirds", "workspace", "client Bakery": stands on findings, in every language the same.
        said: the same for people, "" where that is no different.
        level: its rank in the cascade. place: where it holds; an empty field of it holds for all.
            Names are compared whatever their case.
        preset: name of the preset that this layer is, "" when a person wrote it. Of several presets that
            hold only the last one counts.
        options: numbers by rule code and option name. severities: by rule code; None turns the rule off, a
            severity turns it on.
        select: prefixes of codes; given, only these rules are on. extend: turned on beside the others.
            ignore: turned off. In one layer the longest prefix decides, and ``ignore`` on a tie.
        first, last: the days on which it is in force, both included; None: no such end.
        help_is_soft: whether an ask for help counts as a soft ask; None: says nothing of it.
    """

    who: str
    said: str = ""
    level: Level = Level.WORKSPACE
    place: Scope = EVERYWHERE
    preset: str = ""
    options: Mapping[str, Mapping[str, OptionValue]] = field(default_factory=dict)
    severities: Mapping[str, Severity | None] = field(default_factory=dict)
    select: tuple[str, ...] | None = None
    extend: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    first: date | None = None
    last: date | None = None
    help_is_soft: bool | None = None

    def holds(self, scope: Scope) -> bool:
        """Whether ``scope`` lies within this layer's place."""
        place = self.place
        return (
            _meets(place.client, scope.client)
            and _meets(place.network, scope.network)
            and _meets(place.account, scope.account)
            and _meets(place.campaign, scope.campaign)
            and (not place.post or place.post == scope.post)
        )

    def in_force(self, day: date) -> bool:
        """Whether it holds on ``day``."""
        return (self.first is None or self.first <= day) and (self.last is None or day <= self.last)

    def speaks_of(self, code: str) -> bool:
        """Whether it sets a number or the severity of a rule."""
        return code in self.options or code in self.severities

    def turns(self, code: str, on: bool) -> bool:
        """Whether a rule that was ``on`` or off before this layer is on after it."""
        if self.select is not None or self.extend or self.ignore:
            on = chosen(code, self.select, self.ignore, on=on, extend=self.extend)
        return self.severities[code] is not None if code in self.severities else on


def chosen(
    code: str,
    select: tuple[str, ...] | None,
    ignore: tuple[str, ...],
    *,
    on: bool,
    extend: tuple[str, ...] = (),
) -> bool:
    """Whether prefixes turn a rule on; the longest one decides, ``ignore`` on a tie.

    Args:
        code: the rule's.
        select: given, what it does not name is off.
        ignore: turned off.
        on: as it was, for a rule that none of them names.
        extend: turned on beside the others.
    """
    taken = max((_length(code, prefix) for prefix in (*(select or ()), *extend)), default=-1)
    left = max((_length(code, prefix) for prefix in ignore), default=-1)
    if taken < 0 and left < 0:
        return on and select is None
    return taken > left


def _length(code: str, prefix: str) -> int:
    """How much of ``code`` a prefix names, -1 when it names another."""
    if prefix == ALL:
        return 0
    return len(prefix) if code.startswith(prefix) else -1


def _meets(wanted: str, name: str) -> bool:
    return not wanted or wanted.strip().casefold() == name.strip().casefold()
