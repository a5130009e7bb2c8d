"""A network's OAuth 2 token address in memory, as RFC 6749 and 7636 say; refresh tokens are good for one use."""

import base64
import hashlib
import threading
from dataclasses import dataclass, field
from urllib.parse import parse_qs, urlsplit

from planner.ports.http import HttpAnswer, HttpCall
from tests.fakes.http import answer

AUTHORIZE = "https://net.test/authorize"
TOKEN = "https://net.test/token"
ME = "https://net.test/me"


@dataclass
class FakeOAuth:
    """``codes``: code -> (redirect, challenge). ``spent``: refresh tokens used twice: the account is lost."""

    client_id: str = "app-1"
    client_secret: str = "app-secret-canary"
    life: int = 7200
    scopes: str = "read write"
    codes: dict = field(default_factory=dict)
    access: str = ""
    refresh: str = ""
    made: int = 0
    spent: list = field(default_factory=list)
    basic: bool = False
    lock: threading.Lock = field(default_factory=threading.Lock)

    def allow(self, address: str) -> str:
        """What the person's click in the browser leads to: the address that it is sent on to."""
        asked = {name: values[0] for name, values in parse_qs(urlsplit(address).query).items()}
        assert asked["client_id"] == self.client_id
        code = f"code-{len(self.codes)}-canary"
        self.codes[code] = (asked["redirect_uri"], asked.get("code_challenge", ""))
        return f"{asked['redirect_uri']}?code={code}&state={asked['state']}#_"

    def issue(self) -> dict:
        """A fresh pair of tokens."""
        self.made += 1
        self.access, self.refresh = f"access-{self.made}-canary", f"refresh-{self.made}-canary"
        return {
            "access_token": self.access,
            "refresh_token": self.refresh,
            "expires_in": self.life,
            "token_type": "bearer",
            "scope": self.scopes,
        }

    def serve(self, call: HttpCall) -> HttpAnswer:
        """Answer as the network would."""
        with self.lock:
            if call.url == TOKEN:
                return self._token(call)
            if call.headers.get("Authorization") != f"Bearer {self.access}":
                return answer(401, {"error": "invalid_token"})
            return answer(200, {"id": "7", "handle": "bakery"})

    def _token(self, call: HttpCall) -> HttpAnswer:
        form = dict(call.form or {})
        if not self._known(call, form):
            return answer(401, {"error": "invalid_client"})
        if form["grant_type"] == "refresh_token":
            if form["refresh_token"] != self.refresh:
                self.spent.append(form["refresh_token"])
                return answer(400, {"error": "invalid_request", "error_description": "Value was used before"})
            return answer(200, self.issue())
        redirect, challenge = self.codes.pop(form["code"], ("", ""))
        if redirect != form["redirect_uri"] or challenge not in {"", *_sums(form.get("code_verifier", ""))}:
            return answer(400, {"error": "invalid_grant"})
        return answer(200, self.issue())

    def _known(self, call: HttpCall, form: dict) -> bool:
        pair = base64.b64encode(f"{self.client_id}:{self.client_secret}".encode()).decode()
        if self.basic:
            return call.headers.get("Authorization") == f"Basic {pair}" and "client_secret" not in form
        return (form.get("client_id"), form.get("client_secret")) == (self.client_id, self.client_secret)


def _sums(verifier: str) -> set[str]:
    found = hashlib.sha256(verifier.encode())
    return {base64.urlsafe_b64encode(found.digest()).decode().rstrip("="), found.hexdigest()}
