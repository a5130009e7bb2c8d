"""A network in memory and a connector to it, with faults at every place where one can happen."""

# ruff: noqa: ARG002 - the signatures are the connector's
import threading
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from planner.connectors.answers import NO_ROWS
from planner.connectors.connector import (
    CannotTell,
    CredentialField,
    Found,
    NotThere,
    Profile,
    StepPlan,
    StepResult,
)
from planner.domain.errors import SignInNeeded
from planner.domain.journal import StepRole


class Killed(BaseException):
    """The process died here."""


@dataclass
class FakeNetwork:
    """What the network holds, whoever sent it.

    Attributes:
        arrived: (client key, role, part) of everything that arrived, in order: the proof of once-only.
        before, after: what happens instead of, or after, the arrival of a role; taken from the front.
        says: what results say besides: status, confirmed, rest_until.
        waits: called inside ``send`` after arrival, to hold a request up.
    """

    arrived: list = field(default_factory=list)
    before: dict = field(default_factory=lambda: defaultdict(list))
    after: dict = field(default_factory=lambda: defaultdict(list))
    says: dict = field(default_factory=dict)
    waits: Callable[[], None] | None = None
    lock: threading.Lock = field(default_factory=threading.Lock)

    def posts(self, role: StepRole = StepRole.ROOT) -> list:
        """Client keys of what arrived in one role."""
        return [key for key, what, _ in self.arrived if what is role]


class FakeConnector:
    """``planner.connectors.connector.Connector`` to a ``FakeNetwork``."""

    label = "Fake"
    fields = (
        CredentialField(key="handle", label="Name", required=False),
        CredentialField(
            key="token", label="Token", secret=True, pattern=r"\S{4,}", wrong="The token is too short."
        ),
    )
    help_url = ""
    answers = NO_ROWS

    def __init__(self, network: FakeNetwork, key: str = "mastodon", *, harmless: bool = False) -> None:
        self.key = key
        self.network = network
        self.harmless = harmless
        self.can_look = True
        self.look_faults: list = []
        self.told_handle = ""
        self.frozen = 0

    def verify(self, http, credentials):
        if credentials.secrets.get("token") == "wrong":
            raise SignInNeeded("The token is not accepted.")
        handle = self.told_handle or credentials.account.handle or "bakery"
        return Profile(handle=handle, remote_id=f"id-{handle.casefold()}", facts={"text_limit": 500})

    def steps(self, rendered):
        plans = [(StepRole.MEDIA, 0, use) for use in rendered.parts[0].media]
        plans += [
            (StepRole.PART if number else StepRole.ROOT, number, None)
            for number in range(len(rendered.parts))
        ]
        if rendered.first_comment:
            plans.append((StepRole.COMMENT, 0, None))
        return [
            StepPlan(ordinal=number, role=role, part=part, media=media)
            for number, (role, part, media) in enumerate(plans)
        ]

    def freeze(self, step, rendered, account, client_key, done, now):
        self.frozen += 1
        return {
            "key": client_key,
            "role": step.role.value,
            "part": step.part,
            "text": rendered.parts[step.part].text,
            "at": now.isoformat(),
            "media": step.media.media_id if step.media else "",
        }

    def send(self, http, credentials, frozen, read_media):
        role = StepRole(frozen["role"])
        key = (frozen["key"], role, frozen["part"])
        network = self.network
        with network.lock:
            _raise_next(network.before[role])
            if not (self.harmless and key in network.arrived):
                network.arrived.append(key)
        if network.waits:
            network.waits()
        with network.lock:
            _raise_next(network.after[role])
        return replace(_result(key), **network.says)

    def look(self, http, credentials, frozen, since, others=()):
        _raise_next(self.look_faults)
        if not self.can_look:
            return CannotTell(link="https://social.example/@bakery")
        key = (frozen["key"], StepRole(frozen["role"]), frozen["part"])
        with self.network.lock:
            there = key in self.network.arrived
        return Found(result=_result(key)) if there else NotThere(proof="looked at the newest posts")

    def repeat_is_harmless(self, account):
        return self.harmless


def _result(key):
    name = f"{key[0]}-{key[1].value}-{key[2]}"
    return StepResult(remote_id=name, remote_url=f"https://social.example/{name}", data={"uri": name})


def _raise_next(faults: list) -> None:
    if faults:
        fault = faults.pop(0)
        if fault is not None:
            raise fault
