"""Questions and invitations to everybody, and what only looks like one."""

import pytest

from planner.lint.kinds.invitation import asks_anything, invitation, invitations


@pytest.mark.parametrize(
    "text",
    [
        "Which bread did your grandmother bake that nobody makes any more?",
        "You asked for a smaller loaf. Too small, or right? Tell us at the counter.",
        "What did you find in your boots? 🥾 #StNicholas",
        "Summer is here. Rye or spelt?",
        "We'd love to hear how yours turned out.",
        "Which of these would you choose? https://poll.example",
        "Was habt ihr als Allererstes gebacken?",
        "Erzählt uns von eurem ersten Brot.",
        "Haben Sie das schon einmal probiert? Wir sind gespannt.",
        "Roggen oder Dinkel?",
        "Wie sieht gerade euer Schreibtisch aus? Auf meinem steht eine Ziege.",
        "どのパンが好きですか？",
        "新しいパンです。どれが好きですか？ #パン",
        "ما هو خبزك المفضل؟",
        "Ποιο ψωμί προτιμάτε\u037e",
    ],
)
def test_real_ones(text: str) -> None:
    cue = invitation(text)
    assert cue is not None
    assert text[cue.start : cue.end] == cue.text


@pytest.mark.parametrize(
    "text",
    [
        "",
        "?",
        "We baked.",
        "Looking for a gift? https://a.example",
        "Need a last minute present? Vouchers are at the counter.",
        "Auf der Suche nach einem Geschenk? https://a.example",
        "Tag 3 friends who love rye!",
        "Comment YES if you want the recipe.",
        "Like and share if you agree!",
        "@tom Yes, at six. Is that early enough for you?",
        "Markiert drei Freunde, die Roggen lieben!",
        "“What do you think of it?” asked the parrot.",
        "The link https://a.example/?q=1 is new.",
        "Why does rye keep so long? The acids do it, and we explain how.",
        "You asked why the bread is dark. It is the crust.",
        "Ihr habt gefragt, warum das Brot so dunkel ist. Das ist die Kruste.",
        "Schon gewusst? Roggen bindet Wasser.",
        "Christmas? https://a.example/christmas",
        "パンは好きですか？わたしたちは好きです。毎朝焼きます。",
        "クリスマス？ https://a.example/christmas",
    ],
)
def test_none(text: str) -> None:
    assert invitation(text) is None


def test_one_in_a_sentence_in_order() -> None:
    text = "What do you bake on Sundays? Tell us! And how do you slice it?"
    assert [cue.text for cue in invitations(text)] == ["What do you", "Tell us", "how do you"]


@pytest.mark.parametrize(
    "text",
    [
        "Gnomes: yes or no? Asking for a colleague.",
        "Photographers: prime or zoom for a dark church? I'll bring cake to whoever convinces me.",
        "Eier gesucht oder Ruhe gesucht?",
        "Pony oder kein Pony? Wir streiten im Team seit Dienstag.",
        "Why does rye keep so long? We have a guess.",
        "What do you bake on Sundays?",
    ],
)
def test_whoever_means_to_ask_and_asks_does(text: str) -> None:
    assert asks_anything(text)


@pytest.mark.parametrize(
    "text",
    [
        "No question today.",
        "Looking for a gift? https://a.example",
        "Tag 3 friends who love rye?",
        "“Really?” asked the parrot.",
        "???",
        "See https://a.example/?q=1 there.",
        "Red or white? https://a.example",
    ],
)
def test_but_not_by_bait_links_and_quotations(text: str) -> None:
    assert not asks_anything(text)
