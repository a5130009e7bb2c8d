from collections.abc import Sequence

from planner.connectors.connector import Credentials
from planner.connectors.platforms.tumblr.connector import Tumblr
from planner.ports.http import HttpCall
from tests.fakes.http import FakeHttp, path_of
from tests.fakes.servers import tumblr
from tests.planner.connectors.cases.case import Case
from tests.planner.connectors.driver import account_on

TOKEN = "canary-token-of-tumblr-4478"


def _publishes(call: HttpCall) -> bool:
    return call.method == "POST" and path_of(call).endswith("/posts")


def _alts(calls: Sequence[HttpCall]) -> list[str]:
    made = [tumblr.body_of(call)["content"] for call in calls if _publishes(call)]
    return [block.get("alt_text", "") for blocks in made for block in blocks if block["type"] == "image"]


def make() -> Case:
    server = tumblr.FakeTumblr(TOKEN)
    account = account_on("tumblr", handle=tumblr.NAME, remote_id=tumblr.UUID)
    return Case(
        connector=Tumblr(),
        http=FakeHttp(server.serve),
        credentials=Credentials(account=account, secrets={"token": TOKEN}),
        server=server,
        canaries=(TOKEN,),
        publishes=_publishes,
        uploads=None,
        looks=lambda call: call.method == "GET" and path_of(call).endswith(("/posts", "/queue", "/draft")),
        deletes=lambda call: path_of(call).endswith("/post/delete"),
        count=lambda: len(server.posts),
        alts=_alts,
        empty_is_no=False,
    )
