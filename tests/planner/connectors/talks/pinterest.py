from tests.planner.connectors.cases.pinterest import make as make_case
from tests.planner.connectors.driver import publish, rendered_for
from tests.planner.connectors.talks.talk import Talk


def make() -> Talk:
    """Its API has no comments: nobody says anything."""
    case = make_case()
    sent = publish(case.connector, case.http, case.credentials, rendered_for(case.credentials.account, "Rye"))
    case.http.calls.clear()
    return Talk(
        case=case,
        say=lambda number, words: f"{number} {words}",
        post=sent.root.remote_id,
        gone="1",
        counted={"likes": 12, "replies": 2, "views": 240, "clicks": 20, "saves": 9},
        of_account={"followers": 41, "posts": 1, "views": 7, "clicks": 7, "saves": 7},
    )
