"""The plan that is published while its publisher is killed: two accounts on each of three servers."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from main import open_services
from planner.domain.account import Account
from planner.domain.client import Client
from planner.domain.ids import ClientId, PostId, new_id
from planner.domain.journal import Attempt, Step, StepRole
from planner.domain.media import MediaUse
from planner.domain.post import Post, Stage, Variant
from planner.domain.publication import Publication
from planner.domain.times import WallTime
from planner.editing.edit import Editor
from planner.editing.posts import PutPost
from planner.ports.clock import FixedClock, SystemClock
from planner.publishing.accounts import connect
from planner.publishing.steps import root_of
from tests.fakes.secrets import FakeSecrets
from tests.planner.connectors.driver import picture
from tests.real.kill.marks import mark
from tests.real.wire.truth import Server
from tests.real.wire.wire import Wire

_TEXTS = (
    "Loaf {number} is out of the oven, {mark}",
    "“Rye” & oats < wheat > *spelt* _today_ {mark} https://fennelandrye.example/a_b?x=1&y=2#crumb",
    "{mark}\n\nGrüße aus der Backstube 🥖👩‍🍳\nzweite Zeile\n\n- eins\n- zwei #Brot_4 #rye",
    "Ask @bob.test or @nobody@elsewhere.example about `{mark}` ~~never~~ & &amp; [sic](no link)",
    "#{mark} 1. first 2. second: see example.com, mail@fennelandrye.example  two  spaces",
)
"""Words that a server may mark up, shorten or answer for: a look must know them again all the same."""
_PEOPLE = 2  # on each server: a killed one's account rests until the lease has run out
_GRACE_MINUTES = 24 * 60  # the run is about deaths, not about lateness


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """A post of this run. ``marks``: one for each part."""

    number: int
    post_id: PostId
    account: Account
    marks: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rows:
    """What the plan says of a post."""

    publication: Publication
    steps: Sequence[Step]
    attempts: Sequence[Attempt]

    @property
    def root(self) -> Step | None:
        return root_of(self.steps)

    @property
    def parts(self) -> list[Step]:
        """The further parts of a thread."""
        return [one for one in self.steps if one.role is StepRole.PART]


@dataclass
class Field:
    """The plan, its accounts and what was planned. The publisher works on it from other processes."""

    servers: Sequence[Server]
    wires: Sequence[Wire]
    folder: Path
    run: str = field(default_factory=lambda: new_id().replace("-", "")[-8:])
    planned: list[Planned] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.secrets = FakeSecrets()
        self.services = replace(open_services(self.folder, SystemClock(), True), secrets=self.secrets)
        self.client = Client(id=ClientId(new_id()), name="Fennel & Rye", zone="UTC")
        item = self.services.media.put(picture(), "rye.png")
        self._use = MediaUse(media_id=item.id, name="rye.png", alt_text="A loaf of rye")
        with self.services.plan.write() as unit:
            unit.media.add(item)
            self.client = unit.clients.save(self.client)
            unit.commit()
        self.accounts = [
            connect(
                self.services,
                self.client.id,
                server.network,
                {"server": wire.address, **server.people[index].fields},
                named=server.people[index].name,
            )
            for index in range(_PEOPLE)
            for server, wire in zip(self.servers, self.wires, strict=True)
        ]

    def close(self) -> None:
        self.services.plan.close()

    def plan(self, account: Account, *, pictures: int = 0, parts: int = 1) -> Planned:
        """Plan one more post, due now."""
        number = len(self.planned)
        marks = tuple(mark(self.run, number, part) for part in range(parts))
        due = datetime.now(UTC).replace(microsecond=0)
        post = Post(
            id=PostId(new_id()),
            client_id=self.client.id,
            title=f"Loaf {number} of the day",
            text="\n---\n".join(
                _TEXTS[(number + part) % len(_TEXTS)].format(number=number, mark=one)
                for part, one in enumerate(marks)
            ),
            stage=Stage.SCHEDULED,
            when=WallTime(due.replace(tzinfo=None), "UTC"),
            grace_minutes=_GRACE_MINUTES,
            media=(self._use,) * pictures,
            variants=(Variant(account_id=account.id),),
        )
        earlier = FixedClock(due - timedelta(seconds=1))  # else its time would be past already
        Editor(self.services.plan, earlier).do(PutPost(post))
        made = Planned(number=number, post_id=post.id, account=account, marks=marks)
        self.planned.append(made)
        return made

    def rows(self, planned: Planned) -> Rows:
        """What the plan says of it now."""
        with self.services.plan.read() as unit:
            one = unit.publications.of_post(planned.post_id)[0]
            return Rows(
                publication=one, steps=unit.journal.steps(one.id), attempts=unit.journal.attempts(one.id)
            )

    def publications(self) -> dict[PostId, Publication]:
        """Every publication of this run, by post."""
        with self.services.plan.read() as unit:
            found = unit.publications.of_posts(one.post_id for one in self.planned)
        return {one.post_id: one for one in found}
