"""What LinkedIn counts: of a page's posts in one question, of a person's post one figure at a time."""

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from urllib.parse import quote

from planner.connectors.connector import Credentials
from planner.connectors.errors import NOT_FOUND
from planner.connectors.fields import at, list_at, number_at, text_at
from planner.connectors.measuring import Counts, Metric, counts_in
from planner.connectors.platforms.linkedin.answers import code_of
from planner.connectors.platforms.linkedin.api import (
    ACCOUNT_FIGURES,
    ADMIN,
    HOST,
    POST_FIGURES,
    WHO,
    allowed,
    call,
    is_page,
    listed,
)
from planner.connectors.signin.rights import demand, lacking
from planner.domain.errors import NotSent
from planner.languages import tr
from planner.ports.http import Http, HttpCall

_OF_PAGES_POST = {
    Metric.LIKES: "likeCount",
    Metric.REPOSTS: "shareCount",
    Metric.REPLIES: "commentCount",
    Metric.VIEWS: "impressionCount",
    Metric.REACH: "uniqueImpressionsCount",
}
_OF_PERSONS_POST = {
    Metric.LIKES: "REACTION",
    Metric.REPOSTS: "RESHARE",
    Metric.REPLIES: "COMMENT",
    Metric.VIEWS: "IMPRESSION",
}
"""One call each, of 100 or 150 a day: no more of them."""
_SHARE, _UGC = "urn:li:share:", "urn:li:ugcPost:"
_LISTS = ((_SHARE, "shares", "share"), (_UGC, "ugcPosts", "ugcPost"))
_AT_ONCE = 20
_NO_DOOR = "RESOURCE_NOT_FOUND"


class Measuring:
    """``Measures``."""

    def count_posts(
        self, http: Http, credentials: Credentials, remote_ids: Sequence[str]
    ) -> Mapping[str, Counts]:
        """Of a page without what was advertised, and of the last twelve months; of a person with four calls a post."""
        if is_page(credentials.account):
            demand(credentials, WHO, ADMIN)
            return dict(_of_page(http, credentials, remote_ids))
        demand(credentials, WHO, POST_FIGURES)
        counted = ((one, _of_person(http, credentials, one)) for one in remote_ids if _entity(one))
        return {one: counts for one, counts in counted if counts}

    def count_account(self, http: Http, credentials: Credentials) -> Counts:
        """Followers."""
        urn = credentials.account.remote_id
        if is_page(credentials.account):
            demand(credentials, WHO, ADMIN)
            edge = {"edgeType": "COMPANY_FOLLOWED_BY_MEMBER"}
            wanted = HttpCall(
                method="GET", url=f"{HOST}/rest/networkSizes/{quote(urn, safe='')}", params=edge
            )
            told = allowed(credentials, call(http, credentials, wanted), ADMIN).json()
            return _demand_some(counts_in(told, {Metric.FOLLOWERS: "firstDegreeSize"}))
        demand(credentials, WHO, ACCOUNT_FIGURES)
        found = _figures(http, credentials, "/rest/memberFollowersCount?q=me", ACCOUNT_FIGURES)
        return _demand_some(counts_in(at(found, 0), {Metric.FOLLOWERS: "memberFollowersCount"}))


def _of_page(http: Http, credentials: Credentials, remote_ids: Sequence[str]) -> Iterator[tuple[str, Counts]]:
    page = quote(credentials.account.remote_id, safe="")
    for begins, name, key in _LISTS:
        mine = [one for one in remote_ids if one.startswith(begins)]
        for first in range(0, len(mine), _AT_ONCE):
            urns = ",".join(quote(one, safe="") for one in mine[first : first + _AT_ONCE])
            asked = f"q=organizationalEntity&organizationalEntity={page}&{name}=List({urns})"
            for one in listed(http, credentials, f"/rest/organizationalEntityShareStatistics?{asked}", ADMIN):
                if text_at(one, key) in mine:
                    yield text_at(one, key), counts_in(at(one, "totalShareStatistics"), _OF_PAGES_POST)


def _of_person(http: Http, credentials: Credentials, remote_id: str) -> Counts:
    """Empty when the post is gone."""
    counts: dict[Metric, int] = {}
    for metric, name in _OF_PERSONS_POST.items():
        asked = f"q=entity&entity={_entity(remote_id)}&queryType={name}&aggregation=TOTAL"
        found = _figures(http, credentials, f"/rest/memberCreatorPostAnalytics?{asked}", POST_FIGURES)
        if not found:
            return MappingProxyType({})
        if isinstance(at(found, 0, "count"), int):
            counts[metric] = number_at(found, 0, "count")
    return MappingProxyType(counts)


def _entity(urn: str) -> str:
    """A post as this finder names it, "" for what is none."""
    kind = {_SHARE: "share", _UGC: "ugc"}.get(urn[: urn.rfind(":") + 1])
    return f"({kind}:{quote(urn, safe='')})" if kind else ""


def _figures(http: Http, credentials: Credentials, address: str, right: str) -> list[object]:
    """A person's figures; none of a post that is gone. An app without the product does not know the door at all."""
    answer = call(http, credentials, HttpCall(method="GET", url=f"{HOST}{address}"))
    if answer.status == NOT_FOUND and code_of(answer) == _NO_DOOR:
        raise lacking(WHO, right, detail=f"HTTP {answer.status} {_NO_DOOR}", status=answer.status)
    if answer.status == NOT_FOUND and code_of(answer) == "NOT_FOUND":
        return []
    told = allowed(credentials, answer, right).json()
    if not isinstance(told, dict) or not isinstance(told.get("elements"), list):
        raise NotSent(
            tr("LinkedIn’s answer could not be read."), detail=f"HTTP {answer.status}, no elements in it"
        )
    return list_at(told, "elements")


def _demand_some(counts: Counts) -> Counts:
    if not counts:
        raise NotSent(tr("LinkedIn’s answer could not be read."), detail="no count in the answer")
    return counts
