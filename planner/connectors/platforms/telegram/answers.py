"""What Telegram's answers mean (Bot API 10.1: ``{"ok": false, "error_code": 400, "description": ".."}``).

There are no codes of its own, only English sentences, so each row goes by a piece of one.
"""

from planner.connectors.answers import Meaning, Row, Table
from planner.connectors.fields import text_at
from planner.languages import tr
from planner.ports.http import HttpAnswer

NOT_MODIFIED = "message is not modified"
NO_SUCH_MESSAGE = frozenset(
    {"message to edit not found", "message to delete not found", "message_id_invalid"}
)
NO_RIGHTS = frozenset({"not enough rights", "need administrator rights", "have no rights", "write_forbidden"})
NOT_IN = frozenset({"bot was kicked", "bot is not a member", "bot was blocked", "chat not found"})
_TOO_LONG = frozenset({"message is too long", "caption is too long"})
_EMPTY = frozenset({"text is empty", "text must be non-empty"})
_PICTURE = frozenset(
    {
        "photo_invalid_dimensions",
        "image_process_failed",
        "photo_save_file_invalid",
        "wrong file",
        "wrong type of",
        "file is too big",
    }
)
MOVED = "upgraded to a supergroup"
_READ_ELSEWHERE = frozenset({"terminated by other getupdates request", "webhook is active"})
_NOBODY = "not found"
_PIECES = (
    *NO_SUCH_MESSAGE,
    NOT_MODIFIED,
    *NO_RIGHTS,
    *NOT_IN,
    *_READ_ELSEWHERE,
    *_TOO_LONG,
    *_EMPTY,
    *_PICTURE,
    MOVED,
)
"""In this order: "message to edit not found" is about a message, "not found" alone about the token."""


def code_of(answer: HttpAnswer) -> str:
    """The piece of Telegram's sentence that tells what it is about, or ""."""
    said = text_at(answer.json(), "description").casefold()
    found = next((piece for piece in _PIECES if piece in said), "")
    return found or (_NOBODY if said == _NOBODY else "")


TABLE = Table(
    code_of=code_of,
    with_code=lambda code: {"ok": False, "description": code},
    rows=(
        Row(meaning=Meaning.SIGN_IN, status={401}, field="token"),
        Row(
            meaning=Meaning.SIGN_IN,
            status={404},
            codes={_NOBODY},
            says=tr("Telegram does not know this bot token. Copy it from @BotFather again, all of it."),
            field="token",
        ),
        Row(
            meaning=Meaning.SIGN_IN,
            status={400, 403},
            codes=NOT_IN,
            says=tr("Telegram does not let the bot see the channel. Add it there as an administrator."),
            field="handle",
        ),
        Row(
            meaning=Meaning.SIGN_IN,
            status={400, 403},
            codes=NO_RIGHTS,
            says=tr(
                "The bot may not post there. In the channel's administrators, allow it to post messages."
            ),
            field="handle",
        ),
        Row(
            meaning=Meaning.REFUSED,
            status={400},
            codes={MOVED},
            says=tr("The group has moved to a new number. Connect the account again."),
            field="handle",
        ),
        Row(
            meaning=Meaning.REFUSED,
            status={409},
            codes=_READ_ELSEWHERE,
            says=tr("Another program reads what this bot is told. Make a bot for Parley alone."),
            field="token",
        ),
        Row(meaning=Meaning.REFUSED, status={400}, codes=_TOO_LONG | _EMPTY, field="text"),
        Row(
            meaning=Meaning.REFUSED,
            status={400},
            codes=_PICTURE,
            says=tr("{who} does not take the picture.{said}"),
            field="media",
        ),
    ),
)
