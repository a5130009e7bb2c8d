"""Talking to one Mastodon server, or to one that speaks its language."""

from collections.abc import Mapping

from planner.connectors.address import base_of
from planner.connectors.connector import Credentials
from planner.connectors.errors import NOT_FOUND, ask, ask_any, fault_of
from planner.connectors.fields import list_at, number_at, text_at
from planner.connectors.platforms.mastodon.answers import TABLE
from planner.domain.errors import ConnectorFault, NotSent, Refused, SignInNeeded, Throttled
from planner.languages import tr
from planner.networks.facts import facts_of
from planner.ports.body import Body
from planner.ports.http import Http, HttpAnswer, HttpCall

WHO, _KEY = "Mastodon", "mastodon"
_LIMITS = {
    "text_limit": ("statuses", "max_characters"),
    "url_weight": ("statuses", "characters_reserved_per_url"),
    "media_max": ("statuses", "max_media_attachments"),
    "image_bytes": ("media_attachments", "image_size_limit"),
    "image_max_pixels": ("media_attachments", "image_matrix_limit"),
    "video_bytes": ("media_attachments", "video_size_limit"),
    "alt_limit": ("media_attachments", "description_limit"),
}
VERSION = "mastodon_api"
"""The account's fact that holds the version of Mastodon's own interface; relatives tell none."""

_QUOTES_SINCE = 7
"""Version of the interface (Mastodon 4.5) from which an author says who may quote."""

_NOT_ACCEPTED = tr(
    "The access token is not accepted. Make a new one in the server's settings under Development."
)


def call(
    credentials: Credentials,
    method: str,
    path: str,
    *,
    params: Mapping[str, str] | None = None,
    json: object = None,
    files: Mapping[str, tuple[str, Body, str]] | None = None,
    form: Mapping[str, str] | None = None,
    key: str = "",
) -> HttpCall:
    """A signed request to the account's server. ``key``: Idempotency-Key."""
    token = credentials.secrets.get("token", "").strip()
    if not token or not token.isprintable() or not token.isascii():
        raise SignInNeeded(tr("There is no access token for this account."), field="token")
    headers = {"Authorization": f"Bearer {token}"}
    if key:
        headers["Idempotency-Key"] = key
    return HttpCall(
        method=method,
        url=base_of(credentials.account.server) + path,
        headers=headers,
        params=params or {},
        json=json,
        files=files,
        form=form,
        private_ok=credentials.private_ok,
    )


def me(http: Http, credentials: Credentials) -> object:
    """The account that the token belongs to. Raises SignInNeeded however the server says no."""
    secrets = credentials.secrets.values()
    answer = ask_any(http, call(credentials, "GET", "/api/v1/accounts/verify_credentials"))
    fault = fault_of(answer, WHO, secrets=secrets, table=TABLE)
    if isinstance(fault, NotSent | Throttled) or (fault and getattr(fault, "field", "") == "server"):
        raise fault
    found = answer.json()
    if fault and answer.status == NOT_FOUND:
        raise Refused(tr("No Mastodon server answers at that address."), detail=fault.detail, field="server")
    if fault:  # 401 by the book, 400, 403 or 422 on relatives
        raise SignInNeeded(
            _NOT_ACCEPTED, detail=fault.detail, status=fault.status, answer=fault.answer, field="token"
        )
    if not text_at(found, "id"):
        raise Refused(
            tr("No Mastodon server answers at that address."),
            detail="no account in the answer",
            field="server",
        )
    return found


def check_rights(http: Http, credentials: Credentials) -> None:
    """Raise Refused when the server says that the token may only read. Older servers do not say."""
    answer = ask_any(http, call(credentials, "GET", "/api/v1/apps/verify_credentials"))
    scopes = {scope for scope in list_at(answer.json(), "scopes") if isinstance(scope, str)}
    if fault_of(answer, WHO) is None and scopes and not scopes & {"write", "write:statuses"}:
        message = tr("This access token may only read. Make one with read and write.")
        raise Refused(message, detail=f"scopes: {' '.join(sorted(scopes))}", field="token")


def limits(http: Http, credentials: Credentials) -> tuple[str, dict[str, int | str | bool]]:
    """The server's own name and limits; older and related servers tell them at another place."""
    for path in ("/api/v2/instance", "/api/v1/instance"):
        answer = ask_any(http, call(credentials, "GET", path))
        found = answer.json()
        if fault_of(answer, WHO) is None and isinstance(found, dict):
            told = {name: number_at(found, "configuration", *where) for name, where in _LIMITS.items()}
            if not told["text_limit"]:
                told["text_limit"] = number_at(found, "max_toot_chars")  # an older way of saying it
            name = text_at(found, "domain") or text_at(found, "uri")
            known: dict[str, int | str | bool] = {name: value for name, value in told.items() if value > 0}
            version = number_at(found, "api_versions", "mastodon")
            known |= {VERSION: version} if version else {}
            known |= {"quotes": True} if version >= _QUOTES_SINCE else {}
            facts = facts_of(_KEY)
            if not version and facts is not None:  # relatives take of a GIF what they take of other pictures
                known["gif_max_pixels"] = known.get("image_max_pixels", facts.image_max_pixels)
            return name.rpartition("://")[2].rstrip("/"), known
    return "", {}


def refusal(
    http: Http, credentials: Credentials, answer: HttpAnswer, *, publishing: bool
) -> ConnectorFault | None:
    """The fault of an answer; a bare 4xx is asked again by the token, which some servers mean by it."""
    fault = fault_of(answer, WHO, secrets=credentials.secrets.values(), publishing=publishing, table=TABLE)
    if type(fault) is Refused and answer.status in {400, 403, 422} and not text_at(answer.json(), "error"):
        me(http, credentials)
    return fault


def get(
    http: Http,
    credentials: Credentials,
    path: str,
    params: Mapping[str, str] | None = None,
    *,
    shape: type[dict[str, object]] | type[list[object]] = dict,
) -> object:
    """The JSON at a path, an object or a list. Raises as the table says; NotSent when it is neither."""
    wanted = call(credentials, "GET", path, params=params)
    answer = ask(http, wanted, WHO, secrets=credentials.secrets.values(), table=TABLE)
    found = answer.json()
    if not isinstance(found, shape):
        raise NotSent(
            tr("Mastodon's answer could not be read."), detail=f"HTTP {answer.status}, no {shape.__name__}"
        )
    return found
