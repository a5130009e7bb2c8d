"""Fake reads that cross aggregates."""

from planner.domain.entry import CalendarRow, PlanEntry
from planner.domain.options import NO_OPTIONS
from planner.domain.publication import COUNTED, PublicationState
from planner.domain.stays import AROUND, with_stays
from tests.fakes.replies import reply_rows
from tests.fakes.slots import slot_rows
from tests.fakes.stores import FakeStore

_SHOWN = 120


class FakeCalendar(FakeStore):
    def rows(self, start, end, client_id=None):
        state, shown, with_accounts = self._state, [], set()
        for one in state.publications.values():
            if one.state is PublicationState.CANCELLED or not self._in.living(one):
                continue
            with_accounts.add(one.post_id)
            if one.due_at is None or not start <= one.due_at < end or client_id not in (None, one.client_id):
                continue
            post, account = state.posts[one.post_id], state.accounts[one.account_id]
            variant = post.variant(one.account_id)
            title = variant.title if variant and variant.title is not None else post.title
            text = variant.text if variant and variant.text is not None else post.text
            shown.append(
                CalendarRow(
                    post_id=post.id,
                    client_id=post.client_id,
                    stage=post.stage,
                    kind=post.kind,
                    words=title or text[:_SHOWN],
                    when=one.when,
                    due_at=one.due_at,
                    publication_id=one.id,
                    account_id=account.id,
                    network=account.network,
                    handle=account.handle,
                    state=one.state,
                    held_reason=one.held_reason,
                    note=one.note,
                    removed=one.removed_at is not None,
                    campaign=post.campaign,
                    offer=post.offer,
                    repeats=post.repeat_id is not None,
                )
            )
        for post in state.posts.values():
            bare = not post.variants and post.id not in with_accounts and post.deleted_at is None
            mine = client_id in (None, post.client_id) and state.clients[post.client_id].archived_at is None
            if bare and mine and post.when and start <= post.when.instant() < end:
                shown.append(
                    CalendarRow(
                        post_id=post.id,
                        client_id=post.client_id,
                        stage=post.stage,
                        kind=post.kind,
                        words=post.title or post.text[:_SHOWN],
                        when=post.when,
                        due_at=post.when.instant(),
                        campaign=post.campaign,
                        offer=post.offer,
                        repeats=post.repeat_id is not None,
                    )
                )
        return sorted(shown, key=lambda row: (row.due_at, row.post_id, row.network, row.handle))

    def replies(self, start, end, client_id=None):
        return reply_rows(self._state, start, end, client_id)

    def slots(self, client_id=None):
        return slot_rows(self._state, client_id)


class FakeLint(FakeStore):
    def accounts(self, client_id=None):
        return sorted({entry.account_key for entry in self.entries(client_id)})

    def sequence(self, account_id, start, *, before=20):
        mine = [entry for entry in self.entries() if entry.account_key == account_id]
        earlier = [entry for entry in mine if entry.instant < start]
        kept = earlier[-before:] if before else []
        return kept + [entry for entry in mine if entry.instant >= start]

    def entries(self, client_id=None, *, start=None):
        counted = [
            self._entry(one)
            for one in self._state.publications.values()
            if one.state in COUNTED
            and one.due_at is not None
            and one.removed_at is None
            and (start is None or one.due_at >= start)
            and client_id in (None, one.client_id)
            and self._in.living(one)
        ]
        return self._with_stays(
            sorted(counted, key=lambda entry: (entry.account_key, entry.instant, entry.order))
        )

    def of_posts(self, post_ids):
        wanted = set(post_ids)
        found = [
            self._entry(one)
            for _, one in sorted(self._state.publications.items())
            if one.post_id in wanted
            and one.state is not PublicationState.CANCELLED
            and one.removed_at is None
            and self._in.living(one)
        ]
        return self._with_stays(found)

    def posts_behind(self, publication_ids):
        kept = self._state.publications
        return list(dict.fromkeys(kept[one].post_id for one in sorted(publication_ids) if one in kept))

    def _with_stays(self, entries):
        instants = [entry.instant for entry in entries if entry.instant is not None]
        if not instants:
            return entries
        rows = reply_rows(self._state, min(instants) - AROUND, max(instants) + AROUND, None)
        return with_stays(entries, rows)

    def _entry(self, one):
        post, account = self._state.posts[one.post_id], self._state.accounts[one.account_id]
        variant = post.variant(one.account_id)

        def own(name):
            value = getattr(variant, name) if variant else None
            return getattr(post, name) if value is None else value

        return PlanEntry(
            post=post.id,
            order=post.id,
            client_key=account.client_id,
            client=self._state.clients[account.client_id].name,
            account_key=account.id,
            network=account.network,
            account=account.handle,
            state=one.state,
            stage=post.stage,
            when=one.when,
            instant=one.due_at,
            kind=post.kind,
            ask=post.ask,
            not_selling=post.not_selling,
            title=own("title"),
            text=own("text"),
            first_comment=own("first_comment"),
            link=own("link"),
            hashtags=own("hashtags"),
            media=own("media"),
            series=post.series,
            campaign=post.campaign,
            offer=post.offer,
            disclosure=post.disclosure,
            deadline=post.deadline,
            claim_source=post.claim_source,
            utm=post.utm,
            numbered=post.numbered,
            options=(variant.options if variant else NO_OPTIONS).over(account.usual),
            files=tuple(
                self._state.media[use.media_id] for use in own("media") if use.media_id in self._state.media
            ),
            facts=tuple(sorted(account.facts.items())),
        )
