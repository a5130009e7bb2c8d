"""From a server's answer to the fault it means, by the table of its network."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

import regex

from planner.connectors.answers import GUARDED, NO_ROWS, Meaning, Row, Table
from planner.connectors.connector import StepResult
from planner.connectors.fields import at, text_at
from planner.connectors.redact import plain, redact
from planner.domain.errors import (
    ConnectorFault,
    NotSent,
    Refused,
    SignInNeeded,
    Throttled,
    Unconfirmed,
    UploadsGone,
)
from planner.languages import tr
from planner.ports.http import Http, HttpAnswer, HttpCall

UNAUTHORIZED = 401
FORBIDDEN = 403
NOT_FOUND = 404
GONE = 410
_THROTTLE = timedelta(minutes=5)
"""How long to wait when the server does not say."""
_LEAST = timedelta(seconds=30)
"""How long to wait where they say "0", or name a time by their clock that is past by this computer's."""
_LONGEST = timedelta(days=2)
_AFTER_HEADERS = (
    "retry-after",
    "ratelimit-reset",
    "x-ratelimit-reset",
    "x-ratelimit-reset-after",
    "x-rate-limit-reset",
)
_LEFT_HEADERS = ("ratelimit-remaining", "x-ratelimit-remaining", "x-rate-limit-remaining")
_AFTER_FIELDS = (("retry_after",), ("parameters", "retry_after"))
"""Where Discord and Telegram say it in the body, in seconds; a proxy may have dropped the header."""
_EPOCH_FROM = 1_000_000_000  # smaller numbers are seconds to wait
_WORDS = ("error_description", "message", "error", "error_message", "detail", "title", "code", "description")
_TITLE = regex.compile(r"<title[^>]*>(.*?)</title>", regex.DOTALL | regex.IGNORECASE)
_SAYS = {
    Meaning.NOT_DONE: tr("{who} has trouble ({status}) and did nothing."),
    Meaning.UPLOADS_GONE: tr("{who} does not have the pictures any more; they are sent again."),
    Meaning.REFUSED: tr("{who} did not accept it ({status}).{said}"),
    Meaning.SIGN_IN: tr("{who} does not accept this sign-in.{said}"),
    Meaning.THROTTLED: tr("{who} takes no more requests for now.{said}"),
    Meaning.UNSURE: tr("{who} had trouble ({status}). The post may be out or not."),
    Meaning.SENT_ON: tr("{who} sent on to another page ({status}). The post may be out or not."),
}


def fault_of(
    answer: HttpAnswer,
    who: str,
    *,
    secrets: Iterable[str] = (),
    publishing: bool = False,
    table: Table = NO_ROWS,
) -> ConnectorFault | None:
    """The fault that an answer means, None when it is a success.

    Args:
        answer: what came back.
        who: how a person calls the server ("Mastodon", "kiln.example").
        secrets: what must not be shown even if the server repeats it.
        publishing: whether the request may have made a post; else a server in trouble means NotSent.
        table: of the network.
    """
    row = table.row_of(answer)
    if row is None:
        return None
    said = words_of(answer, secrets)
    place = plain(redact(answer.headers.get("location", ""), secrets), limit=200)
    meaning = _certain(row.meaning, publishing=publishing)
    message = (_SAYS[meaning] if _general(row, meaning) else row.says).format(
        who=who,
        status=answer.status,
        said=tr(" It says: {said}", said=said) if said else "",
        where=f", {place}" if place else "",
    )
    fault = _fault(meaning, message, answer, row)
    fault.detail = f"HTTP {answer.status}" + (f": {said}" if said else "")
    fault.status, fault.answer = answer.status, said
    return fault


def _certain(meaning: Meaning, *, publishing: bool) -> Meaning:
    """What only a publishing call has to fear is certain for any other."""
    if publishing:
        return meaning
    return {Meaning.UNSURE: Meaning.NOT_DONE, Meaning.SENT_ON: Meaning.REFUSED}.get(meaning, meaning)


def _general(row: Row, meaning: Meaning) -> bool:
    return not row.says or meaning is Meaning.SENT_ON


def _fault(meaning: Meaning, message: str, answer: HttpAnswer, row: Row) -> ConnectorFault:
    if meaning is Meaning.THROTTLED:
        return Throttled(message, until=free_again(answer))
    rest = _asked_rest(answer)
    match meaning:
        case Meaning.REFUSED:
            return Refused(message, field=row.field, rest_until=rest)
        case Meaning.SIGN_IN:
            return SignInNeeded(message, field=row.field, rest_until=rest)
        case Meaning.UPLOADS_GONE:
            return UploadsGone(message, rest_until=rest)
        case Meaning.NOT_DONE:
            return NotSent(message, rest_until=rest, told=row is GUARDED)
        case _:
            return Unconfirmed(message, rest_until=rest)


def words_of(answer: HttpAnswer, secrets: Iterable[str] = ()) -> str:
    """What the server says about a failure, as short plain text without secrets, or ""."""
    found = answer.json()
    said = ""
    if isinstance(found, dict):
        said = " ".join(
            dict.fromkeys(str(found[key]) for key in _WORDS[:3] if isinstance(found.get(key), str))
        )
        said = said or next((str(found[key]) for key in _WORDS[3:] if isinstance(found.get(key), str)), "")
        said = said or text_at(found, "error", "error_user_msg")
        said = said or text_at(found, "error", "details", 0, "errorDetails", 0, "message")
        said = said or text_at(found, "error", "message")
        said = said or text_at(found, "errors", 0, "detail") or text_at(found, "errors", 0, "title")
    elif "html" in answer.headers.get("content-type", "") or answer.body.lstrip()[:1] == b"<":
        title = _TITLE.search(answer.body[:20_000].decode("utf-8", "replace"))
        said = title[1] if title else ""
    elif found is None:
        said = answer.body[:2_000].decode("utf-8", "replace")
    return plain(redact(said, secrets))


def free_again(answer: HttpAnswer) -> datetime:
    """From when on a throttling server takes requests, by whichever header it sends, else its body. Aware UTC."""
    now = _now(answer)
    told = _told(answer, _AFTER_HEADERS) or _told_in_body(answer) or now + _THROTTLE
    return told if told > now else now + _LEAST


def accepted(result: StepResult, answer: HttpAnswer) -> StepResult:
    """What a step left, with what its answer says besides: its status, and whether it was the last for now."""
    spent = any(answer.headers.get(name, "").strip() == "0" for name in _LEFT_HEADERS)
    rest = _told(answer, _AFTER_HEADERS) if spent else None
    return replace(result, status=answer.status, rest_until=rest)


def check_said_yes(answer: HttpAnswer, who: str) -> None:
    """Raise Unconfirmed for a success without an object in it: a hotel's network says 200 to everything."""
    if not isinstance(answer.json(), dict):
        raise Unconfirmed(
            tr("{who} answered, but not what came of it.", who=who),
            detail=f"HTTP {answer.status}, no object in the answer",
            status=answer.status,
        )


def check_answered(answer: HttpAnswer, who: str) -> None:
    """The same for what may be asked for again without harm: raises NotSent."""
    try:
        check_said_yes(answer, who)
    except Unconfirmed as fault:
        raise NotSent(str(fault), detail=fault.detail, status=fault.status) from None


def _asked_rest(answer: HttpAnswer) -> datetime | None:
    """Until when a server in trouble wants to be left alone, where it says so outright."""
    return _told(answer, _AFTER_HEADERS[:1])


def _told(answer: HttpAnswer, names: Iterable[str]) -> datetime | None:
    now = _now(answer)
    for name in names:
        until = _moment(answer.headers.get(name, "").strip(), now)
        if until is not None:
            return min(max(until, now), now + _LONGEST)
    return None


def _told_in_body(answer: HttpAnswer) -> datetime | None:
    now, found = _now(answer), answer.json()
    for path in _AFTER_FIELDS:
        until = _moment(str(at(found, *path)), now)
        if until is not None:
            return min(max(until, now), now + _LONGEST)
    return None


def _now(answer: HttpAnswer) -> datetime:
    return answer.received_at or _date(answer.headers.get("date", "")) or datetime.fromtimestamp(0, UTC)


def ask(
    http: Http, call: HttpCall, who: str, *, secrets: Iterable[str] = (), table: Table = NO_ROWS
) -> HttpAnswer:
    """Send a request that publishes nothing and may be repeated, and give its successful answer.

    Raises:
        NotSent: also for time-outs and a server in trouble.
        Refused, SignInNeeded, Throttled: as the table says.
    """
    answer = ask_any(http, call)
    fault = fault_of(answer, who, secrets=secrets, table=table)
    if fault:
        raise fault
    return answer


def ask_any(http: Http, call: HttpCall) -> HttpAnswer:
    """The same with whatever answer comes: the caller reads its status."""
    try:
        return http.send(call)
    except Unconfirmed as fault:
        raise NotSent(str(fault), detail=fault.detail) from None


def _moment(value: str, now: datetime) -> datetime | None:
    """A header's value as a moment: seconds to wait, seconds since 1970, ISO 8601 or an HTTP date."""
    if not value:
        return None
    try:
        number = float(value)
    except ValueError:
        return _iso(value) or _date(value)
    if not 0 <= number < 10 * _EPOCH_FROM:
        return None
    if number >= _EPOCH_FROM:
        return datetime.fromtimestamp(number, UTC)
    return now + timedelta(seconds=number)


def _iso(value: str) -> datetime | None:
    try:
        return _in_utc(datetime.fromisoformat(value))
    except (ValueError, OverflowError):
        return None


def _date(value: str) -> datetime | None:
    try:
        return _in_utc(parsedate_to_datetime(value))
    except (ValueError, OverflowError):
        return None


def _in_utc(moment: datetime) -> datetime:
    """Raises OverflowError at the very ends of the calendar."""
    return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
