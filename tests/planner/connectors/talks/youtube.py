from tests.fakes.http import path_of
from tests.planner.connectors.cases.youtube import make as make_case
from tests.planner.connectors.driver import publish, rendered_for
from tests.planner.connectors.talks.talk import Talk


def make() -> Talk:
    case = make_case()
    rendered = rendered_for(case.credentials.account, "Rye", title="Rye")
    video = publish(case.connector, case.http, case.credentials, rendered).root.remote_id
    case.http.calls.clear()
    return Talk(
        case=case,
        say=lambda _, words: case.server.say(video, words),
        post=video,
        gone="vid99999999",
        counted={"views": 1203, "likes": 41, "replies": 2},
        of_account={"views": 9120, "followers": 412, "posts": 37},
        replies=lambda call: call.method == "POST" and path_of(call) == "/youtube/v3/comments",
        silent=True,
    )
