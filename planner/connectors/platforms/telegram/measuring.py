"""What Telegram tells a bot: how many are in the chat, and of posts nothing."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from planner.connectors.connector import Credentials, Json
from planner.connectors.measuring import Counts, Metric
from planner.connectors.platforms.telegram import bot
from planner.domain.errors import NotOffered
from planner.languages import tr
from planner.ports.http import Http


class Measuring:
    """``Measures``, of the account alone."""

    def count_posts(
        self,
        http: Http,  # noqa: ARG002 - there is nothing to ask
        credentials: Credentials,  # noqa: ARG002
        remote_ids: Sequence[str],  # noqa: ARG002
    ) -> Mapping[str, Counts]:
        """Raises NotOffered: the Bot API has neither views nor reactions of a message that can be asked for."""
        raise NotOffered(tr("Telegram tells a bot neither views nor reactions. The app shows them."))

    def count_account(self, http: Http, credentials: Credentials) -> Counts:
        """Who follows the channel, or is in the group."""
        asked: Json = {"chat_id": bot.number_of(credentials.account)}
        found = bot.result(http, credentials, "getChatMemberCount", asked, int)
        assert isinstance(found, int)
        return MappingProxyType({Metric.FOLLOWERS: found} if found >= 0 else {})
