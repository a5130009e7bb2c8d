from planner.connectors.connector import Credentials
from planner.connectors.platforms.bluesky.connector import Bluesky
from tests.fakes.http import FakeHttp, path_of
from tests.fakes.servers import bluesky
from tests.planner.connectors.cases.case import Case
from tests.planner.connectors.driver import account_on

APP_PASSWORD = "cana-ry12-pass-word"


def make() -> Case:
    server = bluesky.FakeBluesky(APP_PASSWORD)
    account = account_on("bluesky", handle=server.handle, server=bluesky.BASE, remote_id=bluesky.DID)
    return Case(
        connector=Bluesky(),
        http=FakeHttp(server.serve),
        credentials=Credentials(account=account, secrets={"password": APP_PASSWORD}),
        server=server,
        canaries=(APP_PASSWORD, "access-canary", "refresh-canary"),
        publishes=lambda call: path_of(call).endswith("putRecord"),
        uploads=lambda call: path_of(call).endswith("uploadBlob"),
        looks=lambda call: path_of(call).endswith("getRecord"),
        deletes=lambda call: path_of(call).endswith("deleteRecord"),
        count=lambda: len(server.records),
        alts=lambda calls: [
            picture["alt"]
            for call in calls
            if path_of(call).endswith("putRecord")
            for picture in call.json["record"].get("embed", {}).get("images", ())
        ],
        renews=True,
        empty_is_no=False,
    )
