"""The fake timetable: what makes a post plain, said in records."""

from dataclasses import replace

from planner.domain.errors import ChangedElsewhere
from planner.domain.post import Stage
from planner.domain.publication import Publication, PublicationState
from planner.domain.timetable import Entry
from tests.fakes.publications import FakePublications
from tests.fakes.stores import FakePosts, FakeStore

_STATES = {Stage.SCHEDULED: PublicationState.PLANNED, Stage.DRAFT: PublicationState.DRAFT}
_ITS_OWN = ("due_at", "client_key", "lease", "leased_by", "leased_until", "tries", "look_url", "revision")


class FakeTimetable(FakeStore):
    def entries(self, post_ids):
        found = {}
        for post_id in dict.fromkeys(post_ids):
            post = self._state.posts.get(post_id)
            publications = FakePublications(self._in).of_posts([post_id])
            if post is not None and _is_plain(post, publications):
                found[post_id] = Entry(
                    post_id,
                    post.revision,
                    post.stage is Stage.SCHEDULED,
                    post.when,
                    post.grace_minutes,
                    tuple((one.id, one.revision) for one in publications),
                )
        return found

    def move(self, shifts):
        posts, publications = FakePosts(self._in), FakePublications(self._in)
        for entry, when, due_at in shifts:
            post = self._as_read(self._state.posts, entry.post_id)
            posts.save(replace(post, when=when, revision=entry.revision))
            for publication_id, revision in entry.publications:
                one = self._as_read(self._state.publications, publication_id)
                publications.save(replace(one, when=when, due_at=due_at, revision=revision))

    def _as_read(self, table, record_id):
        self._in.demand_writing()
        if record_id not in table:
            raise ChangedElsewhere("This was changed somewhere else meanwhile. Nothing was overwritten.")
        return table[record_id]


def _is_plain(post, publications):
    accounts = {one.account_id for one in post.variants}
    return (
        post.deleted_at is None
        and post.when is not None
        and bool(publications)
        and all(one.when is None for one in post.variants)
        and {one.account_id for one in publications} == accounts
        and all(_as_made(one, post) for one in publications)
    )


def _as_made(one, post):
    made = Publication(
        id=one.id,
        post_id=post.id,
        account_id=one.account_id,
        client_id=post.client_id,
        state=_STATES.get(post.stage),
        when=post.when,
        grace_minutes=post.grace_minutes,
    )
    keyed = bool(one.client_key) or post.stage is Stage.DRAFT
    return keyed and one == replace(made, **{name: getattr(one, name) for name in _ITS_OWN})
