"""What X charges: posts by their words, one with an address in it more than ten times as much; reading by the piece."""

import tomllib
from functools import lru_cache
from importlib.resources import files
from urllib.parse import urlsplit

import regex

from planner.connectors.connector import Json
from planner.connectors.fields import list_at, text_at
from planner.connectors.steps import alt_of, use_of
from planner.domain.journal import StepRole
from planner.domain.media import MediaUse, is_video
from planner.networks.entities import found
from planner.networks.facts import facts_of
from planner.networks.rendered import Rendered
from planner.ports.http import HttpAnswer, HttpCall

_READS = (
    (regex.compile(r"/2/users/me"), "read_person"),
    (regex.compile(r"/2/users/\d+/(?:tweets|mentions)"), "read_own"),
    (regex.compile(r"/2/tweets(?:/\d+|/search/recent)?"), "read_post"),
)
_DEEDS = (
    ("POST", regex.compile(r"/2/tweets"), "answer"),
    ("DELETE", regex.compile(r"/2/tweets/\d+"), "delete"),
    ("PUT", regex.compile(r"/2/tweets/\d+/hidden"), "hide"),
)
_OK = range(200, 300)


class Prices:
    """``planner.connectors.costs.Costs``."""

    def estimate(self, rendered: Rendered) -> int:
        """All parts, and the alt texts of their pictures."""
        described = sum(_is_described(use) for part in rendered.parts for use in part.media)
        return described * _price("alt_text") + sum(_of_words(part.text) for part in rendered.parts)

    def price(self, frozen: Json) -> int:
        """A part by its words; an upload by its alt text alone."""
        if text_at(frozen, "role") == StepRole.MEDIA.value:
            return _price("alt_text") if _is_described(use_of(frozen)) else 0
        return _of_words(text_at(frozen, "body", "text"))

    def most(self, call: HttpCall) -> int:
        """As many posts and people as were asked for."""
        deed, read = _deed(call), _read_price(call)
        if not read:
            return deed
        posts = int(call.params.get("max_results", "0")) or len(call.params.get("ids", "").split(","))
        return posts * (read + (_price("read_person") if "expansions" in call.params else 0))

    def cost(self, call: HttpCall, answer: HttpAnswer) -> int:
        """As many as came. What was refused costs nothing."""
        if answer.status not in _OK:
            return 0
        told, read = answer.json(), _read_price(call)
        if not read:
            return _deed(call)
        one = bool(text_at(told, "data", "id"))
        people = len(list_at(told, "includes", "users"))
        return (len(list_at(told, "data")) + one) * read + people * _price("read_person")


def _is_described(use: MediaUse) -> bool:
    """Whether its alt text is sent in a call of its own: X takes none of a video."""
    return bool(alt_of(use)) and not is_video(use)


def _deed(call: HttpCall) -> int:
    path = urlsplit(call.url).path
    fitting = (name for method, shape, name in _DEEDS if call.method == method and shape.fullmatch(path))
    return next((_price(name) for name in fitting), 0)


def _read_price(call: HttpCall) -> int:
    """What each piece costs that is asked for, 0 where nothing is read or all is free."""
    if call.method != "GET":
        return 0
    path = urlsplit(call.url).path
    return next((_price(name) for shape, name in _READS if shape.fullmatch(path)), 0)


def _of_words(text: str) -> int:
    facts = facts_of("x")
    linked = bool(facts and found(text, facts).urls)
    return _price("post_with_link" if linked else "post")


def _price(name: str) -> int:
    return int(_read()[name])


@lru_cache(maxsize=1)
def _read() -> dict[str, int]:
    table = tomllib.loads((files(__package__) / "prices.toml").read_text(encoding="utf-8"))
    return {name: value for name, value in table.items() if isinstance(value, int)}
