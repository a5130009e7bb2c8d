"""What a tick did, and the line that tells what became of one publication."""

from dataclasses import dataclass
from datetime import datetime

from planner.domain.ids import PostId, PublicationId
from planner.domain.publication import HeldReason, PublicationState
from planner.domain.standing import reason_word, state_word
from planner.editing.words import network_label, quoted
from planner.languages import tr
from planner.networks.homes import home_of
from planner.ports.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True, kw_only=True)
class TickReport:
    """What one look at the clock did. Ids only: who shows them reads the rows.

    Attributes:
        started: handed over for delivery. finished: ended since the last report, however they ended.
        missed, held, recovered: changed by this tick. looked: looked for on their network.
        next_due: aware UTC of what comes next, None when nothing is planned.
        faults: sentences about this machine (password store closed, disk full).
        no_secrets: the password store could not be opened.
        stuck: this computer could do nothing at all (disk full, plan unreadable): ``faults`` says why.
        beaten: another publisher was quicker somewhere: there is a crowd.
    """

    at: datetime
    started: tuple[PublicationId, ...] = ()
    finished: tuple[PublicationId, ...] = ()
    missed: tuple[PublicationId, ...] = ()
    held: tuple[PublicationId, ...] = ()
    recovered: tuple[PublicationId, ...] = ()
    looked: tuple[PublicationId, ...] = ()
    next_due: datetime | None = None
    faults: tuple[str, ...] = ()
    no_secrets: bool = False
    stuck: bool = False
    beaten: bool = False

    @property
    def touched(self) -> tuple[PublicationId, ...]:
        """Every publication that something happened to, once each, in the order it happened."""
        every = (*self.recovered, *self.missed, *self.held, *self.started, *self.finished, *self.looked)
        return tuple(dict.fromkeys(every))


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One publication as lists show it (strip of missed posts, ``status``, ``publish --once``).

    Attributes:
        client, network, account: names for people. headline: in quotation marks.
        due_at: aware UTC. zone: the client's, for showing it.
        asks_if_live: only a person can tell whether it is out. look_url: where to look, "" not known.
    """

    publication_id: PublicationId
    post_id: PostId
    client: str
    network: str
    account: str
    headline: str
    state: PublicationState
    held_reason: HeldReason | None
    due_at: datetime | None
    zone: str
    note: str
    url: str
    asks_if_live: bool = False
    look_url: str = ""


def line_of(unit: UnitOfWork, publication_id: PublicationId) -> Line:
    """Read one publication's line. Raises NotFound."""
    one = unit.publications.get(publication_id)
    account = unit.accounts.get(one.account_id)
    client = unit.clients.get(one.client_id)
    return Line(
        publication_id=one.id,
        post_id=one.post_id,
        client=client.name,
        network=network_label(account.network),
        account=account.name,
        headline=quoted(unit.posts.get(one.post_id)),
        state=one.state,
        held_reason=one.held_reason,
        due_at=one.due_at,
        zone=client.zone,
        note=one.note,
        url=one.remote_url,
        asks_if_live=one.asks_if_live,
        look_url=one.look_url or home_of(account),
    )


def line_text(line: Line) -> str:
    """One publication in one line of the terminal."""
    state = state_word(line.state)
    if line.held_reason:
        state = f"{state} ({reason_word(line.held_reason)})"
    told = line.note or line.url
    return f"{state}: {line.network} {line.account}, {line.headline}" + (f". {told}" if told else "")


def question_text(line: Line) -> str:
    """Asks "Is this live?" in the terminal: where to look, and the command that answers."""
    look = tr("\n    Look: {look_url}", look_url=line.look_url) if line.look_url else ""
    return tr(
        "Is {headline} live on {network} ({account})? It was sent, and no answer came.{look}\n    main.py live {post_id} yes | again --sure | skip",
        headline=line.headline,
        network=line.network,
        account=line.account,
        look=look,
        post_id=line.post_id,
    )


def line_json(line: Line) -> dict[str, str]:
    """One publication as JSON; times are ISO 8601 in UTC, "" where there is none."""
    return {
        "post": line.post_id,
        "publication": line.publication_id,
        "client": line.client,
        "network": line.network,
        "account": line.account,
        "headline": line.headline.strip("“”"),
        "state": line.state.value,
        "reason": line.held_reason.value if line.held_reason else "",
        "due": line.due_at.isoformat() if line.due_at else "",
        "note": line.note,
        "url": line.url,
        "asks_if_live": "yes" if line.asks_if_live else "",
        "look_url": line.look_url,
    }
