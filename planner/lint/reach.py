"""How far a rule looks: what lets an edit check its neighbourhood and nothing else."""

from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any, NamedTuple


class Reach(NamedTuple):
    """What the verdict on one post of a sequence may depend on: posts that are near in both measures.

    Attributes:
        posts: places before and after it. days: of 24 hours before and after it. None: no bound.
        cut: given an item, whether no verdict looks past it, in either direction; with it runs of any
            length are seen whole, and ``posts`` and ``days`` hold from the run's ends.
        asks: what a rule asks of each post of a run, however long: a view may hold the answers (``SequenceView.known``),
            1 or 0 for each post, so that it need not ask post by post; so those of ``cut``.
        least: a post with fewer than so many behind it, itself included, has no verdict, and streaks go on
            past it; 0: every post has one.
    """

    posts: int | None = 20
    days: int | None = 90
    cut: Callable[[Any], bool] | None = None
    least: int = 0
    asks: tuple[Callable[[Any], bool], ...] = ()


WINDOW = Reach(least=8)
"""The windows of lint-rules, section 3: 20 posts, none more than 90 days older."""


def window_reach(options: Mapping[str, int | Fraction | tuple[str, ...]]) -> Reach:
    """The reach of a rule whose windows are set by the options ``posts``, ``days`` and ``least``."""
    return Reach(
        posts=_whole(options["posts"]), days=_whole(options["days"]), least=_whole(options.get("least", 0))
    )


def _whole(value: int | Fraction | tuple[str, ...]) -> int:
    assert not isinstance(value, tuple)
    return int(value)
