"""A profile: which rules are on, and with which numbers, for whom."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from planner.lint.finding import Severity
from planner.lint.profiles.layers import EVERYWHERE, Layer, Level, Scope, chosen, preset_word
from planner.lint.profiles.presets import DEFAULT, preset_named
from planner.lint.rule import OptionValue, Rule

__all__ = ["EVERYWHERE", "THIRDS", "Layer", "Level", "Profile", "Ruling", "Scope", "codes_in"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """What the linter judges by: layers of settings, and what the command line has the last word in.

    Attributes:
        name: of the preset that holds where nobody chose another: "thirds".
        set_by: "preset thirds": stands on findings for which no layer speaks.
        layers: in the order of the cascade; the later one wins.
        options, severities: over every layer.
        select: prefixes of codes; when given, only these rules run. ignore: prefixes left out.
        every_rule: no setting turns a rule off; for what keeps a post from going out.
    """

    name: str = DEFAULT
    set_by: str = preset_word(DEFAULT)
    layers: tuple[Layer, ...] = ()
    options: Mapping[str, Mapping[str, OptionValue]] = field(default_factory=dict)
    severities: Mapping[str, Severity] = field(default_factory=dict)
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    every_rule: bool = False
    by_campaign: frozenset[str] = field(init=False, repr=False, compare=False)
    by_post: frozenset[str] = field(init=False, repr=False, compare=False)
    _known: dict[Scope | tuple[int, ...], "Ruling"] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    def __post_init__(self) -> None:
        places = [layer.place for layer in self.layers]
        campaigns = frozenset(place.campaign.strip().casefold() for place in places if place.campaign)
        object.__setattr__(self, "by_campaign", campaigns)
        object.__setattr__(self, "by_post", frozenset(place.post for place in places if place.post))

    def at(self, scope: Scope) -> "Ruling":
        """The rules as they hold for ``scope``. Scopes for which the same layers hold share one ruling."""
        found = self._known.get(scope)
        if found is None:
            holding = tuple(index for index, layer in enumerate(self.layers) if layer.holds(scope))
            found = self._known.get(holding)
            if found is None:
                found = self._known[holding] = Ruling(self, tuple(self.layers[index] for index in holding))
            self._known[scope] = found
        return found

    def on(self, day: date) -> "Profile":
        """The profile as it is in force on ``day``: a preset that has ended, or not begun, is left out."""
        layers = tuple(layer for layer in self.layers if layer.in_force(day))
        if len(layers) == len(self.layers):
            return self
        names = [layer.preset for layer in layers if layer.preset and layer.place == EVERYWHERE]
        return self._with(layers=layers, name=names[-1] if names else self.name)

    def unmuted(self) -> "Profile":
        """The same numbers with every rule on."""
        return self._with(layers=self.layers, every_rule=True)

    @property
    def softens(self) -> bool:
        """Whether somewhere an ask for help counts as a soft ask."""
        return any(layer.help_is_soft for layer in self.layers)

    def set_by_of(self, rule: Rule) -> str:
        """Who set the rule's numbers and severity, where nothing more is said of whom."""
        return self.at(EVERYWHERE).set_by_of(rule)

    def said_of(self, rule: Rule) -> str:
        """Who set it, for people, where nothing more is said of whom."""
        return self.at(EVERYWHERE).said_of(rule)

    def takes(self, rule: Rule) -> bool:
        """Whether ``rule`` runs, where nothing more is said of whom."""
        return self.at(EVERYWHERE).takes(rule)

    def options_of(self, rule: Rule) -> dict[str, OptionValue]:
        """The rule's options, where nothing more is said of whom. Raises ValueError as ``Ruling`` does."""
        return self.at(EVERYWHERE).options_of(rule)

    def severity_of(self, rule: Rule) -> Severity:
        """The severity of the rule's findings, where nothing more is said of whom."""
        return self.at(EVERYWHERE).severity_of(rule)

    def _with(
        self, *, layers: tuple[Layer, ...], name: str | None = None, every_rule: bool | None = None
    ) -> "Profile":
        return Profile(
            name=name or self.name,
            set_by=preset_word(name) if name else self.set_by,
            layers=layers,
            options=self.options,
            severities=self.severities,
            select=self.select,
            ignore=self.ignore,
            every_rule=self.every_rule if every_rule is None else every_rule,
        )


class Ruling:
    """A profile as it holds in one scope.

    Attributes:
        layers: those that hold, in the order of the cascade; of presets only the last one chosen.
    """

    __slots__ = ("_profile", "layers")

    def __init__(self, profile: Profile, layers: tuple[Layer, ...]) -> None:
        preset = next((layer for layer in reversed(layers) if layer.preset), None)
        self._profile = profile
        self.layers = tuple(layer for layer in layers if not layer.preset or layer is preset)

    def set_by_of(self, rule: Rule) -> str:
        """Who set the rule's numbers and severity: "preset thirds > client Bakery", in every language the same."""
        return " > ".join([key for key, _ in self._setting(rule)]) or self._profile.set_by

    def said_of(self, rule: Rule) -> str:
        """The same for people: "preset Rule of thirds > client Bakery"."""
        return " > ".join([said for _, said in self._setting(rule)]) or self._profile.set_by

    def _setting(self, rule: Rule) -> list[tuple[str, str]]:
        """Key and words of each who sets it; what a file of own rules says was set by that file."""
        return [
            (rule.origin, rule.origin) if one.preset and rule.origin else (one.who, one.said or one.who)
            for one in self.layers
            if one.preset or one.speaks_of(rule.code)
        ]

    def takes(self, rule: Rule) -> bool:
        """Whether ``rule`` runs."""
        profile = self._profile
        if profile.every_rule:
            return True
        on = rule.on
        for layer in self.layers:
            on = layer.turns(rule.code, on)
        return chosen(rule.code, profile.select or None, profile.ignore, on=on)

    def options_of(self, rule: Rule) -> dict[str, OptionValue]:
        """The rule's options with the numbers that hold here.

        Raises:
            ValueError: a number is outside the option's bounds; says which.
        """
        numbers: dict[str, OptionValue] = {}
        for layer in self.layers:
            numbers.update(layer.options.get(rule.code, {}))
        numbers.update(self._profile.options.get(rule.code, {}))
        return {
            option.name: option.check(numbers.get(option.name, option.default)) for option in rule.options
        }

    def severity_of(self, rule: Rule) -> Severity:
        """The severity of the rule's findings where the check names none of its own."""
        return self.severity_set(rule) or rule.severity

    def severity_set(self, rule: Rule) -> Severity | None:
        """The severity that somebody chose for the rule: over what its check names, notes excepted."""
        own = self._profile.severities.get(rule.code)
        if own is not None:
            return own
        return next(
            (layer.severities[rule.code] for layer in reversed(self.layers) if rule.code in layer.severities),
            None,
        )

    @property
    def help_is_soft(self) -> bool:
        """Whether an ask for help counts as a soft ask."""
        told = (layer.help_is_soft for layer in reversed(self.layers) if layer.help_is_soft is not None)
        return next(told, False)


THIRDS = Profile(layers=(preset_named(DEFAULT).layer,))
"""The preset in use unless another is chosen: warns above a third, an error above a half."""


def codes_in(words: Iterable[str]) -> tuple[str, ...]:
    """The prefixes in options such as ``MIX,TIM001`` or ``mix tim001``, in capitals."""
    return tuple(
        prefix.upper() for word in words for prefix in word.replace(",", " ").split() if prefix.strip()
    )
