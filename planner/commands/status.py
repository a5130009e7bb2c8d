"""``status``: where the plan stands, in the terminal."""

import argparse
import json
from typing import TYPE_CHECKING

from planner.commands.command import Command
from planner.ports.services import Outside

if TYPE_CHECKING:
    from planner.publishing.overview import Overview


def _add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--client", metavar="NAME", default="", help="one client only")
    parser.add_argument("--format", choices=("text", "json"), default="text")


def _run(options: argparse.Namespace, outside: Outside) -> int:
    from planner.publishing.find import client_named
    from planner.publishing.overview import overview

    services = outside.open(False)
    with services.plan.read() as unit:
        client_id = client_named(unit, options.client).id if options.client else None
        now = overview(unit, services.clock.now(), client_id)
    print(_json(now) if options.format == "json" else _text(now))
    return 0


def _text(now: "Overview") -> str:
    from planner.editing.words import moment_in
    from planner.publishing.report import line_text, question_text

    lines = [f"{now.counts[state]:>6}  {state.value}" for state in sorted(now.counts)]
    if not lines:
        lines = ["The plan is empty."]
    if now.next_line is not None and now.next_line.due_at is not None:
        due = moment_in(now.next_line.due_at, now.next_line.zone)
        lines += ["", f"Next: {due}, {now.next_line.network}, {now.next_line.headline}"]
    asked = [line for line in now.decide if line.asks_if_live]
    rest = [line for line in now.decide if not line.asks_if_live]
    if rest:
        lines += ["", "Waiting for you:"]
        lines += [f"  {line.post_id}  {line_text(line)}" for line in rest]
    for line in asked:
        lines += ["", question_text(line)]
    lines += [f"Sign in again: {account.name} ({account.network})" for account in now.sign_in]
    names = ", ".join(one.name for one in now.publishers)
    lines += [
        "",
        f"Publishing: {names}" if names else "Nothing is publishing right now: start Parley or an agent.",
    ]
    return "\n".join(lines)


def _json(now: "Overview") -> str:
    from planner.publishing.report import line_json

    return json.dumps(
        {
            "at": now.at.isoformat(),
            "counts": {state.value: count for state, count in sorted(now.counts.items())},
            "next": line_json(now.next_line) if now.next_line else None,
            "waiting": [line_json(line) for line in now.decide],
            "sign_in": [{"network": one.network, "handle": one.handle} for one in now.sign_in],
            "publishers": [{"name": one.name, "at": one.at.isoformat()} for one in now.publishers],
        },
        ensure_ascii=False,
        indent=2,
    )


COMMAND = Command(word="status", help="Say what is out, what waits and what comes next.", add=_add, run=_run)
