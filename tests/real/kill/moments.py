"""The moments at which the publisher is killed, each as what the wire does with the request it waits for."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from tests.real.kill.marks import mark_of
from tests.real.wire.stand import uploads
from tests.real.wire.wire import Answer, Fault, Passage, Seen

Kill: TypeAlias = Callable[[], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """When to kill.

    Attributes:
        weight: how often, compared with the others.
        match, act: the request, and what the wire does with it; None: this moment is seen elsewhere.
        watch: seen in the plan's rows instead: "claimed" or "stored".
        pictures, parts: so many the post needs.
    """

    name: str
    weight: int
    match: Callable[[Seen], bool] | None = None
    act: Callable[[Passage, Kill], None] | None = None
    watch: str = ""
    pictures: int = 0
    parts: int = 1

    def fault(self, kill: Kill) -> Fault:
        """What happens to the request."""
        act = self.act
        assert act is not None
        return lambda passage: act(passage, kill)


def publishing(seen: Seen) -> bool:
    """Whether the request makes a post."""
    return seen.method == "POST" and bool(mark_of(seen.body)) and not uploads(seen)


def following(seen: Seen) -> bool:
    """Whether the request makes a further part of a thread."""
    return publishing(seen) and not mark_of(seen.body).endswith("p0")


def signing_in(seen: Seen) -> bool:
    return "createSession" in seen.path


def confirming(seen: Seen) -> bool:
    """Whether the request reads one post, as some connectors do when it was accepted."""
    path = seen.path.partition("?")[0]
    return seen.method == "GET" and ("/wp/v2/posts/" in path or "/api/v1/statuses/" in path)


def looking(seen: Seen) -> bool:
    """Whether the request looks for a post of which nobody knows whether it is out."""
    told = ("wp/v2/posts?slug=", "getRecord", "/statuses?")
    return seen.method == "GET" and any(part in seen.path for part in told)


def _lost(_: Passage, kill: Kill) -> None:
    kill()


def _late(passage: Passage, kill: Kill) -> None:
    kill()
    passage.forward()


def _accepted(passage: Passage, kill: Kill) -> None:
    passage.forward()
    kill()


def _half(passage: Passage, kill: Kill) -> None:
    passage.cut(passage.forward())
    kill()


def _answered(passage: Passage, kill: Kill) -> None:
    answer: Answer = passage.forward()
    passage.reply(answer)
    kill()


MOMENTS: tuple[Moment, ...] = (
    Moment(name="at any time", weight=8),
    Moment(name="as soon as it is claimed", weight=6, watch="claimed"),
    Moment(name="a picture left", weight=5, match=uploads, act=_lost, pictures=1),
    Moment(name="a picture is on the server", weight=5, match=uploads, act=_accepted, pictures=1),
    Moment(name="signing in", weight=2, match=signing_in, act=_lost),
    Moment(name="the request left and is lost", weight=15, match=publishing, act=_lost),
    Moment(name="the request left and arrives later", weight=15, match=publishing, act=_late),
    Moment(name="the server has accepted", weight=18, match=publishing, act=_accepted),
    Moment(name="half of the answer is there", weight=5, match=publishing, act=_half),
    Moment(name="the answer is there", weight=10, match=publishing, act=_answered),
    Moment(name="asking for it once more", weight=3, match=confirming, act=_lost),
    Moment(name="a further part left and is lost", weight=3, match=following, act=_lost, parts=2),
    Moment(name="a further part is on the server", weight=3, match=following, act=_accepted, parts=2),
    Moment(name="looking for an earlier one", weight=4, match=looking, act=_lost),
    Moment(name="as soon as it is stored", weight=4, watch="stored"),
)
