"""The contract of the stores of clients, accounts, media, suppressions and settings."""

from dataclasses import replace
from datetime import date, time

import pytest

from planner.domain.account import AccountState
from planner.domain.brief import Brief, DayNature, OwnDate
from planner.domain.entry import Suppression
from planner.domain.errors import ChangedElsewhere, NotFound
from planner.domain.ids import MediaId, new_id
from planner.domain.journal import Event, Step, StepRole
from planner.domain.kinds import Kind
from planner.domain.media import MediaItem, MediaUse
from planner.domain.options import Options
from planner.domain.publication import PublicationState
from tests.storage.world import NOON, account, attempt, client


def picture(sign: str = "a") -> MediaItem:
    return MediaItem(
        id=MediaId(sign * 64), mime="image/jpeg", size=3, width=4, height=5, name="oven.jpg", seconds=1.5
    )


def test_client_comes_back_as_it_was_saved(world):
    brief = Brief(
        region="DE",
        subdivision="BY",
        audience_zone="Asia/Tokyo",
        quiet_from=time(22, 30),
        quiet_to=time(6),
        posts_per_week=3,
        reply_minutes=45,
        own_dates=(
            OwnDate(day=date(2026, 11, 8), name="Tag der Stille", nature=DayNature.MEMORIAL, yearly=True),
        ),
        denied_words=("cheap", "größter"),
        own_domains=("fennel.example",),
        own_hashtags=("FennelRye",),
        may_name=("Kiln & Loom",),
        learnt_words=("levain", "Straße"),
        own_prompts=((Kind.STORY, "Who came first?"), (Kind.TEACH, "Straße „so“")),
        no_prompts=("What went wrong?",),
        counts_from=NOON,
    )
    full = client(tagline="Bakery · Bristol", language="de", archived_at=NOON, colour="#2F5D8C", brief=brief)
    with world.writing() as unit:
        saved = unit.clients.save(full)
    assert saved == replace(full, revision=1)
    assert world.read(lambda unit: unit.clients.get(full.id)) == saved


def test_archived_clients_are_listed_only_when_asked_for(world):
    with world.writing() as unit:
        archived = unit.clients.save(client(archived_at=NOON))
    assert world.read(lambda unit: unit.clients.all()) == [world.client]
    assert world.read(lambda unit: unit.clients.all(archived=True)) == [world.client, archived]


def test_account_comes_back_as_it_was_saved(world):
    full = account(
        world.client.id,
        label="Shop",
        server="https://social.example",
        login="me",
        remote_id="did:plc:1",
        state=AccountState.CONNECTED,
        facts={"text_limit": 500, "name": "ä", "alt": True},
        checked_at=NOON,
        usual=Options({"visibility": "unlisted"}),
    )
    with world.writing() as unit:
        saved = unit.accounts.save(full)
    assert world.read(lambda unit: unit.accounts.get(full.id)) == saved == replace(full, revision=1)


def test_removed_accounts_are_listed_only_when_asked_for(world):
    with world.writing() as unit:
        removed = unit.accounts.save(replace(world.b, state=AccountState.REMOVED))
    assert world.read(lambda unit: unit.accounts.all()) == [world.a]
    assert world.read(lambda unit: unit.accounts.all(world.client.id, removed=True)) == [world.a, removed]
    assert world.read(lambda unit: unit.accounts.all("other")) == []


@pytest.mark.parametrize("store", ["clients", "accounts", "posts", "publications", "media"])
def test_an_unknown_id_is_not_found(world, store):
    with world.plan.read() as unit, pytest.raises(NotFound):
        getattr(unit, store).get("nobody")


def test_a_stale_revision_is_refused_and_nothing_is_overwritten(world):
    with world.writing() as unit:
        newer = unit.clients.save(replace(world.client, name="Rye"))
    with world.plan.write() as unit, pytest.raises(ChangedElsewhere):
        unit.clients.save(replace(world.client, name="Fennel"))
    assert world.read(lambda unit: unit.clients.get(world.client.id)) == newer
    assert newer.revision == 2


def test_saving_what_is_gone_or_there_already_is_refused(world):
    with world.plan.write() as unit, pytest.raises(ChangedElsewhere):
        unit.clients.save(client(revision=3))
    with world.plan.write() as unit, pytest.raises(ChangedElsewhere):
        unit.clients.save(replace(world.client, revision=0))


def test_an_account_needs_its_client(world):
    with world.plan.write() as unit, pytest.raises(ValueError, match="not in the plan"):
        unit.accounts.save(account("nobody"))


def test_media_rows_are_kept_once(world):
    with world.writing() as unit:
        unit.media.add(picture())
        unit.media.add(replace(picture(), name="again.jpg"))
    assert world.read(lambda unit: unit.media.get(picture().id)) == picture()
    assert world.read(lambda unit: unit.media.many([picture().id, "b" * 64])) == {picture().id: picture()}


def test_suppressions_are_kept_and_taken_back(world):
    one = Suppression(
        id=new_id(),
        client_id=world.client.id,
        rule="MIX001",
        reason="Christmas",
        made_at=NOON,
        fingerprint="0123456789abcdef",
        until=NOON,
    )
    with world.writing() as unit:
        unit.suppressions.add(one)
    assert world.read(lambda unit: unit.suppressions.all()) == [one]
    assert world.read(lambda unit: unit.suppressions.all("other")) == []
    with world.writing() as unit:
        unit.suppressions.remove(one.id)
        unit.suppressions.remove("gone already")
    assert world.read(lambda unit: unit.suppressions.all(world.client.id)) == []


def test_settings(world):
    with world.writing() as unit:
        unit.settings.put("draft.1", "first")
        unit.settings.put("draft.1", "text")
        unit.settings.put("draft.2", "")
        unit.settings.put("draft", "no draft")
        unit.settings.put("Draft.3", "other case")
        unit.settings.put("theme", "dark")
        unit.settings.drop("theme")
        unit.settings.drop("never there")
    with world.plan.read() as unit:
        assert unit.settings.get("draft.1") == "text"
        assert unit.settings.get("draft.2", "default") == ""
        assert unit.settings.get("theme", "light") == "light"
        assert unit.settings.those("draft.1", "theme") == {"draft.1": "text", "theme": ""}
        assert unit.settings.with_prefix("draft.") == {"draft.1": "text", "draft.2": ""}
        assert unit.settings.with_prefix("").keys() >= {"draft", "draft.1", "draft.2", "Draft.3"}


def test_a_removed_account_keeps_its_journal(world):
    publication = world.publication(state=PublicationState.PUBLISHED)
    line = Event(id=new_id(), publication_id=publication.id, at=NOON, name="published", text="Out.")
    with world.writing() as unit:
        unit.journal.add_event(line)
        removed = unit.accounts.save(replace(world.a, state=AccountState.REMOVED))
    with world.plan.read() as unit:
        assert unit.accounts.get(world.a.id) == removed
        assert unit.publications.of_account(world.a.id) == [publication]
        assert unit.journal.events(publication.id) == [line]


def test_deleting_a_client_removes_everything_of_it_and_nothing_else(world):
    shared, own = picture("a"), picture("b")
    with world.writing() as unit:
        other = unit.clients.save(client(name="Other"))
        unit.media.add(shared)
        unit.media.add(own)
    uses = (MediaUse(media_id=shared.id), MediaUse(media_id=own.id))
    kept = world.post(client_id=other.id, media=uses[:1])
    gone = world.post(world.a, media=uses)
    publication = world.publication(post=gone, state=PublicationState.PUBLISHED)
    with world.writing() as unit:
        unit.journal.put_step(Step(publication_id=publication.id, ordinal=0, role=StepRole.ROOT))
        unit.journal.open_attempt(attempt(publication.id))
        unit.journal.add_event(
            Event(id=new_id(), publication_id=publication.id, at=NOON, name="due", text="x")
        )
        unit.suppressions.add(
            Suppression(id=new_id(), client_id=world.client.id, rule="R", reason="r", made_at=NOON)
        )
    with world.writing() as unit:
        assert set(unit.clients.delete(world.client.id)) == {world.a.id, world.b.id}
    with world.plan.read() as unit:
        assert unit.clients.all(archived=True) == [other]
        assert unit.accounts.all(removed=True) == []
        assert unit.posts.of_client() == [kept]
        assert unit.publications.of_post(gone.id) == []
        assert unit.journal.steps(publication.id) == []
        assert unit.journal.attempts(publication.id) == []
        assert unit.journal.events(publication.id) == []
        assert unit.suppressions.all() == []
        assert unit.media.many([shared.id, own.id]) == {shared.id: shared}
    with world.plan.write() as unit, pytest.raises(NotFound):
        unit.clients.delete(world.client.id)
