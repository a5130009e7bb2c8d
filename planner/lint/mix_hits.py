"""Hits and fingerprints of the mix rules: one finding per streak of windows above the limit."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from fractions import Fraction
from functools import partial

from planner.domain.kinds import Kind
from planner.languages import tr
from planner.lint import words
from planner.lint.finding import Severity
from planner.lint.fingerprint import anchor_of, fingerprint
from planner.lint.fix import Assist, Field, Fix, Opens, Safety
from planner.lint.kinds.language import language_of_text
from planner.lint.kinds.sells import Sells
from planner.lint.mix import Limits, Mix, Standing, Streak, Window, exceeds
from planner.lint.rule import Context, Hit, Option, OptionValue, Reads
from planner.lint.told import lines, still_open
from planner.lint.units import Item, day_of

VALUE = Fix(title=tr("Turn a sales post into a story or a tip"), safety=Safety.ASSIST)
MOVE = Fix(title=tr("Move a sales post to a later week"), safety=Safety.ASSIST)
LABEL = Fix(title=tr("Label the unclear posts"), safety=Safety.ASSIST)
_ENGLISH = ("Who made it: ", "What went wrong the first time: ", "What we are asked about it most: ")
_GERMAN = (
    "Wer es gemacht hat: ",
    "Was beim ersten Mal schiefging: ",
    "Was uns dazu am häufigsten gefragt wird: ",
)

MESSAGES = {
    "over": "Promotion is {share} of {days}: {promo} of {posts} posts. Your limit is {limit} ({set by}).",
    "may be over": "{promo} of {posts} posts of {days} sell and {unclear} more are unclear.",
    "too few": "{posts} posts of {days}: too few posts to judge, it takes {least} ({set by}).",
}

OPTIONS = (
    Option(
        name="warn",
        default=Fraction(1, 3),
        low=Fraction(0),
        high=Fraction(1),
        says=tr("share of promotion above which a window is a warning"),
    ),
    Option(
        name="error",
        default=Fraction(1, 2),
        low=Fraction(0),
        high=Fraction(1),
        says=tr("share of promotion above which a window is an error"),
    ),
    Option(name="posts", default=20, low=2, high=200, says=tr("most posts in a window")),
    Option(
        name="days", default=90, low=1, high=366, says=tr("age in days of a window's oldest post, at most")
    ),
    Option(name="least", default=8, low=2, high=200, says=tr("fewest posts in a window that is judged")),
    Option(
        name="soft_weight",
        default=Fraction(0),
        low=Fraction(0),
        high=Fraction(1, 2),
        says=tr("what a soft ask to your own offer counts, where an offer counts 1"),
    ),
)


def limits_of(options: Mapping[str, OptionValue]) -> Limits:
    """The limits that a rule's options stand for."""
    number = {name: value for name, value in options.items() if not isinstance(value, tuple)}
    warn, error = Fraction(number["warn"]), Fraction(number["error"])
    soft = Fraction(number["soft_weight"])
    return Limits(
        warn=(warn.numerator, warn.denominator),
        error=(error.numerator, error.denominator),
        most=int(number["posts"]),
        days=int(number["days"]),
        least=int(number["least"]),
        soft=(soft.numerator, soft.denominator),
    )


def mix_reads(options: Mapping[str, OptionValue]) -> Reads | None:
    """What a mix reads of a post's words (``Rule.reads``): soft asks to one's own pages only where they count."""
    return None if limits_of(options).soft[0] else Reads.SELLS


def hits_of(mix: Mix, context: Context, *, whole_client: bool = False, quiet: bool = False) -> Iterator[Hit]:
    """One hit per streak; or one that says that nothing could be judged, unless ``quiet``."""
    for streak in mix.streaks:
        if streak.standing is Standing.ABOVE:
            yield _over(mix, streak, context, whole_client)
        else:
            yield _may_be_over(mix, streak, context, whole_client)
    if not mix.judged and mix.last is not None and not quiet:
        yield _too_few(mix, mix.last, context, whole_client)


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
    grave = exceeds(*worst.lower(limits), limits.error)
    share = words.percent(*worst.lower(limits))
    sold = [item for item in mix.items(worst) if item.sells is Sells.YES]
    return Hit(
        message_id="over",
        message=f"{_shares(mix, worst, share)} {_limit(limits, context, grave=grave)}",
        about=sold[0].entry,
        posts=tuple(item.entry for item in sold),
        anchor=_anchor(mix, streak),
        whole_client=whole_client,
        severity=Severity.ERROR if grave else Severity.WARNING,
        window=_extent(mix, streak),
        judged=_judged(mix, streak),
        numbers=_numbers(worst, limits, limits.error if grave else limits.warn),
        evidence=partial(lines, sold),
        fixes=partial(_turn_or_move, sold, context),
    )


def _may_be_over(mix: Mix, streak: Streak, context: Context, whole_client: bool) -> Hit:
    worst, limits = streak.worst, mix.limits
    behind = [item for item in mix.items(worst) if item.sells is not Sells.NO]

    return Hit(
        message_id="may be over",
        message=f"{_between(mix, worst)} {_limit(limits, context, grave=False)}",
        about=behind[0].entry,
        posts=tuple(item.entry for item in behind),
        anchor=_anchor(mix, streak),
        whole_client=whole_client,
        severity=Severity.INFO,
        window=_extent(mix, streak),
        judged=_judged(mix, streak),
        numbers=_numbers(worst, limits, limits.warn),
        evidence=partial(lines, behind),
        fixes=lambda: (_label(mix, worst, context),),
    )


def _turn_or_move(sold: list[Item], context: Context) -> tuple[Fix, ...]:
    """Opens the next sales post that can still be changed: at its words, or at its time."""
    ahead = still_open(sold, context.now)
    if not ahead:
        return VALUE, MOVE
    entry = ahead[0].entry
    account = entry.account_key
    turn = Assist(
        opens=Opens.POST,
        post=entry.post,
        account_key=account,
        kind=Kind.STORY,
        openings=_GERMAN if language_of_text(entry.text) == "de" else _ENGLISH,
    )
    move = Assist(opens=Opens.POST, post=ahead[-1].entry.post, account_key=account, field=Field.WHEN)
    return replace(VALUE, assist=turn), replace(MOVE, assist=move)


def _label(mix: Mix, worst: Window, context: Context) -> Fix:
    """Opens the first unclear post at its kind."""
    unclear = [item for item in mix.items(worst) if item.sells is Sells.UNCLEAR]
    entry = (still_open(unclear, context.now) or unclear)[0].entry
    assist = Assist(opens=Opens.POST, post=entry.post, account_key=entry.account_key, field=Field.KIND)
    return replace(LABEL, title=tr("Label {n} post|Label {n} posts", "", worst.unclear), assist=assist)


def _too_few(mix: Mix, window: Window, context: Context, whole_client: bool) -> Hit:
    items = mix.items(window)
    return Hit(
        message_id="too few",
        message=tr(
            "{n} post of {days}: too few posts to judge, it takes {least} ({who}).|"
            "{n} posts of {days}: too few posts to judge, it takes {least} ({who}).",
            "",
            window.posts,
            days=_days(mix, window),
            least=mix.limits.least,
            who=context.set_by,
        ),
        about=items[0].entry,
        posts=tuple(item.entry for item in items),
        anchor=mix.sequence.key,
        overall=True,
        whole_client=whole_client,
        severity=Severity.INFO,
        window=(items[0].at, items[-1].at),
        numbers=_numbers(window, mix.limits, mix.limits.warn),
        evidence=partial(lines, items),
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


def _judged(mix: Mix, streak: Streak) -> tuple[datetime, datetime]:
    items = mix.sequence.items
    return items[streak.windows[0].last].at, items[streak.windows[-1].last].at


def _numbers(window: Window, limits: Limits, limit: tuple[int, int]) -> dict[str, int | float]:
    part, whole = window.lower(limits)
    numbers: dict[str, int | float] = {
        "promo": window.promo,
        "unclear": window.unclear,
        "posts": window.posts,
        "share": part / whole,
        "limit": limit[0] / limit[1],
    }
    if limits.soft[0]:
        numbers["soft"] = window.soft + window.vague
    return numbers


def _shares(mix: Mix, window: Window, share: str) -> str:
    """How much of a window sells; soft asks are named where they weigh in."""
    days, asks = _days(mix, window), window.soft + window.vague
    if not asks or not mix.limits.soft[0]:
        return tr(
            "Promotion is {share} of {days}: {promo} of {n} post.|"
            "Promotion is {share} of {days}: {promo} of {n} posts.",
            "",
            window.posts,
            share=share,
            days=days,
            promo=window.promo,
        )
    weight = str(Fraction(*mix.limits.soft))
    soft = tr(
        "{n} soft ask that count {weight} each|{n} soft asks that count {weight} each",
        "",
        asks,
        weight=weight,
    )
    return tr(
        "Promotion is {share} of {days}: {promo} of {n} post, and {soft}.|"
        "Promotion is {share} of {days}: {promo} of {n} posts, and {soft}.",
        "",
        window.posts,
        share=share,
        days=days,
        promo=window.promo,
        soft=soft,
    )


def _between(mix: Mix, window: Window) -> str:
    """How much of a window may sell."""
    sell = tr(
        "{promo} of {n} post of {days} sell|{promo} of {n} posts of {days} sell",
        "",
        window.posts,
        promo=window.promo,
        days=_days(mix, window),
    )
    return tr(
        "{sell} and {n} more is unclear: promotion is between {low} and {high}.|"
        "{sell} and {n} more are unclear: promotion is between {low} and {high}.",
        "",
        window.unclear,
        sell=sell,
        low=words.percent(*window.lower(mix.limits)),
        high=words.percent(*window.upper(mix.limits)),
    )


def _limit(limits: Limits, context: Context, *, grave: bool) -> str:
    limit, who = words.percent(*limits.warn), context.set_by
    if not grave:
        return tr("Your limit is {limit} ({who}).", limit=limit, who=who)
    error = words.percent(*limits.error)
    return tr(
        "Your limit is {limit}, and above {error} it is an error ({who}).", limit=limit, error=error, who=who
    )


def _days(mix: Mix, window: Window) -> str:
    items = mix.items(window)
    return words.days(day_of(items[0].entry), day_of(items[-1].entry))
