"""Short ways to make records for tests."""

from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from planner.domain.account import Account
from planner.domain.client import Client
from planner.domain.ids import new_id
from planner.domain.journal import Attempt
from planner.domain.post import Post, Stage, Variant
from planner.domain.publication import Publication, PublicationState
from planner.domain.times import WallTime

NOON = datetime(2026, 10, 12, 12, tzinfo=UTC)
S = PublicationState


def wall(days: float = 0, hour: int = 9, zone: str = "Europe/Berlin") -> WallTime:
    day = datetime(2026, 10, 12, hour) + timedelta(days=days)
    return WallTime(day, zone)


def client(**fields) -> Client:
    return Client(**({"id": new_id(), "name": "Fennel & Rye", "zone": "Europe/Berlin"} | fields))


def account(client_id, **fields) -> Account:
    fields = {"network": "mastodon", "handle": "fennelandrye"} | fields
    return Account(id=new_id(), client_id=client_id, **fields)


def attempt(publication_id, number: int = 1) -> Attempt:
    return Attempt(
        id=new_id(),
        publication_id=publication_id,
        ordinal=0,
        number=number,
        started_at=NOON,
        request_hash="0" * 64,
        client_key="key",
    )


class World:
    """A plan with one client and two accounts, ``world.a`` and ``world.b``."""

    def __init__(self, plan) -> None:
        self.plan = plan
        with plan.write() as unit:
            self.client = unit.clients.save(client())
            self.a = unit.accounts.save(account(self.client.id, facts={"text_limit": 500}))
            self.b = unit.accounts.save(account(self.client.id, network="bluesky", handle="rye.example"))
            unit.commit()

    @contextmanager
    def writing(self):
        """A unit of work that is committed at its end."""
        with self.plan.write() as unit:
            yield unit
            unit.commit()

    def post(self, *accounts, when=None, **fields) -> Post:
        """A stored post that goes to ``accounts``, without publications."""
        variants = tuple(Variant(account_id=one.id) for one in accounts)
        fields = {"text": "Bread", "stage": Stage.SCHEDULED, "variants": variants} | fields
        with self.writing() as unit:
            return unit.posts.save(
                Post(**({"id": new_id(), "client_id": self.client.id, "when": when} | fields))
            )

    def publication(self, one=None, *, when=None, state=S.PLANNED, post=None, **fields) -> Publication:
        """A stored publication of a stored post, due at ``when`` (default: the first Monday, 9:00)."""
        one = one or self.a
        when = when or wall()
        post = post or self.post(one, when=when)
        record = Publication(
            id=new_id(),
            post_id=post.id,
            account_id=one.id,
            client_id=post.client_id,
            state=state,
            when=when,
            due_at=when.instant(),
            client_key="key",
        )
        with self.writing() as unit:
            return unit.publications.save(replace(record, **fields))

    def read(self, look):
        """What ``look(unit)`` answers in a reading unit of work."""
        with self.plan.read() as unit:
            return look(unit)
