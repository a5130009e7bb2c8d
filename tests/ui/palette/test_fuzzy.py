"""A few letters find a name, the better the more they are its beginning."""

from ui.palette.fuzzy import fit


def names(asked, *known):
    scored = [(found.score, name) for name in known if (found := fit(asked, name)) is not None]
    return [name for _, name in sorted(scored, reverse=True)]


def test_whole_names_go_before_beginnings_and_these_before_the_middle():
    assert names("post", "Open the post", "Post", "Outposts", "Post now", "Ideas") == [
        "Post",
        "Post now",
        "Open the post",
        "Outposts",
    ]


def test_first_letters_of_words_find_it_and_are_marked():
    found = fit("df", "Dark forest")
    assert found is not None
    assert found.marks == ((0, 1), (5, 6))
    assert fit("nepo", "New post").marks == ((0, 2), (4, 6))
    assert fit("xyz", "New post") is None
    assert fit("ost", "New pxst") is None


def test_words_in_another_order_and_accents_do_not_matter():
    assert fit("post new", "New post").marks == ((0, 3), (4, 8))
    assert fit("cafe", "Café Müller").marks == ((0, 4),)
    assert fit("MULL", "Café Müller").marks == ((5, 9),)
    assert fit("strasse", "Große Straße") is not None


def test_other_words_for_it_find_it_too_after_its_name():
    found = fit("theme", "Dark colours", "theme look night")
    assert found is not None
    assert not found.marks
    assert found.score < fit("dark", "Dark colours").score
    assert fit("theme x", "Dark colours", "theme look") is None
