"""Which words of a text are checked, and by which dictionary. Without Qt."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import regex

from planner.domain.account import Account
from planner.domain.client import Client
from planner.networks.entities import hashtags, mentions, urls

_WORD = regex.compile(r"[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*")
_HYPHENED = regex.compile(rf"{_WORD.pattern}(?:[-‐‑]{_WORD.pattern})+")
_HYPHENS = regex.compile("[-‐‑]")
_PREFIX = regex.compile(
    "anti|auto|bi|co|de|eco|euro|ex|extra|hyper|inter|intra|ko|macro|maxi|mega|meta|micro|mid|mini|multi|neo|non|post|"
    "pre|pro|pseudo|re|semi|sub|super|trans|tri|ultra|un|vice",
    regex.IGNORECASE,
)
"""What stands before a hyphen without being a word alone: pre-order, pre- and post-war."""
_TOUCHING = regex.compile(r"[\p{N}_@#/\\]")
_SPACELESS = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}]")
_HOME = {"en": "en_GB", "pt": "pt_PT", "zh": "zh_CN"}
"""The country of a language, where its own code does not say it."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word to be checked, and where it stands in the text, in code points.

    ``wholes`` are the word with hyphens that it is a part of, as it is and joined: it is right when one of them is.
    """

    start: int
    end: int
    text: str
    wholes: tuple[str, ...] = ()


def words_in(text: str, known: frozenset[str], offset: int = 0) -> tuple[Word, ...]:
    """The words of ``text`` that are looked up; ``offset`` is where it begins in the whole.

    Left out are addresses, mentions, hashtags, single letters, words with digits in or beside them, words all in
    capitals, scripts without spaces, prefixes before a hyphen, and those of ``known`` (folded).
    """
    hyphened = {
        place: (one[0], _HYPHENS.sub("", one[0]))
        for one in _HYPHENED.finditer(text)
        for place in range(*one.span())
    }
    taken = [(one.start, one.end) for one in (*urls(text, bare=True), *mentions(text), *hashtags(text))]
    found = []
    for match in _WORD.finditer(text):
        word = match[0]
        if len(word) < 2 or word.isupper() or word.casefold() in known or _SPACELESS.search(word):
            continue
        if any(begin <= match.start() < finish for begin, finish in taken):
            continue
        before, after = text[max(0, match.start() - 1) : match.start()], text[match.end() : match.end() + 1]
        if _HYPHENS.match(after) and _PREFIX.fullmatch(word):
            continue
        if not (_TOUCHING.match(before) or _TOUCHING.match(after)):
            wholes = hyphened.get(match.start(), ())
            found.append(Word(offset + match.start(), offset + match.end(), word, wholes))
    return tuple(found)


def known_words(client: Client, accounts: Iterable[Account]) -> frozenset[str]:
    """Words that are right in this client's posts, folded: learnt ones, and the names of client and accounts."""
    brief = client.brief
    said = [*brief.learnt_words, *brief.own_hashtags, *brief.may_name, *brief.own_domains, client.name]
    said += [f"{one.handle} {one.name}" for one in accounts]
    return frozenset(match[0].casefold() for words in said for match in _WORD.finditer(words))


def dictionary_for(wanted: str, region: str, there: Sequence[str]) -> str:
    """The dictionary for a language, "" when there is none.

    Args:
        wanted: BCP-47 code: "de", "de-AT". "": none.
        region: the client's country, "AT", "" unknown.
        there: codes of dictionaries, "de_AT".
    """
    language, _, country = wanted.replace("-", "_").partition("_")
    language = language.lower()
    if not language:
        return ""
    home = _HOME.get(language, f"{language}_{language.upper()}")
    likely = (f"{language}_{country.upper()}", f"{language}_{region.upper()}", home, language)
    exact = next((code for code in likely if code in there), "")
    return exact or next((code for code in there if code.split("_")[0] == language), "")
