from tests.planner.connectors.cases.x import make as make_case
from tests.planner.connectors.driver import publish, rendered_for
from tests.planner.connectors.talks.talk import Talk


def make() -> Talk:
    case = make_case()
    case.server.refuses_repeats = True
    sent = publish(case.connector, case.http, case.credentials, rendered_for(case.credentials.account, "Rye"))
    post = sent.root.remote_id
    case.http.calls.clear()
    return Talk(
        case=case,
        say=lambda number, words: case.server.say(number, words, answers=post),
        post=post,
        gone="7",
        counted={"likes": 3, "reposts": 0, "replies": 2, "views": 90, "saves": 1},
        of_account={"followers": 41, "posts": 7},
        posts=True,
    )
