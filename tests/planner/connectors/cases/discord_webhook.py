import json
from collections.abc import Sequence

from planner.connectors.connector import Credentials
from planner.connectors.platforms.discord.connector import Discord
from planner.ports.http import HttpCall
from tests.fakes.http import FakeHttp
from tests.fakes.servers import discord
from tests.planner.connectors.cases.case import Case
from tests.planner.connectors.driver import account_on

SECRET = "canary-secret-of-a-webhook_0123456789"
ADDRESS = f"https://discord.com/api/webhooks/{discord.HOOK}/{SECRET}"


def alts(calls: Sequence[HttpCall]) -> list[str]:
    told = [json.loads(call.form["payload_json"])["attachments"] for call in calls if call.form]
    return [one.get("description", "") for pictures in told for one in pictures]


def make() -> Case:
    server = discord.FakeDiscord(hook_secret=SECRET)
    facts = {"webhook": True, "bot": "", "guild": discord.GUILD, "channel": discord.CHANNEL}
    account = account_on("discord", handle="Rye news", remote_id=discord.HOOK, facts=facts)
    return Case(
        connector=Discord(),
        http=FakeHttp(server.serve),
        credentials=Credentials(account=account, secrets={"token": ADDRESS}),
        server=server,
        canaries=(ADDRESS, SECRET),
        publishes=lambda call: call.method == "POST",
        uploads=None,
        looks=None,
        count=lambda: len(server.messages),
        alts=alts,
        refuses_secret=f"https://discord.com/api/webhooks/{discord.HOOK}/some-other-secret",
    )
