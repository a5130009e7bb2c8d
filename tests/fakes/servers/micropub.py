"""A site that takes posts by Micropub, as the recommendation has it (W3C, 23 May 2017; w3c/Micropub fff0ee6)."""

import json
from dataclasses import dataclass, field
from datetime import timedelta
from urllib.parse import parse_qs, urljoin, urlsplit

from planner.ports.http import HttpAnswer, HttpCall
from tests.fakes.http import AT, answer

SITE = "https://rye.example"
TAKES, FILES = f"{SITE}/micropub", f"{SITE}/media"

OLD = f"{SITE}/opening-day"
OF_OLD = {"url": [OLD], "content": ["We are open."], "published": ["2026-10-01T08:00:00Z"]}
"""What was there before."""


@dataclass
class FakeMicropub:
    """``serve`` answers. ``lists``: it names its newest entries. ``in_header``: its addresses are told there.

    ``names``: what its first page names besides, address by rel.
    """

    token: str
    mentions_token: str = ""
    lists: bool = True
    in_header: bool = False
    names: dict[str, str] = field(default_factory=dict)
    scopes: tuple[str, ...] = ("create", "update", "delete", "media")
    posts: dict[str, dict] = field(default_factory=lambda: {OLD: dict(OF_OLD)})
    files: list[str] = field(default_factory=list)
    mentions: list[dict] = field(default_factory=list)

    def serve(self, call: HttpCall) -> HttpAnswer:
        path = urlsplit(call.url).path
        if urlsplit(call.url).netloc == "webmention.io":
            return self._mentioned(call, path)
        if path == "/":
            return self._page(call)
        if call.headers.get("Authorization") != f"Bearer {self.token}":
            return self._no(401, "unauthorized")
        if path == "/media":
            return self._file(call)
        if path != "/micropub":
            return self._no(404, "not_found")
        return self._asked(call) if call.method == "GET" else self._told(call)

    def _page(self, call: HttpCall) -> HttpAnswer:
        """Its first page: for people, and as some sites have it for programs."""
        if "text/html" not in call.headers.get("Accept", ""):
            return answer(200, {"items": []})
        named = {"micropub": urlsplit(TAKES).path, **self.names}
        page = "".join(f'<link rel="me {rel}" href="{url}">' for rel, url in named.items())
        told = {}
        if self.in_header:
            named = {rel: urljoin(SITE, url) for rel, url in named.items()}
            told["link"] = ", ".join(f'<{url}>; rel="{rel}"' for rel, url in named.items())
        body = b"" if self.in_header else page.encode()
        return HttpAnswer(
            status=200, headers={"content-type": "text/html", **told}, body=body, received_at=AT
        )

    def _mentioned(self, call: HttpCall, path: str) -> HttpAnswer:
        """As the service itself answers, of which its README and those who read it tell."""
        if call.params.get("token") != self.mentions_token:
            return answer(401, {"error": "forbidden"})
        if path == "/api/count":
            mine = [one["wm-property"] for one in self.mentions if one["wm-target"] == call.params["target"]]
            names = {
                "like-of": "like",
                "repost-of": "repost",
                "in-reply-to": "reply",
                "mention-of": "mention",
            }
            kinds = {names[one]: mine.count(one) for one in mine}
            return answer(200, {"count": len(mine), "type": kinds})
        assert (path, call.params["domain"]) == ("/api/mentions.jf2", urlsplit(SITE).netloc)
        found = [one for one in self.mentions[::-1] if one["wm-id"] > int(call.params.get("since_id", 0))]
        size = int(call.params["per-page"])
        first = int(call.params["page"]) * size
        return answer(200, {"type": "feed", "children": found[first : first + size]})

    def say(
        self, number: int, words: str, target: str = OLD, kind: str = "in-reply-to", **more: object
    ) -> str:
        """Somebody's page links to one of the site's; each a minute later."""
        page = f"https://bob.example/{len(self.mentions) + 1}"
        self.mentions.append(
            {
                "type": "entry",
                "author": {"type": "card", "name": "Bob", "url": "https://bob.example"},
                "url": page,
                "published": (AT + timedelta(minutes=number)).isoformat(),
                "wm-received": AT.isoformat(),
                "wm-id": 900 + len(self.mentions),
                "wm-source": page,
                "wm-target": target,
                "wm-property": kind,
                "wm-private": False,
                "content": {"text": words},
                **more,
            }
        )
        return str(self.mentions[-1]["wm-id"])

    def _asked(self, call: HttpCall) -> HttpAnswer:
        query = {**{k: v[0] for k, v in parse_qs(urlsplit(call.url).query).items()}, **call.params}
        if query.get("q") == "config":
            places = [{"uid": "https://fedi.example/@rye", "name": "Fediverse"}]
            return answer(200, {"media-endpoint": FILES, "syndicate-to": places})
        url = query.get("url")
        if url is None and self.lists:
            items = [{"type": ["h-entry"], "properties": one} for one in reversed(self.posts.values())]
            return answer(200, {"items": items})
        if url not in self.posts:
            return self._no(400, "invalid_request")
        return answer(200, {"type": ["h-entry"], "properties": self.posts[url]})

    def _told(self, call: HttpCall) -> HttpAnswer:
        body = call.json
        action = body.get("action", "create")
        if action not in self.scopes:
            return self._no(403, "insufficient_scope")
        if action == "create":
            properties = json.loads(json.dumps(body["properties"]))
            url = f"{SITE}/{properties['mp-slug'][0]}"
            while url in self.posts:
                url += "-2"
            made = {"url": [url], "published": [AT.isoformat()]}
            self.posts[url] = {**properties, **made}
            return HttpAnswer(status=201, headers={"location": url}, body=b"", received_at=AT)
        if body["url"] not in self.posts:
            return self._no(400, "invalid_request")
        if action == "delete":
            del self.posts[body["url"]]
        else:
            self.posts[body["url"]] |= body["replace"]
        return HttpAnswer(status=204, headers={}, body=b"", received_at=AT)

    def _file(self, call: HttpCall) -> HttpAnswer:
        if "media" not in self.scopes:
            return self._no(403, "insufficient_scope")
        assert call.files is not None
        name, _, mime = call.files["file"]
        self.files.append(mime)
        where = f"{FILES}/{len(self.files)}-{name}"
        return HttpAnswer(status=201, headers={"location": where}, body=b"", received_at=AT)

    @staticmethod
    def _no(status: int, code: str) -> HttpAnswer:
        return answer(status, {"error": code, "error_description": "Not this one"})
