from planner.connectors.connector import Credentials
from planner.connectors.platforms.youtube.connector import YouTube
from planner.domain.options import Options
from planner.networks.options import Choice
from planner.networks.remote_choices import choices_kept
from planner.ports.http import HttpCall
from tests.fakes.http import FakeHttp, path_of
from tests.fakes.servers.youtube import ME, PLAYLISTS, FakeYouTube
from tests.planner.connectors.cases.case import Case
from tests.planner.connectors.driver import account_on

TOKEN = "ya29.canary-token-of-youtube-5518"


def _puts(call: HttpCall, part: str) -> bool:
    on = call.method == "PUT" and path_of(call) == "/youtube/v3/videos"
    return on and call.params["part"] == part


def make() -> Case:
    server = FakeYouTube(TOKEN)
    facts = choices_kept("playlist", (Choice(one["id"], one["title"]) for one in PLAYLISTS))
    account = account_on("youtube", remote_id=ME, facts=facts, usual=Options({"made_for_kids": "no"}))
    return Case(
        connector=YouTube(),
        http=FakeHttp(server.serve),
        credentials=Credentials(account=account, secrets={"token": TOKEN}),
        server=server,
        canaries=(TOKEN,),
        publishes=lambda call: _puts(call, "snippet,status"),
        uploads=lambda call: call.method == "POST" and path_of(call).startswith("/upload/"),
        looks=lambda call: call.method == "GET" and path_of(call) == "/youtube/v3/videos",
        count=lambda: sum(one["status"]["privacyStatus"] != "private" for one in server.videos.values()),
        alts=None,
        changes=lambda call: _puts(call, "snippet"),
        empty_is_no=False,
    )
