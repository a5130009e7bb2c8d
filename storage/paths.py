"""Where the plan lies when nobody says otherwise."""

from pathlib import Path

PLAN_NAME = "plan.db"
"""File name of the plan in its data folder."""


def default_data_dir() -> Path:
    """The system's folder for this person's Parley: plan, media, practice feed, backups. Not created here."""
    import platformdirs

    return Path(platformdirs.user_data_dir("Parley", appauthor=False))


def default_cache_dir() -> Path:
    """The system's folder for what Parley can work out again. Not created here."""
    import platformdirs

    return Path(platformdirs.user_cache_dir("Parley", appauthor=False))
