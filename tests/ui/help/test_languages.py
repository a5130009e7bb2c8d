"""The guide in another language: its pages where they are there, else the English ones, and links between both."""

import pytest

from planner.lint.registry import all_rules
from ui.help.library import RULES, START, Library
from ui.help.page import GuidePage
from ui.help.rules import rule_page


@pytest.fixture
def folder(tmp_path):
    guide = tmp_path / "docs" / "guide"
    (guide / "de").mkdir(parents=True)
    (guide / "README.md").write_text("# The guide\n\n[Planning](planning.md), [Accounts](accounts.md)\n")
    (guide / "planning.md").write_text("# Planning\n\n## Ideas\n\nHere.\n\n## All keys\n\nN\n")
    (guide / "accounts.md").write_text("# Accounts\n\n[Keys](planning.md#all-keys)\n")
    (guide / "de" / "README.md").write_text(
        "# Das Handbuch\n\n[Planen](planning.md), [Konten](../accounts.md)\n"
    )
    (guide / "de" / "planning.md").write_text(
        "# Planen\n\n## Ideen\n\nHier, siehe [Konten](../accounts.md).\n\n## Alle Tasten\n\nN\n"
        "![Bild](../../pictures/a-light.png) [Start](README.md)\n"
    )
    return tmp_path / "docs"


def test_pages_come_in_the_language_where_they_are_there(folder):
    german, english = Library(folder, "de"), Library(folder)
    assert [one.title for one in german.contents][:3] == ["Das Handbuch", "Planen", "Accounts"]
    assert [one.title for one in english.contents][:3] == ["The guide", "Planning", "Accounts"]
    assert [one.path for one in german.contents][:3] == [one.path for one in english.contents][:3]
    assert german.find("hier")[0].target == "guide/planning.md#ideen"


def test_links_lead_from_language_to_language(folder):
    german = Library(folder, "de")
    assert german.follow("guide/planning.md", "../accounts.md") == ("guide/accounts.md", "")
    assert german.follow("guide/planning.md", "README.md") == (START, "")
    assert german.follow("guide/accounts.md", "planning.md#all-keys") == ("guide/planning.md", "all-keys")
    assert german.follow("guide/planning.md", "../../pictures/a-light.png") == ("pictures/a-light.png", "")
    own = "pictures/de/a-light.png"
    assert german.follow("guide/planning.md", f"../../{own}") == (own, "")


def test_a_heading_is_found_by_its_english_name_and_by_its_own(folder):
    german = Library(folder, "de")
    assert german.anchor("guide/planning.md", "all-keys") == "alle-tasten"
    assert german.anchor("guide/planning.md", "alle-tasten") == "alle-tasten"
    assert german.anchor("guide/accounts.md", "none") == "none"
    assert Library(folder).anchor("guide/planning.md", "all-keys") == "all-keys"


def test_the_page_in_the_window_begins_at_that_heading(folder, show):
    page = GuidePage(Library(folder, "de"))
    show(page)
    assert page.show_page("guide/planning.md", "all-keys")
    assert page.headings() == ["Planen", "Ideen", "Alle Tasten"]
    assert page.scroll_to("alle-tasten")


def test_pages_that_no_file_holds_are_made(folder):
    german = Library(folder, "de", {"rules/README.md": "# Regeln\n\n[MIX001](MIX001.md)\n"}.get)
    assert german.title("rules/README.md") == "Regeln"
    assert german.title(START) == "Das Handbuch"


def test_each_rule_has_a_page_in_the_language_that_is_spoken():
    assert rule_page("rules/MIX001.md").startswith("# MIX001 promo-share-account\n")
    listed = rule_page(RULES)
    assert all(f"[{rule.code}]({rule.code}.md)" in listed for rule in all_rules())
    assert rule_page("rules/MIX999.md") is None
    assert rule_page(START) is None
