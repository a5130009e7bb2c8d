"""YouTube's Data API v3 as its pages have it: one channel, its videos, playlists and comments, resumable uploads."""

import json
import re
from dataclasses import dataclass, field
from email import message_from_bytes
from email.policy import HTTP

from planner.connectors.uploading import body_of
from planner.ports.http import HttpAnswer, HttpCall
from tests.fakes.http import answer, path_of
from tests.fakes.servers.youtube_talk import ME, YouTubeTalk, refusal

PLAYLISTS = [{"id": "PL1", "title": "Bread"}, {"id": "PL2", "title": "Shop"}]
_UPLOAD = "/upload/youtube/v3/videos"
_RANGE = re.compile(r"bytes (\d+)-(\d+)/(\d+)")


@dataclass
class FakeYouTube(YouTubeTalk):
    """``serve`` answers. ``states``: what a video is said to be, one for each question. ``audited``: may show videos.

    ``verified``: may set covers. ``takes``: so many bytes of a piece arrive, None: all.
    """

    token: str
    audited: bool = True
    channel: bool = True
    takes: int | None = None
    states: list[str] = field(default_factory=lambda: ["uploaded", "processed"])
    reason: str = ""
    host: str = "www.googleapis.com"
    videos: dict[str, dict] = field(default_factory=dict)
    bytes_of: dict[str, bytes] = field(default_factory=dict)
    sessions: dict[str, dict] = field(default_factory=dict)
    listed: list[tuple[str, str]] = field(default_factory=list)
    covers: dict[str, bytes] = field(default_factory=dict)
    subtitles: dict[tuple[str, str], str] = field(default_factory=dict)
    verified: bool = True
    asked: int = 0

    def serve(self, call: HttpCall) -> HttpAnswer:
        if call.headers.get("Authorization") != f"Bearer {self.token}":
            return refusal(401, "authError")
        path = path_of(call)
        if path == _UPLOAD:
            return self._begin(call) if call.method == "POST" else self._piece(call)
        return getattr(self, "_" + path.rpartition("/")[2].lower())(call)

    def _begin(self, call: HttpCall) -> HttpAnswer:
        snippet, status = call.json["snippet"], call.json["status"]
        if not 0 < len(snippet["title"]) <= 100:
            return refusal(400, "invalidTitle")
        if len(snippet["description"].encode()) > 5000:
            return refusal(400, "invalidDescription")
        assert status["privacyStatus"] == "private"
        name = f"upload-id-canary-{len(self.sessions) + 1}"
        size = int(call.headers["X-Upload-Content-Length"])
        self.sessions[name] = {"about": call.json, "size": size, "got": b"", "video": ""}
        return answer(
            200, None, location=f"https://{self.host}{_UPLOAD}?uploadType=resumable&upload_id={name}"
        )

    def _piece(self, call: HttpCall) -> HttpAnswer:
        session = self.sessions.get(call.url.rpartition("=")[2])
        if session is None:
            return answer(404)
        told = call.headers["Content-Range"]
        if told != f"bytes */{session['size']}" and not session["video"]:
            first, last, size = map(int, _RANGE.fullmatch(told).groups())
            data = body_of(call.data).read()
            assert (first, size, last - first + 1) == (len(session["got"]), session["size"], len(data))
            assert last + 1 == size or len(data) % 262_144 == 0
            session["got"] += data if self.takes is None else data[: self.takes]
        if len(session["got"]) < session["size"]:
            arrived = {"range": f"bytes=0-{len(session['got']) - 1}"} if session["got"] else {}
            return answer(308, None, **arrived)
        return answer(201, self._video(session))

    def _video(self, session: dict) -> dict:
        if not session["video"]:
            name = session["video"] = f"vid{len(self.videos) + 1:08d}"
            self.bytes_of[name] = session["got"]
            self.videos[name] = {"kind": "youtube#video", "id": name, **session["about"]}
        return self.videos[session["video"]]

    def _channels(self, call: HttpCall) -> HttpAnswer:
        if call.params["part"] == "statistics":
            return answer(200, {"items": [{"id": ME, "statistics": self.of_channel}]})
        about = {"title": "Fennel & Rye", "customUrl": "@fennelandrye"}
        return answer(200, {"items": [{"id": ME, "snippet": about}] if self.channel else []})

    def _playlists(self, call: HttpCall) -> HttpAnswer:
        start = int(call.params.get("pageToken") or "0")
        page = {"items": [{"id": PLAYLISTS[start]["id"], "snippet": {"title": PLAYLISTS[start]["title"]}}]}
        return answer(200, page | ({"nextPageToken": "1"} if start == 0 else {}))

    def _playlistitems(self, call: HttpCall) -> HttpAnswer:
        if call.method == "GET":
            wanted = call.params["playlistId"], call.params["videoId"]
            return answer(200, {"items": [{"id": "item"} for one in self.listed if one == wanted]})
        snippet = call.json["snippet"]
        if snippet["playlistId"] not in {one["id"] for one in PLAYLISTS}:
            return refusal(404, "playlistNotFound")
        self.listed.append((snippet["playlistId"], snippet["resourceId"]["videoId"]))
        return answer(200, {"id": "item", "snippet": snippet})

    def _videos(self, call: HttpCall) -> HttpAnswer:
        remote_id = call.params.get("id") or call.json["id"]
        found = self.videos.get(remote_id)
        if call.params.get("part") == "statistics":
            there = [one for one in remote_id.split(",") if one in self.videos]
            return answer(200, {"items": [{"id": one, "statistics": self.of_video} for one in there]})
        if call.method == "GET":
            return answer(200, {"items": [self._shown(found)] if found else []})
        if found is None:
            return refusal(404, "videoNotFound")
        if call.method == "DELETE":
            del self.videos[remote_id]
            return answer(204)
        parts = call.params["part"].split(",")
        assert set(call.json) == {"id", *parts}
        found |= {part: dict(call.json[part]) for part in parts}
        if not self.audited:
            found["status"]["privacyStatus"] = "private"
        return answer(200, {name: found[name] for name in ("kind", "id", *parts)})

    def _captions(self, call: HttpCall) -> HttpAnswer:
        about, words = pieces_of(call)
        told = about["snippet"]
        if told["videoId"] not in self.videos:
            return refusal(404, "videoNotFound")
        if "-->" not in words:
            return refusal(400, "contentRequired")
        if (told["videoId"], told["language"]) in self.subtitles:
            return refusal(409, "captionExists")
        self.subtitles[told["videoId"], told["language"]] = words
        return answer(200, {"kind": "youtube#caption", "id": "AUieDa", "snippet": told})

    def _set(self, call: HttpCall) -> HttpAnswer:
        assert call.headers["Content-Type"] in {"image/jpeg", "image/png"}
        if call.params["videoId"] not in self.videos:
            return refusal(404, "videoNotFound")
        if not self.verified:
            return refusal(403, "forbidden")
        self.covers[call.params["videoId"]] = body_of(call.data).read()
        return answer(200, {"kind": "youtube#thumbnailSetResponse", "items": [{"default": {}}]})

    def _shown(self, found: dict) -> dict:
        state = self.states[min(self.asked, len(self.states) - 1)]
        self.asked += 1
        why = (
            {"failureReason" if state == "failed" else "rejectionReason": self.reason} if self.reason else {}
        )
        return {**found, "status": {**found["status"], "uploadStatus": state, **why}}


def pieces_of(call: HttpCall) -> tuple[dict, str]:
    """What captions are, and their words: the two pieces of a multipart/related request."""
    head = f"Content-Type: {call.headers['Content-Type']}\r\n\r\n".encode()
    about, words = message_from_bytes(head + call.data, policy=HTTP).iter_parts()
    return json.loads(about.get_content()), words.get_content().decode()
