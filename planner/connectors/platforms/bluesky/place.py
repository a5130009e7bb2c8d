"""Where a record is: its at:// address, and the address that a person can open."""

from urllib.parse import urlencode, urlsplit

from planner.connectors.address import is_loopback
from planner.connectors.connector import Credentials, StepResult
from planner.connectors.fields import text_at
from planner.connectors.platforms.bluesky.session import server_of
from planner.connectors.platforms.bluesky.syntax import is_at_uri
from planner.domain.errors import Refused
from planner.languages import tr

_PLACE = ("repo", "collection", "rkey")


def place_of(uri: str) -> dict[str, str]:
    """Repository, collection and key of a record. Raises Refused when ``uri`` is no at:// address."""
    pieces = uri.removeprefix("at://").split("/")
    if not is_at_uri(uri) or len(pieces) != len(_PLACE):
        raise Refused(tr("“{what}” is not the address of a post on Bluesky.", what=uri[:200]))
    return dict(zip(_PLACE, pieces, strict=True))


def result_of(found: object, credentials: Credentials) -> StepResult:
    """What a record leaves for later steps: ``uri`` and ``cid``, by which a reply names it."""
    uri = text_at(found, "uri")
    did, _, rest = uri.removeprefix("at://").partition("/")
    collection, _, rkey = rest.rpartition("/")
    server = server_of(credentials)
    if is_loopback(urlsplit(server).hostname or ""):  # a server on this machine is not on the web
        query = urlencode({"repo": did, "collection": collection, "rkey": rkey})
        url = f"{server}/xrpc/com.atproto.repo.getRecord?{query}"
    else:
        url = f"https://bsky.app/profile/{credentials.account.handle or did}/post/{rkey}"
    return StepResult(remote_id=uri, remote_url=url, data={"uri": uri, "cid": text_at(found, "cid")})
