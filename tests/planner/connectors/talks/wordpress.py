from tests.planner.connectors.cases.wordpress import make as make_case
from tests.planner.connectors.driver import publish, rendered_for
from tests.planner.connectors.talks.talk import Talk


def make() -> Talk:
    case = make_case()
    sent = publish(case.connector, case.http, case.credentials, rendered_for(case.credentials.account, "Rye"))
    post = sent.root.remote_id
    case.http.calls.clear()
    return Talk(
        case=case,
        say=lambda _, words: str(case.server.say(int(post), words)),
        post=post,
        gone="999",
        counted={"replies": 0},
        of_account={"posts": 1},
    )
