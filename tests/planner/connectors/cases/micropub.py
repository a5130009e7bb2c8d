from collections.abc import Sequence
from dataclasses import replace

from planner.connectors.connector import Credentials
from planner.connectors.platforms.micropub import site
from planner.connectors.platforms.micropub.connector import Micropub
from planner.ports.http import HttpCall
from tests.fakes.http import FakeHttp, path_of
from tests.fakes.servers import micropub
from tests.fakes.servers.indieauth import TOKEN_PAGE
from tests.planner.connectors.cases.case import Case
from tests.planner.connectors.driver import account_on

TOKEN = "canary-token-of-micropub-5521"


def _does(call: HttpCall, action: str) -> bool:
    return (
        call.method == "POST"
        and path_of(call) == "/micropub"
        and isinstance(call.json, dict)
        and call.json.get("action", "create") == action
    )


def _alts(calls: Sequence[HttpCall]) -> list[str]:
    made = [call.json["properties"].get("photo", []) for call in calls if _does(call, "create")]
    return [one["alt"] if isinstance(one, dict) else "" for photos in made for one in photos]


def make() -> Case:
    server = micropub.FakeMicropub(TOKEN)
    facts = {site.ENDPOINT: micropub.TAKES, site.MEDIA: micropub.FILES, site.LISTS: True}
    account = account_on("micropub", handle="rye.example", server=micropub.SITE, facts=facts)
    return Case(
        connector=Micropub(),
        http=FakeHttp(server.serve),
        credentials=Credentials(account=account, secrets={"token": TOKEN}),
        server=server,
        canaries=(TOKEN,),
        publishes=lambda call: _does(call, "create"),
        uploads=lambda call: path_of(call) == "/media",
        looks=lambda call: call.method == "GET" and dict(call.params) == {"q": "source"},
        deletes=lambda call: _does(call, "delete"),
        changes=lambda call: _does(call, "update"),
        asks=lambda call: call.method == "GET" and "url" in call.params,
        count=lambda: len(server.posts) - 1,  # one was there before
        alts=_alts,
        empty_is_no=False,
        pages=site.pages_of(replace(site.FLOW, token=TOKEN_PAGE)),
    )
