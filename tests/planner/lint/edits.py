"""Random series of edits of a plan, for tests of what the engine keeps."""

import random
from dataclasses import replace
from datetime import datetime, timedelta

from planner.domain.entry import PlanEntry
from planner.domain.media import MediaUse
from planner.domain.post import Stage
from planner.domain.publication import PublicationState
from planner.domain.times import wall_at
from tests.planner.lint.plans import KINDS, START, entry

TEXTS = (
    "We baked rye this morning and the whole street smelled of it before the sun was up.",
    "We baked rye this morning and the whole street smelled of it before the sun rose.",
    "Order now and save 20 % with code RYE20. Only until Friday!!!",
    "Which loaf would you take to a desert island? Tell us below.",
    "Three steps to keep bread fresh: 1. Cool it. 2. Wrap it. 3. Keep it away from the fridge.",
    "CLOSED ON MONDAY FOR A DAY OUT",
    "New: https://fennelandrye.example/box?utm_source=x #BreadBox #ryebread",
    "New: https://fennelandrye.example/box #breadboxdeals",
    "Tag three friends and win a loaf. #giveaway @kilnloom",
    "Stollen is back. 12.50 each, order by phone.",
    "",
    "Hm.",
)
STATES = [PublicationState.PLANNED] * 7 + [
    PublicationState.HISTORY,
    PublicationState.PUBLISHED,
    PublicationState.MISSED,
    PublicationState.DRAFT,
    PublicationState.HELD,
]
ZONES = ("Europe/Berlin", "Europe/Berlin", "America/New_York")
CLIENTS = ("bakery", "forge")
ACCOUNTS = ("instagram", "x", "bluesky", "linkedin")


class Plan:
    """A plan that changes; ``posts`` by id, each with its entries.

    Args:
        chance: decides everything. rows: as in a file, without ids. step: hours between posts, about.
    """

    def __init__(self, chance: random.Random, posts: int, *, rows: bool, step: float) -> None:
        self._chance = chance
        self._rows = rows
        self._step = step
        self._made = 0
        self._end = START
        self.posts: dict[str, list[PlanEntry]] = {}
        for _ in range(posts):
            self.add(self._end)
            self._end += timedelta(hours=step) * chance.choice((0, 0.5, 1, 1, 2, 9))

    def entries(self) -> list[PlanEntry]:
        """All of it, in no order that means anything."""
        every = [one for group in self.posts.values() for one in group]
        self._chance.shuffle(every)
        return every

    def add(self, at: datetime) -> str:
        """A new post."""
        chance = self._chance
        self._made += 1
        post = f"row:{self._made}" if self._rows else f"{chance.randrange(10**6):06d}{self._made:04d}"
        client = chance.choice(CLIENTS)
        accounts = [chance.choice(ACCOUNTS)] if self._rows else chance.sample(ACCOUNTS, chance.randint(1, 3))
        zone = ZONES[CLIENTS.index(client)]
        words = chance.choice((*TEXTS, f"Words of {self._made}.", f"Words of {self._made}."))
        kind = chance.choice("ppppssstc?!")
        media = (
            MediaUse(media_id=None, name="loaf.jpg", alt_text=chance.choice(("", "A loaf", "loaf.jpg"))),
        )
        self.posts[post] = [
            entry(
                self._made,
                at,
                kind,
                account=account,
                client=client,
                text=words,
                post=post,
                order=f"{self._made:09d}" if self._rows else post,
                from_file=self._rows,
                when=wall_at(at, zone),
                state=chance.choice(STATES),
                media=chance.choice(((), media)),
                offer=chance.choice(("", "box", "stollen")),
            )
            for account in accounts
        ]
        return post

    def edit(self) -> dict[str, list[PlanEntry]]:
        """Change one post in some way; what ``Linter.update`` is told."""
        chance = self._chance
        what = chance.choice(["add", "drop", "move", "move", "near", "kind", "text", "text", "state", "idea"])
        at = START + (self._end - START) * chance.random()
        if what == "add" or not self.posts:
            post = self.add(at.replace(second=0, microsecond=0))
            return {post: self.posts[post]}
        post = chance.choice(sorted(self.posts))
        group = self.posts[post]
        if what == "drop":
            del self.posts[post]
            return {post: []}
        if what == "near":
            at = chance.choice([one.instant for one in group if one.instant] or [at])
            at += timedelta(minutes=chance.choice((0, 5, -20, 24 * 60)))
        zone = ZONES[CLIENTS.index(group[0].client_key)]
        one_only = chance.random() < 0.3
        for index, one in enumerate(group):
            if not (one_only and index):
                group[index] = self._changed(one, what, at, zone)
        self.posts[post] = list(group)
        return {post: self.posts[post]}

    def _changed(self, one: PlanEntry, what: str, at: datetime, zone: str) -> PlanEntry:
        chance = self._chance
        if what in {"move", "near"}:
            at = at.replace(second=0, microsecond=0)
            return replace(one, when=wall_at(at, zone), instant=at, stage=Stage.SCHEDULED)
        if what == "kind":
            return replace(one, kind=KINDS[chance.choice("pstc?")], not_selling=chance.random() < 0.2)
        if what == "text":
            return replace(one, text=chance.choice(TEXTS))
        if what == "idea":
            return replace(one, stage=Stage.IDEA, when=None, instant=None)
        return replace(one, state=chance.choice(STATES))
