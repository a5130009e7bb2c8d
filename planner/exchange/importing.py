"""A file into the plan: first a preview with a verdict for every row, then one transaction or nothing."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime

from planner.connectors.registry import keys
from planner.domain.errors import UserError
from planner.domain.times import zone_of
from planner.editing.words import network_label
from planner.exchange.applying import apply_import
from planner.exchange.dates import ORDERS
from planner.exchange.goals import Defaults
from planner.exchange.judging import Judge, problem
from planner.exchange.matching import match
from planner.exchange.pictures import NoPictures, Pictures
from planner.exchange.planrow import PlanRow, Trouble
from planner.exchange.rows import FileRows, read_rows
from planner.exchange.targets import Targets, account_named, targets_in
from planner.exchange.verdicts import Deed, Draft, ImportPreview, Question, RowVerdict
from planner.exchange.words import zone_trouble
from planner.languages import tr
from planner.networks.by_hand import by_hand
from planner.ports.unit_of_work import Plan

__all__ = ["account_named", "apply_import", "read_plan"]

ALREADY = tr("Already in the plan.")
CHANGES = tr("Changes the post that is in the plan.")
_UNNAMED = tr("My business")


def read_plan(
    data: bytes,
    *,
    now: datetime,
    existing: Plan | None,
    folder_files: Pictures | None = None,
    client: str | None = None,
    accounts: Sequence[tuple[str, str]] = (),
    zone: str | None = None,
    dates: str | None = None,
    dialect: str | None = None,
) -> ImportPreview:
    """Read a plan file and say what importing it would do. Nothing is written.

    Args:
        data: the whole file.
        now: aware UTC; rows before it become history.
        existing: the plan it is for; None: an empty one.
        folder_files: the pictures beside the file; None: there are none.
        client: for rows without one; a different one in the file is a problem.
        accounts: network and handle, for rows that name none (see ``account_named``).
        zone: IANA name, for rows that name none.
        dates: "ymd", "dmy" or "mdy", where the file does not decide it.
        dialect: name of the dialect; None: told by itself.

    Raises:
        UserError: the file as a whole cannot be read, or an argument is wrong.
    """
    wrong = zone_trouble(zone) if zone else None
    if wrong:
        raise UserError(wrong.message, place="--zone", mend=wrong.mend)
    if dates and dates not in ORDERS:
        raise UserError(
            tr("“{dates}” is no order.", dates=dates),
            place="--dates",
            mend=tr("Say one of {what}.", what=", ".join(ORDERS)),
        )
    file = read_rows(data, zone=zone or "", dates=dates or "", dialect=dialect)
    sequence, targets = 0, Targets()
    if existing:
        sequence = existing.newest_change()
        with existing.read() as unit:
            targets = targets_in(unit)
    known = frozenset(one.id for one in targets.clients)
    defaults = Defaults(
        client=(client or "").strip(),
        accounts=tuple(accounts),
        zone=zone or "",
        only_client=_only_client(targets, file, accounts),
    )
    pictures = folder_files or NoPictures()
    judge = Judge(file, defaults, now, pictures, targets)
    for row in file.rows:
        judge.judge(row)
    drafts = judge.drafts
    verdicts = judge.verdicts
    if existing and known:
        with existing.read() as unit:
            refused = list(match(unit, drafts, file.columns, known, pictures))
        drafts, verdicts = _without(drafts, verdicts, refused)
        verdicts = _told(verdicts, drafts)
    return ImportPreview(
        rows=tuple(verdicts),
        questions=tuple(_question(trouble, count) for trouble, count in judge.asked.values()),
        notes=(*file.notes, *_closed_ones(file), *_new_ones(targets)),
        dialect=file.dialect.label,
        drafts=tuple(drafts),
        clients=tuple(targets.made),
        accounts=tuple(targets.made_accounts),
        sequence=sequence,
        columns=file.columns,
        pictures=pictures,
    )


def _closed_ones(file: FileRows) -> Iterator[str]:
    """What there is to say of networks that let no program in any more, or are gone."""
    counts = Counter(row.network for row in file.rows if row.network)
    for key, count in counts.items():
        facts = by_hand(key)
        if facts.closed:
            yield tr(
                "{n} row names {network}. {why} Give it another account after the import.|{n} rows name {network}. {why} Give them another account after the import.",
                "",
                count,
                network=network_label(key),
                why=facts.closed,
            )
        elif key not in keys():
            told = tr(
                "{n} row is for {network}, where you post by hand: Parley tells you at its time.|{n} rows are for {network}, where you post by hand: Parley tells you at their time.",
                "",
                count,
                network=network_label(key),
            )
            yield f"{told} {facts.says}".rstrip()


def _only_client(targets: Targets, file: FileRows, accounts: Sequence[tuple[str, str]]) -> str:
    """Whose rows are those that name no client: "" when the plan has several."""
    active = [one for one in targets.clients if one.archived_at is None]
    if len(active) == 1:
        return active[0].name
    if active:
        return ""
    named = (row.client for row in file.rows if row.client)
    handles = (row.account for row in file.rows if row.account)
    return next(named, "") or next((handle for _, handle in accounts), "") or next(handles, "") or _UNNAMED


def _without(
    drafts: Sequence[Draft], verdicts: Sequence[RowVerdict], refused: Sequence[tuple[Draft, Trouble]]
) -> tuple[list[Draft], list[RowVerdict]]:
    """Drafts and verdicts once the refused drafts are taken out."""
    troubles: dict[int, tuple[PlanRow, Trouble]] = {
        row.number: (row, trouble) for draft, trouble in refused for row, _ in draft.rows
    }
    gone = {id(draft) for draft, _ in refused}
    return (
        [draft for draft in drafts if id(draft) not in gone],
        [problem(*troubles[one.row]) if one.row in troubles else one for one in verdicts],
    )


def _told(verdicts: Sequence[RowVerdict], drafts: Sequence[Draft]) -> list[RowVerdict]:
    """The verdicts, with a word on the rows whose post is in the plan."""
    known: dict[int, Deed] = {
        row.number: draft.deed for draft in drafts if draft.deed is not Deed.ADD for row, _ in draft.rows
    }
    if not known:
        return list(verdicts)
    return [
        replace(one, message=ALREADY)
        if known.get(one.row) is Deed.SAME
        else replace(one, message=f"{CHANGES} {one.message}".strip())
        if one.row in known
        else one
        for one in verdicts
    ]


def _question(trouble: Trouble, count: int) -> Question:
    options = {"dates": ("dmy", "mdy")}.get(trouble.asks, ())
    return Question(
        asks=trouble.asks, message=f"{trouble.message} {trouble.mend}", options=options, rows=count
    )


def _new_ones(targets: Targets) -> list[str]:
    """A sentence for each client that the import makes; accounts are told with their first row."""
    return [
        tr("New client {name}, planned in {key}.", name=one.name, key=zone_of(one.zone).key)
        for one in targets.made
    ]
