"""Who a sign-in to LinkedIn may post as: the person, or the pages that they run."""

from collections.abc import Sequence

from planner.connectors.connector import Credentials
from planner.connectors.fields import list_at, text_at
from planner.connectors.platforms.linkedin.api import PAGE, PERSON, get
from planner.connectors.signin.flow import Place
from planner.domain.errors import ConnectorFault, NotSent, Refused
from planner.languages import tr
from planner.ports.http import Http

AS_PAGE = "page"
_FORBIDDEN = 403
_AT_ONCE, _PAGES = 100, 5
_FINDER = {"q": "roleAssignee", "role": "ADMINISTRATOR", "state": "APPROVED"}


def places(http: Http, credentials: Credentials) -> Sequence[Place]:
    """The person, or each page with its name."""
    if credentials.secrets.get("posts_as") != AS_PAGE:
        return (me(http, credentials),)
    return tuple(page(http, credentials, urn) for urn in _run_by(http, credentials))


def _run_by(http: Http, credentials: Credentials) -> Sequence[str]:
    """The pages of which the person is an administrator; LinkedIn tells ten at once unless it is asked for more."""
    urns: list[str] = []
    for number in range(_PAGES):
        asked = {**_FINDER, "count": str(_AT_ONCE), "start": str(number * _AT_ONCE)}
        told = list_at(get(http, credentials, "/rest/organizationAcls", asked, "FINDER"), "elements")
        urns += [text_at(one, "organization") or text_at(one, "organizationTarget") for one in told]
        if len(told) < _AT_ONCE:
            break
    return [urn for urn in dict.fromkeys(urns) if urn.startswith(PAGE)]


def me(http: Http, credentials: Credentials) -> Place:
    """The person who signed in."""
    try:
        found = get(http, credentials, "/v2/userinfo")
    except ConnectorFault as fault:
        if fault.status != _FORBIDDEN:
            raise
        found = get(http, credentials, "/v2/me")  # an app of the other product has no OpenID
    subject = text_at(found, "sub") or text_at(found, "id")
    if not subject:
        raise NotSent(tr("LinkedIn’s answer could not be read."), detail="no person in the answer")
    names = (text_at(found, "localizedFirstName"), text_at(found, "localizedLastName"))
    return Place(
        id=PERSON + subject, label=text_at(found, "name") or " ".join(filter(None, names)) or subject
    )


def page(http: Http, credentials: Credentials, urn: str) -> Place:
    """A page with its name; its number where LinkedIn does not tell the name."""
    number = urn.removeprefix(PAGE)
    try:
        found = get(http, credentials, f"/rest/organizations/{number}")
    except Refused:
        return Place(id=urn, label=number, note=tr("Page"))
    return Place(id=urn, label=text_at(found, "localizedName") or number, note=tr("Page"))


def meant(http: Http, credentials: Credentials) -> Place:
    """The one that the account is, or that alone can be meant."""
    wanted = credentials.account.remote_id
    if wanted.startswith(PAGE) and credentials.secrets.get("posts_as") == AS_PAGE:
        found = [page(http, credentials, wanted)] if wanted in _run_by(http, credentials) else []
    else:
        found = [*places(http, credentials)]
    chosen = [one for one in found if one.id == wanted] or ([] if wanted else found)
    if len(chosen) == 1:
        return chosen[0]
    if not found or wanted:
        raise Refused(
            tr("This sign-in does not run that page. Sign in as somebody who is an administrator of it."),
            detail=f"{len(found)} pages",
            field="token",
        )
    raise Refused(
        tr("This sign-in runs {count} pages. Sign in in the browser to choose one.", count=len(found)),
        detail=f"{len(found)} pages",
        field="token",
    )
