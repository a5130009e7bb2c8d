"""What most networks share: the order of steps, the checks before anything is frozen."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from planner.connectors.connector import Json, StepPlan, StepResult
from planner.domain.account import Account
from planner.domain.errors import Refused
from planner.domain.journal import StepRole
from planner.domain.media import MediaItem, MediaUse, crop_of
from planner.languages import tr
from planner.networks.carried import carried_by
from planner.networks.facts import NetworkFacts, facts_of
from planner.networks.option_checks import troubles
from planner.networks.render import blocking_length
from planner.networks.rendered import Part, Rendered
from planner.networks.text_checks import text_troubles

PICTURES = {"image/jpeg": "jpg", "image/png": "png", "image/gif": "gif", "image/webp": "webp"}
"""Types of pictures that go out, with the usual ending of their names."""

VIDEOS = {"video/mp4": "mp4", "video/quicktime": "mov", "video/webm": "webm"}
"""The same of videos."""


def in_order(rendered: Rendered) -> tuple[StepPlan, ...]:
    """Pictures first, then the post, its further parts, and the first comment where there is one."""
    plans: list[tuple[StepRole, int, MediaUse | None]] = [
        (StepRole.MEDIA, index, use) for index, part in enumerate(rendered.parts) for use in part.media
    ]
    plans.append((StepRole.ROOT, 0, None))
    plans += [(StepRole.PART, index, None) for index in range(1, len(rendered.parts))]
    if rendered.first_comment:
        plans.append((StepRole.COMMENT, 0, None))
    return tuple(
        StepPlan(ordinal=ordinal, role=role, part=part, media=use)
        for ordinal, (role, part, use) in enumerate(plans)
    )


def all_in_one(rendered: Rendered) -> tuple[StepPlan, ...]:
    """The post and its further parts, where a network takes pictures only together with the words."""
    roles = (StepRole.PART if part else StepRole.ROOT for part in range(len(rendered.parts)))
    return tuple(StepPlan(ordinal=part, role=role, part=part) for part, role in enumerate(roles))


def numbered(plans: Iterable[StepPlan]) -> tuple[StepPlan, ...]:
    """The steps with ordinals in the order they stand in."""
    return tuple(replace(plan, ordinal=ordinal) for ordinal, plan in enumerate(plans))


def check(rendered: Rendered, account: Account) -> NetworkFacts:
    """Refuse before anything is sent what the network would refuse, and give the account's facts.

    Raises:
        Refused: too long, too many pictures, a picture that is missing, nothing at all, words that the network
            would not take, or an option that it does not have or would not take.
    """
    facts = _fitting(rendered, account)
    if rendered.cover is not None and rendered.cover.media_id is None:
        raise Refused(
            tr("The picture “{name}” was not found. Add it again.", name=rendered.cover.name), field="media"
        )
    for number, part in enumerate(rendered.parts, 1):
        if facts.media_max and len(part.media) > facts.media_max:
            count = len(part.media)
            raise Refused(
                tr(
                    "{count} pictures: {label} takes {media_max}.",
                    count=count,
                    label=facts.label,
                    media_max=facts.media_max,
                ),
                field="media",
            )
        missing = next((use for use in part.media if use.media_id is None), None)
        if missing:
            raise Refused(
                tr("The picture “{name}” was not found. Add it again.", name=missing.name), field="media"
            )
        if not part.text and not part.media and not part.card:
            raise Refused(
                tr("Part {number} says nothing.", number=number)
                if number > 1
                else tr("The post says nothing."),
                field="text",
            )
    if facts.title_limit and len(rendered.title) > facts.title_limit:
        raise Refused(
            tr(
                "{length} of {limit} characters: the title is too long for {label}.",
                length=len(rendered.title),
                limit=facts.title_limit,
                label=facts.label,
            ),
            field="title",
        )
    wrong = next(text_troubles(rendered, facts), None)
    if wrong:
        raise Refused(f"{wrong.message} {wrong.mend}", field=wrong.field)
    if facts.media_required and not rendered.parts[0].media:
        raise Refused(tr("{label} needs a picture or video.", label=facts.label), field="media")
    media = carried_by([use for part in rendered.parts for use in part.media])
    found = troubles(rendered.options, facts, account.facts, media=media, link=bool(rendered.link))
    trouble = next(found, None)
    if trouble:
        raise Refused(f"{trouble.message} {trouble.mend}", field=trouble.field)
    return facts


def check_answer(text: str, account: Account) -> None:
    """Refuse an answer that is a post of its own: one that says nothing, or is too long for a post.

    Raises:
        Refused: with ``field`` "text".
    """
    demand_words(text)
    _fitting(Rendered(network=account.network, parts=(Part(text=text),)), account)


def demand_words(text: str) -> None:
    """Refuse an answer that says nothing, where it is no post of its own. Raises Refused with ``field`` "text"."""
    if not text.strip():
        raise Refused(tr("The answer says nothing."), field="text")


def _fitting(rendered: Rendered, account: Account) -> NetworkFacts:
    """The account's facts. Raises Refused when the words are too long by them."""
    facts = (
        facts_of(rendered.network) or NetworkFacts(key=rendered.network, label=rendered.network, mark="net")
    ).on(account.facts)
    over = blocking_length(rendered, tuple(account.facts.items()))
    if over:
        raise Refused(
            tr(
                "{length} of {limit} {unit}: too long for {label}.",
                length=over.length,
                limit=over.limit,
                unit=over.unit_word,
                label=facts.label,
            ),
            field="text",
        )
    return facts


def frozen_media(step: StepPlan) -> Json:
    """A picture as a frozen step names it: by id, name, alt text and crop, never by its bytes."""
    return frozen_use(step.media or MediaUse(media_id=None))


def frozen_use(use: MediaUse) -> Json:
    """The same of any picture: where a network takes it together with the words, in one call."""
    frozen: Json = {
        "media_id": use.media_id,
        "name": use.name,
        "alt": alt_of(use),
        "decorative": use.decorative,
    }
    return frozen if use.crop is None else {**frozen, "crop": use.crop.text()}


def use_of(frozen: Json) -> MediaUse:
    """The picture that a frozen MEDIA step names."""
    return use_in(frozen["media"])


def use_in(media: object) -> MediaUse:
    """The picture that ``frozen_use`` wrote down."""
    if not isinstance(media, dict):
        raise TypeError("a frozen picture is an object")
    return MediaUse(
        media_id=media["media_id"],
        name=media["name"],
        alt_text=media["alt"],
        decorative=media["decorative"],
        crop=crop_of(media.get("crop", "")),
    )


def alt_of(use: MediaUse) -> str:
    """The alt text that goes out: none for a picture that adds nothing to say."""
    return "" if use.decorative else use.alt_text.strip()


def uploaded(
    step: StepPlan, rendered: Rendered, done: Mapping[int, StepResult]
) -> Iterator[tuple[MediaUse, StepResult]]:
    """The pictures of the step's part with what their uploads left, in order."""
    for plan in in_order(rendered):
        if plan.role is StepRole.MEDIA and plan.part == step.part and plan.media is not None:
            yield plan.media, done[plan.ordinal]


def keep_nothing(*_: object) -> None:
    """Stands for ``Keep`` where nobody comes back for what was begun."""


def earlier(steps: Sequence[StepPlan], done: Mapping[int, StepResult], part: int) -> StepResult:
    """What the step that posted a part left on the network."""
    wanted = {StepRole.ROOT, StepRole.PART}
    return next(done[plan.ordinal] for plan in steps if plan.role in wanted and plan.part == part)


def ending_of(item: MediaItem, label: str) -> str:
    """The ending for the name of a picture or video. Raises Refused for anything else."""
    known = PICTURES | VIDEOS
    if item.mime not in known:
        raise Refused(tr("{label} takes no {mime}.", label=label, mime=item.mime), field="media")
    return known[item.mime]
