"""``count``: how long texts are to a network, and what it finds in them. Reads stdin, writes nothing else."""

import argparse
import json
import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING

from planner.commands.command import Command, speak_utf8
from planner.domain.errors import UserError
from planner.languages import tr
from planner.ports.services import Outside

if TYPE_CHECKING:
    from planner.networks.facts import NetworkFacts
    from planner.networks.spans import Span

DONE, BAD = 0, 2


def add(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument(
        "--network", metavar="NAME", required=True, help=tr("whose way of counting: x, bluesky")
    )


def run(options: argparse.Namespace, outside: Outside) -> int:  # noqa: ARG001  every command is run alike
    """One JSON string per line of stdin, one JSON object per line of stdout; 0, or 2 for bad input."""
    speak_utf8()
    try:
        facts = _facts(options.network)
        for number, line in enumerate(sys.stdin.buffer, start=1):
            print(json.dumps(measured(_text(line, number), facts)), flush=True)
    except UserError as error:
        print(" ".join(part for part in (str(error), error.mend) if part), file=sys.stderr)
        return BAD
    return DONE


def measured(text: str, facts: "NetworkFacts") -> dict[str, object]:
    """What the network makes of a text.

    Returns:
        ``length`` in the network's unit, ``limit`` (0: none), ``valid``, ``urls`` as typed, ``mentions``
        and ``hashtags`` without their signs; each in order of appearance.
    """
    from planner.networks.counting import count, refused_in
    from planner.networks.entities import found

    told = count(text, facts)
    length = told.length
    if told.unit == "bytes" and told.limit != facts.text_limit:
        length = count(text, facts.without_byte_limit()).length
    entities = found(text, facts)
    return {
        "length": length,
        "limit": facts.text_limit,
        "valid": bool(text) and not told.over and not refused_in(text, facts),
        "urls": [span.text for span in entities.urls],
        "mentions": _names(entities.mentions),
        "hashtags": _names(entities.hashtags),
    }


def _names(spans: "Iterable[Span]") -> list[str]:
    return [span.text[1:] for span in spans]


def _facts(name: str) -> "NetworkFacts":
    from difflib import get_close_matches

    from planner.networks.facts import all_networks, facts_of, network_named

    facts = facts_of(network_named(name) or "")
    if facts is None:
        keys = sorted(network.key for network in all_networks())
        near = get_close_matches(name.strip().casefold(), keys, n=1)
        known = tr("Known are: {names}.", names=", ".join(keys))
        raise UserError(
            tr("There is no network “{name}”.", name=name),
            place="--network",
            mend=" ".join([tr("Did you mean {word}?", word=near[0]), known]) if near else known,
        )
    return facts


def _text(line: bytes, number: int) -> str:
    """The text of a line.

    Raises:
        UserError: it is not one JSON string in UTF-8.
    """
    try:
        text = json.loads(line.decode("utf-8-sig" if number == 1 else "utf-8"))
    except (ValueError, RecursionError):
        text = None
    if not isinstance(text, str):
        raise UserError(
            tr("Line {number} is not a JSON string.", number=number),
            place=tr("line {number}", number=number),
            mend=tr('Write each text on a line of its own, in double quotes: "Fresh bread".'),
        )
    return text


COMMAND = Command(
    word="count",
    help=tr("Count texts as a network does, and tell what it finds in them."),
    add=add,
    run=run,
)
