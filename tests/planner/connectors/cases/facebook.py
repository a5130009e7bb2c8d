from planner.connectors.connector import Credentials
from planner.connectors.platforms.facebook.connector import Facebook
from planner.ports.http import HttpCall
from tests.fakes.http import FakeHttp, path_of
from tests.fakes.servers.facebook import APP, PAGE, FakeFacebook
from tests.planner.connectors.cases.case import Case
from tests.planner.connectors.driver import account_on

TOKEN = "canary-token-facebook-88f1"
_MAKE = ("/feed", "/videos", "/photo_stories")


def publishes(call: HttpCall) -> bool:
    ends = call.form is not None and call.form.get("upload_phase") == "finish"
    return call.method == "POST" and (ends or path_of(call).endswith(_MAKE))


def make() -> Case:
    server = FakeFacebook(TOKEN)
    account = account_on("facebook", handle="Fennel & Rye", remote_id=PAGE, facts={"app_id": APP})
    return Case(
        connector=Facebook(),
        http=FakeHttp(server.serve),
        credentials=Credentials(account=account, secrets={"token": TOKEN}),
        server=server,
        canaries=(TOKEN,),
        publishes=publishes,
        uploads=lambda call: path_of(call).endswith(("/photos", "/uploads")),
        looks=lambda call: path_of(call).endswith("/published_posts"),
        count=lambda: len(server.posts) + len(server.videos),
        alts=lambda _: [one["alt_text_custom"] for one in server.photos.values()],
        changes=lambda call: call.method == "POST" and path_of(call).count("/") == 2,
        empty_is_no=False,
    )
