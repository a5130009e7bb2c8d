from tests.planner.connectors.cases.linkedin import make as make_case
from tests.planner.connectors.driver import publish, rendered_for
from tests.planner.connectors.talks.talk import Talk


def make() -> Talk:
    """A page; what a person may do is in test_linkedin_talk."""
    case = make_case()
    sent = publish(case.connector, case.http, case.credentials, rendered_for(case.credentials.account, "Rye"))
    case.http.calls.clear()
    return Talk(
        case=case,
        say=case.server.say,
        post=sent.root.remote_id,
        gone="urn:li:share:1",
        counted={"likes": 3, "reposts": 0, "replies": 2, "views": 90, "reach": 60},
        of_account={"followers": 41},
        once=False,
        silent=True,
    )
