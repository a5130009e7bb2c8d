"""A real plan on the disk with real connectors, whose n-th call goes to the server that repeats everything."""

import contextlib
import io
import os
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import urlsplit

from planner.connectors.connector import Connector
from planner.connectors.hosting.place import Place
from planner.connectors.http import RequestsHttp
from planner.domain.account import Account, AccountState
from planner.domain.client import Client
from planner.domain.errors import ParleyError
from planner.domain.ids import ClientId, PostId, new_id
from planner.domain.media import MediaUse
from planner.domain.media_host import MediaHost, secrets_of, setting_of
from planner.domain.post import Post, Stage, Variant
from planner.domain.publication import Publication
from planner.domain.times import wall_at
from planner.editing.edit import Editor
from planner.editing.posts import PutPost
from planner.networks.facts import facts_of
from planner.ports.clock import FixedClock
from planner.ports.http import HttpAnswer, HttpCall
from planner.ports.services import Services
from planner.publishing.accounts import connect
from planner.publishing.changing import change_there
from planner.publishing.publisher import Publisher
from planner.publishing.removal import remove_there
from planner.publishing.watch import Watch
from storage.backups.disk import DiskBackups
from storage.files import DiskFiles
from storage.media import DiskMedia
from storage.open import open_plan
from storage.secrets import PlanSecrets
from storage.vault import Vault
from tests.canaries.echo import MANNERS, Echo
from tests.fakes.http import FakeHttp
from tests.planner.connectors.cases import CASES
from tests.planner.connectors.cases.wordpress import PASSWORD as WP_PASSWORD
from tests.planner.connectors.driver import FILMS, picture, posts_films

PASSPHRASE = "canary passphrase that opens the vault"
CANARIES = (
    *dict.fromkeys(canary for make in CASES.values() for canary in make().canaries),
    WP_PASSWORD.replace(" ", "%20"),
    WP_PASSWORD.replace(" ", "+"),
    PASSPHRASE,
    "YXlsaW46Q0FOQSBSWX",  # "aylin:CANA RY" in Base64, as it goes over the line
    "Q0FOQSBSWXBhIHNzd28gcmRYWCA5SUtUIGFiY2",
)
CLOSELY = frozenset({"mastodon", "bluesky", "wordpress", "telegram"})
"""One network of each kind of secret: a header, a session, a password, a piece of the address."""
START = datetime(2026, 11, 22, 9, tzinfo=UTC)


@dataclass
class Between:
    """``planner.ports.http.Http``: the ``at``-th call goes over a real line to the echo, the others to the fake.

    Attributes:
        kept: every call and answer that went over the line, for looking at how they show themselves.
    """

    fake: FakeHttp
    echo: Echo
    manner: str = ""
    at: int = -1
    count: int = 0
    kept: list[object] = field(default_factory=list)

    def send(self, call: HttpCall) -> HttpAnswer:
        self.count += 1
        if self.count - 1 != self.at:
            return self.fake.send(call)
        parts = urlsplit(call.url)
        url = f"{self.echo.url}/{self.manner.replace(' ', '_')}{parts.path}" + (
            f"?{parts.query}" if parts.query else ""
        )
        self.kept.append(replace(call, url=url))
        answer = RequestsHttp(FixedClock(START), read=5).send(replace(call, url=url))
        self.kept.append(answer)
        return answer

    def pause(self, seconds: float) -> None:
        """Wait for nothing."""

    def cancel(self) -> None:
        """Nothing is under way for long."""


class Theatre:
    """One network's account on a plan in ``folder``, with its secrets in the encrypted files."""

    def __init__(self, folder: Path, case: str, echo: Echo) -> None:
        self.echo, self.make = echo, CASES[case]
        made = self.make()
        self.network, self.secrets = made.connector.key, dict(made.credentials.secrets)
        self.facts = facts_of(self.network)
        self.clock = FixedClock(START)
        folder.mkdir(parents=True, exist_ok=True)
        self.between: Between | None = None
        self.services = Services(
            clock=self.clock,
            plan=open_plan(folder / "plan.db"),
            secrets=PlanSecrets(Vault(folder / "secrets", PASSPHRASE), None, look=False),
            media=DiskMedia(folder / "media"),
            files=DiskFiles(),
            http=lambda: self.between,
            data_dir=folder,
            backups=DiskBackups(folder / "plan.db", self.clock),
        )
        client = Client(id=ClientId(new_id()), name="Fennel & Rye", zone="Europe/Berlin")
        account = replace(made.credentials.account, client_id=client.id, state=AccountState.CONNECTED)
        films = posts_films(account)
        name = "oven.mp4" if films else "loaf.png"
        data = picture() if not films else (FILMS / name).read_bytes()
        item = self.services.media.put(data, name)
        with self.services.plan.write() as unit:
            self.client = unit.clients.save(client)
            self.account = unit.accounts.save(account)
            unit.media.add(item)
            unit.commit()
        self.picture = MediaUse(media_id=item.id, name=name, alt_text="A loaf")
        self.services.secrets.put(account.id, self.secrets)
        if made.credentials.place is not None:
            self._lend(made.credentials.place)
        self.editor = Editor(self.services.plan, self.clock)
        self.posts: list[PostId] = []
        self.told: list[str] = []

    def _lend(self, place: Place) -> None:
        """Keep the client's place for media, which some networks fetch them from."""
        host = MediaHost(kind=place.host.kind, fields=dict(place.keys.fields))
        self.services.secrets.put(secrets_of(self.client.id), dict(place.keys.secrets))
        with self.services.plan.write() as unit:
            unit.settings.put(setting_of(self.client.id), host.text())
            unit.commit()

    def run(self, manner: str = "", at: int = -1) -> int:
        """Connect, publish a post, look for it, change it, take it off again; the number of calls that were made."""
        self.clock.at += timedelta(days=3)
        made = self.make()
        self.between = Between(made.http, self.echo, manner, at)
        connector: Connector = made.connector
        publisher = Publisher(
            self.services,
            connectors=lambda _: connector,
            blocking=lambda *_: (),
            settle=0.0,
            lease_seconds=0.0,
            watch=Watch(self.services.plan, self.clock, "theatre", zone=lambda: self.client.zone),
        )
        try:
            self._step(lambda: self._connect(connector))
            self._connected()
            post = self._post()
            self.clock.at += timedelta(minutes=1)
            for _ in range(3):
                self._step(publisher.run_once)
                self.clock.at += timedelta(minutes=7)
            one = self._publication(post)
            words = self._words("Bread at five.")
            self._step(lambda: change_there(self.services, one.id, words, connectors=lambda _: connector))
            self._step(lambda: remove_there(self.services, one.id, connectors=lambda _: connector))
        finally:
            publisher.close(timeout=5)
        self.posts.append(post.id)
        self.told += [repr(one) for one in self.between.kept]
        return self.between.count

    def _publication(self, post: Post) -> Publication:
        with self.services.plan.read() as unit:
            return next(iter(unit.publications.of_post(post.id)))

    def _words(self, first: str) -> str:
        return f"{first}\n---\nAnd buns at six." if self.facts.thread else first

    def _post(self) -> Post:
        post = Post(
            id=PostId(new_id()),
            client_id=self.client.id,
            text=self._words("Bread at four."),
            title="Bread",
            stage=Stage.SCHEDULED,
            when=wall_at(self.clock.now(), self.client.zone),
            variants=(Variant(account_id=self.account.id),),
            media=(self.picture,),
        )
        self.editor.do(PutPost(post))
        return post

    def _connect(self, connector: Connector) -> Account:
        """As the form does with what was typed."""
        about = self.account
        typed = {"server": about.server, "handle": about.handle, "login": about.login, **self.secrets}
        fields = {one.key: typed.get(one.key, "") for one in connector.fields}
        return connect(
            self.services, self.client.id, self.network, fields,
            account_id=about.id, connectors=lambda _: connector,
        )  # fmt: skip

    def _connected(self) -> None:
        with self.services.plan.write() as unit:
            account = unit.accounts.get(self.account.id)
            unit.accounts.save(replace(account, state=AccountState.CONNECTED))
            unit.commit()

    def _step(self, work: object) -> None:
        said = io.StringIO()
        try:
            with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
                result = work()
        except ParleyError as fault:
            self.told += [str(fault), repr(fault), repr(vars(fault))]
        else:
            self.told.append(repr(result))
        self.told.append(said.getvalue())


def every_manner(calls: int, case: str) -> list[tuple[str, int]]:
    """Each manner at every so many calls, others at the next; all of them with ``PARLEY_LONG=1`` (`make torture`)."""
    every = [(manner, at, at + number) for at in range(calls) for number, manner in enumerate(MANNERS)]
    share = 1 if os.environ.get("PARLEY_LONG") else 6 if case in CLOSELY else 12
    return [(manner, at) for manner, at, turn in every if turn % share == 0]
