"""Whether what is set for a network can be sent: each trouble in one sentence, with the mend. Pure."""

import difflib
import re
from collections.abc import Iterator, Mapping

from planner.domain.options import NO, YES
from planner.languages import tr
from planner.networks.carried import ANYTHING, Carried
from planner.networks.facts import NetworkFacts
from planner.networks.option_beside import Beside, wrong_beside
from planner.networks.option_trouble import OptionTrouble
from planner.networks.options import Option, OptionKind, ids_in, length_of, moment_of, tags_in
from planner.networks.remote_choices import choices_known


def troubles(
    options: Mapping[str, str],
    facts: NetworkFacts,
    account_facts: Mapping[str, object],
    *,
    media: Carried,
    link: bool | None = None,
) -> Iterator[OptionTrouble]:
    """What the network would refuse of ``options`` (those that go out), in the order of its form.

    Args:
        options: by their names.
        facts: of the network.
        account_facts: of the account.
        media: what the post carries.
        link: whether the post has one; None where nobody knows yet.
    """
    beside = Beside(options=options, facts=facts, media=media, link=link)
    for option in facts.options:
        if not option.applies(options, account_facts, media=media):
            continue
        value = options.get(option.key, "").strip()
        if value:
            wrong = list(_wrong(option, value, facts, account_facts))
            yield from wrong or wrong_beside(option, value, beside)
        elif option.required or options.get(option.required_with, "").strip():
            yield OptionTrouble(
                option.key,
                tr("{network} needs this: {option}.", network=facts.label, option=option.label),
                tr("Fill it in under “More for {network}”.", network=facts.label),
                missing=True,
            )
    known = {one.key: one.label for one in facts.options}
    for key in options:
        if key not in known:
            yield _unknown(key, list(known), facts)


def usual_troubles(
    options: Mapping[str, str], facts: NetworkFacts, account_facts: Mapping[str, object]
) -> dict[str, OptionTrouble]:
    """What is wrong with what is usual for an account, by option, whatever a post carries.

    Nothing is missing, since each post may say it.
    """
    defaults = {one.key: one.default for one in facts.options if one.default}
    said = defaults | {key: value for key, value in options.items() if value.strip()}
    found = {
        media: {one.key: one for one in troubles(said, facts, account_facts, media=media) if not one.missing}
        for media in ANYTHING
    }

    def good(key: str) -> bool:
        """Whether there are posts for which it is right."""
        option = facts.option(key)
        return option is not None and any(
            key not in wrong and option.applies(said, account_facts, media=media)
            for media, wrong in found.items()
        )

    return {key: one for wrong in found.values() for key, one in wrong.items() if not good(key)}


def _wrong(
    option: Option, value: str, facts: NetworkFacts, account_facts: Mapping[str, object]
) -> Iterator[OptionTrouble]:
    label = option.label
    if option.kind is OptionKind.CHOICE and value not in {one.value for one in option.choices}:
        allowed = ", ".join(one.value for one in option.choices)
        yield OptionTrouble(
            option.key,
            tr("{option}: {network} has no “{value}”.", option=label, network=facts.label, value=value),
            tr("Choose one of these: {allowed}.", allowed=allowed),
        )
    elif option.kind is OptionKind.SWITCH and value not in {YES, NO}:
        yield OptionTrouble(
            option.key,
            tr("{option}: “{value}” is neither yes nor no.", option=label, value=value),
            tr("Write yes or no."),
        )
    elif option.kind is OptionKind.REMOTE:
        there = choices_known(option.key, account_facts)
        if there is not None and not set(ids_in(value)) <= {one.value for one in there}:
            yield OptionTrouble(
                option.key,
                tr("{option}: what was chosen is not on the account any more.", option=label),
                tr("Choose another one, or read anew what is there."),
            )
    elif option.kind is OptionKind.FILE:
        yield from _wrong_file(option, value)
    elif option.kind in {OptionKind.TEXT, OptionKind.TAGS}:
        yield from _wrong_words(option, value, facts)


def _wrong_words(option: Option, value: str, facts: NetworkFacts) -> Iterator[OptionTrouble]:
    label = option.label
    tags = tags_in(value) if option.kind is OptionKind.TAGS else ()
    length = length_of(option, value)
    if option.limit and length > option.limit:
        yield OptionTrouble(
            option.key,
            tr("{length} of {limit} characters: {option}.", length=length, limit=option.limit, option=label),
            tr("Shorten it."),
        )
    elif option.most and len(tags) > option.most:
        yield OptionTrouble(
            option.key,
            tr(
                "{option}: {count}, {network} takes {most}.",
                option=label,
                count=len(tags),
                network=facts.label,
                most=option.most,
            ),
            tr("Take some out."),
        )
    elif option.each and (long := next((tag for tag in tags if len(tag) > option.each), "")):
        yield OptionTrouble(
            option.key,
            tr(
                "{option}: “{tag}” is longer than {limit} characters.",
                option=label,
                tag=long,
                limit=option.each,
            ),
            tr("Shorten it."),
        )
    elif option.pattern and not re.fullmatch(option.pattern, value):
        yield OptionTrouble(
            option.key,
            tr("{option}: “{value}” is not understood.", option=label, value=value),
            option.wrong or tr("Write it in another way."),
        )
    elif option.moment and moment_of(value) is None:
        yield OptionTrouble(
            option.key,
            tr("{option}: there is no such day or time, “{value}”.", option=label, value=value),
            option.wrong or tr("Write it in another way."),
        )


def _wrong_file(option: Option, value: str) -> Iterator[OptionTrouble]:
    if option.limit and len(value) > option.limit:
        yield OptionTrouble(
            option.key,
            tr(
                "{option}: the file has {length:,} characters, {limit:,} are taken.",
                option=option.label,
                length=len(value),
                limit=option.limit,
            ),
            tr("Choose a smaller one."),
        )
    elif option.pattern and not re.search(option.pattern, value):
        yield OptionTrouble(
            option.key, tr("{option}: this file is not understood.", option=option.label), option.wrong
        )


def _unknown(key: str, known: list[str], facts: NetworkFacts) -> OptionTrouble:
    near = difflib.get_close_matches(key, known, n=1, cutoff=0.6)
    return OptionTrouble(
        key,
        tr("{network} has no option “{key}”.", network=facts.label, key=key),
        tr("Did you mean “{near}”?", near=near[0]) if near else tr("Take it out."),
    )
