"""One message as Discord wants it: words as they are, pictures in the same call, each with its alt text."""

import hashlib

from planner.connectors import steps as common
from planner.connectors.connector import Json, ReadMedia, StepResult
from planner.connectors.fields import at, list_at, text_at
from planner.connectors.platforms.discord.door import BETWEEN, WHO, page_of
from planner.domain.account import Account
from planner.domain.errors import Refused
from planner.domain.options import Options
from planner.languages import tr
from planner.networks.rendered import Part
from planner.ports.body import Body

_NONCE = 25  # letters that a nonce may have
QUIET: Json = {"parse": []}
"""Nobody is called by a name or @everyone that stands in the words."""


_REQUEST = 25 * 1024 * 1024  # bytes of all files of a message
_FLAGS = {"suppress_embeds": 1 << 2, "silent": 1 << 12}


def frozen_message(part: Part, options: Options, reply_to: str, key: str, *, bot: bool) -> Json:
    """The message as a step keeps it. A webhook knows neither replies nor keys.

    Args:
        part: what it says.
        options: of the post.
        reply_to: the message that it answers, "".
        key: of the step.
        bot: whether a bot sends it.
    """
    body: Json = {"content": part.text, "allowed_mentions": QUIET}
    flags = sum(flag for name, flag in _FLAGS.items() if options.is_on(name))
    if flags:
        body["flags"] = flags
    if "username" in options and not bot:
        body["username"] = options["username"].strip()
    if bot:
        body["nonce"] = hashlib.sha256(key.encode()).hexdigest()[:_NONCE]
        body["enforce_nonce"] = True
        if reply_to:
            body["message_reference"] = {"message_id": reply_to, "fail_if_not_exists": False}
    pictures = [common.frozen_use(use) for use in part.media]
    return {"body": body, "pictures": pictures, "spoiler": options.is_on("spoiler")}


def to_send(frozen: Json, read_media: ReadMedia) -> tuple[Json, dict[str, tuple[str, Body, str]] | None]:
    """Body and files of a frozen message. Raises Refused for what is neither picture nor video, or too much."""
    body = at(frozen, "body")
    assert isinstance(body, dict)
    pictures = list_at(frozen, "pictures")
    if not pictures:
        return body, None
    files, attached = {}, []
    given = [read_media(common.use_in(picture)) for picture in pictures]
    size = sum(file.body.size for file in given)
    if size > _REQUEST:
        raise Refused(
            tr("{size} MB of 25 MB: Discord takes no more in one message.", size=-(-size // 1024**2)),
            field="media",
        )
    for number, (picture, file) in enumerate(zip(pictures, given, strict=True)):
        name = f"media{number}.{common.ending_of(file.item, WHO)}"
        files[f"files[{number}]"] = (name, file.body, file.item.mime)
        alt = text_at(picture, "alt")
        one: Json = {"id": str(number), "filename": name}
        if alt:
            one["description"] = alt
        if frozen.get("spoiler"):
            one["is_spoiler"] = True
        attached.append(one)
    return {**body, "attachments": attached}, files


def result_of(message: object, account: Account) -> StepResult:
    """What a message leaves for later steps: its number, behind that of the thread that a webhook has it in."""
    number, channel = text_at(message, "id"), text_at(message, "channel_id")
    inside = bool(number) and channel not in {"", account.facts.get("channel")}
    return StepResult(
        remote_id=f"{channel}{BETWEEN}{number}" if inside else number,
        remote_url=page_of(account, number, channel) if number else "",
    )
