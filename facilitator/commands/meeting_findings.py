"""Findings of groups as other parts need them: whose, about which item, and their points."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from facilitator.commands.store import json_object

if TYPE_CHECKING:
    from facilitator.day import Item
    from facilitator.reports import Findings


@dataclass(frozen=True, slots=True)
class GroupFindings:
    """The findings of one document; `about` holds what it says of its item, in any form."""

    name: str
    findings: Findings
    about: frozenset[str]

    @property
    def group(self) -> str:
        """Whose they are."""
        return self.findings.group or self.name

    def is_of(self, item: Item) -> bool:
        """True if they were found under that item."""
        if item.item_id in self.about:
            return True
        return bool(self.about & {item.number, item.title})


def group_findings(documents: Mapping[str, str]) -> tuple[GroupFindings, ...]:
    """All that can be read of the documents of kind "findings"; what cannot is left out."""
    # Loaded only now: the tabs are drawn without the library of decks.
    from facilitator.reports import Report, ReportError, read_findings  # noqa: PLC0415

    found = []
    for name, body in documents.items():
        value = json_object(body)
        nested = value.get("findings")
        inner: dict[str, Any] = nested if isinstance(nested, dict) else value
        about = frozenset(
            str(part.get(key))
            for part in (value, inner)
            for key in ("item_id", "item", "number", "session")
            if part.get(key)
        )
        about |= {name.partition("/")[0]} if "/" in name else set()
        data = json.dumps({**inner, "schema": "findings/1"}).encode()
        try:
            findings = read_findings(data, name, Report())
        except ReportError:
            continue
        if findings.sections or findings.group:
            found.append(GroupFindings(name, findings, about))
    return tuple(found)
