"""Which of Graph's nodes a request is about, so that facebook-business can be asked for its parameters."""

import re
from dataclasses import replace
from urllib.parse import urlsplit

from planner.ports.http import HttpCall
from tests.fakes.servers.instagram import ME
from tests.fakes.servers.place import HOST
from tests.planner.connectors.specs import Check
from tests.planner.connectors.specs.facebook import constants, facebook

_PAGING = frozenset({"after", "limit"})
_SPAN = frozenset({"since", "until"})
_POST = re.compile(r"\d+_\d+")
_COMMENT = re.compile(r"\d+_\d+_\d+")
_VERSION = "/v25.0/"


def facebook_page() -> Check:
    """Requests to a Page, its posts, comments, pictures and videos.

    Not in the package: ``/debug_token`` and ``/{app}/uploads`` (guides "Access Tokens" and "Resumable Upload API"), and
    the bytes that go to an upload.
    """
    nodes = {
        name: facebook(name, also=_PAGING)
        for name in ("page", "pagepost", "comment", "photo", "advideo", "user")
    }

    def check(call: HttpCall) -> None:
        parts = urlsplit(call.url)
        assert parts.hostname in {"graph.facebook.com", "graph-video.facebook.com", "rupload.facebook.com"}
        if call.data is not None or parts.path.endswith(("/debug_token", "/uploads")):
            return
        assert parts.path.startswith(_VERSION)
        node, _, edge = parts.path.removeprefix(_VERSION).partition("/")
        if call.files is not None:
            assert set(call.files) == {"source"}
            call = replace(call, files=None)
        nodes[_kind(node, edge, call)](call)

    return check


def _kind(node: str, edge: str, call: HttpCall) -> str:
    if node == "me":
        return "user" if edge else "page"
    if _POST.fullmatch(node):
        return "pagepost"
    if _COMMENT.fullmatch(node):
        return "comment"
    if edge in {"comments", ""}:
        return "photo" if "alt_text_custom" in call.params.get("fields", "") else "advideo"
    return "page"


def instagram() -> Check:
    """Requests to a professional account, its posts, containers and comments, behind either door.

    What lies on the place is none of Meta's. Not in the package: ``/ig_hashtag_search``, which its reference describes
    (IG Hashtag Search: ``user_id`` and ``q``).
    """
    names = ("iguser", "igmedia", "igcomment", "shadowighashtag")
    nodes = {name: facebook(name, also=_PAGING | _SPAN) for name in names}

    def check(call: HttpCall) -> None:
        if call.url.startswith(HOST):
            return
        parts = urlsplit(call.url)
        if call.data is not None and parts.hostname == "rupload.facebook.com":  # as its guide has it
            assert set(call.headers) == {"Authorization", "offset", "file_size"}
            return
        assert parts.hostname in {"graph.instagram.com", "graph.facebook.com"}
        assert parts.path.startswith(_VERSION)
        node, _, edge = parts.path.removeprefix(_VERSION).partition("/")
        if node == "ig_hashtag_search":
            assert (call.method, set(call.params)) == ("GET", {"user_id", "q"})
            return
        kind = _kind_on_instagram(node, edge, call)
        if (kind, edge) == ("igmedia", "insights"):
            unknown = set(call.params["metric"].split(",")) - constants("instagraminsightsresult", "Metric")
            assert not unknown, f"no such metric: {unknown}"
        nodes[kind](call)

    return check


def _kind_on_instagram(node: str, edge: str, call: HttpCall) -> str:
    if node in {"me", ME}:
        return "iguser"
    if edge == "recent_media":
        return "shadowighashtag"
    return "igcomment" if edge == "replies" or "hide" in (call.form or {}) else "igmedia"
