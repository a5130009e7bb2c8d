from planner.connectors.connector import Credentials
from planner.connectors.platforms.threads.connector import Threads
from tests.fakes.http import FakeHttp, path_of
from tests.fakes.servers.place import SECRET, a_place
from tests.fakes.servers.threads import ME, FakeThreads
from tests.planner.connectors.cases.case import Case
from tests.planner.connectors.driver import account_on

TOKEN = "THAA-canary-token-6612"


def make() -> Case:
    server = FakeThreads(TOKEN)
    account = account_on("threads", remote_id=ME)
    return Case(
        connector=Threads(),
        http=FakeHttp(server.serve),
        credentials=Credentials(account=account, secrets={"token": TOKEN}, place=a_place()),
        server=server,
        canaries=(TOKEN, SECRET),
        publishes=lambda call: path_of(call).endswith("/threads_publish"),
        uploads=lambda call: call.method == "POST" and path_of(call).endswith("/threads"),
        looks=lambda call: call.method == "GET" and path_of(call).endswith("/me/threads"),
        count=lambda: len(server.posts),
        alts=lambda _: [
            one["form"].get("alt_text", "")
            for one in server.containers.values()
            if one["form"]["media_type"] == "IMAGE"
        ],
        empty_is_no=False,
    )
