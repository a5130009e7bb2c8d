"""For dragging in the calendar: the mix as it is, and as it would be with a post at another time. Quick."""

from collections.abc import Sequence
from datetime import datetime

from planner.domain.entry import PlanEntry
from planner.domain.errors import ChangedElsewhere
from planner.domain.patch import Field, Patch
from planner.domain.times import WallTime
from planner.languages import tr
from planner.lint import words
from planner.lint.finding import Headline
from planner.lint.fixing import patched
from planner.lint.profile import THIRDS, Profile
from planner.lint.what_if import mix_of


def what_if_moved(
    entries: Sequence[PlanEntry],
    post: str,
    when: WallTime,
    now: datetime,
    profile: Profile = THIRDS,
    *,
    account_key: str = "",
) -> tuple[Headline, Headline]:
    """The mix before and after a post moves.

    Args:
        entries: of one account, or of all accounts of a client.
        post: the id of the post that is dragged.
        when: where it would be dropped.
        now: aware UTC.
        profile: whose limits.
        account_key: it moves on this account alone; "": wherever it goes.
    """
    before = mix_of(entries, profile, now)
    patch = Patch(post=post, field=Field.WHEN, value=when, account_key=account_key)
    try:
        moved = patched(entries, (patch,))
    except ChangedElsewhere:
        return before, before  # it is out, or not among the entries: nothing moves
    return before, mix_of(moved, profile, now)


def moved_effect(before: Headline, after: Headline) -> str:
    """What a drag does, in short: "promotion 46 % → 38 %"; "" where nothing is judged or nothing changes."""
    if not (before.judged and after.judged and before.posts and after.posts):
        return ""
    was, now = words.percent(before.promo, before.posts), words.percent(after.promo, after.posts)
    return "" if was == now else tr("promotion {was} → {now}", was=was, now=now)
