"""Every version of the draft, so that each edit can be undone and done again."""

from __future__ import annotations

from facilitator.commands.review import ReviewDraft


class History:
    """Versions of one draft; the current one is somewhere among them."""

    def __init__(self, draft: ReviewDraft) -> None:
        self._versions = [draft]
        self._at = 0

    @property
    def current(self) -> ReviewDraft:
        """The version that shows."""
        return self._versions[self._at]

    @property
    def can_undo(self) -> bool:
        """True if there is an earlier version."""
        return self._at > 0

    @property
    def can_redo(self) -> bool:
        """True if a later version was undone."""
        return self._at + 1 < len(self._versions)

    def push(self, draft: ReviewDraft) -> None:
        """A new version; what was undone before is gone."""
        if draft == self.current:
            return
        self._versions[self._at + 1 :] = [draft]
        self._at += 1

    def undo(self) -> None:
        """Back to the version before."""
        self._at -= int(self.can_undo)

    def redo(self) -> None:
        """On to the version after."""
        self._at += int(self.can_redo)
