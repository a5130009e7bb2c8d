"""Reading the ask and the kind of a text from cues."""

import re
from importlib.resources import files

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.domain.kinds import Ask, Kind
from planner.lint.kinds.ask import ask_of, read_ask
from planner.lint.kinds.cuelist import read_cues
from planner.lint.kinds.lexicon import LANGUAGES, fold, shipped
from planner.lint.kinds.notation import pattern_of
from planner.lint.kinds.sells import Sells, counts_as, promotes, sells_of
from planner.lint.kinds.suggest import suggest_kind
from tests.planner.lint.plans import START, entry


@pytest.mark.parametrize(
    "text",
    [
        "20 % off all rye today.",
        "Save 15% with code STOLLEN15.",
        "Last chance to get the Christmas box.",
        "Order your stollen online.",
        "Free delivery in town.",
        "ONLY £4.50!",
        "Pre-order opens on Monday.",
        "A gift card for 25 EUR makes a present.",
        "Tag 3 friends to win a loaf.",
        "2 for 1 on cookies.",
        "Book your table for Sunday.",
        "Jetzt bestellen und abholen.",
        "Nur noch heute: Stollen.",
        "15 % Rabatt auf alles.",
        "Versandkostenfrei bis Freitag.",
        "Ein Gutschein, ein kleiner Preis.",
        "Sichert euch die letzten Karten!",
    ],
)
def test_hard_asks(text: str) -> None:
    reading = read_ask(text)
    assert reading.ask is Ask.HARD
    assert reading.weight >= 1
    assert all(text[cue.start : cue.end] == cue.text for cue in reading.cues)


@pytest.mark.parametrize(
    "text",
    [
        "“Order now!” shouted the parrot.",
        "Im Traum rief er: „Jetzt bestellen!“ und wachte auf.",
        'The sign said "20 % off", in 1961.',
        "No need to order now, there is enough for everyone.",
        "We never offer free delivery.",
        "Heute keine Rabattcodes, nur Brot.",
        "Wir haben nicht 20 % Rabatt gesagt.",
        "In order to keep the price of flour in mind we weigh it.",
        "Where do you buy your flour?",
        "A man bought one pretzel every Friday for eleven years.",
        "We are raising £5.8bn for the harbour.",
        "Three ways to save a cake that sank. We have sold all three.",
        "Today only two people came, and we had cake for nine.",
        "Our old friend, the oven, is for sale.",
        "How to cut hours off your workday.",
        "We reduced water use by 36% in four years.",
        "A market share of more than 60%, and 120 000 farmers.",
        "Don't miss our special guest on Friday.",
        "Ruft an, wenn ihr euren Termin absagen müsst.",
        "Das Telefon ist gestört. Schreibt uns bitte eine Nachricht, wenn ihr einen Termin verschieben wollt.",
        "Nur noch 3 Tage bis Weihnachten!",
        "Nur noch zwei Wochen bis zum Stadtfest.",
        "Nur noch 2 Kilometer bis zum Ziel.",
        "Nur noch ein bisschen Geduld, der Teig geht.",
    ],
)
def test_no_hard_asks(text: str) -> None:
    assert read_ask(text).ask is not Ask.HARD


def test_a_negation_that_urges_is_none() -> None:
    assert read_ask("Don't forget to order now.").ask is Ask.HARD
    assert read_ask("Why not order now?").ask is Ask.HARD
    assert read_ask("Nicht vergessen: jetzt bestellen!").ask is Ask.HARD


def test_a_weak_cue_counts_once_and_two_make_it_hard() -> None:
    once = read_ask("Gift cards here, gift cards there.")
    assert (once.ask is Ask.HARD, once.weight) == (False, 0.5)
    twice = read_ask("Gift cards here, bargains there.")
    assert (twice.ask, twice.weight) == (Ask.HARD, 1.0)


def test_a_language_can_be_named_and_one_without_a_list_has_no_cues() -> None:
    assert read_ask("Jetzt bestellen", "de-AT").ask is Ask.HARD
    assert read_ask("Jetzt bestellen", "en").ask is not Ask.HARD
    assert read_ask("Jetzt bestellen", "fr").ask is Ask.NONE


def test_soft_asks() -> None:
    for text in ("Come by on Sunday.", "Tell us what you remember.", "Kommt vorbei.", "Have a look inside."):
        assert read_ask(text).ask is Ask.SOFT
    assert read_ask("The oven is from 1961.").ask is Ask.NONE


@pytest.mark.parametrize(
    ("text", "link", "kind"),
    [
        ("Order now, 20 % off. What do you think?", "", Kind.PROMOTE),
        ("Which bread do you miss most?", "", Kind.CONVERSE),
        ("What did you find in your boots?", "", Kind.CONVERSE),
        ("You asked why the bread is dark. It is the crust.", "", Kind.CONVERSE),
        ("How to feed a starter in winter.", "", Kind.TEACH),
        ("Three ways to save a cake that sank.", "", Kind.TEACH),
        ("So gelingt der Teig.", "", Kind.TEACH),
        ("We close at 14:00 on Thursday.", "", Kind.SERVICE),
        ("Unsere Öffnungszeiten an Weihnachten.", "", Kind.SERVICE),
        ("No class on Thursday, I'm at my sister's wedding.", "", Kind.SERVICE),
        ("Heute fällt der Kurs aus.", "", Kind.SERVICE),
        ("Morning or evening practice? Tell me when you roll out your mat.", "", Kind.CONVERSE),
        ("Photo by Lene, who sees light in flour.", "https://lene.example", Kind.COMMUNITY),
        ("Photo by Lene, who sees light in flour.", "", None),
        ("Gerald doubled overnight.", "", None),
        ("@tom Yes, at six. Is that early enough?", "", None),
        ("Look: https://a.example/?q=1", "", None),
    ],
)
def test_suggested_kinds(text: str, link: str, kind: Kind | None) -> None:
    reading = suggest_kind(text, link=link)
    assert reading.kind is kind
    assert all(text[cue.start : cue.end] == cue.text for cue in reading.cues)
    assert bool(reading.cues) is (kind is not None)


def test_order_of_trust() -> None:
    hard = "20 % off. Order now."
    assert sells_of(entry(1, START, "s", text=hard)) is Sells.YES
    assert sells_of(entry(1, START, "s", text=hard, not_selling=True)) is Sells.NO
    assert sells_of(entry(1, START, "s", text=hard, ask=Ask.SOFT)) is Sells.NO
    assert sells_of(entry(1, START, "s", ask=Ask.HARD)) is Sells.YES
    assert sells_of(entry(1, START, "?", text=hard)) is Sells.YES
    assert sells_of(entry(1, START, "?")) is Sells.UNCLEAR
    assert sells_of(entry(1, START, "p", not_selling=True)) is Sells.NO
    assert [promotes(entry(1, START, kind)) for kind in "ps?"] == [True, False, None]
    assert [counts_as(entry(1, START, kind)) for kind in "p!s?"] == ["promote", "promote", "story", ""]
    assert ask_of(entry(1, START, "s", text=hard, not_selling=True)).ask is Ask.SOFT


def test_each_list_holds_some_hundred_readable_cues() -> None:
    for language in LANGUAGES:
        cues = shipped().lists[language].phrases["hard"]
        assert 150 <= sum(weight > 0 for weight in cues.values()) <= 400
        assert set(cues.values()) <= {0, 0.5, 1}


def test_every_phrase_that_comes_with_parley_can_be_read() -> None:
    for language in LANGUAGES:
        text = (files("planner.lint.kinds.cues") / f"{language}.txt").read_text(encoding="utf-8")
        assert read_cues(text, language).phrases == shipped().lists[language].phrases


@pytest.mark.parametrize(
    ("phrase", "yes", "no"),
    [
        ("#~% off", ["20 % off", "5% off", "12.5% off"], ["% off", "20 percent off"]),
        ("in [the] sale", ["in the sale", "in sale"], ["in thesale"]),
        ("miss [out|it]", ["miss", "miss out", "miss it"], ["miss him"]),
        ("your * now", ["your stollen now", "your big red box now"], ["your now"]),
        ("pre-order*", ["pre-order", "pre-orders"], ["pre order"]),
        ("(two|2) for one", ["two for one", "2 for one"], ["three for one"]),
    ],
)
def test_the_notation(phrase: str, yes: list[str], no: list[str]) -> None:
    pattern = re.compile(pattern_of(phrase))
    assert all(pattern.fullmatch(words) for words in yes)
    assert not any(pattern.fullmatch(words) for words in no)


def test_offsets_hold_whatever_letters_come_before() -> None:
    text = "İstanbul’da ẞ — 20 % off"
    assert len(fold(text)) == len(text)
    [cue] = shipped().find(text, "hard")
    assert cue.text == "20 % off"


WORDS = st.sampled_from(
    [
        "order",
        "now",
        "20",
        "%",
        "off",
        "not",
        "“",
        "”",
        '"',
        "„",
        "«",
        "’",
        "pre-order*",
        "don't",
        "jetzt",
        "bestellen",
        "nur",
        "noch",
        "12",
        "left",
        "£4.50",
        "İ",
        "🥐",
        "?",
        "@tom",
    ]
)


@settings(max_examples=200, deadline=None)
@given(st.one_of(st.text(max_size=80), st.lists(WORDS, max_size=20).map(" ".join)))
def test_any_text_can_be_read_and_every_cue_is_in_it(text: str) -> None:
    for cue in (*read_ask(text).cues, *suggest_kind(text).cues):
        assert text[cue.start : cue.end] == cue.text
        assert cue.text.strip()


@pytest.mark.timeout(
    30
)  # each text takes some hundredths of a second, unless a pattern starts over at every word
@pytest.mark.parametrize(
    ("piece", "ask"),
    [
        ("“order now ", Ask.HARD),
        ("a b c d ", Ask.NONE),
        ('" ', Ask.NONE),
        ("20 ", Ask.NONE),
        ("don't order ", Ask.NONE),
    ],
)
def test_a_very_long_text_is_read_to_its_end(piece: str, ask: Ask) -> None:
    assert read_ask(piece * 2000).ask is ask
