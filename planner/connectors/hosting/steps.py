"""What connectors share that take no bytes: a file is put up, its address is handed on. Who takes it down is the publisher."""

from planner.connectors import steps as common
from planner.connectors.connector import Credentials, Json, ReadMedia, StepResult
from planner.connectors.hosting.place import Place
from planner.domain.errors import Refused
from planner.languages import tr
from planner.ports.http import Http

ENDINGS = {
    "image/jpeg": "jpg",
    "image/png": "png",
    "image/webp": "webp",
    "video/mp4": "mp4",
    "video/quicktime": "mov",
}


def put_up(http: Http, credentials: Credentials, frozen: Json, read_media: ReadMedia) -> StepResult:
    """Do a MEDIA step: put the file up and see that it can be fetched. Raises as ``Place.put_up``."""
    file = read_media(common.use_of(frozen))
    ref = place_of(credentials).put_up(http, ENDINGS.get(file.item.mime, "bin"), file)
    data: Json = {"ref": ref, "mime": file.item.mime}
    return StepResult(remote_id=ref, data=data)


def address_of(credentials: Credentials, ref: str) -> str:
    """Where the network fetches a file that is up."""
    return place_of(credentials).address_of(ref)


def place_of(credentials: Credentials) -> Place:
    """The client's place. Raises Refused where there is none."""
    if credentials.place is None:
        raise Refused(
            tr("There is no place for pictures with a public address. Choose one in Accounts."), field="media"
        )
    return credentials.place
