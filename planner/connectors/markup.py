"""Reads a post back from the HTML that a network made of it."""

from dataclasses import dataclass
from html.parser import HTMLParser

import regex

PAGE = {"Accept": "text/html, */*;q=0.1"}
"""Headers that ask for a page as people see it: some sites answer programs with JSON of their own at the same address."""
_BLOCKS = frozenset({"p", "div", "figure", "blockquote", "ul", "ol", "li", "h1", "h2", "h3", "h4", "pre"})
_UNSEEN = frozenset({"script", "style", "template"})
_NOT_LINKS = frozenset({"mention", "hashtag", "u-url"})
_SPACES = regex.compile(r"[ \t\r\f\v]+")
_LINES = regex.compile(r"\n{3,}")
_LETTERS = regex.compile(r"[^\p{L}\p{N}]+")
_ELSEWHERE = regex.compile(r"(?<=@[\p{L}\p{N}_.-]+)@[\p{L}\p{N}.:-]+")


@dataclass(frozen=True, slots=True)
class Words:
    """A post as a reader meets it.

    Attributes:
        text: lines and blank lines as shown. links: addresses of links other than mentions and tags.
        alt: alternative texts of the pictures, labels of the videos. pictures: their addresses. All in order.
    """

    text: str
    links: tuple[str, ...] = ()
    alt: tuple[str, ...] = ()
    pictures: tuple[str, ...] = ()


def words_in(html: str) -> Words:
    """The words, links and pictures in a piece of HTML; broken markup is read as browsers do."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    lines = (_SPACES.sub(" ", line).strip() for line in "".join(reader.pieces).split("\n"))
    text = _LINES.sub("\n\n", "\n".join(lines)).strip()
    return Words(text, tuple(reader.links), tuple(reader.alt), tuple(reader.pictures))


def same_words(one: str, other: str) -> bool:
    """Whether two texts say the same, whatever a network did to spaces, marks and mentions."""
    first, second = (_LETTERS.sub("", _ELSEWHERE.sub("", text)).casefold() for text in (one, other))
    if first or second:
        return first == second
    return "".join(one.split()) == "".join(other.split())


def exact_words(one: str, other: str) -> bool:
    """Whether two texts are the same letter by letter and mark by mark, spaces and line ends aside."""
    return one.split() == other.split()


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []
        self.links: list[str] = []
        self.alt: list[str] = []
        self.pictures: list[str] = []
        self._unseen = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag in _UNSEEN:
            self._unseen += 1
        elif tag == "br":
            self.pieces.append("\n")
        elif tag in _BLOCKS:
            self.pieces.append("\n\n")
        elif tag == "img":
            self.alt.append(given.get("alt", ""))
            self.pictures.append(given.get("src", ""))
        elif tag == "video":
            self.alt.append(given.get("aria-label", ""))
            self.pictures.append(given.get("src", ""))
        elif tag == "a" and given.get("href") and not _NOT_LINKS & set(given.get("class", "").split()):
            self.links.append(given["href"])

    def handle_endtag(self, tag: str) -> None:
        if tag in _UNSEEN:
            self._unseen = max(0, self._unseen - 1)
        elif tag in _BLOCKS:
            self.pieces.append("\n\n")

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self.pieces.append(data.replace("\n", " "))
