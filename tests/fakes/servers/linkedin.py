"""LinkedIn's versioned interface in memory, after its documentation as quoted in public notes (2026-09-19)."""

from dataclasses import dataclass, field
from urllib.parse import unquote

from planner.ports.http import HttpAnswer, HttpCall
from tests.fakes.http import AT, answer, path_of
from tests.fakes.servers.linkedin_talk import PAGE, PERSON, LinkedInTalk

_RESERVED = set("|{}@[]()<>*_~")
PIECE = 4 * 1024 * 1024


@dataclass
class FakeLinkedIn(LinkedInTalk):
    """``serve`` answers. ``refuses_repeats``: 422. ``slow``: questions until a file is ready. ``forgets``: a piece is 404.

    ``pages``: what the sign-in runs; with ``page`` False it is a person's, who may read nothing.
    """

    token: str
    page: bool = True
    refuses_repeats: bool = False
    slow: int = 0
    forgets: int = 0
    fails: str = ""
    now: int = int(AT.timestamp() * 1000)
    pages: list[str] = field(default_factory=lambda: [PAGE])
    posts: list[dict] = field(default_factory=list)
    files: dict[str, dict] = field(default_factory=dict)

    def serve(self, call: HttpCall) -> HttpAnswer:
        """Answer as LinkedIn would."""
        path = unquote(path_of(call))
        if path.startswith("/dms-uploads/"):
            return self._file(path, call)
        if call.headers.get("Authorization") != f"Bearer {self.token}":
            return answer(
                401, {"status": 401, "code": "INVALID_ACCESS_TOKEN", "message": "Invalid access token"}
            )
        if path.startswith("/v2/"):
            return self.who(path)
        assert call.headers["LinkedIn-Version"] == "202609"
        assert call.headers["X-Restli-Protocol-Version"] == "2.0.0"
        return self._rest(path.removeprefix("/rest/"), call)

    def _rest(self, path: str, call: HttpCall) -> HttpAnswer:
        if (told := self.talk(path, call)) is not None:
            return told
        if path == "organizationAcls":
            first = int(call.params.get("start", 0))
            some = self.pages[first : first + int(call.params.get("count", 10))]
            return answer(200, {"elements": [{"organization": one, "role": "ADMINISTRATOR"} for one in some]})
        if path.startswith("organizations/"):
            return answer(200, {"localizedName": f"Page {path.rpartition('/')[2]}", "vanityName": "fennel"})
        if path in {"images", "videos"}:
            return self._upload(path, call)
        if path.startswith(("images/", "videos/")):
            return self._state()
        return self._posts(path.removeprefix("posts").removeprefix("/"), call)

    def _posts(self, urn: str, call: HttpCall) -> HttpAnswer:
        if call.method == "POST" and not urn:
            return self._post(dict(call.json))
        if call.method == "DELETE":
            self.posts = [one for one in self.posts if one["id"] != urn]
            return answer(204)
        if call.method == "GET" and not self.page:
            return answer(403, {"status": 403, "code": "ACCESS_DENIED", "message": "Not enough permissions"})
        return self._known(urn, call)

    def _known(self, urn: str, call: HttpCall) -> HttpAnswer:
        if not urn:
            first, count = int(call.params["start"]), int(call.params["count"])
            return answer(200, {"elements": self.posts[::-1][first : first + count]})
        found = next((one for one in self.posts if one["id"] == urn), None)
        if found is None:
            return answer(404, {"status": 404, "code": "NOT_FOUND", "message": "Post not found"})
        if call.method == "GET":
            return answer(200, found)
        assert call.headers["X-RestLi-Method"] == "PARTIAL_UPDATE"
        found |= call.json["patch"]["$set"]
        return answer(204)

    def _post(self, body: dict) -> HttpAnswer:
        for at, letter in enumerate(body["commentary"]):
            mention = "](urn:li:" in body["commentary"]
            assert letter not in _RESERVED or mention or body["commentary"][at - 1] == "\\"
        twin = next((one for one in self.posts if one["commentary"] == body["commentary"]), None)
        if self.refuses_repeats and twin:
            message = f"Content is a duplicate of {twin['id']}"
            inner = {"inputErrors": [{"code": "DUPLICATE_POST", "description": message, "input": {}}]}
            return answer(422, {"status": 422, "message": message, "errorDetails": inner})
        urn = f"urn:li:share:{7000 + len(self.posts)}"
        self.posts.append({**body, "id": urn, "createdAt": self.now})
        return answer(201, None, x_restli_id=urn)

    def _upload(self, path: str, call: HttpCall) -> HttpAnswer:
        kind, asked = path[:-1], call.json
        if call.params["action"] == "finalizeUpload":
            closing = asked["finalizeUploadRequest"]
            one = self.files[closing["video"]]
            assert closing["uploadedPartIds"] == [f"mark-{number}" for number in sorted(one["pieces"])]
            one["closed"] = True
            return answer(200, {})
        assert asked["initializeUploadRequest"]["owner"] in {PAGE, PERSON}
        urn = f"urn:li:{kind}:C{len(self.files)}"
        self.files[urn] = {"pieces": {}, "asked": asked["initializeUploadRequest"], "closed": False}
        base, expires = f"https://www.linkedin.com/dms-uploads/{urn}", self.now + 86_400_000
        if kind == "image":
            return answer(
                200, {"value": {"uploadUrl": f"{base}/0", "image": urn, "uploadUrlExpiresAt": expires}}
            )
        size = asked["initializeUploadRequest"]["fileSizeBytes"]
        parts = [
            {"uploadUrl": f"{base}/{n}", "firstByte": n * PIECE, "lastByte": min(size, (n + 1) * PIECE) - 1}
            for n in range(-(-size // PIECE))
        ]
        told = {"video": urn, "uploadToken": "", "uploadInstructions": parts, "uploadUrlsExpireAt": expires}
        return answer(200, {"value": told})

    def _file(self, path: str, call: HttpCall) -> HttpAnswer:
        _, _, urn, number = path.split("/")
        signed = call.headers.get("Authorization") == f"Bearer {self.token}"
        if signed is not (":image:" in urn):
            return answer(401, {"status": 401})
        if self.forgets and int(number) >= self.forgets:
            return answer(404, {})
        self.files[urn]["pieces"][int(number)] = call.data.read()
        return answer(201, None, etag=f'"mark-{number}"') if not signed else answer(201)

    def _state(self) -> HttpAnswer:
        if self.slow:
            self.slow -= 1
            return answer(200, {"status": "PROCESSING"})
        if self.fails:
            return answer(200, {"status": "PROCESSING_FAILED", "processingFailureReason": self.fails})
        return answer(200, {"status": "AVAILABLE"})
