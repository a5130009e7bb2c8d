"""Writes a preview into the plan: everything in one transaction, or nothing."""

from collections.abc import Sequence
from dataclasses import replace

from planner.domain.errors import UserError
from planner.domain.media import VIDEOS, MediaItem, MediaUse
from planner.domain.post import Post
from planner.domain.publication import Publication
from planner.editing.posts import PutPost
from planner.exchange.building import Resolve, merged, new_post, publications_of
from planner.exchange.judging import problem
from planner.exchange.pictures import NoPictures
from planner.exchange.planrow import Trouble
from planner.exchange.verdicts import Deed, Draft, ImportPreview, ImportResult, RowVerdict
from planner.languages import tr
from planner.ports.progress import Count, Progress, unheard
from planner.ports.services import Services
from planner.ports.unit_of_work import UnitOfWork

_AT_ONCE = 200
"""New posts in one bulk insert: enough to be quick, few enough to stop between two of them at once."""


def apply_import(
    services: Services, preview: ImportPreview, skip_problems: bool = False, progress: Progress = unheard
) -> ImportResult:
    """Import what ``preview`` showed.

    Args:
        services: plan, clock and picture store.
        preview: of ``read_plan``, its questions answered.
        skip_problems: import the other rows of a file with problems; else nothing is imported.
        progress: hears the rows written so far, of those that will be; may stop it up to the last one.

    Raises:
        Cancelled: ``progress`` said stop; the plan is as it was.
        UserError: a question is open, or the plan changed so that the preview no longer holds.
        EnvironmentFault: disk full or plan locked; nothing was written.
    """
    if preview.questions:
        raise UserError(preview.questions[0].message)
    if preview.problems and not skip_problems:
        return ImportResult(written=False, rows=preview.rows)
    wanted = [draft for draft in preview.drafts if draft.deed is not Deed.SAME]
    count = Count(progress, sum(len(draft.rows) for draft in wanted))
    items, broken = _store_pictures(services, preview, wanted, count)
    rows = _with_broken(preview.rows, wanted, broken)
    if broken and not skip_problems:
        return ImportResult(written=False, rows=rows)
    wanted = [draft for draft in wanted if not _names(draft) & broken.keys()]
    resolve = _resolver(items)
    count = Count(progress, sum(len(draft.rows) for draft in wanted))
    with services.plan.write() as unit:
        if services.plan.newest_change() != preview.sequence:
            _still_true(unit, preview, wanted)
        used = {draft.client.id for draft in wanted}
        clients = [unit.clients.save(one) for one in preview.clients if one.id in used]
        goals = {one.id for draft in wanted for _, accounts in draft.rows for one in accounts}
        accounts = [unit.accounts.save(one) for one in preview.accounts if one.id in goals]
        for item in items.values():
            unit.media.add(item)
        updated = _change(services, unit, preview, wanted, resolve, count)
        added = _add(services, unit, wanted, resolve, count)
        changes = unit.commit()
    return ImportResult(
        written=True,
        rows=rows,
        added=added,
        updated=updated,
        already=preview.already,
        clients=tuple(one.id for one in clients),
        accounts=tuple(accounts),
        changes=changes,
    )


def _change(
    services: Services,
    unit: UnitOfWork,
    preview: ImportPreview,
    drafts: Sequence[Draft],
    resolve: Resolve,
    count: Count,
) -> int:
    """Change the posts that are in the plan; how many."""
    updated = 0
    for draft in drafts:
        if draft.deed is not Deed.ADD and draft.existing:
            after = merged(unit.posts.get(draft.existing), draft, preview.columns, resolve)
            PutPost(after, past_is_history=True).apply(unit, services.clock)
            updated += 1
            count.add(len(draft.rows))
    return updated


def _add(
    services: Services, unit: UnitOfWork, drafts: Sequence[Draft], resolve: Resolve, count: Count
) -> int:
    """Add the new posts, some hundreds at once; how many."""
    now = services.clock.now()
    new = [draft for draft in drafts if draft.deed is Deed.ADD]
    for start in range(0, len(new), _AT_ONCE):
        part = new[start : start + _AT_ONCE]
        posts: list[Post] = []
        publications: list[Publication] = []
        for draft in part:
            post = new_post(draft, resolve)
            posts.append(post)
            publications += publications_of(post, draft, now)
        unit.posts.add_many(posts)
        unit.publications.add_many(publications)
        count.add(sum(len(draft.rows) for draft in part))
    return len(new)


def _still_true(unit: UnitOfWork, preview: ImportPreview, drafts: Sequence[Draft]) -> None:
    """Raise UserError when the plan changed since the preview in a way that matters to it."""
    clients = {one.name.casefold() for one in unit.clients.all(archived=True)}
    accounts = {(one.client_id, one.network, one.handle.casefold()) for one in unit.accounts.all()}
    same = unit.posts.by_source_keys([draft.key for draft in drafts if draft.deed is Deed.ADD])
    if (
        any(one.name.casefold() in clients for one in preview.clients)
        or any((one.client_id, one.network, one.handle.casefold()) in accounts for one in preview.accounts)
        or same
    ):
        raise UserError(
            tr("The plan changed since this preview was made, so nothing was imported."),
            mend=tr("Look at the file once more, then import it."),
        )


def _names(draft: Draft) -> set[str]:
    return {use.name for row, _ in draft.rows for use in row.media}


def _store_pictures(
    services: Services, preview: ImportPreview, drafts: Sequence[Draft], count: Count
) -> tuple[dict[str, MediaItem], dict[str, UserError]]:
    """Keep the pictures that are there; by name, and by name those that are damaged."""
    pictures = preview.pictures or NoPictures()
    items: dict[str, MediaItem] = {}
    broken: dict[str, UserError] = {}
    for name in sorted({name for draft in drafts for name in _names(draft)}):
        count.add(0)  # a picture is slow to read: time to stop
        found = pictures.find(name)
        if found is None:
            continue
        try:
            if found.path.suffix.casefold() in VIDEOS:
                items[name] = services.media.take(found.path)
            else:
                items[name] = services.media.put(pictures.read(found), found.path.name)
        except UserError as error:
            broken[name] = error
    return items, broken


def _with_broken(
    rows: tuple[RowVerdict, ...], drafts: Sequence[Draft], broken: dict[str, UserError]
) -> tuple[RowVerdict, ...]:
    """The verdicts, rows of posts with a damaged picture turned into problems."""
    if not broken:
        return rows
    worse = {}
    for draft in drafts:
        names = sorted(_names(draft) & broken.keys())
        for row, _ in draft.rows if names else ():
            error = broken[names[0]]
            mend = error.mend or tr("Save the picture again, or take its name out of the row.")
            worse[row.number] = problem(row, Trouble("media", str(error), mend))
    return tuple(worse.get(one.row, one) for one in rows)


def _resolver(items: dict[str, MediaItem]) -> Resolve:
    def resolve(use: MediaUse) -> MediaUse:
        item = items.get(use.name)
        return replace(use, media_id=item.id) if item else use

    return resolve
