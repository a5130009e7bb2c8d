"""The rules that a settings file may speak of: the built-in ones and a person's own."""

from collections.abc import Iterable

from planner.lint.mistakes import nearest
from planner.lint.profiles.layers import ALL
from planner.lint.registry import all_rules
from planner.lint.rule import Rule


class Rulebook:
    """Rules by code and by name, whatever the case."""

    def __init__(self, own: Iterable[Rule] = ()) -> None:
        self.rules = (*all_rules(), *own)
        self._by_word = {word.casefold(): rule for rule in self.rules for word in (rule.code, rule.name)}

    def named(self, word: str) -> Rule | None:
        """The rule with this code or name."""
        return self._by_word.get(word.strip().casefold())

    def near(self, word: str) -> str:
        """What to say after "there is no such rule"."""
        names = [rule.name for rule in self.rules] if "-" in word else [rule.code for rule in self.rules]
        return nearest(word, names)

    def begins(self, prefix: str) -> bool:
        """Whether ``prefix`` begins the code of any rule, or is ALL."""
        return prefix == ALL or any(rule.code.startswith(prefix) for rule in self.rules)

    def near_prefix(self, prefix: str) -> str:
        """What to say after "no rule begins with it"."""
        if any(letter.isdigit() for letter in prefix[3:]):
            return nearest(prefix, [rule.code for rule in self.rules])
        return nearest(prefix, sorted({rule.family for rule in self.rules}))
