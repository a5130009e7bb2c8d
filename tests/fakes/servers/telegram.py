"""Telegram's Bot API as its description (10.1) and public answers have it, for one channel.

The sentences of its refusals are as they stand in bug reports; the description gives none of them.
"""

import json
from dataclasses import dataclass, field

from planner.ports.http import HttpAnswer, HttpCall
from tests.fakes.http import answer

CHANNEL = -1001234567890
MOVED_TO = -1009876543210


@dataclass
class FakeTelegram:
    """``serve`` answers. ``moved``: the chat's number is an old one. ``rights``: of the bot as administrator."""

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

    def serve(self, call: HttpCall) -> HttpAnswer:
        token, _, method = call.url.partition("/bot")[2].partition("/")
        if token != self.token:
            return _no(401, "Unauthorized")
        fields = self._fields(call)
        if method == "getMe":
            return _yes({"id": 42, "is_bot": True, "username": "rye_bot"})
        chat = str(fields["chat_id"])
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
            return _yes({"id": CHANNEL, "type": self.kind, "title": "Fennel & Rye", **named})
        if method == "getChatMember":
            return _yes({"status": self.status, "user": {"id": 42}, **self.rights})
        return None

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
