from tests.fakes.servers.bluesky import DID
from tests.planner.connectors.cases.bluesky import make as make_case
from tests.planner.connectors.talks.talk import Talk

POST = f"at://{DID}/app.bsky.feed.post/a"


def make() -> Talk:
    case = make_case()
    return Talk(
        case=case,
        say=lambda number, words: case.server.say(number, words, "reply", answers=POST),
        post=POST,
        gone=f"at://{DID}/app.bsky.feed.post/gone",
        counted={"likes": 3, "reposts": 0, "replies": 2},
        of_account={"followers": 41, "posts": 7},
        replies=lambda call: call.method == "POST" and "Session" not in call.url,
        signs_in=lambda call: "Session" in call.url,
        posts=True,
    )
