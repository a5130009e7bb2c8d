"""Telegram's Bot API as its description (10.1) and public answers have it, for one channel.

The sentences of its refusals are as they stand in bug reports; the description gives none of them.
"""

import json
from dataclasses import dataclass, field

from planner.ports.http import HttpAnswer, HttpCall
from tests.fakes.http import AT, answer

CHANNEL = -1001234567890
MOVED_TO = -1009876543210
GROUP = -1002223334445


@dataclass
class FakeTelegram:
    """``serve`` answers. ``moved``: the chat's number is an old one. ``rights``: of the bot as administrator.

    ``linked``: the channel has a discussion group. ``in_group``: the bot is in it. ``elsewhere``: another program reads
    its updates. ``updates``: those that nobody has confirmed yet. ``hearts``: messages of the group that have the bot's.
    """

    token: str
    name: str = "fennelandrye"
    kind: str = "channel"
    moved: bool = False
    rights: dict = field(
        default_factory=lambda: {
            "can_post_messages": True,
            "can_edit_messages": True,
            "can_delete_messages": True,
        }
    )
    status: str = "administrator"
    messages: dict[int, dict] = field(default_factory=dict)
    last: int = 100
    linked: bool = True
    in_group: bool = True
    elsewhere: bool = False
    updates: list[dict] = field(default_factory=list)
    hearts: set[int] = field(default_factory=set)

    def serve(self, call: HttpCall) -> HttpAnswer:
        token, _, method = call.url.partition("/bot")[2].partition("/")
        if token != self.token:
            return _no(401, "Unauthorized")
        fields = self._fields(call)
        if method in {"getMe", "getUpdates"}:
            me = {"id": 42, "is_bot": True, "username": "rye_bot"}
            return _yes(me) if method == "getMe" else self._updates(fields)
        chat = str(fields["chat_id"])
        if chat == str(GROUP):
            return self._in_group(method, fields)
        return self._in_chat(chat, method, fields, call)

    def _in_chat(self, chat: str, method: str, fields: dict, call: HttpCall) -> HttpAnswer:
        if chat not in {f"@{self.name}", str(CHANNEL), str(MOVED_TO)}:
            return _no(400, "Bad Request: chat not found")
        if self.moved and chat != str(MOVED_TO):
            return _no(
                400,
                "Bad Request: group chat was upgraded to a supergroup chat",
                parameters={"migrate_to_chat_id": MOVED_TO},
            )
        return self._about(method) or self._message(method, fields, call)

    def _about(self, method: str) -> HttpAnswer | None:
        if method == "getChat":
            named = {"username": self.name} if self.name else {}
            linked = {"linked_chat_id": GROUP} if self.linked else {}
            return _yes({"id": CHANNEL, "type": self.kind, "title": "Fennel & Rye", **named, **linked})
        if method == "getChatMemberCount":
            return _yes(57)
        if method == "getChatMember":
            return _yes({"status": self.status, "user": {"id": 42}, **self.rights})
        return None

    def _updates(self, fields: dict) -> HttpAnswer:
        if self.elsewhere:
            return _no(409, "Conflict: terminated by other getUpdates request")
        self.updates = [one for one in self.updates if one["update_id"] >= fields.get("offset", 0)]
        return _yes(self.updates[: fields["limit"]])

    def _in_group(self, method: str, fields: dict) -> HttpAnswer:
        if not self.in_group:
            return _no(403, "Forbidden: bot is not a member of the supergroup chat")
        if method == "setMessageReaction":
            done = self.hearts.add if fields["reaction"] else self.hearts.discard
            done(fields["message_id"])
            return _yes(True)
        assert method == "sendMessage"
        self.last += 1
        self.messages[self.last] = {
            "words": fields["text"],
            "reply": fields["reply_parameters"]["message_id"],
        }
        chat = {"id": GROUP, "type": "supergroup", "username": "ryetalk"}
        return _yes({"message_id": self.last, "date": 0, "chat": chat})

    def say(self, number: int, words: str, post: str = "", **more: object) -> str:
        """Somebody writes in the group, below a post where one is named; each time a minute later."""
        self.last += 1
        origin = {"type": "channel", "chat": {"id": CHANNEL}, "message_id": int(post or 0), "date": 0}
        copy = {"message_id": 7, "is_automatic_forward": True, "forward_origin": origin}
        message = {
            "message_id": self.last,
            "date": int(AT.timestamp()) + 60 * number,
            "chat": {"id": GROUP, "type": "supergroup", "username": "ryetalk"},
            "from": {"id": 77, "is_bot": False, "first_name": "Bob", "last_name": "Baker", "username": "bob"},
            "text": words,
            **({"reply_to_message": copy} if post else {}),
        }
        self.updates.append({"update_id": 9000 + self.last, "message": {**message, **more}})
        return f"{GROUP}:{self.last}"

    def _fields(self, call: HttpCall) -> dict:
        if call.files is None:
            assert isinstance(call.json, dict)
            return call.json
        return {name: _read(value) for name, value in (call.form or {}).items()}

    def _message(self, method: str, fields: dict, call: HttpCall) -> HttpAnswer:
        if method.startswith("send"):
            return self._send(method, fields, call)
        number = fields["message_id"]
        found = self.messages.get(number)
        if found is None:
            return _no(
                400, f"Bad Request: message to {method[:4] if method[0] == 'e' else method[:6]} not found"
            )
        if method in {"pinChatMessage", "deleteMessage"}:
            found["pinned"] = True
            if method == "deleteMessage":
                del self.messages[number]
            return _yes(True)
        words = fields.get("text", fields.get("caption"))
        if words in (None, found["words"]):
            return _no(
                400,
                "Bad Request: message is not modified: specified new message content and reply markup are "
                "exactly the same as a current content and reply markup of the message",
            )
        found["words"] = words
        return _yes(self._shown(number))

    def _send(self, method: str, fields: dict, call: HttpCall) -> HttpAnswer:
        words, files = fields.get("text", fields.get("caption", "")), call.files or {}
        if method == "sendMediaGroup":
            assert [one["media"] for one in fields["media"]] == [f"attach://{name}" for name in files]
            words = fields["media"][0].get("caption", "")
        if len(words) > (1024 if files else 4096):
            return _no(400, f"Bad Request: message {'caption ' if files else ''}is too long")
        made = []
        for _ in range(max(1, len(files))):
            self.last += 1
            made.append(self.last)
            reply = fields.get("reply_parameters", {}).get("message_id")
            self.messages[self.last] = {"words": words, "reply": reply, "fields": fields}
            words = ""
        shown = [self._shown(number) for number in made]
        return _yes(shown if method == "sendMediaGroup" else shown[0])

    def _shown(self, number: int) -> dict:
        named = {"username": self.name} if self.name else {}
        return {"message_id": number, "date": 0, "chat": {"id": CHANNEL, "type": self.kind, **named}}


def _read(value: str) -> object:
    try:
        return json.loads(value)
    except ValueError:
        return value


def _yes(found: object) -> HttpAnswer:
    return answer(200, {"ok": True, "result": found})


def _no(status: int, said: str, **more: object) -> HttpAnswer:
    return answer(status, {"ok": False, "error_code": status, "description": said, **more})
