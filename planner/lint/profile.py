"""A profile: which rules are on, and with which numbers."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from types import MappingProxyType

from planner.lint.finding import Severity
from planner.lint.rule import OptionValue, Rule


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """What the linter judges by.

    Attributes:
        name: "thirds". set_by: "preset thirds": stands on every finding.
        options: numbers by rule code and option name, over the rule's own defaults.
        severities: severities by rule code, over the rule's own.
        select: prefixes of codes; when given, only these rules run. ignore: prefixes left out, always.
    """

    name: str = "thirds"
    set_by: str = "preset thirds"
    options: Mapping[str, Mapping[str, OptionValue]] = field(default_factory=dict)
    severities: Mapping[str, Severity] = field(default_factory=dict)
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()

    def at(self, scope: Scope) -> "Profile":  # noqa: ARG002 - one layer holds everywhere
        """The profile as it holds for ``scope``: every layer that speaks of it, later ones first."""
        return self

    def set_by_of(self, rule: Rule) -> str:  # noqa: ARG002
        """Who set the rule's numbers and severity: "preset thirds > client Bakery"."""
        return self.set_by

    def takes(self, rule: Rule) -> bool:
        """Whether ``rule`` runs."""
        if any(rule.code.startswith(prefix) for prefix in self.ignore):
            return False
        if self.select:
            return any(rule.code.startswith(prefix) for prefix in self.select)
        return rule.on

    def options_of(self, rule: Rule) -> dict[str, OptionValue]:
        """The rule's options with this profile's numbers.

        Raises:
            ValueError: a number is outside the option's bounds; says which.
        """
        own = self.options.get(rule.code, {})
        return {option.name: option.check(own.get(option.name, option.default)) for option in rule.options}

    def severity_of(self, rule: Rule) -> Severity:
        """The severity of the rule's findings where the check names none of its own."""
        return self.severities.get(rule.code, rule.severity)


_SHARES = {"warn": Fraction(1, 3), "error": Fraction(1, 2)}

THIRDS = Profile(
    name="thirds",
    set_by="preset thirds",
    options=MappingProxyType({"MIX001": _SHARES, "MIX002": _SHARES}),
)
"""The preset in use unless another is chosen: warns above a third, an error above a half."""


def codes_in(words: Iterable[str]) -> tuple[str, ...]:
    """The prefixes in options such as ``MIX,TIM001`` or ``mix tim001``, in capitals."""
    return tuple(
        prefix.upper() for word in words for prefix in word.replace(",", " ").split() if prefix.strip()
    )
