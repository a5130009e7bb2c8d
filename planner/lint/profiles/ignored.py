"""What a settings file ignores: findings, posts and rules, each with a reason and an end."""

import hashlib
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from planner.domain.entry import Suppression
from planner.domain.ids import ClientId
from planner.languages import tr
from planner.lint.profiles.fields import Fields
from planner.lint.profiles.lines import Path
from planner.lint.profiles.rulebook import Rulebook
from planner.lint.suppress import DEFAULT_DAYS

KEYS = ("rule", "fingerprint", "post", "client", "reason", "since", "until")
"""The keys of one ``[[ignored]]`` table."""
_DIGITS = 16


def read_ignored(
    value: Any, fields: Fields, rules: Rulebook, place: Callable[[Path], str]
) -> tuple[Suppression, ...]:
    """The file's suppressions; mistakes are noted in ``fields``.

    Args:
        value: what stands under ``ignored``.
        fields: collects mistakes.
        rules: those there are.
        place: "lint.toml, line 12" for a path.
    """
    if not isinstance(value, list):
        fields.wrong(("ignored",), tr("this is one table; write [[ignored]] with two brackets"))
        return ()
    found = []
    for number, one in enumerate(value):
        suppression = _suppression(one, ("ignored", number), fields, rules, place)
        if suppression is not None:
            found.append(suppression)
    return tuple(found)


def _suppression(
    value: Any, path: Path, fields: Fields, rules: Rulebook, place: Callable[[Path], str]
) -> Suppression | None:
    before = len(fields.mistakes)
    table = fields.table(value, path, KEYS)
    told = {
        key: fields.text(table[key], (*path, key)) or ""
        for key in ("rule", "fingerprint", "post", "client", "reason")
        if key in table
    }
    if not told.get("rule"):
        fields.wrong(path, tr('name the rule, as rule = "MIX001"'))
    rule = rules.named(told.get("rule", ""))
    if told.get("rule") and rule is None:
        said = tr("there is no rule “{word}”", word=told["rule"])
        fields.wrong((*path, "rule"), said + rules.near(told["rule"]))
    if "reason" not in table:
        fields.wrong(path, tr('say in a few words why it is fine, as reason = "agreed with the client"'))
    since = fields.day(table["since"], (*path, "since")) if "since" in table else None
    until = fields.day(table["until"], (*path, "until")) if "until" in table else None
    if "since" not in table and "until" not in table:
        fields.wrong(path, tr("say until which day, as until = 2026-12-24"))
    if len(fields.mistakes) > before or rule is None:
        return None
    last = until or (since or date.max) + timedelta(days=DEFAULT_DAYS - 1)
    client = told.get("client", "").casefold()
    return Suppression(
        id=_id(rule.code, told.get("fingerprint", ""), told.get("post", ""), client, path),
        client_id=ClientId(client),
        rule=rule.code,
        reason=told["reason"],
        made_at=datetime.combine(since or last - timedelta(days=DEFAULT_DAYS), time(), tzinfo=UTC),
        fingerprint=told.get("fingerprint", ""),
        post=told.get("post", ""),
        place=place(path),
        until=datetime.combine(last, time(), tzinfo=UTC) + timedelta(days=1),
    )


def _id(rule: str, fingerprint: str, post: str, client: str, path: Path) -> str:
    """The same in every run while the table stays as it is; nothing else about it is stored."""
    what = "\x1f".join(
        (rule, fingerprint, post, client) if fingerprint or post else (rule, client, str(path))
    )
    return "file:" + hashlib.sha256(what.encode("utf-8", "surrogatepass")).hexdigest()[:_DIGITS]
