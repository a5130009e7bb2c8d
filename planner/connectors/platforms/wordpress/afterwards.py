"""Putting a post into the site's bin, and changing its words."""

from collections.abc import Mapping
from dataclasses import replace

from planner.connectors import steps as common
from planner.connectors.connector import Credentials, Json, StepPlan, StepResult
from planner.connectors.errors import GONE, NOT_FOUND, ask_any, check_said_yes
from planner.connectors.fields import at, text_at
from planner.connectors.markup import exact_words, words_in
from planner.connectors.platforms.wordpress import site
from planner.connectors.platforms.wordpress.body import as_title, content_of, result_of
from planner.domain.account import Account
from planner.domain.errors import NotSent, Refused
from planner.languages import tr
from planner.networks.rendered import Rendered
from planner.ports.http import Http, HttpAnswer

_NOT_THERE = frozenset({"rest_post_invalid_id", "rest_already_trashed"})
"""Only in these words: a 404 of a proxy, or of an interface that moved, says nothing about the post."""


class Afterwards:
    """``Deletes`` and ``Rewrites``."""

    def delete(self, http: Http, credentials: Credentials, remote_id: str) -> int | None:
        """Put the post into the site's bin, from which its owner can take it back."""
        answer = http.send(site.call(http, credentials, "DELETE", f"wp/v2/posts/{remote_id}"))
        if not _is_missing(answer):
            site.raise_fault(answer, credentials, publishing=True)
            check_said_yes(answer, site.who(credentials))
        return answer.status

    def is_there(self, http: Http, credentials: Credentials, remote_id: str) -> bool:
        """Ask for the post; one in the bin is not there for readers."""
        answer = _ask(http, credentials, remote_id)
        if answer is None:
            return False
        return text_at(answer, "status") != "trash"

    def freeze_change(
        self,
        step: StepPlan,
        rendered: Rendered,
        account: Account,
        sent: Json,
        done: Mapping[int, StepResult],
        remote_id: str,
    ) -> Json | None:
        """Title and words anew; address and first picture stay."""
        common.check(rendered, account)
        before = at(sent, "body")
        if not isinstance(before, Mapping):
            return None
        uploads = [upload for _, upload in common.uploaded(step, rendered, done)]
        after = {**before, "title": as_title(rendered.title), "content": content_of(rendered, uploads)}
        if after == before:
            return None
        was = {"title": before["title"], "content": before["content"]}
        return {**sent, "role": "change", "id": remote_id, "was": was, "body": after}

    def change(self, http: Http, credentials: Credentials, frozen: Json) -> StepResult:
        """Change title and words, unless they are not those that went out any more."""
        remote_id = text_at(frozen, "id")
        post = _ask(http, credentials, remote_id)
        if post is None or text_at(post, "status") == "trash":
            raise Refused(tr("The post is not on {who} any more.", who=site.who(credentials)))
        if not _says(post, at(frozen, "body")) and not _says(post, at(frozen, "was")):
            place = site.who(credentials)
            raise Refused(
                tr(
                    "The post was changed on {place} since. Nothing was overwritten: change it there.",
                    place=place,
                )
            )
        body = {key: text_at(frozen, "body", key) for key in ("title", "content")}
        answer = http.send(site.call(http, credentials, "POST", f"wp/v2/posts/{remote_id}", json=body))
        site.raise_fault(answer, credentials, publishing=True)
        check_said_yes(answer, site.who(credentials))
        return replace(result_of(answer.json()), status=answer.status)

    def shows(self, http: Http, credentials: Credentials, frozen: Json) -> bool:
        """Compare title and words as the site keeps them, markup aside."""
        post = _ask(http, credentials, text_at(frozen, "id"))
        return post is not None and _says(post, at(frozen, "body"))


def _ask(http: Http, credentials: Credentials, remote_id: str) -> object | None:
    """The post as the site keeps it, None when it has none of that number."""
    params = {"context": "edit"}
    answer = ask_any(http, site.call(http, credentials, "GET", f"wp/v2/posts/{remote_id}", params=params))
    if _is_missing(answer):
        return None
    site.raise_fault(answer, credentials)
    found = answer.json()
    if not text_at(found, "id"):
        raise NotSent(
            tr("{who} did not answer with the post.", who=site.who(credentials)), detail="no id in the answer"
        )
    return found


def _is_missing(answer: HttpAnswer) -> bool:
    return answer.status in {NOT_FOUND, GONE} and text_at(answer.json(), "code") in _NOT_THERE


def _says(post: object, body: object) -> bool:
    """Whether a post has title and words of ``body``, whatever the site did to its markup."""
    pairs = (
        (text_at(post, key, "raw") or text_at(post, key, "rendered"), text_at(body, key))
        for key in ("title", "content")
    )
    return all(exact_words(words_in(one).text, words_in(other).text) for one, other in pairs)
