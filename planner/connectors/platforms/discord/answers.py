"""What Discord's answers mean (discord-api-docs c98d64bc: ``{"code": 10008, "message": ".."}``)."""

from planner.connectors.answers import Meaning, Row, Table
from planner.connectors.fields import text_at
from planner.languages import tr

UNKNOWN_MESSAGE = "10008"
NO_RIGHT = frozenset({"50001", "50013"})
_ANY = range(400, 500)

TABLE = Table(
    code_of=lambda answer: text_at(answer.json(), "code"),
    with_code=lambda code: {"code": int(code or 0), "message": "Not this one"},
    rows=(
        Row(meaning=Meaning.THROTTLED, status=_ANY, codes={"20016", "20022", "20028", "20029"}),
        Row(
            meaning=Meaning.SIGN_IN,
            status=_ANY,
            codes={"10015", "50027"},
            says=tr("The webhook is not on Discord any more. Make a new one and connect the account again."),
            field="token",
        ),
        Row(meaning=Meaning.SIGN_IN, status={401}, field="token"),
        Row(
            meaning=Meaning.SIGN_IN,
            status=_ANY,
            codes={"10003"},
            says=tr("The channel is not on Discord any more. Connect the account with another one."),
            field="login",
        ),
        Row(
            meaning=Meaning.SIGN_IN,
            status=_ANY,
            codes=NO_RIGHT,
            says=tr(
                "The bot may not write in the channel. In its settings on Discord, allow the bot to view it, send messages, attach files and read its history."
            ),
            field="login",
        ),
        Row(
            meaning=Meaning.REFUSED,
            status=_ANY,
            codes={"40005", "50046"},
            says=tr("{who} does not take the picture.{said}"),
            field="media",
        ),
        Row(meaning=Meaning.REFUSED, status=_ANY, codes={"50006", "50035", "200000", "240000"}, field="text"),
    ),
)
"""Rate limits of a channel first, then what keeps every post back, then what is wrong with one post."""
