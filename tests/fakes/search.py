"""Fake finding of posts: the same terms, looked through one by one."""

from collections import defaultdict
from datetime import UTC, datetime

from planner.domain.searching import asked, terms_of
from planner.ports.search import Found
from tests.fakes.queries import FakeCalendar
from tests.fakes.stores import FakeStore

_EVER = datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)


class FakeSearch(FakeStore):
    def find(self, words, now, client_id=None, *, limit=30):
        wanted = self.matching(words, client_id)
        rows = defaultdict(list)
        for row in FakeCalendar(self._in).rows(*_EVER, client_id):
            rows[row.post_id].append(row)
        found = [post for post in self._living(client_id) if post.id in wanted]

        def distance(post):
            return (abs((post.when.instant() if post.when else _EVER[1]) - now), post.id)

        return [
            Found(post=post, client=self._state.clients[post.client_id].name, rows=tuple(rows[post.id]))
            for post in sorted(found, key=distance)[:limit]
        ]

    def matching(self, words, client_id=None):
        terms = asked(words)
        return frozenset(
            post.id
            for post in self._state.posts.values()
            if terms
            and post.deleted_at is None
            and client_id in {None, post.client_id}
            and all(any(kept.startswith(term) for kept in terms_of(post)) for term in terms)
        )

    def campaigns(self, client_id=None):
        return self._named("campaign", client_id)

    def offers(self, client_id=None):
        return self._named("offer", client_id)

    def _named(self, name, client_id):
        found = {getattr(post, name) for post in self._living(client_id)} - {""}
        return sorted(found, key=str.casefold)

    def _living(self, client_id):
        for post in self._state.posts.values():
            client = self._state.clients[post.client_id]
            if post.deleted_at is None and client.archived_at is None and client_id in {None, client.id}:
                yield post
