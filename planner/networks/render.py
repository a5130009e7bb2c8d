"""Decides what goes out: a post on an account becomes the exact text, link and pictures. Pure.

Text, a blank line, the link unless the text already has it, the hashtags it does not have yet. In a
thread all of these go with the first message, which is the one that is seen on its own. Where visits are
counted, the link has its tags wherever it stands; where parts are numbered, each ends with "1/3".
"""

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from planner.domain.entry import PlanEntry
from planner.domain.media import MediaUse, is_film
from planner.domain.options import NO_OPTIONS, Options
from planner.domain.post import THREAD_BREAK, Post, Variant
from planner.networks.carried import Carried, carried_by
from planner.networks.counting import Count, count, graphemes
from planner.networks.covers import cover_of
from planner.networks.entities import hashtags as tags_in
from planner.networks.entities import urls, with_scheme
from planner.networks.facts import NetworkFacts, facts_of
from planner.networks.options import chosen, going_out
from planner.networks.page import html_of, slug_of, title_from
from planner.networks.rendered import Part, Rendered
from planner.networks.utm import tagged, tagged_in, tags_of

if TYPE_CHECKING:
    from planner.domain.account import Account


_UNKNOWN = NetworkFacts(key="", label="", mark="net")


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """A post's words for one account, the account's own where it has them.

    Attributes:
        hashtags: as typed, with or without "#". facts: limits told by the account's server, as pairs.
        language: BCP-47 code of the post's words, or "".
        tags: put on the link, as (name, value); none: it goes out as it is written.
        numbered: the parts of a thread end with their number.
        options: set for the network alone, the post's own over what is usual for the account.
    """

    network: str
    title: str = ""
    text: str = ""
    first_comment: str = ""
    link: str = ""
    hashtags: tuple[str, ...] = ()
    media: tuple[MediaUse, ...] = ()
    facts: tuple[tuple[str, int | str | bool], ...] = ()
    language: str = ""
    tags: tuple[tuple[str, str], ...] = ()
    numbered: bool = False
    options: Options = NO_OPTIONS


def message_of(post: Post, variant: Variant | None, account: "Account", *, language: str = "") -> Message:
    """The words of ``post`` on ``account``: a field of the variant that is None is the post's.

    ``language``: the client's, for a post without one of its own.
    """
    own = variant or Variant(account_id=account.id)
    return Message(
        network=account.network,
        title=post.title if own.title is None else own.title,
        text=post.text if own.text is None else own.text,
        first_comment=post.first_comment if own.first_comment is None else own.first_comment,
        link=post.link if own.link is None else own.link,
        hashtags=post.hashtags if own.hashtags is None else own.hashtags,
        media=post.media if own.media is None else own.media,
        facts=tuple(account.facts.items()),
        language=post.language or language,
        tags=_tags(account.network, post.campaign, post.offer) if post.utm else (),
        numbered=post.numbered,
        options=own.options.over(account.usual),
    )


def message_of_entry(entry: PlanEntry) -> Message:
    """The same from a flat entry, whose words are resolved already."""
    return Message(
        network=entry.network,
        title=entry.title,
        text=entry.text,
        first_comment=entry.first_comment,
        link=entry.link,
        hashtags=entry.hashtags,
        media=entry.media,
        facts=entry.facts,
        tags=_tags(entry.network, entry.campaign, entry.offer) if entry.utm else (),
        numbered=entry.numbered,
        options=entry.options,
    )


def render(message: Message) -> Rendered:
    """What goes out. A network without a facts file gets text, link and hashtags as one message."""
    facts = facts_of(message.network) or _UNKNOWN
    plain, utm = _clean_link(message.link), dict(message.tags)
    link = tagged(plain, utm) if plain and utm else plain
    words = tagged_in(message.text, plain, utm) if utm else message.text
    texts = _split(words, facts, numbered=message.numbered)
    tags = _new_tags(message.hashtags, message.text)
    elsewhere = _holds(message.text, plain)
    carded = facts.link_card and not message.media
    blocks = (
        texts[0],
        "" if carded or elsewhere or facts.link_apart else link,
        " ".join(f"#{tag}" for tag in tags),
    )
    cover = cover_of(message.media, facts)
    media = message.media if cover is None else tuple(use for use in message.media if use is not cover)
    parts = [Part(text="\n\n".join(block for block in blocks if block), media=media)]
    parts += [Part(text=text) for text in texts[1:]]
    if facts.link_card:
        parts = [_carded(part) for part in parts]
        if carded and link and not elsewhere:
            parts[0] = replace(parts[0], card=link)
    rendered = Rendered(
        network=message.network,
        parts=tuple(parts),
        title=message.title.strip(),
        link=link,
        hashtags=tags,
        first_comment=_comment(message, plain) if facts.first_comment else "",
        language=message.language,
        cover=cover,
        film_by_bytes=facts.on(message.facts).takes_film and is_film(message.media),
        options=_options(message.network, message.options, message.facts, carried_by(message.media)),
    )
    return _as_page(rendered) if facts.page else rendered


def lengths(
    rendered: Rendered, account_facts: tuple[tuple[str, int | str | bool], ...] = ()
) -> tuple[Count, ...]:
    """The length of each part, with the limits of the account's own server."""
    facts = facts_of(rendered.network) or _UNKNOWN
    more = counted_beside(rendered, facts)
    found = (count(part.text, facts.beside(part.media), account_facts) for part in rendered.parts)
    return tuple(_longer(one, more) if more else one for one in found)


def doubtful_length(rendered: Rendered) -> Count | None:
    """The worst length in the unit that the network may count in instead, None when every part fits."""
    facts = facts_of(rendered.network) or _UNKNOWN
    if facts.may_count is None:
        return None
    other = replace(facts, counter=facts.may_count)
    found = [count(part.text, other.beside(part.media)) for part in rendered.parts]
    return max((one for one in found if one.over), key=lambda one: one.length - one.limit, default=None)


def counted_beside(rendered: Rendered, facts: NetworkFacts) -> int:
    """Characters of options that count with each part's text (a content warning)."""
    if not rendered.options:
        return 0
    return sum(graphemes(rendered.options.get(one.key, "")) for one in facts.options if one.counts)


def blocking_length(
    rendered: Rendered, account_facts: tuple[tuple[str, int | str | bool], ...] = ()
) -> Count | None:
    """The worst length that keeps the post from going out (TXT001), None when every part fits."""
    over = [length for length in lengths(rendered, account_facts) if length.over]
    return max(over, key=lambda length: length.length - length.limit, default=None)


@lru_cache(maxsize=512)
def _options(
    network: str, options: Options, account_facts: tuple[tuple[str, int | str | bool], ...], media: Carried
) -> Options:
    """What goes out of a network's options; the posts of an account have few different ones."""
    facts = facts_of(network) or _UNKNOWN
    held = chosen(facts.options, options)
    return going_out(facts.options, held, dict(account_facts), media=media)


def _longer(one: Count, more: int) -> Count:
    if one.unit == "bytes":
        return one
    length = one.length + more
    return replace(one, length=length, over=bool(one.limit) and length > one.limit)


def _comment(message: Message, link: str) -> str:
    comment = message.first_comment.strip()
    return tagged_in(comment, link, dict(message.tags)) if message.tags else comment


def _tags(network: str, campaign: str, offer: str) -> tuple[tuple[str, str], ...]:
    return tuple(tags_of(network, campaign, offer).items())


def _split(text: str, facts: NetworkFacts, *, numbered: bool = False) -> list[str]:
    """The parts of a thread; where the network has none, one text with a blank line at each break."""
    parts = [""]
    for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n"):
        if line.strip() == THREAD_BREAK:
            parts.append("")
        else:
            parts[-1] += line.rstrip() + "\n"
    full = [part.strip("\n").rstrip() for part in parts if part.strip()] or [""]
    if not facts.thread:
        return ["\n\n".join(full)]
    if numbered and len(full) > 1:
        return [f"{part} {number}/{len(full)}" for number, part in enumerate(full, start=1)]
    return full


def _clean_link(link: str) -> str:
    link = link.strip()
    return with_scheme(link) if link else ""


def _holds(text: str, link: str) -> bool:
    """Whether the text has the link already, with or without its last slash."""
    return not link or any(span.text.rstrip("/") == link.rstrip("/") for span in urls(text))


def _carded(part: Part) -> Part:
    """The part with a card for its first address, when no picture takes the card's place."""
    first = next(iter(urls(part.text)), None)
    return replace(part, card=first.text) if first and not part.media else part


def _new_tags(tags: tuple[str, ...], text: str) -> tuple[str, ...]:
    """The hashtags without sign, each once, without those that the text already carries."""
    seen = {span.text[1:].casefold() for span in tags_in(text)}
    fresh: list[str] = []
    for typed in tags:
        for word in typed.replace(",", " ").split():
            tag = word.lstrip("#＃")
            if tag and tag.casefold() not in seen:
                seen.add(tag.casefold())
                fresh.append(tag)
    return tuple(fresh)


def _as_page(rendered: Rendered) -> Rendered:
    part = rendered.parts[0]
    title = rendered.title or title_from(part.text)
    return replace(rendered, title=title, slug=slug_of(title), html=html_of(part.text, part.media))
