"""Moving posts: by their times alone where they are plain, else as whole posts, and nobody can tell the difference."""

import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from planner.domain.errors import ChangedElsewhere, NotFound, ParleyError
from planner.domain.post import Stage
from planner.domain.publication import PublicationState as S
from planner.editing.edits import MovePosts, MovePublications, PutPost, RemovePosts, SkipPublications
from planner.editing.movedback import MovedBack
from storage.open import open_plan
from tests.fakes.clock import FakeClock
from tests.fakes.plan import FakePlan
from tests.planner.world import World, wall

MADE = {  # what a post is from the start
    "plain": {},
    "graced": {"grace_minutes": 120},
    "draft": {"stage": Stage.DRAFT},
    "idea": {"stage": Stage.IDEA, "when": None},
}
BECAME = {  # and what becomes of others
    "own time": lambda world, post: world.do(
        MovePublications(((world.publication(post, "bluesky").id, wall("2026-10-20 12:30")),))
    ),
    "held": lambda world, post: world.lead(post, S.HELD),
    "missed": lambda world, post: world.lead(post, S.MISSED),
    "skipped": lambda world, post: world.do(SkipPublications((world.publication(post).id,))),
    "half out": lambda world, post: world.lead(post, S.CLAIMED, S.SENDING, S.PUBLISHED),
}
HISTORIES = (*MADE, *BECAME)


def make(world: World, what: str, day: int):
    """A post of some history, on a day in October."""
    fields = {"when": f"2026-10-{day} 10:00", "text": what} | MADE.get(what, {})
    post = world.post("mastodon", "bluesky", **fields)
    if what in BECAME:
        BECAME[what](world, post)
    return world.stored(post)


def all_of(world: World) -> list:
    """Posts, publications and journals; ids and revisions of what an edit makes left out."""
    with world.plan.read() as unit:
        posts = sorted(unit.posts.of_client(), key=lambda post: post.id)
        publications = unit.publications.of_posts([post.id for post in posts])
        events = [unit.journal.events(one.id) for one in publications]
    return [
        [replace(post, revision=0) for post in posts],
        [replace(one, revision=0) for one in publications],
        [[replace(event, id="") for event in those] for those in events],
    ]


def twin(world: World) -> World:
    """The same plan once more, on its own."""
    plan = FakePlan(world.clock)
    with world.plan.read() as unit:
        plan._state = unit._in.state.copy()
    other = world.another_window()
    other.plan = plan
    return other.another_window()


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    posts=st.lists(st.tuples(st.sampled_from(HISTORIES), st.integers(13, 28)), min_size=1, max_size=6),
    moves=st.lists(st.integers(9, 28), min_size=6, max_size=6),
    meanwhile=st.integers(0, 60 * 24),
)
def test_together_one_by_one_and_as_whole_posts_come_to_the_same(posts, moves, meanwhile):
    clock = FakeClock()
    world = World(FakePlan(clock), clock)
    made = [make(world, what, day) for what, day in posts]
    wanted = tuple((post.id, wall(f"2026-10-{day:02} 11:00")) for post, day in zip(made, moves, strict=False))
    singly, whole = twin(world), twin(world)
    before = all_of(world)
    outcomes = [
        _outcome(world, lambda: world.do(MovePosts(wanted))),
        _outcome(singly, lambda: [singly.do(MovePosts((move,))) for move in wanted]),
    ]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("tests.fakes.timetable.FakeTimetable.entries", lambda *_: {})
        outcomes.append(_outcome(whole, lambda: whole.do(MovePosts(wanted))))
    assert len(set(outcomes)) == 1  # one that may not move keeps all others where they are
    if outcomes[0] == "refused":
        assert all_of(world) == all_of(whole) == before
        return
    assert all_of(world) == all_of(singly) == all_of(whole)
    clock.tick(minutes=meanwhile)
    for one in (world, whole):
        one.editor.undo()
    for _ in wanted:
        singly.editor.undo()
    assert all_of(world) == all_of(singly) == all_of(whole)
    for one in (world, whole):
        one.editor.redo()
    assert all_of(world) == all_of(whole)


def _outcome(world, work) -> str:
    try:
        work()
    except ParleyError:
        return "refused"
    return "moved"


def test_taken_back_every_row_is_as_it_was_byte_for_byte(tmp_path):
    clock, path = FakeClock(), tmp_path / "plan.db"
    world = World(open_plan(path), clock)
    made = [make(world, what, 14 + at) for at, what in enumerate(HISTORIES) if what != "half out"]
    before = _rows(path)
    world.do(MovePosts(tuple((post.id, wall(f"2026-11-{7 + at:02} 11:00")) for at, post in enumerate(made))))
    moved = _rows(path)
    assert all(moved[table] != before[table] for table in ("post", "publication"))
    world.editor.undo()
    assert _rows(path) == before
    world.editor.redo()
    assert _rows(path) == moved
    world.plan.close()


def _rows(path) -> dict[str, list]:
    """All of a post in the file, but for how often it was saved."""
    with closing(sqlite3.connect(path)) as connection:
        connection.row_factory = sqlite3.Row
        return {
            table: [
                {name: row[name] for name in row.keys() if name != "revision"}  # noqa: SIM118 - a Row has no items
                for row in connection.execute(f"SELECT * FROM {table} ORDER BY 1, 2")
            ]
            for table in ("post", "publication", "variant", "media_use", "post_words", "version", "step")
        }


def test_a_plain_move_is_kept_as_two_times_and_its_journal_says_where_to(world):
    post = world.post("mastodon", "bluesky")
    with world.plan.write() as unit:
        back = MovePosts(((post.id, wall("2026-10-18 10:00")),)).apply(unit, world.clock)
        unit.commit()
    assert isinstance(back, MovedBack)
    assert [(one.left, one.target) for one in back.steps] == [(wall("2026-10-18 10:00"), post.when)]
    with world.plan.read() as unit:
        for one in unit.publications.of_post(post.id):
            assert unit.journal.events(one.id)[-1].text == "Planned for Sun 18 Oct, 10:00."


def test_a_move_to_the_same_time_says_nothing_in_the_journal(world):
    post = world.post()
    world.do(MovePosts(((post.id, post.when),)))
    assert world.events(post) == ["planned"]


def test_the_windows_hear_of_every_post_and_publication(world):
    posts = [world.post("mastodon", "bluesky"), world.post()]
    changes = world.editor.do(MovePosts(tuple((post.id, wall("2026-10-18 10:00")) for post in posts)))
    ids = {post.id for post in posts} | {one for post in posts for one in world.ids(post)}
    assert {change.id for change in changes.rows} == ids
    assert {change.id for change in world.editor.undo().rows} == ids


def moved(world, *networks):
    """A plain post that was moved by a day."""
    post = world.post(*networks)
    world.do(MovePosts(((post.id, wall("2026-10-18 10:00")),)))
    return post


def test_not_taken_back_when_somebody_moved_or_removed_it_since(world):
    for edit in (
        lambda post: MovePosts(((post.id, wall("2026-10-19 10:00")),)),
        lambda post: RemovePosts((post.id,)),
        lambda post: MovePublications(((world.ids(post)[0], wall("2026-10-19 10:00")),)),
    ):
        post = moved(world, "mastodon", "bluesky")
        theirs = edit(post)
        world.another_window().do(theirs)
        stored = world.stored(post)
        with pytest.raises(ChangedElsewhere, match="was changed in the meantime"):
            world.editor.undo()
        assert world.stored(post) == stored


def test_what_somebody_wrote_since_stays_when_a_move_is_taken_back(world):
    post = moved(world)
    world.another_window().do(PutPost(replace(world.stored(post), text="theirs")))
    world.editor.undo()
    assert (world.stored(post).text, world.stored(post).when) == ("theirs", post.when)


def test_an_account_that_was_taken_off_since_stays_off(world):
    post = moved(world, "mastodon", "bluesky")
    stored = world.stored(post)
    world.another_window().do(PutPost(replace(stored, variants=stored.variants[1:])))
    world.editor.undo()
    assert world.state(post, "mastodon") is S.CANCELLED
    assert world.publication(post, "bluesky").when == post.when


def test_what_the_publisher_held_since_is_moved_back_all_the_same(world):
    post = moved(world)
    world.lead(post, S.HELD)
    world.editor.undo()
    assert (world.state(post), world.publication(post).when) == (S.PLANNED, post.when)


def test_a_post_that_is_gone_with_its_client_is_told(world):
    moved(world)
    with world.plan.write() as unit:
        unit.clients.delete(world.client.id)
        unit.commit()
    with pytest.raises(NotFound):
        world.editor.undo()


def test_one_that_may_not_move_keeps_all_others_where_they_are(world):
    plain, out = world.post(), world.post()
    world.lead(out, S.CLAIMED, S.SENDING, S.PUBLISHED)
    with pytest.raises(ParleyError):
        world.do(MovePosts(tuple((post.id, wall("2026-10-18 10:00")) for post in (plain, out))))
    assert world.stored(plain) == plain
    assert world.events(plain) == ["planned"]
