"""Makes an ordinary rule of what a person wrote, its page included."""

from fractions import Fraction

from planner.languages import tr, tr_data
from planner.lint.finding import Severity
from planner.lint.fix import Fix, Safety
from planner.lint.own import slow
from planner.lint.own.series import SeriesCheck
from planner.lint.own.spec import ON_TEXTS, Sort, Spec
from planner.lint.own.texts import TextCheck
from planner.lint.reach import window_reach
from planner.lint.rule import Grade, Option, Rule, UnitKind

_WHAT = {
    Sort.EXISTENCE: tr("Looks for words that you do not want"),
    Sort.OCCURRENCE: tr("Counts words or signs"),
    Sort.SUBSTITUTION: tr("Looks for words that have a better one"),
    Sort.RATIO: tr("Counts the share of some posts in each post's window"),
    Sort.RUN: tr("Counts some posts in a row"),
    Sort.GAP: tr("Counts the days between some posts"),
    Sort.QUOTA: tr("Counts some posts in each day, week or month"),
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
        ("at_most", spec.most, tr("the most there may be")),
        ("at_least", spec.least, tr("the least there should be")),
    ):
        if value is not None:
            default = value if share else int(value)
            found.append(Option(name=name, default=default, low=0, high=high, says=says))
    if share:
        found += [
            Option(name="posts", default=spec.posts, low=2, high=200, says=tr("most posts in a window")),
            Option(
                name="days",
                default=spec.days,
                low=1,
                high=366,
                says=tr("age in days of a window's oldest post, at most"),
            ),
        ]
        says = tr("fewest posts in a window that is judged")
        least = Option(name="least", default=spec.least_posts, low=2, high=200, says=says)
        found.append(least)
    return tuple(found)


def _fix(spec: Spec) -> Fix:
    if spec.sort is Sort.SUBSTITUTION:
        return Fix(title=tr("Write the better word"), safety=Safety.UNSAFE)
    title = tr("Change the words") if spec.sort in ON_TEXTS else tr("Open the posts")
    return Fix(title=title, safety=Safety.ASSIST)


def _page(spec: Spec, options: tuple[Option, ...], fixes: tuple[Fix, ...]) -> str:
    """The manual page, with the headings of every rule's page."""
    lines = "\n".join(f"- `{option.name}` = {option.default}: {option.says}." for option in options)
    offered = "\n".join(f"- {_offered(fix)}." for fix in fixes)
    where = tr("{file}, line {line}", file=spec.file, line=spec.line)
    sources = [tr("Your own rule: {where}.", where=where)]
    if spec.link:
        sources.append(tr("More: {link}.", link=spec.link))
    name = spec.name.replace("-", " ").capitalize()
    return "\n\n".join(
        [
            tr("{name}: a rule of your own.", name=name),
            "## {}\n{}".format(
                tr_data("What it does"),
                tr("{what}, and says: {message}", what=_WHAT[spec.sort], message=spec.message),
            ),
            "## {}\n{}".format(tr_data("Why"), spec.why or tr("You wrote it; its file does not say why.")),
            "## {}\n{}".format(tr_data("Options"), lines or tr("None; its words stand in its file.")),
            "## {}\n{}".format(tr_data("Fixes"), offered),
            "## {}\n{}\n".format(tr_data("Grade and source"), " ".join(sources)),
        ]
    )


def _offered(fix: Fix) -> str:
    if fix.safety is Safety.UNSAFE:
        return tr("{fix} (shows both first)", fix=fix.title)
    return tr("{fix} (opens it)", fix=fix.title) if fix.safety is Safety.ASSIST else fix.title
