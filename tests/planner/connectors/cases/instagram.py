from planner.connectors.connector import Credentials
from planner.connectors.platforms.instagram.connector import Instagram
from tests.fakes.http import FakeHttp, path_of
from tests.fakes.servers.instagram import ME, FakeInstagram
from tests.fakes.servers.place import SECRET, a_place
from tests.planner.connectors.cases.case import Case
from tests.planner.connectors.driver import account_on

TOKEN = "IGAA-canary-token-2290"


def make() -> Case:
    server = FakeInstagram(TOKEN)
    account = account_on("instagram", remote_id=ME)
    return Case(
        connector=Instagram(),
        http=FakeHttp(server.serve),
        credentials=Credentials(account=account, secrets={"token": TOKEN}, place=a_place()),
        server=server,
        canaries=(TOKEN, SECRET),
        publishes=lambda call: path_of(call).endswith("/media_publish"),
        uploads=lambda call: call.method == "POST" and path_of(call).endswith("/media"),
        looks=lambda call: call.method == "GET" and path_of(call).endswith("/media"),
        count=lambda: len(server.posts),
        alts=lambda _: [
            one["form"].get("alt_text", "")
            for one in server.containers.values()
            if one["files"] == ["image_url"]
        ],
        empty_is_no=False,
    )
