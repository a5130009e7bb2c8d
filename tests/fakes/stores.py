"""Fake stores of clients, accounts, posts, media, suppressions and settings."""

from dataclasses import replace

from planner.domain.account import AccountState
from planner.domain.changes import Aggregate
from planner.domain.errors import ChangedElsewhere, NotFound
from tests.fakes.state import Inside, demand


class FakeStore:
    def __init__(self, inside: Inside) -> None:
        self._in = inside

    @property
    def _state(self):
        return self._in.state


def found(table: dict, record_id: str):
    if record_id not in table:
        raise NotFound("This is not in the plan any more.")
    return table[record_id]


class FakeClients(FakeStore):
    def get(self, client_id):
        return found(self._state.clients, client_id)

    def all(self, *, archived=False):
        everyone = sorted(self._state.clients.values(), key=lambda client: client.id)
        return [client for client in everyone if archived or client.archived_at is None]

    def save(self, client):
        self._in.note(Aggregate.CLIENT, client.id)
        saved = replace(client, revision=self._in.check_revision(self._state.clients, client))
        self._state.clients[client.id] = saved
        return saved

    def delete(self, client_id):
        state = self._state
        self._in.demand_writing()
        found(state.clients, client_id)
        accounts = sorted(key for key, account in state.accounts.items() if account.client_id == client_id)
        posts = sorted(key for key, post in state.posts.items() if post.client_id == client_id)
        gone = {key for key, one in state.publications.items() if one.client_id == client_id}
        pictures = {media_id for key in posts for media_id in media_ids(state.posts[key])}
        del state.clients[client_id]
        for table, keys in ((state.accounts, accounts), (state.posts, posts), (state.publications, gone)):
            for key in keys:
                del table[key]
        for key in accounts:
            state.gates.pop(key, None)
        state.spent = {key: mills for key, mills in state.spent.items() if key[0] not in accounts}
        state.slots = {key: one for key, one in state.slots.items() if key[0] not in accounts}
        for table in (state.steps, state.attempts, state.events):
            for key in [key for key, row in table.items() if row.publication_id in gone]:
                del table[key]
        for kind in (state.suppressions, state.repeats, state.reply_blocks, state.snippets):
            for key in [key for key, row in kind.items() if row.client_id == client_id]:
                del kind[key]
        for key in [key for key, row in state.versions.items() if row.post_id in posts]:
            del state.versions[key]
        self._in.note(Aggregate.CLIENT, client_id)
        self._in.note(Aggregate.ACCOUNT, *accounts)
        self._in.note(Aggregate.POST, *posts)
        used = {media_id for post in state.posts.values() for media_id in media_ids(post)}
        for media_id in sorted(pictures - used):
            del state.media[media_id]
            self._in.note(Aggregate.MEDIA, media_id)
        return accounts


class FakeAccounts(FakeStore):
    def get(self, account_id):
        return found(self._state.accounts, account_id)

    def all(self, client_id=None, *, removed=False):
        return [
            account
            for account in sorted(self._state.accounts.values(), key=lambda account: account.id)
            if client_id in (None, account.client_id)
            and (removed or account.state is not AccountState.REMOVED)
        ]

    def save(self, account):
        self._in.note(Aggregate.ACCOUNT, account.id)
        revision = self._in.check_revision(self._state.accounts, account)
        demand(account.client_id in self._state.clients, "client")
        saved = replace(account, revision=revision)
        self._state.accounts[account.id] = saved
        return saved


class FakePosts(FakeStore):
    def get(self, post_id):
        return found(self._state.posts, post_id)

    def many(self, post_ids):
        wanted = dict.fromkeys(post_ids)
        return [self._state.posts[key] for key in wanted if key in self._state.posts]

    def save(self, post):
        self._in.note(Aggregate.POST, post.id)
        revision = self._in.check_revision(self._state.posts, post)
        demand(post.client_id in self._state.clients, "client")
        demand(all(each.account_id in self._state.accounts for each in post.variants), "account")
        demand(media_ids(post) <= self._state.media.keys(), "picture")
        self._check_repeat(post)
        saved = replace(post, revision=revision)
        self._state.posts[post.id] = saved
        return saved

    def _check_repeat(self, post):
        """The unique key of what a repeat made."""
        key = (post.repeat_id, post.repeat_on)
        others = (one for one in self._state.posts.values() if one.id != post.id)
        if None not in key and any((one.repeat_id, one.repeat_on) == key for one in others):
            raise ChangedElsewhere("This post was changed somewhere else meanwhile. Nothing was overwritten.")

    def of_repeat(self, repeat_id):
        mine = [post for post in self._state.posts.values() if post.repeat_id == repeat_id]
        return sorted(mine, key=lambda post: (post.repeat_on, post.id))

    def save_many(self, changes):
        for before, after in changes:
            self.save(replace(after, revision=before.revision))

    def add_many(self, posts):
        if any(post.revision for post in posts):
            raise ValueError("add_many takes new posts, of revision 0")
        for post in posts:
            self.save(post)

    def ideas(self, client_id=None):
        return [
            post
            for post in sorted(self._state.posts.values(), key=lambda post: post.id, reverse=True)
            if post.when is None and post.deleted_at is None and client_id in (None, post.client_id)
        ]

    def by_source_keys(self, keys):
        wanted = {key for key in keys if key}
        known = {}
        for post in sorted(self._state.posts.values(), key=lambda post: post.id):
            if post.source_key in wanted and post.deleted_at is None:
                known.setdefault(post.source_key, post.id)
        return known

    def of_client(self, client_id=None):
        mine = [
            post
            for post in self._state.posts.values()
            if post.deleted_at is None and client_id in (None, post.client_id)
        ]
        dated = sorted((p for p in mine if p.when), key=lambda post: (post.when.instant(), post.id))
        return dated + sorted((p for p in mine if p.when is None), key=lambda post: post.id)


class FakeMediaRows(FakeStore):
    def get(self, media_id):
        return found(self._state.media, media_id)

    def many(self, media_ids):
        return {key: self._state.media[key] for key in media_ids if key in self._state.media}

    def all(self):
        return sorted(self._state.media.values(), key=lambda item: item.id)

    def add(self, item):
        self._in.demand_writing()
        if item.id not in self._state.media:
            self._in.note(Aggregate.MEDIA, item.id)
            self._state.media[item.id] = item


class FakeSuppressions(FakeStore):
    def all(self, client_id=None):
        everything = sorted(self._state.suppressions.values(), key=lambda one: one.id)
        return [one for one in everything if client_id in (None, one.client_id)]

    def add(self, suppression):
        self._in.note(Aggregate.SUPPRESSION, suppression.id)
        demand(suppression.client_id in self._state.clients, "client")
        if suppression.id in self._state.suppressions:
            raise ChangedElsewhere("This ignored finding is there already.")
        self._state.suppressions[suppression.id] = suppression

    def remove(self, suppression_id):
        self._in.note(Aggregate.SUPPRESSION, suppression_id)
        self._state.suppressions.pop(suppression_id, None)


class FakeSettings(FakeStore):
    def get(self, key, default=""):
        return self._state.settings.get(key, default)

    def those(self, *keys):
        return {key: self.get(key) for key in keys}

    def put(self, key, value):
        self._in.note(Aggregate.SETTING, key)
        self._state.settings[key] = value

    def drop(self, key):
        self._in.note(Aggregate.SETTING, key)
        self._state.settings.pop(key, None)

    def with_prefix(self, prefix):
        return {key: value for key, value in sorted(self._state.settings.items()) if key.startswith(prefix)}


def media_ids(post) -> set[str]:
    """Every stored picture that the post or one of its variants uses."""
    uses = [*post.media, *(use for variant in post.variants for use in variant.media or ())]
    return {use.media_id for use in uses if use.media_id is not None}
