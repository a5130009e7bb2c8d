"""What the export says. Plain Python: no Qt."""

from pathlib import PurePath

from planner.exchange.saving import MEDIA_FOLDER, Form, Saved, There, form_of
from planner.languages import tr

SHORT = 26  # letters of a client's name that a choice has room for


def whose_words(name: str) -> str:
    """A client's name as a choice has room for it."""
    return name if len(name) <= SHORT else f"{name[: SHORT - 1].rstrip()}…"


def form_words(form: Form) -> str:
    """What is in a file of this form, and what it is good for."""
    if form is Form.CALENDAR:
        return tr(
            "For the calendar of your phone or mail program: every post with a time, and the times set aside to answer. "
            "Imported again later, it replaces what has changed. Parley does not read it back."
        )
    return tr(
        "One row for each post and account, for spreadsheets and for Parley elsewhere: imported again, it gives the "
        "same plan."
    )


def far_words(done: int, total: int) -> str:
    """How far it is: “1,204 of 10,000”."""
    return tr("{done:,} of {total:,} written", done=done, total=total) if total else tr("Reading the plan…")


def there_words(name: str, there: There) -> str:
    """What would be replaced."""
    pictures = tr("{n} picture|{n:,} pictures", "", there.pictures)
    if there.file and there.pictures:
        return tr(
            "{name} is there already, and {pictures} in {folder} beside it.",
            name=name,
            pictures=pictures,
            folder=MEDIA_FOLDER,
        )
    if there.file:
        return tr("{name} is there already.", name=name)
    return tr(
        "{n} picture of that name lies in {folder} already.|"
        "{n:,} pictures of these names lie in {folder} already.",
        "",
        there.pictures,
        folder=MEDIA_FOLDER,
    )


def done_words(name: str, saved: Saved, *, pictures: bool) -> str:
    """Says “Wrote plan.csv: 31 posts, 12 pictures in media”, for the toast afterwards."""
    posts = tr("{n} post|{n:,} posts", "", saved.posts)
    if form_of(PurePath(name)) is Form.CALENDAR:
        blocks = tr("{n} time to answer|{n:,} times to answer", "", saved.blocks)
        return tr("Wrote {file}: {posts}, {blocks}.", file=name, posts=posts, blocks=blocks)
    if pictures:
        beside = tr("{n} picture|{n:,} pictures", "", saved.pictures)
        return tr(
            "Wrote {file}: {posts}, {pictures} in {folder}.",
            file=name,
            posts=posts,
            pictures=beside,
            folder=MEDIA_FOLDER,
        )
    return tr("Wrote {file}: {posts}. Pictures are only named in it.", file=name, posts=posts)
