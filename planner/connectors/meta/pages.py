"""Whose token it is, and the Pages it may post as: Facebook asks for them, and Instagram's accounts hang on them."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from planner.connectors.connector import Credentials
from planner.connectors.errors import fault_of
from planner.connectors.fields import at, list_at, number_at, text_at
from planner.connectors.meta.graph import Door, Request, ask, found, object_in
from planner.domain.errors import NotSent, Refused, Throttled
from planner.domain.hidden import remember
from planner.languages import tr
from planner.ports.http import Http

FIELDS = "id,name,access_token,tasks,instagram_business_account{id,username,name}"
_PAGES = 5  # of 100 each
_SHORT = timedelta(days=1)
_MAY_POST = "CREATE_CONTENT"


@dataclass(frozen=True, slots=True, kw_only=True)
class TokenFacts:
    """What Meta says of a token; all empty where it does not say.

    Attributes:
        kind: "USER" or "PAGE". app: the number of its app. scopes: what it allows.
        until: aware UTC, None where it has no end.
    """

    kind: str = ""
    app: str = ""
    scopes: frozenset[str] = frozenset()
    until: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A Page of the person who signed in. ``instagram``: the professional account that belongs to it, or empty."""

    id: str
    name: str
    token: str = field(repr=False)
    may_post: bool = True
    instagram: Mapping[str, object] = field(default_factory=dict)


def told_of_token(http: Http, credentials: Credentials, door: Door) -> TokenFacts:
    """Ask what the token is. Raises SignInNeeded, NotSent, Throttled; Meta's refusal to say is no fault.

    Raises:
        Refused: it ends within a day, so that nothing could be planned with it.
    """
    token = credentials.secrets.get("token", "").strip()
    wanted = Request(method="GET", path="/debug_token", params={"input_token": token})
    answer = ask(http, credentials, door, wanted)
    fault = fault_of(answer, door.who, secrets=credentials.secrets.values(), table=door.table)
    if isinstance(fault, NotSent | Throttled):
        raise fault
    if fault is not None:
        return TokenFacts()
    told = at(object_in(answer, door), "data")
    ends = number_at(told, "expires_at")
    until = datetime.fromtimestamp(min(ends, 4_000_000_000), UTC) if ends > 0 else None
    if until is not None and answer.received_at is not None and until - answer.received_at < _SHORT:
        raise Refused(
            tr(
                "That access token ends within a day. Press “Extend Access Token” in Meta’s Access Token Debugger, and paste the longer one."
            ),
            detail=f"ends {until.isoformat()}",
            field="token",
        )
    scopes = frozenset(str(one) for one in list_at(told, "scopes"))
    return TokenFacts(kind=text_at(told, "type"), app=text_at(told, "app_id"), scopes=scopes, until=until)


def demand_scopes(told: TokenFacts, needed: Iterable[str], who: str) -> None:
    """Raise Refused naming the rights that a token lacks, where Meta told its rights."""
    missing = [one for one in needed if told.scopes and one not in told.scopes]
    if missing:
        raise Refused(
            tr(
                "The access token lacks a right that {who} wants for posts: {names}. Make one that has it.",
                who=who,
                names=", ".join(missing),
            ),
            field="token",
        )


def pages(http: Http, credentials: Credentials, door: Door) -> tuple[Page, ...]:
    """All Pages of who signed in, each with its own token. Raises as the door's table says.

    Where Meta names none, those of the person's business portfolios: it tells of them to tokens that have the right
    ``business_management``, and to others it refuses to say.
    """
    made = _listed(http, credentials, door, "/me/accounts", FIELDS)
    if not any(text_at(one, "access_token") for one in made):
        with suppress(Refused):
            made = [*_of_portfolios(http, credentials, door)]
    every = {page.id: page for page in map(_page, made) if page.token}
    remember(one.token for one in every.values())
    return tuple(every.values())


def _of_portfolios(http: Http, credentials: Credentials, door: Door) -> Iterator[object]:
    for business in _listed(http, credentials, door, "/me/businesses", "id"):
        for edge in ("owned_pages", "client_pages"):
            yield from _listed(http, credentials, door, f"/{text_at(business, 'id')}/{edge}", FIELDS)


def _listed(http: Http, credentials: Credentials, door: Door, path: str, fields: str) -> list[object]:
    params, made = {"fields": fields, "limit": "100"}, list[object]()
    for _ in range(_PAGES):
        answer = found(http, credentials, door, path, params)
        made += list_at(answer, "data")
        after = text_at(answer, "paging", "cursors", "after") if text_at(answer, "paging", "next") else ""
        if not after:
            break
        params["after"] = after
    return made


def chosen(found_pages: tuple[Page, ...], wanted: str, *, known: str = "") -> Page:
    """The one that is meant: that of a known account, else the one named, else the only one.

    Args:
        found_pages: all of the sign-in.
        wanted: name or number, as it was typed or as the plan calls the account.
        known: the Page's number, where the account was connected before or the Page was chosen.

    Raises:
        Refused: there is none, or several and none of that name; ``field`` is "handle".
    """
    if not found_pages:
        raise Refused(
            tr(
                "This sign-in has no Page. Make a Page on Facebook first, and tick it when Facebook asks which ones Parley may use. One of a business portfolio needs a token with the right business_management."
            ),
            field="handle",
        )
    named, names = wanted.strip().removeprefix("@").casefold(), ", ".join(one.name for one in found_pages)
    if known:
        mine = [one for one in found_pages if one.id == known]
        if mine:
            return mine[0]
        raise Refused(
            tr("The Page of this account is not among those of the sign-in: {names}.", names=names),
            field="token",
        )
    fitting = [one for one in found_pages if named in {one.id, one.name.casefold()}]
    if len(fitting) == 1 or len(found_pages) == 1:
        return (fitting or found_pages)[0]
    if named and not fitting:
        raise Refused(tr("There is no Page of that name. There are: {names}.", names=names), field="handle")
    raise Refused(tr("There are several Pages: {names}. Enter the name of one.", names=names), field="handle")


def _page(one: object) -> Page:
    tasks = list_at(one, "tasks")
    account = at(one, "instagram_business_account")
    return Page(
        id=text_at(one, "id"),
        name=text_at(one, "name"),
        token=text_at(one, "access_token"),
        may_post=not tasks or _MAY_POST in tasks or "MANAGE" in tasks,
        instagram=account if isinstance(account, Mapping) else {},
    )
