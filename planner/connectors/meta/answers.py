"""What the errors of Meta's Graph API mean: ``{"error": {"code", "error_subcode", "is_transient", ...}}``.

The status of an answer says little there; the code says it. A subcode that is listed goes before its code.
"""

from planner.connectors.answers import Meaning, Row, Table
from planner.connectors.fields import at, text_at
from planner.languages import tr
from planner.ports.http import HttpAnswer

DUPLICATE = "506"
_ANY = range(400, 600)
_PASSING = "passing"
_THROTTLED = frozenset({"4", "17", "32", "341", "613", "80001", "80002"})
RIGHTS = frozenset({"3", "10", *map(str, range(200, 300))})
"""The token lacks a right, or its app does."""


def _row(meaning: Meaning, codes: set[str] | frozenset[str], says: str = "", field: str = "") -> Row:
    return Row(meaning=meaning, status=_ANY, codes=codes, says=says, field=field)


def _shared() -> tuple[Row, ...]:
    return (
        Row(meaning=Meaning.SIGN_IN, status={401}, field="token"),
        _row(Meaning.SIGN_IN, {"102", "190"}, field="token"),
        _row(
            Meaning.SIGN_IN,
            RIGHTS,
            tr("{who} does not give the right to do that.{said} Sign in again, and leave everything ticked."),
            "token",
        ),
        _row(Meaning.THROTTLED, {*_THROTTLED, "sub 1390008"}),
        _row(Meaning.UNSURE, {"1", "2", _PASSING}),
        _row(
            Meaning.REFUSED,
            {"368"},
            tr(
                "{who} has blocked this for a while, because of its rules.{said} Look into its app, wait a day, then publish the post again."
            ),
        ),
        _row(
            Meaning.REFUSED,
            {DUPLICATE, "sub 1366051"},
            tr("{who} takes it for a repeat of an earlier post. Change the words, then publish it again."),
            "text",
        ),
        _row(
            Meaning.REFUSED,
            {"1609005", "sub 1609005", "sub 1609008"},
            tr("{who} cannot read the page that the link leads to. Check the link."),
            "link",
        ),
        _row(
            Meaning.REFUSED,
            {"sub 1366046"},
            tr("{who} does not take the picture: JPEG or PNG of less than 4 MB."),
            "media",
        ),
        _row(
            Meaning.REFUSED,
            {"sub 1346003", "sub 1404102"},
            tr("{who} says that the post is against its rules.{said} Change the words."),
            "text",
        ),
        _row(
            Meaning.REFUSED,
            {"sub 1404078", "sub 1404112", "sub 4854002"},
            tr("{who} wants to know more of you before it takes posts.{said} Look into its app."),
        ),
    )


def table_of(*own: Row) -> Table:
    """The table of one network: its own rows, then what all of Meta's share."""
    rows = (*own, *_shared())
    known = frozenset(code for row in rows for code in row.codes)

    def code_of(answer: HttpAnswer) -> str:
        error = at(answer.json(), "error")
        code = text_at(error, "code")
        sub = f"sub {text_at(error, 'error_subcode')}"
        if sub in known:
            return sub
        passing = at(error, "is_transient") is True and code not in known
        return _PASSING if passing else code

    return Table(rows=rows, code_of=code_of, with_code=_with_code)


def _with_code(code: str) -> object:
    told: dict[str, object] = {"message": "Not this one", "type": "OAuthException", "fbtrace_id": "A"}
    if code == _PASSING:
        return {"error": {**told, "code": 99, "is_transient": True}}
    if code.startswith("sub "):
        return {"error": {**told, "code": 99, "error_subcode": int(code[4:])}}
    return {"error": {**told, "code": int(code or 0)}}
