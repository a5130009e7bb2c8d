"""Checks of own rules on the words of one post: existence, occurrence, substitution."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from planner.domain.patch import Patch
from planner.languages import tr
from planner.lint.fingerprint import anchor_of
from planner.lint.fix import Assist, Fix, Opens, Safety
from planner.lint.own import slow
from planner.lint.own.patterns import Searcher, TooSlow
from planner.lint.own.posts import field_of, looks_at, parts_of
from planner.lint.own.spec import Part, Sort, Spec
from planner.lint.rule import Context, Hit
from planner.lint.units import PostView
from planner.lint.words import shorten

if TYPE_CHECKING:
    import regex


_LONGEST = 120


class TextCheck:
    """The check of one rule; after a pattern took too long it says so once and is silent."""

    def __init__(self, spec: Spec) -> None:
        self._spec = spec
        self._off = False

    def __call__(self, view: PostView, context: Context) -> Iterator[Hit]:
        """At most one hit for a post."""
        spec = self._spec
        if self._off or not looks_at(spec.where, view.entry, view.reading, view.notes):
            return
        try:
            hit = self._swapped(view) if spec.sort is Sort.SUBSTITUTION else self._found(view, context)
        except TooSlow:
            self._off = True
            hit = slow.hit(spec.name, (view.entry,))
        if hit is not None:
            yield hit

    def _found(self, view: PostView, context: Context) -> Hit | None:
        spec, searcher = self._spec, self._spec.find
        assert searcher is not None
        matches = [
            (part, match)
            for part, words in parts_of(view.entry, spec.parts)
            for match in self._matches(searcher, words)
        ]
        number = len(matches)
        limit: int | None = None
        if spec.sort is Sort.OCCURRENCE:
            most = context.whole("at_most") if spec.most is not None else None
            least = context.whole("at_least") if spec.least is not None else None
            if most is not None and number > most:
                limit = most
            elif least is not None and number < least:
                limit = least
            else:
                return None
        elif not matches:
            return None
        numbers: dict[str, int | float] = (
            {"found": number} if limit is None else {"found": number, "limit": limit}
        )
        matched = _shown(matches[0][1][0]) if matches else ""
        said = spec.message.format(match=matched, found=number, limit=limit)
        return self._hit(view, said, matches, numbers, (_edit(view, matches),))

    def _swapped(self, view: PostView) -> Hit | None:
        """Everything that has a better word; where two begin together the first one listed holds."""
        taken: list[tuple[Part, regex.Match[str], str]] = []
        for part, words in parts_of(view.entry, self._spec.parts):
            ends: list[tuple[int, int]] = []
            for searcher, instead in self._spec.swaps:
                for match in self._matches(searcher, words):
                    if not any(match.start() < end and start < match.end() for start, end in ends):
                        ends.append(match.span())
                        taken.append((part, match, searcher.rewrite(match, instead)))
        taken = [one for one in taken if one[1][0] != one[2]]
        if not taken:
            return None
        taken.sort(key=lambda one: (self._spec.parts.index(one[0]), one[1].start()))
        _, match, instead = taken[0]
        said = self._spec.message.format(match=_shown(match[0]), instead=_shown(instead), found=len(taken))
        patches = tuple(
            Patch(
                post=view.entry.post,
                account_key=view.entry.account_key,
                field=field,
                value=better,
                before=one[0],
                start=one.start(),
                end=one.end(),
            )
            for part, one, better in taken
            if (field := field_of(part)) is not None
        )
        found = [(part, one) for part, one, _ in taken]
        title = tr("Write “{instead}”", instead=instead)
        if len(patches) != 1:
            title = tr("Change {n} word|Change {n} words", "", len(patches))
        fix = Fix(title=title, safety=Safety.UNSAFE, patches=patches) if patches else _edit(view, found)
        return self._hit(view, said, found, {"found": len(taken)}, (fix,))

    def _matches(self, searcher: Searcher, words: str) -> "list[regex.Match[str]]":
        found = searcher.find(words)
        if not found or self._spec.unless is None:
            return found
        spared = [match.span() for match in self._spec.unless.find(words)]
        return [m for m in found if not any(m.start() < end and start < m.end() for start, end in spared)]

    def _hit(
        self,
        view: PostView,
        said: str,
        matches: "list[tuple[Part, regex.Match[str]]]",
        numbers: dict[str, int | float],
        fixes: tuple[Fix, ...],
    ) -> Hit:
        return Hit(
            message_id="found",
            message=said,
            about=view.entry,
            posts=(view.entry,),
            anchor=anchor_of(view.entry),
            span=_span(matches),
            numbers=numbers,
            evidence=tuple(dict.fromkeys(match[0] for _, match in matches)),
            fixes=fixes,
        )


def _shown(words: str) -> str:
    """Words as a message shows them: a pattern may have matched a whole page."""
    return words if len(words) <= _LONGEST else shorten(words, _LONGEST)


def _edit(view: PostView, matches: "list[tuple[Part, regex.Match[str]]]") -> Fix:
    field = field_of(matches[0][0]) if matches else None
    opens = Assist(opens=Opens.POST, post=view.entry.post, span=_span(matches))
    if field is not None:
        opens = Assist(opens=Opens.POST, post=view.entry.post, field=field, span=matches[0][1].span())
    return Fix(title=tr("Change the words"), safety=Safety.ASSIST, assist=opens)


def _span(matches: "list[tuple[Part, regex.Match[str]]]") -> tuple[int, int] | None:
    """The first match in the text itself."""
    return next((match.span() for part, match in matches if part is Part.TEXT), None)
