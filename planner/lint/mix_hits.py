"""Hits and fingerprints of the mix rules: one finding per streak of windows above the limit."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from fractions import Fraction

from planner.lint import words
from planner.lint.finding import Severity
from planner.lint.fingerprint import anchor_of, fingerprint
from planner.lint.fix import Fix, Safety
from planner.lint.kinds.sells import Sells
from planner.lint.mix import Limits, Mix, Standing, Streak, Window, exceeds
from planner.lint.rule import Context, Hit, Option, OptionValue
from planner.lint.units import Item, day_of

VALUE = Fix(title="Turn a sales post into a story or a tip", safety=Safety.ASSIST)
MOVE = Fix(title="Move a sales post to a later week", safety=Safety.ASSIST)
LABEL = Fix(title="Label the unclear posts", safety=Safety.ASSIST)

MESSAGES = {
    "over": "Promotion is {share} of {days}: {promo} of {posts} posts. Your limit is {limit} ({set by}).",
    "may be over": "{promo} of {posts} posts in {days} sell and {unclear} more are unclear.",
    "too few": "{posts} posts in {days}: too few posts to judge, it takes {least}.",
}

OPTIONS = (
    Option(
        name="warn",
        default=Fraction(1, 3),
        low=Fraction(0),
        high=Fraction(1),
        says="share of promotion above which a window is a warning",
    ),
    Option(
        name="error",
        default=Fraction(1, 2),
        low=Fraction(0),
        high=Fraction(1),
        says="share of promotion above which a window is an error",
    ),
    Option(name="posts", default=20, low=2, high=200, says="most posts in a window"),
    Option(name="days", default=90, low=1, high=366, says="age in days of a window's oldest post, at most"),
    Option(name="least", default=8, low=2, high=200, says="fewest posts in a window that is judged"),
)


def limits_of(options: Mapping[str, OptionValue]) -> Limits:
    """The limits that a rule's options stand for."""
    number = {name: value for name, value in options.items() if not isinstance(value, tuple)}
    warn, error = Fraction(number["warn"]), Fraction(number["error"])
    return Limits(
        warn=(warn.numerator, warn.denominator),
        error=(error.numerator, error.denominator),
        most=int(number["posts"]),
        days=int(number["days"]),
        least=int(number["least"]),
    )


def hits_of(mix: Mix, context: Context, *, whole_client: bool = False, quiet: bool = False) -> Iterator[Hit]:
    """One hit per streak; or one that says that nothing could be judged, unless ``quiet``."""
    for streak in mix.streaks:
        if streak.standing is Standing.ABOVE:
            yield _over(mix, streak, context, whole_client)
        else:
            yield _may_be_over(mix, streak, context, whole_client)
    if not mix.judged and mix.last is not None and not quiet:
        yield _too_few(mix, mix.last, whole_client)


def fingerprint_of_worst(mix: Mix, code: str, *, whole_client: bool = False) -> str:
    """The fingerprint of the finding that carries the headline's window, "" when there is none."""
    worst = mix.worst
    for streak in mix.streaks:
        if streak.standing is Standing.ABOVE and streak.worst is worst:
            entry = mix.sequence.items[streak.worst.first].entry
            scope = entry.client_key if whole_client else f"{entry.client_key}/{entry.account_key}"
            return fingerprint(code, scope, _anchor(mix, streak))
    return ""


def _over(mix: Mix, streak: Streak, context: Context, whole_client: bool) -> Hit:
    worst, limits = streak.worst, mix.limits
    grave = exceeds(worst.promo, worst.posts, limits.error)
    share = words.percent(worst.promo, worst.posts)
    limit = f"Your limit is {words.percent(*limits.warn)}"
    if grave:
        limit += f", and above {words.percent(*limits.error)} it is an error"
    sold = [item for item in mix.items(worst) if item.sells is Sells.YES]
    return Hit(
        message_id="over",
        message=f"Promotion is {share} of {_days(mix, worst)}: "
        f"{worst.promo} of {words.count(worst.posts, 'post')}. {limit} ({context.set_by}).",
        about=sold[0].entry,
        posts=tuple(item.entry for item in sold),
        anchor=_anchor(mix, streak),
        whole_client=whole_client,
        severity=Severity.ERROR if grave else Severity.WARNING,
        window=_extent(mix, streak),
        numbers=_numbers(worst, limits.error if grave else limits.warn),
        evidence=tuple(_line(item) for item in sold),
        fixes=(VALUE, MOVE),
    )


def _may_be_over(mix: Mix, streak: Streak, context: Context, whole_client: bool) -> Hit:
    worst, limits = streak.worst, mix.limits
    behind = [item for item in mix.items(worst) if item.sells is not Sells.NO]
    low = words.percent(worst.promo, worst.posts)
    high = words.percent(worst.promo + worst.unclear, worst.posts)
    verb = "is" if worst.unclear == 1 else "are"
    return Hit(
        message_id="may be over",
        message=f"{worst.promo} of {words.count(worst.posts, 'post')} in {_days(mix, worst)} sell and "
        f"{worst.unclear} more {verb} unclear: promotion is between {low} and {high}. "
        f"Your limit is {words.percent(*limits.warn)} ({context.set_by}).",
        about=behind[0].entry,
        posts=tuple(item.entry for item in behind),
        anchor=_anchor(mix, streak),
        whole_client=whole_client,
        severity=Severity.INFO,
        window=_extent(mix, streak),
        numbers=_numbers(worst, limits.warn),
        evidence=tuple(_line(item) for item in behind),
        fixes=(Fix(title=f"Label {words.count(worst.unclear, 'post')}", safety=LABEL.safety),),
    )


def _too_few(mix: Mix, window: Window, whole_client: bool) -> Hit:
    items = mix.items(window)
    return Hit(
        message_id="too few",
        message=f"{words.count(window.posts, 'post')} in {_days(mix, window)}: too few posts to judge, "
        f"it takes {mix.limits.least}.",
        about=items[0].entry,
        posts=tuple(item.entry for item in items),
        anchor=mix.sequence.key,
        whole_client=whole_client,
        severity=Severity.INFO,
        window=(items[0].at, items[-1].at),
        numbers=_numbers(window, mix.limits.warn),
        evidence=tuple(_line(item) for item in items),
    )


def _anchor(mix: Mix, streak: Streak) -> str:
    """The sequence and the streak's first promotion; where nothing surely sells, its first unclear post."""
    first, last = streak.windows[0].first, streak.windows[-1].last
    wanted = Sells.YES if streak.standing is Standing.ABOVE else Sells.UNCLEAR
    item = next(item for item in mix.sequence.items[first : last + 1] if item.sells is wanted)
    return f"{mix.sequence.key}\x1f{anchor_of(item.entry)}"


def _extent(mix: Mix, streak: Streak) -> tuple[datetime, datetime]:
    items = mix.sequence.items
    return items[streak.windows[0].first].at, items[streak.windows[-1].last].at


def _numbers(window: Window, limit: tuple[int, int]) -> dict[str, int | float]:
    return {
        "promo": window.promo,
        "unclear": window.unclear,
        "posts": window.posts,
        "share": window.promo / window.posts,
        "limit": limit[0] / limit[1],
    }


def _days(mix: Mix, window: Window) -> str:
    items = mix.items(window)
    return words.days(day_of(items[0].entry), day_of(items[-1].entry))


def _line(item: Item) -> str:
    entry = item.entry
    return f"{words.day(day_of(entry))}: {words.shorten(entry.title or entry.text)}"
