"""What a network would refuse of words, however short they are: a sign, or too many links, names and cashtags. Pure."""

from collections.abc import Iterator
from typing import NamedTuple

from planner.languages import tr
from planner.networks.counting import refused_in
from planner.networks.entities import found
from planner.networks.facts import NetworkFacts
from planner.networks.rendered import Rendered


class TextTrouble(NamedTuple):
    """``field``: "title" or "text". message, mend: a sentence each."""

    field: str
    message: str
    mend: str


def text_troubles(rendered: Rendered, facts: NetworkFacts) -> Iterator[TextTrouble]:
    """The title, then part by part."""
    yield from _signs("title", rendered.title, facts)
    for part in rendered.parts:
        yield from _signs("text", part.text, facts)
        yield from _too_many(part.text, facts)


def _signs(field: str, words: str, facts: NetworkFacts) -> Iterator[TextTrouble]:
    sign = refused_in(words, facts)
    if not sign:
        return
    shown = sign if sign.isprintable() else f"U+{ord(sign):04X}"
    message = tr("{network} takes no “{sign}” in a text.", network=facts.label, sign=shown)
    if field == "title":
        message = tr("{network} takes no “{sign}” in a title.", network=facts.label, sign=shown)
    yield TextTrouble(field, message, tr("Leave it out."))


def _too_many(text: str, facts: NetworkFacts) -> Iterator[TextTrouble]:
    if not (facts.links_max or facts.mentions_max or facts.cashtags_max):
        return
    entities = found(text, facts)
    links, names, tags = (
        len({span.text.casefold() for span in spans})
        for spans in (entities.urls, entities.mentions, entities.cashtags)
    )
    if facts.links_max and links > facts.links_max:
        yield TextTrouble(
            "text",
            tr(
                "{count} links: {network} takes {most} in a post.",
                count=links,
                network=facts.label,
                most=facts.links_max,
            ),
            tr("Take some out."),
        )
    if facts.mentions_max and names > facts.mentions_max:
        yield TextTrouble(
            "text",
            tr(
                "{count} names with @: {network} takes {most} in a post.",
                count=names,
                network=facts.label,
                most=facts.mentions_max,
            ),
            tr("Name fewer people."),
        )
    if facts.cashtags_max and tags > facts.cashtags_max:
        yield TextTrouble(
            "text",
            tr(
                "{count} cashtags: {network} takes {most} in a post from a program.",
                count=tags,
                network=facts.label,
                most=facts.cashtags_max,
            ),
            tr("Take some out."),
        )
