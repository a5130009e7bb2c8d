"""Everything that can go wrong between Parley and a server, as a list; each is a function of a ``Passage``.

The word after the colon of a name says what the real server did: nothing, or the whole job.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from planner.domain.journal import Outcome
from planner.domain.publication import PublicationState
from tests.real.wire.wire import Answer, Fault, Passage

_O, _S = Outcome, PublicationState
_HTML = {"Content-Type": "text/html; charset=utf-8"}
_JSON = {"Content-Type": "application/json"}
_PAGE = b"<html><head><title>Bad gateway</title></head><body><center>nginx</center></body></html>"
RETRY_AFTER = timedelta(seconds=7)
UNTOLD_WAIT = timedelta(minutes=5)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wrong:
    """One thing that goes wrong with the publishing request.

    Attributes:
        fault: what happens to it. there: whether the post is on the server after it.
        outcome, state: of the attempt and of the publication after it.
        patience: seconds that the client waits for a byte of the answer, and for the whole of it; None: as usual.
        wait: until the publication is tried again, at least.
    """

    name: str
    fault: Fault
    there: bool
    outcome: Outcome = _O.UNCONFIRMED
    state: PublicationState = _S.UNCONFIRMED
    patience: tuple[float, float] | None = None
    wait: timedelta = timedelta()


def instead(answer: Answer) -> Fault:
    """Answer without asking the server."""
    return lambda passage: passage.reply(answer)


def after(answer: Answer) -> Fault:
    """Let the server do it, and answer something else."""

    def fault(passage: Passage) -> None:
        passage.forward()
        passage.reply(answer)

    return fault


def then(act: Callable[[Passage], None]) -> Fault:
    """Let the server do it, then ``act`` instead of answering."""

    def fault(passage: Passage) -> None:
        passage.forward()
        act(passage)

    return fault


def _without_end(answer: Answer) -> Answer:
    return Answer(answer.status, answer.body[: len(answer.body) // 2], answer.headers)


def moved(status: int, target: str) -> Answer:
    """A redirect to ``target``."""
    return Answer(status, _PAGE, {**_HTML, "Location": target})


def _throttled(name: str, wait: timedelta, **headers: str) -> Wrong:
    told = {key.replace("_", "-"): value for key, value in headers.items()}
    answer = Answer(429, b"<h1>Slow down</h1>", {**_HTML, **told})
    return Wrong(
        name=name, fault=instead(answer), there=False, outcome=_O.THROTTLED, state=_S.THROTTLED, wait=wait
    )


def _puzzles() -> tuple[tuple[str, Answer], ...]:
    return (
        ("200 with a hotel's page", Answer(200, b"<html>Welcome to our network</html>", _HTML)),
        ("200 with half of some JSON", Answer(200, b'{"unexpected": [1, 2', _JSON)),
        ("200 with an empty list", Answer(200, b"[]", _JSON)),
        ("200 with nothing", Answer(200)),
    )


WRONG: tuple[Wrong, ...] = (
    Wrong(name="reset: nothing", fault=lambda passage: passage.reset(), there=False),
    Wrong(name="reset: done", fault=then(lambda passage: passage.reset()), there=True),
    Wrong(name="closed without a word: nothing", fault=lambda passage: passage.end(), there=False),
    Wrong(name="closed without a word: done", fault=then(lambda passage: passage.end()), there=True),
    Wrong(name="no answer: nothing", fault=lambda passage: passage.silence(), there=False, patience=(1, 5)),
    Wrong(  # the server must be done with it meanwhile
        name="no answer: done", fault=then(lambda passage: passage.silence()), there=True, patience=(4, 12)
    ),
    Wrong(name="answer cut: done", fault=lambda passage: passage.cut(passage.forward()), there=True),
    Wrong(
        name="answer cut without a sign of it: done",
        fault=lambda passage: passage.reply(_without_end(passage.forward())),
        there=True,
    ),
    Wrong(
        name="slow drip, whole: done",
        fault=lambda passage: passage.drip(passage.forward(), 0.002),
        there=True,
        outcome=_O.DONE,
        state=_S.PUBLISHED,
    ),
    Wrong(
        name="slow drip without end: done",
        fault=lambda passage: passage.drip(passage.forward(), 0.2),
        there=True,
        patience=(20, 4),
    ),
    _throttled("429: nothing", UNTOLD_WAIT),
    _throttled("429 with Retry-After: nothing", RETRY_AFTER, Retry_After="7"),
    *(
        Wrong(name=f"{status} page: {what}", fault=how(Answer(status, _PAGE, _HTML)), there=there)
        for status in (500, 502, 503)
        for what, how, there in (("nothing", instead, False), ("done", after, True))
    ),
    *(Wrong(name=f"{name}: nothing", fault=instead(answer), there=False) for name, answer in _puzzles()),
    *(Wrong(name=f"{name}: done", fault=after(answer), there=True) for name, answer in _puzzles()),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Trouble:
    """Something that goes wrong with a request that publishes nothing. ``fault`` None: sent on elsewhere."""

    name: str
    fault: Fault | None
    patience: tuple[float, float] | None = None


_BROKEN = (
    Trouble(name="reset", fault=lambda passage: passage.reset()),
    Trouble(name="no answer", fault=lambda passage: passage.silence(), patience=(1, 5)),
    Trouble(name="answer cut", fault=lambda passage: passage.cut(passage.forward())),
    Trouble(name="502 page", fault=instead(Answer(502, _PAGE, _HTML))),
    Trouble(name="429", fault=instead(Answer(429, b"<h1>Slow down</h1>", {**_HTML, "Retry-After": "7"}))),
    *(Trouble(name=name, fault=instead(answer)) for name, answer in _puzzles() if answer.body != b"[]"),
)
UPLOADING = (
    *_BROKEN,
    Trouble(name="done, then reset", fault=then(lambda passage: passage.reset())),
    Trouble(name="done, then a 500 page", fault=after(Answer(500, _PAGE, _HTML))),
)
LOOKING = (*_BROKEN, Trouble(name="sent on to another host", fault=None))
