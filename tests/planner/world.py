"""A small plan to try things on: a bakery in Berlin with three accounts."""

from copy import copy
from dataclasses import replace
from datetime import datetime

from planner.domain.account import Account, AccountState
from planner.domain.client import Client
from planner.domain.ids import AccountId, ClientId, PostId, PublicationId, new_id
from planner.domain.post import Post, Stage, Variant
from planner.domain.publication import IN_FLIGHT, Publication, PublicationState
from planner.domain.times import WallTime
from planner.editing.edit import Edit, Editor
from planner.editing.posts import PutPost
from planner.ports.clock import Clock
from planner.ports.unit_of_work import Plan
from tests.fakes.told import told

ZONE = "Europe/Berlin"


def wall(text: str, zone: str = ZONE) -> WallTime:
    """A wall time of "2026-10-17 10:00"."""
    return WallTime(datetime.fromisoformat(text), zone)


class World:
    """A plan with one client and its accounts; short ways to look at it and to change it."""

    def __init__(self, plan: Plan, clock: Clock, *, connected: bool = True) -> None:
        self.plan = plan
        self.clock = clock
        self.editor = Editor(plan, clock)
        self.client = Client(id=ClientId(new_id()), name="Fennel & Rye", zone=ZONE)
        state = AccountState.CONNECTED if connected else AccountState.PLANNED
        self.accounts = {
            network: Account(
                id=AccountId(new_id()),
                client_id=self.client.id,
                network=network,
                handle=f"bakery.{network}",
                state=state,
            )
            for network in ("mastodon", "bluesky", "wordpress")
        }
        with plan.write() as unit:
            self.client = unit.clients.save(self.client)
            for network, account in self.accounts.items():
                self.accounts[network] = unit.accounts.save(account)
            unit.commit()

    def post(
        self,
        *networks: str,
        when: str | None = "2026-10-17 10:00",
        text: str = "Why our rye takes three days",
        stage: Stage = Stage.SCHEDULED,
        **more: object,
    ) -> Post:
        """Write a post to these networks (mastodon when none is named) and give it as it is stored."""
        variants = tuple(
            Variant(account_id=self.accounts[network].id) for network in networks or ("mastodon",)
        )
        post = Post(
            id=PostId(new_id()),
            client_id=self.client.id,
            text=text,
            stage=stage,
            when=wall(when) if when else None,
            variants=variants,
            **more,
        )
        self.do(PutPost(post))
        return self.stored(post)

    def another_window(self) -> "World":
        """The same plan, with an undo of its own."""
        other = copy(self)
        other.editor = Editor(self.plan, self.clock)
        return other

    def do(self, edit: Edit) -> None:
        self.editor.do(edit)

    def stored(self, post: Post) -> Post:
        with self.plan.read() as unit:
            return unit.posts.get(post.id)

    def publication(self, post: Post, network: str = "mastodon") -> Publication:
        with self.plan.read() as unit:
            wanted = self.accounts[network].id
            return next(one for one in unit.publications.of_post(post.id) if one.account_id == wanted)

    def state(self, post: Post, network: str = "mastodon") -> PublicationState:
        return self.publication(post, network).state

    def events(self, post: Post, network: str = "mastodon") -> list[str]:
        with self.plan.read() as unit:
            return [event.name for event in unit.journal.events(self.publication(post, network).id)]

    def lead(
        self, post: Post, *states: PublicationState, network: str = "mastodon", **changes: object
    ) -> None:
        """Lead the publication through ``states``, as a publisher would."""
        with self.plan.write() as unit:
            for state in states:
                one = unit.publications.get(self.publication(post, network).id)
                if state is PublicationState.CLAIMED:
                    unit.publications.claim(one.id, "another", 60)
                else:
                    until = one.leased_until if state in IN_FLIGHT else None  # as a leased save does
                    unit.publications.save(replace(one, **told(state), leased_until=until))
                unit.commit()
            if changes:
                one = unit.publications.get(self.publication(post, network).id)
                unit.publications.save(replace(one, **changes))
                unit.commit()

    def ids(self, post: Post) -> tuple[PublicationId, ...]:
        with self.plan.read() as unit:
            return tuple(one.id for one in unit.publications.of_post(post.id))
