"""Reads the sections of an own rule: whose posts, which words, what is counted."""

from typing import Any

from planner.domain.kinds import KIND_ALIASES, Ask, Kind, kind_named
from planner.languages import tr
from planner.lint.mistakes import nearest
from planner.lint.own.patterns import Searcher
from planner.lint.own.spec import Counts, Part, Sort, Span, Where
from planner.lint.own.tree import Tree
from planner.lint.own.values import Values
from planner.networks.facts import all_networks, network_named

COUNT_KEYS = ("kind", "ask", "tag", "campaign", "words", "pattern", "match-case")
"""The keys under ``counts``."""


def read_where(table: dict[str, Tree], values: Values) -> Where:
    """Which posts a rule looks at."""
    networks: set[str] = set()
    for word in values.texts(table["network"], "network") if "network" in table else ():
        key = network_named(word)
        if key is None:
            known = [facts.key for facts in all_networks()]
            near = nearest(word, known, few=len(known))
            values.wrong(table["network"].line, tr("network is “{word}”", word=word) + near)
        else:
            networks.add(key)
    clients = values.texts(table["client"], "client") if "client" in table else ()
    language = values.text(table["language"], "language") if "language" in table else ""
    return Where(
        networks=frozenset(networks),
        clients=frozenset(client.casefold() for client in clients),
        kinds=_kinds(table, values),
        language=language.partition("-")[0].casefold(),
    )


def _kinds(table: dict[str, Tree], values: Values) -> frozenset[Kind]:
    if "kind" not in table:
        return frozenset()
    names = [*(kind.value for kind in Kind), *KIND_ALIASES]
    return values.many_of(table["kind"], "kind", kind_named, names)


def read_texts(table: dict[str, Tree], tree: Tree, sort: Sort, values: Values) -> dict[str, Any]:
    """Which words a rule looks for, and where in a post; fields of a ``Spec``."""
    case = "match-case" in table and values.truth(table["match-case"], "match-case") is True
    told: dict[str, Any] = {}
    if "scope" in table:
        names = [part.value for part in Part]
        parts = values.many_of(table["scope"], "scope", _part_named, names)
        told["parts"] = tuple(part for part in Part if part in parts)
    if "except" in table:
        told["unless"] = values.words(table["except"], "except", match_case=case)
    if sort is Sort.SUBSTITUTION:
        told["swaps"] = _swaps(table, tree, case, values)
        return told
    told["find"] = _find(table, tree, case, values)
    return told


def _find(table: dict[str, Tree], tree: Tree, case: bool, values: Values) -> Searcher | None:
    both = [key for key in ("words", "pattern") if key in table]
    if len(both) != 1:
        values.wrong(tree.line, tr("give words, or a pattern, and not both"))
        return None
    if both == ["words"]:
        return values.words(table["words"], "words", match_case=case)
    return values.pattern(table["pattern"], "pattern", match_case=case)


def _swaps(
    table: dict[str, Tree], tree: Tree, case: bool, values: Values
) -> tuple[tuple[Searcher, str], ...]:
    found: list[tuple[Searcher, str]] = []
    for key in ("swap", "swap-patterns"):
        inner = table[key] if key in table else Tree({}, tree.line)
        if not isinstance(inner.content, dict):
            values.wrong(inner.line, tr("{key} takes pairs, as  cheap: good value", key=key))
            continue
        for word, instead in inner.content.items():
            better = values.text(instead, word)
            at = Tree(word, inner.line_of(word))
            read = values.words if key == "swap" else values.pattern
            searcher = read(at, key, match_case=case)
            template = better.replace("\\", "\\\\") if key == "swap" else better
            if searcher is None or not better:
                continue
            if searcher.takes(template):
                found.append((searcher, template))
            else:
                values.wrong(
                    instead.line,
                    tr("{key}: “{better}” names a group that the pattern has not", key=key, better=better),
                )
    if not any(key in table and table[key].content != {} for key in ("swap", "swap-patterns")):
        values.wrong(tree.line, tr("say what stands for what, under swap"))
    return tuple(found)


def read_series(table: dict[str, Tree], sort: Sort, values: Values) -> dict[str, Any]:
    """Which posts are counted, and over what; fields of a ``Spec``."""
    told: dict[str, Any] = {"counts": _counts(table, values)}
    if "over" in table:
        over = values.text(table["over"], "over").casefold()
        if over not in {"account", "client"}:
            values.wrong(table["over"].line, tr("over is “{over}”; there are account, client", over=over))
        told["whole_client"] = over == "client"
    if "per" in table and (per := values.one_of(table["per"], "per", Span)):
        told["per"] = per
    for key, name, low, high in (
        ("posts", "posts", 2, 200),
        ("days", "days", 1, 366),
        ("least", "least_posts", 2, 200),
    ):
        if sort is Sort.RATIO and key in table and (number := values.number(table[key], key, low, high)):
            told[name] = int(number)
    return told


def _counts(table: dict[str, Tree], values: Values) -> Counts:
    if "counts" not in table:
        return Counts()
    inner = values.table(table["counts"], "counts", COUNT_KEYS)
    case = "match-case" in inner and values.truth(inner["match-case"], "match-case") is True
    asks = [ask.value for ask in Ask]
    find = None
    if "words" in inner or "pattern" in inner:
        find = _find(inner, table["counts"], case, values)
    tags = values.texts(inner["tag"], "tag") if "tag" in inner else ()
    campaigns = values.texts(inner["campaign"], "campaign") if "campaign" in inner else ()
    return Counts(
        kinds=_kinds(inner, values),
        asks=values.many_of(inner["ask"], "ask", _ask_named, asks) if "ask" in inner else frozenset(),
        tags=frozenset(tag.lstrip("#").casefold() for tag in tags),
        campaigns=frozenset(campaign.casefold() for campaign in campaigns),
        words=find,
    )


def _part_named(word: str) -> Part | None:
    key = word.casefold().replace("_", "-").replace(" ", "-")
    return Part(key) if key in set(Part) else None


def _ask_named(word: str) -> Ask | None:
    return Ask(word.casefold()) if word.casefold() in set(Ask) else None
