"""A plan on disk, one account on a real server behind a wire, and the program's own publisher."""

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import urlsplit

from main import open_services
from planner.connectors.http import READ_SECONDS, TOTAL_SECONDS, RequestsHttp
from planner.domain.account import Account
from planner.domain.client import Client
from planner.domain.ids import ClientId, PostId, new_id
from planner.domain.journal import Attempt, Outcome, StepRole
from planner.domain.media import MediaUse
from planner.domain.post import Post, Stage, Variant
from planner.domain.publication import Publication, PublicationState
from planner.domain.times import WallTime
from planner.editing.edit import Editor
from planner.editing.posts import PutPost
from planner.ports.clock import FixedClock
from planner.ports.http import HttpAnswer, HttpCall
from planner.publishing.accounts import connect
from planner.publishing.publisher import Publisher
from tests.fakes.secrets import FakeSecrets
from tests.planner.connectors.driver import picture
from tests.real.wire.truth import Server, count
from tests.real.wire.wire import Seen, Wire

UPLOADS = ("/wp/v2/media", "/api/v1/media", "/api/v2/media", "uploadBlob")
_USUAL = (READ_SECONDS, TOTAL_SECONDS)
_LOOKS = 12  # more than any way to the end needs


def publishes(marker: str):
    """Matches the request that makes the post with ``marker``."""
    return lambda seen: seen.method == "POST" and marker.encode() in seen.body and not uploads(seen)


def uploads(seen: Seen) -> bool:
    """Whether the request brings a picture."""
    return seen.method == "POST" and any(path in seen.path for path in UPLOADS)


@dataclass
class Stand:
    """Where one thing goes wrong and is then put right.

    Attributes:
        connected: another stand whose account is taken over; None: connect anew.
        patience: what the requests for which the wire has an order wait for: seconds for a byte, for the whole
            answer. All others wait as usual, so that a server that is slow for a moment is no fault.
    """

    server: Server
    wire: Wire
    folder: Path
    connected: "Stand | None" = None
    patience: tuple[float, float] = _USUAL
    clock: FixedClock = field(default_factory=lambda: FixedClock(datetime.now(UTC)))

    def __post_init__(self) -> None:
        opened = open_services(self.folder, self.clock, True)
        secrets = self.connected.services.secrets if self.connected else FakeSecrets()
        self.services = replace(opened, secrets=secrets, http=self._http)
        self.editor = Editor(self.services.plan, self.clock)
        self.client = Client(id=ClientId(new_id()), name="Fennel & Rye", zone="UTC")
        with self.services.plan.write() as unit:
            self.client = unit.clients.save(self.client)
            unit.commit()
        self.account = self._account()
        # The server's own proof stands for waiting: ``tick`` looks only when no request is on its way.
        self.publisher = Publisher(self.services, settle=0.0)

    def _account(self) -> Account:
        if self.connected is None:
            fields = {"server": self.wire.address, **self.server.people[0].fields}
            return connect(self.services, self.client.id, self.server.network, fields)
        with self.services.plan.write() as unit:
            known = replace(self.connected.account, client_id=self.client.id, revision=0)
            account = unit.accounts.save(known)
            unit.commit()
        return account

    def close(self) -> None:
        self.publisher.close(timeout=5)
        self.services.plan.close()

    def post(self, *, pictures: int = 0, text: str = "Rye {marker}, out of the oven at four.") -> str:
        """Plan a post for this very moment; gives the marker by which it is known on the server."""
        marker = f"mark{new_id().replace('-', '')}"
        item = self.services.media.put(picture(), "rye.png") if pictures else None
        if item is not None:
            with self.services.plan.write() as unit:
                unit.media.add(item)
                unit.commit()
        use = MediaUse(media_id=item.id, name="rye.png", alt_text="A loaf") if item else None
        when = self.clock.now().replace(microsecond=0, tzinfo=None) + timedelta(seconds=1)
        post = Post(
            id=PostId(new_id()),
            client_id=self.client.id,
            title=f"Rye {marker}",
            text=text.format(marker=marker),
            stage=Stage.SCHEDULED,
            when=WallTime(when, "UTC"),
            media=(use,) * pictures if use else (),
            variants=(Variant(account_id=self.account.id),),
        )
        self.editor.do(PutPost(post))
        self.clock.at = when.replace(tzinfo=UTC)
        self._post = post.id
        return marker

    @property
    def publication(self) -> Publication:
        """The last post's."""
        with self.services.plan.read() as unit:
            return unit.publications.of_post(self._post)[0]

    def attempts(self, role: StepRole = StepRole.ROOT) -> list[Attempt]:
        with self.services.plan.read() as unit:
            return [one for one in unit.journal.attempts(self.publication.id) if one.role is role]

    @property
    def outcomes(self) -> list[Outcome | None]:
        """How the tries of the post itself ended, in order."""
        return [one.outcome for one in self.attempts()]

    def settle(self, seconds: float) -> None:
        """Let the publisher wait so long before it looks, and between two looks."""
        self.publisher.close(timeout=5)
        self.publisher = Publisher(self.services, settle=seconds)

    def next_look(self) -> None:
        """Go on to the moment of the next look, whatever is still on its way."""
        self.clock.at = max(self.clock.now(), self.publication.not_before)
        self.publisher.run_once()

    def deliver(self) -> Publication:
        """Let the publisher try once; nobody looks for anything yet."""
        self.publisher.deliver(self.publication.id)
        return self.publication

    def bring_to_an_end(self) -> Publication:
        """Go on as the program does, with time passing, until nothing more happens by itself."""
        self.patience = _USUAL
        for _ in range(_LOOKS):
            self.wire.wait_idle()
            self.publisher.run_once()
            one = self.publication
            waits = one.not_before is not None and one.state is not PublicationState.PUBLISHED
            if not waits:
                break
            self.clock.at = max(self.clock.now(), one.not_before)
        return self.publication

    def ends_well(self, marker: str) -> None:
        """Bring it to an end and see that it is out once."""
        ended = self.bring_to_an_end()
        assert ended.state is PublicationState.PUBLISHED, (ended.state, ended.note, self.attempts())
        assert ended.remote_id
        assert self.on_server(marker) == 1

    @property
    def stored_account(self) -> Account:
        with self.services.plan.read() as unit:
            return unit.accounts.get(self.account.id)

    def move_to(self, address: str) -> None:
        """Let the account be at another address, as if it had been connected there."""
        account = self.stored_account
        facts = {
            name: fact.replace(account.server, address) if isinstance(fact, str) else fact
            for name, fact in account.facts.items()
        }
        with self.services.plan.write() as unit:
            unit.accounts.save(replace(account, server=address, facts=facts))
            unit.commit()

    def on_server(self, marker: str) -> int:
        """How many posts the server has of it."""
        self.wire.wait_idle()
        return count(self.server, marker)

    def _http(self) -> "_Impatient":
        return _Impatient(self)


class _Impatient:
    """The program's own HTTP, with less patience for what goes wrong."""

    def __init__(self, stand: Stand) -> None:
        self._stand = stand
        self._usual = RequestsHttp(stand.clock)
        read, total = stand.patience
        self._short = RequestsHttp(stand.clock, read=read, total=total)

    def send(self, call: HttpCall) -> HttpAnswer:
        awaited = self._stand.wire.has_order_for(_as_seen(call))
        return (self._short if awaited else self._usual).send(call)

    def pause(self, seconds: float) -> None:
        self._usual.pause(seconds)

    def cancel(self) -> None:
        self._usual.cancel()
        self._short.cancel()


def _as_seen(call: HttpCall) -> Seen:
    """What the wire will see of it, as far as orders ask for it."""
    return Seen(call.method, urlsplit(call.url).path, call.headers, repr((call.json, call.form)).encode())
