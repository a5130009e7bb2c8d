"""``journal POST``: everything that happened to a post, in plain language."""

import argparse
import json
from typing import TYPE_CHECKING

from planner.commands.command import Command
from planner.languages import tr
from planner.ports.services import Outside

if TYPE_CHECKING:
    from planner.domain.publication import Publication
    from planner.publishing.story import Story, StoryLine


def _add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "post", metavar="POST", help=tr("the post's id or the beginning of it, or some of its words")
    )
    parser.add_argument("--details", action="store_true", help=tr("also answers, hashes and keys: the proof"))
    parser.add_argument("--format", choices=("text", "json"), default="text")


def _run(options: argparse.Namespace, outside: Outside) -> int:
    from planner.publishing.find import post_meant
    from planner.publishing.proof import journal_text, proof_text
    from planner.publishing.story import story

    services = outside.open(False)
    with services.plan.read() as unit:
        told = story(unit, post_meant(unit, options.post))
        text = proof_text(unit, told) if options.details else journal_text(told)
    print(_json(told) if options.format == "json" else text)
    return 0


def _json(told: "Story") -> str:
    return json.dumps(
        {
            "post": told.post_id,
            "headline": told.headline.strip("“”"),
            "zone": told.zone,
            "publications": [_publication(one) for one in told.publications],
            "lines": [_line(line) for line in told.lines],
            "waits": [_line(line) for line in told.waits],
        },
        ensure_ascii=False,
        indent=2,
    )


def _proof_keys() -> dict[str, str]:
    """What a program reads of ``proof`` in every language, by the labels of ``planner.publishing.story``."""
    return {
        tr("Answer"): "Answer",
        tr("Ended as"): "Ended as",
        tr("Took"): "Took",
        tr("Sent by"): "Sent by",
        tr("Request"): "Request",
        tr("Key"): "Key",
        tr("Detail"): "Detail",
    }


def _publication(one: "Publication") -> dict[str, str]:
    return {
        "id": one.id,
        "state": one.state.value,
        "url": one.remote_url,
        "note": one.note,
        "remote_id": one.remote_id,
        "removed": one.removed_at.isoformat() if one.removed_at else "",
    }


def _line(line: "StoryLine") -> dict[str, object]:
    keys = _proof_keys()
    proof = {keys.get(label, label): value for label, value in line.proof}
    return {
        "at": line.at.isoformat() if line.at else "",
        "publication": line.publication_id or "",
        "name": line.name,
        "title": line.title,
        "text": line.text,
        "detail": proof.get("Detail", ""),
        "proof": proof,
        "tone": line.tone.value,
    }


COMMAND = Command(word="journal", help=tr("Tell what happened to a post."), add=_add, run=_run)
