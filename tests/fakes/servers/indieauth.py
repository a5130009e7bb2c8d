"""The pages by which a person signs in to an own site, as IndieAuth has them (Living Standard, 11 July 2024).

No program is registered: its name is an address, and here only one on the machine itself is taken, on the host and
port that the browser comes back to (sections 3.3 and 4.2.2). Refresh tokens are good for one use and one name.
"""

import base64
import hashlib
from dataclasses import dataclass, field
from urllib.parse import parse_qs, urlencode, urlsplit

from planner.ports.http import HttpAnswer, HttpCall
from tests.fakes.http import answer, page
from tests.fakes.servers.micropub import SITE, FakeMicropub

AUTH = "https://auth.example"
METADATA, AUTHORIZE = f"{AUTH}/metadata", f"{AUTH}/authorize?by=page"
TOKEN_PAGE, REVOKE_PAGE = f"{AUTH}/token", f"{AUTH}/revoke"


@dataclass
class FakeIndieAuth:
    """``serve`` answers for the site and for its pages.

    ``me``: whose site the person says it is. ``others``: first pages of other sites. ``life``: of a token, in
    seconds; 0: it does not end, and nothing renews it. ``given``: the rights the person gave.
    """

    site: FakeMicropub
    me: str = f"{SITE}/"
    life: int = 3600
    given: str = "create update delete media"
    said: dict = field(default_factory=dict)
    others: dict[str, str] = field(default_factory=dict)
    codes: dict[str, dict] = field(default_factory=dict)
    refresh: dict[str, str] = field(default_factory=dict)
    revoked: list[str] = field(default_factory=list)
    made: int = 0

    def __post_init__(self) -> None:
        self.site.names = {"indieauth-metadata": METADATA}

    def metadata(self) -> dict:
        return {
            "issuer": AUTH,
            "authorization_endpoint": AUTHORIZE,
            "token_endpoint": TOKEN_PAGE,
            "revocation_endpoint": REVOKE_PAGE,
            "code_challenge_methods_supported": ["S256"],
            "authorization_response_iss_parameter_supported": True,
            **self.said,
        }

    def allow(self, address: str, **changed: str) -> str:
        """What the person's click leads to. ``changed``: what comes back otherwise, "" for not at all."""
        parts = urlsplit(address)
        asked = {name: values[0] for name, values in parse_qs(parts.query).items()}
        client, back = urlsplit(asked["client_id"]), urlsplit(asked["redirect_uri"])
        assert (parts.netloc, asked["by"], asked["response_type"]) == ("auth.example", "page", "code")
        assert (client.scheme, client.hostname, client.path) == ("http", "127.0.0.1", "/")
        assert (client.scheme, client.netloc) == (back.scheme, back.netloc)
        assert asked["code_challenge_method"] == "S256"
        code = f"code-{len(self.codes)}-canary"
        self.codes[code] = asked
        told = {"code": code, "state": asked["state"], "iss": AUTH, **changed}
        return f"{asked['redirect_uri']}?{urlencode({name: value for name, value in told.items() if value})}"

    def serve(self, call: HttpCall) -> HttpAnswer:
        if call.url == METADATA:
            return answer(200, self.metadata())
        if call.url == TOKEN_PAGE:
            return self._token(dict(call.form or {}))
        if call.url == REVOKE_PAGE:
            self.revoked.append((call.form or {})["token"])
            return answer(200, {})
        if call.url in self.others:
            return page(200, self.others[call.url])
        return self.site.serve(call)

    def _token(self, form: dict[str, str]) -> HttpAnswer:
        if form["grant_type"] == "refresh_token":
            if self.refresh.pop(form["refresh_token"], "") != form["client_id"]:
                return answer(400, {"error": "invalid_grant"})
            return answer(200, self._issued(form["client_id"]))
        asked = self.codes.pop(form["code"], {})
        digest = hashlib.sha256(form["code_verifier"].encode()).digest()
        proof = base64.urlsafe_b64encode(digest).decode().rstrip("=")
        same = all(form[name] == asked.get(name) for name in ("client_id", "redirect_uri"))
        if not same or proof != asked["code_challenge"]:
            return answer(400, {"error": "invalid_grant"})
        return answer(200, self._issued(form["client_id"]))

    def _issued(self, client: str) -> dict:
        self.made += 1
        self.site.token = f"access-{self.made}-canary"
        told = {"access_token": self.site.token, "token_type": "Bearer", "scope": self.given, "me": self.me}
        if not self.life:
            return told
        fresh = f"refresh-{self.made}-canary"
        self.refresh[fresh] = client
        return {**told, "refresh_token": fresh, "expires_in": self.life}
