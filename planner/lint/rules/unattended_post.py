"""Something that asks for answers goes out when nobody is there to give them.

## What it does
Looks at posts that make people write: questions and invitations to everybody, posts marked *converse*, contests,
and posts with a word for a launch. When no time to answer is set aside within 2 hours after one goes out, it says so.
Time beside another post, or on its own, is as good. A post that is out already is not told, and a plan read from a file
knows of no such times, so nothing is said of it.

## Why
Who writes under a post does so in its first hours, and an answer that comes days later reaches nobody. Posts whose
comments were answered did better in Buffer's figures of 2026; accounts were compared with themselves, and Buffer
says that it is no proof.

## Example
"Which bread did your grandmother bake?" goes out on Friday at 18:00, and nobody looks before Monday.

## Use instead
The same question on Friday at 18:00, and 20 minutes set aside from then on.

## Options
- `hours` = 2: hours after a post within which there has to be time to answer.
- `launch` = launch,introducing,premiere,neueröffnung: words that tell of a launch.

## Fixes
- Add 20 min from when the post goes out, or as long as is usual for the client (safe).
- Move to where time to answer is set aside already, later in the same week (unsafe: shows the new time first).

## Grade and source
Observation or a vendor's data (B): Buffer, State of engagement 2026, each account compared with itself,
stated as no cause. Two hours are a rule of thumb.
"""

from collections.abc import Iterator
from datetime import timedelta
from functools import partial

from planner.domain.brief import Brief
from planner.domain.entry import PlanEntry
from planner.domain.kinds import Kind
from planner.domain.stays import week_of
from planner.domain.times import WallTime, wall_at
from planner.languages import tr
from planner.lint import words
from planner.lint.contests import contest_in
from planner.lint.examples import Example, Line
from planner.lint.finding import Severity
from planner.lint.fingerprint import anchor_of
from planner.lint.fix import Field, Fix, Patch, Safety
from planner.lint.manual import page
from planner.lint.moves import moved_to
from planner.lint.rule import Context, Grade, Hit, Option, Rule, UnitKind
from planner.lint.told import weekday
from planner.lint.units import PostView, can_change, day_of, is_counted

_ADD = Fix(title=tr("Add 20 min"), safety=Safety.SAFE)
_MOVE = Fix(title=tr("Move to where time to answer is set aside"), safety=Safety.UNSAFE)
_LAUNCH = ("launch", "introducing", "premiere", "neueröffnung")


def check(post: PostView, context: Context) -> Iterator[Hit]:
    """A hit when a post that asks for answers is still to come and no time to answer is near."""
    entry = post.entry
    if entry.stays is None or entry.instant is None or entry.when is None or not is_counted(entry):
        return
    hours = context.whole("hours")
    end = entry.instant + timedelta(hours=hours)
    if any(stay.start <= end and stay.end > entry.instant for stay in entry.stays):
        return
    what = _asks_for_answers(post, context)
    if not what:
        return
    yield Hit(
        message_id="unattended",
        message=tr(
            "“{words}” is {what} and goes out on {day}, {time:%H:%M}. "
            "No time to answer is planned in the {n} hour after it ({set_by})."
            "|“{words}” is {what} and goes out on {day}, {time:%H:%M}. "
            "No time to answer is planned in the {n} hours after it ({set_by}).",
            "",
            hours,
            words=words.shorten(entry.title or entry.text, 40),
            what=what,
            day=weekday(day_of(entry)),
            time=entry.when.local,
            set_by=context.set_by,
        ),
        about=entry,
        posts=(entry,),
        anchor=anchor_of(entry),
        numbers={"times": 0, "hours": hours},
        fixes=partial(_fixes, entry, post.notes.brief.reply_minutes),
    )


def _asks_for_answers(post: PostView, context: Context) -> str:
    """What makes people write, as the message says it; "" nothing does."""
    reading = post.reading
    if contest_in(reading) is not None:
        return tr("a contest", "a post is")
    if post.entry.kind is Kind.CONVERSE or reading.invitation is not None:
        return tr("a question", "a post is")
    if any(word.casefold() in reading.folded for word in context.words("launch")):
        return tr("a launch", "a post is")
    return ""


def _fixes(entry: PlanEntry, minutes: int) -> tuple[Fix, ...]:
    if not can_change(entry):
        return ()
    add = Patch(post=entry.post, field=Field.STAY, value=minutes)
    fixes = [Fix(title=tr("Add {minutes} min", minutes=minutes), safety=Safety.SAFE, patches=(add,))]
    when = _where_somebody_is(entry)
    if when is not None:
        fixes.append(moved_to(entry, when, everywhere=True))
    return tuple(fixes)


def _where_somebody_is(entry: PlanEntry) -> WallTime | None:
    """The start of the next time to answer after it in the post's week; None: there is none."""
    if entry.when is None or entry.instant is None:
        return None
    week = week_of(day_of(entry))
    for stay in entry.stays or ():
        there = wall_at(stay.start, entry.when.zone)
        if stay.start > entry.instant and week_of(there.local.date()) == week:
            return there
    return None


_ASKED = Line(when="2026-11-06 18:00", kind="converse", text="Which bread did your grandmother bake?")
_TOLD = Line(when="2026-11-06 18:00", text="We baked rye today.")

RULE = Rule(
    code="TLK005",
    name="unattended-post",
    unit=UnitKind.POST,
    doc=page(__doc__),
    severity=Severity.INFO,
    check=check,
    on=False,
    stays=True,
    per_account=False,
    grades=(Grade.OBSERVED,),
    sources=("Buffer, State of engagement 2026",),
    options=(
        Option(
            name="hours",
            default=2,
            low=1,
            high=24,
            says=tr("hours after a post within which there has to be time to answer"),
        ),
        Option(name="launch", default=_LAUNCH, says=tr("words that tell of a launch")),
    ),
    messages={
        "unattended": "“{words}” is {what} and goes out on {day}. No time to answer is planned in the {hours} after it ({set by})."
    },
    fixes=(_ADD, _MOVE),
    passes=(
        Example(says="time beside it", lines=(_ASKED,), stays=(("2026-11-06 18:00", 20),)),
        Example(
            says="somebody is there already",
            lines=(_ASKED,),
            stays=(("2026-11-06 17:30", 60),),
        ),
        Example(says="an hour and a half later", lines=(_ASKED,), stays=(("2026-11-06 19:30", 20),)),
        Example(says="nothing to answer", lines=(_TOLD,), stays=()),
        Example(says="a file knows of no such times", lines=(_ASKED,)),
        Example(
            says="five hours are soon enough for this client",
            lines=(_ASKED,),
            stays=(("2026-11-06 22:30", 20),),
            options={"hours": 5},
        ),
    ),
    fails=(
        Example(says="nobody until Monday", lines=(_ASKED,), stays=(), severity=Severity.INFO),
        Example(
            says="over before it goes out",
            lines=(_ASKED,),
            stays=(("2026-11-06 17:00", 60),),
        ),
        Example(
            says="the next morning, as long as is usual for the client",
            lines=(_ASKED,),
            stays=(("2026-11-07 09:00", 30),),
            brief=Brief(reply_minutes=45),
        ),
        Example(
            says="a launch",
            lines=(Line(when="2026-11-06 18:00", kind="promote", text="Introducing: the winter box."),),
            stays=(),
        ),
        Example(
            says="a contest",
            lines=(
                Line(
                    when="2026-11-06 18:00",
                    text="Giveaway! Win one of three bread boxes: comment below to enter.",
                ),
            ),
            stays=(),
        ),
    ),
)
