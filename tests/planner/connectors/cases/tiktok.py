from dataclasses import replace

from planner.connectors.connector import Credentials
from planner.connectors.kept import KeptSecrets
from planner.connectors.platforms.tiktok.connector import TikTok
from planner.domain.options import Options
from planner.ports.http import HttpCall
from tests.fakes.clock import FakeClock
from tests.fakes.http import AT, FakeHttp, path_of
from tests.fakes.secrets import FakeSecrets
from tests.fakes.servers.place import SECRET, a_place
from tests.fakes.servers.tiktok import ME, TOKEN_OF_UPLOADS, FakeTikTok
from tests.planner.connectors.cases.case import Case
from tests.planner.connectors.driver import account_on

TOKEN = "act.canary-token-of-tiktok-4471"


def asks_status(call: HttpCall) -> bool:
    return path_of(call).endswith("/status/fetch/")


def make() -> Case:
    """Pictures, which TikTok fetches. Nobody can look for them once the answer is lost that numbers them."""
    server = FakeTikTok(TOKEN)
    account = account_on("tiktok", remote_id=ME, usual=Options({"privacy_level": "PUBLIC_TO_EVERYONE"}))
    secrets = {"token": TOKEN}
    store = FakeSecrets()
    store.put(account.id, secrets)
    kept = KeptSecrets(store, account.id, FakeClock(AT), secrets)
    signed = Credentials(account=account, secrets=secrets, kept=kept, place=a_place())
    return Case(
        connector=TikTok(),
        http=FakeHttp(server.serve),
        credentials=signed,
        server=server,
        canaries=(TOKEN, SECRET, TOKEN_OF_UPLOADS),
        publishes=lambda call: path_of(call).endswith("/content/init/"),
        uploads=lambda call: path_of(call).endswith("/creator_info/query/"),
        looks=None,
        count=lambda: len(server.posts),
        alts=None,
        shows=asks_status,
        read_back=False,
    )


def of_films() -> Case:
    """The same account, with a video for each picture."""
    case = make()
    account = replace(case.credentials.account, facts={"films only": True, "media_max": 1})
    return replace(
        case,
        credentials=replace(case.credentials, account=account),
        publishes=lambda call: call.method == "PUT" and call.url.startswith("https://open-upload."),
        uploads=lambda call: path_of(call).endswith("/video/init/"),
        looks=asks_status,
        empty_is_no=False,
        read_back=True,
    )
