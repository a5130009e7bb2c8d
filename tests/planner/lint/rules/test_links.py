"""Addresses: which cannot be opened, which stand twice, and what fixes leave of the rest."""

from datetime import timedelta

import pytest

from planner.domain.brief import Brief
from planner.lint.addresses import belongs_to, canonical
from planner.lint.fix import Safety
from planner.lint.shelf import table
from tests.planner.lint.plans import START, entry
from tests.planner.lint.rules.checked import after, fixes, found, notes, post, says

BAD = [
    ("https://preview.fennel.de/stollen", "“preview.fennel.de” is a preview that others cannot open"),
    ("https://staging-shop.fennel.de", "is a preview"),
    ("https://deploy-preview-12--fennel.netlify.app/", "is a preview"),
    ("https://1a2b3c4d.fennel.pages.dev", "is a preview"),
    ("https://ab12.ngrok-free.app/x", "is a preview"),
    ("https://fennel.de/?p=12&preview=true", "is a preview"),
    ("http://localhost:8000", "on your own computer or network only"),
    ("http://127.0.0.1/x", "on your own computer or network only"),
    ("http://192.168.178.20", "on your own computer or network only"),
    ("http://[fe80::1]/", "on your own computer or network only"),
    ("https://nas.local/x", "on your own computer or network only"),
    ("https://shop.test", "on your own computer or network only"),
    ("https://fennel.con/x", "ends in “.con”, which does not exist"),
    ("http:/fennel.de", "is not a whole address"),
    ("https//fennel.de", "is not a whole address"),
    ("https://", "is not a whole address"),
    ("https://fennel", "is not a whole address"),
    ("https://fennel.de:80a/", "is not a whole address"),
    ("https://-fennel.de", "is not a whole address"),
    ("www.fennel.exmple", "ends in “.exmple”"),
]
GOOD = [
    "https://fennel.de",
    "https://bäckerei.de/öffnungszeiten",
    "https://xn--bckerei-5wa.xn--vermgensberatung-pwb/",
    "https://fennelandrye.example/stollen",
    "https://fennel.app/preview-of-the-stollen",
    "https://dev.to/fennel",
    "https://fennel.netlify.app",
    "https://www.test.de/brot",
    "https://preview.redd.it/x.jpg",
    "http://8.8.8.8/",
    "http://t.co/Ge9Lp7hpyG",
    "https://fennel.de/a_(b)?c=d&e=%20#f",
    "HTTPS://FENNEL.DE/",
]


@pytest.mark.parametrize(("address", "why"), BAD)
def test_what_readers_cannot_open(address: str, why: str) -> None:
    assert why in says("LNK001", post(f"See {address} for more"))
    assert why in says("LNK001", post(link=address))


@pytest.mark.parametrize("address", GOOD)
def test_what_readers_can_open(address: str) -> None:
    assert says("LNK001", post(f"See {address}, or ({address})! {address}.")) == ""
    assert says("LNK001", post(link=address)) == ""


def test_the_link_field_may_do_without_a_protocol_but_not_with_a_space() -> None:
    assert not found("LNK001", post(link="fennel.de/stollen"))
    assert "has a space in it" in says("LNK001", post(link="fennel.de/our bread"))
    assert not found("LNK001", post(link="  "))
    assert not found("LNK001", post("No address: spelt.Both, 3.50 and e.g. rye.http"))


def test_some_labels_tell_only_on_the_clients_own_domain() -> None:
    own = notes(Brief(own_domains=("fennel.de",)))
    assert not found("LNK001", post("https://dev.fennel.de"))
    assert found("LNK001", post("https://dev.fennel.de"), known=own)
    assert not found("LNK001", post("https://dev.mysql.com"), known=own)


def test_all_bad_ones_are_counted_and_the_first_is_shown() -> None:
    one = post("http://localhost and https://fennel.de and https://fennel.con")
    [finding] = found("LNK001", one)
    assert finding.message.startswith("2 of 3 addresses cannot be opened by readers: “localhost”")
    assert finding.span == (0, 16)
    assert finding.fixes[0].assist.span == (0, 16)


@pytest.mark.parametrize(
    "other",
    [
        "http://www.Fennel.example/a",
        "https://fennel.example:443/a/",
        "fennel.example/a#top",
        "https://fennel.example/a?utm_source=x&fbclid=1",
    ],
)
def test_one_page_has_one_spelling(other: str) -> None:
    assert canonical(other) == canonical("https://fennel.example/a") == "fennel.example/a"


def test_pages_that_differ() -> None:
    pages = ["fennel.example/a", "fennel.example/A", "fennel.example/a?size=1", "shop.fennel.example/a"]
    assert len({canonical(page) for page in pages}) == len(pages)
    assert belongs_to("https://shop.fennel.example/a", ("www.Fennel.example",))
    assert belongs_to("fennel.example", ("https://fennel.example/",))
    assert not belongs_to("https://notfennel.example", ("fennel.example",))
    assert not belongs_to("https://fennel.example.org", ("fennel.example", ""))


A = "https://fennel.example/a"


@pytest.mark.parametrize(
    ("text", "left", "safety"),
    [
        (f"See {A}.\n{A}/\nBye", f"See {A}.\nBye", Safety.SAFE),
        (f"See {A}. Bye. {A}", f"See {A}. Bye.", Safety.SAFE),
        (f"See {A}\n\n{A}", f"See {A}", Safety.SAFE),
        (f"See {A} or {A} today", f"See {A} or today", Safety.UNSAFE),
        (f"See {A}. Order at {A}", f"See {A}. Order at", Safety.UNSAFE),
    ],
)
def test_the_second_address_goes_and_nothing_else(text: str, left: str, safety: Safety) -> None:
    one = post(text)
    [finding] = found("LNK002", one)
    assert finding.message == "Linked 2 times in one post: fennel.example/a."
    fix = finding.fixes[0]
    assert fix.safety is safety
    assert after(one, fix).text == left
    assert not found("LNK002", after(one, fix))


def test_the_link_field_counts_only_when_it_is_sent_too() -> None:
    assert not found("LNK002", post(f"See {A}", link=f"{A}/"))
    [finding] = found("LNK002", post(f"See {A}", link=f"{A}?utm_source=x"))
    assert [fix.safety for fix in finding.fixes] == [Safety.ASSIST]


def test_four_posts_in_seven_days_and_not_a_minute_more() -> None:
    def plan(last: timedelta):
        times = [timedelta(0), timedelta(days=1), timedelta(days=2), last]
        return [entry(n, START + at, link=A, text=f"Bread {n}") for n, at in enumerate(times, 1)]

    [finding] = found("LNK002", *plan(timedelta(days=7, minutes=-1)))
    assert finding.message == "4 posts in 7 days link fennel.example/a, limit 3 (preset Rule of thirds)."
    assert finding.posts == ("row:1", "row:2", "row:3", "row:4")
    assert not found("LNK002", *plan(timedelta(days=7)))


OWN = notes(Brief(own_domains=("fennel.example",)))
TAGS = "utm_source=instagram&utm_medium=social&utm_campaign=christmas-2026"


@pytest.mark.parametrize(
    ("address", "fixed"),
    [
        ("https://fennel.example/a", f"https://fennel.example/a?{TAGS}"),
        ("fennel.example/a?", f"fennel.example/a?{TAGS}"),
        ("https://Fennel.example/a?b=%20c&d#e", f"https://Fennel.example/a?b=%20c&d&{TAGS}#e"),
        (
            "https://shop.fennel.example/?utm_source=newsletter",
            f"https://shop.fennel.example/?utm_source=newsletter&{TAGS.partition('&')[2]}",
        ),
    ],
)
def test_tags_are_added_and_the_rest_stays_byte_for_byte(address: str, fixed: str) -> None:
    one = post(link=address, campaign="Christmas 2026")
    [finding] = found("LNK003", one, known=OWN)
    [fix] = fixes(finding, Safety.SAFE)
    assert after(one, fix).link == fixed
    assert not found("LNK003", after(one, fix), known=OWN)


@pytest.mark.parametrize(
    ("query", "problem"),
    [
        (
            TAGS.replace("christmas-2026", "Christmas-2026"),
            "utm_campaign is “Christmas-2026”, not “christmas-2026”",
        ),
        (TAGS.replace("christmas", "easter"), "utm_campaign is “easter-2026”, not “christmas-2026”"),
        (TAGS.replace("social", "Social"), "utm_medium has capitals, which are counted apart"),
        (TAGS.replace("instagram", ""), "utm_source is missing"),
    ],
)
def test_wrong_values_are_shown_before_they_change(query: str, problem: str) -> None:
    one = post(f"See https://fennel.example/?a=1&{query}#x, bye", campaign="Christmas 2026")
    [finding] = found("LNK003", one, known=OWN)
    assert finding.message == f"1 own link cannot be counted for “Christmas 2026”: {problem}."
    assert not fixes(finding, Safety.SAFE)
    fixed = after(one, fixes(finding, Safety.UNSAFE)[0])
    assert fixed.text == f"See https://fennel.example/?a=1&{TAGS}#x, bye"
    assert not found("LNK003", fixed, known=OWN)


def test_only_campaigns_and_only_own_links() -> None:
    assert not found("LNK003", post(link="fennel.example/a"), known=OWN)
    assert not found("LNK003", post(link="lenes.example", campaign="Christmas 2026"), known=OWN)
    assert not found("LNK003", post(link="fennel.example/a", campaign="Christmas 2026"))


def test_a_link_goes_to_the_first_comment() -> None:
    one = post(
        f"Read: {A} today.", network="linkedin", first_comment="Questions here.", link="fennel.example/b"
    )
    [finding] = found("LNK004", one)
    assert finding.severity == "info"
    assert finding.message.startswith(
        "2 addresses in the post: on LinkedIn fewer people may see a post with a link (vendor data, 2026)"
    )
    moved = after(one, fixes(finding, Safety.UNSAFE)[0])
    assert moved.text == "Read: today."
    assert moved.link == ""
    assert moved.first_comment == f"Questions here. {A} fennel.example/b"
    assert not found("LNK004", moved)


def test_where_nothing_can_be_pressed_no_comment_helps() -> None:
    [finding] = found("LNK004", post(f"Read {A}", network="instagram"))
    assert finding.severity == "warning"
    assert [fix.safety for fix in finding.fixes] == [Safety.ASSIST]
    assert not found("LNK004", post(f"Read {A}", network="mastodon"))
    assert not found("LNK004", post(f"Read {A}", network="nowhere"))


def test_the_data_say_where_they_come_from() -> None:
    for part in table("links").values():
        assert part["source"]
        assert part["date"].year >= 2026
        assert part["grade"]
