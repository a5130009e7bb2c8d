"""What TikTok's answers mean: ``{"error": {"code": "rate_limit_exceeded", "message": "..", "log_id": ".."}}``.

Codes and statuses: TikTok's pages of the Content Posting API (direct post, upload, creator info, status), 2026.
"""

from planner.connectors.answers import Meaning, Row, Table
from planner.connectors.fields import text_at
from planner.languages import tr
from planner.ports.http import HttpAnswer

OK = "ok"
TOO_MANY, APP_FULL, BANNED = (
    "spam_risk_too_many_posts",
    "reached_active_user_cap",
    "spam_risk_user_banned_from_posting",
)
CAPS = frozenset({TOO_MANY, APP_FULL})
"""A share of the day is used up; TikTok does not say from when on there is more."""
NO_RIGHT = frozenset({"scope_not_authorized", "scope_permission_missed"})
MANY_SAYS = tr("TikTok takes no more posts of this account from programs for now: about 15 in 24 hours.")
BANNED_SAYS = tr("TikTok lets this account post nothing. Open the app: it says why.")
NO_RIGHT_SAYS = tr(
    "TikTok was not told that Parley may do this. Sign in again and leave everything switched on."
)


def code_of(answer: HttpAnswer) -> str:
    """TikTok's code, "ok" of a success, "" when there is none."""
    return text_at(answer.json(), "error", "code")


TABLE = Table(
    code_of=code_of,
    with_code=lambda code: {"data": {}, "error": {"code": code, "message": "Not this one", "log_id": "L"}},
    rows=(
        Row(
            meaning=Meaning.SIGN_IN,
            status={401},
            codes=NO_RIGHT,
            says=NO_RIGHT_SAYS,
            field="token",
        ),
        Row(meaning=Meaning.SIGN_IN, status={401}, field="token"),
        Row(meaning=Meaning.SIGN_IN, status={403}, codes={BANNED}, says=BANNED_SAYS, field="token"),
        Row(meaning=Meaning.THROTTLED, status={403}, codes={TOO_MANY}, says=MANY_SAYS),
        Row(
            meaning=Meaning.THROTTLED,
            status={403},
            codes={APP_FULL},
            says=tr("Your TikTok app has served as many people as TikTok lets it in a day."),
        ),
        Row(
            meaning=Meaning.REFUSED,
            status={403},
            codes={"spam_risk_too_many_pending_share"},
            says=tr(
                "Five drafts wait in TikTok's inbox, and it takes no more. Finish or delete some in the app."
            ),
            field="options.post_mode",
        ),
        Row(
            meaning=Meaning.REFUSED,
            status={403},
            codes={"unaudited_client_can_only_post_to_private_accounts"},
            says=tr(
                "TikTok has not looked over your app: it posts for “Only you” alone, and only while the account is set to private. Change both, or post it by hand."
            ),
            field="options.privacy_level",
        ),
        Row(
            meaning=Meaning.REFUSED,
            status={403},
            codes={"privacy_level_option_mismatch"},
            says=tr("The account does not allow what was chosen under “Who sees it”. Choose another one."),
            field="options.privacy_level",
        ),
        Row(
            meaning=Meaning.REFUSED,
            status={403},
            codes={"url_ownership_unverified"},
            says=tr(
                "TikTok fetches pictures only from addresses that your app has shown to be yours. Add that of your place for pictures under “URL properties” of the app."
            ),
            field="media",
        ),
        Row(
            meaning=Meaning.REFUSED,
            status={400, 403},
            codes={"app_version_check_failed"},
            says=tr("The TikTok app on the phone is too old to take drafts. Update it, then send it again."),
            field="options.post_mode",
        ),
        Row(
            meaning=Meaning.UPLOADS_GONE,
            status={400},
            codes={"invalid_publish_id", "token_not_authorized_for_specified_publish_id"},
            says=tr("TikTok does not know the upload any more; it is sent again."),
        ),
        Row(
            meaning=Meaning.UNSURE,
            status={416},
            says=tr("TikTok has other pieces of the video than expected. The post may be out or not."),
        ),
    ),
)
