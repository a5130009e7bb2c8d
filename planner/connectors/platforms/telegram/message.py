"""One message of a chat as Telegram wants it: words alone, one picture or video with words, or an album.

Words go as they are, without a mark-up of Telegram's: it finds addresses, names and hashtags by itself.
"""

from collections.abc import Sequence

from planner.connectors import steps as common
from planner.connectors.connector import Json, ReadMedia, StepResult
from planner.connectors.fields import list_at, text_at
from planner.connectors.platforms.telegram.bot import WHO, Files
from planner.domain.account import Account
from planner.domain.errors import Refused
from planner.domain.media import MediaItem
from planner.domain.options import Options
from planner.languages import tr
from planner.networks.rendered import Part
from planner.ports.body import Body, MediaFile

BETWEEN = ","
"""Between the numbers of an album, whose pictures are a message each."""


_NOT_SHOWN = frozenset({"mov", "webm"})
_ON_EACH = ("disable_notification", "protect_content")


def frozen_message(part: Part, chat: int | str, reply_to: str, options: Options) -> Json:
    """The message as a step keeps it: fields for Telegram and the pictures by name."""
    fields: Json = {"chat_id": chat, **{name: True for name in _ON_EACH if options.is_on(name)}}
    if not part.media:
        fields |= preview(options)
    if part.text:
        fields["caption" if part.media else "text"] = part.text
    if reply_to:
        first = int(reply_to.partition(BETWEEN)[0])
        fields["reply_parameters"] = {"message_id": first, "allow_sending_without_reply": True}
    pictures = [common.frozen_use(use) for use in part.media]
    return {"fields": fields, "pictures": pictures, "spoiler": options.is_on("has_spoiler")}


def preview(options: Options) -> Json:
    """How a link of the words is shown below them; nothing where that is as usual."""
    if options.is_on("no_preview"):
        return {"link_preview_options": {"is_disabled": True}}
    return {"link_preview_options": {"show_above_text": True}} if options.is_on("show_above_text") else {}


def to_send(frozen: Json, read_media: ReadMedia) -> tuple[str, Json, Files | None]:
    """The method, its fields and the files of a frozen message. Raises Refused for what Telegram does not show."""
    fields = frozen["fields"]
    assert isinstance(fields, dict)
    given = [read_media(common.use_in(one)) for one in list_at(frozen, "pictures")]
    if not given:
        return "sendMessage", fields, None
    hidden: Json = {"has_spoiler": True} if frozen.get("spoiler") else {}
    names = [f"media{number}" for number in range(len(given))]
    files = {name: _file(name, one) for name, one in zip(names, given, strict=True)}
    if len(given) == 1:
        kind, more = _kind(given[0].item)
        return f"send{kind.capitalize()}", {**fields, **hidden, **more, kind: "attach://media0"}, files
    caption = {"caption": fields["caption"]} if "caption" in fields else {}
    album: list[Json] = [
        {"type": kind, "media": f"attach://{name}", **hidden, **more}
        for name, (kind, more) in zip(names, map(_in_album, given), strict=True)
    ]
    album[0].update(caption)
    others = {name: value for name, value in fields.items() if name != "caption"}
    return "sendMediaGroup", {**others, "media": album}, files


def _kind(item: MediaItem) -> tuple[str, Json]:
    """What Telegram calls it, with what is known of a video, which it does not find out by itself."""
    if item.mime == "image/gif":
        return "animation", {}
    if item.mime not in common.VIDEOS:
        return "photo", {}
    known = {"width": item.width, "height": item.height, "duration": round(item.seconds)}
    return "video", {"supports_streaming": True, **{name: value for name, value in known.items() if value}}


def _in_album(file: MediaFile) -> tuple[str, Json]:
    kind, more = _kind(file.item)
    return ("photo", {}) if kind == "animation" else (kind, more)  # an album holds no animations


def _file(name: str, file: MediaFile) -> tuple[str, Body, str]:
    ending = common.ending_of(file.item, WHO)
    if ending in _NOT_SHOWN:
        raise Refused(tr("Telegram shows videos as MP4 only, not as {kind}.", kind=ending), field="media")
    return f"{name}.{ending}", file.body, file.item.mime


def result_of(answered: object, account: Account) -> StepResult:
    """What a message, or the messages of an album, leave for later steps."""
    messages: Sequence[object] = answered if isinstance(answered, list) else [answered]
    numbers = [number for message in messages if (number := text_at(message, "message_id"))]
    first = messages[0] if messages else None
    return StepResult(remote_id=BETWEEN.join(numbers), remote_url=_address(first, account, numbers))


def _address(message: object, account: Account, numbers: Sequence[str]) -> str:
    if not numbers:
        return ""
    name = text_at(message, "chat", "username")
    place = name or f"c/{(text_at(message, 'chat', 'id') or account.remote_id).removeprefix('-100')}"
    return f"https://t.me/{place}/{numbers[0]}"
