"""The journal of a post in plain language: what happened to it on each account, in order."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from planner.domain.agents import Outage, OutageKind
from planner.domain.ids import PostId, PublicationId
from planner.domain.journal import Attempt, Event, Outcome, StepRole
from planner.domain.publication import REST_ASKED, Publication, PublicationState
from planner.domain.standing import outcome_word
from planner.editing.words import moment, network_label, quoted
from planner.languages import tr
from planner.languages.numbers import decimal
from planner.ports.unit_of_work import UnitOfWork
from planner.publishing.credentials import PRACTICE
from planner.publishing.waits import waits_for


class Tone(StrEnum):
    """How a line is coloured; the names are those of the theme."""

    QUIET = "quiet"
    NOTE = "note"
    OK = "ok"
    WARN = "warn"
    CRIT = "crit"


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryLine:
    """One thing that happened.

    Attributes:
        at: aware UTC, None for what is only planned.
        title: "Bluesky: out". text: one or two plain sentences.
        name: the event's short code, "attempt" for a request.
        proof: what a technician asks for, as (label, value): the answer, who sent it, hash and key of the request.
    """

    at: datetime | None
    title: str
    text: str
    name: str = ""
    proof: tuple[tuple[str, str], ...] = ()
    tone: Tone = Tone.QUIET
    publication_id: PublicationId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """A post and its lines.

    Attributes:
        headline: in quotation marks. zone: the client's, for showing times. lines: oldest first.
        publications: in the order of the accounts, for what can be done next.
        waits: a line for each publication that waits: what for and until when.
    """

    post_id: PostId
    headline: str
    zone: str
    publications: tuple[Publication, ...]
    lines: tuple[StoryLine, ...]
    waits: tuple[StoryLine, ...] = ()


_TITLES: dict[str, tuple[str, Tone]] = {
    "planned": (tr("planned", "a line of the journal"), Tone.QUIET),
    "draft": (tr("back to draft"), Tone.QUIET),
    "due": (tr("due", "a line of the journal"), Tone.QUIET),
    "published": (tr("out", "a line of the journal"), Tone.OK),
    "follow-up": (tr("not complete"), Tone.WARN),
    REST_ASKED: (tr("goes on", "a line of the journal"), Tone.QUIET),
    "unconfirmed": (tr("not confirmed"), Tone.WARN),
    "looked": (tr("looked up"), Tone.NOTE),
    "fitted": (tr("made to fit"), Tone.NOTE),
    "held": (tr("waits", "a line of the journal"), Tone.WARN),
    "missed": (tr("missed", "a line of the journal"), Tone.WARN),
    "refused": (tr("refused", "a line of the journal"), Tone.CRIT),
    "throttled": (tr("asked to wait"), Tone.NOTE),
    "not sent": (tr("not sent"), Tone.WARN),
    "put up": (tr("pictures put up"), Tone.QUIET),
    "taken down": (tr("pictures taken down"), Tone.QUIET),
    "left up": (tr("pictures still up"), Tone.WARN),
    "stays up": (tr("pictures still up"), Tone.CRIT),
    "cancelled": (tr("cancelled", "a line of the journal"), Tone.QUIET),
    "by hand": (tr("posted by hand"), Tone.OK),
    "removed": (tr("removed there"), Tone.QUIET),
    "not removed": (tr("not removed there"), Tone.WARN),
    "changed": (tr("changed there"), Tone.QUIET),
    "not changed": (tr("not changed there"), Tone.WARN),
}
_ROLES = {
    StepRole.MEDIA: (tr("sending a picture"), tr("A picture was written down, then sent.")),
    StepRole.CONTAINER: (tr("preparing it there"), tr("The post in the making was written down, then sent.")),
    StepRole.ROOT: (tr("sending", "a line of the journal"), tr("The post was written down, then sent.")),
    StepRole.PART: (tr("sending the next part"), tr("The next part was written down, then sent.")),
    StepRole.GATE: (
        tr("setting who may reply and quote"),
        tr("Who may reply and quote was written down, then sent."),
    ),
    StepRole.COMMENT: (tr("sending the first comment"), tr("The first comment was written down, then sent.")),
    StepRole.PIN: (tr("pinning it there"), tr("To pin it was written down, then asked for.")),
    StepRole.CHANGE: (tr("changing it there"), tr("The change was written down, then sent.")),
    StepRole.REMOVAL: (tr("removing it there"), tr("To remove it was written down, then asked for.")),
}
_ENDS: dict[Outcome | None, tuple[str, Tone]] = {
    None: (tr("No answer is written down yet."), Tone.WARN),
    Outcome.DONE: (tr("It was accepted"), Tone.QUIET),
    Outcome.NOT_SENT: (tr("It did not arrive"), Tone.WARN),
    Outcome.REFUSED: (tr("It was refused"), Tone.CRIT),
    Outcome.THROTTLED: (tr("The network asked to wait"), Tone.NOTE),
    Outcome.UNCONFIRMED: (tr("No certain answer came"), Tone.WARN),
    Outcome.SIGN_IN_NEEDED: (tr("The sign-in was not accepted"), Tone.WARN),
}


def story(unit: UnitOfWork, post_id: PostId) -> Story:
    """The whole journal of one post. Raises NotFound."""
    post = unit.posts.get(post_id)
    client = unit.clients.get(post.client_id)
    publications = tuple(unit.publications.of_post(post_id))
    told = [pair for one in publications for pair in _lines(unit, one)]
    if not publications:
        told = [
            ("", StoryLine(at=None, title=tr("No account"), text=tr("This post goes to no account yet.")))
        ]
    told.sort(key=lambda pair: (pair[1].at.timestamp() if pair[1].at else 0.0, pair[0]))
    waits = (_of_wait(unit, one, client.zone) for one in publications)
    return Story(
        post_id=post_id,
        headline=quoted(post),
        zone=client.zone,
        publications=publications,
        lines=tuple(line for _, line in told),
        waits=tuple(line for line in waits if line.text),
    )


def _network(unit: UnitOfWork, publication: Publication) -> str:
    return network_label(unit.accounts.get(publication.account_id).network)


def _lines(unit: UnitOfWork, publication: Publication) -> Iterable[tuple[str, StoryLine]]:
    """The lines of one publication, each with an id that sorts in the order they were written."""
    network = _network(unit, publication)
    events = unit.journal.events(publication.id)
    if not any(event.name == "planned" for event in events):
        yield "", _beginning(publication, network)
    yield from ((event.id, _of_event(event, network)) for event in events)
    steps = {step.ordinal: step.role for step in unit.journal.steps(publication.id)}
    for attempt in unit.journal.attempts(publication.id):
        yield attempt.id, _of_attempt(attempt, attempt.role or steps.get(attempt.ordinal), network)


def _beginning(publication: Publication, network: str) -> StoryLine:
    """What is known of one that was never planned by an edit here: imported, or a draft."""
    if publication.state is PublicationState.HISTORY:
        text = tr("It had gone out before it came into the plan: {moment}.", moment=moment(publication.when))
    elif publication.when is None:
        text = tr("It has no time yet.")
    else:
        text = tr("Its time is {moment}.", moment=moment(publication.when))
    return StoryLine(
        at=None,
        title=tr("{network}: in the plan", network=network),
        text=text,
        name="in the plan",
        publication_id=publication.id,
    )


def _of_event(event: Event, network: str) -> StoryLine:
    title, tone = _TITLES.get(event.name, (event.name, Tone.QUIET))
    return StoryLine(
        at=event.at,
        title=f"{network}: {title}",
        text=event.text,
        name=event.name,
        proof=((tr("Detail"), event.detail),) if event.detail else (),
        tone=tone,
        publication_id=event.publication_id,
    )


def _of_wait(unit: UnitOfWork, publication: Publication, zone: str) -> StoryLine:
    network = _network(unit, publication)
    steps, gate = unit.journal.steps(publication.id), unit.agents.gate(publication.account_id)
    return StoryLine(
        at=publication.not_before,
        title=tr("{network}: now", network=network),
        text=waits_for(publication, network, zone, steps, gate.rest_until, _offline(unit, publication)),
        name="waits",
        tone=Tone.NOTE,
        publication_id=publication.id,
    )


def _offline(unit: UnitOfWork, one: Publication) -> datetime | None:
    """Since when nobody who publishes has reached any server, where the publication is due; None: somebody has."""
    alone = unit.accounts.get(one.account_id).network == PRACTICE
    beats = [] if alone else [beat for beat in unit.agents.heartbeats() if beat.stopped_at is None]
    newest = max((beat.at for beat in beats), default=None)
    if newest is None or one.due_at is None or one.due_at > newest:
        return None
    out = {it.worker: it.started_at for it in unit.agents.outages(newest) if _lasts(it)}
    running = [beat.name for beat in beats if beat.alive(newest)]
    return min(out.values()) if out and all(name in out for name in running) else None


def _lasts(outage: Outage) -> bool:
    return outage.kind is OutageKind.OFFLINE and outage.ended_at is None


def _of_attempt(attempt: Attempt, role: StepRole | None, network: str) -> StoryLine:
    doing, what = _ROLES[role] if role else (tr("a step"), tr("A step was written down, then sent."))
    words, tone = _ENDS[attempt.outcome]
    took = tr(" after {seconds} s", seconds=decimal(attempt.seconds)) if attempt.seconds is not None else ""
    end = f"{words}{took}." if attempt.outcome else words
    return StoryLine(
        at=attempt.started_at,
        title=tr("{network}: {doing}, attempt {number}", network=network, doing=doing, number=attempt.number),
        text=f"{what} {end}",
        name="attempt",
        proof=_proof(attempt),
        tone=tone,
        publication_id=attempt.publication_id,
    )


def _proof(attempt: Attempt) -> tuple[tuple[str, str], ...]:
    status = "" if attempt.status is None else str(attempt.status)
    lease = tr(", lease {lease}", lease=attempt.lease) if attempt.lease else ""
    rows = (
        (tr("Answer"), " ".join(part for part in (status, attempt.answer) if part)),
        (tr("Ended as"), outcome_word(attempt.outcome) if attempt.outcome else tr("not known")),
        (tr("Took"), "" if attempt.seconds is None else f"{decimal(attempt.seconds, 3)} s"),
        (tr("Sent by"), f"{attempt.worker}{lease}" if attempt.worker else ""),
        (tr("Request"), attempt.request_hash),
        (tr("Key"), attempt.client_key),
        (tr("Detail"), attempt.detail),
    )
    return tuple((label, value) for label, value in rows if value)
