"""TXT003: what shouts, what does not, and that its safe fix loses nothing but loudness."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.brief import Brief
from planner.lint.finding import Finding
from planner.lint.loudness import quiet_capitals, voice_of, written
from planner.lint.rules.shouting import RULE
from tests.planner.lint.rules.text_plans import found, safely, unsafely

PIECES = [
    "BLACK FRIDAY",
    "NEW",
    "SALE TODAY",
    "everything",
    "FRESH BREAD",
    "the",
    "USA",
    "DJ Tom",
    "XXL",
    "STOLLEN15",
    "code SPRING",
    "#BLACKFRIDAY",
    "@SHOPNYC",
    "https://FENNEL.example/SALE",
    "GmbH",
    "30 %",
    "!!!",
    "!",
    "?!!",
    ".",
    "\n",
    "IKEA",
    "ANNA",
    "MAY",
    "Fennel & Rye",
    "FENNEL",
    "Straße",
    "DON'T",
    "🥖",
]


@pytest.mark.parametrize(
    "text",
    [
        "We ship to the USA, the UK and the EU, VAT paid.",
        "Our DJ plays in XXL shirts, GmbH or not.",
        "Use code STOLLEN15 or code SPRING at the counter!",
        "Read #BLACKFRIDAY #CYBERMONDAY #SALETODAY and @SHOPNYC",
        "https://FENNEL.EXAMPLE/BLACK/FRIDAY/SALE/TODAY",
        "FENNEL & RYE is open again.",
        "Two marks! That is all!",
        "A NASA UNESCO UNICEF talk about NATO and FIFA",
        "Brötchen, Brezeln, Kuchen, Torten, Kaffee und Tee im Café",
        "OK",
        "РОЖЬ ХЛЕБ СЕГОДНЯ",
    ],
)
def test_quiet_texts_are_left_alone(text: str) -> None:
    assert found(RULE, text) == ()


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Come to our HUGE SUMMER SALE today, all of you, we are here until seven.", "long words in a row"),
        ("SALE today and SALE now", "of the letters"),
        ("Rye!!", "in a row"),
        ("Rye! Still warm! Come by!", "3 exclamation marks, limit 2"),
        ("Really?!!", "in a row"),
        ("So good ! !", "in a row"),
        ("Bäckerei: GROẞE FÜẞE HEUTE, und alle kommen und staunen.", "long words in a row"),
        ("Dziś WIELKA WYPRZEDAŻ ŚWIĄTECZNA u nas, przyjdź i zobacz.", "long words in a row"),
    ],
)
def test_what_shouts_is_told_with_its_number(text: str, kind: str) -> None:
    [finding] = found(RULE, text)
    assert kind in finding.message


@pytest.mark.parametrize(
    ("text", "quiet"),
    [
        (
            "BLACK FRIDAY!!! 30 % OFF EVERYTHING UNTIL NOON. SHOP NOW!!!",
            "Black Friday! 30 % off everything until noon. Shop now!",
        ),
        ("NEW SALE TODAY", "New sale today"),
        ("ORDER YOUR CHRISTMAS CAKE WITH CODE STOLLEN15", "Order your Christmas cake with CODE STOLLEN15"),
        ("WE LOVE BREAD AND THE DJ FROM THE USA", "We love bread and the DJ from the USA"),
        ("Rye is out!!!!", "Rye is out!"),
    ],
)
def test_the_safe_fix_says_it_quietly(text: str, quiet: str) -> None:
    assert safely(RULE, text) == quiet
    assert found(RULE, quiet) == ()


@pytest.mark.parametrize(
    ("text", "quiet"),
    [
        ("ANNA BAKES GOOD BREAD FOR TOMKINS", "Anna bakes good bread for Tomkins"),
        ("WE BAKE ALL THROUGH MAY", "We bake all through may"),
        ("HEUTE FRISCHE BRÖTCHEN UND KUCHEN", "Heute frische Brötchen und Kuchen"),
        ("Rye! Still warm! Come by!", "Rye! Still warm! Come by."),
    ],
)
def test_what_may_be_a_name_or_german_is_shown_first(text: str, quiet: str) -> None:
    assert safely(RULE, text) is None
    assert unsafely(RULE, text) == quiet


def test_a_language_that_is_not_known_is_only_opened() -> None:
    [finding] = found(RULE, "VENTE FLASH AUJOURD'HUI SEULEMENT POUR NOS CLIENTS")
    assert [fix.safety for fix in finding.fixes] == ["assist"]


def test_every_field_is_mended_at_once() -> None:
    assert safely(RULE, "NEW SALE TODAY", title="BREAD FOR EVERYBODY!!") == "New sale today"


def test_marks_in_a_title_are_not_marked_in_the_text() -> None:
    [finding] = found(RULE, "Quiet.", title="Rye!!")
    assert finding.span is None


def test_the_client_may_be_written_in_capitals() -> None:
    assert found(RULE, "FENNEL RYE FENNEL RYE FENNEL", brief=Brief(region="DE")) == ()


@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=12).map(" ".join))
def test_a_safe_fix_keeps_every_letter_and_cures_for_good(text: str) -> None:
    findings: tuple[Finding, ...] = found(RULE, text)
    quiet = safely(RULE, text)
    if quiet is None:
        return
    assert findings
    assert found(RULE, quiet) == ()
    assert _bare(quiet) == _bare(text)
    for kept in ("USA", "DJ Tom", "XXL", "STOLLEN15", "SPRING", "#BLACKFRIDAY", "@SHOPNYC", "GmbH", "FENNEL"):
        assert quiet.count(kept) == text.count(kept)
    assert "https://FENNEL.example/SALE" in quiet or "https://FENNEL.example/SALE" not in text


def _bare(text: str) -> str:
    return "".join(letter for letter in text.casefold() if letter not in "! ")


def test_a_long_post_may_be_glad_more_often() -> None:
    sentence = "We kneaded for an hour, and nobody knew yet what would come of it. "
    glad = "It worked! " * 3
    assert found(RULE, sentence * 3 + glad)
    assert not found(RULE, sentence * 9 + glad)
    assert not found(RULE, sentence * 14 + glad)
    [finding] = found(RULE, sentence * 14 + glad * 2)
    assert finding.numbers == {"marks": 6, "limit": 4}
    assert found(RULE, sentence * 14 + "It worked!! ")


def test_a_whole_book_of_shouting_is_read_in_one_go() -> None:
    text = "KAUF JETZT BROT. " * 8_000
    voice = voice_of(text, frozenset())
    assert (voice.run, voice.loud) == (24_000, 24_000)
    changes = quiet_capitals(text, frozenset(), "de")
    assert len(written(text, changes)) == len(text)
    assert not written(text, changes).isupper()
