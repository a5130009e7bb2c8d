"""Pictures and videos: rows without a file, files without a row."""

from collections.abc import Iterator

from planner.care.line import Line
from planner.domain.backups import size_text
from planner.editing.words import joined
from planner.languages import tr
from planner.ports.services import Services

_NAMED = 5


def picture_lines(services: Services) -> Iterator[Line]:
    """Has each picture of the plan its file, and each file a picture?"""
    with services.plan.read() as unit:
        known = unit.media.all()
    stored = services.media.stored()
    gone = [one for one in known if stored.get(one.id) != one.size]
    if gone:
        names = [one.name or one.id[:12] for one in gone[:_NAMED]]
        more = tr(" and {number} more", number=len(gone) - _NAMED) if len(gone) > _NAMED else ""
        yield Line(
            name="pictures",
            text=tr(
                "{files} of {number} missing or cut short: {joined}{more}.",
                files=tr("{n} file|{n} files", "", len(gone)),
                number=len(known),
                joined=joined(names),
                more=more,
            ),
            mend=tr("Add them to their posts again: those posts hold until then."),
        )
    else:
        yield Line(
            name="pictures", text=tr("{files}, all there.", files=tr("{n} file|{n} files", "", len(known)))
        )
    strays = set(stored) - {one.id for one in known}
    if strays:
        size = size_text(sum(stored[one] for one in strays))
        yield Line(
            name="left over",
            text=tr(
                "{files} ({size}) that no post uses now; a copy of the plan may still.",
                files=tr("{n} picture file|{n} picture files", "", len(strays)),
                size=size,
            ),
        )
