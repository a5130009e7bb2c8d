"""Finding posts by what is in them."""

from dataclasses import replace
from datetime import timedelta

import pytest

from planner.domain.ids import ClientId
from planner.domain.media import MediaUse
from planner.domain.post import Post, Variant
from tests.storage.world import NOON, client, wall


def test_campaigns_and_offers_are_named_once_in_order(world):
    for name, offer in (("Winter", ""), ("autumn", "Loaf £4"), ("Winter", "Bun"), ("", "")):
        world.post(world.a, campaign=name, offer=offer)
    assert world.read(lambda unit: unit.search.campaigns()) == ["autumn", "Winter"]
    assert world.read(lambda unit: unit.search.offers(world.client.id)) == ["Bun", "Loaf £4"]
    assert world.read(lambda unit: unit.search.campaigns(ClientId("nobody"))) == []


def test_the_bin_and_archived_clients_name_nothing(world):
    world.post(world.a, campaign="Gone", deleted_at=NOON)
    with world.writing() as unit:
        other = unit.clients.save(client(name="Lamps"))
    world.post(client_id=other.id, campaign="Lamps")
    assert world.read(lambda unit: unit.search.campaigns()) == ["Lamps"]
    with world.writing() as unit:
        unit.clients.save(replace(other, archived_at=NOON))
    assert world.read(lambda unit: unit.search.campaigns()) == []


def found(world, words, client_id=None, **options):
    return [
        one.post.text for one in world.read(lambda unit: unit.search.find(words, NOON, client_id, **options))
    ]


TEXTS = (
    "Crème brûlée, straight from Łódź",
    "Die Straße zum Kürbisbrot",
    "東京でパンを焼く",
    "الخبز الطازج كلّ يوم",
    "Ёлки и хлеб",
    "🎃 season: it's £2.50",
)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("creme", 0),
        ("CRÈME bru", 0),
        ("brulee lodz", 0),
        ("strasse", 1),
        ("STRAẞE", 1),
        ("kurb", 1),
        ("パン", 2),
        ("ﾊﾟﾝ", 2),
        ("京", 2),
        ("東京で", 2),
        ("焼く", 2),
        ("خبز", 3),
        ("الخبز", 3),
        ("كل", 3),
        ("елки", 4),
        ("🎃", 5),
        ("2.50", 5),
        ("it’s", 5),
    ],
)
def test_words_are_found_in_every_script_with_and_without_accents(world, words, expected):
    for text in TEXTS:
        world.post(world.a, text=text)
    assert found(world, words) == [TEXTS[expected]]


@pytest.mark.parametrize(
    "words", ["", "   ", "\n\t", '"', "'", "***", "-", "()", "#", "\\", "%_", "\x00", "\ud800"]
)
def test_what_has_nothing_to_look_for_finds_nothing(world, words):
    world.post(world.a)
    assert found(world, words) == []
    assert world.read(lambda unit: unit.search.matching(words)) == frozenset()


@pytest.mark.parametrize(
    "words",
    [
        'bread"',
        "bread OR",
        "NOT bread",
        "AND bread*",
        "bread NEAR(x",
        "text:bread",
        "^bread",
        "bread & !x | (y)",
        "bread':*",
        "bread\\",
        "bread; DROP TABLE post",
        "bread " * 2000,
        "x" * 10_000,
        "bread " + "日" * 10_000,
        "\x00bread",
        "bread\ud800",
    ],
)
def test_no_input_is_an_error(world, words):
    world.post(world.a)
    assert found(world, words) in ([], ["Bread"])


def test_signs_that_mean_something_to_a_database_mean_nothing_here(world):
    world.post(world.a)
    assert found(world, '"bread*"') == found(world, "bread)") == found(world, "'bread':*") == ["Bread"]
    assert found(world, "NOT bread") == []  # a word like any other


def test_everything_that_is_said_is_found(world):
    own = Variant(
        account_id=world.b.id,
        title="Swedish",
        text="Norwegian",
        first_comment="Danish",
        hashtags=("finnish",),
    )
    world.post(
        title="Apple",
        text="Pear",
        first_comment="Cherry",
        hashtags=("#plum",),
        campaign="Quince",
        notes="Fig",
        media=(MediaUse(media_id=None, name="x.png", alt_text="Grape"),),
        variants=(Variant(account_id=world.a.id), own),
    )
    for words in ("apple pear cherry plum quince fig grape", "swedish norw danish finn", "plum danish"):
        assert found(world, words) == ["Pear"], words
    assert found(world, "apple banana") == []


def test_the_index_follows_every_change_of_a_post(world):
    post = world.post(world.a, text="Rye")
    with world.writing() as unit:
        post = unit.posts.save(replace(post, text="Spelt"))
    assert (found(world, "rye"), found(world, "spelt")) == ([], ["Spelt"])
    with world.writing() as unit:
        gone = replace(post, deleted_at=NOON)
        unit.posts.save_many([(post, gone)])
    assert found(world, "spelt") == []
    with world.writing() as unit:
        back = replace(post, revision=3, text="Spelt again")
        unit.posts.save_many([(replace(gone, revision=3), back)])
        unit.posts.add_many([replace(post, id="new", revision=0, text="Spelt too")])
    assert sorted(found(world, "spelt")) == ["Spelt again", "Spelt too"]
    with world.writing() as unit:
        unit.clients.delete(world.client.id)
    assert found(world, "spelt") == []


def test_what_is_rolled_back_is_not_found(world):
    with world.plan.write() as unit:  # and never committed
        unit.posts.add_many([Post(id="new", client_id=world.client.id, text="Never")])
    assert found(world, "never") == []


def test_a_client_finds_its_own_and_all_find_all_with_names(world):
    with world.writing() as unit:
        other = unit.clients.save(client(name="Lamps"))
    world.post(world.a, text="Bread and light")
    world.post(client_id=other.id, text="Light and bread")
    assert found(world, "bread", world.client.id) == ["Bread and light"]
    assert found(world, "light", other.id) == ["Light and bread"]
    everyone = world.read(lambda unit: unit.search.find("bread", NOON))
    assert sorted(one.client for one in everyone) == ["Fennel & Rye", "Lamps"]
    with world.writing() as unit:
        unit.clients.save(replace(other, archived_at=NOON))
    assert found(world, "bread") == ["Bread and light"]


def test_the_nearest_in_time_come_first_and_ideas_last(world):
    for days in (-20, 3, 400, -1):
        world.publication(post=world.post(world.a, when=wall(days), text=f"Bread {days}"), when=wall(days))
    world.post(text="Bread some day")
    assert found(world, "bread") == ["Bread -1", "Bread 3", "Bread -20", "Bread 400", "Bread some day"]
    assert found(world, "bread", limit=2) == ["Bread -1", "Bread 3"]


def test_what_was_found_comes_as_the_calendar_shows_it(world):
    post = world.post(world.a, world.b, when=wall(), text="Bread")
    one = world.publication(world.a, post=post)
    two = world.publication(world.b, post=post, when=wall(hour=11))
    (hit,) = world.read(lambda unit: unit.search.find("bread", NOON))
    assert hit.post == post
    assert [row.publication_id for row in hit.rows] == [one.id, two.id]
    span = (wall().instant() - timedelta(days=1), wall().instant() + timedelta(days=1))
    assert list(hit.rows) == list(world.read(lambda unit: unit.calendar.rows(*span)))
    bare = world.post(when=wall(1), text="Bare bread")
    hits = {hit.post.id: hit for hit in world.read(lambda unit: unit.search.find("bread", NOON))}
    assert [row.when for row in hits[bare.id].rows] == [wall(1)]


def test_a_glance_matches_as_a_unit_of_work_does(world):
    post = world.post(world.a, text="Pumpkin loaf")
    with world.plan.glance() as look:
        assert look.search.matching("pump", world.client.id) == {post.id}
        assert look.search.matching("pump", ClientId("other")) == frozenset()
        assert look.search.matching('"') == frozenset()
