from tests.fakes.http import path_of
from tests.planner.connectors.cases.tumblr import make as make_case
from tests.planner.connectors.driver import publish, rendered_for
from tests.planner.connectors.talks.talk import Talk


def make() -> Talk:
    """Those who reblog with words: replies can neither be answered nor liked by a program."""
    case = make_case()
    sent = publish(case.connector, case.http, case.credentials, rendered_for(case.credentials.account, "Rye"))
    post = sent.root.remote_id
    case.http.calls.clear()
    return Talk(
        case=case,
        say=lambda number, words: case.server.say(number, words, of=post),
        post=post,
        gone="999",
        counted={"likes": 5, "reposts": 3},
        of_account={"followers": 41, "posts": 1},
        posts=True,
        replies=lambda call: call.method == "POST" and path_of(call).endswith("/posts"),
    )
