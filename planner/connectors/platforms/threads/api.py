"""Threads' door: its own sign-in with the person's own app, its errors, its containers."""

from datetime import timedelta

from planner.connectors.answers import Meaning, Row
from planner.connectors.meta.answers import table_of
from planner.connectors.meta.containers import Containers
from planner.connectors.meta.graph import THREADS, Door
from planner.connectors.signin.flow import Flow, Pkce, Redirect, Trade
from planner.domain.account import Account
from planner.languages import tr

WHO = "Threads"
LASTS = timedelta(days=60)
_ROOT = THREADS.rpartition("/")[0]  # tokens have no version
_ANY = range(400, 600)
BLOCKED = "sub 2207051"
USERNAME = "username"
"""Among the account's facts."""
NEEDS = ("threads_basic", "threads_content_publish")
FLOW = Flow(
    authorize="https://threads.net/oauth/authorize",
    token=f"{_ROOT}/oauth/access_token",
    scopes=(*NEEDS, "threads_manage_replies", "threads_read_replies", "threads_delete"),
    further=("threads_manage_insights", "threads_manage_mentions", "threads_keyword_search"),
    redirect=Redirect.PASTED,
    pkce=Pkce.NONE,
    separator=",",
    longer=Trade(url=f"{_ROOT}/access_token", grant="th_exchange_token"),
    renews=Trade(url=f"{_ROOT}/refresh_access_token", grant="th_refresh_token", secret=False),
    renew_left=LASTS - timedelta(days=7),
    lasts=LASTS,
)
"""A token is renewed each week: it must be a day old, and one that has ended cannot be renewed."""
TABLE = table_of(
    Row(
        meaning=Meaning.REFUSED,
        status=_ANY,
        codes={BLOCKED},
        says=tr("{who} took it for unwanted and blocked it.{said} Look into the app, and wait a day."),
    ),
    Row(
        meaning=Meaning.REFUSED,
        status=_ANY,
        codes={"4279013", "sub 4279013"},
        says=tr("{who} has restricted the account. Open the app and do what it asks for."),
    ),
)
DOOR = Door(who=WHO, base=THREADS, flow=FLOW, table=TABLE)
CONTAINERS = Containers(
    door=DOOR,
    edge="threads",
    state="status",
    why="error_message",
    passing=frozenset({"FAILED_DOWNLOADING_VIDEO", "UNKNOWN"}),
)


def username(account: Account) -> str:
    """The account's own name there, in small letters; the plan may call it by another one."""
    return str(account.facts.get(USERNAME) or account.handle).removeprefix("@").casefold()


def profile_address(account: Account) -> str:
    """Where people see the account."""
    return f"https://www.threads.com/@{username(account)}"
