"""Reading a public video back, and what reading wants beyond publishing: a right of its own."""

from collections.abc import Mapping
from dataclasses import replace

from planner.connectors.answers import Meaning, Row
from planner.connectors.connector import Credentials, Json
from planner.connectors.fields import at, list_at, text_at
from planner.connectors.platforms.tiktok import api
from planner.connectors.platforms.tiktok.answers import NO_RIGHT, TABLE, code_of
from planner.connectors.platforms.tiktok.status import standing
from planner.connectors.signin.rights import demand, lacking
from planner.domain.errors import NotOffered, NotSent, UploadsGone
from planner.languages import tr
from planner.networks.entities import urls
from planner.ports.http import Http

AT_ONCE = 20
"""Videos that TikTok answers for in one go."""
_TABLE = replace(TABLE, rows=(Row(meaning=Meaning.REFUSED, status={401}, codes=NO_RIGHT), *TABLE.rows))
"""A missing right is no missing sign-in: renewing does not help, and posts go on."""


class Reading:
    """``ReadsBack``."""

    def read_back(self, http: Http, credentials: Credentials, remote_id: str) -> Json:
        """The video as TikTok shows it to everybody. Raises NotOffered for pictures and what only some may see."""
        demand(credentials, api.WHO, api.LISTS)
        public = public_id(http, credentials, remote_id)
        shown = videos(http, credentials, [public], "id,video_description") if public else []
        found = next((one for one in shown if text_at(one, "id") == public), None)
        if found is None:
            raise NotOffered(tr("TikTok shows programs public videos alone, and this is none that it shows."))
        text = text_at(found, "video_description")
        return {
            "text": text,
            "links": [span.text for span in urls(text)],
            "alt": [],
            "url": api.address_of(credentials.account.handle, public, "video"),
        }


def videos(http: Http, credentials: Credentials, ids: list[str], fields: str) -> list[object]:
    """Own public videos by their ids, at most ``AT_ONCE``; those that TikTok does not show are missing."""
    asked: Json = {"filters": {"video_ids": ids}}
    told = told_of(http, credentials, api.LISTS, "POST", "/video/query/", fields, asked)
    if not isinstance(at(told, "videos"), list):
        raise NotSent(tr("TikTok's answer could not be read."), detail="no list of videos")
    return list_at(told, "videos")


def told_of(
    http: Http,
    credentials: Credentials,
    right: str,
    method: str,
    path: str,
    fields: str,
    json: Json | None = None,
) -> Mapping[str, object]:
    """The ``data`` of an answer. Raises RightMissing besides what the table names."""
    params = {"fields": fields}
    answer = api.ask(http, credentials, method, path, params=params, json=json, table=_TABLE)
    if code_of(answer) in NO_RIGHT:
        raise lacking(api.WHO, right, detail=f"HTTP {answer.status}", status=answer.status)
    return api.data_in(credentials, answer)


def public_id(http: Http, credentials: Credentials, remote_id: str) -> str:
    """The id that everybody sees; a post whose looking over took long has it only later. "" for none."""
    if remote_id.isdigit():
        return remote_id
    try:
        return standing(http, credentials, remote_id).post
    except UploadsGone:
        return ""
