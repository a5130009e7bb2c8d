from dataclasses import replace

from tests.planner.connectors.cases.instagram import make as make_case
from tests.planner.connectors.talks.instagram import make as make_talk
from tests.planner.connectors.talks.talk import Talk

TOKEN = "EAA-canary-token-5512"


def make() -> Talk:
    case = make_case()
    case.server.token = TOKEN
    case.credentials = replace(case.credentials, secrets={"token": TOKEN})
    case.canaries = (*case.canaries, TOKEN)
    case.refuses_secret = "EAA-another"
    return make_talk(case, lacks=frozenset(), shows=case.server.show, endless=True)
