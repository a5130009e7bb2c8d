from tests.fakes.servers.google_business import ME
from tests.fakes.servers.google_business_talk import say
from tests.planner.connectors.cases.google_business import make as make_case
from tests.planner.connectors.driver import publish, rendered_for
from tests.planner.connectors.talks.talk import Talk


def make() -> Talk:
    case = make_case()
    sent = publish(case.connector, case.http, case.credentials, rendered_for(case.credentials.account, "Rye"))
    case.http.calls.clear()
    return Talk(
        case=case,
        say=lambda number, words: say(case.server, number, words),
        post=sent.root.remote_id,
        gone=f"{ME}/localPosts/999",
        of_account={"reviews": 0, "views": 12, "clicks": 3, "calls": 3, "directions": 3, "messages": 3},
        replies=lambda call: call.method == "PUT",
    )
