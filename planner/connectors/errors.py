"""One table from a server's answer to the fault it means, the same for every network.

A platform names what its network says otherwise (an expired session told as 400) before it asks here.
"""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

import regex

from planner.connectors.redact import plain, redact
from planner.domain.errors import ConnectorFault, NotSent, Refused, SignInNeeded, Throttled, Unconfirmed
from planner.ports.http import Http, HttpAnswer, HttpCall

UNAUTHORIZED = 401
NOT_FOUND = 404
GONE = 410
TOO_LARGE = 413
TOO_MANY = 429
_OK = range(200, 300)
_MOVED = range(300, 400)
_UNSURE = frozenset({408, *range(500, 600)})
"""The server may have done it before it said this."""
_DONE_AND_SENT_ON = frozenset({302, 303})
"""So many sites answer a form that they took: look elsewhere for what came of it."""
_NEVER_DONE = frozenset({421, 425})
_THROTTLE = timedelta(minutes=5)
"""How long to wait when the server does not say."""
_LONGEST = timedelta(days=2)
_RESET_HEADERS = ("retry-after", "ratelimit-reset", "x-ratelimit-reset")
_EPOCH_FROM = 1_000_000_000  # smaller numbers are seconds to wait
_WORDS = ("error_description", "message", "error", "detail", "title", "code")
_TITLE = regex.compile(r"<title[^>]*>(.*?)</title>", regex.DOTALL | regex.IGNORECASE)


def fault_of(
    answer: HttpAnswer, who: str, *, secrets: Iterable[str] = (), publishing: bool = False
) -> ConnectorFault | None:
    """The fault that an answer means, None when it is a success.

    Args:
        answer: what came back.
        who: how a person calls the server ("Mastodon", "kiln.example").
        secrets: what must not be shown even if the server repeats it.
        publishing: whether the request may have made a post; else a server in trouble means NotSent.
    """
    status = answer.status
    if status in _OK:
        return None
    said = words_of(answer, secrets)
    detail = f"HTTP {status}" + (f": {said}" if said else "")
    tail = f" It says: {said}" if said else ""
    if status == TOO_MANY:
        message = f"{who} takes no more requests for now.{tail}"
        return Throttled(message, until=free_again(answer), detail=detail)
    if publishing and status in _UNSURE | _DONE_AND_SENT_ON:
        did = "had trouble" if status in _UNSURE else "sent on to another page"
        return Unconfirmed(f"{who} {did} ({status}). The post may be out or not.", detail=detail)
    if status in _UNSURE or status in _NEVER_DONE:
        return NotSent(f"{who} has trouble ({status}) and did nothing.", detail=detail)
    if status in _MOVED:
        where = redact(plain(answer.headers.get("location", ""), limit=200), secrets)
        message = f"{who} sends on to {where or 'another address'}. Enter that address."
        return Refused(message, detail=detail, field="server")
    return _refusal(status, who, tail, detail)


def _refusal(status: int, who: str, tail: str, detail: str) -> Refused:
    if status == UNAUTHORIZED:
        return SignInNeeded(f"{who} does not accept the sign-in any more.{tail}", detail=detail)
    if status == TOO_LARGE:
        return Refused(f"{who} does not take anything that large.{tail}", detail=detail, field="media")
    return Refused(f"{who} did not accept it ({status}).{tail}", detail=detail)


def words_of(answer: HttpAnswer, secrets: Iterable[str] = ()) -> str:
    """What the server says about a failure, as short plain text without secrets, or ""."""
    found = answer.json()
    said = ""
    if isinstance(found, dict):
        said = " ".join(
            dict.fromkeys(str(found[key]) for key in _WORDS[:3] if isinstance(found.get(key), str))
        )
        said = said or next((str(found[key]) for key in _WORDS[3:] if isinstance(found.get(key), str)), "")
    elif "html" in answer.headers.get("content-type", "") or answer.body.lstrip()[:1] == b"<":
        title = _TITLE.search(answer.body[:20_000].decode("utf-8", "replace"))
        said = title[1] if title else ""
    elif found is None:
        said = answer.body[:2_000].decode("utf-8", "replace")
    return plain(redact(said, secrets))


def free_again(answer: HttpAnswer) -> datetime:
    """From when on a throttling server takes requests, by whichever header it sends. Aware UTC."""
    now = answer.received_at or _date(answer.headers.get("date", "")) or datetime.fromtimestamp(0, UTC)
    for name in _RESET_HEADERS:
        until = _moment(answer.headers.get(name, "").strip(), now)
        if until is not None:
            return min(max(until, now), now + _LONGEST)
    return now + _THROTTLE


def ask(http: Http, call: HttpCall, who: str, *, secrets: Iterable[str] = ()) -> HttpAnswer:
    """Send a request that publishes nothing and may be repeated, and give its successful answer.

    Raises:
        NotSent: also for time-outs and a server in trouble.
        Refused, SignInNeeded, Throttled: as the table says.
    """
    answer = ask_any(http, call)
    fault = fault_of(answer, who, secrets=secrets)
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
