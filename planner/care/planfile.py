"""The plan's file and its copies."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from planner.care.line import Line
from planner.domain.backups import size_text
from planner.domain.errors import ParleyError
from planner.editing.words import joined, many
from planner.ports.backups import Backups

_OLD = timedelta(days=2)
_PUT_BACK = "Stop every agent, then put back the newest good copy."


def file_lines(backups: Backups) -> Iterator[Line]:
    """Is the file whole, does it fit together, and is it in this program's format?"""
    if backups.folder is None:
        return
    try:
        found = backups.check()
    except ParleyError as error:
        yield Line(name="plan file", text=str(error), mend=getattr(error, "mend", "") or "Mend this first.")
        return
    if not found.whole:
        yield Line(
            name="plan file",
            text=f"Damaged: {found.damage.rstrip('.')}.",
            mend=_PUT_BACK,
            command="restore --newest",
        )
        return
    held = f"{many(found.clients, 'client')} and {many(found.posts, 'post')}"
    yield Line(name="plan file", text=f"Whole: every page and index was read. {held}.")
    if found.loose:
        yield Line(
            name="references",
            text=f"Rows that refer to nothing: {joined(found.loose)}.",
            mend="Send this line with a bug report, and put back a copy from before it.",
            command="backup --list",
        )
    else:
        yield Line(name="references", text="Every row's references are there.")
    if found.schema == found.known:
        yield Line(name="format", text=f"{int(found.schema)}, this program's own.")
    elif found.newer:
        yield Line(
            name="format",
            text=f"{int(found.schema)}; this program knows {int(found.known)}.",
            mend="Update Parley.",
        )
    else:
        yield Line(
            name="format",
            text=f"{found.schema or 'None'}; this program's own is {int(found.known)}.",
            mend="Open Parley once: it copies the plan, then brings it up to date.",
        )


def copy_line(backups: Backups, now: datetime) -> Line:
    """Is there a copy of today or yesterday?"""
    if backups.folder is None:
        return Line(name="copies", text=backups.instead)
    copies = backups.all()
    if not copies:
        return Line(name="copies", text=f"None in {backups.folder}.", mend="Make one.", command="backup")
    newest = copies[0]
    told = (
        f"{many(len(copies), 'copy', 'copies')}, the newest from {newest.at.astimezone():%d %b %Y, %H:%M} "
        f"({size_text(newest.size)})."
    )
    if now - newest.at > _OLD:
        return Line(
            name="copies",
            text=told,
            mend="Make one. While Parley or an agent runs, one is made each day.",
            command="backup",
        )
    return Line(name="copies", text=told)
