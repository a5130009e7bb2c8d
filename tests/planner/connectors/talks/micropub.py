from dataclasses import replace

from planner.connectors.platforms.micropub.mentions import FIELD
from tests.fakes.servers.micropub import OLD
from tests.planner.connectors.cases.micropub import make as make_case
from tests.planner.connectors.talks.talk import Talk

SECRET = "canary-token-of-mentions-77"


def make() -> Talk:
    case = make_case()
    case.server.mentions_token = SECRET
    case.canaries = (*case.canaries, SECRET)
    case.credentials = replace(case.credentials, secrets={**case.credentials.secrets, FIELD: SECRET})
    for kind in ("like-of", "like-of", "repost-of"):
        case.server.say(0, "", kind=kind)
    return Talk(
        case=case,
        say=case.server.say,
        post=OLD,
        counted={"likes": 2, "reposts": 1, "replies": 0},
        counts_account=False,
        apart=True,
        endless=True,  # webmention.io's; the site's own is renewed, and not asked here
    )
