"""Weak cues far from each other, and words of a sale in long posts that sell nothing."""

import pytest

from planner.domain.kinds import Ask
from planner.lint.kinds.ask import HARD, NEAR, hard_cues, read_ask

BLOG = (
    "My aunt ran the shop for forty years, and she wrote everything down. The price of flour stands on every "
    "first page, in pencil, because it never stayed for long. On the last pages there are names: who married, "
    "who moved away, who still owed her for a cake. When we cleared the cellar we found a box of photographs, "
    "a drawer of string and, in a biscuit tin, one voucher for a pair of shoes that nobody had ever redeemed. "
    "I hung it in the hall. It reminds me that most things keep longer than we think."
)
BLOG_DE = (
    "Meine Tante führte den Laden vierzig Jahre lang, und sie schrieb alles auf. Der Preis des Mehls steht auf "
    "jeder ersten Seite, mit Bleistift, weil er nie lange blieb. Auf den letzten Seiten stehen Namen: wer "
    "geheiratet hat, wer weggezogen ist, wer ihr noch einen Kuchen schuldete. Als wir den Keller räumten, lag in "
    "einer Keksdose ein Gutschein für ein Paar Schuhe. Ich habe ihn in den Flur gehängt, da hängt er gut."
)


@pytest.mark.parametrize("text", [BLOG, BLOG_DE])
def test_words_of_a_sale_all_over_a_long_post_are_no_hard_ask(text: str) -> None:
    cues, weight = hard_cues(text)
    assert sum(cue.weight for cue in cues) >= HARD
    assert weight < HARD
    assert read_ask(text).ask is not Ask.HARD


@pytest.mark.parametrize("text", [BLOG, BLOG_DE])
def test_a_long_post_sells_where_they_stand_together(text: str) -> None:
    offer = " A gift card makes a present. Limited edition." if text is BLOG else " Gutscheine, limitiert."
    assert read_ask(text + offer).ask is Ask.HARD
    assert read_ask(offer + "\n\n" + text).ask is Ask.HARD


def test_the_distance_is_measured_from_the_first_letter_to_the_last() -> None:
    near = "voucher" + "x".center(NEAR - len("voucherdeadline")) + "deadline"
    assert len(near) == NEAR
    assert hard_cues(near, "en")[1] == HARD
    assert hard_cues(near.replace("x", "x "), "en")[1] == HARD / 2


@pytest.mark.parametrize(
    "text",
    [
        "Last week we cleaned the oven, and the reduced flour bill was a nice surprise.",
        "Letzte Woche war Jule krank, jetzt ist sie wieder da.",
    ],
)
def test_last_week_is_a_time(text: str) -> None:
    assert read_ask(text).ask is not Ask.HARD


@pytest.mark.parametrize(
    "text",
    [
        "We read a book by Anna Book.",
        "My favourite book by far is about rye.",
        "Kids stay for lunch on Wednesdays.",
        "We put the kids in the bus and the dog in the van.",
        "There's still room in the freezer, says Tom. There is not.",
        "We had to call the fire brigade to get the cat down.",
        "Our supplier cut the price of flour, then raised it again.",
        "Before it's full moon we cut the hair.",
        "We're hiring: Saturday help, £12 an hour. Apply by Friday.",
        "Tag three friends who love autumn!",
        "Kinder essen 3 Brezeln am Tag, wir haben gezählt.",
        "Der Winter meldet sich langsam an.",
        "Blumen könnt ihr überall kaufen, gute Laune nicht.",
        "Wir suchen dich! Verstärkung im Verkauf, Teilzeit, ab 14 € pro Stunde.",
        "Wir nehmen Anmeldungen zum Chor im Pfarrhaus nicht mehr an.",
        "Markiere drei Freunde, die Roggen lieben.",
        "Am Samstag zeige ich das im Laden. Kommt vorbei und bringt euer Glas mit.",
    ],
)
def test_jobs_books_and_chatter_ask_for_no_money(text: str) -> None:
    assert read_ask(text).ask is not Ask.HARD


@pytest.mark.parametrize(
    "text",
    [
        "Sign the kids up for holiday camp before it's full.",
        "Every pair of glasses comes with a second pair at no cost.",
        "Students pay less on Mondays.",
        "Hand-knitted hats, made in your colours. Orders close Sunday.",
        "Still room on the pottery course, message the studio to join.",
        "Ab sofort nehmen wir wieder Aufträge für den Frühling an.",
        "Meldet die Kinder zum Feriencamp an, bevor es voll ist.",
        "Wir haben die Preise aller Rahmen gesenkt.",
        "Neue Winterjacken sind da, kommt anprobieren.",
    ],
)
def test_offers_without_a_number(text: str) -> None:
    assert read_ask(text).ask is Ask.HARD
