"""What a site's answers mean (Micropub, section 3.7: ``{"error": "..", "error_description": ".."}``)."""

from planner.connectors.answers import Meaning, Row, Table
from planner.connectors.fields import text_at
from planner.languages import tr

TABLE = Table(
    typed=True,
    code_of=lambda answer: text_at(answer.json(), "error"),
    with_code=lambda code: {"error": code, "error_description": "Not this one"},
    rows=(
        Row(
            meaning=Meaning.SIGN_IN,
            status={401, 403},
            codes={"insufficient_scope"},
            says=tr(
                "The token may not do that on {who}. It needs the scopes create, update, delete and media."
            ),
            field="token",
        ),
        Row(
            meaning=Meaning.SIGN_IN,
            status={403},
            codes={"forbidden"},
            says=tr("{who} does not let this token post.{said}"),
            field="token",
        ),
        Row(meaning=Meaning.SIGN_IN, status={401}, field="token"),
    ),
)
