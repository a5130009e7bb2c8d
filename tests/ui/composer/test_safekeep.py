from datetime import UTC, datetime, timedelta

import pytest

from planner.domain.ids import AccountId, ClientId, MediaId, PostId
from planner.domain.kinds import Ask, Kind
from planner.domain.media import MediaUse
from planner.domain.options import Options
from planner.domain.post import Post, Stage, Variant
from planner.domain.times import WallTime
from ui.views.composer.safekeep import from_text, key_of, newest, to_text
from ui.views.composer.state import Draft

AT = datetime(2026, 10, 14, 9, 41, tzinfo=UTC)


def test_everything_comes_back_as_it_was():
    picture = MediaUse(media_id=MediaId("a" * 64), name="loaf.jpg", alt_text="Brot, مرحبا, パン")
    missing = MediaUse(media_id=None, name="gone.jpg", decorative=True)
    post = Post(
        id=PostId("p1"),
        client_id=ClientId("c1"),
        text="Hello 🥖\n---\nsecond part",
        stage=Stage.SCHEDULED,
        kind=Kind.STORY,
        ask=Ask.SOFT,
        not_selling=True,
        title="T",
        first_comment="C",
        link="https://rye.example",
        media=(picture, missing),
        hashtags=("#a", "#b"),
        series="S",
        campaign="K",
        notes="N",
        external_url="https://x.example/1",
        when=WallTime(datetime(2027, 10, 31, 2, 30), "Europe/Berlin", 1),
        variants=(
            Variant(account_id=AccountId("a1")),
            Variant(
                account_id=AccountId("a2"),
                text="own",
                media=(picture,),
                hashtags=(),
                when=WallTime(datetime(2027, 10, 31, 9), "UTC"),
                options=Options({"visibility": "unlisted"}),
            ),
        ),
        source_key="k",
        language="fr",
        utm=True,
        numbered=True,
        revision=7,
    )
    draft = Draft(post, (Variant(account_id=AccountId("a3"), title="parked"),))
    kept = from_text(to_text(draft, AT))
    assert kept is not None
    assert kept.draft == draft
    assert kept.at == AT


@pytest.mark.parametrize("text", ["", "{", "[]", "null", '{"version": 1}', '"x"'])
def test_a_broken_text_offers_nothing(text):
    assert from_text(text) is None


def test_keys():
    assert key_of(PostId("p1"), ClientId("c1")) == "draft:p1"
    assert key_of(None, ClientId("c1")) == "draft:new:c1"


def test_the_newest_of_several_is_offered_and_broken_ones_are_passed_over():
    first = Draft(Post(id=PostId("p"), client_id=ClientId("c"), text="first"))
    texts = {
        "draft:p": to_text(first, AT),
        "draft:p:1": to_text(first.with_text("second"), AT + timedelta(minutes=1)),
        "draft:p:2": "broken",
    }
    kept = newest(texts)
    assert kept is not None
    assert (kept.key, kept.draft.post.text) == ("draft:p:1", "second")
    assert newest({}) is None
