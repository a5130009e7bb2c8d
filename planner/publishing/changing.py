"""Changing the words of a post that is out, on its network and in the plan, with the journal's proof.

The plan says what each network shows: an account's words change here once they have changed there.
Talks to the network: call it off the GUI thread.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from planner.connectors.afterwards import Rewrites
from planner.connectors.connector import Connector, Json, StepPlan, StepResult
from planner.connectors.fields import text_at
from planner.connectors.registry import connector_for
from planner.domain.errors import ConnectorFault, Unconfirmed, UserError
from planner.domain.ids import AccountId, PublicationId
from planner.domain.journal import Step, StepRole, StepState
from planner.domain.post import Post, Variant
from planner.editing.content import content_on
from planner.editing.versions import keep_version
from planner.languages import tr
from planner.ports.http import Http
from planner.ports.services import Services
from planner.publishing.asking import Asker
from planner.publishing.credentials import credentials_of
from planner.publishing.gathering import gather
from planner.publishing.job import Job
from planner.publishing.online import Connectors, Power, reach
from planner.publishing.removal import Told
from planner.publishing.steps import add_event, results

_SHOWN = (StepRole.ROOT, StepRole.PART)


@dataclass(frozen=True, slots=True)
class _Part:
    """A part that is out: its step, the network's id, and the request by which it went out or changed last."""

    step: StepPlan
    remote_id: str
    sent: Json


def change_there(
    services: Services,
    publication_id: PublicationId,
    text: str,
    *,
    title: str | None = None,
    http: Http | None = None,
    connectors: Connectors = connector_for,
) -> Told:
    """Change title and words of a published post on its network; when that is done, in the plan as well.

    Args:
        services: plan, secrets, clock, http.
        publication_id: of the post on one account.
        text: as typed; a thread keeps its number of parts.
        title: None: as it is.
        http: default a fresh one.
        connectors: the connector of a network.

    Raises:
        UserError: it cannot be done; the sentence says what to do instead.
        Locked: something of it is being sent right now.
        SecretsUnavailable: the password store cannot be opened; nothing was asked for.
    """
    with services.plan.read() as unit:
        one = unit.publications.get(publication_id)
        account, zone = unit.accounts.get(one.account_id), unit.clients.get(one.client_id).zone
        steps = unit.journal.steps(publication_id)
        job = _reworded(gather(unit, one), text, title)
    found = reach(one, account, zone, Power.CHANGE, connectors)
    connector = connectors(account.network)
    if not found.able or connector is None or not isinstance(connector, Rewrites):
        raise UserError(found.says)
    try:
        wanted = _frozen(connector, connector, job, steps)
        if not wanted:
            return Told(True, tr("{network} says that already.", network=found.network))
        asker = Asker(
            services=services,
            publication_id=publication_id,
            account_id=account.id,
            connector=connector,
            credentials=credentials_of(services, connector, account),
            http=http or services.http(),
        )
        fault = _all_changed(asker, connector, wanted)
    except ConnectorFault as error:  # too long, or no password is stored
        fault = error
    if fault is not None:
        told = _not_changed(found.network, fault)
        _note(services, publication_id, told, fault.detail)
        return Told(False, told)
    told = tr("Changed on {network}.", network=found.network)
    _keep(services, publication_id, text, title, told)
    return Told(True, told)


def _all_changed(asker: Asker, connector: Rewrites, wanted: Sequence[Json]) -> ConnectorFault | None:
    for frozen in wanted:

        def call(frozen: Json = frozen) -> StepResult:
            return connector.change(asker.http, asker.credentials, frozen)

        def shown(frozen: Json = frozen) -> bool:
            return connector.shows(asker.http, asker.credentials, frozen)

        fault = asker.ask(StepRole.CHANGE, frozen, call, shown)
        if fault is not None:
            return fault
    return None


def _frozen(connector: Connector, rewrites: Rewrites, job: Job, steps: Sequence[Step]) -> tuple[Json, ...]:
    """The request for each part whose words are other ones. Raises Refused, UserError (parts more or less)."""
    rendered = job.rendered()
    plans = {plan.ordinal: plan for plan in connector.steps(rendered)}
    parts = _parts(steps, plans)
    count = sum(one.role in _SHOWN for one in steps)
    if not count:
        raise UserError(
            tr("Parley does not have what it sent, so it cannot change it."),
            mend=tr("Change it there yourself."),
        )
    if len(rendered.parts) != count:
        went = tr("in {count} parts", count=count) if count > 1 else tr("as one post")
        raise UserError(
            tr(
                "It went out {went}, and these words make {parts}.",
                went=went,
                parts=tr("{n} part|{n} parts", "", len(rendered.parts)),
            ),
            mend=tr("Keep the number of parts, or delete it and post it anew."),
        )
    if len(parts) != count:
        raise UserError(
            tr("Not all of it is out there, so it cannot be changed."),
            mend=tr("Its journal says what is missing."),
        )
    done = results(steps)
    frozen = (
        rewrites.freeze_change(part.step, rendered, job.account, part.sent, done, part.remote_id)
        for part in parts
    )
    return tuple(one for one in frozen if one is not None)


def _parts(steps: Sequence[Step], plans: Mapping[int, StepPlan]) -> list[_Part]:
    changed: dict[str, Json] = {}
    for step in steps:
        if step.role is StepRole.CHANGE and step.state is StepState.DONE:
            frozen: Json = json.loads(step.frozen)
            changed[text_at(frozen, "id")] = frozen
    parts = []
    for step in steps:
        plan = plans.get(step.ordinal)
        if (
            plan is None
            or step.role not in _SHOWN
            or step.state is not StepState.DONE
            or plan.role is not step.role
        ):
            continue
        remote_id = text_at(json.loads(step.remote), "id")
        parts.append(_Part(plan, remote_id, changed.get(remote_id) or json.loads(step.frozen)))
    return parts


def _reworded(job: Job, text: str, title: str | None) -> Job:
    variant = replace(job.variant, text=text, title=job.variant.title if title is None else title)
    return replace(job, variant=variant)


def with_words(post: Post, account_id: AccountId, text: str, title: str | None) -> Post:
    """The post with other words on one account; what all accounts say alike is the post's own again."""
    said = [
        replace(
            one,
            text=text,
            title=content_on(post, one).title if title is None else title,
        )
        if one.account_id == account_id
        else replace(one, text=content_on(post, one).text, title=content_on(post, one).title)
        for one in post.variants
    ]
    shared = replace(
        post,
        text=_alike([one.text for one in said], post.text),
        title=_alike([one.title for one in said], post.title),
    )
    return replace(shared, variants=tuple(_own(one, shared) for one in said))


def _alike(values: Sequence[str | None], otherwise: str) -> str:
    first = values[0] if values else None
    return first if first is not None and all(one == first for one in values) else otherwise


def _own(variant: Variant, post: Post) -> Variant:
    return replace(
        variant,
        text=None if variant.text == post.text else variant.text,
        title=None if variant.title == post.title else variant.title,
    )


def _keep(services: Services, publication_id: PublicationId, text: str, title: str | None, told: str) -> None:
    with services.plan.write() as unit:
        one = unit.publications.get(publication_id)
        post = unit.posts.get(one.post_id)
        after = unit.posts.save(with_words(post, one.account_id, text, title))
        keep_version(unit, post, after, told, services.clock.now())
        saved = unit.publications.save(replace(one, note=""))
        add_event(unit, saved, services.clock.now(), "changed", told)
        unit.commit()


def _note(services: Services, publication_id: PublicationId, text: str, detail: str) -> None:
    with services.plan.write() as unit:
        saved = unit.publications.save(replace(unit.publications.get(publication_id), note=text))
        add_event(unit, saved, services.clock.now(), "not changed", text, detail)
        unit.commit()


def _not_changed(network: str, fault: ConnectorFault) -> str:
    if isinstance(fault, Unconfirmed):
        return tr(
            "{network} gave no certain answer, and the former words were still there. Try again in a few minutes.",
            network=network,
        )
    said = " ".join(part for part in (str(fault), fault.mend) if part)
    return tr("It is as it was on {network}: {fault}", network=network, fault=said)
