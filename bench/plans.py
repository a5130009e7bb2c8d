"""Plans of any size for the figures: five accounts, 200 posts a month, words of real length."""

import random
from datetime import UTC, datetime, timedelta
from pathlib import Path

from planner.domain.account import Account, AccountState
from planner.domain.client import Client
from planner.domain.ids import AccountId, ClientId, PostId, new_id
from planner.domain.kinds import Kind
from planner.domain.post import Post, Stage, Variant
from planner.domain.times import wall_at
from planner.editing.follow import new_publications
from planner.ports.clock import FixedClock
from planner.ports.services import Services
from planner.ports.unit_of_work import Plan
from storage.files import DiskFiles
from storage.media import DiskMedia
from storage.open import open_plan
from storage.secrets import open_secrets

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
PER_MONTH = 200
NETWORKS = ("instagram", "facebook", "bluesky", "mastodon", "wordpress")
WORDS = [
    "bread",
    "rye",
    "flour",
    "oven",
    "morning",
    "crumb",
    "starter",
    "market",
    "neighbour",
    "window",
    "queue",
    "counter",
    "winter",
    "apple",
    "honey",
    "kitchen",
    "recipe",
    "recipe",
    "grandmother",
    "spelt",
    "Saturday",
    "basket",
    "warm",
    "salt",
    "patience",
    "question",
    "favourite",
    "master",
    "apprentice",
    "bicycle",
    "delivery",
    "cake",
    "plum",
]


def make_plan(path: Path, posts: int, *, start: datetime = NOW, per_month: int = PER_MONTH) -> Plan:
    """A plan with ``posts`` posts, the first at ``start``, ``per_month`` in each 30 days, all scheduled."""
    plan = open_plan(path)
    keep_plan(plan, *made_plan(posts, start=start, per_month=per_month))
    return plan


def made_plan(
    posts: int, *, start: datetime = NOW, per_month: int = PER_MONTH
) -> tuple[Client, list[Account], list[Post]]:
    """What ``make_plan`` keeps: as it comes from people, in no plan yet."""
    rng = random.Random(posts)
    client = Client(id=ClientId(new_id()), name="Bench Bakery", zone="Europe/Berlin")
    accounts = [
        Account(
            id=AccountId(new_id()),
            client_id=client.id,
            network=network,
            handle=f"bench-{network}",
            state=AccountState.PLANNED,
        )
        for network in NETWORKS
    ]
    step = timedelta(days=30) / per_month
    return client, accounts, [_post(rng, client, accounts, start + step * index) for index in range(posts)]


def keep_plan(plan: Plan, client: Client, accounts: list[Account], posts: list[Post]) -> None:
    """Keep them in an empty plan, with their publications."""
    with plan.write() as unit:
        unit.clients.save(client)
        for account in accounts:
            unit.accounts.save(account)
        unit.posts.add_many(posts)
        unit.publications.add_many([one for post in posts for one in new_publications(post)])
        unit.commit()


def services_of(folder: Path, plan: Plan) -> Services:
    """Everything that a publisher or an import asks for, on a clock that stands at ``NOW``; no network."""
    return Services(
        clock=FixedClock(NOW),
        plan=plan,
        secrets=open_secrets(folder),
        media=DiskMedia(folder / "media"),
        files=DiskFiles(),
        http=lambda: None,
        data_dir=folder,
    )


def _post(rng: random.Random, client: Client, accounts: list[Account], at: datetime) -> Post:
    kind = rng.choice(list(Kind))
    words = " ".join(rng.choices(WORDS, k=rng.randint(8, 30))).capitalize() + "."
    if kind is Kind.PROMOTE:
        words += " Order now and save 15 % with code BENCH15."
    chosen = rng.sample(accounts, k=rng.choice((1, 1, 2)))
    return Post(
        id=PostId(new_id()),
        client_id=client.id,
        text=words,
        kind=kind,
        stage=Stage.SCHEDULED,
        when=wall_at(at, client.zone),
        variants=tuple(Variant(account_id=account.id) for account in chosen),
    )
