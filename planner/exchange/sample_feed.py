"""Puts the sample's past posts onto its practice feed, so that calendar and feed tell the same story."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from planner.connectors.connector import Connector, Credentials, ReadMedia, StepResult
from planner.connectors.registry import connector_for
from planner.domain.account import Account
from planner.domain.errors import Refused
from planner.domain.ids import PublicationId, new_id
from planner.domain.journal import Event, Step, StepRole, StepState
from planner.domain.media import MediaItem, MediaUse
from planner.domain.post import Post
from planner.domain.publication import Publication, PublicationState
from planner.languages import tr
from planner.networks.render import message_of, render
from planner.ports.body import MediaFile
from planner.ports.http import HttpAnswer, HttpCall
from planner.ports.services import Services
from planner.publishing.steps import frozen_text, result_of, result_text


class NoNetwork:
    """``planner.ports.http.Http`` that never sends: nothing of the sample leaves this computer."""

    def send(self, call: HttpCall) -> HttpAnswer:
        """Refuse."""
        raise Refused(tr("The sample business does not open {url}.", url=call.url))

    def pause(self, seconds: float) -> None:
        """There is nothing to wait for."""

    def cancel(self) -> None:
        """Nothing is under way."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What is on the feed now.

    Attributes:
        publications: those that are out, by id. events: a line for the journal of each.
        steps: what was sent for them, so that each can be changed and deleted like any other.
    """

    publications: dict[PublicationId, Publication]
    events: list[Event]
    steps: list[Step]


def show_on_practice_feed(
    services: Services,
    account: Account,
    posts: Sequence[Post],
    publications: Sequence[Publication],
    pictures: dict[str, MediaItem],
) -> Shown:
    """Publish what is past on ``account`` at the times it was planned for."""
    connector = connector_for(account.network)
    by_id = {post.id: post for post in posts}
    mine = [
        one
        for one in publications
        if one.account_id == account.id and one.state is PublicationState.HISTORY and one.due_at
    ]
    shown = Shown({}, [], [])
    by_hash = {item.id: item for item in pictures.values()}

    def read(use: MediaUse) -> MediaFile:
        if use.media_id is None:
            raise Refused(tr("The picture “{name}” was not found.", name=use.name), field="media")
        return services.media.outgoing(by_hash[use.media_id], use.crop)

    for one in sorted(mine, key=lambda publication: publication.due_at or services.clock.now()):
        if connector is None or one.due_at is None:
            continue
        key = new_id()
        steps = _publish(connector, account, by_id[one.post_id], replace(one, client_key=key), read)
        result = next(result_of(step) for step in steps if step.role is StepRole.ROOT)
        shown.steps.extend(steps)
        shown.publications[one.id] = replace(
            one,
            state=PublicationState.PUBLISHED,
            client_key=key,
            remote_id=result.remote_id,
            remote_url=result.remote_url,
            published_at=one.due_at,
        )
        text = tr("Published on the practice feed.")
        shown.events.append(
            Event(id=new_id(), publication_id=one.id, at=one.due_at, name="published", text=text)
        )
    return shown


def _publish(
    connector: Connector, account: Account, post: Post, one: Publication, read: ReadMedia
) -> list[Step]:
    """Do all steps; what they leave for the journal."""
    at = one.due_at
    assert at is not None  # only what has a time is past
    rendered = render(message_of(post, post.variant(account.id), account))
    done: dict[int, StepResult] = {}
    kept = []
    for step in connector.steps(rendered):
        frozen = connector.freeze(step, rendered, account, one.client_key, done, at)
        done[step.ordinal] = connector.send(NoNetwork(), Credentials(account=account), frozen, read)
        kept.append(
            Step(
                publication_id=one.id,
                ordinal=step.ordinal,
                role=step.role,
                state=StepState.DONE,
                frozen=frozen_text(frozen),
                remote=result_text(done[step.ordinal]),
            )
        )
    return kept
