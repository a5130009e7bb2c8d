"""Facebook's door: the sign-in with the person's own app, the rights, and where people see a post."""

from planner.connectors.fields import text_at
from planner.connectors.meta.answers import table_of
from planner.connectors.meta.graph import FACEBOOK, VERSION, Door
from planner.connectors.signin.flow import Flow, Pkce, Redirect, Trade

WHO = "Facebook"
SITE = "https://www.facebook.com"
NEEDS = ("pages_show_list", "pages_manage_posts")
SCOPES = (*NEEDS, "pages_read_engagement", "pages_manage_engagement", "pages_read_user_content")
FLOW = Flow(
    authorize=f"{SITE}/{VERSION}/dialog/oauth",
    token=f"{FACEBOOK}/oauth/access_token",
    scopes=SCOPES,
    needs=NEEDS,
    further=("read_insights",),
    redirect=Redirect.LOCALHOST,
    pkce=Pkce.NONE,
    separator=",",
    longer=Trade(
        url=f"{FACEBOOK}/oauth/access_token",
        grant="fb_exchange_token",
        given="fb_exchange_token",
        client=True,
    ),
)
"""Meta lets a browser come back to ``http://localhost`` only while the app is in Development mode (unconfirmed for
apps of the type Business); a published app is signed in to with a pasted token."""
TABLE = table_of()
DOOR = Door(who=WHO, base=FACEBOOK, flow=FLOW, table=TABLE)


def post_address(remote_id: str, told: object = None) -> str:
    """Where people see a post: as Facebook tells, which leaves the host out for videos."""
    link = text_at(told, "permalink_url")
    if link.startswith("/") and link.isprintable():
        return SITE + link
    return link if link.startswith(f"{SITE}/") and link.isprintable() else f"{SITE}/{remote_id}"
