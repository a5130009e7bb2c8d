"""What is said to a page on LinkedIn in memory, and its figures: mixed into its server.

Shapes after LinkedIn's pages (comments, reactions, social action notifications, share statistics, member analytics) as
quoted in public notes, 2026-09-19.
"""

from dataclasses import dataclass, field
from urllib.parse import parse_qsl, unquote, urlsplit

from planner.ports.http import HttpAnswer, HttpCall
from tests.fakes.http import AT, answer

PAGE, PERSON = "urn:li:organization:77", "urn:li:person:abc"
MIA = "urn:li:person:mia"
_DENIED = {"status": 403, "code": "ACCESS_DENIED", "message": "Not enough permissions"}
_GONE = {"status": 404, "code": "NOT_FOUND", "message": "Not found"}
_COUNTS = {
    "likeCount": 3,
    "shareCount": 0,
    "commentCount": 2,
    "impressionCount": 90,
    "uniqueImpressionsCount": 60,
}
_FIGURES = {"IMPRESSION": 90, "REACTION": 3, "COMMENT": 2, "RESHARE": 0}


@dataclass(kw_only=True)
class LinkedInTalk:
    """``notices``: the oldest first. ``liked``: by urn. ``lacks``: words of paths that the sign-in may not use.

    ``analytics``: the app has the product that tells a person's figures. ``openid``: it has that of signing in.
    """

    notices: list[dict] = field(default_factory=list)
    comments: list[dict] = field(default_factory=list)
    liked: set[str] = field(default_factory=set)
    lacks: tuple[str, ...] = ()
    analytics: bool = True
    openid: bool = True

    def who(self, path: str) -> HttpAnswer:
        """The person who signed in."""
        if path == "/v2/userinfo":
            return (
                answer(200, {"sub": "abc", "name": "Aylin Fennel"}) if self.openid else answer(403, _DENIED)
            )
        return answer(200, {"id": "abc", "localizedFirstName": "Aylin", "localizedLastName": "Fennel"})

    def say(self, number: int, words: str, *, post: str = "urn:li:share:7000", **more: str) -> str:
        """Mia comments; gives the comment's urn. Numbers count up."""
        urn, on = f"urn:li:comment:(urn:li:activity:900,{number})", "urn:li:activity:900"
        comment = {"owner": MIA, "text": words, "entity": urn, "object": on, **more}
        source = {"sourcePost": on, "decoratedSourcePost": {"owner": PAGE, "text": "Bread", "entity": post}}
        return self._noticed("COMMENT", number, {**source, "generatedActivity": urn}, comment=comment)

    def mention(self, number: int, words: str) -> str:
        """Mia names the page in a post of hers; gives its urn."""
        urn = f"urn:li:share:{8000 + number}"
        share = {"owner": MIA, "text": words, "entity": urn}
        return self._noticed(
            "SHARE_MENTION", number, {"sourcePost": urn, "generatedActivity": urn}, share=share
        )

    def talk(self, path: str, call: HttpCall) -> HttpAnswer | None:
        """The answer to what is about people and figures, None for anything else."""
        asked = {**dict(parse_qsl(urlsplit(call.url).query)), **call.params}
        if any(one in path for one in self.lacks):
            return answer(403, _DENIED)
        name = path.partition("/")[0]
        doors = {
            "organizationalEntityNotifications": lambda: self._notices(asked),
            "socialActions": lambda: self._comments(path, call),
            "reactions": lambda: self._reactions(path, call, asked),
            "organizationalEntityShareStatistics": lambda: self._of_page(path, call.url, asked),
            "networkSizes": lambda: self._of_page(path, call.url, asked),
            "memberCreatorPostAnalytics": lambda: self._of_person(name, asked),
            "memberFollowersCount": lambda: self._of_person(name, asked),
        }
        return doors[name]() if name in doors else None

    def _noticed(self, action: str, number: int, source: dict, **decorated: dict) -> str:
        at = int(AT.timestamp() * 1000) - 10_000_000 + number
        notice = {
            "action": action,
            "organizationalEntity": PAGE,
            "lastModifiedAt": at,
            "notificationId": number,
        }
        self.notices.append({**notice, **source, "decoratedGeneratedActivity": decorated})
        return source["generatedActivity"]

    def _notices(self, asked: dict) -> HttpAnswer:
        assert asked["q"] == "criteria"
        assert asked["organizationalEntity"] == PAGE
        assert asked["actions"] == "List(COMMENT,SHARE_MENTION)"
        first, count = int(asked["start"]), int(asked["count"])
        return answer(200, {"elements": self.notices[::-1][first : first + count]})

    def _comments(self, path: str, call: HttpCall) -> HttpAnswer:
        on, number = path.removeprefix("socialActions/").split("/comments")
        if call.method == "GET":
            found = [one for one in self.comments if on in {one["object"], one.get("parentComment")}]
            return answer(200, {"elements": found})
        if call.method == "DELETE":
            return self._delete(f"urn:li:comment:({on},{number.strip('/')})")
        assert any(one["id"] == on for one in self.posts) or any(
            one["generatedActivity"] == on for one in self.notices
        )
        assert call.json["object"] == on or call.json["parentComment"] == on
        known = f"urn:li:comment:({call.json['object']},{len(self.comments)})"
        self.comments.append({**call.json, "commentUrn": known, "created": {"time": self.now}})
        return answer(201, {"id": str(len(self.comments)), "commentUrn": known})

    def _delete(self, urn: str) -> HttpAnswer:
        there = [one for one in self.notices if one["generatedActivity"] == urn]
        self.notices = [one for one in self.notices if one not in there]
        return answer(204) if there else answer(404, _GONE)

    def _reactions(self, path: str, call: HttpCall, asked: dict) -> HttpAnswer:
        if call.method == "POST":
            assert asked["actor"] in {PAGE, PERSON}
            self.liked.add(call.json["root"])
            return answer(201, {"id": f"urn:li:reaction:({asked['actor']},{call.json['root']})"})
        entity = path.partition(",entity:")[2][:-1]
        if entity not in self.liked:
            return answer(404, _GONE)
        self.liked.discard(entity)
        return answer(204)

    def _of_page(self, path: str, url: str, asked: dict) -> HttpAnswer:
        if path.startswith("networkSizes/"):
            assert asked == {"edgeType": "COMPANY_FOLLOWED_BY_MEMBER"}
            return answer(200, {"firstDegreeSize": 41})
        assert "List(urn%3Ali%3A" in url
        name = "shares" if "shares" in asked else "ugcPosts"
        urns = unquote(asked[name]).removeprefix("List(").removesuffix(")").split(",")
        there = {one["id"] for one in self.posts}
        key = name.removesuffix("s")
        found = [{key: one, "totalShareStatistics": _COUNTS} for one in urns if one in there]
        return answer(200, {"elements": found})

    def _of_person(self, name: str, asked: dict) -> HttpAnswer:
        if not self.analytics:
            told = {"status": 404, "code": "RESOURCE_NOT_FOUND", "message": "No virtual resource found"}
            return answer(404, told)
        if name == "memberFollowersCount":
            return answer(200, {"elements": [{"memberFollowersCount": 12}]})
        urn = asked["entity"].partition(":")[2][:-1]
        if not any(one["id"] == urn for one in self.posts):
            return answer(404, _GONE)
        kind = "com.linkedin.adsexternalapi.memberanalytics.v1.CreatorPostAnalyticsMetricTypeV1"
        told = {
            "count": _FIGURES[asked["queryType"]],
            "metricType": {kind: asked["queryType"]},
            "dateRange": {},
        }
        return answer(200, {"elements": [told], "paging": {"start": 0, "count": 10, "total": 1}})
