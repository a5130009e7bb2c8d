"""The guide's files as shipped: contents, links and search. Plain Python: no Qt, no network."""

import re
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path, PurePosixPath

from planner.languages import tr

START = "guide/README.md"
RULES = "rules/README.md"
GUIDE_GROUP, RULES_GROUP = tr("The guide"), tr("Rules")
MOST_HITS = 40
AROUND = 70  # letters of a hit's sentence before and after the word

Made = Callable[[str], str | None]
_LINK = re.compile(r"(?<!!)\[([^\]]+)\]\(([^)\s]+)\)")
_MARKS = re.compile(r"!?\[([^\]]*)\]\([^)]*\)|[*`|]|^\s*>\s?")
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_DASHES = re.compile(r"^[\s|:-]+$")


def docs_folder() -> Path | None:
    """Where the guide lies: beside the program, or where an installed Parley keeps shared files; None: nowhere."""
    beside = Path(__file__).resolve().parents[2] / "docs"
    frozen = Path(getattr(sys, "_MEIPASS", beside.parent)) / "docs"  # a program packed into one folder
    shared = Path(sys.prefix) / "share" / "parley" / "docs"
    return next((place for place in (beside, frozen, shared) if (place / START).is_file()), None)


@dataclass(frozen=True, slots=True)
class Entry:
    """A page of the contents: its path below the docs folder, its title and its group."""

    path: str
    title: str
    group: str


@dataclass(frozen=True, slots=True)
class Hit:
    """A place that a search found: the page, the heading there, and the words around."""

    path: str
    title: str
    heading: str
    words: str

    @property
    def target(self) -> str:
        """Where it leads, as a link from the docs folder."""
        return f"{self.path}#{anchor_of(self.heading)}" if self.heading else self.path


@dataclass(frozen=True, slots=True)
class Section:
    """A piece of a page under one heading; "" above the first."""

    heading: str
    text: str


def anchor_of(heading: str) -> str:
    """The name by which links point to a heading, as in the guide's files: "Late posts?" is "late-posts"."""
    kept = "".join(letter for letter in heading.strip().lower() if letter.isalnum() or letter in " -_")
    return kept.replace(" ", "-")


def resolve(page: str, link: str) -> tuple[str, str]:
    """Where a link on ``page`` leads: a path below the docs folder ("../README.md": beside it) and an anchor."""
    path, _, anchor = link.partition("#")
    if not path:
        return page, anchor
    parts: list[str] = []
    for part in (PurePosixPath(page).parent / path).parts:
        if part == ".." and parts and parts[-1] != "..":
            parts.pop()
        elif part != ".":
            parts.append(part)
    return "/".join(parts), anchor


class Library:
    """All pages in ``folder``.

    A page's path is that of the English one; its words are read from the language's folder ("guide/de/planning.md",
    "guide/de/networks/telegram.md") where it lies there.
    """

    def __init__(self, folder: Path, language: str = "en", made: Made | None = None) -> None:
        """``made``: pages of another language that no file holds, by their path; None: there is none."""
        self.folder = folder
        self._language, self._made = language, made
        self._texts: dict[str, str] = {}

    def file(self, path: str) -> Path | None:
        """A file by its path below the docs folder or beside it; None when there is none, or it lies elsewhere."""
        place, home = (self.folder / path).resolve(), self.folder.resolve().parent
        return place if place.is_relative_to(home) and place.is_file() else None

    def follow(self, page: str, link: str) -> tuple[str, str]:
        """Where a link on ``page`` leads, as ``resolve``; to a page by its name in English, to a picture in this language."""
        path, anchor = resolve(self._place(page), link)
        is_page = path.endswith(".md")
        return path.replace(f"/{self._language}/", "/", 1) if is_page else path, anchor

    def anchor(self, page: str, anchor: str) -> str:
        """The name of a heading in the language's page; what English calls so is the heading at the same place."""
        there = self._headings(self.read(page) or "")
        place = self.file(page)
        if anchor in there or place is None or self._place(page) == page:
            return anchor
        english = self._headings(place.read_text(encoding="utf-8"))
        same = dict(zip(english, there, strict=False))
        return same.get(anchor, anchor)

    def _place(self, path: str) -> str:
        folder, _, name = path.partition("/")
        other = f"{folder}/{self._language}/{name}"
        return other if self._language != "en" and self.file(other) is not None else path

    @staticmethod
    def _headings(markdown: str) -> list[str]:
        return [anchor_of(one.heading) for one in sections(markdown) if one.heading]

    def read(self, path: str) -> str | None:
        """A page's words as Markdown; None when there is no such page."""
        if path not in self._texts:
            made = self._made(path) if self._made is not None else None
            if made is not None:
                self._texts[path] = made
                return made
            place = self.file(self._place(path))
            if place is None:
                return None
            text = _COMMENT.sub("", place.read_text(encoding="utf-8")).lstrip("\n")
            self._texts[path] = text if path.endswith(".md") else f"```\n{text}\n```\n"
        return self._texts[path]

    def title(self, path: str) -> str:
        """A page's first heading, else its file name."""
        for line in (self.read(path) or "").splitlines():
            if line.startswith("# "):
                return plain(line[2:])
        return PurePosixPath(path).name

    @cached_property
    def contents(self) -> Sequence[Entry]:
        """The pages in the order in which the guide and the list of rules name them."""
        guide = self._group(START, GUIDE_GROUP, "guide/")
        return (*guide, *self._group(RULES, RULES_GROUP, "rules/"))

    def find(self, words: str) -> Sequence[Hit]:
        """The sections in which every word of ``words`` occurs; those with it in a title or heading first."""
        wanted = words.casefold().split()
        if not wanted:
            return ()
        ranked: list[tuple[int, int, Hit]] = []
        for order, entry in enumerate(self.contents):
            for section in sections(self.read(entry.path) or ""):
                place = f"{entry.title} {section.heading}".casefold()
                body = section.text.casefold()
                if not all(word in place or word in body for word in wanted):
                    continue
                if not any(word in body or word in section.heading.casefold() for word in wanted):
                    continue  # the title alone fits: the page is found by its first section
                rank = 0 if all(word in place for word in wanted) else 1
                ranked.append(
                    (rank, order, Hit(entry.path, entry.title, section.heading, around(section.text, wanted)))
                )
        return [hit for _, _, hit in sorted(ranked, key=lambda one: one[:2])][:MOST_HITS]

    def _group(self, first: str, name: str, folder: str) -> Sequence[Entry]:
        paths = dict.fromkeys([first])
        for _, link in _LINK.findall(self.read(first) or ""):
            path, _ = self.follow(first, link)
            if path.startswith(folder) and path.endswith(".md") and self.file(path) is not None:
                paths[path] = None
        return [Entry(path, self.title(path), name) for path in paths]


def sections(markdown: str) -> Iterator[Section]:
    """A page in pieces, each with its heading; code is left out."""
    heading, lines, code = "", [], False
    for line in markdown.splitlines():
        if line.startswith("```"):
            code = not code
        elif not code and line.startswith("#"):
            yield Section(heading, " ".join(lines))
            heading, lines = plain(line.lstrip("# ")), []
        elif not code and line.strip() and not _DASHES.match(line):
            lines.append(plain(line))
    yield Section(heading, " ".join(lines))


def plain(markdown: str) -> str:
    """One line without its marks."""
    return " ".join(_MARKS.sub(lambda found: found.group(1) or "", markdown).split())


def around(text: str, wanted: Sequence[str]) -> str:
    """The words around the first place where one of ``wanted`` stands; the beginning where none does."""
    low = text.casefold()
    at = min((low.find(word) for word in wanted if word in low), default=0)
    start = text.rfind(" ", 0, max(0, at - AROUND)) + 1 if at > AROUND else 0
    end = text.find(" ", min(len(text), at + AROUND))
    end = len(text) if end < 0 else end
    return ("…" if start else "") + text[start:end] + ("…" if end < len(text) else "")
