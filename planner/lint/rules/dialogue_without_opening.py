"""A post that is meant to start a conversation asks nothing.

## What it does
Finds posts marked *converse* without a question and without an invitation ("tell us", "what do you"). Begging
for likes and comments ("tag 3 friends", "comment YES") is no invitation, and neither is a question that only
leads to a link ("Looking for a gift?"). Posts that begin with an @name answer one person and are left alone.
Invitations are known in English and German.

## Why
People answer when they are asked something that they can answer. Without a question the post is a statement.

## Example
A yoga teacher, marked *converse*: "We think that the morning is the best time for yoga."

## Use instead
"We think that the morning is the best time for yoga. When do you practise, and why then?"

## Options
None.

## Fixes
- Add a question (opens the post with questions to choose from).

## Grade and source
No source found, our own reasoning, 2026-11.
"""

from collections.abc import Iterator
from functools import partial

from planner.domain.entry import PlanEntry
from planner.domain.kinds import Kind
from planner.languages import tr
from planner.lint import words
from planner.lint.examples import Example, Line
from planner.lint.finding import Severity
from planner.lint.fingerprint import anchor_of
from planner.lint.fix import Assist, Field, Fix, Opens, Safety
from planner.lint.kinds.invitation import asks_anything
from planner.lint.kinds.language import language_of_text
from planner.lint.manual import page
from planner.lint.rule import Context, Grade, Hit, Rule, UnitKind
from planner.lint.units import PostView

_TITLE = tr("Add a question")
_QUESTIONS = {
    "en": (
        "Which one would you choose, and why?",
        "How do you do it at home?",
        "What should we try next?",
        "When did you last change your mind about this?",
    ),
    "de": (
        "Was würdet ihr nehmen, und warum?",
        "Wie macht ihr es zu Hause?",
        "Was sollen wir als Nächstes ausprobieren?",
        "Wann habt ihr darüber zuletzt anders gedacht?",
    ),
}


def check(post: PostView, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - every check has this shape
    """A hit when a post is marked converse and nothing in it invites an answer."""
    entry = post.entry
    if entry.kind is not Kind.CONVERSE or entry.text.lstrip().startswith("@"):
        return
    text = post.reading.words
    if asks_anything(text):
        return
    yield Hit(
        message_id="nothing asked",
        message=tr(
            "0 questions in “{words}”, marked converse: there is nothing to answer.",
            words=words.shorten(entry.title or entry.text, 40),
        ),
        about=entry,
        posts=(entry,),
        anchor=anchor_of(entry),
        numbers={"questions": 0},
        fixes=partial(_fixes, entry, text),
    )


def _fixes(entry: PlanEntry, text: str) -> tuple[Fix, ...]:
    """Opens the post where its text ends, with questions to choose from in its language."""
    end = len(entry.text)
    assist = Assist(
        opens=Opens.POST,
        post=entry.post,
        account_key=entry.account_key,
        field=Field.TEXT,
        span=(end, end),
        openings=_QUESTIONS["de" if language_of_text(text) == "de" else "en"],
    )
    return (Fix(title=_TITLE, safety=Safety.ASSIST, assist=assist),)


RULE = Rule(
    code="KND004",
    name="dialogue-without-opening",
    unit=UnitKind.POST,
    doc=page(__doc__),
    severity=Severity.WARNING,
    check=check,
    on=False,
    grades=(Grade.NONE,),
    sources=("Our own reasoning, 2026-11",),
    messages={"nothing asked": "0 questions in “{words}”, marked converse: there is nothing to answer."},
    fixes=(Fix(title=_TITLE, safety=Safety.ASSIST),),
    per_account=False,
    passes=(
        Example(
            says="a question",
            lines=(Line(when="2026-11-02 09:00", kind="converse", text="Which bread do you miss most?"),),
        ),
        Example(
            says="an invitation",
            lines=(Line(when="2026-11-02 09:00", kind="converse", text="Tell us what you remember of it."),),
        ),
        Example(
            says="a choice, and a joke behind it",
            lines=(
                Line(
                    when="2026-11-02 09:00",
                    kind="converse",
                    text="Gnomes: yes or no? Asking for a colleague.",
                ),
            ),
        ),
        Example(
            says="an answer to one person",
            lines=(Line(when="2026-11-02 09:00", kind="converse", text="@tom Thank you, see you at six."),),
        ),
        Example(says="another kind", lines=(Line(when="2026-11-02 09:00", kind="story"),)),
    ),
    fails=(
        Example(
            says="a statement",
            lines=(Line(when="2026-11-02 09:00", kind="converse", text="We think rye is the best bread."),),
            severity=Severity.WARNING,
        ),
        Example(
            says="bait",
            lines=(Line(when="2026-11-02 09:00", kind="converse", text="Tag 3 friends who love rye."),),
        ),
        Example(
            says="a question that only leads to a link",
            lines=(
                Line(
                    when="2026-11-02 09:00",
                    kind="converse",
                    text="Looking for a gift? https://fennelandrye.example/gift",
                ),
            ),
        ),
        Example(
            says="nichts gefragt",
            lines=(Line(when="2026-11-02 09:00", kind="converse", text="Roggen ist das beste Brot."),),
        ),
    ),
)
