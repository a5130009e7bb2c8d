"""The parts of a text that is a thread: where they lie, how long each is, and where it may be cut. Without Qt."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from planner.domain.account import Account
from planner.domain.post import THREAD_BREAK, Post
from planner.lint.threads import as_thread
from planner.networks.counting import Count, limit_at
from planner.networks.entities import hashtags, mentions, urls
from planner.networks.facts import facts_of
from planner.networks.render import blocking_length, lengths, message_of, render

_BREAK = f"\n{THREAD_BREAK}\n"


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a thread.

    Attributes:
        start, end: of its words in the text, in code points.
        count: its length where it has the least room left. network: the key of that network.
    """

    start: int
    end: int
    count: Count
    network: str


def threading(accounts: Iterable[Account]) -> list[Account]:
    """Those of the accounts whose network has threads."""
    return [one for one in accounts if (facts := facts_of(one.network)) is not None and facts.thread]


def spans_of(text: str) -> list[tuple[int, int]]:
    """Where the words of each part begin and end; a part without words is none."""
    found: list[tuple[int, int]] = []
    start = at = 0
    for line in text.splitlines(keepends=True):
        if line.strip() == THREAD_BREAK:
            found.append((start, at))
            start = at + len(line)
        at += len(line)
    found.append((start, at))
    trimmed = ((_first(text, begin, end), begin + len(text[begin:end].rstrip())) for begin, end in found)
    return [(begin, end) for begin, end in trimmed if begin < end]


def breaks_of(text: str) -> list[int]:
    """Where each line that splits the text begins, in code points."""
    found, at = [], 0
    for line in text.splitlines(keepends=True):
        if line.strip() == THREAD_BREAK:
            found.append(at)
        at += len(line)
    return found


def parts_of(post: Post, text: str, accounts: Sequence[Account]) -> tuple[Part, ...]:
    """The parts as they go out, each with its length where it is tightest; none for a text that is no thread.

    Args:
        post: as typed.
        text: of the tab in view.
        accounts: those that say this text.
    """
    spans = spans_of(text)
    able = threading(accounts)
    if len(spans) < 2 or not able:
        return ()
    said = []
    for account in able:
        message = replace(message_of(post, post.variant(account.id), account), text=text)
        counts = lengths(render(message), tuple(account.facts.items()))
        if len(counts) == len(spans):
            said.append([(count, account.network) for count in counts])
    return tuple(
        Part(*span, *min(tight, key=lambda pair: _room(pair[0])))
        for span, tight in zip(spans, zip(*said, strict=True), strict=True)
    )


def over_in(text: str, account: Account, *, media: bool = False) -> int | None:
    """Where the first part that is too long for the account goes over, None when all fit.

    ``media``: pictures or a video stand with the first. What is added to a part (link, hashtags, a number) is counted by ``parts_of``, not marked here.
    """
    facts = facts_of(account.network)
    if facts is None or not facts.thread:
        return None
    for number, (start, end) in enumerate(spans_of(text)):
        counted = facts.beside_media() if media and not number else facts
        over = limit_at(text[start:end], counted, tuple(account.facts.items()))
        if over is not None:
            return start + over
    return None


def split_at(text: str, offset: int) -> tuple[str, int]:
    """The text with a break at ``offset``, and where the new part begins.

    Inside a word, an address, a mention or a hashtag the break goes to its nearer end; spaces and line ends
    around it go.
    """
    at = _between(text, offset)
    before, after = text[:at].rstrip(), text[at:].lstrip()
    fresh = f"{before}{_BREAK}{after}"
    return fresh, len(before) + len(_BREAK)


def split_at_limit(post: Post, text: str, accounts: Sequence[Account]) -> str | None:
    """The text cut into parts that fit on all of the accounts with threads; None when there is no way.

    Breaks that are there stay.
    """
    for account in threading(accounts):
        message = replace(message_of(post, post.variant(account.id), account), text=text)
        facts = facts_of(account.network)
        if facts is None or blocking_length(render(message), message.facts) is None:
            continue
        cut = as_thread(message, facts)
        if cut is None:
            return None
        text = cut
    return text


def joined_up(text: str) -> str:
    """The text as one again, with a blank line where each break was."""
    return "\n\n".join(text[start:end] for start, end in spans_of(text))


def _room(count: Count) -> float:
    return count.left if count.limit else float("inf")


def _first(text: str, start: int, end: int) -> int:
    return end - len(text[start:end].lstrip())


def _between(text: str, offset: int) -> int:
    """The nearest place that is in no word, address, mention or hashtag."""
    for span in (*urls(text), *mentions(text), *hashtags(text)):
        if span.start < offset < span.end:
            return span.start if offset - span.start < span.end - offset else span.end
    start = end = offset
    while start > 0 and not text[start - 1].isspace():
        start -= 1
    while end < len(text) and not text[end].isspace():
        end += 1
    if offset in {start, end}:
        return offset
    return start if offset - start < end - offset else end
