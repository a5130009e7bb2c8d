"""What WordPress's answers mean (WP-API/docs, ab20319c; ``{"code": "rest_..", "message": ".."}``)."""

from planner.connectors.answers import Meaning, Row, Table
from planner.connectors.fields import text_at
from planner.languages import tr

_UPLOAD = {
    f"rest_upload_{what}"
    for what in (
        "no_data",
        "no_content_type",
        "no_content_disposition",
        "invalid_disposition",
        "hash_mismatch",
        "file_error",
        "file_too_big",
        "limited_space",
        "user_quota_exceeded",
        "image_type_not_supported",
        "sideload_error",
        "unknown_error",
    )
}

TABLE = Table(
    typed=True,
    code_of=lambda answer: text_at(answer.json(), "code"),
    with_code=lambda code: {"code": code, "message": "Not this one"},
    rows=(
        Row(  # also told as rest_cannot_create: to the site it is nobody
            meaning=Meaning.SIGN_IN,
            status={401},
            says=tr("{who} does not accept the user name and application password."),
            field="password",
        ),
        Row(
            meaning=Meaning.REFUSED,
            status={403},
            codes={"rest_cannot_create", "rest_cannot_publish", "rest_cannot_edit", "rest_cannot_delete"},
            says=tr("This user may not publish on {who}. It needs the role author or higher."),
            field="login",
        ),
        Row(meaning=Meaning.THROTTLED, status={400, 429}, codes={"comment_flood"}),
        Row(
            meaning=Meaning.REFUSED,
            status=range(400, 600),
            codes=_UPLOAD,
            says=tr("{who} does not take the picture.{said}"),
            field="media",
        ),
        Row(
            meaning=Meaning.REFUSED,
            status={404},
            codes={"rest_no_route"},
            says=tr("{who} no longer has its REST interface at the known place. Connect the account again."),
            field="server",
        ),
    ),
)
