"""A plan file as the linter reads it, without a database. Loads nothing heavy."""

from collections.abc import Sequence
from datetime import datetime

from planner.domain.entry import PlanEntry
from planner.domain.errors import UserError
from planner.domain.publication import PublicationState as State
from planner.exchange.dates import machine_zone
from planner.exchange.planrow import PlanRow
from planner.exchange.rows import read_rows
from planner.languages import tr

_SHOWN = 20


def entries_of_file(
    data: bytes,
    *,
    name: str,
    now: datetime,
    zone: str | None = None,
    client: str | None = None,
    account: tuple[str, str] | None = None,
    dates: str | None = None,
    dialect: str | None = None,
) -> Sequence[PlanEntry]:
    """The posts of a plan file, in the order of its rows; "row:N" is the id of each.

    Args:
        data: the whole file.
        name: of the file, for sentences.
        now: aware UTC; a row without a status whose time is past has gone out.
        zone: for rows without one; None: the machine's.
        client: for rows without one.
        account: network and handle, for rows without one.
        dates: order of day and month where the file does not decide it.
        dialect: name of the dialect; None: told by itself.

    Raises:
        UserError: the file, or rows of it, cannot be read: one line for each row with its mend.
    """
    file = read_rows(data, zone=zone or machine_zone(), dates=dates or "", dialect=dialect)
    return entries_of_rows(file.rows, name=name, now=now, client=client or "", account=account or ("", ""))


def entries_of_rows(
    rows: Sequence[PlanRow], *, name: str, now: datetime, client: str, account: tuple[str, str] = ("", "")
) -> list[PlanEntry]:
    """The posts of rows; arguments and errors as ``entries_of_file`` has them."""
    wrong = [row for row in rows if row.trouble]
    if wrong:
        raise _unreadable(wrong, name)
    firsts: dict[str, int] = {}
    own_words = _posts_with_accounts(rows)
    entries = []
    for row in rows:
        if row.post and not row.network and row.post in own_words:
            continue  # the post's own words, before its accounts' variants
        entries.append(_entry(row, now, client, account, firsts))
    return entries


def _entry(
    row: PlanRow, now: datetime, client: str, account: tuple[str, str], firsts: dict[str, int]
) -> PlanEntry:
    business = row.client or client
    network = row.network or account[0]
    handle = row.account or account[1]
    first = firsts.setdefault(row.post, row.number) if row.post else row.number
    state = row.state
    if state is State.PLANNED and not row.stated and row.instant is not None and row.instant < now:
        state = State.HISTORY
    client_key = business.casefold()
    return PlanEntry(
        post=f"row:{first}",
        order=f"{row.number:09}",
        client_key=client_key,
        client=business,
        account_key=f"{client_key}|{network}|{handle.casefold()}",
        network=network,
        account=handle,
        state=state,
        stage=row.stage,
        when=row.when,
        instant=row.instant,
        kind=row.kind,
        ask=row.ask,
        not_selling=row.not_selling,
        title=row.title,
        text=row.text,
        first_comment=row.first_comment,
        link=row.link,
        hashtags=row.hashtags,
        media=row.media,
        series=row.series,
        campaign=row.campaign,
        offer=row.offer,
        disclosure=row.disclosure,
        deadline=row.deadline,
        claim_source=row.claim_source,
        utm=row.utm,
        numbered=row.numbered,
        options=row.options,
        stays=None,
        from_file=not row.post,
    )


def _posts_with_accounts(rows: Sequence[PlanRow]) -> frozenset[str]:
    return frozenset(row.post for row in rows if row.post and row.network)


def _unreadable(wrong: Sequence[PlanRow], name: str) -> UserError:
    """One sentence for each row that cannot be read, the mend beside it."""
    lines = []
    for row in wrong[:_SHOWN]:
        assert row.trouble
        column = f", {row.trouble.column}" if row.trouble.column else ""
        mend = tr("Write the year first, as 2026-12-03.") if row.trouble.asks == "dates" else row.trouble.mend
        lines.append(
            tr(
                "row {number}{column}: {message} {mend}",
                number=row.number,
                column=column,
                message=row.trouble.message,
                mend=mend,
            )
        )
    if len(wrong) > _SHOWN:
        lines.append(tr("… and {what} more rows.", what=len(wrong) - _SHOWN))
    head = tr(
        "{n} row of {name} cannot be read:|{n} rows of {name} cannot be read:", "", len(wrong), name=name
    )
    return UserError(head + "\n" + "\n".join(lines), place=name)
