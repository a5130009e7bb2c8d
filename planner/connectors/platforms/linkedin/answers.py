"""What LinkedIn's answers mean: ``{status, code, message, serviceErrorCode, errorDetails}``."""

import regex

from planner.connectors.answers import Meaning, Row, Table
from planner.connectors.fields import list_at, text_at
from planner.languages import tr
from planner.ports.http import HttpAnswer

DENIED = "ACCESS_DENIED"
DUPLICATE = "DUPLICATE_POST"
OLD_VERSION = "NONEXISTENT_VERSION"
GONE = frozenset({"NOT_FOUND", "RESOURCE_NOT_FOUND"})
_NOT_ALLOWED = tr(
    "LinkedIn does not allow that. Either your app lacks the product for it, or you do not run the page any more.{said}"
)
_URN = regex.compile(r"urn:li:(?:share|ugcPost):\d+")


def code_of(answer: HttpAnswer) -> str:
    """LinkedIn's own code, or ""; a repeat is told by a code inside or by its sentence."""
    found = answer.json()
    inner = {text_at(one, "code") for one in list_at(found, "errorDetails", "inputErrors")}
    if DUPLICATE in inner or "duplicate of urn:li:" in text_at(found, "message"):
        return DUPLICATE
    return text_at(found, "code")


def repeated(answer: HttpAnswer) -> str:
    """The urn of the post that this is a repeat of, or ""."""
    found = _URN.search(text_at(answer.json(), "message"))
    return found[0] if found else ""


TABLE = Table(
    code_of=code_of,
    with_code=lambda code: {"code": code, "message": code},
    rows=(
        Row(meaning=Meaning.SIGN_IN, status={401}, field="token"),
        Row(
            meaning=Meaning.REFUSED,
            status={426},
            says=tr(
                "LinkedIn does not know the version of its interface that this Parley speaks any more. Update Parley."
            ),
        ),
        Row(
            meaning=Meaning.REFUSED,
            status={422},
            codes={DUPLICATE},
            says=tr(
                "LinkedIn takes it for a repeat of a post from minutes ago. Change the words, or wait a while.{said}"
            ),
            field="text",
        ),
        Row(
            meaning=Meaning.SIGN_IN,
            status={403},
            codes={DENIED},
            says=_NOT_ALLOWED,
            field="token",
        ),
        Row(meaning=Meaning.REFUSED, status={403}, says=_NOT_ALLOWED, field="token"),
        Row(meaning=Meaning.UNSURE, status={409}),
    ),
)
"""409 is a conflict of two writes: LinkedIn advises to repeat it, which could make a second post."""
