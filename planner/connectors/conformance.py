"""What every connector must do with every bad answer: one list, run against each of them by the tests.

The rule that keeps a post from going out twice: a publishing call that may have arrived ends in
``Unconfirmed`` and in nothing else; one that certainly did nothing never does.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields, is_dataclass
from datetime import datetime, timedelta

from planner.domain.errors import ConnectorFault, NotSent, Refused, SignInNeeded, Throttled, Unconfirmed
from planner.ports.http import HttpAnswer

_HTML = {"content-type": "text/html; charset=utf-8"}
_JSON = {"content-type": "application/json"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """One way in which a call goes wrong.

    Attributes:
        name: for the test's own name.
        outcome: what the call answers, or raises as the Http port would.
        publishing: the fault a publishing call must end in. harmless: any other call (upload, look-up).
        wait: how long from the answer on the account must rest, None where that is not the case.
    """

    name: str
    outcome: HttpAnswer | ConnectorFault
    publishing: type[ConnectorFault]
    harmless: type[ConnectorFault]
    wait: timedelta | None = None


def failures(at: datetime) -> tuple[Failure, ...]:
    """Every failure, with answers that come ``at`` an aware UTC time."""
    soon = (at + timedelta(minutes=3)).replace(microsecond=0)
    return (
        *_refusals(at),
        _throttled("429 bare", at, {}, timedelta(minutes=5)),
        _throttled("429 Retry-After", at, {"retry-after": "120"}, timedelta(seconds=120)),
        _throttled(
            "429 Retry-After as a date",
            at,
            {"retry-after": soon.strftime("%a, %d %b %Y %H:%M:%S GMT")},
            timedelta(minutes=3),
        ),
        _throttled(
            "429 RateLimit-Reset in epoch seconds",
            at,
            {"ratelimit-reset": str(int(soon.timestamp()))},
            timedelta(minutes=3),
        ),
        _throttled(
            "429 X-RateLimit-Reset in ISO 8601",
            at,
            {"x-ratelimit-reset": soon.isoformat()},
            timedelta(minutes=3),
        ),
        _throttled("429 with a header nobody can read", at, {"retry-after": "soon"}, timedelta(minutes=5)),
        _throttled(
            "429 X-RateLimit-Reset-After in seconds",
            at,
            {"x-ratelimit-reset-after": "7.5"},
            timedelta(seconds=7.5),
        ),
        _throttled_in_body(
            "429 retry_after in the body", at, b'{"retry_after": 33.5}', timedelta(seconds=33.5)
        ),
        _throttled_in_body(
            "429 retry_after among parameters",
            at,
            b'{"ok": false, "error_code": 429, "parameters": {"retry_after": 34}}',
            timedelta(seconds=34),
        ),
        *(_trouble(status, at) for status in (408, 500, 502, 503, 504, 520)),
        _trouble(503, at, rest=timedelta(seconds=600)),
        *(_plain(status, at, NotSent, NotSent) for status in (421, 425)),
        _plain(501, at, Refused, Refused),
        _plain(301, at, Refused, Refused),
        *(_plain(status, at, Unconfirmed, Refused) for status in (302, 303)),
        Failure(
            name="connection refused",
            outcome=NotSent("The server could not be reached."),
            publishing=NotSent,
            harmless=NotSent,
        ),
        Failure(
            name="time-out after sending",
            outcome=Unconfirmed("The server did not answer in time."),
            publishing=Unconfirmed,
            harmless=NotSent,
        ),
    )


def puzzling(at: datetime) -> tuple[HttpAnswer, ...]:
    """Answers of success that say nothing: what was made by them, if anything, is not known."""
    return (
        HttpAnswer(
            status=200, headers=_HTML, body=b"<html>Welcome to the hotel's network</html>", received_at=at
        ),
        HttpAnswer(status=200, headers=_JSON, body=b"", received_at=at),
        HttpAnswer(status=200, headers=_JSON, body=b'{"unexpected": [1, 2', received_at=at),
        HttpAnswer(status=200, headers=_JSON, body=b"[]", received_at=at),
        HttpAnswer(status=204, headers={}, body=b"", received_at=at),
    )


def leaks(value: object, canaries: Sequence[str]) -> list[str]:
    """The canaries that can be found in ``value``: its repr, its text, its fields, its causes."""
    seen = " ".join(_texts(value))
    return [canary for canary in canaries if canary in seen]


def _refusals(at: datetime) -> Iterator[Failure]:
    told = b'{"error": "It is not allowed", "code": "no", "message": "It is not allowed"}'
    for status in (400, 401, 403, 404, 413, 422):
        kind = SignInNeeded if status == 401 else Refused  # noqa: PLR2004 - the list reads best as numbers
        answer = HttpAnswer(status=status, headers=_JSON, body=told, received_at=at)
        yield Failure(name=str(status), outcome=answer, publishing=kind, harmless=kind)


def _throttled(name: str, at: datetime, headers: dict[str, str], wait: timedelta) -> Failure:
    answer = HttpAnswer(status=429, headers={**_HTML, **headers}, body=b"<h1>Slow down</h1>", received_at=at)
    return Failure(name=name, outcome=answer, publishing=Throttled, harmless=Throttled, wait=wait)


def _throttled_in_body(name: str, at: datetime, body: bytes, wait: timedelta) -> Failure:
    answer = HttpAnswer(status=429, headers=_JSON, body=body, received_at=at)
    return Failure(name=name, outcome=answer, publishing=Throttled, harmless=Throttled, wait=wait)


def _trouble(status: int, at: datetime, rest: timedelta | None = None) -> Failure:
    body = b"<html><head><title>Bad gateway</title></head><body>nginx</body></html>"
    asked = {} if rest is None else {"retry-after": str(int(rest.total_seconds()))}
    answer = HttpAnswer(status=status, headers={**_HTML, **asked}, body=body, received_at=at)
    name = f"{status} HTML" + (" Retry-After" if rest else "")
    return Failure(name=name, outcome=answer, publishing=Unconfirmed, harmless=NotSent, wait=rest)


def _plain(
    status: int, at: datetime, publishing: type[ConnectorFault], harmless: type[ConnectorFault]
) -> Failure:
    answer = HttpAnswer(
        status=status, headers={"location": "https://elsewhere.example/"}, body=b"", received_at=at
    )
    return Failure(name=str(status), outcome=answer, publishing=publishing, harmless=harmless)


def _texts(value: object) -> Iterator[str]:
    yield repr(value)
    yield str(value)
    if isinstance(value, BaseException):
        yield from (repr(argument) for argument in value.args)
        yield from (f"{name}={kept!r}" for name, kept in vars(value).items())
        if value.__cause__ is not None:
            yield from _texts(value.__cause__)
    if is_dataclass(value) and not isinstance(value, type):
        yield from (repr(getattr(value, field.name)) for field in fields(value) if field.repr)
