"""A PDS: sessions that expire, records by key, blobs."""

from dataclasses import dataclass, field

from planner.connectors.uploading import body_of
from planner.ports.http import HttpAnswer, HttpCall
from tests.fakes.http import answer, path_of
from tests.fakes.servers.talk import BlueskyTalk

BASE = "https://bsky.social"
PDS = "https://oyster.host.bsky.network"
VIDEO = "https://video.bsky.app"
DID = "did:plc:kif3472k2vfiufxrv2o4qfmt"
POSTS = "app.bsky.feed.post"


@dataclass
class FakeBluesky(BlueskyTalk):
    """``serve`` answers. Counts sign-ins and renewals; ``expire()`` makes the current token stale.

    The video service answers too: it works on a video for ``video_work`` questions.
    """

    password: str
    handle: str = "fennelandrye.test"
    sign_ins: int = 0
    renewals: int = 0
    renewable: bool = True
    active: bool = True
    known: dict[str, str] = field(default_factory=lambda: {"bob.test": "did:plc:bob"})
    records: dict[str, dict] = field(default_factory=dict)
    others: dict[str, dict[str, dict]] = field(default_factory=dict)
    blobs: list[tuple[bytes, str]] = field(default_factory=list)
    video_work: int = 0
    video_fails: str = ""
    video_limits: dict = field(default_factory=lambda: {"canUpload": True})
    hosts: list[str] = field(default_factory=list)
    _tokens: int = 0

    @property
    def access(self) -> str:
        return f"access-canary-{self._tokens}"

    @property
    def refresh(self) -> str:
        return f"refresh-canary-{self._tokens}"

    def expire(self) -> None:
        self._tokens += 1

    def serve(self, call: HttpCall) -> HttpAnswer:
        name = path_of(call).removeprefix("/xrpc/")
        self.hosts.append(call.url.partition("/xrpc/")[0])
        bearer = call.headers.get("Authorization", "").removeprefix("Bearer ")
        if name == "com.atproto.server.createSession":
            return self._sign_in(call)
        if name == "com.atproto.server.refreshSession":
            if not self.renewable or not bearer.startswith("refresh-canary"):
                return answer(400, {"error": "ExpiredToken", "message": "Token has expired"})
            self.renewals += 1
            return self._session()
        if call.url.startswith(VIDEO):
            return getattr(self, "_" + name.rpartition(".")[2])(call)
        if bearer != self.access:
            return answer(400, {"error": "ExpiredToken", "message": f"Token {bearer} has expired"})
        return getattr(self, "_" + name.rpartition(".")[2])(call)

    def _sign_in(self, call: HttpCall) -> HttpAnswer:
        assert isinstance(call.json, dict)
        if call.json["password"] != self.password or call.json["identifier"] not in {self.handle, DID}:
            return answer(
                401, {"error": "AuthenticationRequired", "message": "Invalid identifier or password"}
            )
        self.sign_ins += 1
        return self._session()

    def _session(self) -> HttpAnswer:
        self._tokens += 1
        service = {"id": "#atproto_pds", "type": "AtprotoPersonalDataServer", "serviceEndpoint": PDS}
        found = {"did": DID, "handle": self.handle, "active": self.active, "didDoc": {"service": [service]}}
        if not self.active:
            found["status"] = "takendown"
        return answer(200, {**found, "accessJwt": self.access, "refreshJwt": self.refresh})

    def _putRecord(self, call: HttpCall) -> HttpAnswer:  # noqa: N802 - the network's own name
        body = call.json
        assert isinstance(body, dict)
        assert body["repo"] == DID
        assert body["swapRecord"] is None
        if len(body["record"].get("text", "").encode()) > 3000:
            return answer(
                400, {"error": "InvalidRequest", "message": "text must not be longer than 3000 bytes"}
            )
        assert body["record"]["$type"] == body["collection"]
        there, rkey = self.kept(body["collection"]), body["rkey"]
        if rkey in there and there[rkey] != body["record"]:
            return answer(400, {"error": "InvalidSwap", "message": "Record was at bafy"})
        there[rkey] = body["record"]
        return answer(200, self._named(body["collection"], rkey))

    def kept(self, collection: str) -> dict[str, dict]:
        """The records of a collection, by key; those of posts are ``records``."""
        return self.records if collection == POSTS else self.others.setdefault(collection, {})

    def _getRecord(self, call: HttpCall) -> HttpAnswer:  # noqa: N802
        rkey, collection = call.params["rkey"], call.params["collection"]
        if call.params["repo"] != DID:
            uri = f"at://{call.params['repo']}/{collection}/{rkey}"
            return answer(200, self.foreign[uri]) if uri in self.foreign else _missing(rkey)
        there = self.kept(collection)
        if rkey not in there:
            return _missing(rkey)
        return answer(200, {**self._named(collection, rkey), "value": there[rkey]})

    def _deleteRecord(self, call: HttpCall) -> HttpAnswer:  # noqa: N802
        assert isinstance(call.json, dict)
        self.kept(call.json["collection"]).pop(call.json["rkey"], None)
        return answer(200, {})

    def _uploadBlob(self, call: HttpCall) -> HttpAnswer:  # noqa: N802
        assert call.data is not None
        data = body_of(call.data).read()
        self.blobs.append((data, call.headers["Content-Type"]))
        ref = {"$link": f"bafkrei{len(self.blobs)}"}
        return answer(
            200, {"blob": {"$type": "blob", "ref": ref, "mimeType": "image/png", "size": len(data)}}
        )

    def _getServiceAuth(self, call: HttpCall) -> HttpAnswer:  # noqa: N802
        return answer(200, {"token": f"service-canary {call.params['aud']} {call.params['lxm']}"})

    def _getUploadLimits(self, call: HttpCall) -> HttpAnswer:  # noqa: N802
        allowed = f"Bearer service-canary did:web:{VIDEO.partition('://')[2]} app.bsky.video.getUploadLimits"
        assert call.headers["Authorization"] == allowed
        return answer(200, self.video_limits)

    def _uploadVideo(self, call: HttpCall) -> HttpAnswer:  # noqa: N802
        assert call.params["did"] == DID
        host = PDS.partition("://")[2]
        allowed = f"Bearer service-canary did:web:{host} com.atproto.repo.uploadBlob"
        assert call.headers["Authorization"] == allowed
        assert call.data is not None
        self.blobs.append((body_of(call.data).read(), call.headers["Content-Type"]))
        job = f"job{len(self.blobs)}"
        return answer(200, {"jobId": job, "did": DID, "state": "JOB_STATE_CREATED"})

    def _getJobStatus(self, call: HttpCall) -> HttpAnswer:  # noqa: N802
        job = call.params["jobId"]
        if job != f"job{len(self.blobs)}":
            return answer(400, {"error": "InvalidRequest", "message": "Unknown job"})
        status: dict = {"jobId": job, "did": DID, "state": "JOB_STATE_ENCODING"}
        if self.video_fails:
            status |= {"state": "JOB_STATE_FAILED", "error": "bad", "message": self.video_fails}
        elif self.video_work <= 0:
            data, mime = self.blobs[-1]
            ref = {"$link": f"bafkrei{len(self.blobs)}"}
            blob = {"$type": "blob", "ref": ref, "mimeType": mime, "size": len(data)}
            status |= {"state": "JOB_STATE_COMPLETED", "blob": blob}
        self.video_work -= 1
        return answer(200, {"jobStatus": status})

    def _resolveHandle(self, call: HttpCall) -> HttpAnswer:  # noqa: N802
        did = self.known.get(call.params["handle"])
        return answer(200, {"did": did}) if did else answer(400, {"error": "InvalidRequest", "message": "no"})

    def _named(self, collection: str, rkey: str) -> dict[str, str]:
        return {"uri": f"at://{DID}/{collection}/{rkey}", "cid": f"bafyrei{rkey}"}


def _missing(rkey: str) -> HttpAnswer:
    return answer(400, {"error": "RecordNotFound", "message": f"Could not locate record: {rkey}"})
