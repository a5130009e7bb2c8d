"""What people say under a channel's videos, and what YouTube counts of them: mixed into its network in memory.

Threads come newest first and with two of their answers; ``comments`` has them all.
"""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from planner.ports.http import HttpAnswer, HttpCall
from tests.fakes.http import AT, answer

ME = "UCfennel"
BOB = {"authorDisplayName": "@bob", "authorChannelId": {"value": "UCbob"}}
ALONG = 2


def refusal(status: int, reason: str) -> HttpAnswer:
    """A no, as YouTube says it."""
    told = {"domain": "youtube.video", "reason": reason, "message": "Not this one."}
    return answer(status, {"error": {"code": status, "message": "Not this one.", "errors": [told]}})


@dataclass(kw_only=True)
class YouTubeTalk:
    """``comments``: threads, the oldest first. ``of_video``, ``of_channel``: what is counted. ``page``: so many at once."""

    comments: list[dict] = field(default_factory=list)
    of_video: dict[str, str] = field(
        default_factory=lambda: {
            "viewCount": "1203",
            "likeCount": "41",
            "favoriteCount": "0",
            "commentCount": "2",
        }
    )
    of_channel: dict[str, object] = field(
        default_factory=lambda: (
            {"viewCount": "9120", "subscriberCount": "412", "hiddenSubscriberCount": False}
            | {"videoCount": "37"}
        )
    )
    page: int = 100
    now: datetime = AT

    def say(
        self, video: str, words: str, *, parent: str = "", status: str = "published", own: bool = False
    ) -> str:
        """Somebody comments on a video, or answers in a thread. Gives the id."""
        who = {"authorDisplayName": "@fennel", "authorChannelId": {"value": ME}} if own else BOB
        moment = self.now.strftime("%Y-%m-%dT%H:%M:%SZ")
        said = {**who, "textDisplay": words, "textOriginal": words, "publishedAt": moment, "videoId": video}
        said["moderationStatus"] = status
        self.now += timedelta(seconds=1)
        if parent:
            thread = self._thread(parent)
            made = {"id": f"{parent}.{len(thread['replies'])}", "snippet": {**said, "parentId": parent}}
            thread["replies"].append(made)
            return made["id"]
        number = f"Ugx{len(self.comments)}"
        self.comments.append({"id": number, "snippet": said, "replies": []})
        return number

    def _thread(self, number: str) -> dict | None:
        return next((one for one in self.comments if one["id"] == number), None)

    def _comment(self, number: str) -> dict | None:
        every = (one for thread in self.comments for one in (thread, *thread["replies"]))
        return next((one for one in every if one["id"] == number), None)

    def _commentthreads(self, call: HttpCall) -> HttpAnswer:
        if call.method == "POST":
            return self._begun(call)
        params = call.params
        wanted = params.get("moderationStatus", "published")
        found = [one for one in self.comments if one["snippet"]["videoId"] == params.get("videoId")]
        if "allThreadsRelatedToChannelId" in params:
            assert (params["allThreadsRelatedToChannelId"], params["order"]) == (ME, "time")
            found = [one for one in self.comments if wanted in _states(one)]
        return self._paged([_shown(one, wanted) for one in found[::-1]], params)

    def _paged(self, found: list[dict], params: dict) -> HttpAnswer:
        start = int(params.get("pageToken") or "0")
        end = start + min(int(params["maxResults"]), self.page)
        more = {"nextPageToken": str(end)} if end < len(found) else {}
        return answer(200, {"items": found[start:end], **more})

    def _begun(self, call: HttpCall) -> HttpAnswer:
        said = call.json["snippet"]
        if said["videoId"] not in self.videos:
            return refusal(404, "videoNotFound")
        if self.videos[said["videoId"]]["status"]["selfDeclaredMadeForKids"]:
            return refusal(403, "commentsDisabled")
        words = said["topLevelComment"]["snippet"]["textOriginal"]
        made = self._thread(self.say(said["videoId"], words, own=True))
        return answer(200, _shown(made, "published"))

    def _comments(self, call: HttpCall) -> HttpAnswer:
        if call.method == "GET":
            thread = self._thread(call.params["parentId"])
            if thread is None:
                return refusal(404, "commentNotFound")
            return self._paged(thread["replies"], call.params)
        said = call.json["snippet"]
        thread = self._thread(said["parentId"])
        if thread is None:
            return refusal(404, "parentCommentNotFound")
        number = self.say(
            thread["snippet"]["videoId"], said["textOriginal"], parent=said["parentId"], own=True
        )
        return answer(200, self._comment(number))

    def _setmoderationstatus(self, call: HttpCall) -> HttpAnswer:
        found = self._comment(call.params["id"])
        if found is None:
            return refusal(404, "commentNotFound")
        found["snippet"]["moderationStatus"] = call.params["moderationStatus"]
        return answer(204)


def _states(thread: dict) -> set[str]:
    """A thread is listed as published by its beginning, as held by anything in it."""
    held = {one["snippet"]["moderationStatus"] for one in thread["replies"]} - {"published"}
    return {thread["snippet"]["moderationStatus"], *held}


def _shown(thread: dict, wanted: str) -> dict:
    top = {"id": thread["id"], "snippet": thread["snippet"]}
    replies = [one for one in thread["replies"] if wanted == one["snippet"]["moderationStatus"]]
    about = {"videoId": thread["snippet"]["videoId"], "topLevelComment": top, "totalReplyCount": len(replies)}
    along = {"replies": {"comments": replies[:ALONG]}} if replies else {}
    return {"id": thread["id"], "snippet": about, **along}
