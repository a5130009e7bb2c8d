from planner.connectors.connector import Credentials
from planner.connectors.platforms.linkedin.connector import LinkedIn
from tests.fakes.http import FakeHttp, path_of
from tests.fakes.servers.linkedin import PAGE, FakeLinkedIn
from tests.planner.connectors.cases.case import Case
from tests.planner.connectors.driver import account_on

TOKEN = "canary-token-linkedin-9d2"


def make() -> Case:
    """A page: a person's posts nobody can read, see test_linkedin."""
    server = FakeLinkedIn(TOKEN)
    account = account_on("linkedin", handle="Page 77", remote_id=PAGE)
    return Case(
        connector=LinkedIn(),
        http=FakeHttp(server.serve),
        credentials=Credentials(account=account, secrets={"token": TOKEN, "posts_as": "page"}),
        server=server,
        canaries=(TOKEN,),
        publishes=lambda call: call.method == "POST" and path_of(call) == "/rest/posts",
        uploads=lambda call: path_of(call).startswith(("/rest/images", "/dms-uploads")),
        looks=lambda call: call.method == "GET" and path_of(call) == "/rest/posts",
        changes=lambda call: call.headers.get("X-RestLi-Method") == "PARTIAL_UPDATE",
        count=lambda: len(server.posts),
        alts=alts,
        empty_is_no=False,
    )


def alts(calls) -> list[str]:
    content = [call.json.get("content", {}) for call in calls if path_of(call) == "/rest/posts" and call.json]
    media = [
        one for each in content for one in [each.get("media"), *each.get("multiImage", {}).get("images", [])]
    ]
    return [one.get("altText", "") for one in media if one]
