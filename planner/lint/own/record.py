"""Makes an ordinary rule of what a person wrote, its page included."""

from fractions import Fraction

from planner.lint.finding import Severity
from planner.lint.fix import Fix, Safety
from planner.lint.own import slow
from planner.lint.own.series import SeriesCheck
from planner.lint.own.spec import ON_TEXTS, Sort, Spec
from planner.lint.own.texts import TextCheck
from planner.lint.reach import window_reach
from planner.lint.rule import Grade, Option, Rule, UnitKind

_WHAT = {
    Sort.EXISTENCE: "Looks for words that you do not want",
    Sort.OCCURRENCE: "Counts words or signs",
    Sort.SUBSTITUTION: "Looks for words that have a better one",
    Sort.RATIO: "Counts the share of some posts in each post's window",
    Sort.RUN: "Counts some posts in a row",
    Sort.GAP: "Counts the days between some posts",
    Sort.QUOTA: "Counts some posts in each day, week or month",
}


def rule_of(spec: Spec) -> Rule:
    """The rule that the engine runs; on unless the file says otherwise, and it never blocks."""
    on_texts = spec.sort in ON_TEXTS
    unit = UnitKind.CLIENT if spec.whole_client else UnitKind.POST if on_texts else UnitKind.SEQUENCE
    options = _options(spec)
    fixes = (_fix(spec), slow.FIX)
    return Rule(
        code=spec.code,
        name=spec.name,
        unit=unit,
        doc=_page(spec, options, fixes),
        severity=Severity(spec.severity),
        check=TextCheck(spec) if on_texts else SeriesCheck(spec),
        on=spec.on,
        grades=(Grade.NONE,),
        origin=spec.file,
        sources=(spec.link,) if spec.link else (),
        options=options,
        messages={"found": spec.message, slow.MESSAGE_ID: "{milliseconds} milliseconds a post are the most."},
        fixes=fixes,
        per_account=not on_texts,  # the same words on three accounts are one remark
        reach=window_reach if spec.sort is Sort.RATIO and not spec.whole_client else None,
    )


def _options(spec: Spec) -> tuple[Option, ...]:
    """The rule's numbers: settings can set them as those of any rule."""
    share = spec.sort is Sort.RATIO
    high = Fraction(1) if share else 1_000
    found = []
    for name, value, says in (
        ("at_most", spec.most, "the most there may be"),
        ("at_least", spec.least, "the least there should be"),
    ):
        if value is not None:
            default = value if share else int(value)
            found.append(Option(name=name, default=default, low=0, high=high, says=says))
    if share:
        found += [
            Option(name="posts", default=spec.posts, low=2, high=200, says="most posts in a window"),
            Option(
                name="days",
                default=spec.days,
                low=1,
                high=366,
                says="age in days of a window's oldest post, at most",
            ),
        ]
        says = "fewest posts in a window that is judged"
        least = Option(name="least", default=spec.least_posts, low=2, high=200, says=says)
        found.append(least)
    return tuple(found)


def _fix(spec: Spec) -> Fix:
    if spec.sort is Sort.SUBSTITUTION:
        return Fix(title="Write the better word", safety=Safety.UNSAFE)
    title = "Change the words" if spec.sort in ON_TEXTS else "Open the posts"
    return Fix(title=title, safety=Safety.ASSIST)


def _page(spec: Spec, options: tuple[Option, ...], fixes: tuple[Fix, ...]) -> str:
    """The manual page, with the headings of every rule's page."""
    lines = "\n".join(f"- `{option.name}` = {option.default}: {option.says}." for option in options)
    opens = {Safety.SAFE: "", Safety.UNSAFE: " (shows both first)", Safety.ASSIST: " (opens it)"}
    offered = "\n".join(f"- {fix.title}{opens[fix.safety]}." for fix in fixes)
    where = f"{spec.file}, line {spec.line}"
    more = f" More: {spec.link}." if spec.link else ""
    return (
        f"{spec.name.replace('-', ' ').capitalize()}: a rule of your own.\n\n"
        f"## What it does\n{_WHAT[spec.sort]}, and says: {spec.message}\n\n"
        f"## Why\n{spec.why or 'You wrote it; its file does not say why.'}\n\n"
        f"## Options\n{lines or 'None; its words stand in its file.'}\n\n"
        f"## Fixes\n{offered}\n\n"
        f"## Grade and source\nYour own rule: {where}.{more}\n"
    )
