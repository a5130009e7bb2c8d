"""The emoji and their names."""

from ui.views.composer.emoji.data import MOST_RECENT, all_emoji, found_by, recent_first, used


def signs(typed):
    return [one.sign for one in found_by(all_emoji(), typed)]


def test_every_emoji_is_there_once_and_without_skins():
    found = [one.sign for one in all_emoji()]
    assert len(found) == len(set(found)) > 1500
    assert "👍" in found
    assert "👍🏽" not in found
    assert "👩‍🍳" in found
    assert found[0] == "😀"
    assert found.index("🇩🇪") > found.index("🥖")


def test_they_are_found_by_the_beginnings_of_their_names_in_two_languages():
    assert signs("bread")[0] == "🍞"
    assert "🥖" in signs("bag bre")
    assert "🍞" in signs("Brot")
    assert "❤️" in signs("red heart")
    assert signs("no such thing at all") == []
    assert len(signs("")) == len(all_emoji())


def test_what_was_used_last_comes_first():
    first = recent_first(all_emoji(), ["🥖", "nothing", "😀"])
    assert [one.sign for one in first[:2]] == ["🥖", "😀"]
    assert len(first) == len(all_emoji())
    assert used(["😀", "🥖"], "🥖") == ["🥖", "😀"]
    assert len(used([str(n) for n in range(40)], "🥖")) == MOST_RECENT
