"""This machine: room, passwords, time zones, clock."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from planner.care.line import Line
from planner.connectors.registry import connector_for
from planner.domain.account import Account, AccountState
from planner.domain.backups import size_text
from planner.domain.errors import SecretsUnavailable, UserError
from planner.domain.ids import AccountId
from planner.domain.times import zone_of
from planner.editing.words import joined, network_label
from planner.languages import tr
from planner.languages.dates import day_and_year, padded_day
from planner.ports.services import Services
from planner.publishing.credentials import has_secret

LITTLE = 200_000_000
"""Bytes; with less than that free, a day's copy and a few pictures may not find room."""

_NOBODY = AccountId("doctor")
_SKEW = timedelta(minutes=2)
_BUILT = datetime(2026, 1, 1, tzinfo=UTC)
"""Before this no program of this version existed."""


def room_line(free: int) -> Line:
    """Is there room on the plan's disk, of which ``free`` bytes are free?"""
    if free < LITTLE:
        return Line(
            name="disk",
            text=tr("{size} free.", size=size_text(free)),
            mend=tr("Free some space: nothing is published while what is sent cannot be written down."),
        )
    return Line(name="disk", text=tr("{size} free.", size=size_text(free)))


def password_lines(services: Services) -> Iterator[Line]:
    """Can the passwords be read, and has each account its own?"""
    with services.plan.read() as unit:
        accounts = [one for one in unit.accounts.all() if has_secret(one)]
    try:
        services.secrets.get(_NOBODY)
        empty = [one for one in accounts if _lacks(services, one)]
    except SecretsUnavailable as fault:
        if not accounts:
            yield Line(
                name="passwords", text=tr("No account needs one yet; there is nowhere to keep one here.")
            )
            return
        yield Line(name="passwords", text=str(fault), mend=tr("Until then no post goes out that needs one."))
        return
    if empty:
        names = joined([f"{one.name} ({network_label(one.network)})" for one in empty])
        yield Line(
            name="passwords",
            text=tr(
                "Stored for {what} of {accounts}.",
                what=len(accounts) - len(empty),
                accounts=tr("{n} account|{n} accounts", "", len(accounts)),
            ),
            mend=tr("Sign in again: {names}.", names=names),
        )
    else:
        yield Line(
            name="passwords",
            text=tr("Can be read; {accounts}.", accounts=tr("{n} account|{n} accounts", "", len(accounts))),
        )
    waiting = [one.name for one in accounts if one.state is AccountState.NEEDS_SIGN_IN and one not in empty]
    if waiting:
        yield Line(
            name="accounts",
            text=tr("Not accepted any more by the network."),
            mend=tr("Sign in again: {joined}.", joined=joined(waiting)),
        )


def zone_line(services: Services) -> Line:
    """Is every zone of the plan known to the locked tz database?"""
    import tzdata  # type: ignore[import-untyped]

    with services.plan.read() as unit:
        zones = {client.zone for client in unit.clients.all(archived=True)}
    unknown = sorted(zone for zone in zones if not _known(zone))
    if unknown:
        return Line(
            name="time zones",
            text=tr(
                "tz database {version} does not know {joined}.",
                version=tzdata.IANA_VERSION,
                joined=joined(unknown),
            ),
            mend=tr("Update Parley, or give the client another time zone."),
        )
    return Line(
        name="time zones",
        text=tr(
            "tz database {version}; {zones} in use.",
            version=tzdata.IANA_VERSION,
            zones=tr("{n} zone|{n} zones", "", len(zones)),
        ),
    )


def clock_line(services: Services) -> Line:
    """Does this machine's clock agree with what the plan remembers?"""
    now = services.clock.now()
    if now < _BUILT:
        return Line(
            name="clock",
            text=tr("It says {day}.", day=day_and_year(now)),
            mend=tr("Set the clock of this computer."),
        )
    with services.plan.read() as unit:
        beats = unit.agents.heartbeats()
    newest = max((one.at for one in beats), default=now)
    if newest - now > _SKEW:
        ahead = round((newest - now).total_seconds() / 60)
        return Line(
            name="clock",
            text=tr(
                "{minutes} behind the newest entry of a publisher.",
                minutes=tr("{n} minute|{n} minutes", "", ahead),
            ),
            mend=tr("Set the clock of this computer, or of the one that publishes: posts go out by it."),
        )
    here = now.astimezone()
    return Line(
        name="clock", text=tr("{day}, {time}.", "the clock", day=padded_day(here), time=f"{here:%H:%M:%S}")
    )


def _lacks(services: Services, account: Account) -> bool:
    connector = connector_for(account.network)
    wanted = [one.key for one in connector.fields if one.secret and one.required] if connector else []
    stored = services.secrets.get(account.id) if wanted else {}
    return any(not stored.get(key) for key in wanted)


def _known(zone: str) -> bool:
    try:
        zone_of(zone)
    except UserError:
        return False
    return True
