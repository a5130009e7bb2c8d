"""Too much of one account's plan sells.

## What it does
Looks at each post together with up to 19 posts before it on the same account, none more than 90 days older.
These posts together are one window. More than a third of them that sell is a warning, more than a half an
error. A post sells when its kind is *promote* or when it asks hard (order, book, a price, a code, a deadline),
unless you confirmed that it does not sell. Counted are posts that are out and posts with a date, drafts too;
ideas and cancelled posts are not.

Windows that follow each other above the limit are one finding, told by the worst of them. Posts without a kind
count as not selling; when they could lift the window over the limit, a note says so. With fewer than 8 posts
nothing is judged, and one note says so. Only windows that end now or later are judged: what is out cannot be
changed. With `soft_weight`, a soft ask (come by, have a look) counts in part when the post has an offer tag or
leads to one of the client's own domains.

## Why
Offers are one reason to follow a business: 59 % said so in a survey of 2016. In the same survey about 58 % were
annoyed by too many promotional messages, and 46 % had unfollowed for it. A large study of company posts found
that price and deal alone go with fewer likes and comments, and with more when humour or feeling is there too.

## Example
Instagram from 23 November to 7 December: stollen, cookies, Black Friday, advent boxes, cake, breakfast
deal, giveaway; between them one joke and one question. 7 of 9 posts sell, 78 %.

## Use instead
Keep the best offers and turn the others: who bakes the stollen, how to keep it moist, which cookie people
miss from their childhood. Two offers in six posts stay within a third.

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
The limit of a third is a rule of thumb (F): rule of thirds, Hootsuite blog, read 2026-08. That too much
selling costs readers: survey (C), Sprout Social Q3 2016, more than 1,000 people. On price and deal: strong study (A),
Lee, Hosanagar and Nair, Management Science 2018, an association corrected for what the feed shows.
"""

from collections.abc import Iterator

from planner.lint.examples import Example, every
from planner.lint.finding import Severity
from planner.lint.manual import page
from planner.lint.mix import judge
from planner.lint.mix_hits import LABEL, MESSAGES, MOVE, OPTIONS, VALUE, hits_of, limits_of, mix_reads
from planner.lint.reach import window_reach
from planner.lint.rule import Context, Grade, Hit, Rule, UnitKind
from planner.lint.units import SequenceView


def check(sequence: SequenceView, context: Context) -> Iterator[Hit]:
    """One hit per streak of windows above the limit, or one when there is too little to judge."""
    mix = judge(sequence, limits_of(context.options), context.now, judge_all=context.judge_all)
    return hits_of(mix, context)


RULE = Rule(
    code="MIX001",
    name="promo-share-account",
    unit=UnitKind.SEQUENCE,
    reads=mix_reads,
    doc=page(__doc__),
    severity=Severity.WARNING,
    check=check,
    reach=window_reach,
    grades=(Grade.SURVEY, Grade.STUDY),
    sources=(
        "Sprout Social, Q3 2016 (n > 1,000)",
        "Lee, Hosanagar and Nair, Management Science 2018, doi 10.1287/mnsc.2017.2902",
        "Rule of thirds, blog.hootsuite.com/social-media-rule-of-thirds",
    ),
    options=OPTIONS,
    messages=MESSAGES,
    fixes=(VALUE, MOVE, LABEL),
    passes=(
        Example(
            says="3 of 9 is a third, not more than a third",
            lines=every(2, "story teach promote story converse promote teach story promote"),
        ),
        Example(
            says="only offers, but all of them are out already",
            lines=every(2, "promote " * 10),
            now="2026-12-24T00:00",
        ),
        Example(
            says="the offers are more than 90 days older",
            lines=(
                *every(1, "promote " * 8, start="2026-07-01 09:00"),
                *every(2, "story teach converse story teach inspire service story"),
            ),
        ),
        Example(
            says="confirmed as not selling",
            lines=every(2, "story " * 8, text="Order now is what the sign says.", not_selling=True),
        ),
    ),
    fails=(
        Example(
            says="4 of 9 sell",
            lines=every(2, "promote story promote story promote story promote story teach"),
            severity=Severity.WARNING,
        ),
        Example(
            says="5 of 8 sell",
            lines=every(2, "promote promote story promote promote story promote story"),
            severity=Severity.ERROR,
        ),
        Example(
            says="2 sell and 3 have no kind",
            lines=every(2, "promote ? story ? promote ? story teach story"),
            severity=Severity.INFO,
        ),
        Example(
            says="stories in name, sales in words",
            lines=every(2, "story " * 8, text="20 % off. Order now."),
            severity=Severity.ERROR,
        ),
        Example(says="too few posts to judge", lines=every(2, "promote story"), severity=Severity.INFO),
    ),
)
