"""Instagram's two doors: Instagram's own sign-in, and a token of Facebook whose Page the account belongs to.

Both know the same calls. Which one it is, the token itself tells by how it begins (as all tokens seen so far).
"""

from datetime import timedelta

from planner.connectors.connector import Credentials
from planner.connectors.meta.containers import Containers
from planner.connectors.meta.graph import FACEBOOK, INSTAGRAM, Door
from planner.connectors.platforms.instagram.answers import PASSING, QUOTA, TABLE
from planner.connectors.signin.flow import Flow, Pkce, Redirect, Trade
from planner.domain.account import Account

WHO = "Instagram"
OF_FACEBOOK = "EAA"
USERNAME = "username"
"""Among the account's facts."""
LASTS = timedelta(days=60)
_CODES = "https://api.instagram.com"
_HOST = "https://graph.instagram.com"
NEEDS = ("instagram_business_basic", "instagram_business_content_publish")
NEEDS_OF_FACEBOOK = ("instagram_basic", "instagram_content_publish")
FLOW = Flow(
    authorize="https://www.instagram.com/oauth/authorize",
    token=f"{_CODES}/oauth/access_token",
    scopes=(*NEEDS, "instagram_business_manage_comments"),
    needs=NEEDS,
    further=("instagram_business_manage_insights",),
    redirect=Redirect.PASTED,
    pkce=Pkce.NONE,
    separator=",",
    longer=Trade(url=f"{_HOST}/access_token", grant="ig_exchange_token"),
    renews=Trade(url=f"{_HOST}/refresh_access_token", grant="ig_refresh_token", secret=False),
    renew_left=LASTS - timedelta(days=7),
    lasts=LASTS,
)
"""A token is renewed each week: it must be a day old, and one that has ended cannot be renewed."""
_BY_FACEBOOK = Flow(authorize="", token="", scopes=(), redirect=Redirect.PASTED, pkce=Pkce.NONE)
_OWN = Door(who=WHO, base=INSTAGRAM, flow=FLOW, table=TABLE, daily=frozenset({QUOTA}))
_FACEBOOKS = Door(who=WHO, base=FACEBOOK, flow=_BY_FACEBOOK, table=TABLE, daily=frozenset({QUOTA}))


def by_facebook(credentials: Credentials) -> bool:
    """Whether the account is reached by a token of Facebook."""
    return credentials.secrets.get("token", "").strip().startswith(OF_FACEBOOK)


def door(credentials: Credentials) -> Door:
    """The door that the account's token opens."""
    return _FACEBOOKS if by_facebook(credentials) else _OWN


def for_comments(credentials: Credentials) -> Door:
    """The same for reading, answering and hiding comments."""
    own, facebooks = "instagram_business_manage_comments", "instagram_manage_comments"
    return door(credentials).wanting(facebooks if by_facebook(credentials) else own)


def for_insights(credentials: Credentials) -> Door:
    """The same for counting."""
    own, facebooks = "instagram_business_manage_insights", "instagram_manage_insights"
    return door(credentials).wanting(facebooks if by_facebook(credentials) else own)


def for_deleting(credentials: Credentials) -> Door:
    """The same for deleting posts: a right of its own behind Facebook's door, none behind Instagram's."""
    way = door(credentials)
    return way.wanting("instagram_manage_contents") if by_facebook(credentials) else way


def username(account: Account) -> str:
    """The account's own name there, in small letters; the plan may call it by another one."""
    return str(account.facts.get(USERNAME) or account.handle).removeprefix("@").casefold()


def profile_address(account: Account) -> str:
    """Where people see the account."""
    return f"https://www.instagram.com/{username(account)}/"


def containers(credentials: Credentials) -> Containers:
    """How containers are made and asked for there."""
    return Containers(
        door=door(credentials), edge="media", state="status_code", why="status", passing=PASSING
    )
