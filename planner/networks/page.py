"""What a network with pages (a blog) gets: the words as HTML, and a slug from the title. Pure."""

import unicodedata
from html import escape

import regex

from planner.domain.media import MediaUse
from planner.networks.entities import urls

MEDIA_MARK = "parley-picture-{index}"
"""Stands in the HTML for a picture's address until the picture is uploaded."""

SLUG_LENGTH = 60
TITLE_LENGTH = 100  # of a title taken from the text
_LETTERS = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "å": "a", "ł": "l", "đ": "d", "þ": "th", "ð": "d", "ı": "i", "&": " "}
)  # fmt: skip
_GAP = regex.compile(r"[^a-z0-9]+")
_BLANK = regex.compile(r"\n[ \t]*\n+")
_SENTENCE = regex.compile(r"(?<=[.!?…])\s")


def slug_of(title: str) -> str:
    """The part of an address that a title gives: "Why rye?" -> "why-rye"; "post" when nothing is left."""
    plain = unicodedata.normalize("NFKC", title).casefold().translate(_LETTERS)
    plain = unicodedata.normalize("NFKD", plain).replace("'", "").replace("’", "")
    letters = "".join(point for point in plain if not unicodedata.combining(point))
    slug = _GAP.sub("-", letters).strip("-")
    if len(slug) > SLUG_LENGTH:
        slug = slug[: SLUG_LENGTH + 1].rpartition("-")[0] or slug[:SLUG_LENGTH]
    return slug or "post"


def title_from(text: str) -> str:
    """A title for a text that has none: its first line, or as much of it as a title holds."""
    line = next((line.strip() for line in text.splitlines() if line.strip()), "")
    if len(line) <= TITLE_LENGTH:
        return line
    sentence: str = _SENTENCE.split(line, maxsplit=1)[0]
    if len(sentence) <= TITLE_LENGTH:
        return sentence
    return line[:TITLE_LENGTH].rpartition(" ")[0].rstrip(",;:") + "…"


def html_of(text: str, media: tuple[MediaUse, ...] = ()) -> str:
    """The text as paragraphs in WordPress's block notation, addresses linked, everything else escaped.

    The first picture stands before the text, the others after it; their addresses are ``MEDIA_MARK``.
    """
    paragraphs = [_paragraph(piece) for piece in _BLANK.split(text.strip()) if piece.strip()]
    pictures = [_picture(index, use) for index, use in enumerate(media)]
    return "\n\n".join([*pictures[:1], *paragraphs, *pictures[1:]])


def with_film(html: str, index: int) -> str:
    """The HTML with a video in place of a picture of ``html_of``: a block of plain HTML, so that its words may stay.

    A video has no alt text; what a screen reader says of it is its label.
    """
    source = MEDIA_MARK.format(index=index)
    block = regex.compile(
        rf'<!-- wp:image -->\n<figure class="wp-block-image"><img src="{source}" alt="([^"]*)"/></figure>\n<!-- /wp:image -->'
    )
    return block.sub(
        "<!-- wp:html -->\n"
        rf'<figure class="wp-block-video"><video controls src="{source}" aria-label="\1" style="width:100%"></video></figure>'
        "\n<!-- /wp:html -->",
        html,
    )


def _paragraph(piece: str) -> str:
    lines = "<br>".join(_linked(line.strip()) for line in piece.strip().splitlines())
    return f"<!-- wp:paragraph -->\n<p>{lines}</p>\n<!-- /wp:paragraph -->"


def _linked(line: str) -> str:
    pieces: list[str] = []
    at = 0
    for span in urls(line):
        pieces.append(_escaped(line[at : span.start]))
        pieces.append(f'<a href="{escape(span.text)}">{_escaped(span.text)}</a>')
        at = span.end
    pieces.append(_escaped(line[at:]))
    return "".join(pieces)


def _escaped(words: str) -> str:
    """Words as they are; a bracket would begin one of WordPress's shortcodes."""
    return escape(words, quote=False).replace("[", "&#91;")


def _picture(index: int, use: MediaUse) -> str:
    alt = "" if use.decorative else escape(use.alt_text.strip())
    source = MEDIA_MARK.format(index=index)
    return (
        "<!-- wp:image -->\n"
        f'<figure class="wp-block-image"><img src="{source}" alt="{alt}"/></figure>\n'
        "<!-- /wp:image -->"
    )
