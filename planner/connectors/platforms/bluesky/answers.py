"""What Bluesky's answers mean (bluesky-social/atproto, d6296a1c; ``{"error": "Name", "message": ".."}``)."""

from planner.connectors.answers import Meaning, Row, Table
from planner.connectors.fields import text_at
from planner.languages import tr

STALE = frozenset({"ExpiredToken", "InvalidToken", "AuthMissing"})
"""So it calls a session that has to be renewed, often with 400 and not with 401."""

WRONG = tr("Bluesky does not accept this handle and app password. Make a new app password in its settings.")

TABLE = Table(
    typed=True,
    code_of=lambda answer: text_at(answer.json(), "error"),
    with_code=lambda code: {"error": code, "message": "Not now"},
    rows=(
        Row(
            meaning=Meaning.SIGN_IN,
            status={400, 401, 403},
            codes={"AccountTakedown", "AccountSuspended", "AccountDeactivated"},
            says=tr(
                "Bluesky says that this account is taken down or switched off. Settle that there, then sign in again."
            ),
            field="handle",
        ),
        Row(meaning=Meaning.SIGN_IN, status={400}, codes=STALE, says=WRONG, field="password"),
        Row(meaning=Meaning.SIGN_IN, status={401}, says=WRONG, field="password"),
        Row(meaning=Meaning.THROTTLED, status={400, 403, 503}, codes={"RateLimitExceeded"}),
        Row(meaning=Meaning.UPLOADS_GONE, status={400}, codes={"BlobNotFound"}),
    ),
)
