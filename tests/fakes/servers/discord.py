"""Discord's API v10 for one channel, one webhook and one bot, as its documentation (c98d64bc) has them."""

import json
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import regex

from planner.ports.http import HttpAnswer, HttpCall
from tests.fakes.http import AT, answer, path_of

GUILD, CHANNEL, HOOK, BOT = (
    "100000000000000001",
    "200000000000000002",
    "300000000000000003",
    "400000000000000004",
)


@dataclass
class FakeDiscord:
    """``serve`` answers. ``history``: the bot may read it. ``key_counts``: a repeated nonce is still remembered.

    ``may_react``: the bot has the right to add reactions.
    """

    hook_secret: str = ""
    bot_secret: str = ""
    history: bool = True
    key_counts: bool = True
    hook_is_there: bool = True
    kind: int = 0
    may_react: bool = True
    now: datetime = AT
    messages: list[dict] = field(default_factory=list)
    last: int = 500000000000000000

    def serve(self, call: HttpCall) -> HttpAnswer:
        assert regex.fullmatch(r"DiscordBot \(https?://\S+, [\d.]+\)", call.headers.get("User-Agent", ""))
        path = path_of(call).removeprefix("/api/v10")
        if path.startswith("/webhooks/"):
            return self._as_webhook(call, path)
        if call.headers.get("Authorization") != f"Bot {self.bot_secret}":
            return _no(401, 0, "401: Unauthorized")
        if path in {f"/guilds/{GUILD}", "/users/@me"}:
            server = {"id": GUILD, "name": "Fennel & Rye"}
            counted = {"approximate_member_count": 57} if call.params.get("with_counts") == "true" else {}
            me = {"id": BOT, "username": "rye", "bot": True}
            return answer(200, me if path.startswith("/users") else {**server, **counted})
        if not path.startswith(f"/channels/{CHANNEL}"):
            return _no(404, 10003, "Unknown Channel")
        rest = path.removeprefix(f"/channels/{CHANNEL}").removeprefix("/messages").removeprefix("/")
        if path == f"/channels/{CHANNEL}":
            last = self.messages[-1]["id"] if self.messages else None
            channel = {"id": CHANNEL, "type": self.kind, "name": "news", "guild_id": GUILD}
            return answer(200, {**channel, "last_message_id": last})
        return self._messages(call, rest, BOT)

    def _as_webhook(self, call: HttpCall, path: str) -> HttpAnswer:
        _, _, number, secret, *rest = path.split("/")
        if not self.hook_is_there or number != HOOK:
            return _no(404, 10015, "Unknown Webhook")
        if secret != self.hook_secret:
            return _no(401, 50027, "Invalid Webhook Token")
        if call.method == "GET" and not rest:
            return answer(
                200, {"id": HOOK, "type": 1, "name": "Rye news", "channel_id": CHANNEL, "guild_id": GUILD}
            )
        if call.method == "POST" and call.params.get("wait") != "true":
            return answer(204)
        return self._messages(call, rest[1] if rest else "", HOOK)

    def _messages(self, call: HttpCall, number: str, author: str) -> HttpAnswer:
        if call.method == "POST":
            return self._post(call, author)
        if not number:
            shown = [one for one in self.messages[::-1] if self.history]
            before, after = call.params.get("before"), call.params.get("after")
            if before:
                shown = [one for one in shown if int(one["id"]) < int(before)]
            if after:  # those that follow it, not the newest
                later = [one for one in shown if int(one["id"]) > int(after)]
                shown = later[-int(call.params["limit"]) :]
            return answer(200, shown[: int(call.params["limit"])])
        number, _, reaction = number.partition("/reactions/")
        found = next((one for one in self.messages if one["id"] == number), None)
        if found is None:
            return _no(404, 10008, "Unknown Message")
        if reaction:
            return self._react(call, found, reaction)
        if call.method == "DELETE":
            self.messages.remove(found)
            return answer(204)
        if call.method == "PATCH":
            assert isinstance(call.json, dict)
            kept = {one["id"] for one in call.json["attachments"]}
            left = [one for one in found["attachments"] if one["id"] in kept]
            found.update(content=call.json["content"], attachments=left)
        return answer(200, found)

    def _post(self, call: HttpCall, author: str) -> HttpAnswer:
        body = json.loads(call.form["payload_json"]) if call.form else call.json
        assert body["allowed_mentions"] == {"parse": []}
        if not body["content"] and not call.files:
            return _no(400, 50006, "Cannot send an empty message")
        if len(body["content"]) > 2000:
            return _no(400, 50035, "Invalid Form Body")
        nonce = body.get("nonce")
        known = next((one for one in self.messages if nonce and one.get("nonce") == nonce), None)
        if known and self.key_counts and body.get("enforce_nonce"):
            return answer(200, known)
        self.last += 1
        begun = (
            str(self.last) if "thread_name" in body else CHANNEL
        )  # a forum's post has its first message's id
        message = {
            "id": str(self.last),
            "channel_id": call.params.get("thread_id", begun),
            "content": body["content"],
            "timestamp": self.now.isoformat(),
            "author": {"id": author},
            **({"nonce": nonce} if nonce is not None else {}),
            "attachments": self._attached(body.get("attachments", []), call),
        }
        if "message_reference" in body:
            message["message_reference"] = {"message_id": body["message_reference"]["message_id"]}
        self.messages.append(message)
        return answer(200, message)

    def _react(self, call: HttpCall, found: dict, reaction: str) -> HttpAnswer:
        if not self.may_react:
            return _no(403, 50013, "Missing Permissions")
        assert reaction == "%F0%9F%91%8D/@me"
        mine = [one for one in found.get("reactions", []) if one["me"]]
        if call.method == "DELETE" and not mine:
            return _no(404, 10014, "Unknown Emoji")
        thumb = {"emoji": {"id": None, "name": "\N{THUMBS UP SIGN}"}, "count": 1, "me": True}
        others = [one for one in found.get("reactions", []) if not one["me"]]
        found["reactions"] = [*others, *([thumb] if call.method == "PUT" else [])]
        return answer(204)

    def say(self, number: int, words: str, **more: object) -> str:
        """Somebody writes in the channel; each time a minute later."""
        self.last += 1
        author = {"id": "600000000000000006", "username": "bob", "global_name": "Bob"}
        when = (self.now + timedelta(minutes=number)).isoformat()
        said = {"id": str(self.last), "channel_id": CHANNEL, "type": 0, "content": words, "timestamp": when}
        self.messages.append({**said, "author": author, "attachments": [], "mentions": [], **more})
        return str(self.last)

    def _attached(self, told: list[dict], call: HttpCall) -> list[dict]:
        files = call.files or {}
        assert [f"files[{one['id']}]" for one in told] == list(files)
        return [
            {
                "id": str(self.last * 10 + number),
                "filename": one["filename"],
                "description": one.get("description", ""),
                "url": f"https://cdn.example/{one['filename']}",
            }
            for number, one in enumerate(told)
        ]


def _no(status: int, code: int, said: str) -> HttpAnswer:
    return answer(status, {"code": code, "message": said})
