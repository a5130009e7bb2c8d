"""Talking to Meta's Graph API: one door for each of its networks, one way to sign, one way to rest.

Versions and hosts stand here alone. Graph v25.0 is good until 2028-07-29; Threads answers at ``.com`` as well.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from planner.connectors.answers import Table
from planner.connectors.connector import Credentials, StepResult
from planner.connectors.errors import accepted
from planner.connectors.fields import text_at
from planner.connectors.meta import usage
from planner.connectors.meta.answers import RIGHTS
from planner.connectors.signin.api import SignedApi
from planner.connectors.signin.flow import Flow
from planner.connectors.signin.rights import demand, lacking
from planner.domain.errors import Throttled
from planner.languages import tr
from planner.ports.body import Body
from planner.ports.http import Http, HttpAnswer, HttpCall

VERSION = "v25.0"
FACEBOOK = f"https://graph.facebook.com/{VERSION}"
FACEBOOK_VIDEO = f"https://graph-video.facebook.com/{VERSION}"
INSTAGRAM = f"https://graph.instagram.com/{VERSION}"
THREADS = "https://graph.threads.net/v1.0"

_GONE = frozenset({"100/33", "803/"})
"""How Graph says that there is no such object, or that the token may not know of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Door:
    """One of Meta's networks.

    Attributes:
        who: as people call it. base: address with the version, no "/" at its end.
        daily: codes after which nothing is taken until tomorrow.
        rights: wanted beyond publishing. Who lacks one gets RightMissing, and keeps the sign-in.
    """

    who: str
    base: str
    flow: Flow
    table: Table
    daily: frozenset[str] = frozenset()
    rights: tuple[str, ...] = ()

    @property
    def api(self) -> SignedApi:
        """What it has in common with every network behind a token."""
        return SignedApi(self.who, self.flow, self.table)

    def wanting(self, *rights: str) -> "Door":
        """The same for what goes beyond publishing."""
        return replace(self, rights=rights)


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """One request without its token.

    Attributes:
        path: below the door's base, or a whole address.
        scheme: before the token in its header: uploads want ``OAuth``.
    """

    method: str
    path: str
    params: Mapping[str, str] = field(default_factory=dict)
    form: Mapping[str, str] | None = None
    files: Mapping[str, tuple[str, bytes | Body, str]] | None = None
    data: Body | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    scheme: str = "Bearer"


def ask(
    http: Http, credentials: Credentials, door: Door, wanted: Request, *, publishing: bool = False
) -> HttpAnswer:
    """Send a signed request and give whatever answer comes. Raises RightMissing where that is known before."""
    demand(credentials, door.who, *door.rights)
    call = HttpCall(
        method=wanted.method,
        url=wanted.path if wanted.path.startswith("https://") else door.base + wanted.path,
        headers=wanted.headers,
        params=wanted.params,
        form=wanted.form,
        files=wanted.files,
        data=wanted.data,
    )
    return door.api.send(http, credentials, call, publishing=publishing, scheme=wanted.scheme)


def checked(
    credentials: Credentials,
    door: Door,
    answer: HttpAnswer,
    *,
    publishing: bool = False,
) -> HttpAnswer:
    """The answer, when it is a yes. Raises the fault that the table names; a throttled account is parked."""
    fault = door.api.fault(credentials, answer, publishing=publishing)
    if fault is None:
        return answer
    code = door.table.code_of(answer)
    if door.rights and code in RIGHTS:
        raise lacking(door.who, *door.rights, detail=fault.detail, status=answer.status)
    if isinstance(fault, Throttled) and code:
        longest = usage.DAY if code in door.daily else usage.PARKED
        fault.until = fault.rest_until = usage.parked_until(answer, longest)
    raise fault


def do(http: Http, credentials: Credentials, door: Door, wanted: Request) -> HttpAnswer:
    """Send a request that may be repeated, and give its yes. Raises as ``checked``."""
    answer = checked(credentials, door, ask(http, credentials, door, wanted))
    return _with_room(door, answer) if wanted.method == "GET" else answer


def found(
    http: Http, credentials: Credentials, door: Door, path: str, params: Mapping[str, str]
) -> Mapping[str, object]:
    """The object at a path. Raises as the table says; NotSent when there is none in the answer."""
    return object_in(do(http, credentials, door, Request(method="GET", path=path, params=params)), door)


def node(
    http: Http, credentials: Credentials, door: Door, remote_id: str, fields: str
) -> Mapping[str, object] | None:
    """An object by its id, None when Graph says that there is none. Raises as ``found``."""
    wanted = Request(method="GET", path=f"/{remote_id}", params={"fields": fields})
    answer = ask(http, credentials, door, wanted)
    if is_gone(answer):
        return None
    return object_in(_with_room(door, checked(credentials, door, answer)), door)


def _with_room(door: Door, answer: HttpAnswer) -> HttpAnswer:
    """Raise Throttled for comments and figures when what is allowed is nearly used up: the rest is for posts."""
    full = usage.full_until(answer) if door.rights else None
    if full is None:
        return answer
    message = tr(
        "{who} allows little more for now. Posts come first; comments and figures wait.", who=door.who
    )
    raise Throttled(message, until=full, detail="80 % of the limit used", status=answer.status)


def object_in(answer: HttpAnswer, door: Door) -> Mapping[str, object]:
    """The object of an answer. Raises NotSent where there is none."""
    return door.api.object_in(answer)


def is_gone(answer: HttpAnswer) -> bool:
    """Whether Graph itself says that there is no such object; a 404 of a proxy says nothing."""
    error = (text_at(answer.json(), "error", "code"), text_at(answer.json(), "error", "error_subcode"))
    return "/".join(error) in _GONE


def rested(result: StepResult, answer: HttpAnswer) -> StepResult:
    """What a step left, with the rest that the answer's headers ask for: 80 % of what is allowed is enough."""
    done = accepted(result, answer)
    full = usage.full_until(answer)
    return done if full is None else replace(done, rest_until=max(full, done.rest_until or full))
