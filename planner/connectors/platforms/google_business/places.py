"""The places of business that a sign-in may post for: those of its accounts, of which a person chooses one."""

from collections.abc import Sequence
from dataclasses import dataclass

import regex

from planner.connectors.connector import Credentials
from planner.connectors.fields import address_at, list_at, text_at
from planner.connectors.platforms.google_business import api
from planner.domain.errors import Refused
from planner.languages import tr
from planner.ports.http import Http

_FIELDS = "name,title,languageCode,storefrontAddress,metadata"
_ACCOUNT, _LOCATION = regex.compile(r"accounts/[\w-]+"), regex.compile(r"locations/[\w-]+")
_ACCOUNTS_PAGES, _LOCATIONS_PAGES = 5, 10  # of 20 accounts, of 100 places of business


@dataclass(frozen=True, slots=True, kw_only=True)
class Business:
    """A place of business.

    Attributes:
        name: "accounts/1/locations/2", under which posts and reviews stand. title: as people call it.
        address: street and town, "" for one without. maps: its page on Google Maps. language: of the profile.
    """

    name: str
    title: str
    address: str = ""
    maps: str = ""
    language: str = ""


def businesses(http: Http, credentials: Credentials) -> Sequence[Business]:
    """All that the sign-in manages, each once: one that is in a group is told by the group as well."""
    accounts = api.every(
        http, credentials, f"{api.ACCOUNTS}/accounts", "accounts", {"pageSize": "20"}, _ACCOUNTS_PAGES
    )
    names = [name for one in accounts if _ACCOUNT.fullmatch(name := text_at(one, "name"))]
    found: dict[str, Business] = {}
    for account in names:
        url, asked = f"{api.LOCATIONS}/{account}/locations", {"readMask": _FIELDS, "pageSize": "100"}
        for one in api.every(http, credentials, url, "locations", asked, _LOCATIONS_PAGES):
            location = text_at(one, "name")
            if _LOCATION.fullmatch(location):
                found.setdefault(location, _business(account, one))
    return tuple(found.values())


def meant(http: Http, credentials: Credentials) -> Business:
    """The one that the account is, or that was named, or that alone can be meant.

    Raises:
        Refused: there is none, or several and none of that name.
    """
    every, account = businesses(http, credentials), credentials.account
    names = ", ".join(one.title for one in every)
    if not every:
        raise Refused(
            tr(
                "This Google account manages no Business Profile. Sign in with the one that does, or make a profile first."
            ),
            field="token",
        )
    if account.remote_id:
        mine = [one for one in every if _location(one.name) == _location(account.remote_id)]
        if mine:
            return mine[0]
        raise Refused(
            tr("This Google account does not manage that business any more, but: {names}.", names=names),
            field="token",
        )
    wanted = account.handle.strip().removeprefix("@").casefold()
    fitting = [one for one in every if wanted in {one.title.casefold(), _location(one.name)}]
    if len(fitting) == 1 or len(every) == 1:
        return (fitting or every)[0]
    if wanted and not fitting:
        raise Refused(
            tr("There is no business of that name. There are: {names}.", names=names), field="handle"
        )
    raise Refused(
        tr("There are several businesses: {names}. Sign in in the browser to choose one.", names=names),
        field="handle",
    )


def _location(name: str) -> str:
    return name.rpartition("/")[2]


def _business(account: str, told: object) -> Business:
    where = [text_at({"line": line}, "line") for line in list_at(told, "storefrontAddress", "addressLines")]
    where.append(text_at(told, "storefrontAddress", "locality"))
    location = text_at(told, "name")
    return Business(
        name=f"{account}/{location}",
        title=text_at(told, "title") or _location(location),
        address=", ".join(filter(None, where)),
        maps=address_at(told, "metadata", "mapsUri"),
        language=text_at(told, "languageCode"),
    )
