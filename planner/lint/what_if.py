"""For the composer: what a post as typed says to the rules, and what it does to the mix. Quick."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from planner.domain.entry import PlanEntry
from planner.domain.kinds import Kind
from planner.languages import tr
from planner.lint import words
from planner.lint.checks import Checks, in_order
from planner.lint.crossposts import merged
from planner.lint.engine import MIX_OF_ACCOUNT, MIX_OF_CLIENT
from planner.lint.finding import Finding, Headline
from planner.lint.mix import headline, judge
from planner.lint.mix_hits import fingerprint_of_worst, limits_of
from planner.lint.profile import THIRDS, Profile
from planner.lint.registry import rule_named
from planner.lint.rule import UnitKind
from planner.lint.units import PostView, SequenceView, is_counted, sequence_of


@dataclass(frozen=True, slots=True)
class PostLint:
    """What is said of one post as typed.

    Attributes:
        findings: of the rules on single posts, and those of its account's sequence that name it.
        headline: the account's mix with this post in it.
    """

    findings: tuple[Finding, ...]
    headline: Headline


def lint_post(entry: PlanEntry, neighbours: Sequence[PlanEntry], profile: Profile, now: datetime) -> PostLint:
    """Check one post on one account.

    Args:
        entry: as typed; without a time only the rules on single posts speak.
        neighbours: the account's other counted posts around now; this post among them is replaced.
        profile: rules and numbers.
        now: aware UTC.
    """
    checks = Checks(profile)
    found = list(checks.run(UnitKind.POST, PostView.of(entry), now))
    others = [other for other in neighbours if other.post != entry.post]
    sequence = sequence_of(entry.account_key, [*others, entry])
    if is_counted(entry):
        around = checks.run(UnitKind.SEQUENCE, sequence, now)
        found.extend(finding for finding in around if entry.post in finding.posts)
    return PostLint(in_order(found), _headline(sequence, profile, now, MIX_OF_ACCOUNT))


def mix_of(entries: Iterable[PlanEntry], profile: Profile, now: datetime) -> Headline:
    """The headline of one account's entries, or of a client's when they are on several accounts."""
    counted = [entry for entry in entries if is_counted(entry)]
    accounts = {entry.account_key for entry in counted}
    if len(accounts) > 1:
        items = sequence_of("", counted).items
        return _headline(merged(counted[0].client_key, items), profile, now, MIX_OF_CLIENT)
    return _headline(sequence_of(next(iter(accounts), ""), counted), profile, now, MIX_OF_ACCOUNT)


def what_if_kind(
    entries: Sequence[PlanEntry], post: str, kind: Kind, now: datetime, profile: Profile = THIRDS
) -> tuple[Headline, Headline]:
    """The mix as it is, and as it would be if a post were of another kind.

    Args:
        entries: of one account, or of all accounts of a client.
        post: the id of the post in question.
        kind: what it would be. Words that sell go on selling: a hard ask counts whatever the kind.
        now: aware UTC.
        profile: whose limits.
    """
    changed = [replace(entry, kind=kind) if entry.post == post else entry for entry in entries]
    return mix_of(entries, profile, now), mix_of(changed, profile, now)


def effect(before: Headline, after: Headline, kind: Kind) -> str:
    """The sentence for a change of kind: "As a story, this post brings it to 38 %."; "" for no change."""
    if not after.judged or not after.posts:
        return ""
    share = words.percent(*after.share)
    if before.judged and before.posts and words.percent(*before.share) == share:
        return ""
    said = {
        Kind.STORY: tr("As a story, this post brings it to {share}.", share=share),
        Kind.TEACH: tr("As a tip, this post brings it to {share}.", share=share),
        Kind.ENTERTAIN: tr("As entertainment, this post brings it to {share}.", share=share),
        Kind.INSPIRE: tr("As inspiration, this post brings it to {share}.", share=share),
        Kind.CONVERSE: tr("As a question, this post brings it to {share}.", share=share),
        Kind.COMMUNITY: tr("As someone else’s work, this post brings it to {share}.", share=share),
        Kind.SERVICE: tr("As service, this post brings it to {share}.", share=share),
        Kind.PROMOTE: tr("As promotion, this post brings it to {share}.", share=share),
    }
    return said[kind]


def _headline(sequence: SequenceView, profile: Profile, now: datetime, code: str) -> Headline:
    mix = judge(sequence, limits_of(profile.options_of(rule_named(code))), now)
    fingerprint = fingerprint_of_worst(mix, code, whole_client=code == MIX_OF_CLIENT)
    return headline(mix, now, fingerprint)
