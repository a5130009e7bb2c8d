"""What is really on a server, asked without Parley."""

import base64
import json
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import Any, TypeAlias

_PAGE = 100
_NEWEST = 20


def get(url: str, **headers: str) -> Any:
    """A server's own answer as JSON."""
    request = urllib.request.Request(url, headers=headers)
    with urllib.request.urlopen(request, timeout=60) as answer:
        return json.loads(answer.read())


@dataclass(frozen=True, slots=True)
class Post:
    """One post as the server has it. ``text``: with its markup."""

    remote_id: str
    text: str


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody with an account on a server: what is typed to connect it."""

    name: str
    fields: dict[str, str] = field(repr=False)


class WordPress:
    network = "wordpress"

    def __init__(self, info: dict[str, Any]) -> None:
        self.base = info["base_url"]
        self.people = tuple(
            Person(name, {"login": name, "password": info["users"][name]["app_password"]})
            for name in ("author", "editor")
        )
        self._rest = info["rest_url"]
        token = base64.b64encode(f"{info['username']}:{info['app_password']}".encode()).decode()
        self._headers = {"Authorization": f"Basic {token}"}

    def posts(self, size: int = _PAGE) -> Iterator[Post]:
        """Every post in whatever state, the newest first, whoever wrote it."""
        page, came = 1, size
        while came == size:
            states = "publish,future,draft,pending,private"
            query = f"wp/v2/posts?per_page={size}&page={page}&orderby=id&context=edit&status={states}"
            try:
                found = get(self._rest + query, **self._headers)
            except urllib.error.HTTPError as error:
                if error.code == 400:  # a page after the last
                    return
                raise
            came, page = len(found), page + 1
            for one in found:
                yield Post(str(one["id"]), f"{one['title']['raw']} {one['content']['raw']}")


class Bluesky:
    network = "bluesky"

    def __init__(self, info: dict[str, Any]) -> None:
        self.base = info["base_url"]
        self.people = tuple(
            Person(name, {"handle": one["handle"], "password": one["app_password"]})
            for name, one in info["users"].items()
        )
        self._repos = [one["did"] for one in info["users"].values()]

    def posts(self, size: int = _PAGE) -> Iterator[Post]:
        for repo in self._repos:
            query = {"repo": repo, "collection": "app.bsky.feed.post", "limit": str(size)}
            while True:
                url = f"{self.base}/xrpc/com.atproto.repo.listRecords?{urllib.parse.urlencode(query)}"
                page = get(url)
                yield from (Post(one["uri"], one["value"]["text"]) for one in page["records"])
                if not page.get("cursor"):
                    break
                query["cursor"] = page["cursor"]


class Mastodon:
    network = "mastodon"

    def __init__(self, info: dict[str, Any]) -> None:
        self.base = info["base_url"]
        self.people = tuple(
            Person(name, {"token": one["access_token"]}) for name, one in info["users"].items()
        )

    def posts(self, size: int = _PAGE) -> Iterator[Post]:
        for person in self.people:
            bearer = {"Authorization": f"Bearer {person.fields['token']}"}
            base = f"{self.base}/api/v1/accounts"
            me = get(f"{base}/verify_credentials", **bearer)["id"]
            last, known = "", set()
            while True:
                query = f"{base}/{me}/statuses?exclude_reblogs=true&limit={min(size, 40)}{last}"
                fresh = [one for one in get(query, **bearer) if one["id"] not in known]
                if not fresh:
                    break
                known |= {one["id"] for one in fresh}
                yield from (Post(one["id"], one["content"]) for one in fresh)
                last = f"&max_id={fresh[-1]['id']}"


Server: TypeAlias = WordPress | Bluesky | Mastodon
SERVERS: dict[str, type[Server]] = {one.network: one for one in (WordPress, Bluesky, Mastodon)}


def count(server: Server, marker: str) -> int:
    """How many of the newest posts of the first person carry ``marker``."""
    return sum(marker in post.text for post in islice(server.posts(_NEWEST), _NEWEST))
