"""The sample business: Rye & Shine, a bakery in Bristol, six weeks of posts around today.

It leans to promotion, so that the linter has something to say. It publishes to its practice account only;
its other accounts are planned and hold.
"""

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from importlib.resources import files
from typing import Any

from planner.connectors.platforms.practice.connector import practice_folder
from planner.domain.account import Account, AccountState
from planner.domain.brief import Brief
from planner.domain.client import Client
from planner.domain.ids import AccountId, ClientId, MediaId, PostId, new_id
from planner.domain.kinds import Kind
from planner.domain.media import MediaItem, MediaUse
from planner.domain.post import Post, Stage, Variant
from planner.domain.repeat import Repeat
from planner.domain.reply_block import ReplyBlock
from planner.domain.slot import Slot
from planner.domain.times import WallTime, wall_at
from planner.editing.follow import new_publications
from planner.editing.repeating import Wish, new_repeat
from planner.editing.replying import beside, on_its_own
from planner.exchange.sample_feed import show_on_practice_feed
from planner.ports.services import Services
from planner.publishing.practice import SAMPLE_KEY

ZONE = "Europe/London"
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_ACCOUNTS = {
    "p": ("practice", "ryeandshine", "Practice feed"),
    "i": ("instagram", "ryeandshine", ""),
    "f": ("facebook", "Rye & Shine", ""),
    "m": ("mastodon", "ryeandshine@bread.example", ""),
    "b": ("bluesky", "ryeandshine.example", ""),
    "w": ("wordpress", "Rye & Shine blog", ""),
}
_SOON = timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class _Shelf:
    """What posts are made of: the client, its accounts by letter, its pictures by name."""

    client: Client
    accounts: dict[str, Account]
    pictures: dict[str, MediaItem]


def fill_empty(services: Services) -> None:
    """Write the sample business into a plan that has nobody's yet; see ``fill_sample``."""
    with services.plan.read() as unit:
        empty = not unit.clients.all(archived=True)
    if empty:
        fill_sample(services)


def fill_sample(services: Services) -> None:
    """Write the sample business into an empty plan: the same posts around the clock's today each time.

    Raises:
        EnvironmentFault: disk full; nothing was written then.
    """
    now = services.clock.now()
    client = Client(
        id=ClientId(new_id()),
        name="Rye & Shine",
        zone=ZONE,
        tagline="Bakery · Bristol",
        language="en",
        brief=Brief(region="GB", subdivision="ENG"),
    )
    shelf = _Shelf(client, _accounts(services, client), _pictures(services))
    written = _written()
    posts = [_post(entry, shelf, now) for entry in written["post"]]
    evergreen = _evergreen(written, posts)
    posts = [_first_of(evergreen[post.id], post) if post.id in evergreen else post for post in posts]
    replies = _replies(written, posts, client, now)
    publications = [one for post in posts for one in new_publications(post, history_before=now)]
    practice = shelf.accounts["p"]
    shown = show_on_practice_feed(services, practice, posts, publications, shelf.pictures)
    publications = [shown.publications.get(one.id, one) for one in publications]
    with services.plan.write() as unit:
        unit.settings.put(SAMPLE_KEY, "1")
        unit.clients.save(client)
        for account in shelf.accounts.values():
            unit.accounts.save(account)
        for item in shelf.pictures.values():
            unit.media.add(item)
        for repeat in evergreen.values():
            unit.repeats.save(repeat)
        unit.posts.add_many(posts)
        unit.publications.add_many(publications)
        for block in replies:
            unit.reply_blocks.save(block)
        unit.slots.put(client.id, _slots(written, shelf))
        for event in shown.events:
            unit.journal.add_event(event)
        for step in shown.steps:
            unit.journal.put_step(step)
        unit.commit()


def sample_pictures() -> tuple[tuple[str, bytes], ...]:
    """The sample's pictures: name and bytes."""
    folder = files("planner.exchange") / "sample_media"
    found = sorted((one for one in folder.iterdir() if one.name.endswith(".jpg")), key=lambda one: one.name)
    return tuple((one.name, one.read_bytes()) for one in found)


def _written() -> dict[str, Any]:
    return tomllib.loads((files("planner.exchange") / "sample_posts.toml").read_text(encoding="utf-8"))


def _replies(
    written: dict[str, Any], posts: Sequence[Post], client: Client, now: datetime
) -> list[ReplyBlock]:
    """Time to answer: beside the posts that say so, and at times of its own."""
    blocks = []
    for entry, post in zip(written["post"], posts, strict=True):
        if "stay" in entry and post.when:
            minutes, *replies = entry["stay"]
            over = post.when.instant() < now
            block = beside(post, minutes)
            told = replace(block, kept=True, replies=replies[0]) if over and replies else block
            blocks.append(told)
    for entry in written["reply"]:
        when = _when(entry, now)
        if when is not None:
            blocks.append(on_its_own(client.id, when, entry["minutes"]))
    return blocks


def _evergreen(written: dict[str, Any], posts: Sequence[Post]) -> dict[PostId, Repeat]:
    """What holds at any time, by the post that said it last; each rests for longer than the sample's weeks."""
    return {
        post.id: new_repeat(post, Wish(rule=None, cool_down=entry["rests"]))
        for entry, post in zip(written["post"], posts, strict=True)
        if "rests" in entry
    }


def _first_of(repeat: Repeat, post: Post) -> Post:
    return replace(post, repeat_id=repeat.id, repeat_on=post.when.local if post.when else None)


def _slots(written: dict[str, Any], shelf: _Shelf) -> list[Slot]:
    """The weekly rhythm."""
    return [
        Slot(
            account_id=shelf.accounts[letter].id,
            weekday=_DAYS.index(entry["day"]),
            at=time.fromisoformat(entry["time"]),
            kind=Kind(entry["kind"]),
        )
        for entry in written["slot"]
        for letter in entry["to"]
    ]


def _accounts(services: Services, client: Client) -> dict[str, Account]:
    accounts = {
        letter: Account(
            id=AccountId(new_id()), client_id=client.id, network=network, handle=handle, label=label
        )
        for letter, (network, handle, label) in _ACCOUNTS.items()
    }
    accounts["p"] = replace(
        accounts["p"],
        state=AccountState.CONNECTED,
        server=practice_folder(services.data_dir),
        remote_id="practice",
        checked_at=services.clock.now(),
    )
    return accounts


def _pictures(services: Services) -> dict[str, MediaItem]:
    return {name: services.media.put(data, name) for name, data in sample_pictures()}


def _post(entry: dict[str, Any], shelf: _Shelf, now: datetime) -> Post:
    when = _when(entry, now)
    stage = Stage(entry.get("status", "scheduled")) if when else Stage.IDEA
    own = entry.get("own", {})
    return Post(
        id=PostId(new_id()),
        client_id=shelf.client.id,
        text=entry["text"],
        stage=stage,
        kind=Kind(entry["kind"]),
        title=entry.get("title", ""),
        link=entry.get("link", ""),
        media=tuple(_use(name, alt, shelf.pictures[name].id) for name, alt in entry.get("media", ())),
        series=entry.get("series", ""),
        campaign=entry.get("campaign", ""),
        notes=entry.get("notes", ""),
        when=when,
        variants=tuple(
            Variant(account_id=shelf.accounts[letter].id, **own.get(letter, {})) for letter in entry["to"]
        ),
    )


def _use(name: str, alt: str, media_id: MediaId) -> MediaUse:
    return MediaUse(media_id=media_id, name=name, alt_text=alt)


def _when(entry: dict[str, Any], now: datetime) -> WallTime | None:
    """The wall time of an entry: by week and weekday around today, or a few minutes from now."""
    if entry.get("soon"):
        ahead = now + 2 * _SOON
        return wall_at(ahead - timedelta(minutes=ahead.minute % 5), ZONE)
    if "day" not in entry:
        return None
    today = wall_at(now, ZONE).local.replace(hour=0, minute=0)
    monday = today - timedelta(days=today.weekday())
    hour, minute = map(int, entry["time"].split(":"))
    day = monday + timedelta(weeks=entry["week"], days=_DAYS.index(entry["day"]))
    return WallTime(day.replace(hour=hour, minute=minute), ZONE)
