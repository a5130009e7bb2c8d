"""Fake stores of versions and snippets."""

from dataclasses import replace

from planner.domain.changes import Aggregate
from planner.domain.writing import MOST
from tests.fakes.state import demand
from tests.fakes.stores import FakeStore, found


class FakeVersions(FakeStore):
    def of(self, post_id):
        mine = [one for one in self._state.versions.values() if one.post_id == post_id]
        return sorted(mine, key=lambda one: one.id, reverse=True)

    def get(self, version_id):
        return found(self._state.versions, version_id)

    def newest(self, post_ids):
        return {post_id: all_of[0] for post_id in post_ids if (all_of := self.of(post_id))}

    def add(self, version):
        self._in.demand_writing()
        demand(version.post_id in self._state.posts, "post")
        self._state.versions[version.id] = version
        kept = self.of(version.post_id)
        for one in kept[MOST - 1 : -1]:
            del self._state.versions[one.id]


class FakeSnippets(FakeStore):
    def of(self, client_id):
        mine = [one for one in self._state.snippets.values() if one.client_id == client_id]
        return sorted(mine, key=lambda one: one.id)

    def get(self, snippet_id):
        return found(self._state.snippets, snippet_id)

    def save(self, snippet):
        self._in.note(Aggregate.SNIPPET, snippet.id)
        revision = self._in.check_revision(self._state.snippets, snippet)
        demand(snippet.client_id in self._state.clients, "client")
        self._state.snippets[snippet.id] = replace(snippet, revision=revision)
        return self._state.snippets[snippet.id]

    def remove(self, snippet_id):
        self._in.note(Aggregate.SNIPPET, snippet_id)
        self._state.snippets.pop(snippet_id, None)
