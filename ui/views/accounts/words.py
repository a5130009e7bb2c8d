"""What the accounts page says of an account. Pure; tested without Qt."""

from dataclasses import dataclass
from datetime import datetime

from planner.domain.account import Account, AccountState
from planner.domain.times import wall_at


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
        f"{waiting} planned {'post waits' if waiting == 1 else 'posts wait'}" if waiting else "No posts wait"
    )
    if account.state is AccountState.CONNECTED:
        return Standing(
            icon="tick-circle",
            color="ok",
            text="Connected",
            detail=_checked(account, zone, now),
            action="Check",
        )
    if account.state is AccountState.NEEDS_SIGN_IN:
        return Standing(
            icon="octagon-x", color="crit", text="Not accepted", detail=posts, action="Sign in…", urgent=True
        )
    if sample:
        return Standing(icon="lock", color="tx2", text="Sample, stays here", detail=posts, action="")
    if connectable:
        return Standing(
            icon="dashed-ring",
            color="warn",
            text="Planned, not connected",
            detail=posts,
            action="Connect…",
            urgent=waiting > 0,
        )
    return Standing(
        icon="hand",
        color="tx2",
        text="No connector yet",
        detail=f"{posts}; post them by hand" if waiting else posts,
        action="",
    )


def _checked(account: Account, zone: str, now: datetime) -> str:
    if account.network == "practice":
        return "Stays on this computer"
    if account.checked_at is None:
        return "Not checked yet"
    then, today = wall_at(account.checked_at, zone).local, wall_at(now, zone).local
    if then.date() == today.date():
        return f"Checked {then:%H:%M}"
    return f"Checked {then.day} {then:%b}, {then:%H:%M}"
