"""Labels of what is paid, and what a contest must tell."""

import pytest

from planner.domain.brief import Brief, Disclosure
from planner.lint.fix import Safety
from planner.lint.shelf import table
from tests.planner.lint.rules.checked import after, fixes, found, notes, post, says

LONG = (
    "We have baked with this flour for eleven years and would not know what to do without it, honestly. " * 2
)


def region(code: str, language: str = "") -> dict:
    return notes(Brief(region=code), language=language)


def standing(text: str, code: str = "US", how: Disclosure = Disclosure.PAID, **more) -> str:
    """The severity of what is found, "" for nothing."""
    entry = post(text, **{"network": "instagram", "disclosure": how, **more})
    return "".join(finding.severity for finding in found("LEG001", entry, known=region(code)))


@pytest.mark.parametrize(
    ("text", "code", "severity"),
    [
        ("Ad: We love this flour.", "US", ""),
        ("[Ad] We love this flour.", "GB", ""),
        ("#ad We love this flour.", "GB", ""),
        ("We love this flour. #ad And so will you, if you bake with rye like we do.", "US", ""),
        ("Sponsored | We love this flour.", "US", ""),
        ("Paid partnership with the mill. We love this flour.", "US", ""),
        ("Sponsored | We love this flour.", "GB", "warning"),
        ("#sp We love this flour.", "US", "warning"),
        ("#spon #partner We love this flour.", "GB", "warning"),
        ("Thanks to @mill for the flour.", "US", "warning"),
        ("We love this flour.", "US", "error"),
        ("We add flour. Have you seen our ad?", "US", "error"),
        ("Admit it: this flour is good.", "US", "error"),
        ("Werbung: Unser neues Mehl.", "DE", ""),
        ("Anzeige\nUnser neues Mehl.", "DE", ""),
        ("#werbung Unser neues Mehl.", "AT", ""),
        ("#ad Unser neues Mehl.", "DE", "warning"),
        ("Unbezahlte Werbung: Unser neues Mehl.", "DE", "warning"),
        ("Wir schalten eine Anzeige in der Zeitung.", "DE", "error"),
        ("Publicité : notre farine.", "FR", ""),
        ("Collaboration commerciale avec le moulin", "FR", ""),
        ("#ad notre farine", "FR", "warning"),
        ("Anzeige: Unser neues Mehl.", "", ""),
        ("Ad: Our new flour.", "JP", ""),
        ("#sp Our new flour.", "JP", "warning"),
    ],
)
def test_labels_by_region(text: str, code: str, severity: str) -> None:
    assert standing(text, code) == severity


@pytest.mark.parametrize(
    ("text", "network", "severity"),
    [
        (f"{LONG} #ad and more of it", "instagram", "warning"),
        (f"{LONG} #ad and more of it", "mastodon", ""),
        ("We love this flour. #bread #rye #ad", "mastodon", "warning"),
        ("We love this flour, it is the one we bake with. #ad", "mastodon", "warning"),
        ("#ad #bread #rye We love this flour.", "mastodon", ""),
    ],
)
def test_where_a_label_stands(text: str, network: str, severity: str) -> None:
    assert standing(text, network=network) == severity


def test_a_title_can_carry_it_and_another_network_cuts_elsewhere() -> None:
    assert standing("We love this flour.", title="Ad: flour", network="wordpress") == ""
    assert standing("We love this flour.", title="Our ad for flour", network="wordpress") == "error"


@pytest.mark.parametrize(
    ("code", "language", "text", "word"),
    [
        ("US", "", "We love this flour.", "Ad"),
        ("GB", "", "We love this flour.", "Ad"),
        ("UK", "", "We love this flour.", "Ad"),
        ("DE", "", "We love this flour.", "Werbung"),
        ("", "", "We love the flour and you.", "Ad"),
        ("", "", "Wir lieben das Mehl und euch.", "Anzeige"),
        ("", "de-AT", "Mehl!", "Anzeige"),
        ("FR", "", "Farine 🥖", "Publicité"),
    ],
)
def test_the_safe_fix_writes_the_regions_label_once(code: str, language: str, text: str, word: str) -> None:
    one = post(text, network="instagram", disclosure=Disclosure.GIFT)
    [finding] = found("LEG001", one, known=region(code, language))
    [fix] = fixes(finding, Safety.SAFE)
    assert after(one, fix).text == f"{word}: {text}"
    assert not found("LEG001", after(one, fix), known=region(code, language))


def test_own_staff_says_so_in_its_own_way() -> None:
    assert standing("I work here, and I love this rye.", how=Disclosure.STAFF) == ""
    assert standing("Ich arbeite bei der Bäckerei.", "DE", Disclosure.STAFF) == ""
    one = post("This rye is the best of the street.", disclosure=Disclosure.STAFF)
    [finding] = found("LEG001", one, known=region("US"))
    assert not fixes(finding, Safety.SAFE)
    fixed = after(one, fixes(finding, Safety.UNSAFE)[0])
    assert fixed.text == "I work here. This rye is the best of the street."
    assert not found("LEG001", fixed, known=region("US"))


@pytest.mark.parametrize(
    ("more", "hit"),
    [
        ({"text": "Use my code RYE10 at the mill."}, True),
        ({"text": "Mit meinem Code RYE10 spart ihr."}, True),
        ({"text": "Affiliate link in the comments"}, True),
        ({"text": "I earn a small commission."}, True),
        ({"text": "Our mixer: https://amzn.to/3abc"}, True),
        ({"text": "Our mixer", "link": "https://www.amazon.de/dp/B0?tag=fennel-21"}, True),
        ({"text": "Save 15 % with code STOLLEN15."}, False),
        ({"text": "Our mixer: https://www.amazon.de/dp/B0?tag=new"}, False),
        ({"text": "https://fennel.example/?ref=newsletter"}, False),
        ({"text": "In my opinion rye is best. My bread, my code of honour."}, False),
        ({"text": "Our partner school visits us."}, False),
    ],
)
def test_signs_that_nobody_declared(more: dict, hit: bool) -> None:
    assert bool(found("LEG001", post(**more))) is hit


ALL_TOLD = (
    "Giveaway: tell us your oldest recipe until 12 December, 18:00 CET. Open to residents of Germany aged 18 and "
    "over, free to enter. Promoter: Bakery. Rules: https://fennel.example/rules"
)


@pytest.mark.parametrize(
    ("without", "name"),
    [
        ("https://fennel.example/rules", "rules link"),
        ("until 12 December, ", "closing date with time zone"),
        (" CET", "closing date with time zone"),
        ("Open to residents of Germany aged 18 and over, ", "who may enter"),
        ("Promoter: Bakery. ", "promoter"),
        (", free to enter", "free entry"),
    ],
)
def test_each_thing_that_must_be_told(without: str, name: str) -> None:
    text = ALL_TOLD.replace(without, "")
    if name == "who may enter":
        text = text.replace("free to enter", "Free to enter")
    [finding] = found("LEG002", post(text, network="mastodon"))
    assert finding.message == f"1 of 5 things a giveaway must say are missing: {name}."
    assert finding.severity == "error"


def test_nothing_is_missing() -> None:
    assert not found("LEG002", post(ALL_TOLD, network="mastodon"))
    german = (
        "Gewinnspiel: Wir verlosen drei Stollen. Teilnahmeschluss ist der 12.12., 18 Uhr. Teilnehmen dürfen alle ab 18, "
        "kostenlos. Veranstalter: Bakery. Teilnahmebedingungen: https://fennel.example/regeln"
    )
    assert says("LEG002", post(german, network="mastodon")) == ""


@pytest.mark.parametrize(
    "text",
    [
        "Verlosung: drei Stollen",
        "Große Verlosung! Kommt alle.",
        "Raffle: win a cake",
        "To win, comment your favourite bread.",
    ],
)
def test_a_contest_is_one_whatever_follows_its_name(text: str) -> None:
    [finding] = found("LEG002", post(text, network="mastodon"))
    assert finding.severity == "error"


def test_meta_asks_for_a_release_and_facebook_forbids_two_ways() -> None:
    [instagram] = found("LEG002", post(ALL_TOLD, network="instagram"))
    assert (instagram.severity, instagram.message) == (
        "warning",
        "1 line is missing that Instagram asks for: that it has no part in this.",
    )
    released = f"{ALL_TOLD}. In no way sponsored or endorsed by Facebook."
    assert not found("LEG002", post(released, network="facebook"))
    tagged = says("LEG002", post(f"Tag a friend. {released}", network="facebook"))
    assert tagged == "1 way to enter is not allowed on Facebook: “Tag a”."
    assert not found("LEG002", post(f"Tag a friend. {released}", network="instagram"))


@pytest.mark.parametrize(
    "text",
    [
        "Anna won our giveaway. Congratulations 🎉",
        "Our giveaway is closed, thank you all.",
        "We win at the Customer Service Awards",
        "Five charities win big at our Community Awards",
        "A ruling that is a win for public health",
        "Honoured to win the 2014 award",
        "A dead giveaway: the smell of cinnamon.",
        "Das Gewinnspiel ist vorbei.",
        "Vom Gewinn kaufen wir einen Ofen.",
        "Rye will win you over.",
        "We're giving away bread at the food bank.",
        "Wir haben beim Gewinnspiel der Innung mitgemacht.",
        "Win-win: you get bread, we get an empty shelf.",
        "Herzlichen Glückwunsch an die Gewinnerin unserer Verlosung.",
        "Gestern wurden die Kuchen verlost.",
        "If you want to win, follow your heart.",
        "Die Verlosung war schön, danke!",
        "Nach der Verlosung gab es Kaffee.",
        "Unsere Verlosung hat 300 Euro gebracht.",
    ],
)
def test_what_is_no_contest(text: str) -> None:
    assert says("LEG002", post(text)) == ""


@pytest.mark.parametrize(
    "text",
    [
        "Giveaway time 🎁",
        "Enter to win a stollen",
        "Share this post and win",
        "Comment below for a chance to win two tickets",
        "You could win a weekend",
        "Our Christmas raffle",
        "Gewinnspiel!",
        "Wir verlosen 2 Karten",
        "Es gibt drei Brote zu gewinnen",
        "Kommentiert und gewinnt ein Brot",
        "We're giving away 3 boxes. Comment to enter.",
        "Who wants to win a hamper?",
        "Macht mit und gewinnt!",
    ],
)
def test_what_is_one(text: str) -> None:
    assert says("LEG002", post(text, network="mastodon")).startswith(
        "5 of 5 things a giveaway must say are missing"
    )


def test_the_fix_brings_the_words_that_are_missing() -> None:
    one = post(ALL_TOLD.replace(", free to enter", "").replace("Promoter: Bakery. ", ""), network="facebook")
    [finding] = found("LEG002", one)
    [fix] = finding.fixes
    assert fix.assist.text.splitlines() == [
        "Promoter: Bakery.",
        "Free to enter, no purchase necessary.",
        "This promotion is in no way sponsored, endorsed or administered by, or associated with, Facebook.",
    ]
    german = found("LEG002", post("Gewinnspiel!", network="mastodon"))[0].fixes[0].assist.text
    assert "Veranstalter: Bakery." in german
    assert "[" in german  # what only a person knows is a placeholder


def test_the_data_say_where_they_come_from() -> None:
    parts = [*table("disclosure")["region"].values(), table("disclosure")["fold"], table("contest")["law"]]
    for part in (
        *parts,
        table("disclosure")["staff"],
        table("disclosure")["affiliate"],
        table("contest")["meta"],
    ):
        assert part["source"]
        assert part["date"].year >= 2026
        assert part["grade"]
