"""What a network declares of itself so that the harness can run everything against its connector."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from planner.connectors.connector import Connector, Credentials
from planner.ports.http import HttpCall
from tests.fakes.http import FakeHttp, method_of

Which = Callable[[HttpCall], bool]


def _deletes(call: HttpCall) -> bool:
    return method_of(call) == "DELETE"


def _changes(call: HttpCall) -> bool:
    return call.method in {"PUT", "PATCH"}


def _asks(call: HttpCall) -> bool:
    return call.method == "GET"


@dataclass(kw_only=True)
class Case:
    """A connector ready to publish, with a network in memory and secrets that must never show.

    Attributes:
        canaries: must be found in nothing that is kept, shown or told.
        publishes, uploads, looks, deletes, changes, asks: which calls are which; ``asks``: those about a post
            that is out. ``uploads`` None: pictures travel with the words. ``looks`` None: nobody can look.
        alts: the alt texts in the requests that were sent, in order; None where the network has none.
        count: posts on the network.
        refuses_secret: what a dead secret is replaced by.
        renews: a session is renewed when it is not accepted. resends: an upload has a second address to try.
        empty_is_no: an empty list, got when looking, honestly says that nothing is there.
        server: the network; one that signs in through the browser has ``token``, the one it accepts.
        hosted: uploads go to the client's place, whose bad answers only ever mean later, or no.
        shows: those that ask how a post stands; None: all reading but looks.
        read_back: what goes out can be read there, where the connector can read at all.
        pages: what a sign-in through the browser keeps of the server's own pages, by the names of secrets.
        sees_changes: it can tell what somebody else changed, and what is there before anything is changed.
    """

    connector: Connector
    http: FakeHttp
    credentials: Credentials
    server: object
    canaries: tuple[str, ...]
    publishes: Which
    uploads: Which | None
    looks: Which | None
    count: Callable[[], int]
    alts: Callable[[Sequence[HttpCall]], list[str]] | None
    deletes: Which = _deletes
    changes: Which = _changes
    asks: Which = _asks
    refuses_secret: str = "aaaa-bbbb-cccc"
    renews: bool = False
    resends: bool = False
    empty_is_no: bool = True
    hosted: bool = False
    sees_changes: bool = True
    shows: Which | None = None
    read_back: bool = True
    pages: Mapping[str, str] = field(default_factory=dict)
