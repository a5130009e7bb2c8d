"""Taking a post away, changing its words, and reading it back."""

from collections.abc import Mapping

from planner.connectors import steps as common
from planner.connectors.connector import Credentials, Json, StepPlan, StepResult
from planner.connectors.fields import at, text_at
from planner.connectors.markup import exact_words, same_words, words_in
from planner.connectors.platforms.micropub import site
from planner.connectors.platforms.micropub.body import alts_of, words_of
from planner.domain.account import Account
from planner.domain.errors import Refused
from planner.languages import tr
from planner.networks.rendered import Rendered
from planner.ports.http import Http


class Afterwards:
    """``Deletes``, ``Rewrites`` and ``ReadsBack``; a post's id is its address."""

    def delete(self, http: Http, credentials: Credentials, remote_id: str) -> int | None:
        """Delete the post."""
        body: Json = {"action": "delete", "url": remote_id}
        answer = site.send(http, credentials, "POST", site.endpoint(credentials), json=body, publishing=True)
        if not site.says_gone(answer):
            site.raise_fault(answer, credentials, publishing=True)
        return answer.status

    def is_there(self, http: Http, credentials: Credentials, remote_id: str) -> bool:
        """Ask for its source."""
        return site.source(http, credentials, remote_id) is not None

    def read_back(self, http: Http, credentials: Credentials, remote_id: str) -> Json:
        """The post as the site keeps it. Raises Refused when it is gone."""
        found = _found(http, credentials, remote_id)
        text = words_of(found)
        html = text_at(found, "content", 0, "html")
        return {
            "title": text_at(found, "name", 0),
            "text": text,
            "alt": alts_of(found),
            "links": list(words_in(html).links),
            "url": remote_id,
        }

    def freeze_change(
        self,
        step: StepPlan,  # noqa: ARG002 - a post is one
        rendered: Rendered,
        account: Account,
        sent: Json,
        done: Mapping[int, StepResult],  # noqa: ARG002 - what is shown stays
        remote_id: str,
    ) -> Json | None:
        """Title and words anew."""
        common.check(rendered, account)
        before = _replaced(sent)
        after: Json = {"content": [rendered.parts[0].text]}
        if rendered.title:
            after["name"] = [rendered.title]
        if after == before:
            return None
        body: Json = {"action": "update", "url": remote_id, "replace": after}
        return {"role": "change", "id": remote_id, "was": before, "body": body}

    def change(self, http: Http, credentials: Credentials, frozen: Json) -> StepResult:
        """Change it as frozen, unless its words are not those that went out any more."""
        remote_id = text_at(frozen, "id")
        words = words_of(_found(http, credentials, remote_id))
        known = (text_at(frozen, "was", "content", 0), text_at(frozen, "body", "replace", "content", 0))
        if not any(same_words(words, one) for one in known):
            raise Refused(
                tr(
                    "The post was changed on {who} since. Nothing was overwritten: change it there.",
                    who=site.who(credentials),
                )
            )
        body = frozen["body"]
        assert isinstance(body, dict)
        answer = site.send(http, credentials, "POST", site.endpoint(credentials), json=body, publishing=True)
        site.raise_fault(answer, credentials, publishing=True)
        moved = answer.headers.get("location", "") or remote_id
        return StepResult(remote_id=moved, remote_url=moved, status=answer.status)

    def shows(self, http: Http, credentials: Credentials, frozen: Json) -> bool:
        """Compare the words as they are there."""
        found = site.source(http, credentials, text_at(frozen, "id"))
        wanted = text_at(frozen, "body", "replace", "content", 0)
        return found is not None and exact_words(words_of(found), wanted)


def _found(http: Http, credentials: Credentials, url: str) -> Mapping[str, object]:
    found = site.source(http, credentials, url)
    if found is None:
        raise Refused(tr("The post is not on {who} any more.", who=site.who(credentials)))
    return found


def _replaced(sent: Json) -> Json:
    """Title and words of what went out, or of its last change."""
    held = at(sent, "body", "replace") or at(sent, "body", "properties")
    kept = held if isinstance(held, Mapping) else {}
    return {name: kept[name] for name in ("content", "name") if name in kept}
