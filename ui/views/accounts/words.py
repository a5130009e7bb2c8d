"""What the accounts page says of an account. No widgets here."""

import ipaddress
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from urllib.parse import urlsplit

from planner.connectors.address import is_loopback
from planner.domain.account import Account, AccountState
from planner.domain.times import wall_at
from planner.languages import tr
from planner.publishing.signing_in import SIGNED_IN_UNTIL
from ui.dates import clock, day_of_month

SOON = timedelta(days=14)
TYPED = tr("Closing loses what you typed. Press Esc again to close.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How an account stands.

    Attributes:
        icon, color: icon name and token. text: "Connected". detail: the line under it.
        action: what the row's button says, "" for none. urgent: the button is primary.
    """

    icon: str
    color: str
    text: str
    detail: str
    action: str
    urgent: bool = False


def standing(
    account: Account, *, connectable: bool, waiting: int, sample: bool, zone: str, now: datetime
) -> Standing:
    """How ``account`` stands.

    Args:
        account: the account.
        connectable: Parley has a connector for its network.
        waiting: posts planned on it that would not go out as it stands.
        sample: it belongs to the sample business, where nothing but practice is connected.
        zone: IANA name, for the clock time of the last check.
        now: aware UTC.
    """
    posts = (
        tr("{n} planned post waits|{n} planned posts wait", "", waiting) if waiting else tr("No posts wait")
    )
    if account.paused_at is not None:
        since = wall_at(account.paused_at, zone).local
        return Standing(
            icon="octagon-pause",
            color="warn",
            text=tr("Paused since {day}, {time}", day=day_of_month(since), time=clock(since)),
            detail=posts,
            action=tr("Resume"),
        )
    if account.state is AccountState.CONNECTED:
        return _connected(account, posts if waiting else "", zone, now)
    if account.state is AccountState.NEEDS_SIGN_IN:
        return Standing(
            icon="octagon-x",
            color="crit",
            text=tr("Not accepted"),
            detail=posts,
            action=tr("Sign in again…"),
            urgent=True,
        )
    if sample:
        return Standing(icon="lock", color="tx2", text=tr("Sample, stays here"), detail=posts, action="")
    if connectable and account.state is not AccountState.BY_HAND:
        return Standing(
            icon="dashed-ring",
            color="warn",
            text=tr("Planned, not connected"),
            detail=posts,
            action=tr("Connect…"),
            urgent=waiting > 0,
        )
    by_hand = tr(
        "{n} planned post waits for you|{n} planned posts wait for you",
        "",
        waiting,
    )
    return Standing(
        icon="hand",
        color="tx2",
        text=tr("You post by hand"),
        detail=by_hand if waiting else posts,
        action="",
    )


def only_checks(account: Account, now: datetime) -> bool:
    """Whether all there is to do is to ask the network if it still works."""
    return account.state is AccountState.CONNECTED and not _runs_out(account, now)


def _connected(account: Account, posts: str, zone: str, now: datetime) -> Standing:
    checked = _checked(account, zone, now)
    if _runs_out(account, now):
        until = wall_at(datetime.fromisoformat(str(account.facts[SIGNED_IN_UNTIL])), zone).local
        return Standing(
            icon="clock",
            color="warn",
            text=tr("Signed in until {day}", day=day_of_month(until)),
            detail=posts or checked,
            action=tr("Sign in again…"),
        )
    return Standing(
        icon="tick-circle",
        color="ok",
        text=tr("Connected"),
        detail=checked,
        action="" if account.network == "practice" else tr("Check"),
    )


def _runs_out(account: Account, now: datetime) -> bool:
    """Whether its sign-in, which nothing renews, ends within two weeks."""
    told = account.facts.get(SIGNED_IN_UNTIL)
    try:
        return bool(told) and datetime.fromisoformat(str(told)) - now < SOON
    except (ValueError, TypeError):
        return False


def called(account: Account) -> str:
    """The plan's name of an account, and the network's where it differs."""
    if account.network == "practice":
        return account.label or tr("Practice feed")
    return " · ".join(dict.fromkeys(part for part in (account.handle, account.label) if part))


def needs_confirming(server: str) -> bool:
    """Whether ``server`` may only be asked when the person says that it is on their own network."""
    try:
        parts = urlsplit(server.strip() if "://" in server else f"https://{server.strip()}")
        host = parts.hostname or ""
    except ValueError:
        return False
    if not host or is_loopback(host):
        return False
    try:
        private = ipaddress.ip_address(host).is_private
    except ValueError:
        private = False
    return private or parts.scheme == "http"


def warning(accounts: Sequence[tuple[Account, str, int]]) -> tuple[str, str]:
    """What stops posts from going out, bold and plain part; ("", "") when nothing does.

    Args:
        accounts: each with its network's label and how many posts wait on it.
    """
    out = [one for one in accounts if one[0].state is AccountState.NEEDS_SIGN_IN]
    if not out:
        return "", ""
    waiting = sum(count for _, _, count in out)
    if len(out) == 1:
        first = tr("{network} needs a new sign-in.", network=out[0][1])
    else:
        first = tr("{n} account needs a new sign-in.|{n} accounts need a new sign-in.", "", len(out))
    if not waiting:
        return first, tr("No planned post waits for it.")
    return first, tr("{n} planned post waits for it.|{n} planned posts wait for it.", "", waiting)


def _checked(account: Account, zone: str, now: datetime) -> str:
    if account.network == "practice":
        return tr("Stays on this computer")
    if account.checked_at is None:
        return tr("Not checked yet")
    then, today = wall_at(account.checked_at, zone).local, wall_at(now, zone).local
    if then.date() == today.date():
        return tr("Checked {time}", time=clock(then))
    return tr("Checked {day}, {time}", day=day_of_month(then), time=clock(then))
