"""What X's answers mean (API v2, machine specification 2.167): problem JSON ``{type, title, status, detail}``.

X tells most refusals by one English sentence, so each row goes by a piece of it or by the end of ``type``.
"""

from planner.connectors.answers import Meaning, Row, Table
from planner.connectors.fields import text_at
from planner.languages import tr
from planner.ports.http import HttpAnswer

DUPLICATE = "duplicate content"
NO_ANSWER = "reply to this conversation is not allowed"
_APP = "client-forbidden"
_RIGHTS = "oauth1-permissions"
_CAPPED = "usage-capped"
_LONG_VIDEO = "video duration"
_PIECES = (DUPLICATE, NO_ANSWER, _APP, _RIGHTS, _CAPPED, _LONG_VIDEO)


def code_of(answer: HttpAnswer) -> str:
    """The piece of X's words that tells what it is about, or ""."""
    found = answer.json()
    names = ("type", "title", "detail")
    said = " ".join(
        [*(text_at(found, name) for name in names), text_at(found, "errors", 0, "message")]
    ).casefold()
    return next((piece for piece in _PIECES if piece in said), "")


# What keeps every post back (no credits, no rights) holds the account and its posts, instead of failing each.
TABLE = Table(
    code_of=code_of,
    with_code=lambda code: {"title": "Forbidden", "detail": code, "type": f"about:{code}"},
    rows=(
        Row(meaning=Meaning.SIGN_IN, status={401}, field="token"),
        Row(
            meaning=Meaning.SIGN_IN,
            status={402},
            says=tr(
                "The credits of your X app are used up, and X takes no post without. Buy credits in X’s developer console, then sign in again."
            ),
        ),
        Row(
            meaning=Meaning.SIGN_IN,
            status={429},
            codes={_CAPPED},
            says=tr(
                "Your X app has reached its spending limit. Raise it in X’s developer console, then sign in again."
            ),
        ),
        Row(
            meaning=Meaning.REFUSED,
            status={403},
            codes={DUPLICATE},
            says=tr("X takes it for a repeat of an earlier post. Change the words, then publish it again."),
            field="text",
        ),
        Row(
            meaning=Meaning.REFUSED,
            status={403},
            codes={NO_ANSWER},
            says=tr("X does not let an app answer there. Post it by hand, as an answer to the part before."),
            field="text",
        ),
        Row(
            meaning=Meaning.SIGN_IN,
            status={403},
            codes={_APP, _RIGHTS},
            says=tr(
                "Your X app may not post. In its settings, allow reading and writing, then sign in again."
            ),
            field="client_id",
        ),
        Row(
            meaning=Meaning.REFUSED,
            status={400, 403},
            codes={_LONG_VIDEO},
            says=tr("The video is too long for this account. X takes up to 140 seconds without Premium."),
            field="media",
        ),
    ),
)
