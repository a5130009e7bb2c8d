"""Taking a post away, and reading it back. Instagram lets no program change a caption."""

from planner.connectors.connector import Credentials, Json
from planner.connectors.errors import check_said_yes
from planner.connectors.fields import address_at, list_at, text_at
from planner.connectors.meta import graph
from planner.connectors.meta.graph import Request
from planner.connectors.platforms.instagram.api import WHO, door, for_deleting
from planner.domain.errors import Refused
from planner.languages import tr
from planner.ports.http import Http

_ONE = "media_type,media_url,thumbnail_url,alt_text"
_POST = f"id,caption,permalink,timestamp,{_ONE},children{{{_ONE}}}"


class Afterwards:
    """``Deletes`` and ``ReadsBack``."""

    def delete(self, http: Http, credentials: Credentials, remote_id: str) -> int | None:
        """Delete the post."""
        way = for_deleting(credentials)
        answer = graph.ask(
            http, credentials, way, Request(method="DELETE", path=f"/{remote_id}"), publishing=True
        )
        if not graph.is_gone(answer):
            check_said_yes(graph.checked(credentials, way, answer, publishing=True), WHO)
        return answer.status

    def is_there(self, http: Http, credentials: Credentials, remote_id: str) -> bool:
        """Ask for the post."""
        return graph.node(http, credentials, door(credentials), remote_id, "id") is not None

    def read_back(self, http: Http, credentials: Credentials, remote_id: str) -> Json:
        """The post as Instagram has it. Raises Refused when it is gone."""
        found = graph.node(http, credentials, door(credentials), remote_id, _POST)
        if found is None:
            raise Refused(tr("The post is not on Instagram any more."))
        shown = list_at(found, "children", "data") or [found]
        return {
            "text": text_at(found, "caption"),
            "links": [],  # they are plain words there
            "alt": [text_at(one, "alt_text") for one in shown],
            "pictures": [address_at(one, "thumbnail_url") or address_at(one, "media_url") for one in shown],
            "url": address_at(found, "permalink"),
        }
