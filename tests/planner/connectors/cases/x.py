from planner.connectors.connector import Credentials
from planner.connectors.platforms.x.connector import X
from tests.fakes.http import FakeHttp, path_of
from tests.fakes.servers.x import FakeX
from tests.planner.connectors.cases.case import Case
from tests.planner.connectors.driver import account_on

TOKEN = "canary-token-x-51b0"


def make() -> Case:
    server = FakeX(TOKEN)
    account = account_on("x", handle="@fennelandrye", remote_id="99")
    return Case(
        connector=X(),
        http=FakeHttp(server.serve),
        credentials=Credentials(account=account, secrets={"token": TOKEN}),
        server=server,
        canaries=(TOKEN,),
        publishes=lambda call: call.method == "POST" and path_of(call) == "/2/tweets",
        uploads=lambda call: path_of(call).startswith("/2/media"),
        looks=lambda call: path_of(call) == "/2/users/99/tweets",
        count=lambda: len(server.posts),
        alts=lambda _: [one["shown"].get("alt_text", "") for one in server.media.values()],
        empty_is_no=False,
    )
