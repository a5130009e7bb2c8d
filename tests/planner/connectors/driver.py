"""Takes a post through a connector's steps as the publisher does: freeze, through JSON, send."""

import io
import json
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image

from planner.connectors.connector import Connector, Credentials, Json, StepResult
from planner.domain.account import Account, AccountState
from planner.domain.ids import AccountId, ClientId, MediaId, new_id
from planner.domain.journal import StepRole
from planner.domain.media import MediaItem, MediaUse
from planner.domain.options import NO_OPTIONS
from planner.networks.facts import facts_of
from planner.networks.fitting import fit_of
from planner.networks.render import Message, render
from planner.networks.rendered import Rendered
from planner.ports.body import Body, MediaFile
from storage.media import DiskMedia

if TYPE_CHECKING:
    from tests.planner.connectors.cases.case import Case

FILMS = Path(__file__).parents[2] / "data" / "films"
NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)


@dataclass
class Album:
    """Pictures in memory, handed out as the publisher does."""

    kept: dict[str, tuple[MediaItem, bytes]] = field(default_factory=dict)

    def add(self, name: str, alt: str, *, data: bytes | None = None, decorative: bool = False) -> MediaUse:
        data = data or picture()
        with Image.open(io.BytesIO(data)) as opened:
            width, height = opened.size
            mime = Image.MIME[opened.format or "PNG"]
        media_id = MediaId(f"{len(self.kept):064x}")
        self.kept[media_id] = (
            MediaItem(id=media_id, mime=mime, size=len(data), width=width, height=height, name=name),
            data,
        )
        return MediaUse(media_id=media_id, name=name, alt_text=alt, decorative=decorative)

    def film(self, name: str, alt: str) -> MediaUse:
        """One of the small films that lie here for tests."""
        data = (FILMS / name).read_bytes()
        mime = {"mp4": "video/mp4", "mov": "video/quicktime", "webm": "video/webm"}[name.rpartition(".")[2]]
        media_id = MediaId(f"{len(self.kept):064x}")
        item = MediaItem(id=media_id, mime=mime, size=len(data), width=64, height=48, name=name, seconds=1.0)
        self.kept[media_id] = item, data
        return MediaUse(media_id=media_id, name=name, alt_text=alt, captioned=True)

    def read(self, use: MediaUse) -> MediaFile:
        assert use.media_id is not None
        data = picture()
        item = MediaItem(id=LOAF_ID, mime="image/png", size=len(data), width=64, height=48, name=use.name)
        if use.media_id != LOAF_ID:
            item, data = self.kept[use.media_id]
        if use.name.endswith(FILMED) and item.mime.startswith("image/"):
            data = (FILMS / "oven.mp4").read_bytes()
            item = replace(item, mime="video/mp4", size=len(data), name=use.name, seconds=1.0)
        return MediaFile(item=item, body=Body.of(data))


FILMED = ".filmed.mp4"
LOAF_ID = MediaId("f" * 64)
LOAF = MediaUse(media_id=LOAF_ID, name="loaf.png", alt_text="A loaf")
"""A picture that every album has, for networks that take no post without one."""


class Shelf(Album):
    """Files in the store of a machine, made ready for a network as the publisher does."""

    def __init__(self, folder: Path, network: str) -> None:
        super().__init__()
        self._store = DiskMedia(folder)
        facts = facts_of(network)
        assert facts is not None
        self._fit = fit_of(facts)

    def add(self, name: str, alt: str, *, data: bytes | None = None, decorative: bool = False) -> MediaUse:
        data = data or picture()
        item = self._store.put(data, name)
        self.kept[item.id] = item, data
        return MediaUse(media_id=item.id, name=name, alt_text=alt, decorative=decorative)

    def read(self, use: MediaUse) -> MediaFile:
        assert use.media_id is not None
        return self._store.outgoing(self.kept[use.media_id][0], use.crop, self._fit)


@dataclass
class Sent:
    """A post that went through: its frozen steps and what they left, by ordinal."""

    frozen: dict[int, Json] = field(default_factory=dict)
    results: dict[int, StepResult] = field(default_factory=dict)
    roles: dict[int, StepRole] = field(default_factory=dict)

    def of(self, role: StepRole) -> list[StepResult]:
        return [self.results[ordinal] for ordinal, found in self.roles.items() if found is role]

    @property
    def root(self) -> StepResult:
        return self.of(StepRole.ROOT)[0]

    @property
    def root_frozen(self) -> Json:
        return next(self.frozen[ordinal] for ordinal, role in self.roles.items() if role is StepRole.ROOT)


def picture(size: tuple[int, int] = (64, 48), colour: str = "#9A4F2B") -> bytes:
    target = io.BytesIO()
    Image.new("RGB", size, colour).save(target, "PNG")
    return target.getvalue()


def account_on(network: str, **fields: object) -> Account:
    given = {"handle": "fennelandrye", "state": AccountState.CONNECTED, **fields}
    return Account(id=AccountId(new_id()), client_id=ClientId(new_id()), network=network, **given)


def rendered_for(account: Account, text: str = "Bread at four.", **fields: object) -> Rendered:
    facts = tuple(account.facts.items())
    known = facts_of(account.network)
    if known is not None and known.media_required:
        fields = {"media": (LOAF,), **fields}
    if known is not None and posts_films(account):
        fields["media"] = tuple(as_film(use) for use in fields.get("media", ()))
    fields["options"] = fields.get("options", NO_OPTIONS).over(account.usual)
    return render(Message(network=account.network, text=text, facts=facts, **fields))


def posts_films(account: Account) -> bool:
    """Whether only videos go there: the network takes no pictures, or a case stands for its videos."""
    known = facts_of(account.network)
    return known is not None and (not known.takes_images or bool(account.facts.get("films only")))


def as_film(use: MediaUse) -> MediaUse:
    """What stands for a picture on networks that take videos alone: ``Album.read`` gives a film for it."""
    stem, _, ending = use.name.rpartition(".")
    return use if ending == "mp4" else replace(use, name=stem + FILMED)


def frozen_root(connector: Connector, rendered: Rendered, account: Account, now: datetime = NOW) -> Json:
    """The frozen post of one that needs no upload before it."""
    step = next(step for step in connector.steps(rendered) if step.role is StepRole.ROOT)
    return through_json(connector.freeze(step, rendered, account, new_id(), {}, now))


def ready(
    connector: Connector, http: object, credentials: Credentials, rendered: Rendered, now: datetime = NOW
) -> Json:
    """The frozen post, with what goes before it sent."""
    key, done = new_id(), {}
    for step in connector.steps(rendered):
        frozen = through_json(connector.freeze(step, rendered, credentials.account, key, done, now))
        if step.role is StepRole.ROOT:
            return frozen
        done[step.ordinal] = connector.send(http, credentials, frozen, Album().read)
    raise AssertionError("there is no post among the steps")


def prepared_root(case: "Case", rendered: Rendered, now: datetime = NOW) -> Json:
    """The frozen post, with everything done that comes before it: files sent, containers made."""
    steps, done, key = case.connector.steps(rendered), {}, new_id()
    for step in steps:
        frozen = through_json(case.connector.freeze(step, rendered, case.credentials.account, key, done, now))
        if step.role is StepRole.ROOT:
            return frozen
        done[step.ordinal] = case.connector.send(case.http, case.credentials, frozen, Album().read)
    raise AssertionError("a post without a post")


def through_json(frozen: Json) -> Json:
    kept: Json = json.loads(json.dumps(frozen, sort_keys=True, ensure_ascii=False))
    assert kept == frozen
    return kept


def publish(
    connector: Connector,
    http: object,
    credentials: Credentials,
    rendered: Rendered,
    album: Album | None = None,
    *,
    client_key: str | None = None,
    now: datetime | None = None,
) -> Sent:
    sent = Sent()
    key = client_key or new_id()
    for step in connector.steps(rendered):
        moment = now or datetime.now(UTC)
        frozen = through_json(
            connector.freeze(step, rendered, credentials.account, key, sent.results, moment)
        )
        sent.frozen[step.ordinal] = frozen
        sent.roles[step.ordinal] = step.role
        sent.results[step.ordinal] = connector.send(http, credentials, frozen, (album or Album()).read)
    return sent
