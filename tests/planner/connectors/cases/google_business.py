from planner.connectors.connector import Credentials
from planner.connectors.platforms.google_business.connector import GoogleBusiness
from tests.fakes.http import FakeHttp, path_of
from tests.fakes.servers.google_business import ME, FakeGoogleBusiness
from tests.fakes.servers.place import HOST, SECRET, a_place
from tests.planner.connectors.cases.case import Case
from tests.planner.connectors.driver import account_on

TOKEN = "ya29.canary-token-of-a-business-7733"


def make() -> Case:
    server = FakeGoogleBusiness(TOKEN)
    account = account_on("google-business", handle="Fennel & Rye", remote_id=ME)
    return Case(
        connector=GoogleBusiness(),
        http=FakeHttp(server.serve),
        credentials=Credentials(account=account, secrets={"token": TOKEN}, place=a_place()),
        server=server,
        canaries=(TOKEN, SECRET),
        publishes=lambda call: call.method == "POST" and path_of(call).endswith("/localPosts"),
        uploads=lambda call: call.method == "PUT" and call.url.startswith(HOST),
        looks=lambda call: call.method == "GET" and path_of(call).endswith("/localPosts"),
        count=lambda: len(server.posts),
        alts=None,
        changes=lambda call: call.method == "PATCH",
        empty_is_no=False,
        hosted=True,
    )
