"""Findings written on two laptops become one: what either has written is in the result.

Sections and items are known by their ids. What one side changed since the common `base` wins over
what the other left alone; what both changed is kept twice, and said. Without a base nothing is
ever taken out.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from facilitator.commands.findings_store import FindingsDocument, with_ids

HEADINGS = ("workshop", "session", "language", "group", "rapporteur", "question")
KEPT = "kept-twice"
"""The section that holds the other wording of a heading."""
Content = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Twice:
    """What both sides have changed: `where` is a heading or the id of an item."""

    where: str
    first: str
    second: str


@dataclass(frozen=True, slots=True)
class Merged:
    """The findings of both, and what had to be kept twice."""

    document: FindingsDocument
    kept_twice: tuple[Twice, ...]


@dataclass(frozen=True, slots=True)
class _Node:
    """A section (parent "") or an item, without what stands under it."""

    parent: str
    content: Content
    place: int


def merge(
    mine: FindingsDocument, theirs: FindingsDocument, base: FindingsDocument | None = None
) -> Merged:
    """Both in one. Merging the same again adds nothing; the sides may be swapped."""
    sides = [_nodes(with_ids(one.body)) for one in (mine, theirs)]
    before = _nodes(with_ids(base.body)) if base is not None else {}
    joined, twice = _joined(sides[0], sides[1], before)
    heads, other = _headings(mine.body, theirs.body, base.body if base else {})
    _keep_headings(joined, other)
    _keep_reachable(joined)
    body = {**heads, "sections": _tree(joined)}
    document = FindingsDocument(
        mine.findings_id,
        with_ids(body),
        max(mine.revision, theirs.revision),
        max(mine.changed, theirs.changed),
    )
    return Merged(document, tuple([*other, *twice]))


def _nodes(body: Mapping[str, Any]) -> dict[str, _Node]:
    found: dict[str, _Node] = {}

    def walk(values: Iterable[Mapping[str, Any]], parent: str, below: str) -> None:
        for place, value in enumerate(values):
            content = {k: v for k, v in value.items() if k not in ("id", below)}
            found[str(value["id"])] = _Node(parent, content, place)
            walk(value.get(below) or (), str(value["id"]), "children")

    walk(body.get("sections") or (), "", "items")
    return found


def _joined(
    mine: Mapping[str, _Node], theirs: Mapping[str, _Node], base: Mapping[str, _Node]
) -> tuple[dict[str, _Node], list[Twice]]:
    joined: dict[str, _Node] = {}
    twice: list[Twice] = []
    for node_id in _in_order(mine, theirs):
        one, two, old = mine.get(node_id), theirs.get(node_id), base.get(node_id)
        if one is None or two is None:
            left = one or two
            assert left is not None
            if old is None or left.content != old.content or left.parent != old.parent:
                joined[node_id] = left
            continue
        first, second = _chosen(one.content, two.content, old.content if old else None)
        parent = _chosen(one.parent, two.parent, old.parent if old else None)[0]
        joined[node_id] = _Node(parent, first, one.place)
        if second is not None:
            joined[_twin(node_id, second)] = _Node(parent, second, one.place)
            twice.append(Twice(node_id, _said(first), _said(second)))
    _bring_back_parents(joined, mine, theirs)
    return joined, twice


def _in_order(mine: Mapping[str, _Node], theirs: Mapping[str, _Node]) -> list[str]:
    """My order; what only the other has stands behind what it stood behind there."""
    order = list(mine)
    previous: str | None = None
    for node_id in theirs:
        if node_id not in mine:
            order.insert(order.index(previous) + 1 if previous is not None else 0, node_id)
        previous = node_id
    return order


def _chosen(one: Any, two: Any, old: Any) -> tuple[Any, Any]:
    """What stands, and what has to be kept beside it; the same whichever side is asked first."""
    if one == two or two == old:
        return one, None
    if one == old:
        return two, None
    first, second = sorted((one, two), key=_key)
    return first, second


def _bring_back_parents(
    joined: dict[str, _Node], mine: Mapping[str, _Node], theirs: Mapping[str, _Node]
) -> None:
    """What one side took away stays if something of the other stands under it."""
    for node in list(joined.values()):
        parent = node.parent
        while parent and parent not in joined:
            found = mine.get(parent) or theirs.get(parent)
            if found is None:
                break
            joined[parent] = found
            parent = found.parent


def _keep_reachable(joined: dict[str, _Node]) -> None:
    """Two moves may put items under each other: then one of them goes back under a section."""
    for node_id in sorted(joined):
        seen = {node_id}
        parent = joined[node_id].parent
        while parent and parent in joined and parent not in seen:
            seen.add(parent)
            parent = joined[parent].parent
        if parent:
            roots = sorted(one for one, node in joined.items() if not node.parent)
            node = joined[node_id]
            joined[node_id] = _Node(roots[0] if roots else "", node.content, node.place)


def _headings(
    mine: Mapping[str, Any], theirs: Mapping[str, Any], base: Mapping[str, Any]
) -> tuple[dict[str, Any], list[Twice]]:
    heads: dict[str, Any] = {}
    twice = []
    for word in sorted({*HEADINGS, *mine, *theirs} - {"sections", "schema"}):
        one, two, old = (_heading(side, word) for side in (mine, theirs, base))
        heads[word], second = _chosen(one, two, old)
        if second is not None and word in HEADINGS:
            twice.append(Twice(word, str(heads[word]), str(second)))
    return {word: value for word, value in heads.items() if value is not None}, twice


def _heading(body: Mapping[str, Any], word: str) -> Any:
    """A field as it is compared: a heading that is missing is an empty one."""
    value = body.get(word)
    return (value or "") if word in HEADINGS else value


def _keep_headings(joined: dict[str, _Node], twice: Iterable[Twice]) -> None:
    """The other wording of a heading becomes an item, so that it can be read and moved."""
    for one in twice:
        joined.setdefault(KEPT, _Node("", {"kind": "comments"}, len(joined)))
        point = {"text": f"{one.where}: {one.second}"}
        joined[_twin(KEPT, point)] = _Node(KEPT, point, len(joined))


def _tree(joined: Mapping[str, _Node]) -> list[dict[str, Any]]:
    below: dict[str, list[str]] = {}
    for node_id, node in joined.items():
        below.setdefault(node.parent, []).append(node_id)

    def grown(parent: str, key: str) -> list[dict[str, Any]]:
        made = []
        for node_id in below.get(parent, ()):
            value = {**joined[node_id].content, "id": node_id}
            children = grown(node_id, "children")
            if children:
                value[key] = children
            made.append(value)
        return made

    return grown("", "items")


def _twin(node_id: str, content: Mapping[str, Any]) -> str:
    """The id of the other wording; the same content always gets the same one."""
    return f"{node_id.split('~')[0]}~{hashlib.sha256(_key(content).encode()).hexdigest()[:8]}"


def _key(value: Any) -> str:
    return json.dumps(value, sort_keys=True)


def _said(content: Mapping[str, Any]) -> str:
    return str(content.get("text") or content.get("caption") or content.get("title") or "")
