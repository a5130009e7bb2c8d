from tests.planner.connectors.cases.mastodon import make as make_case
from tests.planner.connectors.driver import publish, rendered_for
from tests.planner.connectors.talks.talk import Talk


def make() -> Talk:
    case = make_case()
    sent = publish(case.connector, case.http, case.credentials, rendered_for(case.credentials.account, "Rye"))
    case.http.calls.clear()
    return Talk(
        case=case,
        say=lambda number, words: case.server.say(200 + number, words, answers="100")["id"],
        post=sent.root.remote_id,
        gone="999",
        counted={"likes": 0, "replies": 2},
        of_account={"followers": 41, "posts": 1},
        endless=True,
        posts=True,
    )
