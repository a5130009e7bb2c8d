from tests.fakes.http import path_of
from tests.planner.connectors.cases.threads import make as make_case
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
        gone="999",
        counted={"views": 5, "likes": 5, "replies": 7, "reposts": 7, "quotes": 6, "shares": 6},
        of_account={
            "views": 7,
            "likes": 5,
            "replies": 7,
            "reposts": 7,
            "quotes": 6,
            "followers": 15,
            "clicks": 2,
        },
        replies=lambda call: path_of(call).endswith("/threads_publish"),
        once=False,
        posts=True,
    )
