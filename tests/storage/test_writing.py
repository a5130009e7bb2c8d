"""The contract of the stores of versions and snippets."""

from dataclasses import replace

import pytest

from planner.domain.changes import Aggregate
from planner.domain.errors import ChangedElsewhere, NotFound
from planner.domain.ids import MediaId, new_id
from planner.domain.media import Crop, MediaUse
from planner.domain.post import Variant
from planner.domain.snippet import Snippet, SnippetKind
from planner.domain.writing import MOST, Version, Writing
from tests.storage.world import NOON, client


def version(post, text: str = "Brot 🍞", **more) -> Version:
    fields = {"made_at": NOON, "made_by": "ada@kitchen", "what": "Saved", "writing": Writing(text=text)}
    return Version(**({"id": new_id(), "post_id": post.id} | fields | more))


def snippet(client_id, **more) -> Snippet:
    fields = {
        "kind": SnippetKind.WORDS,
        "name": "Opening hours",
        "text": "Tue to Sat, 8 to 14",
        "shortcut": "oh",
    }
    return Snippet(**({"id": new_id(), "client_id": client_id} | fields | more))


def everything(world) -> Writing:
    uses = (
        MediaUse(
            media_id=MediaId("a" * 64), name="loaf.png", alt_text="A loaf", crop=Crop(0, 0, 5000, 10_000)
        ),
        MediaUse(media_id=None, name="lost.jpg"),
    )
    own = Variant(account_id=world.a.id, title="Own", text="", media=uses[:1], hashtags=("own",))
    return Writing(
        title="Brot",
        text="Text",
        first_comment="C",
        link="https://l.example",
        hashtags=("#a", "b"),
        media=uses,
        own=(own, Variant(account_id=world.b.id, hashtags=())),
    )


def test_a_version_comes_back_as_it_was_kept(world):
    kept = version(world.post(world.a), writing=everything(world))
    with world.writing() as unit:
        unit.versions.add(kept)
    assert world.read(lambda unit: unit.versions.get(kept.id)) == kept
    assert world.read(lambda unit: unit.versions.of(kept.post_id)) == [kept]


def test_versions_are_told_newest_first_and_of_their_post_alone(world):
    post, other = world.post(), world.post()
    made = [version(post, str(n)) for n in range(3)]
    with world.writing() as unit:
        for one in (*made, version(other, "other")):
            unit.versions.add(one)
    assert world.read(lambda unit: unit.versions.of(post.id)) == made[::-1]
    newest = world.read(lambda unit: unit.versions.newest([post.id, other.id, new_id()]))
    assert {key: one.writing.text for key, one in newest.items()} == {post.id: "2", other.id: "other"}


def test_of_many_versions_the_first_and_the_newest_are_kept(world):
    post = world.post()
    made = [version(post, str(n)) for n in range(MOST + 3)]
    with world.writing() as unit:
        for one in made:
            unit.versions.add(one)
    kept = world.read(lambda unit: unit.versions.of(post.id))
    assert kept == [*made[:3:-1], made[0]]
    assert len(kept) == MOST


def test_versions_go_with_their_client(world):
    post = world.post()
    kept = version(post)
    with world.writing() as unit:
        unit.versions.add(kept)
    with world.writing() as unit:
        unit.clients.delete(world.client.id)
    with pytest.raises(NotFound, match="not"):
        world.read(lambda unit: unit.versions.get(kept.id))
    with pytest.raises(ValueError, match="not in the plan"), world.writing() as unit:
        unit.versions.add(version(post))


def test_a_snippet_comes_back_as_it_was_saved(world):
    words = snippet(world.client.id)
    template = snippet(world.client.id, kind=SnippetKind.TEMPLATE, text="", writing=everything(world))
    with world.writing() as unit:
        saved = [unit.snippets.save(one) for one in (words, template)]
    assert saved == [replace(words, revision=1), replace(template, revision=1)]
    assert world.read(lambda unit: unit.snippets.of(world.client.id)) == saved
    assert world.read(lambda unit: unit.snippets.get(template.id)) == saved[1]


def test_a_snippet_is_never_another_clients(world):
    with world.writing() as unit:
        other = unit.clients.save(client(name="Kiln"))
        unit.snippets.save(snippet(world.client.id))
    assert world.read(lambda unit: unit.snippets.of(other.id)) == []


def test_saving_a_snippet_checks_its_revision_and_tells_of_it(world):
    with world.writing() as unit:
        saved = unit.snippets.save(snippet(world.client.id))
    with world.plan.write() as unit:
        unit.snippets.save(replace(saved, name="Hours"))
        assert unit.commit().ids(Aggregate.SNIPPET) == {saved.id}
    with pytest.raises(ChangedElsewhere), world.writing() as unit:
        unit.snippets.save(replace(saved, name="Late"))
    with world.writing() as unit:
        unit.snippets.remove(saved.id)
        unit.snippets.remove(saved.id)
    with pytest.raises(NotFound):
        world.read(lambda unit: unit.snippets.get(saved.id))


def test_snippets_go_with_their_client(world):
    with world.writing() as unit:
        saved = unit.snippets.save(snippet(world.client.id))
    with world.writing() as unit:
        unit.clients.delete(world.client.id)
    assert world.read(lambda unit: unit.snippets.of(world.client.id)) == []
    with pytest.raises(ValueError, match="not in the plan"), world.writing() as unit:
        unit.snippets.save(replace(saved, id=new_id(), revision=0))
