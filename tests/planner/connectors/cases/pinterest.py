from collections.abc import Sequence

from planner.connectors.connector import Credentials
from planner.connectors.platforms.pinterest.connector import Pinterest
from planner.domain.options import Options
from planner.networks.options import Choice
from planner.networks.remote_choices import choices_kept
from planner.ports.http import HttpCall
from tests.fakes.http import FakeHttp, path_of
from tests.fakes.servers import pinterest
from tests.planner.connectors.cases.case import Case
from tests.planner.connectors.driver import account_on

TOKEN = "canary-token-of-pinterest-7731"


def _alts(calls: Sequence[HttpCall]) -> list[str]:
    """A pin has one alt text for all of its pictures: it stands for the first."""
    found = []
    for call in calls:
        if call.method == "POST" and path_of(call) == "/v5/pins":
            body = pinterest.body_of(call)
            others = len(body["media_source"].get("items", [])) - 1
            found += [body.get("alt_text", ""), *[""] * others]
    return found


def make() -> Case:
    server = pinterest.FakePinterest(TOKEN)
    boards = choices_kept("board_id", (Choice(board["id"], board["name"]) for board in pinterest.BOARDS))
    sections = choices_kept("board_section_id", [Choice("111", "Bread / Rye")])
    account = account_on(
        "pinterest", remote_id="7", facts={**boards, **sections}, usual=Options({"board_id": "11"})
    )

    return Case(
        connector=Pinterest(),
        http=FakeHttp(server.serve),
        credentials=Credentials(account=account, secrets={"token": TOKEN}),
        server=server,
        canaries=(TOKEN, "policy-canary"),
        publishes=lambda call: call.method == "POST" and path_of(call) == "/v5/pins",
        uploads=None,
        looks=lambda call: call.method == "GET" and path_of(call) == "/v5/pins",
        count=lambda: len(server.pins),
        alts=_alts,
        empty_is_no=False,
    )
