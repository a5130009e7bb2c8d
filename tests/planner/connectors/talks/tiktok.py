from dataclasses import replace

from tests.planner.connectors.cases.tiktok import of_films
from tests.planner.connectors.driver import publish, rendered_for
from tests.planner.connectors.talks.talk import Talk


def make() -> Talk:
    """TikTok counts, and shows programs no comments."""
    case = of_films()
    rendered = rendered_for(case.credentials.account, "Rye")
    video = publish(case.connector, case.http, case.credentials, rendered).root.remote_id
    case.http.calls.clear()
    case.credentials = replace(case.credentials, kept=None)
    case.server.counts = {
        "view_count": 1203, "like_count": 41, "comment_count": 2, "share_count": 0,
        "follower_count": 412, "likes_count": 9120, "video_count": 37,
    }  # fmt: skip
    return Talk(
        case=case,
        say=lambda _, words: words,
        post=video,
        counted={"views": 1203, "likes": 41, "replies": 2, "shares": 0},
        of_account={"followers": 412, "likes": 9120, "posts": 37},
    )
