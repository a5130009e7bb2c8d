"""Who may reply to a post and quote it: records of their own beside it, under the same key.

They are put right after the post they stand for, since the servers that show posts look for them only where the post
was there first. Putting one twice changes nothing.
Lexicons: app.bsky.feed.threadgate, app.bsky.feed.postgate (bluesky-social/atproto, d6296a1c, 2026-08-20).
"""

from collections.abc import Sequence

from planner.connectors import steps as common
from planner.connectors.connector import Json, StepPlan
from planner.domain.journal import StepRole
from planner.networks.rendered import Rendered

REPLIES = "app.bsky.feed.threadgate"
QUOTES = "app.bsky.feed.postgate"
_RULES = {
    "nobody": (),
    "mentioned": ("mentionRule",),
    "followers": ("followerRule",),
    "following": ("followingRule",),
}


def with_gates(rendered: Rendered) -> tuple[StepPlan, ...]:
    """The steps of a post, each part followed by its gates: replies belong to a whole thread, quotes to each part."""
    found: list[StepPlan] = []
    for plan in common.in_order(rendered):
        found.append(plan)
        if plan.role is StepRole.ROOT and rendered.options.get("reply", "") in _RULES:
            found.append(StepPlan(ordinal=0, role=StepRole.GATE, part=plan.part, what=REPLIES))
        if plan.role in {StepRole.ROOT, StepRole.PART} and rendered.options.is_on("no_quotes"):
            found.append(StepPlan(ordinal=0, role=StepRole.GATE, part=plan.part, what=QUOTES))
    return common.numbered(found)


def gate_of(plan: StepPlan, rendered: Rendered, post: str, created_at: str) -> Json:
    """The record of one gate. ``post``: at:// address of what it stands for."""
    record: Json = {"$type": plan.what, "post": post, "createdAt": created_at}
    if plan.what == QUOTES:
        return {**record, "embeddingRules": [{"$type": f"{QUOTES}#disableRule"}]}
    return {**record, "allow": _allowed(_RULES[rendered.options["reply"]])}


def _allowed(rules: Sequence[str]) -> list[Json]:
    return [{"$type": f"{REPLIES}#{rule}"} for rule in rules]
