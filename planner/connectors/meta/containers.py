"""Containers: what Instagram and Threads assemble a post in, out of files that they fetch, before anybody sees it.

A container is made, asked for until it is ready, and published by one further call. One that nobody publishes is gone
after a day, so making one may be repeated.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

import regex

from planner.connectors import steps as common
from planner.connectors.connector import Credentials, Json, Keep, ReadMedia, StepPlan, StepResult
from planner.connectors.fields import at, text_at
from planner.connectors.hosting.steps import address_of
from planner.connectors.meta import graph
from planner.connectors.meta.filling import fill
from planner.connectors.meta.graph import Door, Request
from planner.domain.errors import NotSent, Refused, UploadsGone
from planner.domain.journal import StepRole
from planner.domain.media import MediaUse
from planner.languages import tr
from planner.ports.body import MediaFile
from planner.ports.http import Http

LIVES = timedelta(hours=20)
"""So long a container is relied on; Meta forgets it after 24 hours."""
WAITS = (5, 10, 20, *(30,) * 4, *(60,) * 3)
"""Seconds between two questions, five minutes in all; then the publisher comes back to it."""
READY, PUBLISHED, FAILED, EXPIRED = "FINISHED", "PUBLISHED", "ERROR", "EXPIRED"
CHILD, WHOLE = "child", "whole"
"""What a CONTAINER step makes: one picture of several, or what is published."""
_UNREAD = tr("{who} cannot use the picture or video. Save a picture as JPEG, a video as MP4 with H.264.")
_CODE = regex.compile(r"\b2207\d{3}\b")


@dataclass(frozen=True, slots=True, kw_only=True)
class Containers:
    """How one network has them.

    Attributes:
        edge: of the account, where they are made. state, why: the fields of one that say how it stands.
        passing: what stands in ``why`` when it is worth making another one.
    """

    door: Door
    edge: str
    state: str
    why: str
    passing: frozenset[str] = frozenset()


def steps_of(uses: Sequence[MediaUse], after: Sequence[StepPlan]) -> tuple[StepPlan, ...]:
    """The files, a container for each of several, the one that is published, the post, what follows."""
    several = uses if len(uses) > 1 else ()
    plans = [
        *(StepPlan(ordinal=0, role=StepRole.MEDIA, media=use) for use in uses),
        *(StepPlan(ordinal=0, role=StepRole.CONTAINER, media=use, what=CHILD) for use in several),
        StepPlan(ordinal=0, role=StepRole.CONTAINER, what=WHOLE),
        StepPlan(ordinal=0, role=StepRole.ROOT),
        *after,
    ]
    return common.numbered(plans)


def file_of(step: StepPlan, plans: Sequence[StepPlan], done: Mapping[int, StepResult]) -> StepResult | None:
    """The file that a container is made of: that of the child, or the only one; None of several or none."""
    media = [one for one in plans if one.role is StepRole.MEDIA]
    children = [one for one in plans if one.what == CHILD]
    if step.what == CHILD:
        return done[media[children.index(step)].ordinal]
    return done[media[0].ordinal] if len(media) == 1 else None


def made_by(plans: Sequence[StepPlan], done: Mapping[int, StepResult], what: str) -> list[str]:
    """The ids of the containers that steps have made so far."""
    return [done[one.ordinal].remote_id for one in plans if one.what == what and one.ordinal in done]


def frozen_film(edge: str, form: Json, use: MediaUse) -> Json:
    """A container to be made and filled with the bytes of a video."""
    return {"edge": edge, "form": {**form, "upload_type": "resumable"}, "media": common.frozen_use(use)}


def is_video(file: StepResult) -> bool:
    """Whether a file that was put up is a video."""
    return text_at(file.data, "mime") in common.VIDEOS


def frozen_container(edge: str, form: Json, file: StepResult | None, field: str) -> Json:
    """A container to be made; the file by its reference: its address may hold a signature."""
    frozen: Json = {"edge": edge, "form": form}
    return frozen if file is None else {**frozen, "ref": file.remote_id, "field": field}


def assemble(
    http: Http,
    credentials: Credentials,
    kind: Containers,
    frozen: Json,
    begun: Json,
    keep: Keep,
    read_media: ReadMedia | None = None,
) -> StepResult:
    """Make a container, or go on waiting for one that was begun; arguments and faults as of ``Resumes``.

    One that was begun without its bytes is made anew: Meta does not say how many of them have come.
    """
    known = text_at(begun, "id")
    state, why = standing(http, credentials, kind, known) if known else (EXPIRED, "")
    if state in {EXPIRED, FAILED}:
        known = _made(http, credentials, kind, frozen, keep, read_media)
        state, why = standing(http, credentials, kind, known)
    for wait in (*WAITS, 0):
        if state in {READY, PUBLISHED}:
            return StepResult(remote_id=known)
        if state == FAILED:
            keep({}, None)
            raise _failure(kind, why)
        if state == EXPIRED or not wait:
            break
        http.pause(wait)
        state, why = standing(http, credentials, kind, known)
    raise NotSent(
        tr("{who} is still working on the pictures or the video.", who=kind.door.who),
        detail=f"container {known}: {state}",
    )


def standing(http: Http, credentials: Credentials, kind: Containers, container: str) -> tuple[str, str]:
    """How a container stands, and why; one that is gone has expired. Raises as any question does."""
    fields = f"{kind.state},{kind.why}"
    found = graph.node(http, credentials, kind.door, container, fields)
    return (text_at(found, kind.state), text_at(found, kind.why)) if found is not None else (EXPIRED, "")


def demand_alive(http: Http, credentials: Credentials, kind: Containers, container: str) -> bool:
    """Whether a container is published already: asked before each publishing call, so that none is made twice.

    Raises:
        UploadsGone: Meta has forgotten it. NotSent, SignInNeeded, Throttled: as any question.
    """
    state, why = standing(http, credentials, kind, container)
    if state in {EXPIRED, FAILED}:
        raise UploadsGone(
            tr("{who} does not have the pictures any more; they are sent again.", who=kind.door.who),
            detail=f"container {container}: {state} {why}",
        )
    return state == PUBLISHED


def _made(
    http: Http,
    credentials: Credentials,
    kind: Containers,
    frozen: Json,
    keep: Keep,
    read_media: ReadMedia | None,
) -> str:
    form, film = at(frozen, "form"), _film(frozen, kind, read_media)
    assert isinstance(form, Mapping)
    if "ref" in frozen:
        form = {**form, text_at(frozen, "field"): address_of(credentials, text_at(frozen, "ref"))}
    path = f"/{credentials.account.remote_id}/{text_at(frozen, 'edge')}"
    answer = graph.do(http, credentials, kind.door, Request(method="POST", path=path, form=form))
    made = text_at(answer.json(), "id")
    if not made:
        raise NotSent(
            tr("{who}’s answer could not be read.", who=kind.door.who),
            detail=f"HTTP {answer.status}, no container",
        )
    if film is not None:
        fill(http, credentials, kind.door, text_at(answer.json(), "uri"), film)
    keep({"id": made}, answer.received_at + LIVES if answer.received_at else None)
    return made


def _film(frozen: Json, kind: Containers, read_media: ReadMedia | None) -> MediaFile | None:
    """The video that is sent along as bytes. Raises Refused when the file is none, whatever its name says."""
    if "media" not in frozen:
        return None
    assert read_media is not None
    file = read_media(common.use_of(frozen))
    common.ending_of(file.item, kind.door.who)
    if file.item.mime not in common.VIDEOS:
        raise Refused(tr("The name of the file says another kind than it is. Add it anew."), field="media")
    return file


def _failure(kind: Containers, why: str) -> Refused | NotSent:
    code = _CODE.search(why)
    if any(one in why for one in kind.passing):
        return NotSent(
            tr("{who} could not fetch the file this time; it is tried again.", who=kind.door.who), detail=why
        )
    said = kind.door.table.row_of_code(f"sub {code[0]}") if code else None
    message = said.says if said is not None and said.says else _UNREAD
    return Refused(
        message.format(who=kind.door.who, said=""), detail=why, field=said.field if said else "media"
    )
