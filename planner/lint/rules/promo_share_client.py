"""Too much of a client's plan sells, all accounts together.

## What it does
Looks at all accounts of a client together, as MIX001 looks at one: each post with up to 19 before it is one
window, more than a third that sells is a warning, more than a half an error. A post that goes to several
accounts counts once, at its first time. In files that give posts no numbers of their own, the same words on
different accounts within 48 hours are one post; addresses, hashtags, spaces and capitals make no difference
there.

## Why
Each account can look fair on its own while together they mostly sell, and some people follow you in more than
one place. In a survey of 2016 about 58 % were annoyed by too many promotional messages, and 46 % had unfollowed
for it.

## Example
Four accounts, 20 posts in three weeks: 9 of them sell, 45 %.

## Use instead
Pick one account to do the selling this week and let the others tell, teach and ask.

## Options
- `warn` = 1/3: share of promotion above which a window is a warning.
- `error` = 1/2: share of promotion above which a window is an error.
- `posts` = 20: most posts in a window.
- `days` = 90: age in days of a window's oldest post, at most.
- `least` = 8: fewest posts in a window that is judged.
- `soft_weight` = 0: what a soft ask to your own offer counts, where an offer counts 1.

## Fixes
- Turn a sales post into a story or a tip (opens it).
- Move a sales post to a later week (opens it).
- Label the unclear posts (opens them).

## Grade and source
Survey (C): Sprout Social Q3 2016, more than 1,000 people. The limit of a third is a rule of thumb (F): rule of
thirds, Hootsuite blog, read 2026-08.
"""

from collections.abc import Iterator

from planner.lint.examples import Example, every
from planner.lint.finding import Severity
from planner.lint.manual import page
from planner.lint.mix import judge
from planner.lint.mix_hits import LABEL, MESSAGES, MOVE, OPTIONS, VALUE, hits_of, limits_of, mix_reads
from planner.lint.reach import window_reach
from planner.lint.rule import Context, Grade, Hit, Rule, UnitKind
from planner.lint.units import ClientView


def check(client: ClientView, context: Context) -> Iterator[Hit]:
    """As MIX001 over the merged accounts; with one account alone, that one says when it is too little."""
    mix = judge(client.merged, limits_of(context.options), context.now, judge_all=context.judge_all)
    return hits_of(mix, context, whole_client=True, quiet=len(client.sequences) == 1)


_SAME = "promote promote promote promote promote"

RULE = Rule(
    code="MIX002",
    name="promo-share-client",
    unit=UnitKind.CLIENT,
    reads=mix_reads,
    doc=page(__doc__),
    severity=Severity.WARNING,
    check=check,
    reach=window_reach,
    grades=(Grade.SURVEY,),
    sources=(
        "Sprout Social, Q3 2016 (n > 1,000)",
        "Rule of thirds, blog.hootsuite.com/social-media-rule-of-thirds",
    ),
    options=OPTIONS,
    messages=MESSAGES,
    fixes=(VALUE, MOVE, LABEL),
    passes=(
        Example(
            says="two accounts, 3 of 10 sell",
            lines=(
                *every(2, "story promote teach story promote"),
                *every(2, "teach story promote converse story", network="facebook", text="Hm."),
            ),
        ),
        Example(
            says="the same three offers on two accounts are three posts of nine",
            lines=(
                *every(2, "story teach promote story teach promote story converse promote"),
                *every(2, "story teach promote story teach promote story converse promote", network="x"),
            ),
        ),
        Example(
            says="all of it is out already",
            lines=(*every(2, _SAME), *every(3, _SAME, network="facebook")),
            now="2026-12-24T00:00",
        ),
    ),
    fails=(
        Example(
            says="each account has too few posts, together 6 of 10 sell",
            lines=(
                *every(2, "promote story promote teach promote"),
                *every(2, "promote story promote teach promote", network="facebook", text="Another."),
            ),
            severity=Severity.ERROR,
        ),
        Example(
            says="4 of 9 sell, posted twice each",
            lines=(
                *every(2, "promote story promote story promote story promote story teach"),
                *every(2, "promote story promote story promote story promote story teach", network="x"),
            ),
            severity=Severity.WARNING,
        ),
        Example(
            says="two accounts, six posts in all",
            lines=(*every(2, "story teach story"), *every(2, "story teach story", network="x", text="Hm.")),
            severity=Severity.INFO,
        ),
    ),
)
