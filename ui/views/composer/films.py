"""Says under the pictures which networks a video cannot be sent to by Parley."""

from planner.domain.media import MediaUse
from planner.networks.facts import facts_of
from ui.views.composer.loading import Desk
from ui.views.composer.pictures import is_video
from ui.views.composer.state import Draft
from ui.views.composer.uses import uses_on


def film_note(draft: Draft, desk: Desk) -> str:
    """One sentence when a video stands where Parley sends pictures only; "" otherwise."""
    names = []
    for key in draft.accounts:
        account = desk.accounts.get(key)
        facts = facts_of(account.network) if account is not None else None
        if facts is None or not facts.connectable or facts.sends_videos:
            continue
        if any(_is_film(use, desk) for use in uses_on(draft, key)):
            names.append(facts.label)
    names = list(dict.fromkeys(names))
    if not names:
        return ""
    where = f"{', '.join(names[:-1])} and {names[-1]}" if len(names) > 1 else names[0]
    return (
        f"Parley sends pictures to {where}, but no videos yet. Take the video out, or post it there by hand."
    )


def _is_film(use: MediaUse, desk: Desk) -> bool:
    return is_video(use, desk.media.get(use.media_id) if use.media_id else None)
