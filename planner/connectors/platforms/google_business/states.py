"""What became of a post: Google takes it first, looks it over, and shows it or does not."""

from collections.abc import Mapping

from planner.connectors.connector import Credentials, StepResult
from planner.connectors.fields import text_at
from planner.connectors.platforms.google_business import api
from planner.domain.errors import ConnectorFault, Refused, Unconfirmed
from planner.languages import tr
from planner.ports.http import Http

SHOWN = frozenset({"LIVE", "RECURRING"})
REJECTED = "REJECTED"
NAME = "name"
"""What is learned of a post that takes long: by it the very post is asked for."""
WAITS = (3, 7, 15, 30)
"""Seconds between two questions. A post that is looked over for longer is looked for later."""
STILL = tr("Google has the post and is still looking it over.")


def result_of(post: object, credentials: Credentials, *, seen: bool = True) -> StepResult:
    """What a post leaves that people can see. ``seen``: Google was asked for it and showed it."""
    url = api.address_of(post, credentials.account)
    return StepResult(remote_id=api.name_of(post), remote_url=url, confirmed=seen)


def state_of(post: object) -> str:
    """Google's word for how a post stands: "LIVE", "REJECTED", "PROCESSING" or one that is new."""
    return text_at(post, "state")


def rejected(post: object) -> Refused:
    """What is told of a post that Google shows to nobody."""
    return Refused(
        tr(
            "Google rejected it by its rules for content, so nobody sees it. Often that is a phone number in the text, or a picture full of words. Delete the rejected one in your profile, change this one and post it again."
        ),
        detail=f"{api.name_of(post)}: {REJECTED}",
        field="text",
    )


def settled(http: Http, credentials: Credentials, post: Mapping[str, object]) -> StepResult:
    """Wait a little until Google shows it.

    Raises:
        Refused: Google rejected it. Unconfirmed: Google is not done yet, or could not be asked: look for it later.
    """
    name = api.name_of(post)
    for number, wait in enumerate((*WAITS, 0)):
        if state_of(post) in SHOWN:
            return result_of(post, credentials, seen=number > 0)
        if state_of(post) == REJECTED:
            raise rejected(post)
        if wait:
            post = _again(http, credentials, name, wait)
    raise Unconfirmed(STILL, detail=f"{name}: {state_of(post)}", learned={NAME: name})


def _again(http: Http, credentials: Credentials, name: str, wait: float) -> Mapping[str, object]:
    """The post as it stands a while later; whatever goes wrong, it was taken already."""
    try:
        http.pause(wait)
        found = api.node(http, credentials, name)
    except ConnectorFault as fault:
        detail, learned = f"{name}: {fault.detail}", {NAME: name}
        raise Unconfirmed(STILL, detail=detail, rest_until=fault.rest_until, learned=learned) from None
    return {"name": name} if found is None else found
