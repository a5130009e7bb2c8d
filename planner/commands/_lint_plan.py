"""The plan that ``lint`` reads: a file or a database, what is known of its clients, and writing fixes into it."""

import argparse
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from planner.domain.entry import PlanEntry, Suppression
from planner.domain.errors import ChangedElsewhere, UserError
from planner.languages import tr
from planner.ports.services import Outside

if TYPE_CHECKING:
    from planner.exchange.parts import Parts
    from planner.lint.fix_all import FixedAll
    from planner.lint.notes import ClientNotes
    from planner.ports.unit_of_work import Plan, UnitOfWork

_DATABASE = b"SQLite format 3\x00"
_SUFFIXES = {".db", ".sqlite", ".sqlite3"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """What a plan says.

    Attributes:
        entries: of the client asked for, or all. suppressions: what the plan itself ignores.
        notes: what is known of the clients, by key; None: what the entries tell.
        names: client keys by name in lower case. data: the file's bytes, nothing for a database.
    """

    entries: Sequence[PlanEntry]
    suppressions: Sequence[Suppression] = ()
    notes: "Mapping[str, ClientNotes] | None" = None
    names: Mapping[str, str] = field(default_factory=dict)
    data: bytes = b""


@dataclass(frozen=True, slots=True)
class Written:
    """What came of writing fixes: ``left`` are sentences on what could not be written, by post."""

    left: Mapping[str, str] = field(default_factory=dict)


class Source(Protocol):
    """Where a plan comes from.

    Attributes:
        path: of the file or database, None for the person's own plan. folder: where its settings may lie.
    """

    path: Path | None
    folder: Path

    def read(self) -> Contents:
        """What the plan says now. Raises UserError, EnvironmentFault."""
        ...

    def parts(self) -> "Parts | None":
        """The same cut into its clients, none of them read yet; None: it cannot be cut. Raises as ``read`` does."""
        ...

    def write(self, contents: Contents, fixed: "FixedAll") -> Written:
        """Make fixes of ``contents`` so. Raises UserError, EnvironmentFault; then nothing was written."""
        ...

    def close(self) -> None:
        """Let go of it."""
        ...


def source_of(options: argparse.Namespace, outside: Outside, now: datetime) -> Source:
    """The plan that the options name. Raises UserError, EnvironmentFault when it cannot be opened."""
    if options.plan is None:
        return StoredPlan(outside.open(False).plan, outside, options.client, None)
    path = Path(options.plan)
    data = _DATABASE if path.suffix.casefold() in _SUFFIXES else outside.files.read(path)
    if data.startswith(_DATABASE):
        plan = outside.edit_file(path) if options.fix else outside.open_file(path)
        return StoredPlan(plan, outside, options.client, path)
    return PlanFile(path, outside, options, now, data)


class PlanFile:
    """A CSV in any known dialect."""

    def __init__(
        self, path: Path, outside: Outside, options: argparse.Namespace, now: datetime, data: bytes
    ) -> None:
        self.path: Path | None = path
        self.folder = path.parent
        self._outside, self._options, self._now = outside, options, now
        self._data: bytes | None = data  # a pipe can be read once

    def parts(self) -> "Parts | None":
        """The file's rows by clients; with ``--client`` there is but one."""
        from planner.exchange.parts import parts_of_file

        assert self.path is not None
        if self._data is None or self._options.client is not None:
            return None
        found = parts_of_file(self._data, name=self.path.name, zone=self._options.zone)
        return found if found.all else None

    def read(self) -> Contents:
        """The file's rows."""
        assert self.path is not None
        data, self._data = self._data, None
        if data is None:
            data = self._outside.files.read(self.path)
        whole = self._entries(data)
        wanted: str | None = self._options.client
        if wanted is not None:
            chosen = [entry for entry in whole if _same(entry.client, wanted)]
            if not chosen and whole:
                raise _no_client(wanted, sorted({entry.client for entry in whole if entry.client}))
            whole = chosen
        names = {entry.client.casefold(): entry.client_key for entry in whole}
        return Contents(entries=whole, names=names, data=data)

    def write(self, contents: Contents, fixed: "FixedAll") -> Written:
        """Rewrite the changed cells."""
        from planner.exchange.rewriting import rewritten

        assert self.path is not None
        whole = self._entries(contents.data)
        new = {entry.order: entry for entry in fixed.entries}
        after = [new.get(entry.order, entry) for entry in whole]
        done = rewritten(contents.data, whole, after, self._entries)
        if done.data != contents.data:
            if self._outside.files.read(self.path) != contents.data:
                raise ChangedElsewhere(
                    tr("{name} was changed while it was read. Nothing was written.", name=self.path.name),
                    mend=tr("Try again."),
                )
            self._outside.files.write_whole(self.path, done.data)
        posts = {int(entry.order): entry.post for entry in whole}
        return Written({posts[number]: sentence for number, sentence in done.left.items()})

    def close(self) -> None:
        """Nothing is held open."""

    def _entries(self, data: bytes) -> Sequence[PlanEntry]:
        from planner.exchange.entries import entries_of_file

        assert self.path is not None
        return entries_of_file(
            data, name=self.path.name, now=self._now, zone=self._options.zone, client=self._options.client
        )


class StoredPlan:
    """The person's own plan, or a plan database."""

    def __init__(self, plan: "Plan", outside: Outside, client: str | None, path: Path | None) -> None:
        self.path = path
        self.folder = outside.data_dir if path is None else path.parent
        self._plan, self._outside, self._client = plan, outside, client

    def parts(self) -> None:
        """A plan is read at once."""

    def read(self) -> Contents:
        """The counted posts of the plan."""
        from planner.lint.plan_notes import notes_of

        with self._plan.read() as unit:
            clients = unit.clients.all()
            wanted = None
            if self._client is not None:
                wanted = next((one.id for one in clients if _same(one.name, self._client)), None)
                if wanted is None:
                    raise _no_client(self._client, [one.name for one in clients])
            return Contents(
                entries=unit.lint.entries(wanted),
                suppressions=unit.suppressions.all(wanted),
                notes=notes_of(unit),
                names={one.name.strip().casefold(): one.id for one in clients},
            )

    def write(self, contents: Contents, fixed: "FixedAll") -> Written:  # noqa: ARG002 - as a file does
        """One edit of the plan, as the window would make it."""
        from planner.editing.edit import Batch, Editor
        from planner.editing.fixes import ApplyFix

        with self._plan.read() as unit:
            known = _suppressions(unit)
        drops = tuple(drop for drop in fixed.drops if drop in known)
        edits = [ApplyFix(tuple(patch for fix in fixes for patch in fix.patches)) for fixes in fixed.rounds]
        if drops:
            edits.append(ApplyFix((), drops=drops))
        label = tr("Fixed {n} finding|Fixed {n} findings", "", len(fixed.fixes))
        Editor(self._plan, self._outside.clock).do(Batch(label, tuple(edits)))
        return Written()

    def close(self) -> None:
        """Close the database."""
        self._plan.close()


def _suppressions(unit: "UnitOfWork") -> frozenset[str]:
    return frozenset(one.id for one in unit.suppressions.all())


def _same(name: str, other: str) -> bool:
    return name.strip().casefold() == other.strip().casefold()


def _no_client(client: str, names: Sequence[str]) -> UserError:
    known = tr("There are {names}.", names=", ".join(names)) if names else tr("There is none yet.")
    return UserError(
        tr("There is no client “{client}” in this plan.", client=client), place="--client", mend=known
    )
