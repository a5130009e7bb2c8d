from planner.connectors.connector import Credentials
from planner.connectors.platforms.mastodon.connector import Mastodon
from tests.fakes.http import FakeHttp, path_of
from tests.fakes.servers import mastodon
from tests.planner.connectors.cases.case import Case
from tests.planner.connectors.driver import account_on

TOKEN = "canary-token-1f9e77"


def make() -> Case:
    server = mastodon.FakeMastodon(TOKEN)
    account = account_on("mastodon", server=mastodon.BASE, remote_id="7")
    return Case(
        connector=Mastodon(),
        http=FakeHttp(server.serve),
        credentials=Credentials(account=account, secrets={"token": TOKEN}),
        server=server,
        canaries=(TOKEN,),
        publishes=lambda call: call.method == "POST" and path_of(call) == "/api/v1/statuses",
        uploads=lambda call: call.method == "POST" and path_of(call) == "/api/v2/media",
        looks=lambda call: path_of(call).endswith("/7/statuses"),
        count=lambda: len(server.statuses),
        alts=lambda calls: [
            (call.form or {}).get("description", "") for call in calls if call.files is not None
        ],
        resends=True,
    )
