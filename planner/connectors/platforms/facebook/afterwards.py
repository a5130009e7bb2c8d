"""Taking a post away, changing its words, and reading it back, by the Page's token."""

from collections.abc import Mapping

from planner.connectors import steps as common
from planner.connectors.connector import Credentials, Json, StepPlan, StepResult
from planner.connectors.errors import check_said_yes
from planner.connectors.fields import address_at, at, list_at, text_at
from planner.connectors.markup import exact_words
from planner.connectors.meta import graph
from planner.connectors.meta.graph import Request
from planner.connectors.platforms.facebook.api import DOOR, WHO, post_address
from planner.connectors.platforms.facebook.lookup import ATTACHED, photos_of, text_of
from planner.connectors.platforms.facebook.shapes import STORIES, Shape
from planner.domain.account import Account
from planner.domain.errors import Refused
from planner.domain.journal import StepRole
from planner.languages import tr
from planner.networks.entities import urls
from planner.networks.rendered import Rendered
from planner.ports.http import Http

_GONE = tr("The post is not on Facebook any more.")
_POST = f"id,message,created_time,permalink_url,{ATTACHED}"
_VIDEO = "id,description,created_time,permalink_url"


class Afterwards:
    """``Deletes``, ``Rewrites`` and ``ReadsBack``."""

    def delete(self, http: Http, credentials: Credentials, remote_id: str) -> int | None:
        """Delete the post."""
        wanted = Request(method="DELETE", path=f"/{remote_id}")
        answer = graph.ask(http, credentials, DOOR, wanted, publishing=True)
        if not graph.is_gone(answer):
            check_said_yes(graph.checked(credentials, DOOR, answer, publishing=True), WHO)
        return answer.status

    def is_there(self, http: Http, credentials: Credentials, remote_id: str) -> bool:
        """Ask for the post."""
        return graph.node(http, credentials, DOOR, remote_id, "id") is not None

    def read_back(self, http: Http, credentials: Credentials, remote_id: str) -> Json:
        """The post as Facebook has it; its alt texts stand with the pictures. Raises Refused when it is gone."""
        found = _node(http, credentials, remote_id)
        photos = [
            graph.node(http, credentials, DOOR, photo, "alt_text_custom,images") for photo in photos_of(found)
        ]
        text = text_of(found)
        return {
            "text": text,
            "links": [span.text for span in urls(text)],
            "alt": [text_at(photo, "alt_text_custom") for photo in photos],
            "pictures": [address_at(list_at(photo, "images"), 0, "source") for photo in photos],
            "url": post_address(remote_id, found),
        }

    def freeze_change(
        self,
        step: StepPlan,
        rendered: Rendered,
        account: Account,
        sent: Json,
        done: Mapping[int, StepResult],  # noqa: ARG002 - what is shown stays
        remote_id: str,
    ) -> Json | None:
        """The words anew. Raises Refused for a story, which has none."""
        common.check(rendered, account)
        if step.role is not StepRole.ROOT:
            return None
        shape, form = Shape(text_at(sent, "shape")), at(sent, "form")
        if shape in STORIES:
            raise Refused(tr("A story cannot be changed. Delete it, and post another one."))
        name = _field_of(shape)
        before, after = text_at(form, name), rendered.parts[0].text
        if before == after or not isinstance(form, Mapping):
            return None
        return {**sent, "role": "change", "id": remote_id, "was": before, "form": {**form, name: after}}

    def change(self, http: Http, credentials: Credentials, frozen: Json) -> StepResult:
        """Change the words, unless they are not those that went out any more."""
        remote_id, name = text_at(frozen, "id"), _field_of(Shape(text_at(frozen, "shape")))
        shown, wanted = text_of(_node(http, credentials, remote_id)), text_at(frozen, "form", name)
        if not exact_words(shown, wanted) and not exact_words(shown, text_at(frozen, "was")):
            raise Refused(
                tr("The post was changed on Facebook since. Nothing was overwritten: change it there.")
            )
        asked = Request(method="POST", path=f"/{remote_id}", form={name: wanted})
        answer = graph.checked(
            credentials, DOOR, graph.ask(http, credentials, DOOR, asked, publishing=True), publishing=True
        )
        check_said_yes(answer, WHO)
        return StepResult(remote_id=remote_id, remote_url=post_address(remote_id), status=answer.status)

    def shows(self, http: Http, credentials: Credentials, frozen: Json) -> bool:
        """Compare the words as they are there, spaces aside."""
        name = _field_of(Shape(text_at(frozen, "shape")))
        shown = text_of(_node(http, credentials, text_at(frozen, "id")))
        return exact_words(shown, text_at(frozen, "form", name))


def _field_of(shape: Shape) -> str:
    return "message" if shape is Shape.FEED else "description"


def _node(http: Http, credentials: Credentials, remote_id: str) -> Mapping[str, object]:
    """A post, whose id names its Page as well, or a video. Raises Refused when it is gone."""
    fields = _POST if "_" in remote_id else _VIDEO
    found = graph.node(http, credentials, DOOR, remote_id, fields)
    if found is None:
        raise Refused(_GONE)
    return found
