from planner.connectors.connector import Credentials
from planner.connectors.platforms.wordpress.connector import WordPress
from planner.ports.http import HttpCall
from tests.fakes.http import FakeHttp, path_of
from tests.fakes.servers import wordpress
from tests.planner.connectors.cases.case import Case
from tests.planner.connectors.driver import account_on

PASSWORD = "CANA RYpa sswo rdXX 9IKT abcd"


def _changes(call: HttpCall) -> bool:
    return call.method == "POST" and path_of(call).rpartition("/")[2].isdigit()


def make() -> Case:
    server = wordpress.FakeWordPress("aylin", PASSWORD)
    facts = {"rest_root": wordpress.ROOT}
    account = account_on("wordpress", server=wordpress.BASE, login="aylin", remote_id="3", facts=facts)
    return Case(
        connector=WordPress(),
        http=FakeHttp(server.serve),
        credentials=Credentials(account=account, secrets={"password": PASSWORD}),
        server=server,
        canaries=(PASSWORD, PASSWORD.replace(" ", ""), "YXlsaW46Q0FOQ"),  # the last: as it begins in Base64
        publishes=lambda call: call.method == "POST" and path_of(call).endswith("/posts"),
        uploads=lambda call: call.method == "POST" and path_of(call).endswith("/media"),
        looks=lambda call: call.method == "GET" and path_of(call).endswith("/posts"),
        changes=_changes,
        count=lambda: len(server.posts),
        alts=lambda calls: [call.form["alt_text"] for call in calls if call.form],
    )
