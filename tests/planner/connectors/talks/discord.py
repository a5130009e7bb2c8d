from tests.planner.connectors.cases.discord_bot import make as make_case
from tests.planner.connectors.driver import publish, rendered_for
from tests.planner.connectors.talks.talk import Talk

OTHERS = [
    {"emoji": {"id": None, "name": name}, "count": count, "me": False} for name, count in (("a", 3), ("b", 2))
]


def make() -> Talk:
    case = make_case()
    sent = publish(case.connector, case.http, case.credentials, rendered_for(case.credentials.account, "Rye"))
    post = sent.root.remote_id
    case.server.messages[-1] |= {"reactions": OTHERS, "thread": {"id": post, "message_count": 4}}
    case.http.calls.clear()
    return Talk(
        case=case,
        say=case.server.say,
        post=post,
        gone="500000000000009999",
        counted={"likes": 5, "replies": 4},
        of_account={"followers": 57},
        posts=True,
        silent=True,
    )
