"""A network in memory: a function answers, and any call can be made to fail."""

import json
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from planner.domain.errors import NotSent
from planner.ports.http import HttpAnswer, HttpCall

Serve = Callable[[HttpCall], HttpAnswer]
Matches = Callable[[HttpCall], bool]

AT = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
"""When every answer comes."""


@dataclass
class FakeHttp:
    """``planner.ports.http.Http`` over a function.

    ``fail(matches, outcome)``: matching calls raise the outcome or get it as their answer. ``after=True``:
    the server does its work first, then the answer is lost. ``times``: so many calls, None: all.
    """

    serve: Serve
    calls: list[HttpCall] = field(default_factory=list)
    pauses: list[float] = field(default_factory=list)
    cancelled: bool = False
    _faults: list["_Fault"] = field(default_factory=list)

    def fail(
        self,
        matches: Matches,
        outcome: BaseException | HttpAnswer,
        *,
        after: bool = False,
        times: int | None = None,
    ) -> None:
        self._faults.append(_Fault(matches, outcome, after, times))

    def send(self, call: HttpCall) -> HttpAnswer:
        if self.cancelled:
            raise NotSent("Parley is closing.")
        self.calls.append(call)
        fault = next((fault for fault in self._faults if fault.left != 0 and fault.matches(call)), None)
        if fault is None:
            return self._timed(self.serve(call))
        if fault.left is not None:
            fault.left -= 1
        if fault.after:
            self.serve(call)
        if isinstance(fault.outcome, BaseException):
            raise fault.outcome
        return self._timed(fault.outcome)

    def pause(self, seconds: float) -> None:
        if self.cancelled:
            raise NotSent("Parley is closing.")
        self.pauses.append(seconds)

    def cancel(self) -> None:
        self.cancelled = True

    def _timed(self, answer: HttpAnswer) -> HttpAnswer:
        return answer if answer.received_at else replace(answer, received_at=AT)


@dataclass
class _Fault:
    matches: Matches
    outcome: BaseException | HttpAnswer
    after: bool
    left: int | None


def answer(status: int = 200, body: object = None, **headers: str) -> HttpAnswer:
    """An answer with JSON; header names take "_" for "-"."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    if body is None:
        return HttpAnswer(status=status, headers=named, body=b"")
    return HttpAnswer(
        status=status, headers={"content-type": "application/json", **named}, body=json.dumps(body).encode()
    )


def page(status: int, html: str, **headers: str) -> HttpAnswer:
    """An answer with HTML, as a proxy or firewall gives it."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return HttpAnswer(status=status, headers={"content-type": "text/html", **named}, body=html.encode())


def method_of(call: HttpCall) -> str:
    """What a call asks for: WordPress is told it in a header beside POST."""
    return call.headers.get("X-HTTP-Method-Override", call.method)


def path_of(call: HttpCall) -> str:
    """The path of a call, without host and query."""
    return "/" + call.url.partition("://")[2].partition("/")[2].partition("?")[0]
