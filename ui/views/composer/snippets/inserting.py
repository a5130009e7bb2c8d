"""What inserting does to the words, without Qt."""

import re
from collections.abc import Sequence
from dataclasses import replace

from planner.domain.post import Post
from planner.domain.snippet import Snippet, SnippetKind
from planner.networks.entities import hashtags

_TYPED = re.compile(r"(?:^|\s);(\w{1,24})\s$")
SIGN = ";"


def typed_shortcut(text: str, caret: int, snippets: Sequence[Snippet]) -> tuple[Snippet, int, int] | None:
    """The snippet whose ";oh " was just typed before the caret, and what is replaced; None: none was.

    The space behind it stays.

    Templates are not written by a shortcut in the middle of a text, but at its beginning they are.
    """
    if not caret or not text[caret - 1].isspace() or SIGN not in text[max(0, caret - 26) : caret]:
        return None
    match = _TYPED.search(text[max(0, caret - 27) : caret])
    if match is None:
        return None
    short = match[1].casefold()
    found = next((one for one in snippets if one.shortcut.casefold() == short), None)
    if found is None:
        return None
    start = caret - len(match[1]) - 2
    if found.kind is SnippetKind.TEMPLATE and text[:start].strip() + text[caret:].strip():
        return None
    return found, start, caret - 1


def written(text: str, start: int, end: int, snippet: Snippet) -> tuple[str, int]:
    """The text with a snippet in place of what lies between ``start`` and ``end``, and where the caret goes.

    Of hashtags those that the text has already are left out; from the menu they go to the end.
    """
    words = snippet.text
    if snippet.kind is SnippetKind.TAGS:
        words = fresh_tags(words, text[:start] + text[end:])
    return text[:start] + words + text[end:], start + len(words)


def tags_at_end(text: str, snippet: Snippet) -> str:
    """The text with the set's hashtags behind it: in the line of hashtags that it ends with, else in a new one."""
    tags = fresh_tags(snippet.text, text)
    if not tags:
        return text
    body = text.rstrip()
    last = body.rpartition("\n")[2].split()
    joint = " " if last and all(word.startswith("#") for word in last) else "\n\n" if body else ""
    return f"{body}{joint}{tags}"


def fresh_tags(words: str, text: str) -> str:
    """The hashtags in ``words`` that ``text`` does not have, each once."""
    seen = {span.text[1:].casefold() for span in hashtags(text)}
    fresh = []
    for word in words.replace(",", " ").split():
        tag = word.lstrip("#")
        if tag and tag.casefold() not in seen:
            seen.add(tag.casefold())
            fresh.append(f"#{tag}")
    return " ".join(fresh)


def filled(post: Post, template: Snippet) -> Post:
    """The post with a template's fields where it has none of its own; its text is not among them."""
    writing = template.writing
    if writing is None:
        return post
    return replace(
        post,
        title=post.title or writing.title,
        first_comment=post.first_comment or writing.first_comment,
        link=post.link or writing.link,
        hashtags=post.hashtags or writing.hashtags,
        media=post.media or writing.media,
    )
