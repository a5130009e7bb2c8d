"""What is wrong with an option only beside something else: another option, the pictures and videos, the link."""

from collections.abc import Iterator, Mapping
from datetime import datetime, time
from typing import NamedTuple

from planner.domain.options import NO
from planner.languages import tr
from planner.networks.carried import Carried
from planner.networks.facts import NetworkFacts
from planner.networks.option_trouble import OptionTrouble
from planner.networks.options import Option, moment_of


class Beside(NamedTuple):
    """What stands beside an option.

    Attributes:
        options: all that go out. facts: of the network. media: what the post carries.
        link: whether the post has one; None where nobody knows yet.
    """

    options: Mapping[str, str]
    facts: NetworkFacts
    media: Carried
    link: bool | None


def wrong_beside(option: Option, value: str, beside: Beside) -> Iterator[OptionTrouble]:
    """What does not go together with a value that is good by itself."""
    yield from _days(option, value, beside.options)
    yield from _links(option, value, beside.link)
    yield from _media(option, value, beside.media)
    yield from _others(option, value, beside)


def _days(option: Option, value: str, options: Mapping[str, str]) -> Iterator[OptionTrouble]:
    last, first = moment_of(value), moment_of(options.get(option.not_before, ""))
    if not (option.not_before and last and first):
        return
    ends = datetime.combine(last[0], last[1] or time.max)
    if ends < datetime.combine(first[0], first[1] or time.min):
        yield OptionTrouble(
            option.key,
            tr(
                "{option}: {value} is before {other}.",
                option=option.label,
                value=value,
                other=options[option.not_before],
            ),
            tr("Choose a later day or time."),
        )


def _links(option: Option, value: str, link: bool | None) -> Iterator[OptionTrouble]:
    said = _said(option, value)
    if link is False and value in option.with_link:
        yield OptionTrouble(
            option.key,
            tr(
                "{option}: “{value}” leads to a link, and the post has none.", option=option.label, value=said
            ),
            tr("Add a link, or choose another one."),
        )
    elif link and (option.replaces_link or value in option.without_link):
        yield OptionTrouble(
            option.key,
            tr("{option}: “{value}” goes with no link.", option=option.label, value=said),
            tr("Take the post's link out, or choose another one."),
        )


def _media(option: Option, value: str, media: Carried) -> Iterator[OptionTrouble]:
    """Nothing of a post that carries nothing yet: what it will carry nobody knows."""
    said = _said(option, value)
    if value in option.alone and media.count > 1:
        yield OptionTrouble(
            option.key,
            tr(
                "{option}: “{value}” shows one picture or video, and the post has {count}.",
                option=option.label,
                value=said,
                count=media.count,
            ),
            tr("Take some out, or choose another one."),
        )
    elif value in option.with_video and media.pictures and not media.videos:
        yield OptionTrouble(
            option.key,
            tr(
                "{option}: “{value}” is made of a video, and the post has none.",
                option=option.label,
                value=said,
            ),
            tr("Add a video in place of the picture, or choose another one."),
        )


def _others(option: Option, value: str, beside: Beside) -> Iterator[OptionTrouble]:
    for key, values in option.against if value != NO else ():
        other, held = beside.facts.option(key), beside.options.get(key, "")
        if other is not None and held in values:
            yield OptionTrouble(
                option.key,
                tr(
                    "{option}: {network} takes no such post with “{other}: {value}”.",
                    option=option.label,
                    network=beside.facts.label,
                    other=other.label,
                    value=_said(other, held),
                ),
                tr("Choose another one, or switch this off."),
            )


def _said(option: Option, value: str) -> str:
    """What a value is called."""
    return next((one.label for one in option.choices if one.value == value), value)
