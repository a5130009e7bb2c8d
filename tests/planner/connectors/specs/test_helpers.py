"""The checks themselves: what fits passes, what does not is told."""

from dataclasses import replace

import pytest

from planner.ports.http import HttpCall
from tests.planner.connectors.specs.discovery import discovery
from tests.planner.connectors.specs.facebook import facebook
from tests.planner.connectors.specs.openapi import openapi
from tests.planner.connectors.specs.telegram import telegram

DISCORD = HttpCall(
    method="POST",
    url="https://discord.com/api/v10/channels/200000000000000002/messages",
    headers={"Authorization": "Bot abc"},
    json={"content": "Bread"},
)
TELEGRAM = HttpCall(
    method="POST", url="https://api.telegram.org/bot1:a/sendMessage", json={"chat_id": -100, "text": "Bread"}
)
YOUTUBE = HttpCall(
    method="POST",
    url="https://www.googleapis.com/upload/youtube/v3/videos",
    params={"part": "snippet,status", "uploadType": "resumable"},
    json={"snippet": {"title": "Rye", "tags": ["bread"]}, "status": {"privacyStatus": "public"}},
)
PAGE = HttpCall(
    method="POST",
    url="https://graph.facebook.com/v26.0/7/feed",
    form={"message": "Bread", "published": "false"},
)


def refused(check, call, match):
    with pytest.raises(AssertionError, match=match):
        check(call)


def test_openapi():
    check = openapi("discord-v10.openapi.json", "https://discord.com/api/v10")
    check(DISCORD)
    refused(check, replace(DISCORD, json={"content": 5}), "is not of type")
    refused(check, replace(DISCORD, json={"contents": "Bread"}), "no such field")
    refused(check, replace(DISCORD, params={"wait": "true"}), "no such parameter")
    refused(
        check, replace(DISCORD, url=f"{DISCORD.url}/x/y"), r"PathNotFound|OperationNotFound|not described"
    )
    refused(check, replace(DISCORD, headers={}), "Security")
    check(replace(DISCORD, url="https://cdn.example/"))


def test_telegram():
    check = telegram()
    check(TELEGRAM)
    refused(check, replace(TELEGRAM, json={"chat_id": -100}), "text is missing")
    refused(check, replace(TELEGRAM, json={"chat_id": [], "text": "x"}), "is none of")
    refused(check, replace(TELEGRAM, json={"chat_id": 1, "text": "x", "txt": "x"}), "no such field")
    refused(check, replace(TELEGRAM, url="https://api.telegram.org/bot1:a/sendWords"), "no method")
    files = {"photo0": ("p.png", b"", "image/png")}
    photo = replace(TELEGRAM, url="https://api.telegram.org/bot1:a/sendPhoto", json=None, files=files)
    check(replace(photo, form={"chat_id": "-100", "photo": "attach://photo0"}))
    refused(check, replace(photo, form={"chat_id": "-100", "photo": "attach://photo1"}), "that nothing names")


@pytest.mark.parametrize(
    ("name", "version", "host"),
    [
        ("youtube", "v3", "youtube.googleapis.com"),
        ("mybusinessbusinessinformation", "v1", "mybusinessbusinessinformation.googleapis.com"),
    ],
)
def test_google_describes_what_parley_may_talk_to(name, version, host):
    nowhere = HttpCall(method="GET", url=f"https://{host}/nowhere")
    refused(discovery(name, version), nowhere, "has no GET")


def test_discovery():
    check = discovery("youtube", "v3")
    check(YOUTUBE)
    check(
        replace(
            YOUTUBE,
            url="https://youtube.googleapis.com/youtube/v3/channels",
            method="GET",
            json=None,
            params={"part": "id", "mine": "true"},
        )
    )
    refused(check, replace(YOUTUBE, params={}), "part is missing")
    refused(check, replace(YOUTUBE, params={"part": "id", "prat": "id"}), "no such parameter")
    refused(check, replace(YOUTUBE, json={"snippet": {"titel": "Rye"}}), "no field titel")
    refused(check, replace(YOUTUBE, json={"status": {"privacyStatus": "secret"}}), "is none of")
    refused(check, replace(YOUTUBE, json={"snippet": {"tags": "bread"}}), "is no list")


def test_facebook():
    check = facebook("page")
    check(PAGE)
    refused(check, replace(PAGE, form={"mesage": "Bread"}), "no such parameter")
    refused(check, replace(PAGE, form={"published": "no"}), "is none of")
    refused(check, replace(PAGE, url="https://graph.facebook.com/v26.0/7/fed"), "has no POST")
    facebook("iguser")(
        HttpCall(
            method="POST", url="https://graph.facebook.com/v26.0/7/media_publish", form={"creation_id": "8"}
        )
    )
