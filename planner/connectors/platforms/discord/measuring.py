"""What Discord tells of messages and of the server they are in."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from planner.connectors.connector import Credentials
from planner.connectors.fields import at, list_at, number_at, text_at
from planner.connectors.measuring import Counts, Metric, counts_in
from planner.connectors.platforms.discord import door
from planner.connectors.platforms.discord.afterwards import message_at
from planner.connectors.platforms.discord.conversing import bots_door
from planner.domain.errors import NotOffered
from planner.languages import tr
from planner.ports.http import Http

_THREAD = {Metric.REPLIES: "message_count"}
_SERVER = {Metric.FOLLOWERS: "approximate_member_count"}


class Measuring:
    """``Measures``: reactions of any kind as likes, a message's thread as replies; a server's members as followers."""

    def count_posts(
        self, http: Http, credentials: Credentials, remote_ids: Sequence[str]
    ) -> Mapping[str, Counts]:
        """One question for each message; a webhook may ask for its own."""
        found = {one: message_at(http, credentials, one) for one in remote_ids}
        return {one: _counts(message) for one, message in found.items() if message is not None}

    def count_account(self, http: Http, credentials: Credentials) -> Counts:
        """The members of the server. Raises NotOffered for a webhook, and for a bot outside of one."""
        way, guild = bots_door(credentials), str(credentials.account.facts.get("guild", ""))
        if not guild:
            raise NotOffered(tr("This channel is in no server, so nobody counts its members."))
        asked = door.call(way, "GET", f"/guilds/{guild}", params={"with_counts": "true"})
        return counts_in(door.found(http, credentials, asked), _SERVER)


def _counts(message: object) -> Counts:
    """A message that nobody reacted to has no list of reactions."""
    likes = sum(number_at(one, "count") for one in list_at(message, "reactions"))
    thread = at(message, "thread") if text_at(message, "thread", "id") else None
    return MappingProxyType({Metric.LIKES: likes, **counts_in(thread, _THREAD)})
