"""A status as it is asked for. Pure."""

from collections.abc import Sequence

from planner.connectors.connector import Json
from planner.networks.rendered import Part, Rendered

OF_STATUS = ("visibility", "spoiler_text", "quote_approval_policy")
"""Options that the server calls by the same names."""


def status_of(part: Part, rendered: Rendered, uploads: Sequence[str], *, answers: str = "") -> Json:
    """The body of one status; all parts of a thread are seen by the same people and have the same warning.

    Args:
        part: its words.
        rendered: the post with its options.
        uploads: ids of its pictures.
        answers: id of the status before it in a thread.
    """
    options = rendered.options
    body: Json = {"status": part.text, "visibility": "public"}
    body |= {name: options[name].strip() for name in OF_STATUS if name in options}
    if uploads:
        body["media_ids"] = list(uploads)
        if options.is_on("sensitive"):
            body["sensitive"] = True
    if rendered.language:
        body["language"] = rendered.language
    if answers:
        body["in_reply_to_id"] = answers
    return body
