"""Finds out whether a post is out: TikTok is asked for the very one, by the number it works on it under.

A video has that number before anything of it can be seen. Pictures get theirs with the answer that publishes them:
where that was lost, only a person can see whether they are out, since TikTok lists neither pictures nor private posts.
"""

from planner.connectors.connector import CannotTell, Credentials, Found, Json, Look, NotThere
from planner.connectors.fields import number_at, text_at
from planner.connectors.platforms.tiktok import api
from planner.connectors.platforms.tiktok.publishing import result_of
from planner.connectors.platforms.tiktok.status import DONE, FAILED, UPLOADING, standing
from planner.connectors.platforms.tiktok.upload import last_piece
from planner.domain.errors import NotSent, UploadsGone
from planner.languages import tr
from planner.ports.http import Http


def look_for(http: Http, credentials: Credentials, frozen: Json) -> Look:
    """See ``Connector.look``."""
    nobody = CannotTell(link=api.profile_address(credentials.account.handle))
    name = text_at(frozen, "publish_id")
    if not name:
        return nobody
    try:
        found = standing(http, credentials, name)
    except UploadsGone:
        return nobody
    if found.state in DONE:
        return Found(result=result_of(credentials, text_at(frozen, "kind"), name, found))
    if found.state == FAILED:
        return NotThere(proof="TikTok says that it failed")
    size = number_at(frozen, "size")
    told = found.arrived or not last_piece(size)  # 0 of a video in pieces: TikTok does not say
    if found.state == UPLOADING and size and told and found.arrived < size:
        return NotThere(proof="its last piece did not arrive")
    raise NotSent(tr("TikTok has it, and is still working on it."), detail=f"{name}: {found.state}")
