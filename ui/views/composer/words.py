"""The composer's sentences: what is in the way, what happens next, what became of the post."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from planner.domain.account import Account
from planner.domain.ids import AccountId
from planner.domain.post import Post, Stage
from planner.domain.publication import Publication, PublicationState
from planner.languages import tr
from planner.lint.finding import Finding
from ui.dates import clock
from ui.mix.figures import percent_words
from ui.views.composer.checks import MIX, Verdict
from ui.views.composer.state import Draft
from ui.views.composer.times import day_words

_TIME_RULES = frozenset({"TIM001", "TIM002"})
_STATES = (
    ({PublicationState.CLAIMED, PublicationState.SENDING}, tr("Being sent")),
    ({PublicationState.UNCONFIRMED}, tr("Not confirmed")),
    ({PublicationState.REFUSED}, tr("Refused")),
    ({PublicationState.MISSED}, tr("Missed")),
    ({PublicationState.HELD}, tr("Holds")),
    ({PublicationState.PUBLISHED}, tr("Published")),
    ({PublicationState.DONE_BY_HAND}, tr("Posted by hand")),
    ({PublicationState.HISTORY}, tr("History", "a post of before")),
)


def in_the_way(draft: Draft, verdict: Verdict, *, timeless: bool = False, options: str = "") -> str:
    """Why it cannot be scheduled, one sentence; "" when it can.

    Args:
        draft: as typed.
        verdict: of the linter.
        timeless: it shall go out at once, so its time does not matter.
        options: what its networks would refuse of what is set for them, a sentence.
    """
    if draft.empty:
        return tr("There is nothing to send yet.")
    if not draft.accounts:
        return tr("Choose at least one account.")
    if not timeless and draft.post.when is None:
        return tr("Choose a day and a time.")
    for finding in verdict.blocking:
        if not (timeless and finding.code in _TIME_RULES):
            return f"{finding.message} ({finding.code})"
    return options


def waiting_words(post: Post, now: datetime) -> str:
    """What has to be true at its time: "Parley must be running Thu 15 Oct, 12:00"."""
    if post.stage is Stage.IDEA or post.when is None or post.when.instant() <= now:
        return ""
    return tr(
        "Parley must be running {day}, {time}",
        day=day_words(post.when.local),
        time=clock(post.when.local),
    )


def own_times(draft: Draft, accounts: Mapping[AccountId, Account]) -> str:
    """Which accounts go out at a time of their own: "Own times: ryeandshine Thu 15 Oct, 18:00."."""
    own = [variant for variant in draft.post.variants if variant.when and variant.when != draft.post.when]
    words = [
        f"{accounts[one.account_id].name} {day_words(one.when.local)}, {clock(one.when.local)}"
        for one in own
        if one.when and one.account_id in accounts
    ]
    return tr("Own times: {times}.", times="; ".join(words)) if words else ""


def without_this(finding: Finding, post_id: str) -> str:
    """What the share would be if this post did not sell: "If this post did not sell: 38 %.", "" if it does not."""
    promo, posts = int(finding.numbers.get("promo", 0)), int(finding.numbers.get("posts", 0))
    if finding.code not in MIX or post_id not in finding.posts or not posts or not promo:
        return ""
    return tr("If this post did not sell: {share}.", share=percent_words(promo - 1, posts))


def stored_words(publications: Sequence[Publication]) -> str:
    """What became of the post so far, "" while nothing did."""
    shown = [one for one in publications if one.removed_at is None]
    if publications and not shown:
        return tr("Removed there")
    states = {one.state for one in shown}
    return next((words for some, words in _STATES if states & some), "")
