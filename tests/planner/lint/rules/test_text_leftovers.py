"""TXT002, TXT005, DUP004 and MIX005: placeholders, bait, words of other networks, bare offers."""

import pytest

from planner.lint.examples import Line
from planner.lint.fix import Field, Safety
from planner.lint.rules import engagement_bait, leftover_placeholder, platform_residue, promo_without_value
from planner.lint.wordlists import sections
from tests.planner.lint.rules.text_plans import fix_of, found, trial, words_found

LEFT, BAIT = leftover_placeholder.RULE, engagement_bait.RULE
RESIDUE, VALUE = platform_residue.RULE, promo_without_value.RULE
INSTAGRAM = Line(when="2026-11-09 09:00", network="instagram", account="fennelandrye")
MASTODON = Line(when="2026-11-09 10:00", network="mastodon", account="@bakery@rye.example")
PAGE = Line(when="2026-11-09 11:00", network="facebook", account="Fennel & Rye")


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Dear {{ customer }}, hello", ["{{ customer }}"]),
        ("Hi {first_name} and {name}", ["{first_name}", "{name}"]),
        ("Hello *|FNAME|*", ["*|FNAME|*"]),
        ("[TODO] write", ["[TODO]"]),
        ("[insert date here] we open", ["[insert date here]"]),
        ("See <link> or <<url>>", ["<link>", "<<url>>"]),
        ("Save XX % or XX,XX € or €XX", ["XX %", "XX,XX €", "€XX"]),
        ("ab xx Uhr, xxx EUR, XX:XX", ["xx Uhr", "xxx EUR", "XX:XX"]),
        ("Hier den Link", ["Hier den Link"]),
        ("HIER TEXT EINFÜGEN", ["HIER TEXT EINFÜGEN"]),
        ("HIER TEXT", ["HIER TEXT"]),
        ("[PREIS EINSETZEN] Gutscheine", ["[PREIS EINSETZEN]"]),
        ("[Name hier], [Ort bitte ergänzen]", ["[Name hier]", "[Ort bitte ergänzen]"]),
        ("Open TT.MM.JJJJ or dd/mm/yyyy", ["TT.MM.JJJJ", "dd/mm/yyyy"]),
        ("Text: Lorem  ipsum", ["Lorem  ipsum"]),
        ("Add your text here: insert link", ["your text here", "insert link"]),
        ("Venue TBD", ["TBD"]),
    ],
)
def test_placeholders_are_found(text: str, left: list[str]) -> None:
    assert words_found(LEFT, text) == left


@pytest.mark.parametrize(
    "text",
    [
        "[Video] How we bake. [EN] [DE] [1/2] [Sold out] [Anzeige]",
        "He said [the baker] was late <3 and {} is a bowl",
        "Love you, xx. Size XXL. Super Bowl XX. 20 % off",
        "Here is the link: fennel.example. Hier steht der Text der Woche.",
        "if a < b and c > d then e",
        "Our to-do list, todo es bueno",
        "Insert the key and turn it. Put your name on the list here.",
        "{Bread and butter, and a song}",
        "Max Müller backt",
        "Hier Text und Bild von Anna. [mehr dazu hier] [von allen hier]",
    ],
)
def test_what_readers_are_meant_to_see_is_no_placeholder(text: str) -> None:
    assert words_found(LEFT, text) == []


@pytest.mark.parametrize("phrase", sections("placeholders")["phrases"])
def test_every_phrase_of_the_list_is_found(phrase: str) -> None:
    assert words_found(LEFT, f"Rye. {phrase.capitalize()}. Bread.")


@pytest.mark.parametrize(
    "text",
    [
        "Tag a friend who loves rye",
        "Tag someone!",
        "Like if you love rye, share if you hate it",
        "Share this post with your neighbours",
        "RT to win a loaf",
        "Comment YES if you agree",
        "Type AMEN if you agree",
        "Double tap if you agree",
        "❤️ Smash that like button",
        "Verlinkt drei Freunde, die Brot lieben",
        "Markiere jemanden, der hungrig ist",
        "Teilt diesen Beitrag",
        "Liken und teilen!",
        "Schreibt JA in die Kommentare",
        "Zwei Freunde markieren, und schon seid ihr dabei",
        "Einfach diesen Post teilen und dabei sein",
        "Like for rye, heart for wheat",
        "Vote: ❤️ for rye, 👍 for wheat",
        "React with ❤️ if you love rye",
        "Comment “BREAD” to get the recipe",
        "Repost this",
        "Like für Roggen, Herz für Weizen",
        "Kommentiere mit JA",
        "Kommentiert „Stollen“",
        "Schreibt „Brot“ in die Kommentare",
        "Verlinke deine beste Freundin",
        "Wer teilt, gewinnt",
    ],
)
def test_bait_is_found(text: str) -> None:
    [finding] = found(BAIT, text)
    assert finding.numbers["calls"] >= 1
    assert fix_of(finding, Safety.ASSIST).assist.span == finding.span


@pytest.mark.parametrize("network", ["x", "bluesky", "linkedin", "mastodon"])
def test_where_it_is_no_rule_bait_is_a_note_and_says_nothing_of_facebook(network: str) -> None:
    [finding] = found(BAIT, "Tag 3 friends who love rye", network=network)
    assert finding.severity == "info"
    assert "Facebook" not in finding.message
    [there] = found(BAIT, "Tag 3 friends who love rye", network="threads")
    assert there.severity == "warning"
    assert "Facebook" in there.message


@pytest.mark.parametrize(
    "text",
    [
        "Which one do you like? Tell us in the comments.",
        "Tag us in your photos.",
        "Share your story with us.",
        "We love to share with our neighbours.",
        "I like it if you say so.",
        "Vote for us at the town hall.",
        "“Tag 3 friends to win”, said every post that day.",
        "Please don't tag your friends.",
        "Tag someone who needs help: donate blood on Friday.",
        "Share this post: our cat is missing, last seen in Hafenstraße.",
        "Tag a friend to win a stollen. Terms and conditions at fennel.example",
        "Teilt diesen Beitrag, Hund entlaufen!",
        "Markiere jemanden. Teilnahmebedingungen: fennel.example",
        "Commenting if you like is fine. Typewriters and price tags.",
        "Wir haben drei Freunde gefragt, wie sie ihr Brot mögen.",
        "Made with ❤️ for rye lovers, and with 🔥 for all of you.",
        "Thanks for every comment you left for the recipe.",
        "Schreibt uns euren Liebling in die Kommentare.",
    ],
)
def test_questions_help_and_fair_contests_are_no_bait(text: str) -> None:
    assert found(BAIT, text) == ()


@pytest.mark.parametrize(
    ("text", "network", "account"),
    [
        ("Link in bio!", "bluesky", "fennelandrye.test"),
        ("The link is in our bio", "linkedin", "Fennel & Rye"),
        ("Swipe up", "instagram", "fennelandrye"),
        ("Follow @fennelandrye", "mastodon", "@bakery@rye.example"),
        ("Ask @bakery@rye.example", "bluesky", "fennelandrye.test"),
        ("MT @lene: rye", "mastodon", "@bakery@rye.example"),
    ],
)
def test_words_of_other_networks_are_found(text: str, network: str, account: str) -> None:
    assert len(found(RESIDUE, text, INSTAGRAM, MASTODON, network=network, account=account)) == 1


@pytest.mark.parametrize(
    ("text", "network", "account"),
    [
        ("Link in bio!", "tiktok", "fennelandrye"),
        ("RT @lene: rye", "x", "fennelandrye"),
        ("Follow @fennelandrye", "x", "fennelandrye"),
        ("Follow @lene", "bluesky", "fennelandrye.test"),
        ("Bio-Brot mit Profil, RT and MT are letters", "bluesky", "fennelandrye.test"),
    ],
)
def test_words_at_home_are_left_alone(text: str, network: str, account: str) -> None:
    assert found(RESIDUE, text, INSTAGRAM, MASTODON, network=network, account=account) == ()


def test_the_name_on_this_network_is_written_on_this_account_alone() -> None:
    one = trial("Ask @fennelandrye.", INSTAGRAM, network="mastodon", account="bakery@rye.example")
    [finding] = [finding for finding in one.report.findings if finding.code == RESIDUE.code]
    fix = fix_of(finding, Safety.UNSAFE)
    assert {patch.account_key for patch in fix.patches} == {"mastodon:bakery@rye.example"}
    tried = one.try_fixes((fix,))
    assert tried.clears(finding)
    assert not tried.added
    one.keep((fix,))
    assert one.entries[0].text == "Ask @bakery@rye.example."


def test_a_page_known_by_its_title_may_have_any_name() -> None:
    assert found(RESIDUE, "Ask @fennelandrye", INSTAGRAM, network="facebook", account="Fennel & Rye") == ()
    assert found(RESIDUE, "Ask @fennel", PAGE, network="instagram") == ()


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("20 % off gift cards. Buy online now.", 1),
        ("Pre-order https://fennel.example/a #Stollen @lene now: 15 % off", None),
        ("Stollen for 39 EUR, order today at the counter, in the shop or on the phone", None),
    ],
)
def test_own_words_are_those_beside_the_offer(text: str, own: int | None) -> None:
    [finding] = found(VALUE, text, kind="promote")
    assert finding.numbers["words"] == len(finding.evidence) < 12
    assert own is None or finding.numbers["words"] == own
    assert not {"https", "Stollen"} & set(finding.evidence) or "#Stollen" not in text


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("20 % off gift cards. Buy online now.", "story"),
        ("Gift cards are here.", "promote"),
        ("20 % off: which one is yours?", "promote"),
        ("20 % off rye. Tip: toast it. Order now.", "promote"),
        ("20 % off rye 😂 order now", "promote"),
        ("20 % auf Brot, weil es am zweiten Tag besser schmeckt. Jetzt bestellen.", "promote"),
        ("20 % off. " + "word " * 12, "promote"),
    ],
)
def test_an_offer_with_a_reason_or_twelve_words_is_left_alone(text: str, kind: str) -> None:
    assert found(VALUE, text, kind=kind) == ()


def test_the_assist_offers_first_lines() -> None:
    [finding] = found(VALUE, "20 % off gift cards. Buy online now.", kind="promote")
    assist = finding.fixes[0].assist
    assert assist.field is Field.TEXT
    assert len(assist.openings) >= 3
