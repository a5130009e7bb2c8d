"""The guide as shipped: everything it names is there, and it is found by its words."""

import ast
import re
from pathlib import Path

import pytest

from ui.help.library import (
    GUIDE_GROUP,
    RULES_GROUP,
    START,
    Library,
    anchor_of,
    docs_folder,
    resolve,
    sections,
)
from ui.help.where import VIEWS

DOCS = docs_folder()
LIBRARY = Library(DOCS)
UI = Path(__file__).resolve().parents[3] / "ui"
TRANSLATED = sorted(DOCS.glob("guide/??/**/*.md"))  # "guide/de/planning.md"
PAGES = sorted(
    str(one.relative_to(DOCS))
    for one in [*DOCS.glob("guide/**/*.md"), *DOCS.glob("rules/*.md")]
    if one not in TRANSLATED
)


def test_the_contents_name_every_page_once():
    entries = LIBRARY.contents
    assert sorted(one.path for one in entries) == PAGES
    assert [one.title for one in entries][:3] == ["Parley, the guide", "First steps", "Planning"]
    groups = [one.group for one in entries]
    assert groups == sorted(groups, key=[GUIDE_GROUP, RULES_GROUP].index)


@pytest.mark.parametrize("page", PAGES)
def test_every_link_and_picture_of_a_page_is_there(page):
    text = LIBRARY.read(page)
    for link in re.findall(r"\]\(([^)\s]+)\)", text):
        if "://" in link:
            continue
        path, anchor = resolve(page, link)
        assert LIBRARY.file(path) is not None, link
        if anchor:
            assert anchor in {anchor_of(one.heading) for one in sections(LIBRARY.read(path))}, link
    for picture in re.findall(r"\(\.\./(pictures/[^)]+)-light\.png\)", text):
        assert LIBRARY.file(f"{picture}-dark.png") is not None  # the dark theme shows its own


@pytest.mark.parametrize("page", [str(one.relative_to(DOCS)) for one in TRANSLATED])
def test_a_translated_page_has_the_headings_of_the_english_one_and_links_that_lead_somewhere(page):
    text, (folder, _, *rest) = LIBRARY.read(page), page.split("/")
    english = LIBRARY.read("/".join([folder, *rest]))
    assert [line.count("#") for line in headings(text)] == [line.count("#") for line in headings(english)]
    for link in re.findall(r"\]\(([^)\s]+)\)", text):
        if "://" in link:
            continue
        path, anchor = resolve(page, link)
        assert LIBRARY.file(path) is not None, link
        if anchor:
            assert anchor in {anchor_of(one.heading) for one in sections(LIBRARY.read(path))}, link


def headings(text):
    plain = re.sub(r"^```.*?^```", "", text, flags=re.MULTILINE | re.DOTALL)
    return [line.partition(" ")[0] for line in plain.splitlines() if re.match("#+ ", line)]


def named_places():
    """Every place of the guide that the window's source names."""
    for file in UI.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            value = node.value if isinstance(node, ast.Constant) else None
            if isinstance(value, str) and re.fullmatch(r"(guide|rules)/[\w/-]+\.md(#[\w-]+)?", value):
                yield value


def test_what_the_window_points_at_is_there():
    missing = set()
    for place in {*named_places(), *VIEWS.values()}:
        path, _, anchor = place.partition("#")
        found = {anchor_of(one.heading) for one in sections(LIBRARY.read(path))}
        missing |= {place} if anchor and anchor not in found else set()
    assert missing == set()


def test_nothing_outside_of_the_project_is_read():
    assert LIBRARY.file("../../../../etc/passwd") is None
    assert LIBRARY.file("/etc/passwd") is None
    assert LIBRARY.read("guide/none.md") is None


def test_links_are_followed_from_page_to_page():
    assert resolve("guide/planning.md", "publishing.md#missed") == ("guide/publishing.md", "missed")
    assert resolve("guide/planning.md", "../rules/MIX001.md") == ("rules/MIX001.md", "")
    assert resolve("guide/planning.md", "#ideas") == ("guide/planning.md", "ideas")
    assert resolve("guide/first-steps.md", "../../README.md#two-commands") == ("../README.md", "two-commands")


def test_search_finds_the_section_headings_first():
    hits = LIBRARY.find("unconfirmed")
    assert hits[0].target == "guide/publishing.md#unconfirmed"
    assert all("unconfirmed" in f"{one.title} {one.heading} {one.words}".casefold() for one in hits[:5])
    assert any(one.path == "rules/MIX001.md" for one in LIBRARY.find("mix001"))


def test_search_wants_every_word_and_takes_any_case():
    assert {one.path for one in LIBRARY.find("PASSWORD store")} >= {"guide/accounts.md", "guide/your-data.md"}
    assert LIBRARY.find("password zebra") == []
    assert LIBRARY.find("  ") == ()


def test_a_page_that_is_not_markdown_is_shown_as_it_is():
    assert LIBRARY.read("lint.schema.json").startswith("```\n{")


def test_the_first_page_is_the_start():
    assert LIBRARY.contents[0].path == START
