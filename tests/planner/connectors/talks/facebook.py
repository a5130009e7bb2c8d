from tests.fakes.http import path_of
from tests.fakes.servers.facebook import PAGE
from tests.planner.connectors.cases.facebook import make as make_case
from tests.planner.connectors.driver import publish, rendered_for
from tests.planner.connectors.talks.talk import Talk


def make() -> Talk:
    case = make_case()
    sent = publish(case.connector, case.http, case.credentials, rendered_for(case.credentials.account, "Rye"))
    post = sent.root.remote_id
    case.http.calls.clear()
    return Talk(
        case=case,
        say=lambda number, words: case.server.say(number, words, post),
        post=post,
        gone=f"{PAGE}_999",
        counted={"likes": 7, "replies": 0, "reposts": 3, "views": 40, "reach": 31, "clicks": 5},
        of_account={"followers": 120, "views": 10},
        replies=lambda call: call.method == "POST" and path_of(call).endswith("/comments"),
        once=False,
    )
