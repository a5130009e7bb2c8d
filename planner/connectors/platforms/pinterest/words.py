"""A pin's fields: title, words, link, board, and one alt text for all of its pictures."""

from planner.connectors import steps as common
from planner.connectors.connector import Json
from planner.networks.facts import NetworkFacts
from planner.networks.rendered import Rendered

_BETWEEN = " / "


def words_of(rendered: Rendered) -> Json:
    """Title and description; a pin without one has neither."""
    words = {"title": rendered.title, "description": rendered.parts[0].text}
    return {name: value for name, value in words.items() if value}


def fields_of(rendered: Rendered, facts: NetworkFacts) -> Json:
    """All that is said of a pin besides its pictures."""
    options = rendered.options
    fields: Json = {"board_id": options["board_id"].strip(), **words_of(rendered)}
    if "board_section_id" in options:
        fields["board_section_id"] = options["board_section_id"].strip()
    if rendered.link:
        fields["link"] = rendered.link
    shown = (*rendered.parts[0].media, *([rendered.cover] if rendered.cover else ()))
    alt = one_alt([common.alt_of(use) for use in shown], facts.alt_limit)
    if alt:
        fields["alt_text"] = alt
    return fields


def one_alt(alts: list[str], limit: int) -> str:
    """The alt texts of all pictures as one, as many of them as fit: a pin has a single one."""
    said = ""
    for alt in filter(None, alts):
        more = f"{said}{_BETWEEN}{alt}" if said else alt
        if said and limit and len(more) > limit:
            break
        said = more
    return said
