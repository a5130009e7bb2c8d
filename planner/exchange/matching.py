"""Which posts of a file are in the plan already: by their id, else by what they say."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import timedelta

from planner.domain.errors import Locked, NotFound
from planner.domain.ids import AccountId, ClientId, PostId, PublicationId
from planner.domain.media import MediaUse
from planner.domain.post import Post
from planner.editing.content import content_on
from planner.editing.locks import free_to_change
from planner.exchange.building import merged, says_the_same
from planner.exchange.identity import is_own_id, normalised
from planner.exchange.pictures import Pictures
from planner.exchange.planrow import PlanRow, Trouble
from planner.exchange.verdicts import Deed, Draft
from planner.languages import tr
from planner.ports.unit_of_work import UnitOfWork

_MINUTE = timedelta(minutes=1)


def match(
    unit: UnitOfWork,
    drafts: Sequence[Draft],
    columns: frozenset[str],
    known: frozenset[ClientId],
    pictures: Pictures,
) -> Iterator[tuple[Draft, Trouble]]:
    """Mark the drafts that are in the plan already; yield those that cannot be brought into it.

    Args:
        unit: of the plan.
        drafts: get ``deed`` and ``existing``.
        columns: Parley's columns that the file has.
        known: the plan's clients: nothing of a new one can be there already.
        pictures: those beside the file.
    """
    drafts = [draft for draft in drafts if draft.client.id in known or any(_own_ids(draft))]
    by_id = _by_own_id(unit, drafts)
    by_key = unit.posts.by_source_keys([draft.key for draft in drafts]) if drafts else {}
    named = {post.id: post for post in unit.posts.many(_named(drafts, by_key))}
    rest = []
    for draft in drafts:
        post = next((by_id[own] for own in _own_ids(draft) if own in by_id), None)
        if post is None and draft.key.startswith("id:"):
            post = named.get(by_key[draft.key]) if draft.key in by_key else None
        if post is not None:
            trouble = _compare(unit, draft, post, columns)
            if trouble:
                yield draft, trouble
        elif draft.key in by_key:
            draft.deed, draft.existing = Deed.SAME, by_key[draft.key]
        else:
            rest.append(draft)
    _by_content(unit, rest)
    _found_pictures(unit, drafts, pictures)


def changed_picture(use: MediaUse) -> MediaUse:
    """Stands for looking: nothing is read before the import itself."""
    return use


def _found_pictures(unit: UnitOfWork, drafts: Sequence[Draft], pictures: Pictures) -> None:
    """A post that waits for a picture is changed when the picture now lies beside the file."""
    waiting: dict[PostId, tuple[Draft, set[str]]] = {}
    for draft in drafts:
        if draft.deed is Deed.SAME and draft.existing:
            names = {use.name for row, _ in draft.rows for use in row.media if pictures.find(use.name)}
            if names:
                waiting[draft.existing] = (draft, names)
    for post in unit.posts.many(waiting):
        draft, names = waiting[post.id]
        uses = [*post.media, *(use for variant in post.variants for use in variant.media or ())]
        if any(use.media_id is None and use.name in names for use in uses):
            draft.deed = Deed.UPDATE


def _own_ids(draft: Draft) -> Iterable[str]:
    for row, _ in draft.rows:
        if is_own_id(row.post):
            yield row.post
        if is_own_id(row.id):
            yield row.id


def _named(drafts: Iterable[Draft], by_key: dict[str, PostId]) -> list[PostId]:
    return [by_key[draft.key] for draft in drafts if draft.key.startswith("id:") and draft.key in by_key]


def _by_own_id(unit: UnitOfWork, drafts: Sequence[Draft]) -> dict[str, Post]:
    """Posts of the plan by their own id, or by that of one of their publications."""
    rows = [row for draft in drafts for row, _ in draft.rows]
    wanted = {name for row in rows for name in (row.post, row.id) if is_own_id(name)}
    found: dict[str, Post] = {}
    binned = set()
    for post in unit.posts.many(PostId(name) for name in wanted):
        if post.deleted_at is None:
            found[post.id] = post
        else:
            binned.add(post.id)
    for draft in drafts:
        draft.keeps_id = draft.base.post not in binned
        for row, _ in draft.rows:
            if not is_own_id(row.id) or row.id in found or row.post in found:
                continue  # only what the post's own id did not find is looked up one by one
            owner = _post_of(unit, row.id)
            if owner and owner.deleted_at is None and not row.post:
                found[row.id] = owner
            elif owner:
                draft.keeps_id = False  # the id is in use for something else
    return found


def _post_of(unit: UnitOfWork, name: str) -> Post | None:
    """The post of the publication with that id."""
    try:
        publication = unit.publications.get(PublicationId(name))
    except NotFound:
        return None
    return unit.posts.get(publication.post_id)


def _compare(unit: UnitOfWork, draft: Draft, post: Post, columns: frozenset[str]) -> Trouble | None:
    if post.client_id != draft.client.id:
        return Trouble(
            "id",
            tr("The plan has this id for another client."),
            tr("Empty the id to import the row as a new post."),
        )
    draft.existing = post.id
    after = merged(post, draft, columns, changed_picture)
    if says_the_same(post, after):
        draft.deed = Deed.SAME
        return None
    try:
        free_to_change(unit, post, after, unit.publications.of_post(post.id), history_too=True)
    except Locked as error:
        return Trouble("id", str(error), error.mend)
    draft.deed = Deed.UPDATE
    return None


def _by_content(unit: UnitOfWork, drafts: Sequence[Draft]) -> None:
    """Find posts that were written in the plan itself, or changed since they were imported."""
    per_client: dict[ClientId, list[Draft]] = defaultdict(list)
    for draft in drafts:
        per_client[draft.client.id].append(draft)
    for client_id, mine in per_client.items():
        _mark(mine, _candidates(unit, client_id, mine))


def _candidates(unit: UnitOfWork, client_id: ClientId, drafts: Sequence[Draft]) -> list[Post]:
    instants = [row.instant for draft in drafts for row, _ in draft.rows if row.instant]
    posts: list[Post] = []
    if instants:
        slots = {(row.when.local, row.when.zone) for draft in drafts for row, _ in draft.rows if row.when}
        shown = unit.calendar.rows(min(instants), max(instants) + _MINUTE, client_id)
        near = (row.post_id for row in shown if (row.when.local, row.when.zone) in slots)
        posts += unit.posts.many(dict.fromkeys(near))
    if any(row.instant is None for draft in drafts for row, _ in draft.rows):
        posts += unit.posts.ideas(client_id)
    return posts


def _mark(drafts: Sequence[Draft], posts: Sequence[Post]) -> None:
    known: dict[tuple[frozenset[AccountId], object, str], PostId] = {}
    for post in posts:
        known[frozenset(v.account_id for v in post.variants), post.when, _text(post.text, post.title)] = (
            post.id
        )
        for variant in post.variants:
            words = content_on(post, variant)
            key = (frozenset({variant.account_id}), post.when_on(variant), _text(words.text, words.title))
            known.setdefault(key, post.id)
    for draft in drafts:
        found = [known.get(_key(row, (account.id for account in accounts))) for row, accounts in draft.rows]
        if found and found[0] and all(post_id == found[0] for post_id in found):
            draft.deed, draft.existing = Deed.SAME, found[0]


def _key(row: PlanRow, accounts: Iterable[AccountId]) -> tuple[frozenset[AccountId], object, str]:
    return frozenset(accounts), row.when, _text(row.text, row.title)


def _text(text: str, title: str) -> str:
    return normalised(text or title)
