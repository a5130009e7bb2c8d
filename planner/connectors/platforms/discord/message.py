"""One message as Discord wants it: words as they are, pictures in the same call, each with its alt text."""

import hashlib

from planner.connectors import steps as common
from planner.connectors.connector import Json, ReadMedia, StepResult
from planner.connectors.fields import at, list_at, text_at
from planner.connectors.platforms.discord.door import WHO, page_of
from planner.domain.account import Account
from planner.networks.rendered import Part
from planner.ports.body import Body

_NONCE = 25  # letters that a nonce may have
QUIET: Json = {"parse": []}
"""Nobody is called by a name or @everyone that stands in the words."""


def frozen_message(part: Part, reply_to: str, key: str, *, bot: bool) -> Json:
    """The message as a step keeps it. A webhook knows neither replies nor keys.

    Args:
        part: what it says.
        reply_to: the message that it answers, "".
        key: of the step.
        bot: whether a bot sends it.
    """
    body: Json = {"content": part.text, "allowed_mentions": QUIET}
    if bot:
        body["nonce"] = hashlib.sha256(key.encode()).hexdigest()[:_NONCE]
        body["enforce_nonce"] = True
        if reply_to:
            body["message_reference"] = {"message_id": reply_to, "fail_if_not_exists": False}
    return {"body": body, "pictures": [common.frozen_use(use) for use in part.media]}


def to_send(frozen: Json, read_media: ReadMedia) -> tuple[Json, dict[str, tuple[str, Body, str]] | None]:
    """Body and files of a frozen message. Raises Refused for what is no picture."""
    body = at(frozen, "body")
    assert isinstance(body, dict)
    pictures = list_at(frozen, "pictures")
    if not pictures:
        return body, None
    files, attached = {}, []
    for number, picture in enumerate(pictures):
        file = read_media(common.use_in(picture))
        name = f"picture{number}.{common.picture_ending(file.item, WHO)}"
        files[f"files[{number}]"] = (name, file.body, file.item.mime)
        alt = text_at(picture, "alt")
        attached.append({"id": str(number), "filename": name, **({"description": alt} if alt else {})})
    return {**body, "attachments": attached}, files


def result_of(message: object, account: Account) -> StepResult:
    """What a message leaves for later steps."""
    number = text_at(message, "id")
    address = page_of(account, number, text_at(message, "channel_id")) if number else ""
    return StepResult(remote_id=number, remote_url=address)
