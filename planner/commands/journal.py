"""``journal POST``: everything that happened to a post, in plain language."""

import argparse
import json
from typing import TYPE_CHECKING

from planner.commands.command import Command
from planner.ports.services import Outside

if TYPE_CHECKING:
    from planner.publishing.story import Story


def _add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "post", metavar="POST", help="the post's id or the beginning of it, or some of its words"
    )
    parser.add_argument("--format", choices=("text", "json"), default="text")


def _run(options: argparse.Namespace, outside: Outside) -> int:
    from planner.publishing.find import post_meant
    from planner.publishing.story import story

    services = outside.open(False)
    with services.plan.read() as unit:
        told = story(unit, post_meant(unit, options.post))
    print(_json(told) if options.format == "json" else _text(told))
    return 0


def _text(told: "Story") -> str:
    from planner.editing.words import moment_in

    lines = [told.headline, ""]
    for line in told.lines:
        at = moment_in(line.at, told.zone) if line.at else ""
        lines.append(f"{at:<20}  {line.title}")
        lines.append(f"{' ' * 22}{line.text}")
        if line.detail:
            lines.append(f"{' ' * 22}[{line.detail}]")
    return "\n".join(lines)


def _json(told: "Story") -> str:
    return json.dumps(
        {
            "post": told.post_id,
            "headline": told.headline.strip("“”"),
            "zone": told.zone,
            "publications": [
                {"id": one.id, "state": one.state.value, "url": one.remote_url, "note": one.note}
                for one in told.publications
            ],
            "lines": [
                {
                    "at": line.at.isoformat() if line.at else "",
                    "publication": line.publication_id or "",
                    "title": line.title,
                    "text": line.text,
                    "detail": line.detail,
                    "tone": line.tone.value,
                }
                for line in told.lines
            ],
        },
        ensure_ascii=False,
        indent=2,
    )


COMMAND = Command(word="journal", help="Tell what happened to a post.", add=_add, run=_run)
