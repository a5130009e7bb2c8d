"""What the rules on repeated words share: which posts a post repeats, their options and their reach."""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta

from planner.domain.entry import PlanEntry
from planner.languages import tr
from planner.lint.reach import Reach
from planner.lint.rule import Context, Option, OptionValue
from planner.lint.similar import LEAST, Match
from planner.lint.units import PostView, can_change, instant_of


def alike_options(says_days: str) -> tuple[Option, ...]:
    """The options ``days`` and ``alike``."""
    return (
        Option(name="days", default=60, low=1, high=366, says=says_days),
        Option(
            name="alike",
            default=LEAST,
            low=LEAST,
            high=1,
            says=tr("share of groups of three words in common from which two texts are the same"),
        ),
    )


def repeat_reach(options: Mapping[str, OptionValue]) -> Reach:
    """Posts at most the option ``days`` away, however many they are."""
    days = options["days"]
    assert not isinstance(days, tuple)
    return Reach(posts=None, days=int(days))


def repeats(post: PostView, within: timedelta, context: Context) -> list[Match]:
    """The posts whose words this one repeats: those before it, in order of time.

    Of two posts the later one says so; when it can no longer be changed, the earlier one does.
    """
    part, whole = context.share("alike")
    mine = order_in_time(post.entry)
    return [
        match
        for match in post.similar.near(post.entry, within)
        if match.shared * whole >= match.pieces * part
        and (order_in_time(match.entry) < mine or not (context.judge_all or can_change(match.entry)))
    ]


def order_in_time(entry: PlanEntry) -> tuple[datetime, str, str]:
    """What posts on any account are sorted by."""
    return instant_of(entry), entry.order, entry.account_key


def each_post(entries: Iterable[PlanEntry]) -> tuple[PlanEntry, ...]:
    """Every post once, though it goes to several accounts."""
    found: dict[str, PlanEntry] = {}
    for entry in entries:
        found.setdefault(entry.post, entry)
    return tuple(found.values())
