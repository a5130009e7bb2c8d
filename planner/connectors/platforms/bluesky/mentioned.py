"""Finds out who is mentioned, when the post is sent: a mention names an account by its id, not its handle."""

from planner.connectors.connector import Credentials, Json
from planner.connectors.fields import at, list_at, text_at
from planner.connectors.platforms.bluesky.record import in_order, mention_facet
from planner.connectors.platforms.bluesky.session import Sessions
from planner.connectors.platforms.bluesky.syntax import is_did
from planner.domain.errors import ConnectorFault
from planner.ports.http import Http


def with_mentions(sessions: Sessions, http: Http, credentials: Credentials, frozen: Json) -> Json:
    """The frozen body with a facet for each account that was found; a handle nobody has stays plain text."""
    body = at(frozen, "body")
    if not isinstance(body, dict) or not isinstance(body.get("record"), dict):
        raise TypeError("a frozen post has a record")
    record = dict(body["record"])
    found = _found(sessions, http, credentials, frozen)
    if found:
        record["facets"] = in_order([*record.get("facets", []), *found])
    return {**body, "record": record}


def _found(sessions: Sessions, http: Http, credentials: Credentials, frozen: Json) -> list[Json]:
    facets: list[Json] = []
    for mention in list_at(frozen, "mentions"):
        params = {"handle": text_at(mention, "handle")}
        name = "com.atproto.identity.resolveHandle"
        try:
            answer = sessions.call(http, credentials, "GET", name, params=params)
        except ConnectorFault:
            continue  # a post is worth more than the link behind a name
        did = text_at(answer.json(), "did")
        if is_did(did):
            facets.append(mention_facet(at(mention, "index"), did))
    return facets
