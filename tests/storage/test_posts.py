"""The contract of the post store."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from planner.domain.errors import ChangedElsewhere
from planner.domain.ids import MediaId, new_id
from planner.domain.kinds import Ask, Kind
from planner.domain.media import Crop, MediaItem, MediaUse
from planner.domain.options import Options
from planner.domain.post import Post, Stage, Variant
from planner.domain.repeat import Every, Repeat, RepeatRule
from planner.domain.times import WallTime
from tests.storage.world import NOON, wall

PICTURE = MediaItem(id=MediaId("a" * 64), mime="image/png", size=1)


@pytest.fixture
def full(world):
    """A post with every field set, two variants that differ in different ways."""
    with world.writing() as unit:
        unit.media.add(PICTURE)
    uses = (
        MediaUse(media_id=PICTURE.id, name="oven.jpg", alt_text="The oven"),
        MediaUse(media_id=None, name="lost.jpg", decorative=True, crop=Crop(0, 1250, 10_000, 7500)),
    )
    night = WallTime(wall(days=13, hour=2).local, "Europe/Berlin", 1)
    own = Variant(
        account_id=world.b.id,
        title="Own",
        text="",
        first_comment="First",
        link="https://b.example",
        media=(uses[1],),
        hashtags=("own",),
        when=wall(hour=18),
        options=Options({"visibility": "unlisted", "spoiler_text": ""}),
    )
    bare = Variant(account_id=world.a.id, media=(), hashtags=())
    return Post(
        id=new_id(),
        client_id=world.client.id,
        text="Brot 🍞 und\nSalz",
        stage=Stage.SCHEDULED,
        kind=Kind.STORY,
        ask=Ask.SOFT,
        not_selling=True,
        title="Brot",
        first_comment="Mehr",
        link="https://rye.example/?a=1&b=ä",
        media=uses,
        hashtags=("#brot", 'with "quotes"'),
        series="Monday",
        campaign="Autumn",
        notes="for us",
        external_url="https://x.example/1",
        when=night,
        variants=(own, bare),
        source_key="bakery:1",
        deleted_at=NOON,
        language="de",
        utm=True,
        numbered=True,
        repeat_id="r",
        repeat_on=datetime(2026, 10, 17, 10),
    )


def test_a_post_comes_back_as_it_was_saved(world, full):
    with world.writing() as unit:
        saved = unit.posts.save(full)
    assert saved == replace(full, revision=1)
    assert world.read(lambda unit: unit.posts.get(full.id)) == saved


def test_bulk_and_single_inserts_store_the_same(world, full):
    twins = [replace(full, id=new_id(), repeat_id=f"r{number}") for number in range(3)]
    plain = Post(id=new_id(), client_id=world.client.id)
    with world.writing() as unit:
        unit.posts.add_many([*twins, plain])
        single = unit.posts.save(full)
    with world.plan.read() as unit:
        assert unit.posts.many([one.id for one in twins]) == [replace(one, revision=1) for one in twins]
        assert unit.posts.get(plain.id) == replace(plain, revision=1)
        assert replace(unit.posts.get(twins[0].id), id=full.id, repeat_id="r") == single


def test_saving_again_replaces_variants_and_pictures(world, full):
    with world.writing() as unit:
        saved = unit.posts.save(full)
        changed = replace(saved, media=(), variants=(Variant(account_id=world.a.id, media=full.media),))
        changed = unit.posts.save(changed)
    assert world.read(lambda unit: unit.posts.get(full.id)) == changed
    assert changed.revision == 2


def test_a_stale_post_is_refused_with_its_variants_untouched(world, full):
    with world.writing() as unit:
        saved = unit.posts.save(full)
        newer = unit.posts.save(replace(saved, text="newer"))
    with world.plan.write() as unit, pytest.raises(ChangedElsewhere):
        unit.posts.save(replace(saved, variants=()))
    assert world.read(lambda unit: unit.posts.get(full.id)) == newer


@pytest.mark.parametrize(
    "missing",
    [
        {"client_id": "nobody"},
        {"variants": (Variant(account_id="nobody"),)},
        {"media": (MediaUse(media_id=MediaId("f" * 64)),)},
    ],
)
def test_a_post_refers_only_to_what_is_there(world, missing):
    post = Post(**({"id": new_id(), "client_id": world.client.id} | missing))
    with world.plan.write() as unit, pytest.raises(ValueError, match="not in the plan"):
        unit.posts.save(post)
    with world.plan.write() as unit, pytest.raises(ValueError, match="not in the plan"):
        unit.posts.add_many([post])


def test_add_many_takes_new_posts_only(world):
    with world.plan.write() as unit, pytest.raises(ValueError, match="revision 0"):
        unit.posts.add_many([Post(id=new_id(), client_id=world.client.id, revision=1)])
    post = world.post()
    with world.plan.write() as unit, pytest.raises(ChangedElsewhere):
        unit.posts.add_many([replace(post, revision=0)])
    with world.writing() as unit:
        unit.posts.add_many([])


def test_many_keeps_the_order_asked_for(world):
    first, second = world.post(), world.post()
    asked = [second.id, "nobody", first.id, second.id]
    assert world.read(lambda unit: unit.posts.many(asked)) == [second, first]


def test_ideas_are_the_posts_without_a_time_newest_first(world):
    old = world.post(stage=Stage.IDEA)
    new = world.post(stage=Stage.IDEA)
    world.post(when=wall())
    world.post(stage=Stage.IDEA, deleted_at=NOON)
    assert world.read(lambda unit: unit.posts.ideas()) == [new, old]
    assert world.read(lambda unit: unit.posts.ideas("other")) == []


def test_of_client_is_in_order_of_time_with_ideas_last(world):
    idea = world.post(stage=Stage.IDEA)
    late = world.post(when=wall(days=2))
    early = world.post(when=wall(days=1))
    world.post(when=wall(), deleted_at=NOON)
    assert world.read(lambda unit: unit.posts.of_client()) == [early, late, idea]
    assert world.read(lambda unit: unit.posts.of_client(world.client.id)) == [early, late, idea]
    assert world.read(lambda unit: unit.posts.of_client("other")) == []


def test_source_keys_find_posts_outside_the_bin(world):
    kept = world.post(source_key="a")
    world.post(source_key="b", deleted_at=NOON)
    world.post()
    keys = ["a", "b", "c", "", *(f"none {number}" for number in range(1200))]
    assert world.read(lambda unit: unit.posts.by_source_keys(keys)) == {"a": kept.id}


def test_many_are_saved_together_as_one_by_one(world):
    posts = [world.post(world.a, world.b, when=wall(day), text=f"Day {day}") for day in range(3)]
    wanted = [
        replace(posts[0], when=wall(9), variants=posts[0].variants[:1]),
        replace(posts[1], when=None, text="An idea", variants=()),
        replace(posts[2], title="Same time"),
    ]
    with world.writing() as unit:
        unit.posts.save_many(list(zip(posts, wanted, strict=True)))
    assert world.read(lambda unit: [*unit.posts.many(post.id for post in posts)]) == [
        replace(one, revision=2) for one in wanted
    ]


def test_of_many_none_is_saved_when_one_was_changed_elsewhere(world):
    first, second = world.post(world.a, when=wall()), world.post(world.a, when=wall())
    with world.writing() as unit:
        unit.posts.save(replace(second, text="Somebody else"))
    with world.plan.write() as unit, pytest.raises(ChangedElsewhere):
        unit.posts.save_many([(first, replace(first, text="a")), (second, replace(second, text="b"))])
    texts = world.read(lambda unit: [post.text for post in unit.posts.many([first.id, second.id])])
    assert texts == ["Bread", "Somebody else"]


def test_what_a_repeat_made_is_there_once_for_each_of_its_times(world):
    at, other = datetime(2026, 10, 17, 10), datetime(2026, 10, 24, 10)
    first = world.post(when=wall(), repeat_id="r", repeat_on=at)
    binned = world.post(when=wall(7), repeat_id="r", repeat_on=other, deleted_at=NOON)
    world.post(when=wall())
    assert world.read(lambda unit: unit.posts.of_repeat("r")) == [first, binned]
    assert world.read(lambda unit: unit.posts.of_repeat("nothing")) == []
    with pytest.raises(ChangedElsewhere):
        world.post(when=wall(), repeat_id="r", repeat_on=at)
    world.post(when=wall(), repeat_id="s", repeat_on=at)


def test_a_repeat_comes_back_as_it_was_saved(world):
    post = world.post(world.a, when=wall(), text="Which bread?", kind=Kind.CONVERSE)
    full = Repeat(
        id=new_id(),
        client_id=world.client.id,
        pattern=replace(post, revision=0),
        rule=RepeatRule(every=Every.MONTH, step=2, weekdays=(1, 3), until=date(2027, 3, 1), count=4),
        texts=("Another one?", "Größe?"),
        cool_down=30,
        stay_minutes=25,
    )
    with world.writing() as unit:
        saved = unit.repeats.save(full)
    assert saved == replace(full, revision=1)
    assert world.read(lambda unit: unit.repeats.get(full.id)) == saved
    with world.writing() as unit:
        ended = unit.repeats.save(replace(saved, ended=True))
    assert world.read(lambda unit: unit.repeats.all()) == []
    assert world.read(lambda unit: unit.repeats.all(world.client.id, ended=True)) == [ended]
    with world.plan.write() as unit, pytest.raises(ChangedElsewhere):
        unit.repeats.save(saved)
    with world.writing() as unit:
        unit.clients.save(replace(world.client, archived_at=NOON))
    assert world.read(lambda unit: unit.repeats.all(ended=True)) == []
