"""Categories and tags of a site: a post names them by number, people by name.

Numbers are looked up when the post is sent. A tag that is not there yet is made; a category is not, since those are
the order of a site, and a typing error would make a new one.
"""

from html import unescape

from planner.connectors.connector import Credentials, Json
from planner.connectors.errors import ask_any
from planner.connectors.fields import at, list_at, number_at, text_at
from planner.connectors.platforms.wordpress import site
from planner.domain.errors import NotSent, Refused
from planner.languages import tr
from planner.networks.options import tags_in
from planner.networks.rendered import Rendered
from planner.ports.http import Http

_MOST = "100"
_KINDS = ("categories", "tags")


def names_of(rendered: Rendered) -> Json:
    """What a frozen post keeps of them: the names, by the site's own words for the two kinds."""
    found: Json = {}
    for kind in _KINDS:
        if names := tags_in(rendered.options.get(kind, "")):
            found[kind] = list(names)
    return found


def with_terms(http: Http, credentials: Credentials, frozen: Json) -> Json:
    """The frozen body with the numbers of its terms.

    Raises:
        Refused: the site has no category of that name, or the user may not make a tag.
        NotSent: the site did not answer, so nothing was posted.
    """
    body = at(frozen, "body")
    if not isinstance(body, dict):
        raise TypeError("a frozen post has a body")
    found: Json = {}
    for kind in _KINDS:
        names = [str(name) for name in list_at(frozen, "terms", kind)]
        if names:
            found[kind] = [_number(http, credentials, kind, name) for name in names]
    return {**body, **found}


def _number(http: Http, credentials: Credentials, kind: str, name: str) -> int:
    known = _known(http, credentials, kind, name)
    wanted = name.casefold()
    found = next((number for number, word in known if word.casefold() == wanted), 0)
    if found:
        return found
    if kind == "tags":
        return _made(http, credentials, name)
    raise Refused(
        tr(
            "{who} has no category “{name}”. Make it there, or choose another.",
            who=site.who(credentials),
            name=name,
        ),
        field=f"options.{kind}",
    )


def _known(http: Http, credentials: Credentials, kind: str, name: str) -> list[tuple[int, str]]:
    params = {"search": name, "per_page": _MOST, "context": "view"}
    answer = ask_any(http, site.call(http, credentials, "GET", f"wp/v2/{kind}", params=params))
    site.raise_fault(answer, credentials)
    if not isinstance(answer.json(), list):
        raise NotSent(
            tr("{who} did not answer the look-up.", who=site.who(credentials)), detail=f"no list of {kind}"
        )
    terms = list_at({"terms": answer.json()}, "terms")
    return [
        (number_at(term, "id"), unescape(text_at(term, "name"))) for term in terms if number_at(term, "id")
    ]


def _made(http: Http, credentials: Credentials, name: str) -> int:
    answer = ask_any(http, site.call(http, credentials, "POST", "wp/v2/tags", json={"name": name}))
    there = at(answer.json(), "data", "term_id")
    if text_at(answer.json(), "code") == "term_exists" and isinstance(there, int):
        return there  # under another spelling of the same words
    site.raise_fault(answer, credentials)
    number = number_at(answer.json(), "id")
    if not number:
        raise NotSent(
            tr("{who} did not say what it made of the tag “{name}”.", who=site.who(credentials), name=name),
            detail=f"HTTP {answer.status}, no id",
        )
    return number
