"""Whose account a token opens: checked before anything is saved."""

from datetime import timedelta

from planner.connectors.connector import Credentials, Profile
from planner.connectors.fields import text_at
from planner.connectors.meta import graph
from planner.connectors.meta.graph import Request
from planner.connectors.meta.pages import Page, chosen, demand_scopes, pages, told_of_token
from planner.connectors.platforms.instagram.api import (
    LASTS,
    NEEDS_OF_FACEBOOK,
    USERNAME,
    WHO,
    by_facebook,
    door,
)
from planner.connectors.signin.rights import SCOPES
from planner.domain.account import Account
from planner.domain.errors import Refused
from planner.domain.media import TAKES_FILM
from planner.languages import tr
from planner.ports.http import Http

_MARGIN = timedelta(days=1)
_PERSONAL = "PERSONAL"
_ACCOUNT = "instagram_business_account{id,username,name}"


def profile_of(http: Http, credentials: Credentials) -> Profile:
    """Ask who it is. Raises Refused naming what is wrong with the account or the token."""
    return _by_page(http, credentials) if by_facebook(credentials) else _own(http, credentials)


def _own(http: Http, credentials: Credentials) -> Profile:
    params = {"fields": "user_id,username,name,account_type"}
    answer = graph.do(http, credentials, door(credentials), Request(method="GET", path="/me", params=params))
    found = graph.object_in(answer, door(credentials))
    remote_id, name = text_at(found, "user_id") or text_at(found, "id"), text_at(found, "username")
    if not remote_id or not name:
        raise Refused(tr("Instagram does not say whose access token this is."), field="token")
    if text_at(found, "account_type").upper() == _PERSONAL:
        raise Refused(
            tr(
                "{name} is a personal account, which takes nothing from programs. In the Instagram app make it a professional one: Settings, Account type.",
                name=name,
            ),
            field="token",
        )
    secrets = dict(credentials.secrets)
    if (
        not secrets.get("token_until") and answer.received_at is not None
    ):  # pasted: made just now, for 60 days
        secrets["token_until"] = (answer.received_at + LASTS - _MARGIN).isoformat()
    return _profile(remote_id, name, text_at(found, "name"), secrets, takes_film=False)


def _by_page(http: Http, credentials: Credentials) -> Profile:
    way, account = door(credentials), credentials.account
    told = told_of_token(http, credentials, way)
    demand_scopes(told, NEEDS_OF_FACEBOOK, WHO)
    if told.kind == "PAGE":
        found = graph.found(http, credentials, way, "/me", {"fields": f"id,name,{_ACCOUNT}"})
        mine: object = found.get("instagram_business_account")
        token = credentials.secrets["token"].strip()
    else:
        page = _page_of(pages(http, credentials, way), account)
        mine, token = (page.instagram, page.token) if page else ({}, "")
    remote_id, name = text_at(mine, "id"), text_at(mine, "username")
    if not remote_id or not name:
        raise Refused(
            tr(
                "No Page of this sign-in has an Instagram account. Connect the two in the Page’s settings, under Linked accounts."
            ),
            field="token",
        )
    scopes = " ".join(sorted(told.scopes))
    secrets = {**credentials.secrets, "token": token, "token_until": "", SCOPES: scopes}  # nothing renews it
    return _profile(remote_id, name, text_at(mine, "name"), secrets, takes_film=True)


def _profile(remote_id: str, name: str, label: str, secrets: dict[str, str], *, takes_film: bool) -> Profile:
    facts: dict[str, int | str | bool] = {USERNAME: name, TAKES_FILM: takes_film}
    return Profile(handle=name, remote_id=remote_id, label=label or name, facts=facts, secrets=secrets)


def _page_of(every: tuple[Page, ...], account: Account) -> Page | None:
    """The Page whose Instagram account is meant; None where no Page has one. Raises Refused."""
    there = tuple(one for one in every if one.instagram)
    if not there:
        return None
    wanted = account.handle.strip().removeprefix("@").casefold()
    for one in there:
        by_id = account.remote_id and account.remote_id == text_at(one.instagram, "id")
        if by_id or (not account.remote_id and wanted == text_at(one.instagram, "username").casefold()):
            return one
    return chosen(there, account.handle, known=account.remote_id)
