"""Something is ignored that need not be, or without a reason.

## What it does
Looks at everything that is ignored once all other rules have run over the whole plan. It names what hides no
finding, what has reached its end, and what was ignored without a reason. What belongs to a rule that did not
run is left alone: it may be needed again.

## Why
Something that was ignored long ago can hide the next finding of the same sort when nobody remembers it. Tools that
check programs have reported such leftovers for years, for the same reason.

## Example
In March "three offers in a row" was ignored for the Easter week. The posts have been moved since. It is still
ignored, which would hide the next three.

## Use instead
Take it back. What is still wrong shows up again, and can be ignored again with a reason of today.

## Options
None.

## Fixes
- Take it back (safe: nothing else changes).

## Grade and source
No source found, our own reasoning; the habit comes from ESLint and ruff, read 2026-08.
"""

from collections.abc import Iterator, Mapping
from datetime import datetime

from planner.domain.entry import PlanEntry, Suppression
from planner.languages import tr
from planner.lint import words
from planner.lint.examples import Example, Ignore, Line, every
from planner.lint.finding import Severity
from planner.lint.fingerprint import fingerprint
from planner.lint.fix import Fix, Safety
from planner.lint.manual import page
from planner.lint.rule import Context, Grade, Hit, Rule, UnitKind
from planner.lint.saying import quoted
from planner.lint.suppress import ended, key_of, keys_of, table_of
from planner.lint.units import PlanView

_CODE = "LNT001"
_BACK = Fix(title=tr("Take it back"), safety=Safety.SAFE)


def check(plan: PlanView, context: Context) -> Iterator[Hit]:
    """One hit for each suppression that hides nothing, has ended, or has no reason.

    What a file ignores for every client is one: it is used when one of them needs it.
    """
    posts = {
        client.key: {item.entry.post: item.entry for one in client.sequences for item in one.items}
        for client in plan.clients
    }
    hidden = {key for finding in plan.findings for key in keys_of(finding)} if plan.suppressions else set()
    copies: dict[str, list[Suppression]] = {}
    for one in sorted(plan.suppressions, key=lambda one: one.id):
        copies.setdefault(table_of(one.id), []).append(one)
    told: set[str] = set()
    own: list[Suppression] = []

    def hit(one: Suppression, message_id: str, said: str) -> Hit:
        told.add(_print(one))
        drops = tuple(copy.id for copy in copies[table_of(one.id)])
        return _hit(one, posts[one.client_id], drops, message_id, said)

    for group in copies.values():
        known = [one for one in group if posts.get(one.client_id)]
        if not known:
            continue
        said = _lapsed(known[0], context.now)
        if said is None and known[0].rule == _CODE:
            own.append(known[0])  # whether it hides something is known when everything else is
        elif said is not None:
            yield hit(known[0], *said)
        elif known[0].rule in plan.ran and not any(key_of(one) in hidden for one in known):
            yield hit(known[0], *_unused(known[0]))
    for one in _last_first(own):
        if not (one.fingerprint in told if one.fingerprint else told):
            yield hit(one, *_unused(one))


def _last_first(own: list[Suppression]) -> Iterator[Suppression]:
    """What hides findings of this very rule: each after those whose finding it may hide."""
    waiting = list(own)
    while waiting:
        prints = {_print(one) for one in waiting}
        ready = [one for one in waiting if one.fingerprint and one.fingerprint not in prints] or waiting
        yield from ready
        waiting = [one for one in waiting if one not in ready]


def _lapsed(one: Suppression, now: datetime) -> tuple[str, str] | None:
    """Message id and sentence for what hides nothing whatever is found."""
    if one.until is not None and ended(one, now):
        minutes = int((now - one.until).total_seconds()) // 60
        return "ended", tr(
            "{length} ago the end was reached: {rule} is no longer ignored ({why}).",
            length=words.duration(minutes),
            rule=_what(one),
            why=_told(one),
        )
    if not one.reason.strip():
        said = tr("0 words say why {rule} is ignored, so this hides nothing.", rule=_what(one))
        return "no reason", said
    return None


def _unused(one: Suppression) -> tuple[str, str]:
    return "unused", tr(
        "0 findings are hidden by ignoring {rule} ({why}): take it back.", rule=_what(one), why=_told(one)
    )


def _what(one: Suppression) -> str:
    """The rule, and on what."""
    if one.post and not one.fingerprint:
        return tr("{rule} on {post}", "a rule is ignored", rule=one.rule, post=one.post)
    return one.rule


def _told(one: Suppression) -> str:
    """Why, and where that is written."""
    reason = quoted(words.shorten(one.reason))
    return f"{reason}, {one.place}" if one.place else reason


def _hit(
    one: Suppression,
    posts: Mapping[str, PlanEntry],
    drops: tuple[str, ...],
    message_id: str,
    said: str,
) -> Hit:
    """About the post it names; else about the client, by its first post."""
    named = posts.get(one.post)
    return Hit(
        message_id=message_id,
        message=said,
        about=named or next(iter(posts.values())),
        posts=(named,) if named else (),
        anchor=table_of(one.id),
        whole_client=True,
        fixes=(Fix(title=_BACK.title, safety=Safety.SAFE, drops=drops),),
    )


def _print(one: Suppression) -> str:
    """The fingerprint of the finding about it."""
    return fingerprint(_CODE, one.client_id, table_of(one.id))


_PLAN = every(2, "promote story teach promote story converse teach story")

RULE = Rule(
    code=_CODE,
    name="unused-or-expired-suppression",
    unit=UnitKind.PLAN,
    doc=page(__doc__),
    severity=Severity.INFO,
    check=check,
    on=False,
    grades=(Grade.NONE,),
    sources=("ESLint, --report-unused-disable-directives", "ruff, rule RUF100"),
    messages={
        "unused": "0 findings are hidden by ignoring {rule}: take it back.",
        "ended": "{days} ago the end was reached: {rule} is no longer ignored.",
        "no reason": "0 words say why {rule} is ignored, so this hides nothing.",
    },
    fixes=(_BACK,),
    passes=(
        Example(says="nothing is ignored", lines=_PLAN),
        Example(
            says="it belongs to a rule that did not run",
            lines=_PLAN,
            ignores=(Ignore(rule="MIX003", until="2026-12-01T00:00"),),
        ),
        Example(
            says="it ends in an hour",
            lines=_PLAN,
            ignores=(Ignore(rule="MIX003", until="2026-11-01T01:00"),),
        ),
    ),
    fails=(
        Example(
            says="its end is reached this very minute",
            lines=_PLAN,
            ignores=(Ignore(rule="MIX003", until="2026-11-01T00:00"),),
            severity=Severity.INFO,
        ),
        Example(
            says="nobody said why",
            lines=_PLAN,
            ignores=(Ignore(rule="A11Y001", reason=" ", post="row:2"),),
        ),
        Example(
            says="the finding it was for is gone",
            lines=(*_PLAN, Line(when="2026-12-01 09:00", text="🥖")),
            ignores=(Ignore(rule=_CODE, fingerprint="0123456789abcdef"),),
        ),
    ),
)
