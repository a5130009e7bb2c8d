"""Puts the sample's past posts onto its practice feed, so that calendar and feed tell the same story."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from planner.connectors.connector import Connector, Credentials, ReadMedia, StepResult
from planner.connectors.registry import connector_for
from planner.domain.account import Account
from planner.domain.errors import Refused
from planner.domain.ids import PublicationId, new_id
from planner.domain.journal import Event
from planner.domain.media import MediaItem, MediaUse
from planner.domain.post import Post
from planner.domain.publication import Publication, PublicationState
from planner.networks.render import message_of, render
from planner.ports.http import HttpAnswer, HttpCall
from planner.ports.services import Services


class NoNetwork:
    """``planner.ports.http.Http`` that never sends: nothing of the sample leaves this computer."""

    def send(self, call: HttpCall) -> HttpAnswer:
        """Refuse."""
        raise Refused(f"The sample business does not open {call.url}.")

    def pause(self, seconds: float) -> None:
        """There is nothing to wait for."""

    def cancel(self) -> None:
        """Nothing is under way."""


def show_on_practice_feed(
    services: Services,
    account: Account,
    posts: Sequence[Post],
    publications: Sequence[Publication],
    pictures: dict[str, MediaItem],
) -> tuple[dict[PublicationId, Publication], list[Event]]:
    """Publish what is past on ``account`` at the times it was planned for.

    Returns:
        The publications that are out now, by id, and a line for the journal of each.
    """
    connector = connector_for(account.network)
    by_id = {post.id: post for post in posts}
    mine = [
        one
        for one in publications
        if one.account_id == account.id and one.state is PublicationState.HISTORY and one.due_at
    ]
    out: dict[PublicationId, Publication] = {}
    events: list[Event] = []
    by_hash = {item.id: item for item in pictures.values()}

    def read(use: MediaUse) -> tuple[MediaItem, bytes]:
        if use.media_id is None:
            raise Refused(f"The picture “{use.name}” was not found.", field="media")
        item = by_hash[use.media_id]
        return item, services.media.outgoing(item)

    for one in sorted(mine, key=lambda publication: publication.due_at or services.clock.now()):
        if connector is None or one.due_at is None:
            continue
        key = new_id()
        result = _publish(connector, account, by_id[one.post_id], key, one.due_at, read)
        out[one.id] = replace(
            one,
            state=PublicationState.PUBLISHED,
            client_key=key,
            remote_id=result.remote_id,
            remote_url=result.remote_url,
            published_at=one.due_at,
        )
        text = "Published on the practice feed."
        events.append(Event(id=new_id(), publication_id=one.id, at=one.due_at, name="published", text=text))
    return out, events


def _publish(
    connector: Connector, account: Account, post: Post, key: str, at: datetime, read: ReadMedia
) -> StepResult:
    """Do all steps; the post's own result."""
    rendered = render(message_of(post, post.variant(account.id), account))
    done: dict[int, StepResult] = {}
    for step in connector.steps(rendered):
        frozen = connector.freeze(step, rendered, account, key, done, at)
        done[step.ordinal] = connector.send(NoNetwork(), Credentials(account=account), frozen, read)
        if step.role == "root":
            root = done[step.ordinal]
    return root
