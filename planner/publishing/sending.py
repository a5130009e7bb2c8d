"""Sends the steps of one publication and looks for them: what a network does comes back as faults alone."""

import json
import logging
from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import datetime

from planner.connectors.connector import (
    Connector,
    Json,
    Keep,
    Look,
    NeedsPlace,
    Resumes,
    StepPlan,
    StepResult,
)
from planner.connectors.redact import cleaned, redact
from planner.domain.errors import ConnectorFault, EnvironmentFault, Refused, UserError
from planner.domain.ids import MediaId
from planner.domain.journal import Step
from planner.domain.media import Crop, MediaItem, MediaUse
from planner.languages import tr
from planner.networks.facts import facts_of
from planner.networks.fitting import fit_of
from planner.ports.body import MediaFile
from planner.ports.clock import Clock
from planner.ports.http import Http
from planner.ports.services import Services
from planner.publishing.credentials import credentials_of, with_place
from planner.publishing.faults import our_bug, unknown_end
from planner.publishing.job import Job
from planner.publishing.metered import metered
from planner.publishing.prompt import Prompt
from planner.publishing.steps import DANGEROUS, NOTE, UPLOADS, frozen_text

_log = logging.getLogger(__name__)


class Sender:
    """One job's way to its network.

    Args:
        services: for secrets and pictures.
        connector: of the network.
        http: this delivery's own, cancelled when the publisher closes.
        job: the publication with its surroundings.
        pictures: whether they are read at once, and the place is at hand: neither is needed when the post is out.

    Raises:
        SecretsUnavailable: the password store cannot be opened.
        ConnectorFault: the credential is missing, or the post cannot be prepared.
        EnvironmentFault: a picture cannot be read.
    """

    def __init__(
        self, services: Services, connector: Connector, http: Http, job: Job, *, pictures: bool
    ) -> None:
        self._connector = connector
        self._http = http
        self._looking = metered(services, connector, job.account, http, refuses=False)
        self._job = job
        self._clock: Clock = services.clock
        self._rendered = job.rendered()
        self._credentials = credentials_of(services, connector, job.account)
        if pictures and isinstance(connector, NeedsPlace) and connector.needs_place(self._rendered):
            self._credentials = with_place(services, self._credentials, job.publication.id)
        self._outgoing = services.media.outgoing
        facts = facts_of(job.account.network)
        self._facts = facts.on(job.account.facts) if facts else None
        self._note = ""
        self._media: dict[tuple[MediaId, Crop | None], MediaFile] = {}
        for use in job.uses if pictures else ():
            if use.media_id in job.media:
                self._read(use)
        self.plans: tuple[StepPlan, ...] = tuple(connector.steps(self._rendered))

    @property
    def repeat_is_harmless(self) -> bool:
        """Whether the very same request can never make a second post."""
        return self._connector.repeat_is_harmless(self._job.account)

    def freeze(self, plan: StepPlan, done: Mapping[int, StepResult]) -> str:
        """The whole request as text. Raises ConnectorFault."""
        job = self._job
        key, now = job.publication.client_key, self._clock.now()
        try:
            return frozen_text(self._connector.freeze(plan, self._rendered, job.account, key, done, now))
        except ConnectorFault:
            raise
        except Exception as error:
            _log.warning("a step could not be prepared", exc_info=error)
            raise our_bug(error) from error

    def send(self, step: Step, frozen: str, keep: Keep, since: datetime) -> StepResult:
        """Send one step as it was frozen, an upload from where it stopped. Raises ConnectorFault.

        Args:
            step: its row.
            frozen: the request.
            keep: called with how far an upload has come.
            since: when it was written down, aware UTC: what does not leave right after that stays.
        """
        request: Json = json.loads(frozen)
        http = Prompt(self._http, self._clock, since) if step.role in DANGEROUS else self._http
        self._note = ""
        try:
            if step.role in UPLOADS and isinstance(self._connector, Resumes):
                begun: Json = json.loads(step.progress) if step.progress else {}
                result = self._connector.resume(http, self._credentials, request, self._read, begun, keep)
            else:
                result = self._connector.send(http, self._credentials, request, self._read)
            if step.role in UPLOADS and self._note:
                result = replace(result, data={**result.data, NOTE: self._note})
            return cleaned(result)
        except ConnectorFault:
            raise
        except Exception as error:
            _log.exception("the connector failed in a way of its own")
            raise (unknown_end(error) if step.role in DANGEROUS else our_bug(error)) from error

    def look(self, frozen: str, since: datetime, others: Collection[str]) -> Look:
        """Look for a step on the network. Raises ConnectorFault: that is no verdict."""
        try:
            return cleaned(
                self._connector.look(self._looking, self._credentials, json.loads(frozen), since, others)
            )
        except ConnectorFault:
            raise
        except Exception as error:
            _log.exception("a look-up failed")
            detail = redact(f"{type(error).__name__}: {error}")
            raise ConnectorFault(tr("The look-up failed."), detail=detail) from error

    def _read(self, use: MediaUse) -> MediaFile:
        """The picture or video as it goes out, made ready once. Raises Refused when it cannot be made to fit."""
        assert use.media_id is not None  # a missing picture held the post long before
        key = use.media_id, use.crop
        if key not in self._media:
            try:
                fit = fit_of(self._facts, self._beside(use)) if self._facts else None
                self._media[key] = self._outgoing(self._job.media[use.media_id], use.crop, fit)
            except UserError as error:
                raise Refused(f"{error} {error.mend}".strip(), field="media") from error
        self._note = self._media[key].note
        return self._media[key]

    def _beside(self, use: MediaUse) -> list[MediaItem]:
        """What goes out together with a picture, itself among it."""
        part = next((one.media for one in self._rendered.parts if use in one.media), ())
        known = self._job.media
        return [known[one.media_id] for one in part if one.media_id is not None and one.media_id in known]


def sender_for(services: Services, connector: Connector, http: Http, job: Job, *, pictures: bool) -> Sender:
    """The same, with a fault of our own told as such: one bad post must not stop the publisher."""
    try:
        return Sender(services, connector, http, job, pictures=pictures)
    except (ConnectorFault, EnvironmentFault):
        raise
    except Exception as error:
        _log.exception("a post could not be prepared")
        raise our_bug(error) from error
