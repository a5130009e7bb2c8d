"""TikTok's API v2 as its pages have it: who posts, uploads in pieces, pictures it fetches, how a post stands, counts.

Shapes and statuses: the pages "Direct Post", "Upload", "Photo", "Query Creator Info", "Get Post Status", "Media
Transfer Guide" and "Query Videos" of developers.tiktok.com (2026); the values are invented.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from planner.ports.http import HttpAnswer, HttpCall
from tests.fakes.http import answer, path_of
from tests.fakes.servers.place import HOST, Shelf

ME, NAME = "open-id-of-the-bakery", "fennelandrye"
UPLOADS = "https://open-upload.tiktokapis.com/video/?upload_id={}&upload_token={}"
TOKEN_OF_UPLOADS = "Xza-canary-of-an-upload"
INFO = {
    "video": {
        "title", "privacy_level", "disable_comment", "disable_duet", "disable_stitch", "video_cover_timestamp_ms",
        "brand_content_toggle", "brand_organic_toggle", "is_aigc",
    },
    "photo": {
        "title", "description", "privacy_level", "disable_comment", "auto_add_music", "brand_content_toggle",
        "brand_organic_toggle",
    },
}  # fmt: skip
_RANGE = re.compile(r"bytes (\d+)-(\d+)/(\d+)")


def no(status: int, code: str) -> HttpAnswer:
    return answer(status, {"data": {}, "error": {"code": code, "message": "No.", "log_id": "L"}})


def yes(data: dict) -> HttpAnswer:
    return answer(200, {"data": data, "error": {"code": "ok", "message": "", "log_id": "L"}})


@dataclass
class FakeTikTok:
    """``serve`` answers. ``work``: questions after which a post is through. ``fails``: the reason why it never is.

    ``told_bytes``: what it says of an upload next, instead of what it has.
    ``looked_over``: questions until a public post that is out has its id.
    """

    token: str
    levels: list[str] = field(
        default_factory=lambda: ["PUBLIC_TO_EVERYONE", "MUTUAL_FOLLOW_FRIENDS", "SELF_ONLY"]
    )
    switched_off: tuple[str, ...] = ()
    longest: int = 600
    audited: bool = True
    work: int = 0
    looked_over: int = 0
    fails: str = ""
    told_bytes: Iterator[int] = field(default_factory=lambda: iter(()))
    counts: dict = field(default_factory=dict)
    shelf: Shelf = field(default_factory=Shelf)
    made: dict[str, dict] = field(default_factory=dict)
    bytes: dict[str, bytes] = field(default_factory=dict)

    @property
    def posts(self) -> list[dict]:
        """What went to TikTok whole and was not refused, in order."""
        return [one for one in self.made.values() if one["whole"] and not one["fails"]]

    def serve(self, call: HttpCall) -> HttpAnswer:
        if call.url.startswith(HOST):
            return self.shelf.serve(call)
        if call.url.startswith("https://open-upload."):
            return self._piece(call)
        if call.headers.get("Authorization") != f"Bearer {self.token}":
            return no(401, "access_token_invalid")
        assert call.url.startswith("https://open.tiktokapis.com/v2/")
        path = path_of(call).removeprefix("/v2")
        assert (call.method == "POST") is (path != "/user/info/")
        paths = {
            "/user/info/": self._user,
            "/post/publish/creator_info/query/": self._creator,
            "/post/publish/status/fetch/": lambda call: self._status(call.json["publish_id"]),
            "/video/query/": self._query,
        }
        return paths.get(path, self._begin)(call)

    def _user(self, call: HttpCall) -> HttpAnswer:
        known = {"open_id": ME, "display_name": "Fennel & Rye", **self.counts}
        asked = call.params["fields"].split(",")
        return yes({"user": {name: known[name] for name in asked if name in known}})

    def _creator(self, _: HttpCall) -> HttpAnswer:
        off = {f"{one}_disabled": one in self.switched_off for one in ("comment", "duet", "stitch")}
        told = {
            "creator_username": NAME,
            "creator_nickname": "Fennel & Rye",
            "creator_avatar_url": "https://p16.tiktokcdn.com/a.webp",
            "privacy_level_options": self.levels,
            "max_video_post_duration_sec": self.longest,
            **off,
        }
        return yes(told)

    def _begin(self, call: HttpCall) -> HttpAnswer:
        body, path = dict(call.json), path_of(call).removeprefix("/v2/post/publish")
        kind = "photo" if path == "/content/init/" else "video"
        draft = path == "/inbox/video/init/" or body.get("post_mode") == "MEDIA_UPLOAD"
        info, source = body.get("post_info", {}), body["source_info"]
        assert set(info) <= INFO[kind]
        if not draft:
            if info["privacy_level"] not in self.levels:
                return no(403, "privacy_level_option_mismatch")
            if not self.audited and info["privacy_level"] != "SELF_ONLY":
                return no(403, "unaudited_client_can_only_post_to_private_accounts")
        elif kind == "video":
            assert "post_info" not in body
        name = f"{kind[0]}_{'inbox' if draft else 'pub'}_{'url' if kind == 'photo' else 'file'}~v2.{len(self.made) + 1}"
        one = {
            "name": name,
            "kind": kind,
            "draft": draft,
            "info": info,
            "asked": 0,
            "whole": False,
            "fails": "",
        }
        self.made[name] = {**one, "number": 7300000000000000000 + len(self.made), "source": source}
        if kind == "photo":
            self._fetch(self.made[name], body)
            return yes({"publish_id": name})
        size, piece, count = (source[key] for key in ("video_size", "chunk_size", "total_chunk_count"))
        assert source["source"] == "FILE_UPLOAD"
        assert count == size // piece
        assert piece == size or 5_000_000 < piece <= 64_000_000
        self.bytes[name] = b""
        return yes({"publish_id": name, "upload_url": UPLOADS.format(name, TOKEN_OF_UPLOADS)})

    def _fetch(self, one: dict, body: dict) -> None:
        assert (body["media_type"], one["source"]["source"]) == ("PHOTO", "PULL_FROM_URL")
        assert 0 < len(one["source"]["photo_images"]) <= 35
        types = [self.shelf.fetch(url) for url in one["source"]["photo_images"]]
        one["fails"] = self.fails or ("" if all(types) else "photo_pull_failed")
        one["whole"] = True

    def _piece(self, call: HttpCall) -> HttpAnswer:
        assert call.method == "PUT"
        assert "Authorization" not in call.headers
        assert call.headers["Content-Type"] in {"video/mp4", "video/quicktime", "video/webm"}
        name = call.url.partition("upload_id=")[2].partition("&")[0]
        if name not in self.bytes:
            return answer(404)
        one, data = self.made[name], call.data.read()
        start, end, size = (int(part) for part in _RANGE.fullmatch(call.headers["Content-Range"]).groups())
        if len(data) != end - start + 1 or size != one["source"]["video_size"]:
            return answer(400)
        if start != len(self.bytes[name]):
            return answer(416)
        self.bytes[name] += data
        one["whole"] = len(self.bytes[name]) == size
        one["fails"] = self.fails
        told = {"content_range": f"bytes 0-{end}/{size}"}
        return answer(201 if one["whole"] else 206, **told)

    def _status(self, name: str) -> HttpAnswer:
        if name not in self.made:
            return no(400, "invalid_publish_id")
        one = self.made[name]
        told = {
            "fail_reason": "",
            "publicaly_available_post_id": [],
            "uploaded_bytes": next(self.told_bytes, len(self.bytes.get(name, b""))),
        }
        if one["whole"]:
            one["asked"] += 1
        if not one["whole"] or one["asked"] <= self.work:
            state = "PROCESSING_UPLOAD" if one["kind"] == "video" else "PROCESSING_DOWNLOAD"
        elif one["fails"]:
            state, told["fail_reason"] = "FAILED", one["fails"]
        elif one["draft"]:
            state = "SEND_TO_USER_INBOX"
        else:
            state = "PUBLISH_COMPLETE"
            shown = one["asked"] > self.work + self.looked_over
            if shown and one["info"]["privacy_level"] == "PUBLIC_TO_EVERYONE":
                told["publicaly_available_post_id"] = [one["number"]]
        return yes({"status": state, **told})

    def _query(self, call: HttpCall) -> HttpAnswer:
        wanted = call.json["filters"]["video_ids"]
        assert len(wanted) <= 20
        fields = call.params["fields"].split(",")
        known = {str(one["number"]): one for one in self.posts if one["kind"] == "video"}
        found = [{"id": number, **self._told(known[number], fields)} for number in wanted if number in known]
        return yes({"videos": found})

    def _told(self, one: dict, fields: list[str]) -> dict:
        known = {"video_description": one["info"].get("title", ""), **self.counts}
        return {name: known.get(name, 0) for name in fields if name != "id"}
