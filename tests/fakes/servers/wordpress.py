"""A WordPress site: discovery, users with rights, posts by slug, a media library."""

import base64
import html
from dataclasses import dataclass, field

from planner.connectors.uploading import body_of
from planner.ports.http import HttpAnswer, HttpCall
from tests.fakes.http import answer, page, path_of
from tests.fakes.servers.talk import WordPressTalk

BASE = "https://kiln.example"
ROOT = f"{BASE}/wp-json/"


@dataclass
class FakeWordPress(WordPressTalk):
    """``serve`` answers. ``plain``: no pretty addresses, the interface is at ``?rest_route=/``.

    ``twins``: a tag to be made is there already under another spelling."""

    login: str
    password: str
    plain: bool = False
    linked: bool = True
    closed: bool = False
    app_passwords: bool = True
    rights: tuple[str, ...] = ("publish_posts", "upload_files")
    posts: dict[int, dict] = field(default_factory=dict)
    media: dict[int, dict] = field(default_factory=dict)
    terms: dict[str, dict[int, str]] = field(
        default_factory=lambda: {"categories": {4: "Bread & Butter", 5: "Bread"}, "tags": {7: "rye"}}
    )
    twins: bool = False

    def serve(self, call: HttpCall) -> HttpAnswer:
        route = self._route(call)
        if route is None:
            link = {"link": f'<{BASE}/?rest_route=/>; rel="https://api.w.org/"'} if self.plain else {}
            if self.linked and not self.plain:
                link = {"link": f'<{ROOT}>; rel="https://api.w.org/"'}
            return page(200, "<title>Kiln & Loom</title>", **link)
        if self.closed:
            return page(403, "<title>Attention required</title>")
        if route == "/":
            found = {"name": "Kiln &amp; Loom", "namespaces": ["oembed/1.0", "wp/v2"], "authentication": {}}
            if self.app_passwords:
                found["authentication"] = {"application-passwords": {"endpoints": {}}}
            return answer(200, found)
        signed = base64.b64encode(f"{self.login}:{self.password}".encode()).decode()
        if call.headers.get("Authorization") != f"Basic {signed}":
            return answer(401, {"code": "rest_not_logged_in", "message": "You are not currently logged in."})
        return self._signed(call, route)

    def _route(self, call: HttpCall) -> str | None:
        if "rest_route=" in call.url:
            return call.url.partition("rest_route=")[2].partition("&")[0]
        path = path_of(call)
        if self.plain and path.startswith("/wp-json"):
            return None
        return path.removeprefix("/wp-json") if path.startswith("/wp-json") else None

    def _signed(self, call: HttpCall, route: str) -> HttpAnswer:
        if (said := self.talk(call, route)) is not None:
            return said
        if route == "/wp/v2/users/me":
            return answer(200, {"id": 3, "name": "aylin", "capabilities": dict.fromkeys(self.rights, True)})
        if route == "/wp/v2/media":
            return self._upload(call)
        if route in {"/wp/v2/categories", "/wp/v2/tags"}:
            return self._terms(call, self.terms[route.rpartition("/")[2]])
        if route == "/wp/v2/posts":
            return self._make(call) if call.method == "POST" else self._found(call)
        return self._one(call, int(route.rpartition("/")[2]))

    def _upload(self, call: HttpCall) -> HttpAnswer:
        assert call.files is not None
        name, data, mime = call.files["file"]
        number = 40 + len(self.media)
        self.media[number] = {
            "name": name,
            "data": body_of(data).read(),
            "mime": mime,
            "alt": (call.form or {}).get("alt_text", ""),
        }
        return answer(201, {"id": number, "source_url": f"{BASE}/wp-content/uploads/{name}"})

    def _terms(self, call: HttpCall, terms: dict[int, str]) -> HttpAnswer:
        if call.method == "GET":
            wanted = call.params["search"].casefold()
            found = [
                {"id": number, "name": html.escape(name)}
                for number, name in terms.items()
                if wanted in name.casefold()
            ]
            return answer(200, found)
        assert isinstance(call.json, dict)
        if self.twins:
            number = next(iter(terms))
            return answer(400, {"code": "term_exists", "data": {"status": 400, "term_id": number}})
        number = 900 + len(terms)
        terms[number] = call.json["name"]
        return answer(201, {"id": number, "name": call.json["name"]})

    def _make(self, call: HttpCall) -> HttpAnswer:
        if "publish_posts" not in self.rights:
            message = "Sorry, you are not allowed to publish posts in this post type."
            return answer(403, {"code": "rest_cannot_publish", "message": message})
        body = call.json
        assert isinstance(body, dict)
        assert {type(one) for kind in ("categories", "tags") for one in body.get(kind, ())} <= {int}
        number = 500 + len(self.posts)
        taken = {post["slug"] for post in self.posts.values()}
        slug = body["slug"] if body["slug"] not in taken else f"{body['slug']}-2"
        self.posts[number] = {
            "id": number,
            "slug": slug,
            "status": body["status"],
            "link": f"{BASE}/{slug}/",
            "title": {"rendered": body["title"]},
            "content": {"rendered": body["content"]},
            "featured_media": body.get("featured_media", 0),
            "excerpt": {"rendered": f"<p>{body.get('excerpt', '')}</p>"},
            **{key: body[key] for key in ("sticky", "comment_status", "categories", "tags") if key in body},
        }
        return answer(201, self.posts[number])

    def _found(self, call: HttpCall) -> HttpAnswer:
        if "slug" in call.params:
            return answer(200, self._by_slug(call))
        out = [post for post in self.posts.values() if post["status"] == "publish"]
        wanted = call.params.get("include", "").split(",")
        shown = [post for post in out if str(post["id"]) in wanted or "include" not in call.params]
        return answer(200, shown, x_wp_total=str(len(shown)))

    def _by_slug(self, call: HttpCall) -> list[dict]:
        wanted = set(call.params["status"].split(","))
        posts = self.posts.values()
        return [
            post
            for post in posts
            if post["slug"] in call.params["slug"].split(",") and post["status"] in wanted
        ]

    def _one(self, call: HttpCall, number: int) -> HttpAnswer:
        found = self.posts.get(number)
        if found is None:
            return answer(404, {"code": "rest_post_invalid_id", "message": "Invalid post ID."})
        if call.method == "DELETE":
            if found["status"] == "trash":
                return answer(410, {"code": "rest_already_trashed", "message": "Already deleted."})
            found["status"] = "trash"
            found["slug"] += "__trashed"
        elif call.method == "POST":
            body = call.json
            assert isinstance(body, dict)
            found.update({key: {"rendered": body[key], "raw": body[key]} for key in ("title", "content")})
        return answer(200, found)
