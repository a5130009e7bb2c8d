"""The checks of answers themselves: what the network may say passes, what it never says is told."""

import pytest

from planner.ports.http import HttpCall
from tests.fakes.http import answer
from tests.planner.connectors.specs.answers import (
    discovery_answers,
    misfits,
    openapi_answers,
    telegram_answers,
)

MESSAGE = HttpCall(method="GET", url="https://discord.com/api/v10/channels/2/messages/3")
SENT = HttpCall(method="POST", url="https://api.telegram.org/bot1:a/sendMessage")
FILMS = HttpCall(method="GET", url="https://www.googleapis.com/youtube/v3/videos")


def refused(check, call, told, match):
    with pytest.raises(AssertionError, match=match):
        check(call, answer(200, told))


def test_openapi():
    check = openapi_answers("discord-v10.openapi.json", "https://discord.com/api/v10")
    check(MESSAGE, answer(200, {"id": "3", "content": "Bread", "attachments": [{"id": "4"}]}))
    refused(check, MESSAGE, {"words": "Bread"}, "has no field words")
    refused(check, MESSAGE, {"content": 5}, "content is 5, not string")
    refused(check, MESSAGE, {"attachments": [{"words": 1}]}, r"attachments\[\] has no field words")
    refused(check, MESSAGE, [], "not object")
    check(HttpCall(method="GET", url="https://cdn.example/x"), answer(200, {"words": 1}))


def test_a_name_that_the_file_has_changed_is_looked_for_under_the_new_one():
    name = "discord-v10.openapi.json"
    check = openapi_answers(
        name, "https://discord.com/api/v10", renamed=lambda one: one.replace("words", "content")
    )
    check(MESSAGE, answer(200, {"words": "Bread"}))


def test_telegram():
    check = telegram_answers()
    right = {"message_id": 5, "chat": {"id": -100, "type": "channel"}, "text": "Bread"}
    check(SENT, answer(200, {"ok": True, "result": right}))
    check(SENT, answer(400, {"ok": False, "description": "Bad Request"}))
    refused(check, SENT, {"ok": True, "result": {**right, "words": "Bread"}}, "has no field words")
    refused(check, SENT, {"ok": True, "result": {**right, "text": 5}}, "text is 5, not string")
    refused(check, SENT, {"ok": True, "result": [right]}, "not object")


def test_discovery():
    check = discovery_answers("youtube", version="v3")
    check(FILMS, answer(200, {"items": [{"id": "a", "statistics": {"viewCount": "5"}}]}))
    check(FILMS, answer(403, {"error": {"words": 1}}))
    refused(check, FILMS, {"items": [{"words": 1}]}, r"items\[\] has no field words")
    refused(check, FILMS, {"items": {}}, "not array")


@pytest.mark.parametrize(
    ("schema", "value", "told"),
    [
        ({"type": "integer"}, True, 1),
        ({"type": ["string", "null"]}, None, 0),
        ({"type": "string", "nullable": True}, None, 0),
        ({"type": "string", "enum": ["a"]}, "b", 1),
        ({"anyOf": [{"type": "string"}, {"type": "integer"}]}, 5, 0),
        ({"oneOf": [{"type": "string"}, {"type": "integer"}]}, [], 1),
        ({"type": "object", "additionalProperties": {"type": "string"}}, {"a": "b", "c": 5}, 1),
        (
            {"allOf": [{"properties": {"a": {"type": "string"}}}, {"properties": {"b": {}}}]},
            {"a": 1, "b": 2, "c": 3},
            2,
        ),
    ],
)
def test_what_does_not_fit_is_counted(schema, value, told):
    assert len(misfits("it", schema, value, lambda one: one)) == told
