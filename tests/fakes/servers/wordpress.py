"""A WordPress site: discovery, users with rights, posts by slug, a media library."""

import base64
import html
from dataclasses import dataclass, field, replace
from urllib.parse import parse_qs, urlencode, urlsplit
from uuid import UUID

from planner.connectors.uploading import body_of
from planner.ports.http import HttpAnswer, HttpCall
from tests.fakes.http import answer, method_of, page, path_of
from tests.fakes.servers.talk import WordPressTalk

BASE = "https://kiln.example"
ROOT = f"{BASE}/wp-json/"
PAGE = f"{BASE}/wp-admin/authorize-application.php"


@dataclass
class FakeWordPress(WordPressTalk):
    """``serve`` answers. ``plain``: no pretty addresses, the interface is at ``?rest_route=/``.

    ``twins``: a tag to be made is there already under another spelling. ``version``: shown on its first page, "" where
    a plugin hides it; ``new``: it has the routes of WordPress 7.0. ``page``: where it makes application passwords.
    ``own_page_only``: nowhere else. ``dies``: so often it dies over the small sizes of a picture. ``keys``: those made since, by their uuid. ``gone``: uuids of those taken back."""

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
    version: str = "7.0"
    new: bool = True
    page: str = PAGE
    site: str = BASE
    user: int = 3
    own_page_only: bool = False
    dies: int = 0
    named: str = ""
    keys: dict[str, dict] = field(default_factory=dict)
    gone: list[str] = field(default_factory=list)

    def serve(self, call: HttpCall) -> HttpAnswer:
        """A proxy in front of it lets nothing through but GET and POST."""
        if call.method not in {"GET", "POST"}:
            return page(405, "<title>405 Not Allowed</title>")
        call = replace(call, method=method_of(call))
        route = self._route(call)
        if route is None and "/wp-content/uploads/" in call.url:
            return self._fetched(call.url.rpartition("/")[2])
        if route is None:
            link = {"link": f'<{BASE}/?rest_route=/>; rel="https://api.w.org/"'} if self.plain else {}
            if self.linked and not self.plain:
                link = {"link": f'<{ROOT}>; rel="https://api.w.org/"'}
            shown = f'<meta name="generator" content="WordPress {self.version}" />' if self.version else ""
            return page(200, f"<title>Kiln & Loom</title>{shown}", **link)
        if self.closed:
            return page(403, "<title>Attention required</title>")
        return self._index() if route == "/" else self._to_somebody(call, route)

    def _index(self) -> HttpAnswer:
        found = {"name": "Kiln &amp; Loom", "namespaces": ["oembed/1.0", "wp/v2"], "authentication": {}}
        if self.app_passwords:
            ends = {"authorization": self.page}
            found["authentication"] = {"application-passwords": {"endpoints": ends}}
        found["routes"] = {"/wp/v2/posts": {}, **({"/wp/v2/icons": {}} if self.new else {})}
        return answer(200, found)

    def _to_somebody(self, call: HttpCall, route: str) -> HttpAnswer:
        own = next((uuid for uuid, key in self._live().items() if self._signs(call, key["password"])), None)
        if own is None:
            return answer(401, {"code": "rest_not_logged_in", "message": "You are not currently logged in."})
        if "/application-passwords" in route:
            return self._passwords(call, route.rpartition("/")[2], own)
        return self._signed(call, route)

    def _live(self) -> dict[str, dict]:
        given = {"uuid": "given", "name": self.named, "password": self.password}
        return {uuid: key for uuid, key in {"given": given, **self.keys}.items() if uuid not in self.gone}

    def _signs(self, call: HttpCall, password: str) -> bool:
        """WordPress leaves out of a password whatever is neither letter nor digit."""
        kind, _, told = call.headers.get("Authorization", "").partition(" ")
        login, _, typed = base64.b64decode(told).decode().partition(":")
        return (kind, login, typed.replace(" ", "")) == ("Basic", self.login, password.replace(" ", ""))

    def _passwords(self, call: HttpCall, last: str, own: str) -> HttpAnswer:
        if self.own_page_only:
            return answer(403, {"code": "rest_cannot_create_application_passwords", "message": "Not here."})
        if call.method == "POST":
            assert isinstance(call.json, dict)
            if call.json["name"] in {key["name"] for key in self._live().values()}:
                return answer(409, {"code": "application_password_duplicate_name", "message": "Unique."})
            uuid = f"key-{len(self.keys)}"
            self.keys[uuid] = {
                **call.json,
                "uuid": uuid,
                "password": f"FRES Hcan aryX X9IK Tabc {len(self.keys):04}",
            }
            return answer(201, self.keys[uuid])
        if call.method == "DELETE":
            self.gone.append(last)
            return answer(200, {"deleted": True})
        shown = {name: one for name, one in self._live()[own].items() if name != "password"}
        return answer(200, shown)

    def allow(self, address: str, **changed: str) -> str:
        """What the owner's click on yes leads to. ``changed``: what comes back otherwise, "" for not at all."""
        asked = self.asked(address)
        self.named = asked["app_name"]
        self.gone = [uuid for uuid in self.gone if uuid != "given"]
        told = {"site_url": self.site, "user_login": self.login, "password": self.password.replace(" ", "")}
        told = {name: value for name, value in {**told, **changed}.items() if value}
        return f"{asked['success_url']}&{urlencode(told)}"

    def deny(self, address: str) -> str:
        """The same of a click on no."""
        return self.asked(address)["reject_url"]

    def asked(self, address: str) -> dict[str, str]:
        """What the page was opened with: an id that is one, and where the browser may be sent to."""
        whole, _, query = address.partition("?")
        found = {name: values[0] for name, values in parse_qs(query).items()}
        assert whole == self.page
        assert str(UUID(found["app_id"])) == found["app_id"]
        for name in ("success_url", "reject_url"):
            back = urlsplit(found[name])
            here = back.scheme == "http" and back.hostname == "127.0.0.1" and self.new
            assert here or back.scheme == "https"
        return found

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
            return answer(
                200, {"id": self.user, "name": self.login, "capabilities": dict.fromkeys(self.rights, True)}
            )
        if route.startswith("/wp/v2/media"):
            return self._library(call, route.removeprefix("/wp/v2/media").strip("/"))
        if route in {"/wp/v2/categories", "/wp/v2/tags"}:
            return self._terms(call, self.terms[route.rpartition("/")[2]])
        if route == "/wp/v2/posts":
            return self._make(call) if call.method == "POST" else self._found(call)
        return self._one(call, int(route.rpartition("/")[2]))

    def _upload(self, call: HttpCall) -> HttpAnswer:
        assert call.files is not None
        name, data, mime = call.files["file"]
        number = max(self.media, default=39) + 1
        self.media[number] = {
            "name": name,
            "data": body_of(data).read(),
            "mime": mime,
            "alt": (call.form or {}).get("alt_text", ""),
            "slug": (call.form or {}).get("slug", name.partition(".")[0]),
        }
        return self._sized(number)

    def _sized(self, number: int) -> HttpAnswer:
        if self.dies:
            self.dies -= 1
            dead = page(500, "<title>There has been a critical error on this website.</title>")
            return replace(dead, headers={**dead.headers, "x-wp-upload-attachment-id": str(number)})
        name = self.media[number]["name"]
        return answer(201, {"id": number, "source_url": f"{BASE}/wp-content/uploads/{name}"})

    def _library(self, call: HttpCall, number: str) -> HttpAnswer:
        if number.endswith("/post-process"):
            assert (call.method, call.json) == ("POST", {"action": "create-image-subsizes"})
            return self._sized(int(number.partition("/")[0]))
        if call.method == "POST":
            return self._upload(call)
        if call.method == "GET":
            wanted = call.params["slug"]
            return answer(200, [{"id": n} for n, one in self.media.items() if one["slug"] == wanted])
        assert (call.method, call.params["force"]) == ("DELETE", "true")
        if self.media.pop(int(number), None) is None:
            return answer(404, {"code": "rest_post_invalid_id", "message": "Invalid post ID."})
        return answer(200, {"deleted": True})

    def _fetched(self, name: str) -> HttpAnswer:
        for one in self.media.values():
            if one["name"] == name:
                return HttpAnswer(status=206, headers={"content-type": one["mime"]}, body=one["data"][:1])
        return page(404, "<title>Not found</title>")

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
