"""``publish POST --now`` in the terminal."""

from planner.domain.publication import PublicationState as S
from planner.editing.edits import SkipPublications, TakeAccountOff
from tests.planner.world import World


def test_publish_now_leaves_alone_what_a_person_called_off(terminal):
    world = World(terminal.services.plan, terminal.services.clock, connected=False)
    post = world.post("mastodon", "bluesky", "wordpress", when="2026-10-17 10:00")
    world.do(SkipPublications((world.publication(post).id,)))
    world.do(TakeAccountOff((post.id,), world.accounts["bluesky"].id))
    said = terminal("publish", "rye takes", "--now").out.splitlines()
    assert sorted(line.partition(":")[0] for line in said) == [
        "cancelled",
        "cancelled",
        "held (not connected)",
    ]
    for network in ("mastodon", "bluesky"):
        assert world.state(post, network) is S.CANCELLED
    assert world.publication(post, "wordpress").due_at == world.clock.now()
    world.do(SkipPublications((world.publication(post, "wordpress").id,)))
    assert terminal("publish", "rye takes", "--now").status == 0
    assert world.state(post, "wordpress") is S.CANCELLED
