from planner.connectors.connector import Credentials
from planner.connectors.platforms.discord.connector import Discord
from tests.fakes.http import FakeHttp, path_of
from tests.fakes.servers import discord
from tests.planner.connectors.cases.case import Case
from tests.planner.connectors.cases.discord_webhook import alts
from tests.planner.connectors.driver import account_on

TOKEN = "MTIzNDU2Nzg5MDEyMzQ1Njc4.canary.bot-token-0123456789-abcdefg"


def make() -> Case:
    server = discord.FakeDiscord(bot_secret=TOKEN)
    facts = {"bot": discord.BOT, "guild": discord.GUILD, "channel": discord.CHANNEL}
    account = account_on(
        "discord", handle="#news", login=discord.CHANNEL, remote_id=discord.CHANNEL, facts=facts
    )
    return Case(
        connector=Discord(),
        http=FakeHttp(server.serve),
        credentials=Credentials(account=account, secrets={"token": TOKEN}),
        server=server,
        canaries=(TOKEN,),
        publishes=lambda call: call.method == "POST",
        uploads=None,
        looks=lambda call: call.method == "GET" and path_of(call).endswith("/messages"),
        count=lambda: len(server.messages),
        alts=alts,
        refuses_secret="MTIzNDU2Nzg5MDEyMzQ1Njc4.another.bot-token-9876543210-gfedcba",
    )
