"""What the sheet of rules shows and writes, without Qt."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from planner.domain.account import Account
from planner.domain.client import Client
from planner.languages import tr
from planner.lint.finding import Severity
from planner.lint.profile import EVERYWHERE, Profile, Scope
from planner.lint.profiles.editing import Change, edit_profile
from planner.lint.profiles.fields import share_of
from planner.lint.profiles.layers import WORKSPACE
from planner.lint.profiles.presets import NAMES
from planner.lint.profiles.reading import read_profile
from planner.lint.registry import all_rules
from planner.lint.rule import Option, OptionValue, Rule
from planner.networks.facts import facts_of

OFF = "off"
FAMILIES = {
    "MIX": tr("The mix"),
    "KND": tr("Kinds of posts"),
    "TLK": tr("Talking with people"),
    "FRQ": tr("How often"),
    "TIM": tr("Times"),
    "SAF": tr("Clients and care"),
    "DUP": tr("Repeats"),
    "LNK": tr("Links"),
    "TXT": tr("Texts"),
    "TAG": tr("Hashtags"),
    "A11Y": tr("Readable for everyone"),
    "MED": tr("Pictures and videos"),
    "NET": tr("What networks ask for"),
    "LEG": tr("Law"),
    "LNT": tr("What is ignored"),
}
"""Families of rules in the order in which they are shown; a person's own come last."""

WHO = {WORKSPACE.said: tr("you, for every client")}


@dataclass(frozen=True, slots=True)
class RuleRow:
    """One rule as it holds in a scope.

    Attributes:
        here: this scope itself sets something of it, so that it can be taken back.
        severity: what its findings have; of a rule that is off, what they would have.
    """

    rule: Rule
    on: bool
    severity: Severity
    set_by: str
    numbers: dict[str, OptionValue]
    here: bool

    @property
    def title(self) -> str:
        """What the rule says in one line."""
        return self.rule.doc.strip().partition("\n")[0].strip().rstrip(".")


def rows_of(profile: Profile, own: Sequence[Rule], scope: Scope) -> dict[str, tuple[RuleRow, ...]]:
    """Every rule by the heading of its family."""
    ruling = profile.at(scope)
    mine = [layer for layer in ruling.layers if not layer.preset and layer.place == place_of(scope)]
    found: dict[str, list[RuleRow]] = {heading: [] for heading in FAMILIES.values()}
    for rule in (*all_rules(), *own):
        row = RuleRow(
            rule=rule,
            on=ruling.takes(rule),
            severity=ruling.severity_of(rule),
            set_by=ruling.said_of(rule),
            numbers=ruling.options_of(rule),
            here=any(layer.speaks_of(rule.code) for layer in mine),
        )
        found.setdefault(FAMILIES.get(rule.family, tr("Your own rules")), []).append(row)
    return {heading: tuple(rows) for heading, rows in found.items() if rows}


def scopes_of(clients: Iterable[Client], accounts: Iterable[Account]) -> tuple[tuple[str, Scope], ...]:
    """For whom rules can be set: everyone, each client, each of its accounts."""
    found = [(tr("Every client"), EVERYWHERE)]
    by_client: dict[str, list[Account]] = {}
    for account in accounts:
        by_client.setdefault(account.client_id, []).append(account)
    for client in clients:
        found.append((client.name, Scope(client=client.name)))
        found += [
            (
                f"{client.name} · {network_words(account.network)} · {account.name}",
                Scope(client=client.name, network=account.network, account=account.handle),
            )
            for account in by_client.get(client.id, ())
        ]
    return tuple(found)


def network_words(network: str) -> str:
    """A network's name as people write it."""
    facts = facts_of(network)
    return facts.label if facts else network


def place_of(scope: Scope) -> Scope:
    """The scope as a settings file names it."""
    return Scope(client=scope.client, network=scope.network, account=scope.account)


def preset_here(profile: Profile, scope: Scope) -> str:
    """Name of the preset that holds in a scope."""
    names = [layer.preset for layer in profile.at(scope).layers if layer.preset]
    return names[-1] if names else NAMES[0]


def set_words(set_by: str) -> str:
    """Who set a rule, for people: "preset Rule of thirds > workspace" becomes a sentence."""
    steps = [WHO.get(step, step) for step in set_by.split(" > ")]
    said = steps[0]
    for step in steps[1:]:
        said = tr("{first}, then {next}", first=said, next=step)
    return tr("Set by {who}.", who=said)


def turned(data: bytes, rule: Rule, *, on: bool, place: Scope, own: Sequence[Rule]) -> bytes:
    """The settings with a rule on or off in a place: by saying nothing of it where that does, else by a word.

    Raises:
        UserError: the file was wrong before.
    """
    words = (None, rule.severity.value) if on else (None, OFF)
    for word in words:
        data = edit_profile(data, [Change(key="severity", value=word, rule=rule.code, place=place)], own=own)
        if read_profile(data, own=own).profile.at(place).takes(rule) is on:
            return data
    return data


def cleared(data: bytes, rule: Rule, place: Scope, own: Sequence[Rule]) -> bytes:
    """The settings without anything that this place sets of a rule."""
    keys = ("severity", *(option.name for option in rule.options))
    return edit_profile(
        data, [Change(key=key, value=None, rule=rule.code, place=place) for key in keys], own=own
    )


def with_preset(data: bytes, name: str, until: date | None, place: Scope, own: Sequence[Rule]) -> bytes:
    """The settings with another preset in a place; ``until`` for those that need an end."""
    changes = [Change(key="until", value=until, place=place), Change(key="preset", value=name, place=place)]
    return edit_profile(data, changes, own=own)


def shown(value: OptionValue) -> str:
    """A number or words as the field shows them: "33 %" is written "1/3" where that is exact."""
    if isinstance(value, tuple):
        return ", ".join(value)
    if isinstance(value, int) or value.denominator == 1:
        return str(int(value))
    percent = value * 100
    return f"{int(percent)} %" if percent.denominator == 1 else f"{value.numerator}/{value.denominator}"


def typed(option: Option, words: str) -> OptionValue:
    """What was typed into a field.

    Raises:
        ValueError: it is no number, or out of bounds; a sentence.
    """
    if isinstance(option.default, tuple):
        return tuple(dict.fromkeys(word for piece in words.split(",") if (word := " ".join(piece.split()))))
    number = share_of(words)
    if number is None:
        if isinstance(option.default, int):
            raise ValueError(tr("“{words}” is not a whole number.", words=words.strip()))
        raise ValueError(tr("“{words}” is not a share, as 1/3 or 33 %.", words=words.strip()))
    if not option.low <= number <= option.high:
        low, high = shown(Fraction(option.low)), shown(Fraction(option.high))
        raise ValueError(tr("It goes from {low} to {high}.", low=low, high=high))
    return option.check(number)
