"""Options of networks: declared as data, resolved for one post, and every trouble told before sending."""

from dataclasses import replace

import pytest

from planner.connectors import steps
from planner.domain.account import Account
from planner.domain.errors import Refused
from planner.domain.ids import AccountId, ClientId, PostId
from planner.domain.media import MediaUse
from planner.domain.options import NO_OPTIONS, Options
from planner.domain.post import Post, Variant
from planner.networks.carried import NOTHING, carried_by
from planner.networks.facts import all_networks, facts_of
from planner.networks.option_checks import troubles
from planner.networks.options import Choice, OptionKind, chosen, ids_in, length_of, tags_in
from planner.networks.remote_choices import choices_kept, choices_known
from planner.networks.render import blocking_length, lengths, message_of, render

DECLARED = [(facts, option) for facts in all_networks() for option in facts.options]
PICTURE = MediaUse(media_id=None, name="oven.jpg")


def account(network, **more):
    return Account(id=AccountId("a"), client_id=ClientId("c"), network=network, handle="rye", **more)


def sent(network, own=None, *, media=(), text="Bread", **more):
    at = account(network, **more)
    variant = Variant(account_id=at.id, options=Options(own or {}))
    post = Post(id=PostId("p"), client_id=at.client_id, text=text, media=media, variants=(variant,))
    return render(message_of(post, variant, at))


def wrong(network, own, *, media=(), **more):
    rendered = sent(network, own, media=media, **more)
    facts = dict(more.get("facts", {}))
    return list(troubles(rendered.options, facts_of(network), facts, media=carried_by(media)))


@pytest.mark.parametrize(("facts", "option"), DECLARED, ids=[f"{f.key}-{o.key}" for f, o in DECLARED])
def test_every_declared_option_is_whole(facts, option):
    assert [one.key for one in facts.options].count(option.key) == 1
    assert option.label
    assert option.label == option.label.strip()
    assert not option.help or option.help.endswith((".", "?"))
    values = [one.value for one in option.choices]
    assert len(values) == len(set(values))
    assert all(values)
    assert all(one.label for one in option.choices)
    assert (option.kind is OptionKind.CHOICE) == bool(values)
    assert not option.default or option.default in (values or ["yes", "no"])
    assert bool(option.pattern) == bool(option.wrong)
    assert not option.several or option.kind is OptionKind.REMOTE
    for key, needed in option.only:
        other = facts.option(key)
        assert other is not None
        assert set(needed) <= {one.value for one in other.choices}


def test_the_networks_of_the_sheet_have_theirs():
    having = {facts.key for facts, _ in DECLARED}
    assert having == {
        "mastodon", "bluesky", "wordpress", "tumblr", "telegram", "discord", "facebook", "instagram", "threads",
        "x", "linkedin", "youtube", "pinterest", "google-business", "tiktok", "micropub",
    }  # fmt: skip
    required = {(facts.key, option.key) for facts, option in DECLARED if option.required and not option.only}
    assert required == {("youtube", "made_for_kids"), ("pinterest", "board_id")}


def test_the_posts_own_wins_over_the_accounts_usual_over_the_networks():
    assert sent("mastodon").options == Options({"visibility": "public"})
    usual = Options({"visibility": "unlisted", "spoiler_text": "Food"})
    assert sent("mastodon", usual=usual).options == usual
    own = {"visibility": "private", "spoiler_text": ""}
    assert sent("mastodon", own, usual=usual).options == Options({"visibility": "private"})


def test_what_has_no_meaning_here_does_not_go_out():
    hidden = {"sensitive": "yes"}
    assert "sensitive" not in sent("mastodon", hidden).options
    assert sent("mastodon", hidden, media=(PICTURE,)).options.is_on("sensitive")
    quotes = {"quote_approval_policy": "nobody"}
    assert "quote_approval_policy" not in sent("mastodon", quotes).options
    assert sent("mastodon", quotes, facts={"quotes": True}).options["quote_approval_policy"] == "nobody"
    offer = {"coupon_code": "RYE10"}
    assert "coupon_code" not in sent("google-business", offer).options
    assert "coupon_code" in sent("google-business", {**offer, "topic": "OFFER"}).options
    assert "no_preview" not in sent("telegram", {"no_preview": "yes"}, media=(PICTURE,)).options


def test_a_network_without_any_gets_none():
    assert sent("practice").options == NO_OPTIONS
    assert chosen((), NO_OPTIONS) is NO_OPTIONS


def test_a_content_warning_counts_with_every_part():
    rendered = sent("mastodon", {"spoiler_text": "Meat 🥩"}, text="x" * 495 + "\n---\nmore")
    assert [one.length for one in lengths(rendered)] == [495 + 6, 4 + 6]
    assert blocking_length(rendered).length == 501
    assert blocking_length(replace(rendered, options=NO_OPTIONS)) is None


@pytest.mark.parametrize(
    ("network", "own", "key", "says", "mend"),
    [
        ("mastodon", {"visibility": "secret"}, "visibility", "has no “secret”", "public, unlisted"),
        ("mastodon", {"visiblity": "public"}, "visiblity", "no option “visiblity”", "“visibility”"),
        ("mastodon", {"zzz": "1"}, "zzz", "no option “zzz”", "Take it out."),
        ("telegram", {"pin": "maybe"}, "pin", "neither yes nor no", "yes or no"),
        ("threads", {"topic_tag": "a.b"}, "topic_tag", "“a.b” is not understood", "Leave out"),
        ("threads", {"topic_tag": "x" * 51}, "topic_tag", "51 of 50", "Shorten"),
        ("bluesky", {"languages": "de, fr, it"}, "languages", "3, Bluesky takes 2", "Take some out."),
        ("youtube", {"made_for_kids": "no", "tags": "x" * 501}, "tags", "501 of 500", "Shorten"),
        ("pinterest", {}, "board_id", "Pinterest needs this: Board", "More for Pinterest"),
        ("tumblr", {"source_url": "rye"}, "source_url", "“rye” is not understood", "whole address"),
    ],
)
def test_a_wrong_value_is_told_with_its_field_and_its_mend(network, own, key, says, mend):
    (found,) = wrong(network, own)
    assert (found.key, found.field) == (key, f"options.{key}")
    assert says in found.message
    assert mend in found.mend
    assert found.missing == (not own)


def test_required_ones_of_an_event_are_asked_for_only_then():
    assert wrong("google-business", {}) == []
    missing = [one.key for one in wrong("google-business", {"topic": "EVENT", "event_start": "2026-12-01"})]
    assert missing == ["event_title", "event_end"]


@pytest.mark.parametrize(
    ("begins", "ends", "key", "says"),
    [
        ("2026-12-01", "2026-12-01", "", ""),
        ("2026-12-01 18:00", "2026-12-01", "", ""),
        ("2026-12-01", "2026-12-01 00:00", "", ""),
        ("2026-12-02", "2026-12-01", "event_end", "Ends: 2026-12-01 is before 2026-12-02."),
        ("2026-12-01 18:00", "2026-12-01 17:59", "event_end", "is before"),
        ("2026-02-30", "2026-12-01", "event_start", "there is no such day or time, “2026-02-30”"),
        ("2026-12-01", "2026-12-01 24:00", "event_end", "no such day or time"),
        ("soon", "2026-12-01", "event_start", "is not understood"),
    ],
)
def test_days_have_to_exist_and_to_follow_each_other(begins, ends, key, says):
    said = {"topic": "EVENT", "event_title": "Fair", "event_start": begins, "event_end": ends}
    found = wrong("google-business", said)
    assert [one.key for one in found] == ([key] if key else [])
    assert not found or says in found[0].message


@pytest.mark.parametrize(
    ("action", "link", "says"),
    [
        ("BOOK", False, "“Book” leads to a link, and the post has none."),
        ("BOOK", True, ""),
        ("CALL", True, "“Call” goes with no link."),
        ("CALL", False, ""),
        ("BOOK", None, ""),
        ("CALL", None, ""),
    ],
)
def test_what_goes_with_a_link_and_what_without(action, link, says):
    facts = facts_of("google-business")
    said = Options({"topic": "STANDARD", "action": action})
    found = [one.message for one in troubles(said, facts, {}, media=NOTHING, link=link)]
    assert found == ([f"Button: {says}"] if says else [])


def test_what_is_chosen_of_an_account_has_to_be_there_still():
    facts = choices_kept("board_id", [Choice("7", "Recipes"), Choice("8", "Shop")])
    assert choices_known("board_id", facts) == (Choice("7", "Recipes"), Choice("8", "Shop"))
    assert choices_known("playlist", facts) is None
    assert choices_known("board_id", {"choices.board_id": "{"}) is None
    assert wrong("pinterest", {"board_id": "7"}, facts=facts) == []
    (gone,) = wrong("pinterest", {"board_id": "9"}, facts=facts)
    assert "not on the account any more" in gone.message
    assert wrong("pinterest", {"board_id": "9"}) == []  # nobody has asked yet


def test_a_refusal_names_the_field_before_anything_is_sent():
    rendered = sent("mastodon", {"visibility": "secret"})
    with pytest.raises(Refused) as refused:
        steps.check(rendered, account("mastodon"))
    assert refused.value.field == "options.visibility"
    assert "Choose one of these" in str(refused.value)
    steps.check(sent("mastodon"), account("mastodon"))


def test_tags_are_counted_as_youtube_counts_them():
    assert tags_in(" #rye, rye bread,, rye ") == ("rye", "rye bread")
    tags = next(option for facts, option in DECLARED if (facts.key, option.key) == ("youtube", "tags"))
    assert length_of(tags, "rye, rye bread") == 3 + 9 + 2 + 1
    assert ids_in("7\n 8\n\n7") == ("7", "8")
