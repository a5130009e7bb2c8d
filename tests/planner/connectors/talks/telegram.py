from tests.planner.connectors.cases.telegram import make as make_case
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
        of_account={"followers": 57},
        counts_posts=False,
        replies=lambda call: call.url.endswith("/sendMessage"),
        posts=True,
        once=False,
        looks=False,
    )
