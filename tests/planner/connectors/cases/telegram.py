from planner.connectors.connector import Credentials
from planner.connectors.platforms.telegram.connector import Telegram
from planner.ports.http import HttpCall
from tests.fakes.http import FakeHttp, path_of
from tests.fakes.servers import telegram
from tests.planner.connectors.cases.case import Case
from tests.planner.connectors.driver import account_on

TOKEN = "123456789:AAcanary-token-of-telegram-0123456"


def _method(call: HttpCall) -> str:
    return path_of(call).rpartition("/")[2]


def make() -> Case:
    server = telegram.FakeTelegram(TOKEN)
    account = account_on("telegram", handle="@fennelandrye", remote_id=str(telegram.CHANNEL))
    return Case(
        connector=Telegram(),
        http=FakeHttp(server.serve),
        credentials=Credentials(account=account, secrets={"token": TOKEN}),
        server=server,
        canaries=(TOKEN, TOKEN.partition(":")[2]),
        publishes=lambda call: _method(call).startswith("send"),
        uploads=None,
        looks=None,
        deletes=lambda call: _method(call) == "deleteMessage",
        changes=lambda call: _method(call) in {"editMessageText", "editMessageCaption"},
        asks=lambda call: _method(call).startswith("editMessage"),
        count=lambda: len(server.messages),
        alts=None,
        refuses_secret="987654321:BBanother-token-of-telegram-9876543",
        sees_changes=False,
    )
