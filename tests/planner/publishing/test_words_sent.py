"""What the composer shows is what the publisher sends: numbered parts, the tagged link, the post's language."""

from dataclasses import replace

import pytest

from planner.connectors import steps
from planner.domain.journal import StepRole
from planner.domain.options import Options
from planner.domain.publication import PublicationState as S
from planner.editing.content import content_on
from planner.editing.edits import PutPost, SetUsual
from planner.networks.counting import count
from planner.networks.facts import facts_of
from planner.publishing.gathering import gather

LINK = "https://rye.example/loaf?size=2"
TAGS = "utm_source=mastodon&utm_medium=social&utm_campaign=autumn-loaf"


@pytest.fixture
def post(room):
    return room.world.post(
        text=f"One, see {LINK}\n---\nTwo",
        link=LINK,
        campaign="Autumn loaf",
        utm=True,
        numbered=True,
        language="fr",
    )


def rendered(room, post):
    with room.world.plan.read() as unit:
        return gather(unit, room.world.publication(post)).rendered()


def test_each_part_goes_out_with_its_number_and_the_link_with_its_tags_once(room, post):
    sent = rendered(room, post)
    assert [part.text for part in sent.parts] == [f"One, see {LINK}&{TAGS} 1/2", "Two 2/2"]
    assert (sent.link, sent.language) == (f"{LINK}&{TAGS}", "fr")
    assert count(sent.parts[1].text, facts_of("mastodon")).length == len("Two 2/2")


def test_a_post_without_a_language_has_its_clients(room, post):
    room.world.do(PutPost(replace(room.world.stored(post), language="")))
    assert rendered(room, post).language == room.world.client.language


def test_all_of_it_arrives(room, post):
    room.go_to()
    room.publisher().run_once()
    assert [role for _, role, _ in room.network.arrived] == [StepRole.ROOT, StepRole.PART]
    assert room.world.publication(post).state is S.PUBLISHED


def test_a_frozen_request_depends_on_them_too(post):
    variant, plain = post.variants[0], replace(post, utm=False)
    for more in ({"utm": False}, {"campaign": "Winter"}, {"numbered": False}, {"language": "de"}):
        assert content_on(replace(post, **more), variant) != content_on(post, variant)
    own = replace(variant, options=Options({"visibility": "unlisted"}))
    assert content_on(post, own) != content_on(post, variant)
    assert content_on(replace(plain, campaign="Winter"), variant) == content_on(plain, variant)


def test_what_is_set_goes_out_over_what_is_usual_for_the_account(room, post):
    account = room.world.accounts["mastodon"]
    room.world.do(SetUsual(account.id, Options({"visibility": "unlisted", "spoiler_text": "Food"})))
    assert rendered(room, post).options == Options({"visibility": "unlisted", "spoiler_text": "Food"})
    stored = room.world.stored(post)
    own = replace(stored.variants[0], options=Options({"spoiler_text": "", "visibility": "private"}))
    room.world.do(PutPost(replace(stored, variants=(own,))))
    assert rendered(room, post).options == Options({"visibility": "private"})


def test_what_the_network_would_refuse_is_refused_with_its_mend_before_anything_leaves(room, post):
    stored = room.world.stored(post)
    own = replace(stored.variants[0], options=Options({"visibility": "hush"}))
    room.world.do(PutPost(replace(stored, variants=(own,))))
    room.connectors["mastodon"].freeze = lambda *given: steps.check(given[1], given[2])
    room.go_to()
    room.publisher().run_once()
    one = room.world.publication(post)
    assert (one.state, room.network.arrived) == (S.REFUSED, [])
    assert "has no “hush”" in one.note
    assert "Choose one of these: public" in one.note
