"""Another client in a post: found wherever it stands, and only when it is surely meant."""

import pytest

from planner.domain.brief import Brief
from planner.domain.post import Stage
from planner.lint.blocking import blocking_findings
from planner.lint.notes import NOBODY, ClientNotes
from planner.lint.registry import rule_named
from planner.lint.rule import Context
from planner.lint.units import PostView
from tests.planner.lint.rules.checked import LONG_AGO, found, notes, post, says

KILN = ClientNotes(
    key="kiln",
    name="Kiln & Loom",
    brief=Brief(own_domains=("https://www.KilnLoom.example/",), own_hashtags=("KilnAndLoom",)),
    handles=(("instagram", "kilnloom"), ("mastodon", "kiln@craft.social"), ("facebook", "Kiln & Loom page")),
)
BLOOM = ClientNotes(key="bloom", name="Bloom", handles=(("instagram", "Instagram"), ("x", "bloomberlin")))
ANNA = ClientNotes(key="anna", name="Anna")
ODD = ClientNotes(key="odd", name="Pixelwerk")
TEA = ClientNotes(key="tea", name="The Tea Room")
ABC = ClientNotes(key="abc", name="ABC")
ALL = notes(Brief(), KILN, BLOOM, ANNA, ODD, TEA, ABC)


@pytest.mark.parametrize(
    "more",
    [
        {"text": "Cups by Kiln & Loom."},
        {"text": "cups by kiln and loom"},
        {"text": "KILN\nUND LOOM"},
        {"text": "Cups by Kiln&Loom."},
        {"text": "Cups by Kiln +Loom."},
        {"text": "Photo: @KilnLoom."},
        {"text": "Photo: @kilnloom, thanks"},
        {"text": "by @kiln@craft.social"},
        {"text": "See https://www.instagram.com/kilnloom/?hl=de"},
        {"text": "See https://instagram.com/bloomberlin"},
        {"text": "See https://shop.kilnloom.example/cups"},
        {"text": "kilnloom.example has cups"},
        {"text": "Ask info@kilnloom.example"},
        {"text": "Cups #kilnandloom"},
        {"text": "ein Bild von PIXELWERK"},
        {"text": "Flowers by Bloom."},
        {"text": "We met Anna at the market."},
        {"text": "The Tea Room is open."},
        {"text": "made by ABC"},
        {"title": "Kiln & Loom"},
        {"first_comment": "with @kilnloom"},
        {"link": "kilnloom.example"},
        {"hashtags": ("bread", "KilnAndLoom")},
    ],
)
def test_wherever_it_stands(more: dict) -> None:
    [finding] = found("SAF004", post(**more), known=ALL)
    assert finding.blocks
    assert finding.severity == "error"


@pytest.mark.parametrize(
    "more",
    [
        {"text": "The kiln, the loom, and kilns & looms."},
        {"text": "@kilnloomis and @kiln and @kilnloom.art"},
        {"text": "notkilnloom.example and kilnloom.example.org"},
        {"text": "https://other.example/kilnloom"},
        {"text": "#kilnandloomweek"},
        {"text": "The roses bloom, BLOOM they do. Bloom where you are. “Bloom!” 🌸"},
        {"text": "anna is a name. Anna is too."},
        {"text": "Follow us @instagram and on https://instagram.com/bakery"},
        {"text": "Our Facebook page is new."},
        {"text": "Pixelwerke, Superpixelwerk"},
        {"text": "The tea room, as easy as abc"},
        {"text": ""},
    ],
)
def test_what_only_looks_like_it(more: dict) -> None:
    assert says("SAF004", post(**more), ALL) == ""


def test_alone_and_allowed() -> None:
    one = post("Cups by Kiln & Loom.")
    assert not found("SAF004", one, known=notes())
    assert not found("SAF004", one, known=notes(Brief(may_name=("kiln & loom",)), KILN, BLOOM))
    assert found("SAF004", one, known=notes(Brief(may_name=("Bloom",)), KILN, BLOOM))


def test_what_both_have_is_nobodys_trace() -> None:
    twin = ClientNotes(
        key="rye", name="Rye", brief=Brief(own_domains=("town.example",)), handles=(("instagram", "bakery"),)
    )
    mine = notes(Brief(own_domains=("town.example",)), twin)
    mine["bakery"] = ClientNotes(
        key="bakery",
        name="Fennel & Rye",
        brief=Brief(own_domains=("town.example",)),
        handles=(("instagram", "bakery"),),
        strangers=mine["bakery"].strangers,
    )
    assert not found("SAF004", post("Fennel & Rye: town.example, @bakery"), known=mine)
    assert found("SAF004", post("Not from Rye but near Rye."), known=mine)


def test_the_message_names_all_traces_once() -> None:
    [finding] = found("SAF004", post("@kilnloom, Kiln & Loom, @kilnloom"), known=ALL)
    assert finding.message == "2 traces of Kiln & Loom in a post of Bakery: “@kilnloom”, “Kiln & Loom”."
    assert finding.span == (0, 9)
    assert [fix.title for fix in finding.fixes] == [
        "Take it out",
        "Write it for Kiln & Loom",
        "Let Bakery name Kiln & Loom",
    ]
    assert finding.fixes[1].assist.text == "@kilnloom, Kiln & Loom, @kilnloom"


def test_it_keeps_a_post_from_being_scheduled_and_sent() -> None:
    draft = post("Cups by Kiln & Loom.", stage=Stage.DRAFT)
    for sending in (False, True):
        told = blocking_findings(draft, LONG_AGO, sending=sending, notes=ALL["bakery"])
        assert [finding.code for finding in told] == ["SAF004"]
    assert not blocking_findings(draft, LONG_AGO)
    assert not blocking_findings(draft, LONG_AGO, notes=NOBODY)


def test_the_plan_of_several_clients_knows_them_by_itself() -> None:
    ours = post(
        "New: cups by Kiln & Loom.",
        client="Bakery",
        client_key="bakery",
        network="facebook",
        account="Bakery",
    )
    theirs = post(
        "We glazed.", client="Kiln & Loom", client_key="kiln", account_key="kiln/x", post="row:2", order="2"
    )
    from planner.lint.notes import notes_from

    known = notes_from((ours, theirs))
    assert [finding.posts for finding in found("SAF004", ours, theirs, known=known)] == [("row:1",)]


def test_ten_clients_of_whom_nobody_is_named() -> None:
    others = [
        ClientNotes(key=f"c{n}", name=f"Studio {n} & Partner", handles=(("x", f"studio{n}"),))
        for n in range(10)
    ]
    known = notes(Brief(), *others)["bakery"]
    rule, context = rule_named("SAF004"), Context(now=LONG_AGO, options={})
    views = [
        PostView.of(post(f"Day {n}: we baked, and @someone came by to see the loaves."), known)
        for n in range(200)
    ]
    assert not [hit for view in views for hit in rule.check(view, context)]


def test_a_short_name_without_spaces_is_not_an_idiom() -> None:
    """A client "A&O" is not met in "das A und O", and one with both signs is."""
    known = notes(Brief(), ClientNotes(key="ao", name="A&O"), ClientNotes(key="cc", name="Cut+Dye & Sons"))
    assert not found("SAF004", post("Ruhe ist das A und O."), known=known)
    assert found("SAF004", post("Wir waren bei A&O."), known=known)
    assert found("SAF004", post("We were at Cut+Dye&Sons."), known=known)
