"""Fake finding of posts."""

from tests.fakes.stores import FakeStore


class FakeSearch(FakeStore):
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
