from planner.connectors.conversing import SearchesTag
from tests.fakes.http import path_of
from tests.planner.connectors.cases.instagram import make as make_case
from tests.planner.connectors.driver import publish, rendered_for
from tests.planner.connectors.talks.talk import Talk


def make(case=None, **more) -> Talk:
    case = case or make_case()
    sent = publish(case.connector, case.http, case.credentials, rendered_for(case.credentials.account, "Rye"))
    post = sent.root.remote_id
    case.http.calls.clear()
    return Talk(
        case=case,
        say=lambda number, words: case.server.say(number, words, post),
        post=post,
        gone="999",
        counted={"likes": 9, "replies": 4, "views": 50, "reach": 41, "saves": 2, "shares": 1},
        of_account={
            "followers": 300,
            "posts": 1,
            "views": 5,
            "reach": 5,
            "likes": 5,
            "replies": 8,
            "saves": 5,
            "shares": 6,
        },
        replies=lambda call: call.method == "POST" and path_of(call).endswith("/replies"),
        once=False,
        **{"lacks": frozenset({SearchesTag}), **more},
    )
