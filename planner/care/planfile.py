"""The plan's file and its copies."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from planner.care.line import Line
from planner.domain.backups import size_text
from planner.domain.errors import ParleyError
from planner.editing.words import joined
from planner.languages import tr
from planner.languages.dates import day_and_year
from planner.ports.backups import Backups

_OLD = timedelta(days=2)
_PUT_BACK = tr("Stop every agent, then put back the newest good copy.")


def file_lines(backups: Backups) -> Iterator[Line]:
    """Is the file whole, does it fit together, and is it in this program's format?"""
    if backups.folder is None:
        return
    try:
        found = backups.check()
    except ParleyError as error:
        yield Line(
            name="plan file", text=str(error), mend=getattr(error, "mend", "") or tr("Mend this first.")
        )
        return
    if not found.whole:
        yield Line(
            name="plan file",
            text=tr("Damaged: {damage}.", damage=found.damage.rstrip(".")),
            mend=_PUT_BACK,
            command="restore --newest",
        )
        return
    held = tr(
        "{clients} and {posts}",
        clients=tr("{n} client|{n} clients", "", found.clients),
        posts=tr("{n} post|{n} posts", "", found.posts),
    )
    yield Line(name="plan file", text=tr("Whole: every page and index was read. {held}.", held=held))
    if found.loose:
        yield Line(
            name="references",
            text=tr("Rows that refer to nothing: {joined}.", joined=joined(found.loose)),
            mend=tr("Send this line with a bug report, and put back a copy from before it."),
            command="backup --list",
        )
    else:
        yield Line(name="references", text=tr("Every row's references are there."))
    if found.schema == found.known:
        yield Line(name="format", text=tr("{number}, this program's own.", number=int(found.schema)))
    elif found.newer:
        yield Line(
            name="format",
            text=tr(
                "{number}; this program knows {known}.", number=int(found.schema), known=int(found.known)
            ),
            mend=tr("Update Parley."),
        )
    else:
        yield Line(
            name="format",
            text=tr(
                "{number}; this program's own is {known}.",
                number=found.schema or tr("None"),
                known=int(found.known),
            ),
            mend=tr("Open Parley once: it copies the plan, then brings it up to date."),
        )


def copy_line(backups: Backups, now: datetime) -> Line:
    """Is there a copy of today or yesterday?"""
    if backups.folder is None:
        return Line(name="copies", text=backups.instead)
    copies = backups.all()
    if not copies:
        return Line(
            name="copies",
            text=tr("None in {folder}.", folder=backups.folder),
            mend=tr("Make one."),
            command="backup",
        )
    newest = copies[0]
    told = tr(
        "{copies}, the newest from {day}, {at:%H:%M} ({size_text}).",
        copies=tr("{n} copy|{n} copies", "", len(copies)),
        day=day_and_year(newest.at.astimezone()),
        at=newest.at.astimezone(),
        size_text=size_text(newest.size),
    )
    if now - newest.at > _OLD:
        return Line(
            name="copies",
            text=told,
            mend=tr("Make one. While Parley or an agent runs, one is made each day."),
            command="backup",
        )
    return Line(name="copies", text=told)
