"""Steps that connectors share which take no bytes: a file is put up, its address is handed on, it is taken down."""

import hashlib
from collections.abc import Iterable, Mapping

from planner.connectors import steps as common
from planner.connectors.connector import Credentials, Json, ReadMedia, StepPlan, StepResult
from planner.connectors.fields import list_at, text_at
from planner.connectors.hosting.place import PREFIX, Place
from planner.domain.errors import Refused
from planner.domain.journal import StepRole
from planner.languages import tr
from planner.ports.http import Http

ENDINGS = {
    "image/jpeg": "jpg",
    "image/png": "png",
    "image/webp": "webp",
    "video/mp4": "mp4",
    "video/quicktime": "mov",
}


def frozen_file(step: StepPlan, client_key: str) -> Json:
    """The picture of a MEDIA step with the name it is put up under: the same at every try, guessed by nobody."""
    seed = hashlib.sha256(f"{client_key}/{step.ordinal}".encode()).hexdigest()[:32]
    return {"media": common.frozen_media(step), "name": f"{PREFIX}{seed}"}


def put_up(http: Http, credentials: Credentials, frozen: Json, read_media: ReadMedia) -> StepResult:
    """Do a MEDIA step: put the file up and see that it can be fetched. Raises as ``Place.put_up``."""
    file = read_media(common.use_of(frozen))
    ending = ENDINGS.get(file.item.mime, "bin")
    ref = place_of(credentials).put_up(http, f"{text_at(frozen, 'name')}.{ending}", file)
    data: Json = {"ref": ref, "mime": file.item.mime}
    return StepResult(remote_id=ref, data=data)


def address_of(credentials: Credentials, ref: str) -> str:
    """Where the network fetches a file that is up."""
    return place_of(credentials).address_of(ref)


def tidy_plan(plans: Iterable[StepPlan]) -> tuple[StepPlan, ...]:
    """The plans, with a last step that takes down what was put up; the same where nothing was."""
    plans = tuple(plans)
    if not any(one.role is StepRole.MEDIA for one in plans):
        return plans
    return (*plans, StepPlan(ordinal=len(plans), role=StepRole.TIDY))


def frozen_tidy(plans: Iterable[StepPlan], done: Mapping[int, StepResult]) -> Json:
    """What a TIDY step takes down."""
    media = (one.ordinal for one in plans if one.role is StepRole.MEDIA)
    return {"refs": [done[ordinal].remote_id for ordinal in media if ordinal in done]}


def tidy(http: Http, credentials: Credentials, frozen: Json) -> StepResult:
    """Do a TIDY step; doing it again changes nothing. Raises as ``Host.take_down``."""
    place = place_of(credentials)
    refs = [str(ref) for ref in list_at(frozen, "refs")]
    for ref in refs:
        place.take_down(http, ref)
    return StepResult(remote_id=" ".join(refs) or "nothing")


def place_of(credentials: Credentials) -> Place:
    """The client's place. Raises Refused where there is none."""
    if credentials.place is None:
        raise Refused(
            tr("There is no place for pictures with a public address. Choose one in Accounts."), field="media"
        )
    return credentials.place
