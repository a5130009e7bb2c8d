"""What is set for a network, in words for people. Pure."""

from collections.abc import Mapping, Sequence

from planner.domain.options import NO, YES
from planner.languages import tr
from planner.networks.facts import NetworkFacts
from planner.networks.options import Option, OptionKind, ids_in
from planner.networks.remote_choices import choices_known

SHORT = 40
"""Characters of a text where it is said in few words."""


def choices_of(option: Option, account_facts: Mapping[str, object]) -> Sequence[tuple[str, str]]:
    """What may be chosen, as (value, words)."""
    if option.kind is OptionKind.REMOTE:
        return [(one.value, one.label) for one in choices_known(option.key, account_facts) or ()]
    return [(one.value, one.label) for one in option.choices]


def said_of(option: Option, value: str, account_facts: Mapping[str, object], *, short: bool = True) -> str:
    """A value in few words; of a switch its name, "" of one that is off without being set."""
    if not value.strip():
        return ""
    if option.kind is OptionKind.SWITCH:
        if value == YES:
            return option.label
        return tr("Not: {option}", option=option.label) if value == NO and option.default == YES else ""
    if option.kind in {OptionKind.CHOICE, OptionKind.REMOTE}:
        names = dict(choices_of(option, account_facts))
        return ", ".join(names.get(one, one) for one in ids_in(value))
    if option.kind is OptionKind.FILE:
        count = len(value.strip().splitlines())
        return option.label if short else tr("{n} line|{n} lines", "of a file", count)
    flat = " ".join(value.split())
    return flat if not short or len(flat) <= SHORT else flat[:SHORT].rstrip() + "…"


def lines_of(
    options: Mapping[str, str], facts: NetworkFacts, account_facts: Mapping[str, object]
) -> tuple[str, ...]:
    """What a person sets there by hand, each with its name: "Who may reply: Your followers".

    What is the network's own usual anyway is left out.
    """
    lines = []
    for option in facts.options:
        value = options.get(option.key, "").strip()
        said = said_of(option, value, account_facts, short=False) if value != option.default else ""
        if said:
            lines.append(said if option.kind is OptionKind.SWITCH else f"{option.label}: {said}")
    return tuple(lines)
