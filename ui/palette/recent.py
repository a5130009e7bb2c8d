"""What was done last from the palette, kept on this machine."""

from ui.preferences import Preferences

KEY = "recent_actions"
MOST = 8


def recent(preferences: Preferences) -> tuple[str, ...]:
    """Ids of actions, the newest first."""
    return tuple(one for one in preferences.text(KEY).split() if one)


def remember(preferences: Preferences, action_id: str) -> None:
    """Put an action first."""
    rest = [one for one in recent(preferences) if one != action_id]
    preferences.put(KEY, " ".join([action_id, *rest][:MOST]), tell=False)
