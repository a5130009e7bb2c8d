"""What is set for a network stands in the requests that go there, and nowhere else."""

from dataclasses import replace

import pytest

from planner.connectors.connector import CannotTell, Found, NotThere
from planner.domain.errors import NotSent, Refused, Unconfirmed
from planner.domain.journal import StepRole
from planner.domain.options import Options
from tests.fakes.http import AT, answer
from tests.fakes.servers.bluesky import DID
from tests.planner.connectors.cases.bluesky import make as bluesky_case
from tests.planner.connectors.cases.mastodon import make as mastodon_case
from tests.planner.connectors.cases.wordpress import make as wordpress_case
from tests.planner.connectors.driver import Album, frozen_root, publish, rendered_for

REPLIES, QUOTES = "app.bsky.feed.threadgate", "app.bsky.feed.postgate"


def send(case, text="Bread", *, picture=False, **options):
    album = Album()
    media = (album.add("rye.png", "A loaf"),) if picture else ()
    rendered = rendered_for(
        case.credentials.account, text, media=media, options=Options(options), title="Bread"
    )
    return publish(case.connector, case.http, case.credentials, rendered, album)


def test_mastodon_takes_who_sees_it_and_the_warning_on_every_part():
    case = mastodon_case()
    send(case, "One\n---\nTwo", visibility="unlisted", spoiler_text=" Food ")
    told = [(one["visibility"], one["spoiler_text"]) for one in case.server.statuses]
    assert told == [("unlisted", "Food"), ("unlisted", "Food")]


def test_mastodon_hides_pictures_and_says_who_may_quote_where_that_is_known():
    case = mastodon_case()
    sent = send(case, picture=True, sensitive="yes", quote_approval_policy="nobody")
    assert case.server.statuses[0]["sensitive"]
    assert case.server.statuses[0]["quote_approval_policy"] is None  # this server does not know it
    assert case.connector.read_back(case.http, case.credentials, sent.root.remote_id)["sensitive"]
    case.server.version = 7
    assert case.connector.verify(case.http, case.credentials).facts["quotes"] is True
    case.credentials.account.facts["quotes"] = True
    send(case, quote_approval_policy="nobody")
    assert case.server.statuses[1]["quote_approval_policy"] == "nobody"
    assert not case.server.statuses[1]["sensitive"]


def test_a_limited_post_that_is_not_listed_is_left_to_a_person_where_lists_may_lack_it():
    case = mastodon_case()
    for visibility, known, verdict in (
        ("private", {}, CannotTell),
        ("unlisted", {}, CannotTell),
        ("public", {}, NotThere),
        ("private", {"mastodon_api": 6}, NotThere),
    ):
        account = replace(case.credentials.account, facts=known)
        rendered = rendered_for(account, "Bread", options=Options({"visibility": visibility}))
        frozen = frozen_root(case.connector, rendered, account)
        credentials = replace(case.credentials, account=account)
        assert isinstance(case.connector.look(case.http, credentials, frozen, AT), verdict)


def test_changing_the_words_keeps_the_warning():
    case = mastodon_case()
    sent = send(case, "Bread", spoiler_text="Food")
    account = case.credentials.account
    rendered = rendered_for(account, "Bread at five.", options=Options({"spoiler_text": "Food"}))
    step = next(one for one in case.connector.steps(rendered) if one.role is StepRole.ROOT)
    frozen = case.connector.freeze_change(step, rendered, account, sent.root_frozen, {}, sent.root.remote_id)
    case.connector.change(case.http, case.credentials, frozen)
    put = next(call for call in case.http.calls if call.method == "PUT")
    assert (put.json["status"], put.json["spoiler_text"]) == ("Bread at five.", "Food")


@pytest.mark.parametrize(
    ("reply", "rules"),
    [("nobody", []), ("mentioned", ["mention"]), ("followers", ["follower"]), ("following", ["following"])],
)
def test_bluesky_puts_who_may_reply_beside_the_post_under_the_same_key(reply, rules):
    case = bluesky_case()
    sent = send(case, "One\n---\nTwo", reply=reply)
    assert list(sent.roles.values()) == [StepRole.ROOT, StepRole.GATE, StepRole.PART]
    ((rkey, gate),) = case.server.others[REPLIES].items()
    assert gate["post"] == sent.root.remote_id == f"at://{DID}/app.bsky.feed.post/{rkey}"
    assert [rule["$type"] for rule in gate["allow"]] == [f"{REPLIES}#{rule}Rule" for rule in rules]


def test_nobody_may_quote_any_part():
    case = bluesky_case()
    sent = send(case, "One\n---\nTwo", no_quotes="yes")
    assert list(sent.roles.values()) == [StepRole.ROOT, StepRole.GATE, StepRole.PART, StepRole.GATE]
    assert {gate["post"] for gate in case.server.others[QUOTES].values()} == {
        sent.root.remote_id, sent.of(StepRole.PART)[0].remote_id,
    }  # fmt: skip
    assert all(
        gate["embeddingRules"] == [{"$type": f"{QUOTES}#disableRule"}]
        for gate in case.server.others[QUOTES].values()
    )
    assert REPLIES not in case.server.others


def test_without_them_a_post_is_one_record():
    case = bluesky_case()
    assert list(send(case, reply="everyone", no_quotes="no").roles.values()) == [StepRole.ROOT]
    assert case.server.others == {}


def test_a_gate_is_put_once_however_often_and_one_changed_there_is_left_alone():
    case = bluesky_case()
    sent = send(case, reply="nobody")
    frozen = sent.frozen[1]
    again = case.connector.send(case.http, case.credentials, frozen, Album().read)
    assert again.remote_id == sent.of(StepRole.GATE)[0].remote_id
    ((rkey, _),) = case.server.others[REPLIES].items()
    case.server.others[REPLIES][rkey] = {"$type": REPLIES, "allow": [{"$type": f"{REPLIES}#mentionRule"}]}
    kept = case.connector.send(case.http, case.credentials, frozen, Album().read)
    assert kept.remote_id == again.remote_id
    assert len(case.server.others[REPLIES][rkey]["allow"]) == 1
    assert isinstance(case.connector.look(case.http, case.credentials, frozen, since=None), Found)
    case.connector.delete(case.http, case.credentials, kept.remote_id)
    assert isinstance(case.connector.look(case.http, case.credentials, frozen, since=None), NotThere)
    assert case.count() == 1  # the post itself stays


def test_a_gate_that_gets_no_answer_is_unconfirmed_and_may_be_repeated():
    case = bluesky_case()
    case.http.fail(
        lambda call: isinstance(call.json, dict) and call.json.get("collection") == REPLIES, answer(502, None)
    )
    with pytest.raises((Unconfirmed, NotSent)):
        send(case, reply="nobody")
    assert case.count() == 1
    assert case.connector.repeat_is_harmless(case.credentials.account)


def test_bluesky_warns_of_pictures_and_tells_further_languages():
    case = bluesky_case()
    sent = send(case, picture=True, label="graphic-media", languages="fr, de, fr")
    told = case.connector.read_back(case.http, case.credentials, sent.root.remote_id)
    assert (told["labels"], told["languages"]) == (["graphic-media"], ["fr", "de"])
    bare = send(case, "No picture", label="graphic-media")
    assert case.connector.read_back(case.http, case.credentials, bare.root.remote_id)["labels"] == []


def test_wordpress_takes_categories_tags_excerpt_and_the_rest():
    case = wordpress_case()
    sent = send(
        case,
        categories="bread & butter",
        tags="Rye, Sourdough starter",
        excerpt="Rye <b> & more",
        sticky="yes",
        comment_status="closed",
        status="draft",
    )
    told = case.connector.read_back(case.http, case.credentials, sent.root.remote_id)
    assert (told["categories"], told["tags"]) == ([4], [7, 901])
    assert case.server.terms["tags"] == {7: "rye", 901: "Sourdough starter"}
    assert (told["excerpt"], told["sticky"], told["comments"]) == ("Rye <b> & more", True, "closed")
    assert told["status"] == "draft"
    assert isinstance(case.connector.look(case.http, case.credentials, sent.root_frozen, since=None), Found)


def test_the_first_picture_is_the_posts_own_unless_it_is_switched_off():
    case = wordpress_case()
    with_it, without = send(case, picture=True), send(case, picture=True, featured="no")
    told = [
        case.connector.read_back(case.http, case.credentials, one.root.remote_id)
        for one in (with_it, without)
    ]
    assert [bool(one["featured"]) for one in told] == [True, False]


def test_a_category_that_is_not_there_is_told_before_anything_is_posted():
    case = wordpress_case()
    with pytest.raises(Refused, match="no category “Bred”") as refused:
        send(case, categories="Bred")
    assert refused.value.field == "options.categories"
    assert case.count() == 0


def test_a_tag_that_is_there_under_another_spelling_is_taken():
    case = wordpress_case()
    case.server.twins = True
    sent = send(case, tags="Rýe")
    assert case.connector.read_back(case.http, case.credentials, sent.root.remote_id)["tags"] == [7]


@pytest.mark.parametrize("told", [answer(503, None), answer(200, {"no": "list"})])
def test_a_site_that_does_not_tell_its_terms_gets_no_post(told):
    case = wordpress_case()
    case.http.fail(lambda call: call.url.endswith("/tags"), told)
    with pytest.raises(NotSent):
        send(case, tags="rye")
    assert case.count() == 0


def test_an_unknown_value_is_refused_before_the_first_request():
    for case in (mastodon_case(), bluesky_case(), wordpress_case()):
        rendered = rendered_for(
            case.credentials.account, "Bread", options=Options({"volume": "loud"}), title="B"
        )
        with pytest.raises(Refused) as refused:
            frozen_root(case.connector, rendered, case.credentials.account)
        assert refused.value.field == "options.volume"
        assert case.http.calls == []
