"""A draw in the form of the headless verbs' contract, and as lines for people."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from facilitator.groups.values import Draw, Role, Round


def draw_json(draw: Draw, labels: Sequence[str] = ()) -> dict[str, Any]:
    """The document; `labels` name the groups where they are teams."""
    return {
        "rounds": [_round_json(one, labels) for one in draw.rounds],
        "repeats": draw.repeats,
        "repeats_bound": draw.repeats_bound,
        "roles": [
            {"round": r.round, "group": r.group, "chair": r.chair, "rapporteur": r.rapporteur}
            for r in draw.roles
        ],
        "seed": draw.seed,
        "iterations": draw.iterations,
    }


def draw_lines(
    draw: Draw, labels: Sequence[str] = (), names: Mapping[str, str] | None = None
) -> list[str]:
    """The groups for people, with who chairs and who reports."""
    roles = {(role.round, role.group): role for role in draw.roles}
    lines: list[str] = []
    for number, one in enumerate(draw.rounds, start=1):
        proof = "the best possible" if one.is_proven else f"at least {one.bound} for anybody"
        lines += ["", f"Round {number}: excess {one.excess} ({proof})"]
        for group, people in enumerate(one.groups, start=1):
            label = labels[group - 1] if labels else f"Group {group}"
            lines.append(f"  {label} ({len(people)})")
            role = roles.get((number, group))
            lines += [
                f"    {who:<8} {(names or {}).get(who, '')}{_mark(who, role)}".rstrip()
                for who in people
            ]
    return lines[1:]


def _round_json(one: Round, labels: Sequence[str]) -> dict[str, Any]:
    document: dict[str, Any] = {
        "groups": [list(group) for group in one.groups],
        "excess": one.excess,
        "excess_bound": one.bound,
        "proven": one.is_proven,
    }
    return {**document, "labels": list(labels)} if labels else document


def _mark(who: str, role: Role | None) -> str:
    if role is None or who not in (role.chair, role.rapporteur):
        return ""
    return " (chair)" if who == role.chair else " (rapporteur)"
