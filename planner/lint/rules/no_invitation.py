"""Readers have not been asked anything for a long time.

## What it does
Looks for posts in a row on one account that neither ask nor invite. It speaks when there are 10 of them, or when
14 days have passed and 4 of the posts fall into the last 14 days before a post that is still to come. Posts that
are out count; a row that is over before now is not told. One row is one finding.

What counts is a question or an invitation to everybody ("tell us", "which one would you take?"), in the text, the
title or the first comment, and any post you marked *converse*. Calls for likes and tags, questions that only lead
to a link, and answers to one person do not count. Invitations are known in English and German.

## Why
Posts whose comments were answered did better in Buffer's figures of 2026 (30 % on LinkedIn, 42 % on Threads, 5 %
on Bluesky). Accounts were compared with themselves, and Buffer says that it is no proof. Without a question there
is little to answer.

## Example
From 3 to 21 November ten posts on Instagram, and not one asks anything.

## Use instead
One honest question that you would like answered: "Which bread did your grandmother bake?"

## Options
- `posts` = 10: posts in a row without a question from which it is a warning.
- `days` = 14: days without a question after which it is a warning.
- `least` = 4: fewest posts within these days; who posts rarely may be silent for longer.

## Fixes
- Add a question to the next post that does not sell (opens it, at the end of its text).
- Ask something (opens a new post on the day with fewest posts).

## Grade and source
Observation or a vendor's data (B): Buffer, State of engagement 2026, each account compared with itself,
stated as no cause.
"""

from collections.abc import Iterator, Mapping
from datetime import timedelta
from functools import partial

from planner.domain.kinds import Kind
from planner.languages import tr
from planner.lint import words
from planner.lint.examples import Example, Line, every
from planner.lint.finding import Severity
from planner.lint.fix import Assist, Field, Fix, Opens, Safety
from planner.lint.free_slots import best_day
from planner.lint.kinds.sells import Sells
from planner.lint.manual import page
from planner.lint.reach import Reach
from planner.lint.rule import Context, Grade, Hit, Option, OptionValue, Reads, Rule, UnitKind
from planner.lint.told import anchor_at, line, lines, network_name, still_open, today
from planner.lint.units import Item, SequenceView, day_of

_ADD = Fix(title=tr("Add a question to the next post that does not sell"), safety=Safety.ASSIST)
_ASK = Fix(title=tr("Ask something"), safety=Safety.ASSIST)
_DAY = timedelta(days=1)


def check(sequence: SequenceView, context: Context) -> Iterator[Hit]:
    """One hit per silent stretch whose last post is judged."""
    items = sequence.items
    start = sequence.start(context.now, judge_all=context.judge_all)
    if start >= len(items):
        return
    known: bytes | None = sequence.known.get(_invites)  # 1 where a post invites
    first = start
    if known is not None:
        first = known.rfind(1, 0, start) + 1
    while first and not _invites(items[first - 1]):
        first -= 1
    while first < len(items):
        end = first
        if known is not None and (end := known.find(1, first)) < 0:
            end = len(items)
        while end < len(items) and not _invites(items[end]):
            end += 1
        if end > start and _is_long(items[first:end], max(0, start - first), context):
            yield _hit(sequence, items[first:end], context)
        first = end + 1


def _invites(item: Item) -> bool:
    if item.entry.kind is Kind.CONVERSE or any(part.entry.kind is Kind.CONVERSE for part in item.parts):
        return True
    return item.reading.invites


def _is_long(silent: tuple[Item, ...], judged: int, context: Context) -> bool:
    """Whether a stretch is too long, looking at its posts from ``judged`` on."""
    if len(silent) >= context.whole("posts"):
        return True
    reach, least = context.whole("days") * _DAY, context.whole("least")
    days = [day_of(item.entry) for item in silent]
    for index in range(max(judged, least - 1), len(silent)):
        if days[index] - days[0] >= reach and days[index] - days[index + 1 - least] < reach:
            return True
    return False


def _hit(sequence: SequenceView, silent: tuple[Item, ...], context: Context) -> Hit:
    first, last = silent[0], silent[-1]
    posts, days = context.whole("posts"), context.whole("days")
    since, until = day_of(first.entry), day_of(last.entry)
    return Hit(
        message_id="silent",
        message=tr(
            "Nobody was asked anything on {network} since {day}: {n} post, up to {last}. "
            "Ask once in {posts} posts or {days} days ({set_by})."
            "|Nobody was asked anything on {network} since {day}: {n} posts, up to {last}. "
            "Ask once in {posts} posts or {days} days ({set_by}).",
            "",
            len(silent),
            network=network_name(last.entry),
            day=words.day(since, year=since.year != until.year),
            last=words.day(until, year=since.year != until.year),
            posts=posts,
            days=days,
            set_by=context.set_by,
        ),
        about=last.entry,
        posts=tuple([item.entry for item in silent]),
        anchor=anchor_at(sequence, first),
        window=(first.at, last.at),
        numbers={
            "posts": len(silent),
            "days": (until - since).days,
            "limit": posts,
            "limit days": days,
        },
        evidence=partial(lines, silent[-posts:]),
        fixes=partial(_fixes, sequence, silent, context),
    )


def _fixes(sequence: SequenceView, silent: tuple[Item, ...], context: Context) -> tuple[Fix, ...]:
    last = silent[-1].entry
    ahead = (item for item in silent if still_open((item,), context.now))
    value = next((item for item in ahead if item.sells is not Sells.YES), None)
    fixes: list[Fix] = []
    if value is not None:
        entry = value.entry
        assist = Assist(
            opens=Opens.POST,
            post=entry.post,
            account_key=entry.account_key,
            field=Field.TEXT,
            span=(len(entry.text), len(entry.text)),
        )
        fixes.append(
            Fix(title=tr("Add a question to {post}", post=line(value)), safety=_ADD.safety, assist=assist)
        )
    first = max(today(sequence, context.now) + _DAY, day_of(silent[0].entry))
    day = best_day(sequence, first, max(first, day_of(last)))
    if day is not None:
        assist = Assist(opens=Opens.NEW_POST, account_key=last.account_key, kind=Kind.CONVERSE, day=day)
        fixes.append(
            Fix(title=tr("Ask something on {day}", day=words.day(day)), safety=_ASK.safety, assist=assist)
        )
    return tuple(fixes)


def _reach(options: Mapping[str, OptionValue]) -> Reach:
    """Never past an invitation; from a stretch's ends on only free days are looked for."""
    assert not isinstance(options["posts"], tuple)
    return Reach(posts=int(options["posts"]), days=7, cut=_invites)


_TOLD = "We baked rye today."
_NEXT = "Which bread did your grandmother bake?"
_LINK = "Want to know more? https://fennelandrye.example/stollen"


def _then(text: str, *, kind: str = "story", first_comment: str = "") -> tuple[Line, ...]:
    """Nine posts that tell, one that is given, four that tell."""
    return (
        *every(1, "story " * 9, text=_TOLD),
        Line(when="2026-11-11 09:00", kind=kind, text=text, first_comment=first_comment),
        *every(1, "story " * 4, start="2026-11-12 09:00", text=_TOLD),
    )


RULE = Rule(
    code="TLK001",
    name="no-invitation",
    unit=UnitKind.SEQUENCE,
    reads=Reads.INVITES,
    doc=page(__doc__),
    severity=Severity.WARNING,
    check=check,
    reach=_reach,
    grades=(Grade.OBSERVED,),
    sources=("Buffer, State of engagement 2026",),
    options=(
        Option(
            name="posts",
            default=10,
            low=2,
            high=100,
            says=tr("posts in a row without a question from which it is a warning"),
        ),
        Option(
            name="days",
            default=14,
            low=2,
            high=180,
            says=tr("days without a question after which it is a warning"),
        ),
        Option(
            name="least",
            default=4,
            low=1,
            high=100,
            says=tr("fewest posts within these days; who posts rarely may be silent for longer"),
        ),
    ),
    messages={
        "silent": "Nobody was asked anything on {network} since {day}: {n} posts, up to {last}. Ask once in {posts} or {days} ({set by})."
    },
    fixes=(_ADD, _ASK),
    passes=(
        Example(says="a question to everybody", lines=_then(_NEXT)),
        Example(
            says="asked in the first comment, in German",
            lines=_then(_TOLD, first_comment="Welches Brot mögt ihr am liebsten?"),
        ),
        Example(says="declared as a question", lines=_then("🥐 or 🥖", kind="converse")),
        Example(says="nine posts in nine days", lines=every(1, "story " * 9, text=_TOLD)),
        Example(says="a post a week may be silent for longer", lines=every(7, "story " * 6, text=_TOLD)),
    ),
    fails=(
        Example(says="ten posts", lines=every(1, "story " * 10, text=_TOLD), severity=Severity.WARNING),
        Example(says="a question that only leads to a link", lines=_then(_LINK)),
        Example(says="two a week, for more than two weeks", lines=every(3, "story " * 6, text=_TOLD)),
        Example(
            says="eight are out, two are planned",
            lines=(
                *every(1, "story " * 8, start="2026-10-20 09:00", text=_TOLD, out=True),
                *every(1, "story story", start="2026-11-02 09:00", text=_TOLD),
            ),
        ),
    ),
)
