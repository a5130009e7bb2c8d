"""What the answers of Google's business services mean: ``{"error": {"code", "status", "message", "details": [..]}}``.

Details are Google's own (``ErrorInfo``: ``reason`` and ``metadata``) or those of version 4 (``ValidationError``:
``errorDetails`` with the ``field`` that is wrong; code 1000 without a field is a picture that could not be fetched).
"""

from planner.connectors.answers import Meaning, Row, Table
from planner.connectors.errors import NOT_FOUND
from planner.connectors.fields import at, list_at, text_at
from planner.connectors.google import NOT_TICKED
from planner.languages import tr
from planner.ports.http import HttpAnswer

NOT_APPROVED = "quota of zero"
"""Parley's own word for a project that Google lets ask nothing: it says so by a limit of 0."""
SERVICE_OFF = "SERVICE_DISABLED"
_GONE = "NOT_FOUND"
_DENIED = "PERMISSION_DENIED"
_FIELDS = ("summary", "media", "event", "call_to_action", "offer")
_NO_PICTURE = "1000"


def code_of(answer: HttpAnswer) -> str:
    """That no quota was given; else the reason, the field of the post that is wrong, or the status."""
    told = at(answer.json(), "error")
    details = list_at(told, "details")
    if any(text_at(one, "metadata", "quota_limit_value") == "0" for one in details):
        return NOT_APPROVED
    reasons = [text_at(one, "reason") for one in details]
    fields = [_field(wrong) for one in details for wrong in list_at(one, "errorDetails")]
    return next(filter(None, [*reasons, *fields]), "") or text_at(told, "status")


def _field(wrong: object) -> str:
    named = text_at(wrong, "field").replace("_", "").lower()
    found = next((one for one in _FIELDS if one.replace("_", "") in named), "")
    return found or ("media" if text_at(wrong, "code") == _NO_PICTURE else "")


def _with_code(code: str) -> object:
    detail: dict[str, object] = {"reason": code}
    if code == NOT_APPROVED:
        detail = {"reason": "RATE_LIMIT_EXCEEDED", "metadata": {"quota_limit_value": "0"}}
    elif code in _FIELDS:
        detail = {"errorDetails": [{"code": 2, "field": f"local_post.{code}", "message": "Not this one"}]}
    details = [] if code == _DENIED else [detail]
    status = code if code == _DENIED else "INVALID_ARGUMENT"
    return {"error": {"code": 400, "message": "Not this one", "status": status, "details": details}}


def is_gone(answer: HttpAnswer) -> bool:
    """Whether Google itself says that there is none of that name; a 404 of a proxy says nothing."""
    return answer.status == NOT_FOUND and text_at(answer.json(), "error", "status") == _GONE


TABLE = Table(
    code_of=code_of,
    with_code=_with_code,
    rows=(
        Row(meaning=Meaning.SIGN_IN, status={401}, field="token"),
        Row(
            meaning=Meaning.SIGN_IN,
            status={429},
            codes={NOT_APPROVED},
            says=tr(
                "Google has not approved your Cloud project for Business Profiles yet: it may ask 0 times a minute. Apply for access, as the guide says, and sign in again once Google has written to you."
            ),
            field="client_id",
        ),
        Row(
            meaning=Meaning.SIGN_IN,
            status={403},
            codes={SERVICE_OFF},
            says=tr(
                "An API that Parley needs is off in your Google Cloud project.{said} Switch it on there, then sign in again."
            ),
            field="client_id",
        ),
        Row(
            meaning=Meaning.SIGN_IN,
            status={403},
            codes={"ACCESS_TOKEN_SCOPE_INSUFFICIENT"},
            says=NOT_TICKED,
            field="token",
        ),
        Row(
            meaning=Meaning.SIGN_IN,
            status={403},
            codes={_DENIED},
            says=tr(
                "Google does not let this sign-in post for the business.{said} Sign in as its owner or manager."
            ),
            field="token",
        ),
        Row(meaning=Meaning.REFUSED, status={400}, codes={"summary"}, field="text"),
        Row(
            meaning=Meaning.REFUSED,
            status={400},
            codes={"media"},
            says=tr("Google cannot use the picture.{said} It wants 250 by 250 pixels and 10 KB at least."),
            field="media",
        ),
        Row(meaning=Meaning.REFUSED, status={400}, codes={"event"}, field="options.event_start"),
        Row(meaning=Meaning.REFUSED, status={400}, codes={"call_to_action"}, field="options.action"),
        Row(meaning=Meaning.REFUSED, status={400}, codes={"offer"}, field="options.redeem_url"),
    ),
)
