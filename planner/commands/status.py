"""``status``: where the plan stands, in the terminal; its exit status is for a monitor."""

import argparse
import json
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from planner.commands.command import Command
from planner.languages import tr
from planner.ports.services import Outside

if TYPE_CHECKING:
    from planner.domain.agents import Heartbeat
    from planner.publishing.health import Health
    from planner.publishing.overview import Overview


_LATELY, _FEW = timedelta(hours=24), 5  # outages told in the text; --json has a week


def _add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--client", metavar="NAME", help=tr("one client only"))
    parser.add_argument("--format", choices=("text", "json"), default="text")
    parser.add_argument(
        "--json", dest="format", action="store_const", const="json", help=tr("as --format json")
    )


def _run(options: argparse.Namespace, outside: Outside) -> int:
    from planner.publishing.find import client_named
    from planner.publishing.health import health
    from planner.publishing.overview import overview
    from planner.publishing.setup import here
    from planner.publishing.watch import machine_zone

    services = outside.open(False)
    zone = machine_zone() or "UTC"
    with services.plan.read() as unit:
        client_id = client_named(unit, options.client).id if options.client is not None else None
        now = overview(unit, services.clock.now(), client_id, worker=here(), zone=zone)
        well = health(unit, now, services.backups.room())
    print(_json(now, well) if options.format == "json" else _text(now, well, zone))
    return int(well.grade)


def _text(now: "Overview", well: "Health", zone: str) -> str:
    from planner.domain.publication import HeldReason, PublicationState
    from planner.domain.standing import state_word
    from planner.editing.words import moment_in
    from planner.publishing.forecast import awake_words
    from planner.publishing.outage_words import told_words
    from planner.publishing.pausing import paused_words
    from planner.publishing.report import line_text, question_text

    lines = [f"{now.counts[state]:>6}  {state_word(state)}" for state in sorted(now.counts)]
    if not lines:
        lines = [tr("The plan is empty.")]
    if now.next_line is not None and now.next_line.due_at is not None:
        due = moment_in(now.next_line.due_at, now.next_line.zone)
        lines += [
            "",
            tr(
                "Next: {due}, {network}, {headline}",
                due=due,
                network=now.next_line.network,
                headline=now.next_line.headline,
            ),
        ]
    awake = awake_words(now.awake, zone, now.at)
    lines += [awake] if awake else []
    lines += ["", *(paused_words(one, now.at, zone) for one in now.pauses)] if now.pauses else []
    asked = [line for line in now.decide if line.asks_if_live]
    rest = [line for line in now.decide if not line.asks_if_live]
    looked_for = [line for line in rest if line.state is PublicationState.UNCONFIRMED]
    paused = HeldReason.PAUSED  # those are counted with their pause, and wait for its end
    rest = [line for line in rest if line not in looked_for and line.held_reason is not paused]
    for head, these in (
        (tr("Not confirmed yet; Parley looks for it by itself:"), looked_for),
        (tr("Waiting for you:"), rest),
        (tr("The rest waits for your word (python main.py publish POST --rest):"), list(now.rests)),
    ):
        lines += ["", head] if these else []
        lines += [f"  {line.post_id}  {line_text(line)}" for line in these]
    for line in asked:
        lines += ["", question_text(line)]
    lines += [
        tr("Sign in again: {name} ({network})", name=account.name, network=account.network)
        for account in now.sign_in
    ]
    names = ", ".join(one.name for one in now.publishers)
    if names:
        lines += ["", tr("Publishing: {names}", names=names)]
    else:  # where something is due soon, the first thing that is not fine says so
        nobody = tr("Nothing is publishing right now: start Parley or an agent.")
        lines += ["", *([] if well.alarming else [nobody])]
    lately = [one for one in well.outages if (one.ended_at or now.at) >= now.at - _LATELY]
    lines += [tr("Lately: {outage}", outage=told_words(one, zone)) for one in lately[-_FEW:]]
    lines += [f"! {sentence}" for sentence in well.says]
    told = [*now.decide, *([now.next_line] if now.next_line else [])]
    if any(_apart(zone, line.zone, now.at) for line in told):
        said = tr(
            "Times of posts are on their clients’ clocks, all others on this computer’s ({zone}).", zone=zone
        )
        lines += ["", said]
    return "\n".join(lines)


def _apart(zone: str, other: str, at: datetime) -> bool:
    """Whether the clocks of two zones show different times."""
    from planner.domain.times import zone_of

    return (
        bool(other) and at.astimezone(zone_of(zone)).utcoffset() != at.astimezone(zone_of(other)).utcoffset()
    )


def _json(now: "Overview", well: "Health") -> str:
    from planner.publishing.report import line_json

    return json.dumps(
        {
            "at": now.at.isoformat(),
            "counts": {state.value: count for state, count in sorted(now.counts.items())},
            "next": line_json(now.next_line) if now.next_line else None,
            "paused": [
                {"what": one.pause.what, "since": one.pause.since.isoformat(), "posts": one.waiting}
                for one in now.pauses
            ],
            "awake": [{"from": one.start.isoformat(), "to": one.end.isoformat()} for one in now.awake],
            "waiting": [line_json(line) for line in now.decide],
            "rests": [line_json(line) for line in now.rests],
            "sign_in": [{"network": one.network, "handle": one.handle} for one in now.sign_in],
            "publishers": [{"name": one.name, "at": one.at.isoformat()} for one in now.publishers],
            "health": {"status": int(well.grade), "says": list(well.says)},
            "late": [line_json(line) for line in well.late],
            "unconfirmed": [line_json(line) for line in well.unconfirmed],
            "agents": [_agent(one, alive=one.alive(now.at)) for one in well.agents],
            "outages": [
                {
                    "agent": one.worker,
                    "kind": one.kind.value,
                    "from": one.started_at.isoformat(),
                    "to": one.ended_at.isoformat() if one.ended_at else "",
                    "detail": one.detail,
                }
                for one in well.outages
            ],
        },
        ensure_ascii=False,
        indent=2,
    )


def _agent(one: "Heartbeat", *, alive: bool) -> dict[str, object]:
    return {
        "name": one.name,
        "kind": one.kind.value if one.kind else "",
        "alive": alive,
        "last_tick": one.at.isoformat(),
        "started": one.started_at.isoformat() if one.started_at else "",
        "stopped": one.stopped_at.isoformat() if one.stopped_at else "",
        "fault": one.fault,
        "version": one.version,
        "skew_seconds": round(one.skew, 1),
    }


COMMAND = Command(
    word="status", help=tr("Say what is out, what waits and what comes next."), add=_add, run=_run
)
