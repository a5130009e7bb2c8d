"""Ignoring a finding: with a reason and an end, and never for ever by accident."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import TypeAlias

from planner.domain.entry import Suppression
from planner.domain.errors import UserError
from planner.domain.ids import ClientId, new_id
from planner.languages import tr
from planner.lint.finding import Finding

DEFAULT_DAYS = 30


class End(StrEnum):
    """When an ignored finding comes back."""

    WINDOW = "this window"  # once the window's last post is past
    MONTH = "30 days"
    NEVER = "until I say"


def until(finding: Finding, end: End, now: datetime) -> datetime | None:
    """The instant at which ``end`` is reached, None for "until I say"."""
    if end is End.NEVER:
        return None
    if end is End.WINDOW:
        last = finding.window[1] if finding.window else finding.at
        if last is not None and last > now:
            return last
    return now + timedelta(days=DEFAULT_DAYS)


def suppression_of(
    finding: Finding,
    reason: str,
    now: datetime,
    *,
    end: datetime | None,
    whole_rule: bool = False,
    post: str = "",
) -> Suppression:
    """The record that ignores a finding, every finding of its rule on a post, or of its rule for this client.

    Args:
        finding: what is ignored.
        reason: why, in the person's words.
        now: aware UTC.
        end: aware UTC, None: until taken back.
        whole_rule: every finding of the rule; then an end is needed.
        post: every finding of the rule that names this post.

    Raises:
        UserError: the reason is empty, the end is past, or a whole rule has none.
    """
    if not reason.strip():
        raise UserError(
            tr("A reason is needed to ignore a finding."), mend=tr("Say in a few words why it is fine.")
        )
    if end is not None and end <= now:
        raise UserError(tr("The end is in the past."), mend=tr("Choose a later day."))
    if whole_rule and end is None:
        raise UserError(
            tr("{code} can be ignored as a whole until a date only.", code=finding.code),
            mend=tr("Choose a day."),
        )
    return Suppression(
        id=new_id(),
        client_id=ClientId(finding.client_key),
        rule=finding.code,
        reason=reason.strip(),
        made_at=now,
        fingerprint="" if whole_rule or post else finding.fingerprint,
        post="" if whole_rule else post,
        until=end,
    )


def baseline(
    findings: Iterable[Finding], reason: str, now: datetime, *, end: datetime | None = None
) -> tuple[Suppression, ...]:
    """Ignore all that is found now, each finding by itself: for a plan that came with its history.

    What is found later is shown. "Count from today" is the other half: ``Brief.counts_from`` leaves posts
    before a day out of every mix (``profiles.briefs.counted_from``).

    Args:
        findings: all of the first run; several with one fingerprint are ignored once.
        reason: why, in the person's words.
        now: aware UTC.
        end: aware UTC; None: 30 days from now.

    Raises:
        UserError: the reason is empty or the end is past.
    """
    end = end or now + timedelta(days=DEFAULT_DAYS)
    once = {(one.client_key, one.code, one.fingerprint): one for one in findings}
    return tuple(suppression_of(finding, reason, now, end=end) for finding in once.values())


def ended(suppression: Suppression, now: datetime) -> bool:
    """Whether its end is reached: it hides nothing any more."""
    return suppression.until is not None and suppression.until <= now


def split(
    findings: Iterable[Finding], suppressions: Iterable[Suppression], now: datetime
) -> tuple[list[Finding], list[Finding]]:
    """Findings to show, and findings ignored at ``now``; the order is kept.

    What has ended, or has no reason, hides nothing.
    """
    holding = holding_at(suppressions, now)
    if not holding:
        return list(findings), []
    shown: list[Finding] = []
    ignored: list[Finding] = []
    for finding in findings:
        hidden = any(key in holding for key in keys_of(finding))
        (ignored if hidden else shown).append(finding)
    return shown, ignored


def holding_at(suppressions: Iterable[Suppression], now: datetime) -> "set[Key]":
    """The keys of what is ignored at ``now``."""
    return {key_of(one) for one in suppressions if one.reason.strip() and not ended(one, now)}


FOR = "@"
"""In an id: between what a file ignores for every client and the client whose copy this is."""


def table_of(suppression: str) -> str:
    """The id of what a suppression is a copy of; its own when it is none."""
    return suppression.partition(FOR)[0]


def of_clients(ignored: Iterable[Suppression], keys: Mapping[str, str]) -> tuple[Suppression, ...]:
    """What a settings file ignores, of the clients of a plan: a copy for each client that it is for.

    Args:
        ignored: of the file; ``client_id`` is a client's name, "" for every client.
        keys: the plan's clients: key by name in lower case.
    """
    mine: list[Suppression] = []
    everyone = tuple(dict.fromkeys(keys.values()))
    for one in ignored:
        if one.client_id:
            key = keys.get(one.client_id.strip().casefold())
            mine += [replace(one, client_id=ClientId(key))] if key is not None else []
        else:
            mine += [replace(one, id=f"{one.id}{FOR}{key}", client_id=ClientId(key)) for key in everyone]
    return tuple(mine)


Key: TypeAlias = tuple[str, str, str, str]
"""Client, rule, fingerprint and post; of the last two at most one is given."""


def key_of(suppression: Suppression) -> Key:
    """What a suppression is for."""
    one = suppression
    return one.client_id, one.rule, one.fingerprint, "" if one.fingerprint else one.post


def keys_of(finding: Finding) -> Iterator[Key]:
    """Every key by which a finding may be ignored."""
    return keys_for(finding.client_key, finding.code, finding.fingerprint, finding.posts)


def keys_for(client: str, code: str, mark: str, posts: Iterable[str]) -> Iterator[Key]:
    """The same of a finding's client, code, fingerprint and posts."""
    yield client, code, mark, ""
    yield client, code, "", ""
    for post in posts:
        yield client, code, "", post
